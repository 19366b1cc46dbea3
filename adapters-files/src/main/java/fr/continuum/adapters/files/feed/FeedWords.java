package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.TrainingWords;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedField.Piece;
import fr.continuum.application.mapping.FeedField.Seating;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.shared.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The words people write in the columns of a closed list, beside those a profile tells.
final class FeedWords {

    private static final Map<FeedField, Map<String, String>> KNOWN = Map.of(
            FeedField.KIND,
            folded(Map.ofEntries(
                    Map.entry("engagement", Piece.COMMITMENT.name()),
                    Map.entry("engagement juridique", Piece.COMMITMENT.name()),
                    Map.entry("engagement comptable", Piece.COMMITMENT.name()),
                    Map.entry("annulation d'engagement", Piece.COMMITMENT_CANCELLED.name()),
                    Map.entry("dégagement", Piece.COMMITMENT_CANCELLED.name()),
                    Map.entry("désengagement", Piece.COMMITMENT_CANCELLED.name()),
                    Map.entry("mandat", Piece.PAYMENT_ORDER.name()),
                    Map.entry("mandat ordinaire", Piece.PAYMENT_ORDER.name()),
                    Map.entry("mandat annulatif", Piece.PAYMENT_ORDER_CANCELLED.name()),
                    Map.entry("mandat d'annulation", Piece.PAYMENT_ORDER_CANCELLED.name()),
                    Map.entry("annulation de mandat", Piece.PAYMENT_ORDER_CANCELLED.name()),
                    Map.entry("réduction de mandat", Piece.PAYMENT_ORDER_CANCELLED.name()),
                    Map.entry("titre", Piece.RECEIPT_ORDER.name()),
                    Map.entry("titre de recette", Piece.RECEIPT_ORDER.name()),
                    Map.entry("titre ordinaire", Piece.RECEIPT_ORDER.name()),
                    Map.entry("titre annulatif", Piece.RECEIPT_ORDER_CANCELLED.name()),
                    Map.entry("annulation de titre", Piece.RECEIPT_ORDER_CANCELLED.name()),
                    Map.entry("réduction de titre", Piece.RECEIPT_ORDER_CANCELLED.name()))),
            FeedField.STAGE,
            folded(Map.of(
                    "budget primitif", BudgetStage.INITIAL.code(),
                    "décision modificative", BudgetStage.AMENDING.code(),
                    "budget supplémentaire", BudgetStage.SUPPLEMENTARY.code())),
            FeedField.FLOW,
            folded(Map.of("dépense", "D", "dépenses", "D", "recette", "R", "recettes", "R")),
            FeedField.MOVEMENT,
            folded(Map.of("réel", "0", "réelle", "0", "ordre", "1")),
            FeedField.CATEGORY,
            folded(Map.of("catégorie A", "A", "catégorie B", "B", "catégorie C", "C")),
            FeedField.OCCUPANCY,
            folded(Map.ofEntries(
                    Map.entry("pourvu", Seating.FILLED.name()),
                    Map.entry("pourvue", Seating.FILLED.name()),
                    Map.entry("occupé", Seating.FILLED.name()),
                    Map.entry("occupée", Seating.FILLED.name()),
                    Map.entry("poste pourvu", Seating.FILLED.name()),
                    Map.entry("poste occupé", Seating.FILLED.name()),
                    Map.entry("vacant", Seating.VACANT.name()),
                    Map.entry("vacante", Seating.VACANT.name()),
                    Map.entry("poste vacant", Seating.VACANT.name()),
                    Map.entry("non pourvu", Seating.VACANT.name()),
                    Map.entry("non pourvue", Seating.VACANT.name()),
                    Map.entry("non occupé", Seating.VACANT.name()),
                    Map.entry("inoccupé", Seating.VACANT.name()),
                    Map.entry("à pourvoir", Seating.VACANT.name()),
                    Map.entry("en recrutement", Seating.VACANT.name()),
                    Map.entry("recrutement en cours", Seating.VACANT.name()),
                    Map.entry("gelé", Seating.VACANT.name()),
                    Map.entry("libre", Seating.VACANT.name()))),
            FeedField.TRAINING_CATEGORY,
            TrainingWords.categories(),
            FeedField.GROUND,
            TrainingWords.grounds(),
            FeedField.NEED_KIND,
            folded(Map.of(
                    "compétence", CompetencyNeed.Kind.SKILL.name(),
                    "savoir-faire", CompetencyNeed.Kind.SKILL.name(),
                    "pratique", CompetencyNeed.Kind.PRACTICE.name(),
                    "posture", CompetencyNeed.Kind.POSTURE.name(),
                    "savoir-être", CompetencyNeed.Kind.POSTURE.name())),
            FeedField.SECTION,
            folded(Map.of("fonctionnement", "F", "exploitation", "F", "investissement", "I")));

    private FeedWords() {}

    private static Map<String, String> folded(Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(word -> FoldedText.of(word.getKey()), Map.Entry::getValue));
    }

    /// What each text means under a profile, folded: what the profile tells, then the names themselves, then these
    /// words.
    static Map<FeedField, Map<String, String>> of(FeedProfile profile) {
        return FeedField.of(profile.kind()).stream()
                .filter(FeedField::hasValues)
                .collect(Collectors.toUnmodifiableMap(field -> field, field -> of(profile, field)));
    }

    private static Map<String, String> of(FeedProfile profile, FeedField field) {
        Map<String, String> words = new HashMap<>(KNOWN.getOrDefault(field, Map.of()));
        field.meanings().forEach(name -> words.put(FoldedText.of(name), name));
        profile.values().getOrDefault(field, Map.of()).forEach((text, meaning) -> {
            words.put(FoldedText.of(text), meaning);
            words.putIfAbsent(FoldedText.of(meaning), meaning);
        });
        return Map.copyOf(words);
    }

    /// What people would write, for messages. The words of files are French.
    static Wording examples(FeedField field) {
        return switch (field) {
            case KIND ->
                new Wording(
                        "engagement, mandat, titre, ou l'annulation d'un des trois",
                        "engagement, mandat, titre, or “annulation” of one of the three");
            case STAGE -> new Wording("BP, DM ou BS", "BP, DM or BS");
            case FLOW -> new Wording("D (dépense) ou R (recette)", "D (expense) or R (revenue)");
            case MOVEMENT -> new Wording("0 (réel) ou 1 (ordre)", "0 (real) or 1 (order)");
            case CATEGORY -> new Wording("A, B ou C", "A, B or C");
            case OCCUPANCY -> new Wording("pourvu ou vacant", "pourvu or vacant");
            case TRAINING_CATEGORY ->
                new Wording(
                        "perfectionnement, intégration, professionnalisation, préparation aux concours et examens…",
                        "perfectionnement, intégration, professionnalisation, préparation aux concours et examens…");
            case GROUND ->
                new Wording(
                        "formation d’intégration, formation obligatoire à la sécurité…",
                        "formation d’intégration, formation obligatoire à la sécurité…");
            case NEED_KIND -> new Wording("compétence, pratique ou posture", "compétence, pratique or posture");
            case SECTION -> new Wording("F (fonctionnement) ou I (investissement)", "F (operating) or I (investment)");
            default -> throw new IllegalArgumentException("Not a closed list: " + field);
        };
    }
}

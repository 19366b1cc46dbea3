package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.TrainingWords;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionField.YesNo;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Opinion;
import fr.continuum.domain.contribution.PartnerIntervention.PartnerKind;
import fr.continuum.domain.contribution.ProcessChange.Beneficiary;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of closed lists: the one we write for each meaning, and the others people use.
final class FieldWords {

    private static final Map<ContributionField, Map<String, String>> WORDS = new EnumMap<>(ContributionField.class);
    private static final Map<ContributionField, Map<String, String>> MEANINGS = new EnumMap<>(ContributionField.class);

    static {
        for (TrainingCategory category : TrainingCategory.values()) {
            say(ContributionField.CATEGORY, category, TrainingWords.of(category).toArray(String[]::new));
        }
        for (StatutoryGround ground : StatutoryGround.values()) {
            say(ContributionField.GROUND, ground, TrainingWords.of(ground).toArray(String[]::new));
        }
        say(ContributionField.BENEFICIARY, Beneficiary.SERVICE, "service", "services");
        say(ContributionField.BENEFICIARY, Beneficiary.PARTNER, "partenaire", "partenaires");
        say(ContributionField.BENEFICIARY, Beneficiary.USER, "usager", "usagers");
        for (ContributionField opinion : List.of(ContributionField.CST_OPINION, ContributionField.F3SCT_OPINION)) {
            say(opinion, Opinion.FAVOURABLE, "favorable");
            say(opinion, Opinion.UNFAVOURABLE, "défavorable");
            say(opinion, Opinion.NOT_GIVEN, "non rendu", "sans avis");
        }
        say(ContributionField.PARTNER_KIND, PartnerKind.PUBLIC_BODY, "organisme public", "public", "collectivité");
        say(
                ContributionField.PARTNER_KIND,
                PartnerKind.PRIVATE_BODY,
                "organisme privé",
                "privé",
                "association",
                "entreprise");
        say(ContributionField.LINK, LinkKind.SERVES, "sert");
        say(ContributionField.LINK, LinkKind.ENABLES, "permet");
        say(ContributionField.IMPROVEMENT_KIND, ExpectedImprovement.Kind.QUALITATIVE, "qualitative");
        say(ContributionField.IMPROVEMENT_KIND, ExpectedImprovement.Kind.QUANTITATIVE, "chiffrée", "quantitative");
        say(ContributionField.HEALTH, YesNo.YES, "oui", "vrai", "true", "1", "x", "o", "yes");
        say(ContributionField.HEALTH, YesNo.NO, "non", "faux", "false", "0", "n", "no");
    }

    private FieldWords() {}

    /// @param words the one we write first
    private static void say(ContributionField field, Enum<?> meaning, String... words) {
        WORDS.computeIfAbsent(field, _ -> new LinkedHashMap<>()).put(meaning.name(), words[0]);
        also(field, meaning, words);
    }

    private static void also(ContributionField field, Enum<?> meaning, String... words) {
        Map<String, String> meanings = MEANINGS.computeIfAbsent(field, _ -> new HashMap<>());
        for (String word : words) {
            meanings.put(FoldedText.of(word), meaning.name());
        }
    }

    /// The word we write for a meaning.
    static String word(ContributionField field, Enum<?> meaning) {
        return words(field).get(field.meanings().indexOf(meaning.name()));
    }

    /// The words we write in a column, in the order of its meanings.
    static List<String> words(ContributionField field) {
        Map<String, String> words = WORDS.getOrDefault(field, Map.of());
        return field.meanings().stream()
                .map(meaning -> words.getOrDefault(meaning, meaning))
                .toList();
    }

    /// What the profile says a text means, `""` where it says nothing; empty where the profile does not tell.
    static Optional<String> told(ContributionField field, ContributionProfile profile, String text) {
        String folded = FoldedText.of(text);
        return profile.values().getOrDefault(field, Map.of()).entrySet().stream()
                .filter(entry -> FoldedText.of(entry.getKey()).equals(folded))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// What a text means by our words, or by its own name; empty where nobody knows.
    static Optional<String> known(ContributionField field, String text) {
        String name = MEANINGS.getOrDefault(field, Map.of())
                .getOrDefault(FoldedText.of(text), text.strip().toUpperCase(Locale.ROOT));
        return Optional.of(name).filter(field.meanings()::contains);
    }
}

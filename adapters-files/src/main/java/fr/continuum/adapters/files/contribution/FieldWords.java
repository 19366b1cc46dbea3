package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.ContributionField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words people use: for the headers of columns, and in columns of a closed list.
final class FieldWords {

    private static final Map<ContributionField, List<String>> HEADERS = Map.ofEntries(
            Map.entry(
                    ContributionField.CODE,
                    List.of("code", "identifiant", "id", "référence", "n°", "numéro", "training_id")),
            Map.entry(
                    ContributionField.TITLE,
                    List.of(
                            "titre",
                            "intitulé",
                            "libellé",
                            "nom",
                            "projet",
                            "objet",
                            "title",
                            "intitulé de la formation",
                            "intitulé du projet")),
            Map.entry(
                    ContributionField.DEPARTMENT,
                    List.of(
                            "direction",
                            "service",
                            "pôle",
                            "direction porteuse",
                            "service demandeur",
                            "department_code")),
            Map.entry(
                    ContributionField.COST,
                    List.of("coût", "coût total", "montant", "budget", "coût ttc", "montant ttc", "cost")),
            Map.entry(
                    ContributionField.TARGETS,
                    List.of(
                            "objectif",
                            "objectifs",
                            "code objectif",
                            "action du plan",
                            "défi",
                            "objective_code",
                            "rattachement")),
            Map.entry(
                    ContributionField.RATIONALE,
                    List.of("justification", "raison", "lien avec l'objectif", "pourquoi")),
            Map.entry(ContributionField.YEAR, List.of("année", "exercice", "date de début", "début", "start")),
            Map.entry(ContributionField.CATEGORY, List.of("catégorie", "type de formation", "type", "category")),
            Map.entry(
                    ContributionField.GROUND,
                    List.of("fondement", "fondement statutaire", "base légale", "motif statutaire")),
            Map.entry(
                    ContributionField.NEEDS,
                    List.of("besoin de compétence", "compétence", "compétences", "competency_code")),
            Map.entry(ContributionField.DAYS, List.of("jours", "durée", "nombre de jours", "durée en jours", "days")),
            Map.entry(
                    ContributionField.TRAINEES,
                    List.of("stagiaires", "effectif", "participants", "nombre d'agents", "trainee_count")),
            Map.entry(ContributionField.MASTER_PLAN, List.of("sdsi", "schéma directeur", "référence sdsi")),
            Map.entry(
                    ContributionField.IMPROVEMENT,
                    List.of("amélioration attendue", "amélioration", "gain attendu", "bénéfice attendu")),
            Map.entry(ContributionField.INDICATOR, List.of("indicateur", "code indicateur")),
            Map.entry(
                    ContributionField.GO_LIVE,
                    List.of("mise en service", "mise en production", "date de mise en service")),
            Map.entry(ContributionField.NEED, List.of("besoin", "besoin exprimé", "demande")),
            Map.entry(ContributionField.BENEFICIARY, List.of("bénéficiaire", "pour qui", "demandeur")),
            Map.entry(ContributionField.BEFORE, List.of("avant", "situation actuelle")),
            Map.entry(ContributionField.AFTER, List.of("après", "situation cible")),
            Map.entry(ContributionField.EFFECTIVE, List.of("date d'effet", "applicable le", "entrée en vigueur")),
            Map.entry(ContributionField.HEALTH, List.of("santé et sécurité", "conditions de travail")),
            Map.entry(ContributionField.CST_ON, List.of("cst", "date du cst", "comité social territorial")),
            Map.entry(ContributionField.CST_OPINION, List.of("avis du cst", "avis cst", "avis")),
            Map.entry(ContributionField.F3SCT_ON, List.of("f3sct", "date de la f3sct")),
            Map.entry(ContributionField.F3SCT_OPINION, List.of("avis de la f3sct", "avis f3sct")),
            Map.entry(ContributionField.DECIDED, List.of("décision", "date de décision", "décidé le")),
            Map.entry(ContributionField.OVERRIDE, List.of("motif sans avis", "dérogation")),
            Map.entry(
                    ContributionField.PARTNER,
                    List.of(
                            "partenaire",
                            "bénéficiaire de la subvention",
                            "organisme",
                            "association",
                            "nomBeneficiaire")),
            Map.entry(
                    ContributionField.PARTNER_KIND,
                    List.of("nature du partenaire", "type de partenaire", "statut juridique")),
            Map.entry(
                    ContributionField.AGREEMENT,
                    List.of("convention", "référence de la convention", "referenceDecision")),
            Map.entry(ContributionField.GRANT_YEAR, List.of("année de la subvention", "exercice", "année")),
            Map.entry(
                    ContributionField.GRANT,
                    List.of("subvention", "montant", "montant de la subvention", "montant accordé")));

    private static final Map<ContributionField, Map<String, String>> LISTS = Map.of(
            ContributionField.CATEGORY,
            Map.ofEntries(
                    Map.entry("integration", "STATUTORY_INTEGRATION"),
                    Map.entry("formationd'integration", "STATUTORY_INTEGRATION"),
                    Map.entry("professionnalisation", "STATUTORY_PROFESSIONALISATION"),
                    Map.entry("formationdeprofessionnalisation", "STATUTORY_PROFESSIONALISATION"),
                    Map.entry("perfectionnement", "PROFICIENCY"),
                    Map.entry("formationdeperfectionnement", "PROFICIENCY"),
                    Map.entry("preparationauconcours", "EXAM_PREPARATION"),
                    Map.entry("preparationauxconcoursetexamens", "EXAM_PREPARATION"),
                    Map.entry("illettrisme", "BASIC_SKILLS"),
                    Map.entry("savoirsdebase", "BASIC_SKILLS"),
                    Map.entry("personnelle", "PERSONAL"),
                    Map.entry("formationpersonnelle", "PERSONAL"),
                    Map.entry("cpf", "CPF"),
                    Map.entry("securite", "SAFETY_MANDATORY"),
                    Map.entry("obligatoiresecurite", "SAFETY_MANDATORY")),
            ContributionField.BENEFICIARY,
            Map.of(
                    "service",
                    "SERVICE",
                    "services",
                    "SERVICE",
                    "partenaire",
                    "PARTNER",
                    "partenaires",
                    "PARTNER",
                    "usager",
                    "USER",
                    "usagers",
                    "USER"),
            ContributionField.CST_OPINION,
            opinions(),
            ContributionField.F3SCT_OPINION,
            opinions(),
            ContributionField.PARTNER_KIND,
            Map.of(
                    "public",
                    "PUBLIC_BODY",
                    "organismepublic",
                    "PUBLIC_BODY",
                    "collectivite",
                    "PUBLIC_BODY",
                    "prive",
                    "PRIVATE_BODY",
                    "organismeprive",
                    "PRIVATE_BODY",
                    "association",
                    "PRIVATE_BODY",
                    "entreprise",
                    "PRIVATE_BODY"));

    private FieldWords() {}

    private static Map<String, String> opinions() {
        return Map.of(
                "favorable",
                "FAVOURABLE",
                "defavorable",
                "UNFAVOURABLE",
                "nonrendu",
                "NOT_GIVEN",
                "sansavis",
                "NOT_GIVEN");
    }

    static Set<String> headers() {
        return HEADERS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /// How well a header says a field: the place of the word in the list, from 0; -1 where it does not.
    static int rank(ContributionField field, String header) {
        String folded = FoldedText.of(header);
        return HEADERS.getOrDefault(field, List.of()).stream()
                .map(FoldedText::of)
                .toList()
                .indexOf(folded);
    }

    /// The value a text names in a column of a closed list: by the profile, by our words, or by its own name.
    static <E extends Enum<E>> Optional<E> value(
            Class<E> type, ContributionField field, Map<String, String> told, String text) {
        String folded = FoldedText.of(text);
        String name = told.entrySet().stream()
                .filter(entry -> FoldedText.of(entry.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(LISTS.getOrDefault(field, Map.of())
                        .getOrDefault(folded, text.strip().toUpperCase(Locale.ROOT)));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}

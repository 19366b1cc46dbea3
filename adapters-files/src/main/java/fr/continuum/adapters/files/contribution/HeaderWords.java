package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.ContributionField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words people use for the headers of columns.
final class HeaderWords {

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
            Map.entry(ContributionField.LINK, List.of("lien", "nature du lien")),
            Map.entry(ContributionField.YEAR, List.of("année", "exercice", "date de début", "début", "start")),
            Map.entry(ContributionField.CATEGORY, List.of("catégorie", "type de formation", "type", "category")),
            Map.entry(
                    ContributionField.GROUND,
                    List.of("fondement", "fondement statutaire", "base légale", "motif statutaire")),
            Map.entry(
                    ContributionField.NEEDS,
                    List.of(
                            "besoin de compétence",
                            "besoins de compétence",
                            "compétence",
                            "compétences",
                            "competency_code")),
            Map.entry(ContributionField.DAYS, List.of("jours", "durée", "nombre de jours", "durée en jours", "days")),
            Map.entry(
                    ContributionField.TRAINEES,
                    List.of("stagiaires", "effectif", "participants", "nombre d'agents", "trainee_count")),
            Map.entry(ContributionField.MASTER_PLAN, List.of("schéma directeur", "sdsi", "référence sdsi")),
            Map.entry(
                    ContributionField.IMPROVEMENT,
                    List.of("amélioration attendue", "amélioration", "gain attendu", "bénéfice attendu")),
            Map.entry(ContributionField.IMPROVEMENT_KIND, List.of("nature de l'amélioration", "type d'amélioration")),
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
            Map.entry(ContributionField.CST_ON, List.of("date du cst", "cst", "comité social territorial")),
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

    private HeaderWords() {}

    static Set<String> all() {
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
}

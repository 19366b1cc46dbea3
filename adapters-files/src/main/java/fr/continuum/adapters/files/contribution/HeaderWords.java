package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.application.mapping.ContributionField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words people use for the headers of columns.
final class HeaderWords {

    /// From what says most to what says least: a file that has both `Objectif du plan` and `Objectif` keeps its
    /// pedagogical objectives under the second. Columns that look alike and say something else are left out on
    /// purpose: `Objectifs pédagogiques`, `Organisme de formation`, `Thème`, `Public visé`.
    private static final Map<ContributionField, List<String>> HEADERS = Map.ofEntries(
            Map.entry(
                    ContributionField.CODE,
                    List.of(
                            "code",
                            "identifiant",
                            "id",
                            "référence",
                            "réf",
                            "réf.",
                            "n°",
                            "numéro",
                            "code formation",
                            "code stage",
                            "code du stage",
                            "référence du stage",
                            "n° de stage",
                            "code projet",
                            "code du projet",
                            "n° de projet",
                            "code dossier",
                            "n° de dossier",
                            "training_id")),
            Map.entry(
                    ContributionField.TITLE,
                    List.of(
                            "titre",
                            "intitulé",
                            "libellé",
                            "intitulé de la formation",
                            "intitulé du stage",
                            "intitulé de l'action",
                            "intitulé de l'action de formation",
                            "libellé du stage",
                            "libellé de la formation",
                            "nom de la formation",
                            "nom du stage",
                            "action de formation",
                            "formation",
                            "stage",
                            "intitulé du projet",
                            "nom du projet",
                            "libellé du projet",
                            "projet",
                            "intitulé de la démarche",
                            "procédure",
                            "processus",
                            "démarche",
                            "intitulé de la réorganisation",
                            "réorganisation",
                            "objet de la subvention",
                            "objet de l'aide",
                            "objet",
                            "nom",
                            "title")),
            Map.entry(
                    ContributionField.DEPARTMENT,
                    List.of(
                            "direction",
                            "service",
                            "pôle",
                            "direction porteuse",
                            "direction pilote",
                            "direction concernée",
                            "service concerné",
                            "direction demandeuse",
                            "service demandeur",
                            "direction ou service",
                            "direction / service",
                            "direction-service",
                            "department_code")),
            Map.entry(
                    ContributionField.COST,
                    List.of(
                            "coût",
                            "coût total",
                            "coût ttc",
                            "coût total ttc",
                            "coût prévisionnel",
                            "coût prévisionnel ttc",
                            "coût estimé",
                            "coût de la formation",
                            "coût pédagogique",
                            "montant",
                            "montant ttc",
                            "montant prévisionnel",
                            "montant estimé",
                            "budget",
                            "budget prévisionnel",
                            "cost")),
            Map.entry(
                    ContributionField.TARGETS,
                    List.of(
                            "objectif du plan",
                            "objectifs du plan",
                            "objectif du plan de mandat",
                            "objectif du mandat",
                            "objectif de mandat",
                            "objectif stratégique",
                            "objectifs stratégiques",
                            "objectif opérationnel",
                            "objectifs opérationnels",
                            "code objectif",
                            "code de l'objectif",
                            "code action",
                            "code de l'action",
                            "action du plan",
                            "actions du plan",
                            "action du plan de mandat",
                            "fiche action",
                            "n° de fiche action",
                            "objectif servi",
                            "objectifs servis",
                            "objectifs ou actions servis",
                            "défi",
                            "défi du plan",
                            "objectif",
                            "objectifs",
                            "objective_code",
                            "rattachement",
                            "rattachement au plan")),
            Map.entry(
                    ContributionField.RATIONALE,
                    List.of(
                            "justification",
                            "lien avec l'objectif",
                            "lien avec le plan",
                            "contribution à l'objectif",
                            "en quoi elle sert l'objectif",
                            "raison",
                            "pourquoi")),
            Map.entry(ContributionField.LINK, List.of("lien", "nature du lien", "sert ou permet")),
            Map.entry(
                    ContributionField.YEAR,
                    List.of(
                            "année",
                            "exercice",
                            "année du plan",
                            "année du plan de formation",
                            "année de réalisation",
                            "année prévue",
                            "exercice budgétaire",
                            "date de début",
                            "date début",
                            "début",
                            "date",
                            "start")),
            Map.entry(
                    ContributionField.CATEGORY,
                    List.of(
                            "catégorie",
                            "catégorie de formation",
                            "type de formation",
                            "nature de la formation",
                            "typologie",
                            "type de stage",
                            "type d'action",
                            "type",
                            "category")),
            Map.entry(
                    ContributionField.GROUND,
                    List.of(
                            "fondement",
                            "fondement statutaire",
                            "base légale",
                            "fondement juridique",
                            "motif statutaire",
                            "obligation statutaire")),
            Map.entry(
                    ContributionField.NEEDS,
                    List.of(
                            "besoin de compétence",
                            "besoins de compétence",
                            "besoin en compétences",
                            "besoins en compétences",
                            "compétence visée",
                            "compétences visées",
                            "compétence à développer",
                            "compétences à développer",
                            "code compétence",
                            "compétence",
                            "compétences",
                            "competency_code")),
            Map.entry(
                    ContributionField.DAYS,
                    List.of(
                            "jours",
                            "durée",
                            "nombre de jours",
                            "nb de jours",
                            "nb jours",
                            "nbre de jours",
                            "nombre de jours de formation",
                            "durée en jours",
                            "durée du stage",
                            "durée de la formation",
                            "days")),
            Map.entry(
                    ContributionField.TRAINEES,
                    List.of(
                            "stagiaires",
                            "nombre de stagiaires",
                            "nb de stagiaires",
                            "nb stagiaires",
                            "nombre d'agents",
                            "nb d'agents",
                            "nb agents",
                            "nombre de participants",
                            "nb de participants",
                            "nombre d'agents concernés",
                            "effectif prévisionnel",
                            "effectif",
                            "effectifs",
                            "participants",
                            "trainee_count")),
            Map.entry(
                    ContributionField.MASTER_PLAN,
                    List.of(
                            "schéma directeur",
                            "sdsi",
                            "sdn",
                            "référence sdsi",
                            "réf. sdsi",
                            "ligne sdsi",
                            "référence du schéma directeur",
                            "axe du schéma directeur")),
            Map.entry(
                    ContributionField.IMPROVEMENT,
                    List.of(
                            "amélioration attendue",
                            "améliorations attendues",
                            "amélioration",
                            "gain attendu",
                            "gains attendus",
                            "bénéfice attendu",
                            "bénéfices attendus",
                            "résultat attendu",
                            "résultats attendus")),
            Map.entry(
                    ContributionField.IMPROVEMENT_KIND,
                    List.of("nature de l'amélioration", "type d'amélioration", "nature du gain", "type de gain")),
            Map.entry(
                    ContributionField.INDICATOR,
                    List.of(
                            "indicateur",
                            "code indicateur",
                            "code de l'indicateur",
                            "indicateur de résultat",
                            "indicateur de suivi")),
            Map.entry(
                    ContributionField.GO_LIVE,
                    List.of(
                            "mise en service",
                            "mise en production",
                            "date de mise en service",
                            "date de mise en production",
                            "date de mise en exploitation",
                            "mise en exploitation")),
            Map.entry(
                    ContributionField.NEED,
                    List.of("besoin", "besoin exprimé", "besoin identifié", "besoin auquel elle répond", "demande")),
            Map.entry(
                    ContributionField.BENEFICIARY,
                    List.of(
                            "bénéficiaire",
                            "bénéficiaires",
                            "public bénéficiaire",
                            "de qui est le besoin",
                            "pour qui",
                            "demandeur",
                            "origine du besoin")),
            Map.entry(ContributionField.BEFORE, List.of("avant", "situation actuelle", "existant", "situation avant")),
            Map.entry(ContributionField.AFTER, List.of("après", "situation cible", "cible", "situation après")),
            Map.entry(
                    ContributionField.EFFECTIVE,
                    List.of(
                            "date d'effet",
                            "date d'application",
                            "applicable le",
                            "entrée en vigueur",
                            "date d'entrée en vigueur",
                            "date de mise en œuvre")),
            Map.entry(
                    ContributionField.HEALTH,
                    List.of(
                            "santé et sécurité",
                            "conditions de travail",
                            "santé, sécurité et conditions de travail",
                            "impact sur les conditions de travail")),
            Map.entry(
                    ContributionField.CST_ON,
                    List.of(
                            "date du cst",
                            "date cst",
                            "cst",
                            "passage en cst",
                            "date de passage en cst",
                            "séance du cst",
                            "comité social territorial",
                            "date du comité social territorial")),
            Map.entry(
                    ContributionField.CST_OPINION,
                    List.of("avis du cst", "avis cst", "avis du comité social territorial", "avis")),
            Map.entry(
                    ContributionField.F3SCT_ON,
                    List.of(
                            "f3sct",
                            "date de la f3sct",
                            "date f3sct",
                            "passage en f3sct",
                            "date de la formation spécialisée")),
            Map.entry(
                    ContributionField.F3SCT_OPINION,
                    List.of("avis de la f3sct", "avis f3sct", "avis de la formation spécialisée")),
            Map.entry(
                    ContributionField.DECIDED,
                    List.of(
                            "décision",
                            "date de décision",
                            "date de la décision",
                            "décidé le",
                            "date de la délibération",
                            "date de l'arrêté")),
            Map.entry(ContributionField.OVERRIDE, List.of("motif sans avis", "dérogation", "motif de dérogation")),
            Map.entry(
                    ContributionField.PARTNER,
                    List.of(
                            "partenaire",
                            "nom du partenaire",
                            "bénéficiaire de la subvention",
                            "nom du bénéficiaire",
                            "organisme bénéficiaire",
                            "organisme",
                            "association",
                            "nom de l'association",
                            "bénéficiaire",
                            "nomBeneficiaire")),
            Map.entry(
                    ContributionField.PARTNER_KIND,
                    List.of(
                            "nature du partenaire",
                            "type de partenaire",
                            "nature juridique",
                            "forme juridique",
                            "statut juridique",
                            "type de structure")),
            Map.entry(
                    ContributionField.AGREEMENT,
                    List.of(
                            "convention",
                            "référence de la convention",
                            "réf. convention",
                            "n° de convention",
                            "numéro de convention",
                            "référence de la délibération",
                            "referenceDecision")),
            Map.entry(
                    ContributionField.GRANT_YEAR,
                    List.of(
                            "année de la subvention",
                            "année d'attribution",
                            "exercice",
                            "exercice budgétaire",
                            "année",
                            "dateConvention")),
            Map.entry(
                    ContributionField.GRANT,
                    List.of(
                            "subvention",
                            "montant de la subvention",
                            "montant accordé",
                            "montant attribué",
                            "montant voté",
                            "subvention accordée",
                            "subvention attribuée",
                            "subvention votée",
                            "montant")));

    private HeaderWords() {}

    static Set<String> all() {
        return HEADERS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /// How well a header says a field: the place of the word in the list, from 0; -1 where it does not. A unit or
    /// a remark in parentheses, a star or a colon at the end do not matter.
    static int rank(ContributionField field, String header) {
        return HeaderRow.rank(HEADERS.getOrDefault(field, List.of()), header);
    }
}

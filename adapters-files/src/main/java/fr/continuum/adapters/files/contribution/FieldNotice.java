package fr.continuum.adapters.files.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.domain.contribution.ContributionKind;

/// What a column of the template holds, said to whoever fills it.
final class FieldNotice {

    private FieldNotice() {}

    static String of(ContributionField field) {
        return switch (field) {
            case CODE -> "Le code du dossier, unique parmi les siens : importé de nouveau, il désigne la même ligne";
            case TITLE -> "L'intitulé";
            case DEPARTMENT -> "La direction ou le service qui la porte";
            case COST -> "Le coût en euros";
            case TARGETS ->
                "Les codes d'objectifs ou d'actions du plan qu'elle sert, séparés par des points-virgules, chacun avec"
                        + " sa part s'il le faut : D1 60 % ; D2-A1 40 %";
            case RATIONALE -> "Pourquoi elle les sert, en une phrase";
            case LINK ->
                "sert (elle apporte elle-même le résultat ; par défaut) ou permet (sans elle, pas de résultat)";
            case YEAR -> "L'année du plan de formation, ou une date de cette année";
            case CATEGORY -> "La catégorie : " + words(field);
            case GROUND -> "Le fondement statutaire, pour celle qui ne sert aucun objectif : " + words(field);
            case NEEDS -> "Les codes des besoins de compétence auxquels elle répond, séparés par des points-virgules";
            case DAYS -> "Le nombre de jours par stagiaire";
            case TRAINEES -> "Le nombre de stagiaires";
            case MASTER_PLAN -> "La référence dans le schéma directeur";
            case IMPROVEMENT -> "Ce qui ira mieux ; une autre amélioration va sur une autre ligne du même code";
            case IMPROVEMENT_KIND -> "qualitative ou chiffrée ; par défaut chiffrée si un indicateur la mesure";
            case INDICATOR -> "Le code de l'indicateur qui le dira";
            case GO_LIVE -> "La date de mise en service";
            case NEED -> "Le besoin auquel elle répond";
            case BENEFICIARY -> "De qui est ce besoin : " + words(field);
            case BEFORE -> "Comment cela se passe aujourd'hui";
            case AFTER -> "Comment cela se passera";
            case EFFECTIVE -> "La date à partir de laquelle elle s'applique";
            case HEALTH -> "Touche-t-il à la santé, à la sécurité ou aux conditions de travail ? oui ou non";
            case CST_ON ->
                "La date de la consultation du CST ; une autre consultation va sur une autre ligne du même code";
            case CST_OPINION, F3SCT_OPINION -> "Son avis : " + words(field);
            case F3SCT_ON -> "La date de la consultation de la F3SCT";
            case DECIDED -> "La date de la décision ; vide avant";
            case OVERRIDE -> "Pourquoi il a été décidé sans consultation, s'il l'a été";
            case PARTNER -> "Le nom du partenaire";
            case PARTNER_KIND -> "Ce qu'il est en droit : " + words(field);
            case AGREEMENT -> "La référence de la convention ou de la décision";
            case GRANT_YEAR -> "L'année de la subvention ; une autre année va sur une autre ligne du même code";
            case GRANT -> "La subvention de cette année, en euros";
        };
    }

    private static String words(ContributionField field) {
        return String.join(", ", FieldWords.words(field));
    }

    /// The name of the sheet a kind stands on.
    static String sheet(ContributionKind kind) {
        return switch (kind) {
            case TRAINING -> "Formations";
            case IT_INVESTMENT -> "Informatique";
            case PROCESS_CHANGE -> "Processus";
            case ORGANISATIONAL_ADJUSTMENT -> "Organisation";
            case PARTNER_INTERVENTION -> "Partenaires";
        };
    }
}

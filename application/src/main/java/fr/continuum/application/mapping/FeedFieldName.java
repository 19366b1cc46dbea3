package fr.continuum.application.mapping;

import fr.continuum.domain.shared.Wording;

/// How people name what a profile says of a feed: in reasons a night tells as on the pages where profiles are said.
public final class FeedFieldName {

    private FeedFieldName() {}

    public static Wording of(FeedField field) {
        return switch (field) {
            case KIND -> new Wording("Type de pièce", "Kind of piece");
            case BUDGET -> new Wording("Budget (SIRET)", "Budget (SIRET)");
            case BUDGET_NAME -> new Wording("Nom du budget", "Name of the budget");
            case AUTHORITY_NAME -> new Wording("Nom de la collectivité", "Name of the authority");
            case NOMENCLATURE -> new Wording("Nomenclature", "Nomenclature");
            case AUTHORITY -> new Wording("Collectivité (SIREN)", "Authority (SIREN)");
            case YEAR -> new Wording("Année", "Year");
            case STAGE -> new Wording("Étape (BP, DM, BS)", "Stage (BP, DM, BS)");
            case NUMBER -> new Wording("Numéro de l’étape", "Number of the stage");
            case FLOW -> new Wording("Dépense ou recette", "Expense or revenue");
            case MOVEMENT -> new Wording("Réel ou ordre", "Real or order");
            case SECTION -> new Wording("Section", "Section");
            case NATURE -> new Wording("Nature (compte)", "Nature (account)");
            case FUNCTION -> new Wording("Fonction", "Function");
            case CHAPTER -> new Wording("Chapitre", "Chapter");
            case OPERATION -> new Wording("Opération", "Operation");
            case AUTHORISATION -> new Wording("Autorisation (AP, AE)", "Authorisation (AP, AE)");
            case SERVICE -> new Wording("Service gestionnaire", "Managing service");
            case ANALYTIC_CODE -> new Wording("Code analytique", "Analytic code");
            case AMOUNT -> new Wording("Montant", "Amount");
            case DEBIT -> new Wording("Débit", "Debit");
            case CREDIT -> new Wording("Crédit", "Credit");
            case COMMITTED -> new Wording("Montant engagé", "Amount committed");
            case ORDERED -> new Wording("Montant mandaté", "Amount of payment orders");
            case RECEIVED -> new Wording("Montant titré", "Amount of receipt orders");
            case ORIGIN_YEAR -> new Wording("Exercice d’origine de l’engagement", "Year the commitment was made in");
            case REFERENCE -> new Wording("Numéro de pièce", "Number of the piece");
            case DATE -> new Wording("Date de la pièce", "Date of the piece");
            case POST -> new Wording("Code du poste", "Code of the post");
            case HOLDER ->
                new Wording("Matricule de qui l’occupe (jamais gardé)", "Identifier of who holds it (never kept)");
            case TITLE -> new Wording("Intitulé", "Title");
            case CYCLE -> new Wording("Cycle de travail", "Work cycle");
            case DEPARTMENT -> new Wording("Direction", "Department");
            case CATEGORY -> new Wording("Catégorie (A, B, C)", "Category (A, B, C)");
            case FTE -> new Wording("Équivalents temps plein", "Full-time equivalents");
            case OCCUPANCY -> new Wording("Pourvu ou vacant", "Filled or vacant");
            case VACANT_SINCE -> new Wording("Vacant depuis", "Vacant since");
            case OPENED -> new Wording("Ouvert le", "Opened on");
            case CLOSED -> new Wording("Fermé à partir du", "Closed from");
            case TRAINING -> new Wording("Code de la formation", "Code of the training");
            case SESSION -> new Wording("Numéro de la session (jamais gardé)", "Number of the session (never kept)");
            case START -> new Wording("Début", "Start");
            case END -> new Wording("Fin", "End");
            case TRAINEES -> new Wording("Nombre de stagiaires", "Number of trainees");
            case DAYS -> new Wording("Jours par stagiaire", "Days per trainee");
            case TRAINING_CATEGORY -> new Wording("Catégorie de formation", "Category of training");
            case GROUND -> new Wording("Fondement statutaire", "Statutory ground");
            case COST -> new Wording("Coût", "Cost");
            case NEEDS -> new Wording("Besoins auxquels elle répond", "Needs it answers");
            case NEED -> new Wording("Code du besoin", "Code of the need");
            case LABEL -> new Wording("Libellé du besoin", "Label of the need");
            case NEED_KIND -> new Wording("Nature du besoin", "Kind of need");
            case OBJECTIVES -> new Wording("Objectifs ou actions", "Objectives or actions");
            case FORMER_HOURS -> new Wording("Heures annuelles avant", "Annual hours before");
            case ANNUAL_HOURS -> new Wording("Heures annuelles", "Annual hours");
            case EXTRACTED -> new Wording("Date de l’extraction", "Date of extraction");
        };
    }
}

package fr.continuum.adapters.files.exchange;

/// The columns of the exchange format, each with what it holds, as the notice of the workbook tells it.
enum PlanColumn {
    PLAN_CODE("code_plan", "Code du plan"),
    PLAN_NAME("nom", "Nom du plan"),
    TERM_START("debut_mandat", Type.DATE, "Jour de l'élection"),
    TERM_END("fin_mandat", Type.DATE, "Dernier jour du mandat"),
    ADOPTED_ON("adopte_le", Type.DATE, "Jour de l'adoption ; vide avant"),
    DECISION("deliberation", "Référence de la délibération d'adoption"),
    AXIS_NAME("nom_axe", "Comment la collectivité appelle ses axes ; vide : axe"),
    STRATEGIC_NAME("nom_objectif_strategique", "De même : défi, orientation…"),
    OPERATIONAL_NAME("nom_objectif_operationnel", "De même"),
    ACTION_NAME("nom_action", "De même"),
    PLEDGE_NAME("nom_engagement", "De même"),
    LEVEL("niveau", "axe, objectif stratégique, objectif opérationnel, action ou engagement"),
    CODE("code", "Code, unique dans le plan"),
    LABEL("libelle", "Libellé"),
    TEXT("texte", "Énoncé d'un objectif, descriptif d'une action, source d'un engagement"),
    PARENT("parent", "Code de l'axe ou de l'objectif au-dessus ; d'une action, son objectif principal"),
    STATE("etat", "D'une action : brouillon, prévue, en cours, en pause, bloquée, achevée, abandonnée"),
    STATE_REASON("etat_motif", "Pourquoi l'action est en pause ou bloquée"),
    COMPLETED_ON("achevee_le", Type.DATE, "Jour où l'action a été achevée"),
    START("debut", Type.DATE, "Début de l'action"),
    END("fin", Type.DATE, "Fin de l'action"),
    CONTINUOUS("continue", "oui pour une action en amélioration continue, sans fin"),
    PRIORITY("priorite", "haute, moyenne ou basse"),
    BUDGET("budget", Type.AMOUNT, "Budget prévu sur le mandat, en euros"),
    ABANDON_REASON("abandon_motif", "Pourquoi l'élément est abandonné"),
    ABANDONED_ON("abandon_le", Type.DATE, "Jour de l'abandon"),
    LINEAGE_PLAN("plan_precedent", "Code du plan du mandat précédent dont vient l'élément"),
    LINEAGE_ELEMENT("element_precedent", "Code de l'élément dans ce plan"),
    ELEMENT("element", "Code de l'élément concerné"),
    OBJECTIVE("objectif", "Autre objectif d'une action, ou objectif qui tient un engagement"),
    CONDITION("condition", "Condition de réussite d'un objectif"),
    FIGURE("chiffre", "Chiffre clé d'un objectif stratégique, tel qu'on le dit : 4 000 arbres"),
    FIGURE_MEANING("chiffre_compte", "Ce que ce chiffre compte, de quoi et depuis quand"),
    FIGURE_ON("chiffre_au", Type.DATE, "Jour où ce chiffre était vrai"),
    FIGURE_SOURCE("chiffre_source", "Qui le compte"),
    MILESTONE("jalon", "Nom de l'étape, dans l'ordre"),
    DUE("prevu_le", Type.DATE, "Jour prévu"),
    DONE("atteint_le", Type.DATE, "Jour atteint ; vide avant"),
    ROLE(
            "role",
            "élu référent, DGS, DGA, direction pilote, chef de projet, chargé de mission, contributeur, partenaire"),
    POST("poste", "Intitulé du poste, de la direction ou du partenaire"),
    ACCOUNT("compte", "Identifiant de connexion ; vide s'il n'y en a pas"),
    LAST_DAY("dernier_jour", Type.DATE, "Dernier jour où le poste est tenu ; vide s'il n'est pas connu"),
    PLACE_KIND("genre", "canton, commune ou EPCI"),
    PLACE_CODE("code_territoire", "Code officiel (COG, SIREN d'un EPCI)"),
    PLACE_NAME("territoire", "Nom du territoire"),
    FROM("action", "Code de l'action"),
    LINK("lien", "précède, conditionne ou renforce"),
    TO("vers", "Code de l'autre action");

    /// What the cells of a column are.
    enum Type {
        TEXT,
        DATE,
        AMOUNT
    }

    private final String header;
    private final Type type;
    private final String notice;

    PlanColumn(String header, String notice) {
        this(header, Type.TEXT, notice);
    }

    PlanColumn(String header, Type type, String notice) {
        this.header = header;
        this.type = type;
        this.notice = notice;
    }

    String header() {
        return header;
    }

    Type type() {
        return type;
    }

    String notice() {
        return notice;
    }
}

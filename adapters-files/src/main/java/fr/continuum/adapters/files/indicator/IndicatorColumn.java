package fr.continuum.adapters.files.indicator;

/// The columns of the table of indicators, in their order. A row is a sheet or a measure of one.
enum IndicatorColumn {
    ROW("Ligne"),
    CODE("Code"),
    LABEL("Intitulé"),
    DESCRIPTION("Descriptif"),
    PUBLIC_LABEL("Intitulé public"),
    PUBLIC_DESCRIPTION("Descriptif public"),
    PRINCIPAL("Objectif ou action"),
    FEEDS("Nourrit aussi"),
    KIND("Nature"),
    UNIT("Unité"),
    DIRECTION("Sens"),
    TOLERANCE("Marge"),
    METHOD("Mode de calcul"),
    SOURCE("Source"),
    PERIODICITY("Périodicité"),
    DELAY("Délai de disponibilité"),
    POST("Poste"),
    DEPARTMENT("Direction"),
    BASELINE("Valeur initiale"),
    BASELINE_DAY("Date de la valeur initiale"),
    TARGETS("Cibles"),
    AMBER("Seuil de retrait"),
    RED("Seuil d’alerte"),
    PUBLIC("Publié"),
    STATE("État"),
    SINCE("Depuis"),
    WHY("Motif"),
    PERIOD("Période"),
    VALUE("Valeur"),
    COMMENT("Commentaire"),
    CORRECTION("Motif de la correction");

    private final String header;

    IndicatorColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }
}

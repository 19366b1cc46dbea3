package fr.continuum.domain.budget;

/// Which way money goes (TotEM `CodRD`).
public enum Flow {
    EXPENSE("D"),
    REVENUE("R");

    private final String code;

    Flow(String code) {
        this.code = code;
    }

    /// `D` (dépense) or `R` (recette).
    public String code() {
        return code;
    }
}

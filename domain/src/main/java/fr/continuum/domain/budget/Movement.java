package fr.continuum.domain.budget;

/// Whether money moves (*réel*) or only the books do (*ordre*) (TotEM `OpBudg`).
public enum Movement {
    REAL("0"),
    ORDER("1");

    private final String code;

    Movement(String code) {
        this.code = code;
    }

    /// `0` (réel) or `1` (ordre).
    public String code() {
        return code;
    }
}

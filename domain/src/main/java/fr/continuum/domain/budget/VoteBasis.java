package fr.continuum.domain.budget;

/// How the assembly votes (TotEM `NatFonc`): by nature, by function, or by nature with a functional presentation.
public enum VoteBasis {
    NATURE("1"),
    FUNCTION("2"),
    MIXED("3"),
    UNKNOWN("");

    private final String totemCode;

    VoteBasis(String totemCode) {
        this.totemCode = totemCode;
    }

    public String totemCode() {
        return totemCode;
    }

    /// UNKNOWN for any code the format does not list: no reason to refuse a document.
    public static VoteBasis ofTotemCode(String code) {
        for (VoteBasis basis : values()) {
            if (basis.totemCode.equals(code)) {
                return basis;
            }
        }
        return UNKNOWN;
    }
}

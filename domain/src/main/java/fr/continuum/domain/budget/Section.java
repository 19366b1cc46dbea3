package fr.continuum.domain.budget;

/// The half of the budget a line stands in. UNKNOWN where neither the document nor any chart of accounts tells.
public enum Section {
    OPERATING("F"),
    INVESTMENT("I"),
    UNKNOWN("");

    private final String code;

    Section(String code) {
        this.code = code;
    }

    /// `F` (fonctionnement), `I` (investissement), empty when unknown.
    public String code() {
        return code;
    }

    /// The section a TotEM or chart code names; UNKNOWN for any other text.
    public static Section ofCode(String code) {
        return switch (code) {
            case "F" -> OPERATING;
            case "I" -> INVESTMENT;
            default -> UNKNOWN;
        };
    }
}

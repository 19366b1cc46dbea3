package fr.continuum.domain.budget;

import java.util.Arrays;
import java.util.Optional;

/// A field of a budget key that an allocation row may ask for. **The order is the published precedence**, strongest
/// first (blueprint §5); the fields after [#NATURE] only narrow a row and come last.
public enum KeyField {
    AUTHORISATION("autorisation", true, true),
    OPERATION("operation", true, true),
    ANALYTIC_CODE("analytique", true, true),
    SERVICE("service", true, true),
    /// The public policy found first, in the PLAN dimension.
    POLICY("politique", false, true),
    FUNCTION("fonction", false, true),
    CHAPTER("chapitre", false, false),
    NATURE("nature", false, false),
    BUDGET("budget", false, false),
    SECTION("section", false, false),
    FLOW("sens", false, false),
    MOVEMENT("mouvement", false, false);

    private final String code;
    private final boolean strong;
    private final boolean tellsPurpose;

    KeyField(String code, boolean strong, boolean tellsPurpose) {
        this.code = code;
        this.strong = strong;
        this.tellsPurpose = tellsPurpose;
    }

    /// The name of the field in profiles and exchange files.
    public String code() {
        return code;
    }

    /// Whether a row asking for this field traces STRONG: these codes are given to a project or a team, not to an
    /// account.
    public boolean isStrong() {
        return strong;
    }

    /// Whether the field says why money is spent. Nature and chapter say what is bought, never why: in the PLAN
    /// dimension a row that asks for nothing else cannot trace (R22). Nor does the budget: where an authority has
    /// one, naming it would let every nature in again; an annex budget finds its policy, and the plan follows
    /// that.
    public boolean tellsPurpose() {
        return tellsPurpose;
    }

    public static Optional<KeyField> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}

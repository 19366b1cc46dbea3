package fr.continuum.domain.budget;

import fr.continuum.domain.shared.Siret;
import java.util.regex.Pattern;

/// Which budget of an authority: the SIRET of the budget, followed by `-` and its own code (`CodBud`) where an annex
/// budget has no SIRET of its own, so that two annexes of one SIRET never supersede one another; by `-A` where it has
/// no code either, so that it never supersedes its main budget.
public record BudgetRef(String value) implements Comparable<BudgetRef> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}(-[\\p{Alnum}_.]{1,10})?");

    private static final String NO_CODE = "A";

    public BudgetRef {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A budget is named by a SIRET and at most a code, not: " + value);
        }
    }

    /// Whether the text names a budget.
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    public static BudgetRef main(Siret siret) {
        return new BudgetRef(siret.value());
    }

    /// @param siret of the annex budget, or of its main budget where it has none of its own
    /// @param own whether the SIRET is the annex budget's own
    /// @param code `CodBud`
    public static BudgetRef annex(Siret siret, boolean own, String code) {
        String mark = code.isEmpty() ? NO_CODE : code.replaceAll("[^\\p{Alnum}_.]", "_");
        return own ? main(siret) : new BudgetRef(siret.value() + "-" + mark.substring(0, Math.min(10, mark.length())));
    }

    @Override
    public int compareTo(BudgetRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

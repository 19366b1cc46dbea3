package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives elements codes made of the numbers people gave them, each code once: action 3 of objective 2.1 is `2.1.A3`.
/// The same titles in the same order get the same codes. Not for use by several threads.
public final class PlanCodes {

    private static final int LONGEST = 64;
    private static final Pattern CODE = Pattern.compile("\\p{L}{1,4}\\d+(?:[.\\-].*)?");

    private final Set<String> taken = new HashSet<>();

    /// @param above the element it stands under
    /// @param number as written; empty where it has none: it then gets the next one
    public PlanCode give(PlanLevel level, Optional<PlanCode> above, String number) {
        return number.isEmpty() ? next(level, above, Set.of()) : unique(wanted(level, above, number));
    }

    /// The next code of a place, for what has no number: none that a number beside it says.
    ///
    /// @param claimed codes that numbers say
    PlanCode next(PlanLevel level, Optional<PlanCode> above, Set<String> claimed) {
        String base = base(level, above);
        int next = 1;
        while (taken.contains(base + next) || claimed.contains(base + next)) {
            next++;
        }
        return unique(base + next);
    }

    /// The code that a number says, whether or not something has it: `1.1.1` under `X1.1` is its `X1.1.A1`; one
    /// that is a code already, `D02`, is it.
    static String wanted(PlanLevel level, Optional<PlanCode> above, String number) {
        boolean whole = CODE.matcher(number).matches()
                || (level != PlanLevel.PLEDGE
                        && above.filter(code -> number.startsWith(code + ".")).isPresent());
        if (whole) {
            return number;
        }
        String repeated = above.map(PlanCodes::digits).orElse("") + ".";
        return base(level, above)
                + (repeated.length() > 1 && number.startsWith(repeated) ? number.substring(repeated.length()) : number);
    }

    private static String base(PlanLevel level, Optional<PlanCode> above) {
        return above.map(code -> code + ".").orElse("") + mark(level);
    }

    /// `X1.2` is 1.2, and `XI.2` is I.2.
    private static String digits(PlanCode code) {
        return code.value().replaceAll("(?<=^|\\.)(?:[A-Z](?=\\d)|[XAP](?=[IVX]+(?:\\.|$)))", "");
    }

    public boolean isFree(PlanCode code) {
        return !taken.contains(code.value());
    }

    /// A code that is given already.
    public void take(PlanCode code) {
        taken.add(code.value());
    }

    private static String mark(PlanLevel level) {
        return switch (level) {
            case AXIS -> "X";
            case STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE -> "";
            case ACTION -> "A";
            case PLEDGE -> "P";
        };
    }

    private PlanCode unique(String wanted) {
        String base = wanted.length() <= LONGEST - 6 ? wanted : "E";
        String code = base;
        int again = 2;
        while (!taken.add(code)) {
            code = base + "-" + again++;
        }
        return new PlanCode(code);
    }
}

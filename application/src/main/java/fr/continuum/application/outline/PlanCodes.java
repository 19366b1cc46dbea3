package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Gives elements codes made of the numbers people gave them, each code once: action 3 of objective 2.1 is `2.1.A3`.
/// The same titles in the same order get the same codes. Not for use by several threads.
public final class PlanCodes {

    private static final int LONGEST = 64;

    private final Set<String> taken = new HashSet<>();

    /// @param above the element it stands under
    /// @param number as written; empty where it has none: it then gets the next one
    public PlanCode give(PlanLevel level, Optional<PlanCode> above, String number) {
        String base = above.map(code -> code + ".").orElse("") + mark(level);
        if (!number.isEmpty()) {
            boolean whole = level != PlanLevel.PLEDGE
                    && above.filter(code -> number.startsWith(code + ".")).isPresent();
            return unique(whole ? number : base + number);
        }
        int next = 1;
        while (taken.contains(base + next)) {
            next++;
        }
        return unique(base + next);
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

package fr.continuum.domain.workforce.disclosure;

import fr.continuum.domain.workforce.disclosure.OtherWorlds.Equation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Whole numbers, nothing or more, that make equations true: what a linear program finds, and where it splits
/// somebody, the two programs in which it may not. Rounding may mislead it: whoever asks holds what it finds against
/// the equations.
final class WholeSolution {

    private static final double NEARLY = 1e-7;

    private final List<Equation> equations;
    private final int unknowns;
    private final int most;
    private final Effort effort;

    /// @param most programs to be solved
    WholeSolution(List<Equation> equations, int unknowns, int most, Effort effort) {
        this.effort = effort;
        this.equations = List.copyOf(equations);
        this.unknowns = unknowns;
        this.most = most;
    }

    /// Empty where it found none.
    Optional<int[]> find() {
        Deque<List<Equation>> left = new ArrayDeque<>();
        left.push(equations);
        for (int solved = 0; solved < most && !left.isEmpty() && !effort.isSpent(); solved++) {
            List<Equation> program = left.pop();
            Optional<double[]> found = new Feasible(program, unknowns, effort).find();
            if (found.isEmpty()) {
                continue;
            }
            int split = split(found.get());
            if (split < 0) {
                return Optional.of(Arrays.stream(found.get())
                        .mapToInt(value -> (int) Math.round(value))
                        .toArray());
            }
            double[] alone = new double[unknowns];
            alone[split] = 1;
            int floor = (int) Math.floor(found.get()[split]);
            left.push(with(program, new Equation(alone, -1, floor + 1)));
            left.push(with(program, new Equation(alone, 1, floor)));
        }
        return Optional.empty();
    }

    private static List<Equation> with(List<Equation> program, Equation more) {
        List<Equation> all = new ArrayList<>(program);
        all.add(more);
        return all;
    }

    /// The first number that is not whole; −1 where all are.
    private static int split(double[] found) {
        for (int i = 0; i < found.length; i++) {
            if (Math.abs(found[i] - Math.rint(found[i])) > NEARLY) {
                return i;
            }
        }
        return -1;
    }
}

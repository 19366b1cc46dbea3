package fr.continuum.domain.workforce.disclosure;

import fr.continuum.domain.workforce.disclosure.OtherWorlds.Equation;
import java.util.List;
import java.util.Optional;

/// Numbers, nothing or more, that make equations true: the first phase of the simplex on a dense table. It takes the
/// column that promises most; where several steps bring nothing, it goes by Bland's rule until one does, so that it
/// ends.
final class Feasible {

    private static final double NEARLY = 1e-9;
    private static final double NOTHING = 1e-6;

    /// Steps that may bring nothing.
    private static final int PATIENCE = 20;

    private final int unknowns;
    private final int columns;
    private final double[][] rows;
    private final int[] basis;
    /// By column, how much of it is in rows of which something is missing.
    private final double[] missing;
    private final Effort effort;
    /// Steps since one brought anything.
    private int idle;

    Feasible(List<Equation> equations, int unknowns, Effort effort) {
        this.effort = effort;
        this.unknowns = unknowns;
        int extras = (int) equations.stream().filter(one -> one.extra() != 0).count();
        this.columns = unknowns + extras;
        this.rows = new double[equations.size()][columns + 1];
        this.basis = new int[equations.size()];
        int extra = unknowns;
        for (int row = 0; row < rows.length; row++) {
            Equation equation = equations.get(row);
            for (int unknown = 0; unknown < unknowns; unknown++) {
                rows[row][unknown] = equation.at(unknown);
            }
            if (equation.extra() != 0) {
                rows[row][extra++] = equation.extra();
            }
            rows[row][columns] = equation.right();
            // Beyond the columns: what is still missing of the row, which no other row has a part in.
            basis[row] = columns + row;
        }
        this.missing = new double[columns];
        for (double[] row : rows) {
            for (int column = 0; column < columns; column++) {
                missing[column] += row[column];
            }
        }
    }

    /// Empty where there are none, or none was found with the effort there is. Right sides are nothing or more.
    Optional<double[]> find() {
        while (true) {
            int entering = entering();
            if (entering < 0) {
                break;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                break;
            }
            effort.spend((long) rows.length * columns);
            if (effort.isSpent()) {
                return Optional.empty();
            }
            idle = rows[leaving][columns] > NEARLY ? 0 : idle + 1;
            pivot(leaving, entering);
        }
        double[] found = new double[unknowns];
        double left = 0;
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] >= columns) {
                left += rows[row][columns];
            } else if (basis[row] < unknowns) {
                found[basis[row]] = rows[row][columns];
            }
        }
        return left > NOTHING ? Optional.empty() : Optional.of(found);
    }

    /// A column that lessens what is missing.
    private int entering() {
        int best = -1;
        for (int column = 0; column < columns; column++) {
            if (missing[column] > NEARLY && (best < 0 || missing[column] > missing[best])) {
                best = column;
                if (idle > PATIENCE) {
                    break;
                }
            }
        }
        return best;
    }

    private int leaving(int entering) {
        int leaving = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][entering] > NEARLY) {
                double ratio = rows[row][columns] / rows[row][entering];
                boolean same = leaving >= 0 && Math.abs(ratio - best) <= NEARLY;
                if (same ? basis[row] < basis[leaving] : ratio < best) {
                    leaving = row;
                    best = ratio;
                }
            }
        }
        return leaving;
    }

    private void pivot(int row, int column) {
        double by = rows[row][column];
        for (int i = 0; i <= columns; i++) {
            rows[row][i] /= by;
        }
        for (int other = 0; other < rows.length; other++) {
            double times = rows[other][column];
            if (other != row && times != 0) {
                for (int i = 0; i <= columns; i++) {
                    rows[other][i] -= times * rows[row][i];
                }
            }
        }
        double times = missing[column];
        for (int i = 0; i < columns; i++) {
            missing[i] -= times * rows[row][i];
        }
        basis[row] = column;
    }
}

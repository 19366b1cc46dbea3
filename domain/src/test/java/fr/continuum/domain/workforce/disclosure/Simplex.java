package fr.continuum.domain.workforce.disclosure;

import java.util.Arrays;

/// The greatest and least value a number can take under equations, all numbers being nothing or more: what somebody
/// with a spreadsheet finds out. The two-phase simplex on a dense table, after the textbook; shares nothing with what
/// it is there to attack.
final class Simplex {

    private static final double NEARLY = 1e-9;

    private final double[][] rows;
    private final int variables;
    private final int[] basis;

    /// @param equations coefficients by equation, then the right side
    Simplex(double[][] equations, int variables) {
        this.variables = variables;
        this.rows = new double[equations.length][variables + equations.length + 1];
        this.basis = new int[equations.length];
        for (int row = 0; row < equations.length; row++) {
            double sign = equations[row][variables] < 0 ? -1 : 1;
            for (int column = 0; column < variables; column++) {
                rows[row][column] = sign * equations[row][column];
            }
            rows[row][variables + row] = 1;
            rows[row][rows[row].length - 1] = sign * equations[row][variables];
            basis[row] = variables + row;
        }
        double[] costs = new double[variables + rows.length];
        Arrays.fill(costs, variables, costs.length, -1);
        if (climb(costs, costs.length) < -1e-6) {
            throw new IllegalStateException("What is published contradicts itself");
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < variables && basis[row] >= variables; column++) {
                if (Math.abs(rows[row][column]) > NEARLY) {
                    pivot(row, column);
                }
            }
        }
    }

    /// Infinite where there is no end to it.
    double greatest(int variable) {
        return optimum(variable, 1);
    }

    double least(int variable) {
        return -optimum(variable, -1);
    }

    private double optimum(int variable, double direction) {
        double[] costs = new double[variables + rows.length];
        costs[variable] = direction;
        return climb(costs, variables);
    }

    /// Bland's rule: the first column that gains, so that it ends.
    private double climb(double[] costs, int columns) {
        while (true) {
            int entering = -1;
            for (int column = 0; column < columns && entering < 0; column++) {
                double gain = costs[column];
                for (int row = 0; row < rows.length; row++) {
                    gain -= costs[basis[row]] * rows[row][column];
                }
                entering = gain > NEARLY ? column : -1;
            }
            if (entering < 0) {
                break;
            }
            int leaving = -1;
            for (int row = 0; row < rows.length; row++) {
                if (rows[row][entering] > NEARLY) {
                    double ratio = right(row) / rows[row][entering];
                    double best = leaving < 0 ? Double.POSITIVE_INFINITY : right(leaving) / rows[leaving][entering];
                    if (ratio < best - NEARLY
                            || (ratio < best + NEARLY && leaving >= 0 && basis[row] < basis[leaving])
                            || leaving < 0) {
                        leaving = row;
                    }
                }
            }
            if (leaving < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(leaving, entering);
        }
        double value = 0;
        for (int row = 0; row < rows.length; row++) {
            value += costs[basis[row]] * right(row);
        }
        return value;
    }

    private double right(int row) {
        return rows[row][rows[row].length - 1];
    }

    private void pivot(int row, int column) {
        double by = rows[row][column];
        for (int i = 0; i < rows[row].length; i++) {
            rows[row][i] /= by;
        }
        for (int other = 0; other < rows.length; other++) {
            double times = rows[other][column];
            if (other != row && times != 0) {
                for (int i = 0; i < rows[row].length; i++) {
                    rows[other][i] -= times * rows[row][i];
                }
            }
        }
        basis[row] = column;
    }
}

package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.Share;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// Splits an amount by shares without losing a cent: each part is rounded toward zero, then the cents left over go one
/// by one to the parts with the largest remainders; among equals to the target whose code comes first (the order in
/// which [fr.continuum.domain.allocation.Outcome.Targets] keeps its shares), and to what stays untraced last. The same
/// for an amount and its opposite.
public final class Split {

    private Split() {}

    /// @param cents the whole, signed
    /// @return one amount per share, in order, then what is left untraced; their sum is exactly `cents`
    public static long[] of(long cents, List<Share> shares) {
        if (shares.size() == 1 && shares.getFirst().partsPerMillion() == Share.WHOLE) {
            // Most keys go to one target.
            return new long[] {cents, 0};
        }
        int[] parts = new int[shares.size() + 1];
        int left = Share.WHOLE;
        for (int i = 0; i < shares.size(); i++) {
            parts[i] = shares.get(i).partsPerMillion();
            left -= parts[i];
        }
        parts[shares.size()] = left;
        return byParts(cents, parts);
    }

    /// Crosses two ways of splitting one amount: what goes both to a row and to a column is as much as both ask
    /// for, and rows and columns keep their amounts to the cent. No cell has another sign than the whole.
    ///
    /// @param rows what one way makes of the amount
    /// @param columns what the other makes of it; all amounts of one sign, and the sums equal
    public static long[][] crossed(long[] rows, long[] columns) {
        long left = Arrays.stream(rows).sum();
        if (left != Arrays.stream(columns).sum()) {
            throw new IllegalArgumentException(
                    "Two ways of splitting one amount: " + left + ", not " + Arrays.toString(columns));
        }
        long[] open = columns.clone();
        long[][] cells = new long[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            cells[i] = inProportion(rows[i], open, left);
            for (int j = 0; j < open.length; j++) {
                open[j] -= cells[i][j];
            }
            left -= rows[i];
        }
        return cells;
    }

    /// A part of what is left, over what each column still takes: never more than that.
    private static long[] inProportion(long part, long[] open, long left) {
        long[] cells = new long[open.length];
        if (part == 0) {
            return cells;
        }
        BigInteger[] remainders = new BigInteger[open.length];
        long missing = part;
        for (int j = 0; j < open.length; j++) {
            BigInteger[] divided = BigInteger.valueOf(part)
                    .multiply(BigInteger.valueOf(open[j]))
                    .divideAndRemainder(BigInteger.valueOf(left));
            cells[j] = divided[0].longValueExact();
            remainders[j] = divided[1].abs();
            missing -= cells[j];
        }
        for (long unit = Long.signum(missing); missing != 0; missing -= unit) {
            int largest = 0;
            for (int j = 1; j < open.length; j++) {
                if (remainders[j].compareTo(remainders[largest]) > 0) {
                    largest = j;
                }
            }
            cells[largest] += unit;
            remainders[largest] = BigInteger.ZERO;
        }
        return cells;
    }

    private static long[] byParts(long cents, int[] parts) {
        // Truncation toward zero and remainders with the sign of the whole make the result sign-symmetric.
        long millions = cents / Share.WHOLE;
        long rest = cents % Share.WHOLE;
        long[] amounts = new long[parts.length];
        long[] remainders = new long[parts.length];
        long missing = cents;
        for (int i = 0; i < parts.length; i++) {
            amounts[i] = millions * parts[i] + rest * parts[i] / Share.WHOLE;
            remainders[i] = Math.abs(rest * parts[i] % Share.WHOLE);
            missing -= amounts[i];
        }
        for (long unit = Long.signum(missing); missing != 0; missing -= unit) {
            int largest = 0;
            for (int i = 1; i < parts.length; i++) {
                if (remainders[i] > remainders[largest]) {
                    largest = i;
                }
            }
            amounts[largest] += unit;
            remainders[largest] = -1;
        }
        return amounts;
    }
}

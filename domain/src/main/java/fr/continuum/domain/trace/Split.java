package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.Share;
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
        int[] parts = new int[shares.size() + 1];
        int left = Share.WHOLE;
        for (int i = 0; i < shares.size(); i++) {
            parts[i] = shares.get(i).partsPerMillion();
            left -= parts[i];
        }
        parts[shares.size()] = left;
        return byParts(cents, parts);
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

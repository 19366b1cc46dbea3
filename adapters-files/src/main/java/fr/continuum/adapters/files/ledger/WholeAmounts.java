package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.profile.Cells;
import java.util.HashSet;
import java.util.Set;

/// Tells an amount from the number of somebody where a rejected row has digits alone in a cell of amounts: its cells
/// may have moved. A file that never wrote so long an amount without a decimal writes none now, and what is as long as
/// its codes of digits may be one of them. Not for use by several threads.
final class WholeAmounts {

    /// Shorter ones tell nobody apart: they may be any amount.
    private static final int SHORTEST = 6;

    private final Set<Integer> codes = new HashSet<>();
    private int longest;

    /// An amount of a sound row, as its cell says it.
    void add(Cells row, int place) {
        if (row.length(place) <= longest) {
            return;
        }
        String text = row.cell(place);
        if (isOfDigits(text)) {
            longest = text.length();
        }
    }

    /// A code of a sound row.
    void addCode(String code) {
        if (code.length() >= SHORTEST && isOfDigits(code)) {
            codes.add(code.length());
        }
    }

    /// Whether the amount of a rejected row may be no amount at all.
    boolean isDoubtful(String text) {
        return text.length() >= SHORTEST
                && isOfDigits(text)
                && (text.length() > longest || codes.contains(text.length()));
    }

    private static boolean isOfDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}

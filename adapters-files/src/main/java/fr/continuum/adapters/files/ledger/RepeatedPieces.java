package fr.continuum.adapters.files.ledger;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.List;

/// Knows again a row of a piece whose rows ended above: an extract laid end to end with itself, or pages of it that
/// overlap, tells each piece twice. Rows of one piece that follow one another may well be alike. A row without a piece
/// tells nothing of it. Eight bytes or so are kept of each row; two that differ are taken for one another once in a
/// million files of a million rows. Not for use by several threads.
final class RepeatedPieces {

    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final SeenNumbers above = new SeenNumbers();
    private final List<Long> here = new ArrayList<>();
    private String piece = "";

    /// Asked once of each row, in the order of the file.
    boolean isRepeated(LedgerEntry entry) {
        if (entry.reference().isEmpty()) {
            return false;
        }
        String of = entry.kind() + "\n" + entry.reference();
        if (!of.equals(piece)) {
            here.forEach(above::add);
            here.clear();
            piece = of;
        }
        long row = number(of, entry);
        boolean repeated = above.contains(row);
        here.add(row);
        return repeated;
    }

    private static long number(String piece, LedgerEntry entry) {
        BudgetKey key = entry.key();
        String text = String.join(
                "\n",
                piece,
                key.flow().name(),
                key.movement().name(),
                key.section().name(),
                key.nature(),
                key.function(),
                key.chapter(),
                key.operation(),
                key.authorisation(),
                key.service(),
                key.analyticCode(),
                Long.toString(entry.cents()),
                String.valueOf(entry.date()));
        long number = BASIS;
        for (int i = 0; i < text.length(); i++) {
            number = (number ^ text.charAt(i)) * PRIME;
        }
        return number;
    }
}

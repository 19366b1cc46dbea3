package fr.continuum.adapters.files.ledger;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows again a row of a piece whose rows ended above: an extract laid end to end with itself, or pages of it that
/// overlap, tells each piece twice. Rows of one piece that follow one another may well be alike. A row without a piece
/// tells nothing of it. Ten bytes at most are kept of each row; two that differ are taken for one another once in a
/// million files of a million rows. Of a long file whose pieces all rise nothing is kept, where whoever reads it can
/// read it again: none of them came before. Not for use by several threads.
final class RepeatedPieces {

    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    /// Rows of a file whose pieces all rise, after which it is taken to go on so: to remember a row is an eighth
    /// of what reading it costs, and files in another order say so much earlier.
    private static final int MOST_HELD = 1 << 16;

    private final int mostHeld;
    private final RisingPieces order = new RisingPieces();
    private SeenNumbers above = new SeenNumbers();
    private boolean isNew;
    private boolean forgotten;
    private boolean lost;
    private long[] here = new long[8];
    private int rows;
    private @Nullable EntryKind kind;
    private String piece = "";

    private RepeatedPieces(int mostHeld) {
        this.mostHeld = mostHeld;
    }

    /// Remembers each row.
    static RepeatedPieces remembering() {
        return new RepeatedPieces(Integer.MAX_VALUE);
    }

    /// Forgets the rows of a long file as long as its pieces rise: [#isLost].
    static RepeatedPieces forgetting() {
        return forgettingAfter(MOST_HELD);
    }

    /// @param rows after which it forgets
    static RepeatedPieces forgettingAfter(int rows) {
        return new RepeatedPieces(rows);
    }

    /// Whether a piece came that may be one of those forgotten: what was told of it is worth nothing, and the file
    /// is to be read again from its beginning by one that remembers.
    boolean isLost() {
        return lost;
    }

    /// Asked once of each row, in the order of the file.
    ///
    /// @param codes number of what the row says apart from its amount, its piece and its day: [#number]
    boolean isRepeated(LedgerEntry entry, long codes) {
        return isRepeated(entry.kind(), entry.reference(), entry.cents(), entry.date(), codes);
    }

    /// The same of a row that is not an entry yet.
    boolean isRepeated(EntryKind of, String reference, long cents, @Nullable LocalDate date, long codes) {
        return isRepeated(of, reference, number(reference, cents, date, codes));
    }

    /// Asked once of each row that is several entries, and of no other of the file then.
    boolean isRepeated(List<LedgerEntry> row) {
        long number = BASIS;
        for (LedgerEntry entry : row) {
            number = mixed(number + number(entry, number(entry.kind(), entry.key())));
        }
        return isRepeated(null, row.getFirst().reference(), number);
    }

    private boolean isRepeated(@Nullable EntryKind ofKind, String ofPiece, long number) {
        if (ofPiece.isEmpty()) {
            return false;
        }
        if (ofKind != kind || !ofPiece.equals(piece)) {
            remember();
            rows = 0;
            kind = ofKind;
            piece = ofPiece;
            isNew = order.rises(ofKind, ofPiece);
            lost |= forgotten && !isNew;
        }
        boolean repeated = !isNew && above.contains(number);
        if (rows == here.length) {
            here = Arrays.copyOf(here, rows * 2);
        }
        here[rows++] = number;
        return repeated;
    }

    /// The rows of the piece that has ended.
    private void remember() {
        if (forgotten) {
            return;
        }
        for (int row = 0; row < rows; row++) {
            above.add(here[row]);
        }
        if (above.size() >= mostHeld && order.isRising()) {
            above = new SeenNumbers();
            forgotten = true;
        }
    }

    /// One number for each of what rows say apart from their amount, their piece and their day.
    static long number(EntryKind kind, BudgetKey key) {
        return mixed(number(String.join(
                "\n",
                kind.name(),
                key.flow().name(),
                key.movement().name(),
                key.section().name(),
                key.nature(),
                key.function(),
                key.chapter(),
                key.operation(),
                key.authorisation(),
                key.service(),
                key.analyticCode())));
    }

    private static long number(LedgerEntry entry, long codes) {
        return number(entry.reference(), entry.cents(), entry.date(), codes);
    }

    private static long number(String reference, long cents, @Nullable LocalDate date, long codes) {
        long number = mixed(codes ^ mixed(number(reference)));
        number = mixed(number + cents);
        return mixed(number + (date == null ? Long.MIN_VALUE : date.toEpochDay()));
    }

    private static long number(String text) {
        long number = BASIS;
        for (int i = 0; i < text.length(); i++) {
            number = (number ^ text.charAt(i)) * PRIME;
        }
        return number;
    }

    /// Each bit of it hangs on all bits of the number; no two numbers become one. As in MurmurHash3.
    private static long mixed(long number) {
        long mixed = number;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}

package fr.continuum.adapters.files.ledger;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.LedgerEntry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the reduced form of a feed. What rows say apart from their amount, piece and day is written once, before the
/// first row that says it; each row then is a short line: the place of what it says, its cents, its piece, its day
/// (`0317` within the fiscal year), its line where it is not the next. Cells are told apart by tabs, those that are
/// empty at the end left out. Source: `docs/formats.md` §11.
final class ReducedWriter {

    private static final int LONGEST_NUMBER = 20;
    private static final int DIGITS_OF_YEAR = 4;

    private final int year;
    private final Map<ReducedRows.Codes, Integer> places = new HashMap<>();
    private byte[] bytes = new byte[1 << 15];
    private int length;
    private int line;

    /// @param year of the feed
    ReducedWriter(FiscalYear year) {
        this.year = year.value();
    }

    /// What a reduced form begins with.
    static byte[] beginning(FeedIdentity of) {
        return ReducedRows.identity(of).getBytes(StandardCharsets.UTF_8);
    }

    /// What was written and not yet taken.
    int length() {
        return length;
    }

    /// Takes what was written so far.
    ///
    /// @return it, from 0 to [#length] as it was before; until more is written
    byte[] take() {
        length = 0;
        return bytes;
    }

    /// A row that says anything.
    void write(FeedLine row) {
        if (row instanceof FeedLine.Entry(LedgerEntry entry) && isPlain(entry.reference())) {
            write(entry.sourceLine(), entry.cents(), entry.reference(), entry.date(), place(entry));
        } else {
            text(ReducedRows.row(row));
        }
        line = row.line();
    }

    /// No code has signs of control: such a piece would be told as an array.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /// One that says what another says.
    ///
    /// @param place of that one: [#place]
    void writeAgain(LedgerEntry entry, int place) {
        if (isPlain(entry.reference())) {
            writeAgain(entry.sourceLine(), entry.cents(), entry.reference(), entry.date(), place);
        } else {
            write(new FeedLine.Entry(entry));
        }
    }

    /// The same of one whose piece has no signs of control.
    void writeAgain(int sourceLine, long cents, String piece, @Nullable LocalDate date, int place) {
        write(sourceLine, cents, piece, date, place);
        line = sourceLine;
    }

    /// Under which number rows are written that say the same apart from their amount, piece and day.
    int place(LedgerEntry entry) {
        ReducedRows.Codes codes = new ReducedRows.Codes(entry.kind(), entry.key(), entry.origin());
        Integer place = places.get(codes);
        if (place == null) {
            text(ReducedRows.codes(codes));
            place = places.size();
            places.put(codes, place);
        }
        return place;
    }

    private void write(int sourceLine, long cents, String piece, @Nullable LocalDate date, int place) {
        boolean next = sourceLine == line + 1;
        number(place);
        tab();
        number(cents);
        if (!piece.isEmpty() || date != null || !next) {
            tab();
            ascii(piece);
        }
        if (date != null || !next) {
            tab();
            if (date != null) {
                day(date);
            }
        }
        if (!next) {
            tab();
            number(sourceLine);
        }
        room(1);
        bytes[length++] = '\n';
    }

    private void tab() {
        room(1);
        bytes[length++] = '\t';
    }

    private void day(LocalDate date) {
        if (date.getYear() != year) {
            text(date.toString());
            return;
        }
        room(DIGITS_OF_YEAR);
        digits(date.getMonthValue());
        digits(date.getDayOfMonth());
    }

    private void digits(int two) {
        bytes[length++] = (byte) ('0' + two / 10);
        bytes[length++] = (byte) ('0' + two % 10);
    }

    private void number(long value) {
        room(LONGEST_NUMBER);
        if (value < 0) {
            bytes[length++] = '-';
        }
        int from = length;
        long left = value;
        do {
            bytes[length++] = (byte) ('0' + Math.abs(left % 10));
            left /= 10;
        } while (left != 0);
        for (int i = from, j = length - 1; i < j; i++, j--) {
            byte digit = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = digit;
        }
    }

    private void ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0x80) {
                text(text);
                return;
            }
            bytes[length + i] = (byte) sign;
        }
        length += text.length();
    }

    private void text(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}

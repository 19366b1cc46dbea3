package fr.continuum.application.night;

import fr.continuum.application.port.LedgerReader.EntryHandler;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pieces a ledger tells of, and from which day on. Eight to twelve bytes are kept of each piece. Not for use by
/// several threads.
final class FeedPieces implements EntryHandler {

    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final Set<LedgerPart> parts;
    private final LocalDate begin;
    private final FilledColumns columns = new FilledColumns();
    private long[] numbers = new long[1 << 10];
    private int size;
    private boolean sorted = true;
    private @Nullable LocalDate first;

    /// @param parts of which pieces are held against others; no other is kept
    FeedPieces(Set<LedgerPart> parts, FiscalYear year) {
        this.parts = parts;
        this.begin = LocalDate.of(year.value(), 1, 1);
    }

    @Override
    public void entry(LedgerEntry entry) {
        Optional<LedgerPart> part = entry.kind().part();
        if (part.isPresent() && !parts.contains(part.get())) {
            return;
        }
        columns.add(entry);
        if (part.isEmpty()) {
            // A preparation has no pieces.
            return;
        }
        LocalDate day = entry.date();
        // Commitments may be closed, and be told no more; an order stays.
        if (day != null && entry.kind() != EntryKind.COMMITMENT) {
            LocalDate told = day.isBefore(begin) ? begin : day;
            first = first == null || told.isBefore(first) ? told : first;
        }
        if (!entry.reference().isEmpty()) {
            add(number(entry.kind() + "\n" + entry.reference()));
        }
    }

    private void add(long piece) {
        if (size > 0 && numbers[size - 1] == piece) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size++] = piece;
        sorted = false;
    }

    private static long number(String text) {
        long number = BASIS;
        for (int i = 0; i < text.length(); i++) {
            number = (number ^ text.charAt(i)) * PRIME;
        }
        return number;
    }

    /// Puts numbers in order where they lie, each once.
    private void sort() {
        if (sorted) {
            return;
        }
        Arrays.sort(numbers, 0, size);
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (numbers[i] != numbers[kept - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        size = kept;
        sorted = true;
    }

    long count() {
        sort();
        return size;
    }

    /// What entries of these parts say, column by column.
    FilledColumns columns() {
        return columns;
    }

    /// How many of these others do not tell of.
    long goneFrom(FeedPieces others) {
        sort();
        others.sort();
        long gone = 0;
        int at = 0;
        for (int i = 0; i < size; i++) {
            while (at < others.size && others.numbers[at] < numbers[i]) {
                at++;
            }
            if (at == others.size || others.numbers[at] != numbers[i]) {
                gone++;
            }
        }
        return gone;
    }

    /// The day of the first order, that of the first of January at the earliest; null where none has a day.
    @Nullable
    LocalDate first() {
        return first;
    }
}

package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads through the rejected rows of a file once for a page of them: however many there are, no more are held than
/// the page shows, or may be sorted.
final class RejectedReading {

    /// Rows that are sorted; more stay in the order of the file.
    static final int MOST_SORTED = 10_000;

    private final RejectedReason.Count reasons = new RejectedReason.Count();
    private final List<RejectedRow> held = new ArrayList<>();
    private final boolean sorting;
    private long whole;
    private long through;

    private RejectedReading(boolean sorting) {
        this.sorting = sorting;
    }

    /// The rows, read anew each time they are asked for.
    @FunctionalInterface
    interface Rows {

        Stream<FileFault> read() throws IOException;
    }

    /// What was read.
    ///
    /// @param whole how many faults there are
    /// @param through how many of them the filters let through
    /// @param rows of the page
    /// @param sorted whether they are in the order asked for: too many are not sorted
    record Read(
            List<RejectedReason> reasons,
            long otherReasons,
            long whole,
            long through,
            Paging paging,
            List<RejectedRow> rows,
            boolean sorted) {

        Read {
            reasons = List.copyOf(reasons);
            rows = List.copyOf(rows);
        }
    }

    /// The page of a list by how many rows it has.
    @FunctionalInterface
    interface Pages {

        Paging of(long rows);
    }

    /// @param page as the address asks for it
    static Read page(Rows rows, ListTable<RejectedRow> table, Ask ask, String page, Pages pages) throws IOException {
        boolean asked = !table.sorts(ask).isEmpty();
        RejectedReading reading = new RejectedReading(asked);
        reading.through(rows, table.filter(ask), asked ? 0 : Paging.skip(page));
        Paging paging = pages.of(reading.through);
        boolean sorted = !asked || reading.through <= MOST_SORTED;
        List<RejectedRow> shown;
        if (asked && sorted) {
            shown = table.look(ask, reading.whole, reading.held).on(paging);
        } else if (asked || paging.skip() != Paging.skip(page)) {
            // A page beyond the last, or too many rows to sort: the page that is shown is known only now.
            RejectedReading again = new RejectedReading(false);
            again.through(rows, table.filter(ask), paging.skip());
            shown = again.held;
        } else {
            shown = reading.held;
        }
        return new Read(
                reading.reasons.all(), reading.reasons.others(), reading.whole, reading.through, paging, shown, sorted);
    }

    /// Those the filters let through, sorted as the address asks where they are few enough; all of them, one after
    /// the other.
    ///
    /// @return to be closed
    static Stream<RejectedRow> all(Rows rows, ListTable<RejectedRow> table, Ask ask) throws IOException {
        if (!table.sorts(ask).isEmpty()) {
            RejectedReading reading = new RejectedReading(true);
            reading.through(rows, table.filter(ask), 0);
            if (reading.through <= MOST_SORTED) {
                return table.look(ask, reading.whole, reading.held).rows().stream();
            }
        }
        return rows.read().map(RejectedRow::new).filter(table.filter(ask));
    }

    /// @param from how many rows the filters let through come before the first that is held
    private void through(Rows rows, Predicate<RejectedRow> filter, int from) throws IOException {
        int most = sorting ? MOST_SORTED : Paging.SIZE;
        Map<Wording, Wording> said = new HashMap<>();
        try (Stream<FileFault> faults = rows.read()) {
            for (FileFault fault : (Iterable<FileFault>) faults::iterator) {
                whole++;
                reasons.add(fault);
                RejectedRow row = new RejectedRow(fault);
                if (filter.test(row)) {
                    if (through >= from && held.size() < most) {
                        held.add(sorting ? shared(fault, said) : row);
                    }
                    through++;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Thousands of rows say the same: their words are held once.
    private static RejectedRow shared(FileFault fault, Map<Wording, Wording> said) {
        Wording why = said.computeIfAbsent(fault.why(), same -> same);
        return new RejectedRow(FileFault.inTable(fault.file(), "", fault.line(), fault.columnName(), why));
    }
}

package fr.continuum.adapters.files.profile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The row that names the columns, wherever titles stand above it.
///
/// @param read rows below it that were read to find it
record Titled(Optional<Table.Row> header, List<Table.Row> read, TableRows.Source source) {

    static Titled find(Optional<Table.Row> first, TableRows.Source source, Set<String> wanted)
            throws IOException, TableRows.SpoiltTable {
        Set<String> names = wanted.stream().map(FoldedText::of).collect(Collectors.toSet());
        if (first.isEmpty() || named(first.get(), names) >= TableRows.ENOUGH) {
            return new Titled(first, List.of(), source);
        }
        List<Table.Row> rows = new ArrayList<>(List.of(first.get()));
        int best = 0;
        for (Optional<Table.Row> next = source.next(); next.isPresent(); next = source.next()) {
            rows.add(next.get());
            if (named(next.get(), names) > named(rows.get(best), names)) {
                best = rows.size() - 1;
            }
            if (rows.size() == HeaderRow.LAST) {
                break;
            }
        }
        int header = named(rows.get(best), names) >= TableRows.ENOUGH ? best : 0;
        return new Titled(Optional.of(rows.get(header)), List.copyOf(rows.subList(header + 1, rows.size())), source);
    }

    static long named(Table.Row row, Set<String> names) {
        return row.cells().stream()
                .map(FoldedText::of)
                .distinct()
                .filter(names::contains)
                .count();
    }

    TableRows.Source below() {
        return read.isEmpty() ? source : new Below(new ArrayDeque<>(read), source);
    }

    /// Rows that were read already, then the others.
    private record Below(Deque<Table.Row> read, TableRows.Source others) implements TableRows.Source {

        @Override
        public String sheet() {
            return others.sheet();
        }

        @Override
        public Optional<Table.Row> next() throws IOException, TableRows.SpoiltTable {
            return read.isEmpty() ? others.next() : Optional.of(read.removeFirst());
        }

        @Override
        public Optional<RowText> nextText() throws IOException, TableRows.SpoiltTable {
            return read.isEmpty() ? others.nextText() : TableRows.Source.super.nextText();
        }

        @Override
        public void seekAmong(KnownCodes<?> known) {
            others.seekAmong(known);
        }

        @Override
        public void close() throws IOException {
            others.close();
        }
    }
}

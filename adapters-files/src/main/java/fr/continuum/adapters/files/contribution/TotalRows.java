package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.Table;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Rows that only add others up: their first text begins with words that say so.
final class TotalRows {

    private static final List<String> USUAL = List.of("Total", "Sous-total", "Totaux", "Sous-totaux");

    private TotalRows() {}

    /// Whole words: « Totalement » is no total.
    static boolean is(Table.Row row, List<String> beginnings) {
        List<String> first = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(TotalRows::words)
                .orElse(List.of());
        return beginnings.stream()
                .map(TotalRows::words)
                .filter(words -> !words.isEmpty() && words.size() <= first.size())
                .anyMatch(words -> first.subList(0, words.size()).equals(words));
    }

    /// The words with which totals of a table begin: of rows that leave empty what every row must say.
    ///
    /// @param needed places of columns that no row can be read without
    static List<String> proposed(Table table, Collection<Integer> needed) {
        return USUAL.stream()
                .filter(word -> table.rows().stream()
                        .filter(row -> isBare(row, table.headers().size(), needed))
                        .anyMatch(row -> is(row, List.of(word))))
                .toList();
    }

    private static boolean isBare(Table.Row row, int columns, Collection<Integer> needed) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        return filled * 2 <= columns
                || needed.stream().anyMatch(column -> row.cell(column).isBlank());
    }

    private static List<String> words(String text) {
        String flat = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(flat.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

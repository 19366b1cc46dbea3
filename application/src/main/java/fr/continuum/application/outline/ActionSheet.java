package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A table that is the sheet of one action: rows are a label and what it says.
final class ActionSheet {

    private final List<List<String>> rows;
    private final TableLines lines;

    ActionSheet(List<List<String>> rows, TableLines lines) {
        this.rows = rows;
        this.lines = lines;
    }

    static boolean is(List<List<String>> rows) {
        List<List<String>> pairs = rows.stream()
                .filter(row -> row.size() == 2 && TableText.filled(row) == 2)
                .toList();
        return rows.stream().allMatch(row -> row.size() <= 2)
                && pairs.size() >= 2
                && pairs.stream()
                                        .filter(row -> TableText.isLabel(row.getFirst()))
                                        .count()
                                * 2
                        > pairs.size()
                && !TableText.isLabel(pairs.getFirst().getLast());
    }

    /// Places first, whatever row they stand on: the action of a sheet stands under what the sheet says it serves.
    void write() {
        List<Integer> said = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            (isPlace(i) ? places : said).add(i);
        }
        places.sort(Comparator.comparingInt(i -> OutlineWords.rank(word(i))));
        for (int i : places) {
            List<String> row = rows.get(i);
            String title = TableText.filled(row) == 1
                    ? TableText.oneLine(row.getFirst())
                    : TableText.named(word(i), Numbering.of(row.getFirst()).number(), TableText.oneLine(row.getLast()));
            lines.place(i, word(i), title, lines.isEmpty() ? 0 : TableLines.ROW_ALONE);
        }
        for (int i : said) {
            List<String> row = rows.get(i);
            lines.detail(i, row.size() < 2 ? "" : row.getFirst(), row.getLast());
        }
    }

    /// A row that is a title by itself, or says how the action or what it serves is called.
    private boolean isPlace(int i) {
        List<String> row = rows.get(i);
        String label = row.getFirst();
        if (TableText.filled(row) == 1) {
            return !label.isEmpty()
                    && TableText.mayBeTitle(label)
                    && (i == 0 || !Numbering.of(label).word().isEmpty());
        }
        String cell = row.getLast();
        boolean vague = word(i).equals("objectif")
                && Numbering.of(label).number().isEmpty()
                && Numbering.of(cell).number().isEmpty();
        return !word(i).isEmpty() && !vague && !cell.isEmpty() && TableText.mayBeTitle(cell);
    }

    /// The level a row is about; empty where it is none.
    private String word(int i) {
        List<String> row = rows.get(i);
        String label = row.getFirst();
        if (TableText.filled(row) == 1) {
            return Numbering.of(label).word();
        }
        return OutlineFields.isName(label) ? "action" : TableText.level(label).orElse("");
    }
}

package fr.continuum.adapters.web.reading;

import fr.continuum.domain.budget.KeyField;
import java.util.Arrays;
import java.util.Comparator;

/// How rows of a table are sorted, as the address says.
public enum RowOrder {
    /// What is to be looked at first: what leaves a rest, the largest first, then what contradicts, waits, catches
    /// nothing.
    TO_DO("a-voir"),
    AMOUNT("montant"),
    CODE("code"),
    TARGET("cible"),
    DATE("date");

    private final String word;

    RowOrder(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static RowOrder ofWord(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElse(TO_DO);
    }

    /// Where two stand alike, the larger first, then the strongest field and its code.
    public Comparator<ListedRow> comparator() {
        Comparator<ListedRow> size =
                Comparator.comparingLong(row -> -Math.abs(row.caught().tally().cents()));
        Comparator<ListedRow> code = Comparator.comparing(RowOrder::field)
                .thenComparing(row -> row.rule().conditions().getFirst().code())
                .thenComparing(row -> row.rule().conditionsText());
        return switch (this) {
            case TO_DO ->
                Comparator.comparingInt(RowOrder::urgency)
                        .thenComparingLong(row -> -Math.abs(row.caught().left().cents()))
                        .thenComparing(size)
                        .thenComparing(code);
            case AMOUNT -> size.thenComparing(code);
            case CODE -> code;
            case TARGET ->
                Comparator.comparing(ListedRow::leads).thenComparing(size).thenComparing(code);
            case DATE ->
                Comparator.comparing((ListedRow row) -> row.said().at())
                        .reversed()
                        .thenComparing(size)
                        .thenComparing(code);
        };
    }

    private static KeyField field(ListedRow row) {
        return row.rule().conditions().getFirst().field();
    }

    private static int urgency(ListedRow row) {
        return row.states().stream().mapToInt(RowState::urgency).min().orElse(Integer.MAX_VALUE);
    }
}

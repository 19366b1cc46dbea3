package fr.continuum.application.port;

import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.chart.ChartOfAccounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers the natures, functions and chapters of the lines that the chart does not know. Credits may be voted at an
/// article: a chapter known as an account is known. Nothing is unknown where no chart stands, nor is an empty code.
public final class UnknownCodes {

    private final @Nullable ChartOfAccounts chart;
    private final Map<Code, Count> lines = new LinkedHashMap<>();

    public UnknownCodes(@Nullable ChartOfAccounts chart) {
        this.chart = chart;
    }

    /// How many lines have a code.
    public static final class Count {

        private long lines;

        private Count() {}

        /// One more.
        public void add() {
            lines++;
        }
    }

    /// A line of this key.
    public void see(BudgetKey key) {
        of(key).forEach(Count::add);
    }

    /// What each line of this key adds one to: for who reads many of each. In the order of the lines that are
    /// first to have them, where a line is added at once.
    public List<Count> of(BudgetKey key) {
        if (chart == null) {
            return List.of();
        }
        List<Count> counts = new ArrayList<>();
        if (!chart.accounts().containsKey(key.nature())) {
            count(KeyField.NATURE, key.nature()).ifPresent(counts::add);
        }
        if (!chart.functions().containsKey(key.function())) {
            count(KeyField.FUNCTION, key.function()).ifPresent(counts::add);
        }
        if (chart.chapter(key.chapter()).isEmpty() && !chart.accounts().containsKey(key.chapter())) {
            count(KeyField.CHAPTER, key.chapter()).ifPresent(counts::add);
        }
        return List.copyOf(counts);
    }

    public List<UnknownCode> list() {
        return lines.entrySet().stream()
                .map(entry ->
                        new UnknownCode(entry.getKey().field(), entry.getKey().code(), entry.getValue().lines))
                .toList();
    }

    private Optional<Count> count(KeyField field, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.computeIfAbsent(new Code(field, code), _ -> new Count()));
    }

    private record Code(KeyField field, String code) {}
}

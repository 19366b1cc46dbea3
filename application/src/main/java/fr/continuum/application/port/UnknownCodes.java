package fr.continuum.application.port;

import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.chart.ChartOfAccounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers the natures, functions and chapters of the lines that the chart does not know. Credits may be voted at an
/// article: a chapter known as an account is known. So is an operation for third parties under its chapter. Nothing is
/// unknown where no chart stands, nor is an empty code.
public final class UnknownCodes {

    private final @Nullable ChartOfAccounts chart;
    private final Map<Code, Long> lines = new LinkedHashMap<>();

    public UnknownCodes(@Nullable ChartOfAccounts chart) {
        this.chart = chart;
    }

    public void see(BudgetKey key) {
        if (chart == null) {
            return;
        }
        if (!chart.accounts().containsKey(key.nature())) {
            count(KeyField.NATURE, key.nature());
        }
        if (!chart.functions().containsKey(key.function())) {
            count(KeyField.FUNCTION, key.function());
        }
        if (chart.chapter(key.chapter()).isEmpty() && !chart.accounts().containsKey(key.chapter())) {
            count(KeyField.CHAPTER, key.chapter());
        }
    }

    public List<UnknownCode> list() {
        return lines.entrySet().stream()
                .map(entry ->
                        new UnknownCode(entry.getKey().field(), entry.getKey().code(), entry.getValue()))
                .toList();
    }

    private void count(KeyField field, String code) {
        if (!code.isEmpty()) {
            lines.merge(new Code(field, code), 1L, Long::sum);
        }
    }

    private record Code(KeyField field, String code) {}
}

package fr.continuum.application.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.chart.ChartOfAccounts;
import org.jspecify.annotations.Nullable;

/// What the chart calls the codes of a key; empty where there is no chart, or it does not know the code.
record Labels(@Nullable ChartOfAccounts chart) {

    String nature(BudgetKey key) {
        return chart == null
                ? ""
                : chart.account(key.nature())
                        .map(ChartOfAccounts.Account::label)
                        .orElse("");
    }

    String function(BudgetKey key) {
        return chart == null
                ? ""
                : chart.function(key.function())
                        .map(ChartOfAccounts.Function::label)
                        .orElse("");
    }
}

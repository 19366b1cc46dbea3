package fr.continuum.adapters.files.demo;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/// The lines of one budget over one fiscal year.
final class BudgetYear {

    private final int year;
    private final Map<Slot, Figures> lines = new LinkedHashMap<>();

    BudgetYear(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    Map<Slot, Figures> lines() {
        return lines;
    }

    Figures at(Slot slot) {
        return lines.computeIfAbsent(slot, _ -> new Figures());
    }

    long sum(Flow flow, Section section, ToLongFunction<Figures> amount) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().flow() == flow && line.getKey().section() == section)
                .mapToLong(line -> amount.applyAsLong(line.getValue()))
                .sum();
    }

    /// Revenue less expense of one section.
    long balance(Section section, ToLongFunction<Figures> amount) {
        return sum(Flow.REVENUE, section, amount) - sum(Flow.EXPENSE, section, amount);
    }
}

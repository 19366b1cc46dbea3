package fr.continuum.adapters.files.demo;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Votes, changes and executes a budget year after year. Each stage is voted balanced in each section; what a year
/// carries over, its result and its unfinished investments, the next takes in.
final class BudgetSeries {

    static final int FIRST_YEAR = 2023;

    private final Catalogue catalogue;
    private final Noise noise;
    private final Execution execution;

    BudgetSeries(Catalogue catalogue, Noise noise) {
        this.catalogue = catalogue;
        this.noise = noise;
        this.execution = new Execution(noise);
    }

    /// The years, each executed, from the first.
    List<BudgetYear> years() {
        List<BudgetYear> years = new ArrayList<>();
        for (int i = 0; i < Catalogue.YEARS; i++) {
            BudgetYear year = initial(FIRST_YEAR + i, i);
            supplement(year, years.isEmpty() ? null : years.getLast());
            amend(year);
            execution.execute(year, catalogue.transfers());
            years.add(year);
        }
        return years;
    }

    /// The budget as it is proposed for the year after the last, from what the last voted.
    BudgetYear proposed() {
        return initial(FIRST_YEAR + Catalogue.YEARS, Catalogue.YEARS - 1);
    }

    private BudgetYear initial(int number, int index) {
        BudgetYear year = new BudgetYear(number);
        catalogue.lines().forEach((slot, amounts) -> {
            if (amounts[index] != 0) {
                double drift = noise.between(0.985, 1.015, number, "vote", slot);
                year.at(slot).initial += Noise.rounded(amounts[index] * drift);
            }
        });
        catalogue.transfers().forEach(pair -> {
            year.at(pair.expense()).initial += pair.cents();
            year.at(pair.revenue()).initial += pair.cents();
        });
        long surplus = year.balance(Section.OPERATING, f -> f.initial);
        year.at(virementOut()).initial += surplus;
        year.at(virementIn()).initial += surplus;
        long gap = -year.balance(Section.INVESTMENT, f -> f.initial);
        year.at(gap >= 0 ? loan() : catalogue.reserve()).initial += Math.abs(gap);
        return year;
    }

    /// The supplementary budget: last year's result, cover of its investment, unfinished investments.
    private void supplement(BudgetYear year, @Nullable BudgetYear last) {
        long operating;
        long investment;
        if (last == null) {
            year.lines().forEach((slot, figures) -> carryInFirst(year.year(), slot, figures));
            long size = year.sum(Flow.EXPENSE, Section.OPERATING, f -> f.initial);
            operating = Noise.part(size, 0.081) + 37;
            investment = -Noise.part(size, 0.052) - 11;
        } else {
            last.lines().forEach((slot, figures) -> {
                if (figures.carriedOut != 0) {
                    year.at(slot).carriedIn = figures.carriedOut;
                }
            });
            operating = last.balance(Section.OPERATING, f -> f.executed);
            investment = last.balance(Section.INVESTMENT, f -> f.executed);
        }
        long need = Math.max(0, -(investment + year.balance(Section.INVESTMENT, f -> f.carriedIn)));
        long cover = Math.min(need, Math.max(operating, 0));
        Flow side = investment < 0 ? Flow.EXPENSE : Flow.REVENUE;
        year.at(Slot.real(side, Section.INVESTMENT, "001", "001", catalogue.byDefault())).supplementary +=
                Math.abs(investment);
        year.at(Slot.real(Flow.REVENUE, Section.INVESTMENT, "10", "1068", catalogue.byDefault())).supplementary +=
                cover;
        year.at(Slot.real(Flow.REVENUE, Section.OPERATING, "002", "002", catalogue.byDefault())).supplementary +=
                operating - cover;
        balance(year, true);
    }

    private void carryInFirst(int year, Slot slot, Figures figures) {
        if (Execution.mayBeUnfinished(slot) && noise.happens(0.4, year, "carried in", slot)) {
            figures.carriedIn = Noise.part(figures.initial, noise.between(0.02, 0.11, year, "carried", slot));
        }
    }

    /// The amending decision: some interventions and works up or down, revenue that comes in lower.
    private void amend(BudgetYear year) {
        for (Map.Entry<Slot, Figures> line : List.copyOf(year.lines().entrySet())) {
            Slot slot = line.getKey();
            if (isAmendable(slot) && noise.happens(0.14, year.year(), "amended", slot)) {
                double change = slot.flow() == Flow.REVENUE
                        ? noise.between(-0.03, 0.015, year.year(), "change", slot)
                        : noise.between(-0.035, 0.05, year.year(), "change", slot);
                line.getValue().amending += Noise.rounded(line.getValue().initial * change);
            }
        }
        balance(year, false);
    }

    private static boolean isAmendable(Slot slot) {
        return !slot.order()
                && !slot.isResult()
                && !slot.nature().equals("1068")
                && !slot.nature().equals("1641");
    }

    /// Balances each section of a stage: through the transfer between sections, then the loan; what the loan
    /// cannot give back goes to the reserve.
    private void balance(BudgetYear year, boolean supplementary) {
        long surplus = year.balance(Section.OPERATING, f -> supplementary ? f.supplementary : f.amending);
        change(year.at(virementOut()), surplus, supplementary);
        change(year.at(virementIn()), surplus, supplementary);
        long gap = -year.balance(Section.INVESTMENT, f -> supplementary ? f.supplementary + f.carriedIn : f.amending);
        long loan = Math.max(gap, -year.at(loan()).opened());
        change(year.at(loan()), loan, supplementary);
        change(year.at(catalogue.reserve()), loan - gap, supplementary);
    }

    private static void change(Figures figures, long cents, boolean supplementary) {
        if (supplementary) {
            figures.supplementary += cents;
        } else {
            figures.amending += cents;
        }
    }

    private Slot virementOut() {
        return Slot.ofOrder(Flow.EXPENSE, Section.OPERATING, "023", "023", catalogue.byDefault());
    }

    private Slot virementIn() {
        return Slot.ofOrder(Flow.REVENUE, Section.INVESTMENT, "021", "021", catalogue.byDefault());
    }

    private Slot loan() {
        return Slot.real(Flow.REVENUE, Section.INVESTMENT, "16", "1641", catalogue.byDefault());
    }
}

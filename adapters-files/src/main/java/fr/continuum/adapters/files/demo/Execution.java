package fr.continuum.adapters.files.demo;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Executes a budget: never more than the credits opened for an expense; unfinished investments are carried over.
final class Execution {

    /// The year in which the executive moved credits between two chapters without a vote.
    private static final int TRANSFER_YEAR = 2025;

    private static final long MOVED = 18_000_000;

    private final Noise noise;

    Execution(Noise noise) {
        this.noise = noise;
    }

    void execute(BudgetYear year, List<Catalogue.OrderPair> transfers) {
        if (year.year() == TRANSFER_YEAR) {
            move(year);
        }
        year.lines().forEach((slot, figures) -> {
            if (!slot.order()) {
                figures.executed = executed(year.year(), slot, figures.opened());
                if (mayBeUnfinished(slot) && noise.happens(0.45, year.year(), "unfinished", slot)) {
                    double share = noise.between(0.3, 0.7, year.year(), "left", slot);
                    figures.carriedOut = Math.max(0, Noise.part(figures.opened() - figures.executed, share));
                }
            }
        });
        for (Catalogue.OrderPair pair : transfers) {
            long cents = Noise.part(pair.cents(), noise.between(0.96, 1, year.year(), "order", pair.revenue()));
            year.at(pair.expense()).executed += cents;
            year.at(pair.revenue()).executed += cents;
        }
    }

    /// Works, grants to works, loans: what can be begun in one year and ended in the next.
    static boolean mayBeUnfinished(Slot slot) {
        return slot.section() == Section.INVESTMENT
                && !slot.order()
                && (slot.flow() == Flow.EXPENSE
                        ? List.of("20", "204", "21", "23").contains(slot.chapter())
                        : slot.chapter().equals("13"));
    }

    private long executed(int year, Slot slot, long opened) {
        if (slot.isResult() || slot.nature().equals("1068")) {
            return opened;
        }
        if (slot.nature().equals("024")) {
            return 0;
        }
        return Noise.part(opened, rate(year, slot));
    }

    private double rate(int year, Slot slot) {
        if (slot.flow() == Flow.REVENUE) {
            return slot.section() == Section.INVESTMENT
                    ? noise.between(0.6, 0.92, year, "rate", slot)
                    : noise.between(0.985, 1.025, year, "rate", slot);
        }
        if (slot.section() == Section.INVESTMENT) {
            return slot.chapter().equals("16")
                    ? noise.between(0.985, 0.999, year, "rate", slot)
                    : noise.between(0.66, 0.94, year, "rate", slot);
        }
        return slot.isPayroll()
                ? noise.between(0.975, 0.999, year, "rate", slot)
                : noise.between(0.925, 0.999, year, "rate", slot);
    }

    /// From the largest line of general charges to the largest intervention.
    private static void move(BudgetYear year) {
        Figures from = largest(year, "011");
        Figures to = largest(year, "65");
        if (from != null && to != null && from.opened() > 2 * MOVED) {
            from.transferred -= MOVED;
            to.transferred += MOVED;
        }
    }

    private static @Nullable Figures largest(BudgetYear year, String chapter) {
        Figures largest = null;
        for (Map.Entry<Slot, Figures> line : year.lines().entrySet()) {
            boolean larger = largest == null || line.getValue().opened() > largest.opened();
            if (line.getKey().chapter().equals(chapter) && larger) {
                largest = line.getValue();
            }
        }
        return largest;
    }
}

package fr.continuum.adapters.web.strength;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.reading.BridgeSource;
import fr.continuum.adapters.web.reading.CumulatedYear;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.application.consultation.StrengthSeen;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.StrengthShares;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The page of strong and weak links over time.
///
/// @param measure asked for; null where each year has its own
/// @param focus the year whose nights are told; null where no year has money
record StrengthView(
        List<YearRow> years,
        @Nullable FiscalYear focus,
        List<NightRow> nights,
        List<Measure> measures,
        @Nullable Measure measure) {

    /// The parts of what is in scope, each beside its share.
    ///
    /// @param strongOfTraced strong links over all links; null where there are none
    /// @param linked all links over what is in scope; null where that is nothing
    /// @param withoutPayroll the same with pay left out; null where none is set aside
    record Figures(
            StrengthShares shares,
            Bar bar,
            List<Part> parts,
            @Nullable BigDecimal strongOfTraced,
            @Nullable Linked linked,
            @Nullable Linked withoutPayroll) {

        static Figures of(StrengthShares shares) {
            return new Figures(
                    shares,
                    StrengthBar.of(shares),
                    StrengthBar.amounts(shares).stream()
                            .map(amount -> new Part(
                                    amount.style(),
                                    amount.cents(),
                                    shares.share(amount.cents()).orElse(null)))
                            .toList(),
                    shares.strongOfTraced().orElse(null),
                    Linked.of(shares, shares.inScope(), shares::share),
                    shares.payroll() == 0
                            ? null
                            : Linked.of(shares, shares.withoutPayroll(), shares::shareWithoutPayroll));
        }
    }

    /// A rate, what it is of and how far it may honestly go.
    ///
    /// @param of what it is taken of, in cents
    /// @param least by strong links alone
    /// @param most with weak and ambiguous ones
    record Linked(long of, BigDecimal rate, BigDecimal least, BigDecimal most) {

        private static @Nullable Linked of(
                StrengthShares shares, long whole, LongFunction<Optional<BigDecimal>> share) {
            return share.apply(shares.linked())
                    .map(rate -> new Linked(
                            whole,
                            rate,
                            share.apply(shares.strong()).orElseThrow(),
                            share.apply(shares.most()).orElseThrow()))
                    .orElse(null);
        }
    }

    /// @param share of what is in scope; null where that has none
    record Part(String style, long cents, @Nullable BigDecimal share) {}

    /// @param sources where each step from the total to what is linked is told
    record YearRow(
            FiscalYear year, Measure measure, List<Reading> readings, List<BridgeSource> sources, Figures figures) {

        /// How many budgets are added up: flows between them are in the sum twice.
        public long budgets() {
            return addedUp().size();
        }

        private Set<BudgetRef> addedUp() {
            return readings.stream().map(reading -> reading.header().budget()).collect(Collectors.toSet());
        }
    }

    record NightRow(NightId night, LocalDate asOf, Figures figures) {}

    /// Whether a sum adds up several budgets.
    public boolean severalBudgets() {
        return years.stream().anyMatch(year -> year.budgets() > 1);
    }

    /// Whether years are known by several measures, or of different budgets: from one to the next, their
    /// figures do not tell of links alone.
    public boolean isMixed() {
        return years.stream()
                        .map(year -> List.of(year.measure(), year.addedUp()))
                        .distinct()
                        .count()
                > 1;
    }

    /// The same, of the year whose nights are told.
    public boolean severalOfNights() {
        return years.stream().anyMatch(year -> year.year().equals(focus) && year.budgets() > 1);
    }

    /// @param budgets the cumulated budgets of the night the years are read from
    static StrengthView of(StrengthSeen seen, List<CumulatedYear> budgets, @Nullable Measure measure) {
        return new StrengthView(
                seen.years().stream()
                        .map(year -> new YearRow(
                                year.year(),
                                year.measure(),
                                year.sources(),
                                BridgeSource.of(
                                        year.sources(),
                                        budgets,
                                        new Lens(Dimension.PLAN, Flow.EXPENSE, year.measure())),
                                Figures.of(year.shares())))
                        .toList(),
                seen.focus().map(StrengthSeen.OfYear::year).orElse(null),
                seen.nights().stream()
                        .map(night -> new NightRow(night.night(), night.asOf(), Figures.of(night.shares())))
                        .toList(),
                seen.measures(),
                measure);
    }
}

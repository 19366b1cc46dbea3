package fr.continuum.application.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.TimeGainUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The ledger of time gained: what each department gained in a year, what became of it, and what nobody named a use
/// of, in hours and agents (R32, R41). What few people gained by their work cycles is told to HR alone, and so is what
/// few gained more or less than what was told on another day.
public final class AskGainedTime {

    private final PastDays days;

    public AskGainedTime(PastDays days) {
        this.days = days;
    }

    /// @param accounts one per department and year that gained or used any, by year, then department
    /// @param years all departments together, by year
    /// @param declared gains people declared, by code
    /// @param uses by code
    /// @param serving hours used for each objective and action, with all that stands below it; do not add up
    /// @param findings what the accounts break or leave unsaid, of those that are told; nothing without a plan
    public record LedgerSeen(
            List<AccountSeen> accounts,
            SortedMap<FiscalYear, Seen<Totals>> years,
            List<DeclaredGain> declared,
            List<TimeGainUse> uses,
            SortedMap<PlanCode, BigDecimal> serving,
            List<Finding> findings) {

        public LedgerSeen {
            accounts = List.copyOf(accounts);
            findings = List.copyOf(findings);
        }
    }

    public record AccountSeen(String department, FiscalYear year, Seen<GainedTimeAccount> account) {}

    /// What is left of one account is not used up by what another has used too much: gained − used = remainder −
    /// overdrawn.
    ///
    /// @param remainder gained, and put to no use: the accounts of which something is left, as R41 tells them
    /// @param remainderFte the same in agents working full time, as each department counts them
    /// @param overdrawn used beyond what was gained: the other accounts
    public record Totals(Hours gained, Hours used, Hours remainder, BigDecimal remainderFte, Hours overdrawn) {

        private static final Totals NONE = new Totals(Hours.ZERO, Hours.ZERO, Hours.ZERO, BigDecimal.ZERO, Hours.ZERO);

        private static Totals of(GainedTimeAccount account) {
            boolean left = account.remainder().isPositive();
            return new Totals(
                    account.gainedInAll(),
                    account.usedInAll(),
                    left ? account.remainder() : Hours.ZERO,
                    left ? account.remainderFte() : BigDecimal.ZERO,
                    left ? Hours.ZERO : Hours.ZERO.minus(account.remainder()));
        }

        private Totals plus(Totals other) {
            return new Totals(
                    gained.plus(other.gained),
                    used.plus(other.used),
                    remainder.plus(other.remainder),
                    remainderFte.add(other.remainderFte),
                    overdrawn.plus(other.overdrawn));
        }
    }

    public LedgerSeen on(Owner owner, LocalDate day, Sight sight) {
        TimeSeen time = days.time(owner, days.workforce(owner, day), sight);
        Optional<MandatePlan> plan = days.plan(owner, day);
        List<AccountSeen> seen = new ArrayList<>();
        SortedMap<FiscalYear, Totals> totals = new TreeMap<>();
        for (GainedTimeAccount account : time.all().ledger().accounts()) {
            seen.add(new AccountSeen(account.department(), account.year(), Seen.unless(time.hides(account), account)));
            totals.merge(account.year(), Totals.NONE.plus(Totals.of(account)), Totals::plus);
        }
        SortedMap<FiscalYear, Seen<Totals>> years = new TreeMap<>();
        totals.forEach((year, sum) -> years.put(year, Seen.unless(time.hidesSumOf(year), sum)));
        return new LedgerSeen(
                seen,
                years,
                time.all().declared(),
                time.all().uses(),
                plan.map(target -> time.shown().serving(target)).orElse(Collections.emptySortedMap()),
                plan.map(target -> GainedTimeFindings.of(time, target).all()).orElse(List.of()));
    }
}

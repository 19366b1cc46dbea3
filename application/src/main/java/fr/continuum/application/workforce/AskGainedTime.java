package fr.continuum.application.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The ledger of time gained: what each department gained in a year, what became of it, and what nobody named a use
/// of, in hours and agents (R32, R41). What few people gained by their work cycles is told to HR alone.
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
        WorkforceBook book = days.workforce(owner, day);
        GainedTime time = book.time();
        Optional<MandatePlan> plan = days.plan(owner, day);
        List<GainedTimeAccount> accounts = time.ledger().accounts();
        Veil veil = veil(time, accounts, book.smallFigures(), sight);
        List<AccountSeen> seen = new ArrayList<>();
        SortedMap<FiscalYear, Totals> totals = new TreeMap<>();
        for (GainedTimeAccount account : accounts) {
            seen.add(new AccountSeen(
                    account.department(),
                    account.year(),
                    Seen.unless(veil.hides(Cell.of(account.department(), name(account))), account)));
            totals.merge(account.year(), Totals.NONE.plus(Totals.of(account)), Totals::plus);
        }
        SortedMap<FiscalYear, Seen<Totals>> years = new TreeMap<>();
        totals.forEach((year, sum) ->
                years.put(year, Seen.unless(veil.hides(Cell.totalOfColumn(year.toString())), sum)));
        return new LedgerSeen(
                seen,
                years,
                time.declared(),
                time.uses(),
                plan.map(time::serving).orElse(Collections.emptySortedMap()),
                plan.map(target -> GainedTimeFindings.of(book, target, sight).all())
                        .orElse(List.of()));
    }

    /// By how many people work the cycles of a department: agents working full time, part of one for a whole one.
    static Veil veil(GainedTime time, List<GainedTimeAccount> accounts, SmallCells smallFigures, Sight sight) {
        Map<Cell, BigDecimal> agents = new HashMap<>();
        accounts.forEach(account -> agents.put(Cell.of(account.department(), name(account)), BigDecimal.ZERO));
        for (WorkCycle cycle : time.cycles()) {
            agents.merge(Cell.of(cycle.department(), cycle.year().toString()), cycle.fte(), BigDecimal::add);
        }
        Map<Cell, Integer> people = new HashMap<>();
        agents.forEach((cell, fte) ->
                people.put(cell, fte.setScale(0, RoundingMode.CEILING).intValueExact()));
        return Veil.over(people, smallFigures, sight);
    }

    private static String name(GainedTimeAccount account) {
        return account.year().toString();
    }
}

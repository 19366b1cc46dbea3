package fr.continuum.application.consultation;

import fr.continuum.application.consultation.MeansFlow.Unit;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.AskGainedTime.AccountSeen;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Where what is done for the plan goes, that is not money: today's contributions, and the time gained by today with
/// what it is used for, through today's plan.
public final class AskMeansFlow {

    private final Plans plans;
    private final Contributions contributions;
    private final AskGainedTime time;
    private final Clock clock;

    public AskMeansFlow(Plans plans, Contributions contributions, AskGainedTime time, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.time = time;
        this.clock = clock;
    }

    /// @param plan they serve
    /// @param years that have any of the unit, latest first; none where it is not told by year
    /// @param year the one told; empty where the unit is not told by year
    public record Asked(
            MandatePlan plan, Unit unit, List<FiscalYear> years, Optional<FiscalYear> year, MeansFlow flow) {

        public Asked {
            years = List.copyOf(years);
        }
    }

    /// @param year wanted; the latest there is where it is none, or has nothing
    /// @param sight what few people gained is told to HR alone
    /// @return empty where the authority has no plan
    public Optional<Asked> ask(Siren authority, Unit unit, Optional<FiscalYear> year, Sight sight) {
        return plans.inForce(authority).map(Versioned::content).map(plan -> {
            ContributionBook book =
                    contributions.inForce(authority).map(Versioned::content).orElse(ContributionBook.EMPTY);
            return switch (unit) {
                case NUMBER -> new Asked(plan, unit, List.of(), Optional.empty(), MeansFlow.numbers(book, plan));
                case HOURS -> hours(plan, time.on(Owner.of(authority), Days.of(clock.instant()), sight), year);
            };
        });
    }

    private static Asked hours(MandatePlan plan, LedgerSeen ledger, Optional<FiscalYear> wanted) {
        List<FiscalYear> years =
                latestFirst(ledger.accounts().stream().map(AccountSeen::year).toList());
        Optional<FiscalYear> year = among(years, wanted);
        return new Asked(
                plan,
                Unit.HOURS,
                years,
                year,
                year.map(chosen -> MeansFlow.hours(ledger, chosen, plan)).orElse(MeansFlow.NONE));
    }

    private static List<FiscalYear> latestFirst(List<FiscalYear> years) {
        return List.copyOf(new TreeSet<>(years).descendingSet());
    }

    private static Optional<FiscalYear> among(List<FiscalYear> years, Optional<FiscalYear> wanted) {
        return wanted.filter(years::contains).or(() -> years.stream().findFirst());
    }
}

package fr.continuum.application.consultation;

import fr.continuum.application.consultation.MeansFlow.Unit;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkforceBook;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Where what is done for the plan goes, that is not money: today's contributions and today's use of gained time,
/// through today's plan.
public final class AskMeansFlow {

    private final Plans plans;
    private final Contributions contributions;
    private final Workforce workforce;

    public AskMeansFlow(Plans plans, Contributions contributions, Workforce workforce) {
        this.plans = plans;
        this.contributions = contributions;
        this.workforce = workforce;
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
    /// @return empty where the authority has no plan
    public Optional<Asked> ask(Siren authority, Unit unit, Optional<FiscalYear> year) {
        return plans.inForce(authority).map(Versioned::content).map(plan -> {
            ContributionBook book =
                    contributions.inForce(authority).map(Versioned::content).orElse(ContributionBook.EMPTY);
            return switch (unit) {
                case NUMBER -> new Asked(plan, unit, List.of(), Optional.empty(), MeansFlow.numbers(book, plan));
                case HOURS -> hours(plan, time(authority), year);
            };
        });
    }

    private GainedTime time(Siren authority) {
        return workforce
                .inForce(authority)
                .map(Versioned::content)
                .map(WorkforceBook::time)
                .orElse(GainedTime.NONE);
    }

    private static Asked hours(MandatePlan plan, GainedTime time, Optional<FiscalYear> wanted) {
        List<FiscalYear> years =
                latestFirst(time.uses().stream().map(TimeGainUse::year).toList());
        Optional<FiscalYear> year = among(years, wanted);
        return new Asked(
                plan,
                Unit.HOURS,
                years,
                year,
                MeansFlow.hours(
                        time.uses().stream()
                                .filter(use -> year.equals(Optional.of(use.year())))
                                .toList(),
                        plan));
    }

    private static List<FiscalYear> latestFirst(List<FiscalYear> years) {
        return List.copyOf(new TreeSet<>(years).descendingSet());
    }

    private static Optional<FiscalYear> among(List<FiscalYear> years, Optional<FiscalYear> wanted) {
        return wanted.filter(years::contains).or(() -> years.stream().findFirst());
    }
}

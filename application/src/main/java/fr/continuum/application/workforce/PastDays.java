package fr.continuum.application.workforce;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What an authority knew, as the last change of a day left it; the home's where it had none of its own yet.
public final class PastDays {

    private final Plans plans;
    private final Contributions contributions;
    private final Workforce workforce;
    private final TrainingsTold trainings;
    private final ZoneId zone;
    private final SeatsOfDay seats = new SeatsOfDay();

    /// @param zone where days begin and end
    public PastDays(
            Plans plans, Contributions contributions, Workforce workforce, TrainingsTold trainings, ZoneId zone) {
        this.plans = plans;
        this.contributions = contributions;
        this.workforce = workforce;
        this.trainings = trainings;
        this.zone = zone;
    }

    /// When a day is over.
    Instant midnight(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    Optional<MandatePlan> plan(Owner owner, LocalDate day) {
        return plans.inForceBefore(owner, midnight(day)).map(Versioned::content);
    }

    ContributionBook contributions(Owner owner, LocalDate day) {
        return contributions
                .inForceBefore(owner, midnight(day))
                .map(Versioned::content)
                .orElse(ContributionBook.EMPTY);
    }

    Optional<Versioned<WorkforceBook>> said(Owner owner, LocalDate day) {
        return workforce.inForceBefore(owner, midnight(day));
    }

    WorkforceBook workforce(Owner owner, LocalDate day) {
        return said(owner, day).map(Versioned::content).orElse(WorkforceBook.EMPTY);
    }

    /// Who sat where that day in a plan.
    PostsToReassign seats(Owner owner, MandatePlan plan, LocalDate day) {
        return seats.of(plan, workforce(owner, day).posts(), day);
    }

    TimeSeen time(Owner owner, WorkforceBook book, Sight sight) {
        return TimeSeen.of(workforce, owner, book, sight);
    }

    /// The trainings an owner knew that day.
    KnownTrainings known(Owner owner, LocalDate day) {
        return new KnownTrainings(
                owner,
                contributions.inForceBefore(owner, midnight(day)),
                said(owner, day),
                plans.inForceBefore(owner, midnight(day)),
                day);
    }

    /// What somebody may not see of the trainings of each year, as they were known that day.
    Function<FiscalYear, TrainingsVeil> veils(Owner owner, LocalDate day, Sight sight) {
        return switch (sight) {
            case HR -> _ -> TrainingsVeil.NONE;
            case OUTSIDE_HR -> {
                // Most who may not see them ask of none.
                Map<LocalDate, KnownTrainings> read = new ConcurrentHashMap<>();
                yield year -> veil(read.computeIfAbsent(day, of -> known(owner, of)), year, sight);
            }
        };
    }

    TrainingsVeil veil(KnownTrainings known, FiscalYear year, Sight sight) {
        return trainings.veil(known, year, sight);
    }
}

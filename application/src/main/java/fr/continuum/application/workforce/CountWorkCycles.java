package fr.continuum.application.workforce;

import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.GainedTimeChecks;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Clock;
import java.util.List;

/// Keeps the work cycles a file brings, whatever they do to the accounts of gained time, and says what that is.
public final class CountWorkCycles {

    private final Plans plans;
    private final Workforce workforce;
    private final Clock clock;

    public CountWorkCycles(Plans plans, Workforce workforce, Clock clock) {
        this.plans = plans;
        this.workforce = workforce;
        this.clock = clock;
    }

    /// The same, told by another clock: a night that is run for a day that is over tells what it reads by that
    /// day.
    public CountWorkCycles dated(Clock other) {
        return new CountWorkCycles(plans, workforce, other);
    }

    /// @param cycles all those of the years they are of
    /// @param author login, or the command that asked for it
    public record Request(Owner owner, List<WorkCycle> cycles, String file, String author) {

        public Request {
            cycles = List.copyOf(cycles);
        }
    }

    /// @return what the accounts break, or leave unsaid; nothing where there is no plan to hold them against
    public Findings count(Request request) {
        workforce.count(
                request.owner(),
                request.cycles(),
                new TimelineEntry(request.author(), clock.instant(), request.file()));
        WorkforceBook book =
                workforce.inForce(request.owner()).map(Versioned::content).orElse(WorkforceBook.EMPTY);
        return plans.inForce(request.owner())
                .map(plan -> GainedTimeChecks.check(book.time(), plan.content()))
                .orElse(Findings.NONE);
    }
}

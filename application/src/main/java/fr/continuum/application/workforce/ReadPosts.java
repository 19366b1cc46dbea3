package fr.continuum.application.workforce;

import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.PostChange;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads an extract of all posts: what it changes, and what it leaves without anybody (R10).
public final class ReadPosts {

    private final Plans plans;
    private final Workforce workforce;
    private final PublishHeadcount headcount;
    private final Clock clock;

    public ReadPosts(Plans plans, Workforce workforce, PublishHeadcount headcount, Clock clock) {
        this.plans = plans;
        this.workforce = workforce;
        this.headcount = headcount;
        this.clock = clock;
    }

    /// The same, told by another clock: a night that is run for a day that is over tells what it reads by that
    /// day.
    public ReadPosts dated(Clock other) {
        return new ReadPosts(plans, workforce, headcount.dated(other), other);
    }

    /// @param file it came in
    /// @param author login, or the command that asked for it
    public record Request(Owner owner, PostsExtract extract, String file, String author) {}

    public sealed interface Outcome {

        /// @param toReassign roles somebody held the moment before, and nobody holds on the day of the extract
        record Read(List<PostChange> changes, List<Seat> toReassign) implements Outcome {

            public Read {
                changes = List.copyOf(changes);
                toReassign = List.copyOf(toReassign);
            }
        }

        /// It is older than the last one read: nothing changes.
        record Outdated(LocalDate day, LocalDate last) implements Outcome {}
    }

    /// Under how many people figures are hidden outside HR.
    public int threshold(Owner owner) {
        return workforce
                .inForce(owner)
                .map(Versioned::content)
                .orElse(WorkforceBook.EMPTY)
                .smallFigures()
                .threshold();
    }

    public Outcome read(Request request) {
        Owner owner = request.owner();
        PostRegister before = workforce
                .inForce(owner)
                .map(Versioned::content)
                .orElse(WorkforceBook.EMPTY)
                .posts();
        PostUpdate update = workforce.read(
                owner, request.extract(), new TimelineEntry(request.author(), clock.instant(), request.file()));
        return switch (update) {
            case PostUpdate.Outdated(LocalDate day, LocalDate last) -> new Outcome.Outdated(day, last);
            case PostUpdate.Read(PostRegister register, List<PostChange> changes) -> {
                headcount.publish(owner, request.extract().day());
                yield new Outcome.Read(
                        changes,
                        toReassign(owner, before, register, request.extract().day()));
            }
        };
    }

    private List<Seat> toReassign(Owner owner, PostRegister before, PostRegister register, LocalDate day) {
        Optional<MandatePlan> plan = plans.inForce(owner).map(Versioned::content);
        return plan.map(held ->
                        PostsToReassign.of(held, register, day).vacatedSince(PostsToReassign.of(held, before, day)))
                .orElse(List.of());
    }
}

package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reach.OutOfReach;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Somebody plans a contribution, or changes one: nothing can be planned without saying what it serves.
public final class PlanContribution {

    /// Where contributions planned on screen say they come from.
    public static final String SOURCE = "écran « Contributions »";

    /// How often the rules are asked again while others write: more says that something else is wrong.
    static final int ATTEMPTS = 5;

    private final Plans plans;
    private final Contributions contributions;
    private final OwnBook books;
    private final Indicators indicators;
    private final Clock clock;

    public PlanContribution(Plans plans, Contributions contributions, Indicators indicators, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.indicators = indicators;
        this.clock = clock;
    }

    /// @param seen the version of it that was changed; empty for a new one
    public record Request(Owner owner, Contribution contribution, Optional<Sha256> seen, By by) {}

    /// What became of planning it.
    public sealed interface Outcome {

        record Planned(Sha256 version) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone changed it since it was read, gave another one its code, or changed the plan it serves.
        record ChangedMeanwhile() implements Outcome {}

        /// There is no plan to serve yet.
        record PlanMissing() implements Outcome {}
    }

    /// What planning would come to.
    public sealed interface Trial {

        /// Nothing stands against it.
        ///
        /// @param left what breaks rules already, before this change, and still would: it forbids nothing, and
        /// somebody must mend it
        record Sound(PlannedContribution planned, List<Refusal> left) implements Trial {

            public Sound {
                left = List.copyOf(left);
            }
        }

        record Refused(List<Refusal> refusals) implements Trial {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone changed it since it was read, or gave another one its code.
        record ChangedMeanwhile() implements Trial {}

        /// There is no plan to serve yet.
        record PlanMissing() implements Trial {}
    }

    /// The request of somebody who says which links a contribution has; its own are not looked at ([LinkSaid]).
    ///
    /// @param seen the version of it that was changed; empty for a new one
    public Request request(Owner owner, Contribution contribution, List<LinkSaid> links, Optional<Sha256> seen, By by) {
        Optional<Contribution> before = books.read(owner).find(contribution.id());
        return new Request(
                owner, contribution.linked(LinkSaid.noted(links, before, by.author(), clock.instant())), seen, by);
    }

    /// Plans it where nothing stands against it. Where what it rests on was said otherwise between the rules and
    /// the store, the rules are asked again.
    public Outcome plan(Request request) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (tryOut(request)) {
                case Trial.Sound(PlannedContribution planned, var _) -> {
                    if (isPut(request, planned)) {
                        return new Outcome.Planned(planned.contribution().version());
                    }
                }
                case Trial.Refused(List<Refusal> refusals) -> {
                    return new Outcome.Refused(refusals);
                }
                case Trial.ChangedMeanwhile _ -> {
                    return new Outcome.ChangedMeanwhile();
                }
                case Trial.PlanMissing _ -> {
                    return new Outcome.PlanMissing();
                }
            }
        }
        return new Outcome.ChangedMeanwhile();
    }

    /// Rules on it and stores nothing: what a form asks while somebody types.
    ///
    /// @throws OutOfReach where it is, or was, beyond what its author may write
    public Trial tryOut(Request request) {
        Optional<Versioned<MandatePlan>> plan = plans.inForce(request.owner());
        if (plan.isEmpty()) {
            return new Trial.PlanMissing();
        }
        ContributionBook book = books.read(request.owner());
        Optional<Contribution> before = book.find(request.contribution().id());
        request.by().reach().mustHold(request.contribution());
        before.ifPresent(request.by().reach()::mustHold);
        if (!before.map(Contribution::version).equals(request.seen())) {
            return new Trial.ChangedMeanwhile();
        }
        ContributionContext context = book.against(
                        KnownMandates.of(plans, plan.get()).mandates(), Days.of(clock.instant()))
                .measuredBy(indicators.inForce(request.owner()).stream()
                        .flatMap(version -> version.content().indicators().stream())
                        .map(Indicator::code)
                        .toList());
        Ruling<PlannedContribution> ruling = before.isEmpty()
                ? PlannedContribution.plan(request.contribution(), context)
                : PlannedContribution.amend(before.get(), request.contribution(), context);
        return switch (ruling) {
            case Ruling.Refused<PlannedContribution>(List<Refusal> refusals) -> new Trial.Refused(refusals);
            case Ruling.Allowed<PlannedContribution>(PlannedContribution planned) ->
                new Trial.Sound(
                        planned,
                        JudgedContribution.of(planned.contribution(), context, List.of())
                                .broken());
        };
    }

    private boolean isPut(Request request, PlannedContribution planned) {
        TimelineEntry entry = request.by().at(clock.instant());
        books.takeOver(request.owner(), entry.author(), entry.at());
        return contributions.plan(request.owner(), planned, entry);
    }
}

package fr.continuum.application.plan;

import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every change of a plan: begun, edited, adopted, revised, succeeded, by form, interface or file. All hand over the
/// next content; the rules say whether it may be.
public final class ChangePlan {

    private final Plans plans;
    private final LinkedCodes linked;
    private final RoleAccounts accounts;
    private final Clock clock;

    public ChangePlan(Plans plans, LinkedCodes linked, RoleAccounts accounts, Clock clock) {
        this.plans = plans;
        this.linked = linked;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param seen the version the change was made from; empty where there was no plan
    /// @param revision the decision behind it, where an adopted plan changes in what was voted (R06)
    /// @param author login, or the command that asked for it
    /// @param source file name or screen
    public record Request(
            Owner owner,
            Optional<Sha256> seen,
            PlanContent next,
            Origin origin,
            Optional<Revision> revision,
            String author,
            String source) {}

    /// What became of a change.
    public sealed interface Outcome {

        /// @param version of the plan now in force
        /// @param diff what changed; empty where the content was the same, and nothing was written
        record Changed(Sha256 version, PlanDiff diff) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone changed the plan since it was read: nothing is written, nothing of theirs is lost.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// What a change would lead to, as far as the rules can say before it is made.
    public sealed interface Foreseen {

        /// @param diff what would change, allowed or not
        /// @param refusals every rule that stands against it; none where it may be made
        /// @param touchesTheVote whether it changes what the assembly voted: it then takes a revision (R06)
        record Ruled(PlanDiff diff, List<Refusal> refusals, boolean touchesTheVote) implements Foreseen {

            public Ruled {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone changed the plan since it was read.
        record ChangedMeanwhile() implements Foreseen {}
    }

    public Outcome change(Request request) {
        return judged(request)
                .map(judged -> switch (judged.ruling()) {
                    case Ruling.Refused<PlanStep>(List<Refusal> refusals) -> new Outcome.Refused(refusals);
                    case Ruling.Allowed<PlanStep>(PlanStep step) ->
                        put(request, step, judged.before().isPresent());
                })
                .orElseGet(Outcome.ChangedMeanwhile::new);
    }

    /// Rules on a change just as [#change] does, and writes nothing.
    public Foreseen foresee(Request request) {
        return judged(request)
                .<Foreseen>map(judged -> judged.foreseen(
                        request.next(),
                        judged.before()
                                .filter(plan -> isRevised(plan, request.next()))
                                .isPresent()))
                .orElseGet(Foreseen.ChangedMeanwhile::new);
    }

    /// Whether it would take a revision to say this instead of a plan in force (R06).
    public boolean isRevised(MandatePlan inForce, PlanContent next) {
        return inForce.isRevisedBy(next, today());
    }

    /// @param before the plan in force; empty where there is none
    private record Judged(Optional<MandatePlan> before, Ruling<PlanStep> ruling) {

        Foreseen foreseen(PlanContent next, boolean revised) {
            PlanContent was = before.map(MandatePlan::content)
                    .filter(plan -> plan.code().equals(next.code()))
                    .orElseGet(() -> PlanContent.empty(next.code(), next.name(), next.term()));
            return new Foreseen.Ruled(PlanDiff.between(was, next), ruling.reasons(), revised);
        }
    }

    /// Empty where the plan is no longer the one the change was made from. That in force for the owner is its own,
    /// else the home's: whoever changes the home's for one authority makes it that authority's, under the same
    /// rules.
    private Optional<Judged> judged(Request request) {
        Optional<Versioned<MandatePlan>> inForce = plans.inForce(request.owner());
        Optional<MandatePlan> before = inForce.map(Versioned::content);
        if (!before.map(MandatePlan::version).equals(request.seen())) {
            return Optional.empty();
        }
        PlanContent next = request.next();
        Set<PlanCode> kept = before.map(plan -> linked.takenAway(request.owner(), plan.content(), next))
                .orElse(Set.of());
        PlanChange change = new PlanChange(
                request.origin(),
                request.revision(),
                kept,
                inForce.map(plan -> former(plan, next)).orElse(List.of()),
                today());
        Ruling<PlanStep> ruling = before.map(plan -> plan.content().code().equals(next.code())
                        ? plan.become(next, change)
                        : plan.succeededBy(next, change))
                .orElseGet(() -> MandatePlan.begin(next, change));
        return Optional.of(new Judged(before, and(ruling, accounts.faults(request.owner(), before, next))));
    }

    private static Ruling<PlanStep> and(Ruling<PlanStep> ruling, List<Refusal> besides) {
        return besides.isEmpty()
                ? ruling
                : new Ruling.Refused<>(Stream.concat(ruling.reasons().stream(), besides.stream())
                        .toList());
    }

    /// Plans of former mandates, where a change says anew that something comes from one: else nobody asks.
    private List<MandatePlan> former(Versioned<MandatePlan> before, PlanContent next) {
        PlanContent was = before.content().content();
        boolean follows = next.code().equals(was.code());
        boolean asks = next.elements().stream()
                .anyMatch(element -> element.lineage().isPresent()
                        && !(follows
                                && was.find(element.code())
                                        .map(PlanElement::lineage)
                                        .filter(element.lineage()::equals)
                                        .isPresent()));
        if (!asks) {
            return List.of();
        }
        List<MandatePlan> former = new ArrayList<>();
        KnownMandates.of(plans, before).mandates().former().forEach(one -> former.add(one.plan()));
        if (!follows) {
            former.add(before.content());
        }
        return former;
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    private Outcome put(Request request, PlanStep step, boolean follows) {
        Outcome changed = new Outcome.Changed(step.plan().version(), step.diff());
        if (follows && step.plan().equals(step.before())) {
            return changed;
        }
        TimelineEntry entry = new TimelineEntry(request.author(), clock.instant(), request.source());
        return plans.replace(request.owner(), step, entry) ? changed : new Outcome.ChangedMeanwhile();
    }
}

package fr.continuum.application.plan;

import fr.continuum.application.outline.ConfirmedOutline;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a plan of the tree somebody has confirmed, or adds it to the plan in force: lines that name what the plan has
/// already stand for it, and it stays as it is. By a person, under all that people are refused.
public final class KeepOutline {

    private final Plans plans;
    private final ChangePlan change;
    private final Clock clock;

    public KeepOutline(Plans plans, ChangePlan change, Clock clock) {
        this.plans = plans;
        this.change = change;
        this.clock = clock;
    }

    /// @param seen version of the plan in force that the tree was looked at with; empty where there was none
    /// @param typed codes that somebody gave, by line
    /// @param roles who leads elements, by line, beside what the document says
    /// @param heading where its code is another than that of the plan in force, the tree begins another plan
    /// @param source document it comes from
    public record Request(
            Owner owner,
            Optional<Sha256> seen,
            OutlineProposal tree,
            Map<Integer, PlanCode> typed,
            Map<Integer, List<RoleHolding>> roles,
            PlanHeading heading,
            Optional<Revision> revision,
            String author,
            String source) {

        public Request {
            typed = Map.copyOf(typed);
            roles = Map.copyOf(roles);
        }

        /// Where nothing is said beside the document.
        public Request(
                Owner owner,
                Optional<Sha256> seen,
                OutlineProposal tree,
                PlanHeading heading,
                Optional<Revision> revision,
                String author,
                String source) {
            this(owner, seen, tree, Map.of(), Map.of(), heading, revision, author, source);
        }

        private Request seeing(Optional<Sha256> version) {
            return new Request(owner, version, tree, typed, roles, heading, revision, author, source);
        }
    }

    /// What became of a tree, or would.
    public sealed interface Outcome {

        /// In force; of a trial, what would be.
        ///
        /// @param plan the whole of it
        record Kept(ConfirmedOutline.Lines lines, PlanContent plan, PlanDiff diff) implements Outcome {}

        /// Lines that cannot stand where they do.
        record ToMend(ConfirmedOutline.Lines lines, List<ConfirmedOutline.Fault> faults) implements Outcome {

            public ToMend {
                faults = List.copyOf(faults);
            }
        }

        /// @param plan the whole of what the tree would make
        record Refused(ConfirmedOutline.Lines lines, PlanContent plan, PlanDiff diff, List<Refusal> refusals)
                implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// The plan as a whole cannot be called so.
        record Misnamed(Why why) implements Outcome {}

        /// Someone changed the plan since it was looked at: nothing is written, nothing of theirs is lost.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// Why a plan cannot be called so.
    public enum Why {
        /// Its term would end before it starts.
        BACKWARDS,
        /// A plan of this code was in force, and another took its place.
        REPLACED
    }

    public Outcome keep(Request request) {
        Optional<Sha256> version = inForce(request).map(Versioned::version);
        if (!version.equals(request.seen())) {
            return new Outcome.ChangedMeanwhile();
        }
        return made(request, (lines, next) -> switch (change.change(changing(request, next))) {
            case ChangePlan.Outcome.Changed(var _, PlanDiff diff) -> new Outcome.Kept(lines, next, diff);
            case ChangePlan.Outcome.Refused(List<Refusal> refusals) ->
                new Outcome.Refused(lines, next, diff(request, next), refusals);
            case ChangePlan.Outcome.ChangedMeanwhile _ -> new Outcome.ChangedMeanwhile();
        });
    }

    /// What [#keep] would do to the plan as it stands now, whatever was seen; nothing is written.
    public Outcome foresee(Request request) {
        Request now = request.seeing(inForce(request).map(Versioned::version));
        return made(now, (lines, next) -> switch (change.foresee(changing(now, next))) {
            case ChangePlan.Foreseen.ChangedMeanwhile _ -> new Outcome.ChangedMeanwhile();
            case ChangePlan.Foreseen.Ruled(PlanDiff diff, List<Refusal> refusals, var _) ->
                refusals.isEmpty()
                        ? new Outcome.Kept(lines, next, diff)
                        : new Outcome.Refused(lines, next, diff, refusals);
        });
    }

    /// What to do with the plan the tree makes.
    @FunctionalInterface
    private interface Doing {
        Outcome with(ConfirmedOutline.Lines lines, PlanContent next);
    }

    private Outcome made(Request request, Doing doing) {
        Optional<PlanContent> inForce =
                inForce(request).map(version -> version.content().content());
        Optional<PlanContent> before =
                request.heading().over(inForce, PlanHeading.ofFile(request.source()), LocalDate.now(clock));
        if (before.isEmpty()) {
            return new Outcome.Misnamed(Why.BACKWARDS);
        }
        if (inForce.filter(plan -> !plan.code().equals(before.get().code())).isPresent()
                && !plans.history(request.owner(), before.get().code())
                        .entries()
                        .isEmpty()) {
            return new Outcome.Misnamed(Why.REPLACED);
        }
        Map<Integer, PlanCode> codes = new HashMap<>(KnownLines.of(request.tree(), before.get()));
        codes.putAll(request.typed());
        Set<PlanCode> former =
                PlanCodesEver.of(plans.history(request.owner(), before.get().code()));
        ConfirmedOutline.Beside beside = new ConfirmedOutline.Beside(codes, request.roles(), LocalDate.now(clock));
        return switch (ConfirmedOutline.plan(request.tree(), before.get(), beside, former)) {
            case ConfirmedOutline.Outcome.ToMend(var faults, var lines) -> new Outcome.ToMend(lines, faults);
            case ConfirmedOutline.Outcome.Confirmed(PlanContent content, var lines) ->
                doing.with(lines, sourced(content, before.get(), request.source()));
        };
    }

    /// A promise first read in a document was made there, unless it says otherwise.
    private static PlanContent sourced(PlanContent content, PlanContent before, String document) {
        return content.withElements(content.elements().stream()
                .map(element -> element instanceof Pledge pledge
                                && !pledge.saysWhere()
                                && before.find(pledge.code()).isEmpty()
                        ? pledge.madeIn(document)
                        : element)
                .toList());
    }

    private Optional<Versioned<MandatePlan>> inForce(Request request) {
        return plans.inForce(request.owner());
    }

    private PlanDiff diff(Request request, PlanContent next) {
        PlanContent before = inForce(request)
                .map(version -> version.content().content())
                .filter(plan -> plan.code().equals(next.code()))
                .orElseGet(() -> PlanContent.empty(next.code(), next.name(), next.term()));
        return PlanDiff.between(before, next);
    }

    private static ChangePlan.Request changing(Request request, PlanContent next) {
        return new ChangePlan.Request(
                request.owner(),
                request.seen(),
                next,
                Origin.PERSON,
                request.revision(),
                request.author(),
                request.source());
    }
}

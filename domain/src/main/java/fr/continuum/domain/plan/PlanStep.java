package fr.continuum.domain.plan;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A change of a plan that no hard rule stands against: what it was made from, what it leads to, what changed and with
/// what right. There is no other way to one than [MandatePlan#become], [MandatePlan#succeededBy] and
/// [MandatePlan#begin]: what stores plans takes nothing else.
public final class PlanStep {

    private final MandatePlan before;
    private final MandatePlan plan;
    private final PlanDiff diff;
    private final Set<PlanCode> removed;
    private final PlanChange change;

    private PlanStep(MandatePlan before, MandatePlan plan, PlanDiff diff, Set<PlanCode> removed, PlanChange change) {
        this.before = before;
        this.plan = plan;
        this.diff = diff;
        this.removed = removed;
        this.change = change;
    }

    /// From a plan to what it says next.
    static Ruling<PlanStep> within(MandatePlan before, PlanContent next, PlanChange change) {
        return within(before, next, change, ActionDays.earliest(next));
    }

    private static Ruling<PlanStep> within(MandatePlan before, PlanContent next, PlanChange change, LocalDate since) {
        PlanContent content = before.content();
        if (!next.code().equals(content.code())) {
            throw new IllegalArgumentException(content.code() + " does not become another plan: " + next.code());
        }
        PlanDiff diff = PlanDiff.between(content, next);
        Ruling<MandatePlan> ruling = MandatePlan.of(next);
        List<Refusal> refusals = new ArrayList<>(ruling.reasons());
        refusals.addAll(PlanSuccession.faults(content, next, diff, change, since));
        return switch (ruling) {
            case Ruling.Allowed<MandatePlan>(MandatePlan plan) ->
                Ruling.of(new PlanStep(before, plan, diff, removed(diff), change), refusals);
            case Ruling.Refused<MandatePlan> _ -> new Ruling.Refused<>(refusals);
        };
    }

    /// From a plan to one of another code.
    static Ruling<PlanStep> inPlaceOf(MandatePlan before, PlanContent next, PlanChange change) {
        PlanContent content = before.content();
        if (next.code().equals(content.code())) {
            throw new IllegalArgumentException(content.code() + " does not succeed itself");
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<PlanCode> removed = Set.of();
        if (before.hasNotEndedBy(change.today())) {
            removed = removed(PlanDiff.between(content, next));
            refusals.addAll(PlanTakeover.faults(content, next, change));
        }
        return switch (within(MandatePlan.blank(next), next, change, since(content, next))) {
            case Ruling.Allowed<PlanStep>(PlanStep first) ->
                Ruling.of(new PlanStep(before, first.plan, first.diff, removed, change), refusals);
            case Ruling.Refused<PlanStep>(List<Refusal> faults) -> {
                refusals.addAll(faults);
                yield new Ruling.Refused<>(refusals);
            }
        };
    }

    /// What a plan takes over may have been given up under the one before.
    private static LocalDate since(PlanContent former, PlanContent next) {
        LocalDate own = ActionDays.earliest(next);
        return former.term().start().isBefore(own) ? former.term().start() : own;
    }

    private static Set<PlanCode> removed(PlanDiff diff) {
        return diff.elements().stream()
                .filter(element -> element.kind() == PlanDiff.Kind.REMOVED)
                .map(PlanDiff.ElementChange::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The plan it was made from: of a first step, one without a word; of one that begins the plan of another
    /// mandate, the plan it takes the place of.
    public MandatePlan before() {
        return before;
    }

    public MandatePlan plan() {
        return plan;
    }

    /// What changed; of a plan that begins, all it says.
    public PlanDiff diff() {
        return diff;
    }

    /// What it takes away, and may not where something is linked to it (R07): whoever keeps it asks once more, of
    /// what is linked at that moment.
    public Set<PlanCode> removed() {
        return removed;
    }

    public PlanChange change() {
        return change;
    }

    /// Whether it was ruled on for the day of a moment: what has come on another day, and which mandate has ended
    /// by then, says nothing of this one.
    public boolean isRuledFor(Instant at) {
        LocalDate day = at.atZone(Days.FRANCE).toLocalDate();
        return change.today().equals(day);
    }

    /// Whether the plan takes the place of one of another code.
    public boolean succeedsAnother() {
        return !before.content().code().equals(plan.content().code());
    }

    /// Whether it makes a plan where there was none.
    public boolean isFirst() {
        return before.content().elements().isEmpty()
                && before.content().adoption().isEmpty();
    }

    @Override
    public String toString() {
        return "PlanStep[" + before.version() + " -> " + plan.version() + "]";
    }
}

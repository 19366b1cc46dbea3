package fr.continuum.domain.plan;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plan of a mandate: a content against which no hard rule of structure stands. There is no other way to one than
/// [#of] and [#become], so that whoever holds one knows that every action counts under one objective (R01–R03), that
/// every arrow leads somewhere (R11, R37) and that an adopted plan has its élus and departments (R05).
public final class MandatePlan implements Aggregate {

    private final PlanContent content;
    private final Map<PlanCode, PlanElement> byCode = new LinkedHashMap<>();
    private final Map<PlanCode, List<PlanElement>> below = new LinkedHashMap<>();
    private final Map<PlanCode, Integer> places = new HashMap<>();

    private MandatePlan(PlanContent content) {
        this.content = content;
        for (PlanElement element : content.elements()) {
            byCode.put(element.code(), element);
            places.put(element.code(), places.size());
            above(element)
                    .ifPresent(parent -> below.computeIfAbsent(parent, _ -> new ArrayList<>())
                            .add(element));
        }
    }

    /// A plan from what is said, or every reason why it is none.
    public static Ruling<MandatePlan> of(PlanContent content) {
        List<Refusal> refusals = new ArrayList<>(PlanStructure.faults(content));
        return refusals.isEmpty() ? new Ruling.Allowed<>(new MandatePlan(content)) : new Ruling.Refused<>(refusals);
    }

    /// The same plan saying something else: every edit, by form, interface or file, comes through here.
    public Ruling<Step> become(PlanContent next, PlanChange change) {
        if (!next.code().equals(content.code())) {
            throw new IllegalArgumentException(content.code() + " does not become another plan: " + next.code());
        }
        PlanDiff diff = PlanDiff.between(content, next);
        Ruling<MandatePlan> ruling = of(next);
        List<Refusal> refusals = new ArrayList<>(ruling.reasons());
        refusals.addAll(PlanSuccession.faults(content, next, diff, change));
        return switch (ruling) {
            case Ruling.Allowed<MandatePlan>(MandatePlan plan) ->
                Ruling.of(new Step(this, plan, diff, change), refusals);
            case Ruling.Refused<MandatePlan> _ -> new Ruling.Refused<>(refusals);
        };
    }

    /// The first step of a plan: from a plan of that name without a word in it.
    public static Ruling<Step> begin(PlanContent content, PlanChange change) {
        return new MandatePlan(PlanContent.empty(content.code(), content.name(), content.term()))
                .become(content, change);
    }

    /// A change of a plan that no hard rule stands against: what it was made from, what it leads to, what changed
    /// and with what right. There is no other way to one than [#become] and [#begin]: what stores plans takes
    /// nothing else.
    public static final class Step {

        private final MandatePlan before;
        private final MandatePlan plan;
        private final PlanDiff diff;
        private final PlanChange change;

        private Step(MandatePlan before, MandatePlan plan, PlanDiff diff, PlanChange change) {
            this.before = before;
            this.plan = plan;
            this.diff = diff;
            this.change = change;
        }

        /// The plan it was made from: of a first step, one without a word.
        public MandatePlan before() {
            return before;
        }

        public MandatePlan plan() {
            return plan;
        }

        public PlanDiff diff() {
            return diff;
        }

        public PlanChange change() {
            return change;
        }

        /// Whether it makes a plan where there was none.
        public boolean isFirst() {
            return before.content.elements().isEmpty()
                    && before.content.adoption().isEmpty();
        }

        @Override
        public String toString() {
            return "Step[" + before.version() + " -> " + plan.version() + "]";
        }
    }

    public PlanContent content() {
        return content;
    }

    public Sha256 version() {
        return content.version();
    }

    public boolean isAdopted() {
        return content.adoption().isPresent();
    }

    /// Whether saying this instead would touch what was voted: it then takes a revision (R06).
    public boolean isRevisedBy(PlanContent next) {
        return isAdopted()
                && next.code().equals(content.code())
                && PlanDiff.between(content, next).touchesWhatWasVoted();
    }

    public Optional<PlanElement> find(PlanCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<StrategicAxis> axes() {
        return all(StrategicAxis.class);
    }

    public List<Objective> objectives() {
        return all(Objective.class);
    }

    public List<Objective.Strategic> strategicObjectives() {
        return all(Objective.Strategic.class);
    }

    public List<Action> actions() {
        return all(Action.class);
    }

    public List<Pledge> pledges() {
        return all(Pledge.class);
    }

    /// The element this one stands under: an action under its principal objective, a challenge under its axis.
    public static Optional<PlanCode> above(PlanElement element) {
        return switch (element) {
            case StrategicAxis _, Pledge _ -> Optional.empty();
            case Objective.Strategic strategic -> strategic.axis();
            case Objective.Operational operational -> Optional.of(operational.under());
            case Action action -> action.principal();
        };
    }

    /// What stands directly under an element, in the authority's order; an action under its principal objective
    /// only.
    public List<PlanElement> below(PlanCode code) {
        return List.copyOf(below.getOrDefault(code, List.of()));
    }

    /// From the root down to an element, itself included; empty where the plan does not hold it.
    public List<PlanElement> lineage(PlanCode code) {
        List<PlanElement> path = new ArrayList<>();
        Optional<PlanElement> at = find(code);
        while (at.isPresent()) {
            path.addFirst(at.get());
            at = above(at.get()).flatMap(this::find);
        }
        return List.copyOf(path);
    }

    /// The challenge an element belongs to; none for an axis or a pledge.
    public Optional<Objective.Strategic> challengeOf(PlanCode code) {
        return lineage(code).stream()
                .filter(Objective.Strategic.class::isInstance)
                .map(Objective.Strategic.class::cast)
                .findFirst();
    }

    /// The actions of the strategic map of a challenge: those that count under it, at any depth, in the plan's
    /// order.
    public List<Action> mapOf(PlanCode challenge) {
        List<Action> actions = new ArrayList<>();
        if (find(challenge).filter(Objective.Strategic.class::isInstance).isPresent()) {
            collect(challenge, actions);
        }
        actions.sort(Comparator.comparing(action -> places.getOrDefault(action.code(), 0)));
        return List.copyOf(actions);
    }

    private void collect(PlanCode code, List<Action> actions) {
        for (PlanElement element : below(code)) {
            if (element instanceof Action action) {
                actions.add(action);
            } else {
                collect(element.code(), actions);
            }
        }
    }

    /// Actions that contribute to an objective besides their own: they show here and count elsewhere.
    public List<Action> contributingTo(PlanCode objective) {
        return actions().stream()
                .filter(action -> action.others().contains(objective))
                .toList();
    }

    /// The promises an objective keeps.
    public List<Pledge> pledgesKeptBy(PlanCode objective) {
        return pledges().stream()
                .filter(pledge -> pledge.objectives().contains(objective))
                .toList();
    }

    /// Whether an element counts today: neither itself nor anything above it was given up, and it is not over.
    public boolean isOpen(PlanCode code) {
        List<PlanElement> path = lineage(code);
        return !path.isEmpty()
                && path.stream().allMatch(PlanElement::isActive)
                && !(path.getLast() instanceof Action action && !action.state().isOpen());
    }

    /// Whether an element, or anything above it, was given up.
    public boolean isGivenUp(PlanCode code) {
        return !lineage(code).stream().allMatch(PlanElement::isActive);
    }

    /// What budget keys can be traced to. What was given up stays a target: a link to it is found by R25, not
    /// lost.
    public TargetTree targets() {
        return new TargetTree(
                Dimension.PLAN,
                content.elements().stream()
                        .filter(element -> element.level() != PlanLevel.PLEDGE)
                        .map(element -> new Target(
                                element.code().value(),
                                element.label(),
                                kind(element),
                                above(element).map(PlanCode::value).orElse("")))
                        .toList());
    }

    private static TargetKind kind(PlanElement element) {
        return switch (element) {
            case StrategicAxis _ -> TargetKind.AXIS;
            case Objective.Strategic _ -> TargetKind.STRATEGIC_OBJECTIVE;
            case Objective.Operational _ -> TargetKind.OPERATIONAL_OBJECTIVE;
            case Action _ -> TargetKind.ACTION;
            case Pledge _ -> throw new IllegalArgumentException("Nothing traces to a promise itself");
        };
    }

    private <E extends PlanElement> List<E> all(Class<E> type) {
        return content.elements().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MandatePlan that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "MandatePlan[" + content.code() + ", " + content.elements().size() + " elements]";
    }
}

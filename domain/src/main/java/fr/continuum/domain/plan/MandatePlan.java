package fr.continuum.domain.plan;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The plan of a mandate: a content against which no hard rule of structure stands. There is no other way to one than
/// [#of], [#become] and [#succeededBy], so that whoever holds one knows that every action counts under one objective
/// (R01–R03), that every arrow leads somewhere (R11, R37) and that an adopted plan has its élus and departments (R05).
public final class MandatePlan implements Aggregate {

    /// A plan that holds nothing, where there is none: nothing serves anything of it.
    public static final MandatePlan NONE =
            new MandatePlan(PlanContent.empty(new PlanCode("-"), "-", MandateTerm.from(LocalDate.EPOCH)));

    private final PlanContent content;
    private final Map<PlanCode, PlanElement> byCode = new LinkedHashMap<>();
    private final Map<PlanCode, List<PlanElement>> below = new LinkedHashMap<>();

    private MandatePlan(PlanContent content) {
        this.content = content;
        for (PlanElement element : content.elements()) {
            byCode.put(element.code(), element);
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

    /// The same plan saying something else: every edit, by form, interface or file, comes through here. Refused
    /// with every reason that stands against it.
    public Ruling<PlanStep> become(PlanContent next, PlanChange change) {
        return PlanStep.within(this, next, change);
    }

    /// The first step of a plan: from a plan of that name without a word in it. Where a plan is in force already,
    /// another takes its place by [#succeededBy] only.
    public static Ruling<PlanStep> begin(PlanContent content, PlanChange change) {
        return blank(content).become(content, change);
    }

    /// A plan of the same name without a word in it.
    static MandatePlan blank(PlanContent content) {
        return new MandatePlan(PlanContent.empty(content.code(), content.name(), content.term()));
    }

    /// Another plan in the place of this one. Once the term of this one has ended, what rules a plan that begins
    /// rules it, and nothing else. Until then another plan is a way to change this one, and asks for as much: its
    /// own term has started, the decision is told where this one was adopted (R06), and whatever is linked stands
    /// in it too, given up with a reason or not (R07).
    public Ruling<PlanStep> succeededBy(PlanContent next, PlanChange change) {
        return PlanStep.inPlaceOf(this, next, change);
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

    /// Whether saying this instead would touch what was voted: it then takes a revision (R06). Another plan
    /// touches all of it, until the last day of this one.
    public boolean isRevisedBy(PlanContent next, LocalDate today) {
        return isAdopted()
                && (next.code().equals(content.code())
                        ? PlanDiff.between(content, next).touchesWhatWasVoted()
                        : hasNotEndedBy(today));
    }

    /// Whether its term of office runs on a day, or has yet to.
    boolean hasNotEndedBy(LocalDate today) {
        return !content.term().end().isBefore(today);
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

    /// The objectives that keep a promise. Of two of them, one above the other, only the upper: what is below
    /// would count twice.
    public List<PlanElement> keeping(Pledge pledge) {
        Set<PlanCode> named = new HashSet<>(pledge.objectives());
        return pledge.objectives().stream()
                .filter(objective -> lineage(objective).stream()
                        .map(PlanElement::code)
                        .filter(code -> !code.equals(objective))
                        .noneMatch(named::contains))
                .flatMap(objective -> find(objective).stream())
                .toList();
    }

    /// Whether an element counts today: neither itself nor anything above it was given up, and it is not over.
    public boolean isOpen(PlanCode code) {
        List<PlanElement> path = lineage(code);
        return !path.isEmpty()
                && path.stream().allMatch(PlanElement::isActive)
                && !(path.getLast() instanceof Action action && !action.state().isOpen());
    }

    /// The day from which an element serves nothing any more, given up itself or with what stands above it; none
    /// while it counts.
    public Optional<LocalDate> givenUpOn(PlanCode code) {
        return lineage(code).stream()
                .flatMap(element -> element.abandonment().stream())
                .map(Abandonment::on)
                .min(Comparator.naturalOrder());
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

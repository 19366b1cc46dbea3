package fr.continuum.application.outline;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// A tree a person has confirmed, as a plan: elements in the order of the document, with codes made of its numbers or
/// given by that person, texts as statements and descriptions, steps as milestones. A line under a code the plan has
/// already stands for that element, which stays as it is: elements that follow are placed under it, and what is said
/// of it is left out.
public final class ConfirmedOutline {

    private final OutlineProposal tree;
    private final PlanContent before;
    private final Map<Integer, OutlineNode> above;
    private final Map<Integer, PlanCode> given = new HashMap<>();
    private final Map<Integer, PlanElement> known = new HashMap<>();
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final Map<Integer, List<Milestone>> steps = new HashMap<>();

    private ConfirmedOutline(
            OutlineProposal tree, PlanContent before, Map<Integer, PlanCode> typed, Set<PlanCode> former) {
        this.tree = tree;
        this.before = before;
        this.above = tree.places();
        code(typed, former);
    }

    /// What became of a confirmed tree.
    public sealed interface Outcome {

        /// What every line is, whatever became of the tree.
        Lines lines();

        record Confirmed(PlanContent content, Lines lines) implements Outcome {}

        /// Lines that cannot stand where they do; nothing is made of the others either.
        record ToMend(List<Fault> faults, Lines lines) implements Outcome {

            public ToMend {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param codes of the lines that are elements
    /// @param known of these, those that stand for an element the plan has already
    /// @param unsaid lines about such an element: they change nothing of it
    public record Lines(Map<Integer, PlanCode> codes, Set<Integer> known, Set<Integer> unsaid) {

        public Lines {
            codes = Map.copyOf(codes);
            known = Set.copyOf(known);
            unsaid = Set.copyOf(unsaid);
        }
    }

    /// @param id of the line
    /// @param reason why it cannot stand, and what to do
    public record Fault(int id, Wording reason) {}

    /// @param before the plan it is added to: one without a word where it begins one
    public static Outcome plan(OutlineProposal tree, PlanContent before) {
        return plan(tree, before, Map.of(), Set.of());
    }

    /// @param typed codes that somebody gave, by line; the others are made of numbers
    /// @param former codes elements of the plan ever bore: none of them is given again
    public static Outcome plan(
            OutlineProposal tree, PlanContent before, Map<Integer, PlanCode> typed, Set<PlanCode> former) {
        ConfirmedOutline outline = new ConfirmedOutline(tree, before, typed, former);
        List<Fault> faults = outline.faults(typed);
        return faults.isEmpty()
                ? new Outcome.Confirmed(outline.content(), outline.lines())
                : new Outcome.ToMend(faults, outline.lines());
    }

    private Lines lines() {
        return new Lines(
                given,
                known.keySet(),
                tree.nodes().stream()
                        .filter(this::isUnsaid)
                        .map(OutlineNode::id)
                        .collect(Collectors.toSet()));
    }

    private boolean isUnsaid(OutlineNode node) {
        return (node.level() == OutlineLevel.TEXT || node.level() == OutlineLevel.MILESTONE)
                && known.containsKey(holder(node));
    }

    private List<Fault> faults(Map<Integer, PlanCode> typed) {
        List<Fault> faults = new ArrayList<>();
        Set<PlanCode> seen = new HashSet<>();
        for (OutlineNode node : tree.nodes()) {
            misplaced(node).ifPresent(reason -> faults.add(new Fault(node.id(), reason)));
            PlanCode code = given.containsKey(node.id()) ? typed.get(node.id()) : null;
            Optional<PlanElement> there = Optional.ofNullable(known.get(node.id()));
            if (there.filter(element ->
                            level(node.level()).filter(element.level()::equals).isEmpty())
                    .isPresent()) {
                faults.add(new Fault(node.id(), OutlineFaults.anotherLevel(there.get())));
            } else if (code != null && !seen.add(code)) {
                faults.add(new Fault(node.id(), OutlineFaults.codeTwice(code)));
            }
        }
        return faults;
    }

    private Optional<Wording> misplaced(OutlineNode node) {
        Optional<OutlineNode> place = above(node);
        if (lacks(node, place)) {
            return Optional.of(OutlineFaults.nothingAbove(node.level()));
        }
        boolean ofAnAxis = node.level() == OutlineLevel.TEXT
                && place.filter(at -> at.level() == OutlineLevel.AXIS).isPresent();
        return ofAnAxis && !isUnsaid(node) ? Optional.of(OutlineFaults.AXIS_WITHOUT_TEXT) : Optional.empty();
    }

    private Optional<OutlineNode> above(OutlineNode node) {
        return Optional.ofNullable(above.get(node.id()));
    }

    /// Whether a line needs something above it that is not there.
    static boolean lacks(OutlineNode node, Optional<OutlineNode> above) {
        return switch (node.level()) {
            case AXIS, STRATEGIC_OBJECTIVE, PLEDGE, LEFT_OUT -> false;
            case OPERATIONAL_OBJECTIVE ->
                above.filter(at -> at.level() == OutlineLevel.STRATEGIC_OBJECTIVE)
                        .isEmpty();
            case SUB_OBJECTIVE ->
                above.filter(at -> at.level() == OutlineLevel.OPERATIONAL_OBJECTIVE)
                        .isEmpty();
            case ACTION -> above.filter(at -> at.level().isObjective()).isEmpty();
            case MILESTONE ->
                above.filter(at -> at.level() == OutlineLevel.ACTION).isEmpty();
            case TEXT -> above.isEmpty();
        };
    }

    private static Optional<PlanLevel> level(OutlineLevel level) {
        return switch (level) {
            case AXIS -> Optional.of(PlanLevel.AXIS);
            case STRATEGIC_OBJECTIVE -> Optional.of(PlanLevel.STRATEGIC_OBJECTIVE);
            case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE -> Optional.of(PlanLevel.OPERATIONAL_OBJECTIVE);
            case ACTION -> Optional.of(PlanLevel.ACTION);
            case PLEDGE -> Optional.of(PlanLevel.PLEDGE);
            case MILESTONE, TEXT, LEFT_OUT -> Optional.empty();
        };
    }

    private void code(Map<Integer, PlanCode> typed, Set<PlanCode> former) {
        PlanCodes codes = new PlanCodes();
        former.forEach(codes::take);
        Map<PlanCode, PlanElement> there = new HashMap<>();
        before.elements().forEach(element -> {
            codes.take(element.code());
            there.put(element.code(), element);
        });
        typed.values().forEach(codes::take);
        for (OutlineNode node : tree.nodes()) {
            Optional<PlanLevel> level = level(node.level());
            if (level.isEmpty()) {
                continue;
            }
            PlanCode own = typed.get(node.id());
            if (own == null) {
                Optional<PlanCode> place = node.level() == OutlineLevel.PLEDGE
                        ? Optional.empty()
                        : above(node).map(at -> given.get(at.id()));
                given.put(node.id(), codes.give(level.get(), place, node.number()));
            } else {
                given.put(node.id(), own);
                if (there.containsKey(own)) {
                    known.put(node.id(), there.get(own));
                }
            }
        }
    }

    private PlanContent content() {
        for (OutlineNode node : tree.nodes()) {
            if (node.level() == OutlineLevel.MILESTONE) {
                steps.computeIfAbsent(holder(node), _ -> new ArrayList<>())
                        .add(new Milestone(node.title(), Optional.empty(), Optional.empty()));
            } else if (node.level() == OutlineLevel.TEXT) {
                texts.computeIfAbsent(holder(node), _ -> new ArrayList<>()).add(node.text());
            }
        }
        List<PlanElement> elements = new ArrayList<>(before.elements());
        tree.nodes().stream()
                .filter(node -> given.containsKey(node.id()) && !known.containsKey(node.id()))
                .map(this::element)
                .forEach(elements::add);
        return before.withElements(elements);
    }

    /// What a step or a text is about: of the text of a step, its action.
    private int holder(OutlineNode said) {
        Optional<OutlineNode> place = above(said);
        return place.filter(node -> node.level() == OutlineLevel.MILESTONE)
                .flatMap(this::above)
                .or(() -> place)
                .map(OutlineNode::id)
                .orElse(0);
    }

    private PlanElement element(OutlineNode node) {
        PlanCode own = given.getOrDefault(node.id(), before.code());
        Optional<PlanCode> place = above(node).map(at -> given.get(at.id()));
        String text = String.join("\n", texts.getOrDefault(node.id(), List.of()));
        return switch (node.level()) {
            case AXIS -> new StrategicAxis(own, node.title(), Optional.empty(), Optional.empty());
            case STRATEGIC_OBJECTIVE ->
                new Objective.Strategic(
                        own,
                        node.title(),
                        text,
                        place,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
            case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE ->
                new Objective.Operational(
                        own,
                        node.title(),
                        text,
                        place.orElseThrow(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
            case ACTION ->
                new Action(
                        own,
                        node.title(),
                        text,
                        place,
                        List.of(),
                        new ActionState.Draft(),
                        Schedule.UNKNOWN,
                        steps.getOrDefault(node.id(), List.of()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        OptionalLong.empty(),
                        Optional.empty());
            case PLEDGE ->
                new Pledge(own, node.title(), text, place.stream().toList(), Optional.empty(), Optional.empty());
            case MILESTONE, TEXT, LEFT_OUT -> throw new IllegalStateException("No element: " + node);
        };
    }
}

package fr.continuum.application.outline;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The lines of a confirmed tree as elements, after those the plan has: texts as statements and descriptions, steps as
/// milestones, what a text tells under a label as facts.
final class OutlineElements {

    private final CodedOutline coded;
    private final PlanContent before;
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final Map<Integer, List<Milestone>> steps = new HashMap<>();
    private final Map<Integer, List<RoleHolding>> roles = new HashMap<>();
    private final Map<Integer, LocalDate> ends = new HashMap<>();

    OutlineElements(CodedOutline coded, PlanContent before) {
        this.coded = coded;
        this.before = before;
        for (OutlineNode node : coded.nodes()) {
            coded.holder(node).ifPresent(holder -> said(node, holder));
        }
    }

    private void said(OutlineNode node, OutlineNode about) {
        int holder = about.id();
        if (node.level() == OutlineLevel.MILESTONE) {
            steps.computeIfAbsent(holder, _ -> new ArrayList<>())
                    .add(new Milestone(node.title(), Optional.empty(), Optional.empty()));
        } else if (node.level() == OutlineLevel.TEXT) {
            Optional<OutlineFact> fact = OutlineFact.of(node.text(), about.level());
            if (fact.isEmpty() || !isTaken(fact.get(), holder)) {
                texts.computeIfAbsent(holder, _ -> new ArrayList<>()).add(node.text());
            }
        }
    }

    /// An action ends once: what tells a second end stays words.
    private boolean isTaken(OutlineFact fact, int holder) {
        return switch (fact) {
            case OutlineFact.End(LocalDate day) -> ends.putIfAbsent(holder, day) == null;
            case OutlineFact.Holding(List<RoleHolding> told) -> {
                List<RoleHolding> held = roles.computeIfAbsent(holder, _ -> new ArrayList<>());
                told.stream().filter(role -> !held.contains(role)).forEach(held::add);
                yield true;
            }
        };
    }

    private Schedule schedule(int action) {
        return new Schedule(Optional.empty(), Optional.ofNullable(ends.get(action)), false);
    }

    PlanContent content() {
        List<PlanElement> elements = new ArrayList<>(before.elements());
        for (OutlineNode node : coded.nodes()) {
            if (coded.known(node).isEmpty()) {
                coded.code(node).map(code -> element(node, code)).ifPresent(elements::add);
            }
        }
        return before.withElements(elements);
    }

    private PlanElement element(OutlineNode node, PlanCode own) {
        Optional<PlanCode> place = coded.above(node).flatMap(coded::code);
        String text = String.join("\n", texts.getOrDefault(node.id(), List.of()));
        List<RoleHolding> held = roles.getOrDefault(node.id(), List.of());
        return switch (node.level()) {
            case AXIS -> new StrategicAxis(own, node.title(), Optional.empty(), Optional.empty());
            case STRATEGIC_OBJECTIVE ->
                new Objective.Strategic(
                        own, node.title(), text, place, List.of(), held, List.of(), Optional.empty(), Optional.empty());
            case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE ->
                new Objective.Operational(
                        own,
                        node.title(),
                        text,
                        place.orElseThrow(),
                        List.of(),
                        held,
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
                        schedule(node.id()),
                        steps.getOrDefault(node.id(), List.of()),
                        Optional.empty(),
                        held,
                        List.of(),
                        OptionalLong.empty(),
                        Optional.empty());
            case PLEDGE ->
                new Pledge(own, node.title(), text, place.stream().toList(), Optional.empty(), Optional.empty());
            case MILESTONE, TEXT, LEFT_OUT -> throw new IllegalStateException("No element: " + node);
        };
    }
}

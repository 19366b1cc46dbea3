package fr.continuum.application.outline;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of a confirmed tree as elements, after those the plan has: texts as statements and descriptions, steps as
/// milestones, what a text tells under a label as facts.
final class OutlineElements {

    private final CodedOutline coded;
    private final PlanContent before;
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final Map<Integer, List<Milestone>> steps = new HashMap<>();
    private final OutlineFacts facts;

    OutlineElements(CodedOutline coded, PlanContent before, OutlineFacts facts) {
        this.coded = coded;
        this.before = before;
        this.facts = facts;
        for (OutlineNode node : coded.nodes()) {
            coded.holder(node).ifPresent(holder -> said(node, holder.id()));
        }
    }

    private void said(OutlineNode node, int holder) {
        if (node.level() == OutlineLevel.MILESTONE) {
            steps.computeIfAbsent(holder, _ -> new ArrayList<>())
                    .add(new Milestone(node.title(), Optional.empty(), Optional.empty()));
        } else if (node.level() == OutlineLevel.TEXT && !facts.taken().containsKey(node.id())) {
            texts.computeIfAbsent(holder, _ -> new ArrayList<>()).add(node.text());
        }
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
        List<RoleHolding> held = facts.roles(node.id());
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
                        facts.state(node.id()),
                        facts.schedule(node.id()),
                        steps.getOrDefault(node.id(), List.of()),
                        Optional.empty(),
                        held,
                        List.of(),
                        facts.budget(node.id()),
                        Optional.empty());
            case PLEDGE ->
                new Pledge(own, node.title(), text, place.stream().toList(), Optional.empty(), Optional.empty());
            case MILESTONE, TEXT, LEFT_OUT -> throw new IllegalStateException("No element: " + node);
        };
    }
}

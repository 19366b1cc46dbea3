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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A tree a person has confirmed, as a plan: elements in the order of the document, with codes made of its numbers,
/// texts as statements and descriptions, steps as milestones.
public final class ConfirmedOutline {

    private final OutlineProposal tree;
    private final PlanCodes codes = new PlanCodes();
    private final Map<Integer, PlanCode> given = new HashMap<>();
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final Map<Integer, List<Milestone>> steps = new HashMap<>();

    private ConfirmedOutline(OutlineProposal tree) {
        this.tree = tree;
    }

    /// What became of a confirmed tree.
    public sealed interface Outcome {

        record Confirmed(PlanContent content) implements Outcome {}

        /// Lines that cannot stand where they do; nothing is made of the others either.
        record ToMend(List<Fault> faults) implements Outcome {

            public ToMend {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param id of the line
    /// @param reason in French, with what to do
    public record Fault(int id, String reason) {}

    /// @param empty the plan to be: its code, its name, its term; whatever else it holds stays before
    public static Outcome plan(OutlineProposal tree, PlanContent empty) {
        List<Fault> faults = new ArrayList<>();
        for (OutlineNode node : tree.nodes()) {
            Optional<OutlineNode> above = tree.above(node);
            if (lacks(node, above)) {
                faults.add(new Fault(node.id(), lacking(node.level())));
            } else if (node.level() == OutlineLevel.TEXT
                    && above.filter(at -> at.level() == OutlineLevel.AXIS).isPresent()) {
                faults.add(new Fault(
                        node.id(),
                        "Un axe n'a qu'un libellé. Laissez ce texte de côté, ou placez-le sous un objectif."));
            }
        }
        return faults.isEmpty()
                ? new Outcome.Confirmed(new ConfirmedOutline(tree).content(empty))
                : new Outcome.ToMend(faults);
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

    private static String lacking(OutlineLevel level) {
        return switch (level) {
            case OPERATIONAL_OBJECTIVE ->
                "Cet objectif opérationnel n'est sous aucun objectif stratégique. Changez son niveau, ou placez-le"
                        + " sous un objectif.";
            case SUB_OBJECTIVE ->
                "Ce sous-objectif n'est sous aucun objectif opérationnel. Changez son niveau, ou placez-le sous un"
                        + " objectif.";
            case ACTION ->
                "Cette action n'est sous aucun objectif : dites ce qu'elle sert en la plaçant sous un objectif.";
            case MILESTONE -> "Cette étape n'est sous aucune action. Changez son niveau, ou placez-la sous une action.";
            case TEXT, AXIS, STRATEGIC_OBJECTIVE, PLEDGE, LEFT_OUT ->
                "Ce texte ne parle de rien : aucun élément ne le précède. Laissez-le de côté.";
        };
    }

    private PlanContent content(PlanContent empty) {
        empty.elements().forEach(element -> codes.take(element.code()));
        for (OutlineNode node : tree.nodes()) {
            int above = tree.above(node).map(OutlineNode::id).orElse(0);
            switch (node.level()) {
                case AXIS -> code(node, PlanLevel.AXIS, above);
                case STRATEGIC_OBJECTIVE -> code(node, PlanLevel.STRATEGIC_OBJECTIVE, above);
                case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE -> code(node, PlanLevel.OPERATIONAL_OBJECTIVE, above);
                case ACTION -> code(node, PlanLevel.ACTION, above);
                case PLEDGE -> code(node, PlanLevel.PLEDGE, 0);
                case MILESTONE ->
                    steps.computeIfAbsent(above, _ -> new ArrayList<>())
                            .add(new Milestone(title(node), Optional.empty(), Optional.empty()));
                case TEXT ->
                    texts.computeIfAbsent(holder(node), _ -> new ArrayList<>()).add(node.text());
                case LEFT_OUT -> {}
            }
        }
        List<PlanElement> elements = new ArrayList<>(empty.elements());
        tree.nodes().forEach(node -> element(node).ifPresent(elements::add));
        return empty.withElements(elements);
    }

    /// What a text is about: of a step, its action.
    private int holder(OutlineNode text) {
        Optional<OutlineNode> above = tree.above(text);
        return above.filter(node -> node.level() == OutlineLevel.MILESTONE)
                .flatMap(tree::above)
                .or(() -> above)
                .map(OutlineNode::id)
                .orElse(0);
    }

    private void code(OutlineNode node, PlanLevel level, int above) {
        given.put(
                node.id(),
                codes.give(
                        level,
                        Optional.ofNullable(given.get(above)),
                        Numbering.of(node.text()).number()));
    }

    private static String title(OutlineNode node) {
        return Numbering.of(node.text()).titleOr(node.text());
    }

    private Optional<PlanElement> element(OutlineNode node) {
        Optional<PlanCode> code = Optional.ofNullable(given.get(node.id()));
        Optional<PlanCode> above =
                tree.above(node).map(OutlineNode::id).flatMap(id -> Optional.ofNullable(given.get(id)));
        String text = String.join("\n", texts.getOrDefault(node.id(), List.of()));
        return code.map(own -> switch (node.level()) {
            case AXIS -> new StrategicAxis(own, title(node), Optional.empty(), Optional.empty());
            case STRATEGIC_OBJECTIVE ->
                new Objective.Strategic(
                        own,
                        title(node),
                        text,
                        above,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
            case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE ->
                new Objective.Operational(
                        own,
                        title(node),
                        text,
                        above.orElseThrow(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
            case ACTION ->
                new Action(
                        own,
                        title(node),
                        text,
                        above,
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
                new Pledge(own, title(node), text, above.stream().toList(), Optional.empty(), Optional.empty());
            case MILESTONE, TEXT, LEFT_OUT -> throw new IllegalStateException("No element: " + node);
        });
    }
}

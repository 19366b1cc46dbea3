package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A tree a person has confirmed, as a plan: elements in the order of the document, with codes made of its numbers or
/// given by that person, texts as statements and descriptions, steps as milestones. A line under a code the plan has
/// already stands for that element, which stays as it is: elements that follow are placed under it, and what is said
/// of it is left out.
public final class ConfirmedOutline {

    private final CodedOutline coded;
    private final Map<Integer, PlanCode> typed;

    private ConfirmedOutline(CodedOutline coded, Map<Integer, PlanCode> typed) {
        this.coded = coded;
        this.typed = typed;
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
        CodedOutline coded = new CodedOutline(tree, before, typed, former);
        List<Fault> faults = new ConfirmedOutline(coded, typed).faults();
        return faults.isEmpty()
                ? new Outcome.Confirmed(new OutlineElements(coded, before).content(), coded.lines())
                : new Outcome.ToMend(faults, coded.lines());
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<PlanCode> seen = new HashSet<>();
        for (OutlineNode node : coded.nodes()) {
            misplaced(node).ifPresent(reason -> faults.add(new Fault(node.id(), reason)));
            PlanCode code = coded.code(node).isPresent() ? typed.get(node.id()) : null;
            Optional<PlanElement> known = coded.known(node);
            if (known.filter(element -> node.level()
                            .ofPlan()
                            .filter(element.level()::equals)
                            .isEmpty())
                    .isPresent()) {
                faults.add(new Fault(node.id(), OutlineFaults.anotherLevel(known.get())));
            } else if (code != null && !seen.add(code)) {
                faults.add(new Fault(node.id(), OutlineFaults.codeTwice(code)));
            }
        }
        return faults;
    }

    private Optional<Wording> misplaced(OutlineNode node) {
        Optional<OutlineLevel> above = coded.above(node).map(OutlineNode::level);
        if (node.level().lacks(above)) {
            return Optional.of(OutlineFaults.nothingAbove(node.level()));
        }
        boolean ofAnAxis = node.level() == OutlineLevel.TEXT
                && above.filter(OutlineLevel.AXIS::equals).isPresent();
        return ofAnAxis && !coded.isUnsaid(node) ? Optional.of(OutlineFaults.AXIS_WITHOUT_TEXT) : Optional.empty();
    }
}

package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
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
    /// @param facts of the lines that tell a fact, what they are read as
    /// @param words of the lines whose words are those of a fact, and that stay words, why
    public record Lines(
            Map<Integer, PlanCode> codes,
            Set<Integer> known,
            Set<Integer> unsaid,
            Map<Integer, OutlineFact> facts,
            Map<Integer, Wording> words) {

        public Lines {
            codes = Map.copyOf(codes);
            known = Set.copyOf(known);
            unsaid = Set.copyOf(unsaid);
            facts = Map.copyOf(facts);
            words = Map.copyOf(words);
        }
    }

    /// What a person says of lines beside the document.
    ///
    /// @param codes by line; the others are made of numbers
    /// @param roles who leads elements, by line, beside what their own lines say
    /// @param today the last day something may be over since
    public record Beside(Map<Integer, PlanCode> codes, Map<Integer, List<RoleHolding>> roles, LocalDate today) {

        public Beside {
            codes = Map.copyOf(codes);
            roles = Map.copyOf(roles);
        }
    }

    /// @param id of the line
    /// @param reason why it cannot stand, and what to do
    public record Fault(int id, Wording reason) {}

    /// A tree as it stands, of which nothing is over.
    ///
    /// @param before the plan it is added to: one without a word where it begins one
    public static Outcome plan(OutlineProposal tree, PlanContent before) {
        return plan(tree, before, new Beside(Map.of(), Map.of(), LocalDate.MIN), Set.of());
    }

    /// @param former codes elements of the plan ever bore: none of them is given again
    public static Outcome plan(OutlineProposal tree, PlanContent before, Beside beside, Set<PlanCode> former) {
        CodedOutline coded = new CodedOutline(tree, before, beside.codes(), former);
        OutlineFacts facts = new OutlineFacts(coded, beside.roles(), beside.today());
        List<Fault> faults = new ConfirmedOutline(coded, beside.codes()).faults();
        Lines lines = coded.lines(facts);
        return faults.isEmpty()
                ? new Outcome.Confirmed(new OutlineElements(coded, before, facts).content(), lines)
                : new Outcome.ToMend(faults, lines);
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

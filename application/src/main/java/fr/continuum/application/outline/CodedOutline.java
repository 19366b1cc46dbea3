package fr.continuum.application.outline;

import fr.continuum.application.outline.ConfirmedOutline.Lines;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A confirmed tree with the code of each line that is an element: the one somebody gave, else one made of its number
/// that nothing of the plan bears or ever bore. A code the plan holds already makes the line that element.
final class CodedOutline {

    private final OutlineProposal tree;
    private final Map<Integer, OutlineNode> above;
    private final Map<Integer, PlanCode> given = new HashMap<>();
    private final Map<Integer, PlanElement> known = new HashMap<>();

    /// @param typed codes that somebody gave, by line
    /// @param former codes elements of the plan ever bore
    CodedOutline(OutlineProposal tree, PlanContent before, Map<Integer, PlanCode> typed, Set<PlanCode> former) {
        this.tree = tree;
        this.above = tree.places();
        PlanCodes codes = new PlanCodes();
        former.forEach(codes::take);
        before.elements().forEach(element -> codes.take(element.code()));
        typed.values().forEach(codes::take);
        for (OutlineNode node : tree.nodes()) {
            Optional<PlanLevel> level = node.level().ofPlan();
            if (level.isEmpty()) {
                continue;
            }
            PlanCode own = typed.get(node.id());
            if (own == null) {
                given.put(
                        node.id(),
                        node.number().isEmpty()
                                ? codes.next(level.get(), place(node), claimed(node, level.get(), typed))
                                : codes.give(level.get(), place(node), node.number()));
            } else {
                given.put(node.id(), own);
                before.find(own).ifPresent(element -> known.put(node.id(), element));
            }
        }
    }

    /// Codes that the numbers of the lines beside a line say: they go before whatever has none.
    private Set<String> claimed(OutlineNode node, PlanLevel level, Map<Integer, PlanCode> typed) {
        return tree.nodes().stream()
                .filter(other -> !other.number().isEmpty()
                        && !typed.containsKey(other.id())
                        && other.level().ofPlan().filter(level::equals).isPresent()
                        && (level == PlanLevel.PLEDGE || above(other).equals(above(node))))
                .map(other -> PlanCodes.wanted(level, place(node), other.number()))
                .collect(Collectors.toSet());
    }

    /// A promise is coded by itself: whichever objective keeps it.
    private Optional<PlanCode> place(OutlineNode node) {
        return node.level() == OutlineLevel.PLEDGE
                ? Optional.empty()
                : above(node).flatMap(this::code);
    }

    List<OutlineNode> nodes() {
        return tree.nodes();
    }

    /// The line a line stands under.
    Optional<OutlineNode> above(OutlineNode node) {
        return Optional.ofNullable(above.get(node.id()));
    }

    /// Of a line that is an element.
    Optional<PlanCode> code(OutlineNode node) {
        return Optional.ofNullable(given.get(node.id()));
    }

    /// The element of the plan that a line stands for.
    Optional<PlanElement> known(OutlineNode node) {
        return Optional.ofNullable(known.get(node.id()));
    }

    /// The line a step or a text is about: of the text of a step, its action.
    Optional<OutlineNode> holder(OutlineNode said) {
        Optional<OutlineNode> place = above(said);
        return place.filter(node -> node.level() == OutlineLevel.MILESTONE)
                .flatMap(this::above)
                .or(() -> place);
    }

    /// Whether a line is about an element the plan has already: it changes nothing of it.
    boolean isUnsaid(OutlineNode node) {
        return (node.level() == OutlineLevel.TEXT || node.level() == OutlineLevel.MILESTONE)
                && holder(node).flatMap(this::known).isPresent();
    }

    Lines lines(OutlineFacts facts) {
        return new Lines(
                given,
                known.keySet(),
                nodes().stream().filter(this::isUnsaid).map(OutlineNode::id).collect(Collectors.toSet()),
                facts.taken(),
                facts.words());
    }
}

package fr.continuum.domain.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands beside and below an element of a content, and what moving or removing it makes of the whole. The order
/// is the authority's own: it was not voted.
public final class PlanTree {

    private PlanTree() {}

    /// Where an element goes among those beside it.
    public enum Way {
        UP,
        DOWN
    }

    /// The elements of one level that stand at the same place, in the authority's order, itself among them; none
    /// where the content does not hold it.
    public static List<PlanElement> beside(PlanContent content, PlanCode code) {
        return content.find(code)
                .map(element -> at(content, element.level(), MandatePlan.above(element)))
                .orElse(List.of());
    }

    /// The elements of one level under another, or at the top.
    public static List<PlanElement> at(PlanContent content, PlanLevel level, Optional<PlanCode> above) {
        return content.elements().stream()
                .filter(element ->
                        element.level() == level && MandatePlan.above(element).equals(above))
                .toList();
    }

    /// Everything that stands below an element, at any depth, in the order of the content.
    public static List<PlanElement> below(PlanContent content, PlanCode code) {
        Set<PlanCode> reached = new HashSet<>(Set.of(code));
        boolean more = true;
        while (more) {
            more = false;
            for (PlanElement element : content.elements()) {
                if (MandatePlan.above(element).filter(reached::contains).isPresent()) {
                    more |= reached.add(element.code());
                }
            }
        }
        return content.elements().stream()
                .filter(element ->
                        reached.contains(element.code()) && !element.code().equals(code))
                .toList();
    }

    /// With a new element after everything that stands below the one above it, or at the end: the last of its
    /// siblings.
    public static PlanContent added(PlanContent content, PlanElement element) {
        List<PlanElement> next = new ArrayList<>(content.elements());
        int place = next.size();
        Optional<PlanElement> last = MandatePlan.above(element)
                .flatMap(content::find)
                .map(parent -> {
                    List<PlanElement> below = below(content, parent.code());
                    return below.isEmpty() ? parent : below.getLast();
                });
        if (last.isPresent()) {
            place = next.indexOf(last.get()) + 1;
        }
        next.add(place, element);
        return content.withElements(next);
    }

    /// With an element, and all that stands below it, before the one that stood before it, or after the one that
    /// stood after; the same content where it is the first or the last already.
    public static PlanContent moved(PlanContent content, PlanCode code, Way way) {
        List<PlanCode> beside =
                beside(content, code).stream().map(PlanElement::code).toList();
        int place = beside.indexOf(code);
        int first = way == Way.UP ? place - 1 : place;
        if (place < 0 || first < 0 || first + 1 >= beside.size()) {
            return content;
        }
        return rising(content, beside.get(first + 1), beside.get(first));
    }

    private static PlanContent rising(PlanContent content, PlanCode code, PlanCode over) {
        Set<PlanCode> moving = new HashSet<>(Set.of(code));
        below(content, code).forEach(element -> moving.add(element.code()));
        List<PlanElement> next = new ArrayList<>();
        for (PlanElement element : content.elements()) {
            if (element.code().equals(over)) {
                content.elements().stream()
                        .filter(riser -> moving.contains(riser.code()))
                        .forEach(next::add);
            }
            if (!moving.contains(element.code())) {
                next.add(element);
            }
        }
        return content.withElements(next);
    }

    /// Without these elements, nor the arrows from or to them. What else names them is left as it is, for the
    /// rules to say.
    public static PlanContent without(PlanContent content, Collection<PlanCode> gone) {
        return content.withElements(content.elements().stream()
                        .filter(element -> !gone.contains(element.code()))
                        .toList())
                .withLinks(links -> links.stream()
                        .filter(link -> !gone.contains(link.from()) && !gone.contains(link.to()))
                        .toList());
    }
}

package fr.continuum.application.plan;

import fr.continuum.application.outline.PlanCodes;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds in a plan the elements a file tells of by their titles. The same title of the same level at the same place is
/// the same element; a title that stands once in both was moved; at the same number and in nearly the same words it
/// was reworded. Anything else is new, and gets a code nobody has.
final class SameElements {

    private final Shelf before;
    private final Shelf told;
    private final PlanCodes given = new PlanCodes();
    private final Map<PlanCode, PlanCode> codes = new HashMap<>();
    private final Set<PlanCode> found = new HashSet<>();

    private SameElements(PlanContent before, PlanContent told, Set<PlanCode> former) {
        this.before = new Shelf(before);
        this.told = new Shelf(told);
        before.elements().forEach(element -> given.take(element.code()));
        former.forEach(given::take);
    }

    /// The elements of a plan by their titles, and by what they stand under.
    private static final class Shelf {
        private final Map<String, List<PlanElement>> titled = new HashMap<>();
        private final Map<Optional<PlanCode>, List<PlanElement>> below = new HashMap<>();

        private Shelf(PlanContent content) {
            content.elements().stream()
                    .filter(element -> element.level() != PlanLevel.PLEDGE)
                    .forEach(element -> {
                        titled.computeIfAbsent(key(element), _ -> new ArrayList<>())
                                .add(element);
                        below.computeIfAbsent(MandatePlan.above(element), _ -> new ArrayList<>())
                                .add(element);
                    });
        }

        private static String key(PlanElement element) {
            return element.level() + " " + FoldedTitle.of(element.label());
        }

        private List<PlanElement> like(PlanElement element) {
            return titled.getOrDefault(key(element), List.of());
        }

        private List<PlanElement> below(Optional<PlanCode> place) {
            return below.getOrDefault(place, List.of());
        }
    }

    /// @param former codes elements of the plan ever bore
    /// @return of each code of the file the code in the plan
    static Map<PlanCode, PlanCode> codes(PlanContent before, PlanContent told, Set<PlanCode> former) {
        SameElements same = new SameElements(before, told, former);
        same.below(Optional.empty(), Optional.empty());
        return Map.copyOf(same.codes);
    }

    /// @param place in the file
    /// @param known the code that place has in the plan
    private void below(Optional<PlanCode> place, Optional<PlanCode> known) {
        List<PlanElement> here = told.below(place);
        for (PlanElement element : here) {
            List<PlanElement> titled = before.like(element);
            titled.stream()
                    .filter(other -> !found.contains(other.code()))
                    .filter(other -> MandatePlan.above(other).equals(known) || isMoved(element, titled))
                    .findFirst()
                    .ifPresent(other -> match(element, other.code()));
        }
        for (PlanElement element : here) {
            if (!codes.containsKey(element.code())) {
                PlanCode wanted = under(element.code(), place, known);
                match(element, reworded(element, wanted, known).orElseGet(() -> fresh(element, wanted, known)));
            }
        }
        for (PlanElement element : here) {
            below(Optional.of(element.code()), Optional.ofNullable(codes.get(element.code())));
        }
    }

    private void match(PlanElement element, PlanCode code) {
        codes.put(element.code(), code);
        found.add(code);
    }

    private boolean isMoved(PlanElement element, List<PlanElement> titled) {
        return titled.size() == 1 && told.like(element).size() == 1;
    }

    /// An element whose title the file no longer has, at the code this one would get.
    private Optional<PlanCode> reworded(PlanElement element, PlanCode wanted, Optional<PlanCode> known) {
        return before.below(known).stream()
                .filter(other -> other.code().equals(wanted)
                        && other.level() == element.level()
                        && !found.contains(wanted)
                        && told.like(other).isEmpty()
                        && FoldedTitle.alike(other.label(), element.label()))
                .map(PlanElement::code)
                .findFirst();
    }

    /// The code the file gives, said under the code its place has in the plan: `X1.2.A3` under `D2` is `D2.A3`.
    private static PlanCode under(PlanCode code, Optional<PlanCode> place, Optional<PlanCode> known) {
        String start = place.map(PlanCode::value).orElse("") + ".";
        if (known.isEmpty() || known.equals(place) || !code.value().startsWith(start)) {
            return code;
        }
        String there = known.get() + "." + code.value().substring(start.length());
        return PlanCode.isValid(there) ? new PlanCode(there) : code;
    }

    private PlanCode fresh(PlanElement element, PlanCode wanted, Optional<PlanCode> known) {
        if (given.isFree(wanted)) {
            given.take(wanted);
            return wanted;
        }
        return given.give(element.level(), known, "");
    }
}

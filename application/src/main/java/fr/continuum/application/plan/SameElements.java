package fr.continuum.application.plan;

import fr.continuum.application.outline.PlanCodes;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds in a plan the elements a file tells of by their titles. The same title of the same level at the same place is
/// the same element; a title that stands once in both was moved; under the code the file itself gives it, or at the
/// same number and in nearly the same words, it was reworded. Anything else is new, and gets the code the file gives
/// it where nobody has it, else one nobody has. Titles go before codes: numbers move when rows are added, links and
/// money hang on codes.
final class SameElements {

    private final Shelf before;
    private final Shelf told;
    private final PlanCodes given = new PlanCodes();
    private final Map<PlanCode, PlanCode> codes = new HashMap<>();
    private final Set<PlanCode> found = new HashSet<>();
    private final Set<PlanCode> said;
    private final Set<PlanCode> reserved = new HashSet<>();

    private SameElements(PlanContent before, PlanContent told, Set<PlanCode> former, Set<PlanCode> said) {
        this.before = new Shelf(before);
        this.told = new Shelf(told);
        this.said = said;
        before.elements().forEach(element -> given.take(element.code()));
        former.forEach(given::take);
        said.stream().filter(given::isFree).toList().forEach(code -> {
            given.take(code);
            reserved.add(code);
        });
    }

    /// The elements of a plan by their titles, and by what they stand under.
    private static final class Shelf {
        private final Map<String, List<PlanElement>> titled = new HashMap<>();
        private final Map<Optional<PlanCode>, List<PlanElement>> below = new HashMap<>();
        private final Map<PlanCode, PlanElement> coded = new HashMap<>();

        private Shelf(PlanContent content) {
            content.elements().stream()
                    .filter(element -> element.level() != PlanLevel.PLEDGE)
                    .forEach(element -> {
                        coded.putIfAbsent(element.code(), element);
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

        private Optional<PlanElement> coded(PlanCode code) {
            return Optional.ofNullable(coded.get(code));
        }

        private List<PlanElement> below(Optional<PlanCode> place) {
            return below.getOrDefault(place, List.of());
        }
    }

    /// @param former codes elements of the plan ever bore
    /// @param said codes the file gives itself; the others were made
    /// @return of each code of the file the code in the plan
    static Map<PlanCode, PlanCode> codes(
            PlanContent before, PlanContent told, Set<PlanCode> former, Set<PlanCode> said) {
        SameElements same = new SameElements(before, told, former, said);
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
                    .filter(other -> MandatePlan.above(other).equals(known)
                            || isMoved(element, titled)
                            || isSaid(element, other))
                    .min(Comparator.comparing(other -> !isSaid(element, other)))
                    .ifPresent(other -> match(element, other.code()));
        }
        for (PlanElement element : here) {
            if (!codes.containsKey(element.code())) {
                PlanCode wanted = under(element.code(), place, known);
                match(
                        element,
                        renamed(element)
                                .or(() -> reworded(element, wanted, known))
                                .orElseGet(() -> fresh(element, wanted, known)));
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

    /// Whether the file gives an element the code of one of the plan.
    private boolean isSaid(PlanElement element, PlanElement other) {
        return said.contains(element.code()) && other.code().equals(element.code());
    }

    /// The element that bears the code the file gives to this one, whose title the file no longer has.
    private Optional<PlanCode> renamed(PlanElement element) {
        return before.coded(element.code())
                .filter(other -> isSaid(element, other)
                        && other.level() == element.level()
                        && !found.contains(other.code())
                        && told.like(other).isEmpty())
                .map(PlanElement::code);
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
    /// One the file gives itself stays as it is.
    private PlanCode under(PlanCode code, Optional<PlanCode> place, Optional<PlanCode> known) {
        String start = place.map(PlanCode::value).orElse("") + ".";
        if (said.contains(code)
                || known.isEmpty()
                || known.equals(place)
                || !code.value().startsWith(start)) {
            return code;
        }
        String there = known.get() + "." + code.value().substring(start.length());
        return PlanCode.isValid(there) ? new PlanCode(there) : code;
    }

    private PlanCode fresh(PlanElement element, PlanCode wanted, Optional<PlanCode> known) {
        if (reserved.contains(element.code())) {
            return element.code();
        }
        if (given.isFree(wanted)) {
            given.take(wanted);
            return wanted;
        }
        return given.give(element.level(), known, "");
    }
}

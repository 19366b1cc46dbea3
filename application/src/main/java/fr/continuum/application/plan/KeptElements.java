package fr.continuum.application.plan;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What stays of a plan around what a file names of it.
final class KeptElements {

    private KeptElements() {}

    /// The plan with the elements a file names in its order, and those it does not name that stay, each after the
    /// one it followed: a file that says nothing new changes nothing, not even the order. Promises that came last
    /// still do. Arrows stay where both their ends do.
    ///
    /// @param stays asked of elements the file does not name
    static PlanContent around(PlanContent before, List<PlanElement> named, Predicate<PlanElement> stays) {
        Map<PlanCode, Integer> places = new LinkedHashMap<>();
        List<List<PlanElement>> after = new ArrayList<>(List.of(new ArrayList<>()));
        for (PlanElement element : named) {
            places.putIfAbsent(element.code(), after.size());
            after.add(new ArrayList<>(List.of(element)));
        }
        int at = 0;
        List<PlanElement> last = new ArrayList<>();
        for (PlanElement element : before.elements()) {
            Integer place = places.get(element.code());
            if (place != null) {
                after.get(at).addAll(last);
                last.clear();
                at = place;
            } else if (stays.test(element) && element.level() == PlanLevel.PLEDGE) {
                last.add(element);
            } else if (stays.test(element)) {
                after.get(at).addAll(last);
                last.clear();
                after.get(at).add(element);
            }
        }
        after.getLast().addAll(last);
        List<PlanElement> elements = after.stream().flatMap(List::stream).toList();
        Set<PlanCode> codes = new HashSet<>();
        elements.forEach(element -> codes.add(element.code()));
        return before.withElements(elements)
                .withLinks(links -> links.stream()
                        .filter(link -> codes.contains(link.from()) && codes.contains(link.to()))
                        .toList());
    }
}

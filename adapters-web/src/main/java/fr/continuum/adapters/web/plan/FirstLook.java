package fr.continuum.adapters.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// Something worth looking at in a plan: a filter that would find something.
///
/// @param key of what it asks: `LATE`, `VACANT`, or a [Lack]
/// @param count how many elements it finds
public record FirstLook(String key, String href, long count) {

    static List<FirstLook> of(Collection<Standing> standings, Place place) {
        List<FirstLook> looks = new ArrayList<>();
        looks.add(look(standings, "LATE", place.look("etat", PlanFilter.LATE), Standing::late));
        looks.add(look(standings, "VACANT", place.look("role", PlanFilter.VACANT), Standing::isVacant));
        Arrays.stream(Lack.values())
                .map(lack -> look(
                        standings,
                        lack.name(),
                        place.look("sans", lack.address()),
                        standing -> standing.lacks().contains(lack)))
                .forEach(looks::add);
        looks.removeIf(look -> look.count() == 0);
        return List.copyOf(looks);
    }

    private static FirstLook look(Collection<Standing> standings, String key, String href, Predicate<Standing> which) {
        return new FirstLook(key, href, standings.stream().filter(which).count());
    }
}

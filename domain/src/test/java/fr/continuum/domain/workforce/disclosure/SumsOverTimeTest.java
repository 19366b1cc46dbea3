package fr.continuum.domain.workforce.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.workforce.disclosure.SumsOverTime.Night;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumsOverTimeTest {

    private static final int THRESHOLD = 5;
    private static final int MOST = 13;

    private static SumsOverTime<String> after(
            ToldSums before, Map<String, Integer> people, SortedMap<String, List<Set<String>>> figures) {
        return SumsOverTime.after(before, new Night<>(people, figures, Set.of(), Map.of()), THRESHOLD);
    }

    private static SortedMap<String, List<Set<String>>> figures(Map<String, Set<String>> sums) {
        SortedMap<String, List<Set<String>>> figures = new TreeMap<>();
        sums.forEach((name, parts) -> figures.put(name, List.of(parts)));
        return figures;
    }

    @Test
    void nine_who_stayed_are_hidden_for_as_long_as_they_tell_four_of_the_night_before() {
        SumsOverTime<String> first = after(
                ToldSums.NOTHING,
                Map.of("4 a", 4, "9 b", 9),
                figures(Map.of("a", Set.of("4 a"), "b", Set.of("9 b"), "both", Set.of("4 a", "9 b"))));
        assertThat(first.hidden()).contains("a").hasSize(2);

        SumsOverTime<String> next = after(
                first.told(),
                Map.of("5 a", 5, "9 b", 9),
                figures(Map.of("a", Set.of("5 a"), "b", Set.of("9 b"), "both", Set.of("5 a", "9 b"))));

        Set<String> told = new HashSet<>(Set.of("a", "b", "both"));
        told.removeAll(next.hidden());
        assertThat(next.told().known().contains("9 b") && first.told().sums().contains(Set.of("4 a", "9 b")))
                .as("13 less 9 is 4")
                .isFalse();
        assertThat(told).as("something is told").isNotEmpty();
    }

    @Test
    void the_few_who_come_between_two_nights_are_not_told_by_two_sums() {
        SumsOverTime<String> first = after(
                ToldSums.NOTHING,
                Map.of("40 a", 40, "30 b", 30),
                figures(Map.of("all", Set.of("40 a", "30 b"), "a", Set.of("40 a"))));
        assertThat(first.hidden()).isEmpty();

        SumsOverTime<String> next = after(
                first.told(),
                Map.of("40 a", 40, "30 b", 30, "3 c", 3),
                figures(Map.of("all", Set.of("40 a", "30 b", "3 c"), "a", Set.of("40 a"))));

        assertThat(next.hidden()).containsExactly("all");
    }

    @Test
    void what_was_told_is_told_again_and_adds_nothing() {
        Map<String, Integer> people = Map.of("4 a", 4, "9 b", 9, "20 c", 20);
        SortedMap<String, List<Set<String>>> figures = figures(Map.of(
                "a", Set.of("4 a"), "b", Set.of("9 b"), "c", Set.of("20 c"), "all", Set.of("4 a", "9 b", "20 c")));
        SumsOverTime<String> first = after(ToldSums.NOTHING, people, figures);

        SumsOverTime<String> again = after(first.told(), people, figures);

        assertThat(again.hidden()).isEqualTo(first.hidden());
        assertThat(again.told().beyond(first.told()).isNothing()).isTrue();
    }

    @Test
    void what_is_worth_more_is_hidden_last() {
        Map<String, Integer> people = Map.of("3 a", 3, "9 b", 9, "20 c", 20);
        SortedMap<String, List<Set<String>>> figures = figures(Map.of(
                "a", Set.of("3 a"), "b", Set.of("9 b"), "c", Set.of("20 c"), "all", Set.of("3 a", "9 b", "20 c")));

        assertThat(SumsOverTime.after(
                                ToldSums.NOTHING, new Night<>(people, figures, Set.of(), Map.of("all", 1)), THRESHOLD)
                        .hidden())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(SumsOverTime.after(
                                ToldSums.NOTHING,
                                new Night<>(people, figures, Set.of("all"), Map.of("b", 1, "c", 1)),
                                THRESHOLD)
                        .hidden())
                .containsExactlyInAnyOrder("a", "all");
    }

    /// A figure of a night: told or not.
    private record Figure(Set<String> parts, boolean told) {}

    /// Groups of people counted again each night, and sums over them at random: every world is counted.
    @Test
    void no_count_of_all_worlds_of_all_nights_tells_what_one_of_them_hid() {
        int attacked = 0;
        int told = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int[] now = random.ints(3, 1, 10).toArray();
            List<Set<Integer>> sums = new ArrayList<>(List.of(Set.of(0), Set.of(1), Set.of(2), Set.of(0, 1, 2)));
            sums.add(random.nextBoolean() ? Set.of(0, 1) : Set.of(1, 2));
            Map<String, Integer> everyone = new TreeMap<>();
            List<Figure> seen = new ArrayList<>();
            ToldSums memory = ToldSums.NOTHING;
            for (int night = 0; night < 4; night++) {
                Map<String, Integer> people = new HashMap<>();
                IntStream.range(0, now.length).forEach(group -> people.put(part(now, group), now[group]));
                everyone.putAll(people);
                SortedMap<String, List<Set<String>>> figures = new TreeMap<>();
                for (Set<Integer> sum : sums) {
                    Set<String> parts = new TreeSet<>();
                    sum.forEach(group -> parts.add(part(now, group)));
                    figures.put(new TreeSet<>(sum).toString(), List.of(parts));
                }
                SumsOverTime<String> decided = after(memory, people, figures);
                figures.forEach((name, all) ->
                        seen.add(new Figure(all.getFirst(), !decided.hidden().contains(name))));
                memory = memory.and(decided.told().beyond(memory));
                now[random.nextInt(now.length)] = 1 + random.nextInt(9);
            }
            List<String> parts = List.copyOf(everyone.keySet());
            int[] counts =
                    everyone.values().stream().mapToInt(Integer::intValue).toArray();
            List<int[]> sumsTold = seen.stream()
                    .filter(Figure::told)
                    .map(figure -> places(parts, figure))
                    .toList();
            for (Figure figure : Set.copyOf(seen)) {
                int[] places = places(parts, figure);
                int truth = Arrays.stream(places).map(place -> counts[place]).sum();
                if (!figure.told() && truth < THRESHOLD) {
                    attacked++;
                    Set<Integer> possible = new TreeSet<>();
                    spread(counts, sumsTold, new int[counts.length], 0, places, possible);
                    assertThat(possible)
                            .as("seed %d: %s of %s", seed, figure, everyone)
                            .anyMatch(people -> people >= THRESHOLD);
                    assertThat(possible)
                            .as("seed %d: %s of %s", seed, figure, everyone)
                            .filteredOn(people -> people > 0 && people < THRESHOLD)
                            .hasSizeGreaterThan(1);
                }
            }
            told += (int) seen.stream().filter(Figure::told).count();
        }
        assertThat(attacked).isGreaterThan(200);
        assertThat(told).as("much is told still").isGreaterThan(1500);
    }

    private static String part(int[] now, int group) {
        return now[group] + " " + group;
    }

    private static int[] places(List<String> parts, Figure figure) {
        return figure.parts().stream().mapToInt(parts::indexOf).sorted().toArray();
    }

    private static void spread(
            int[] counts, List<int[]> told, int[] world, int part, int[] asked, Set<Integer> possible) {
        for (int[] sum : told) {
            int so = 0;
            int truth = 0;
            for (int place : sum) {
                so += place < part ? world[place] : 0;
                truth += counts[place];
            }
            if (so > truth || (sum[sum.length - 1] < part && so != truth)) {
                return;
            }
        }
        if (part == world.length) {
            possible.add(Arrays.stream(asked).map(place -> world[place]).sum());
            return;
        }
        for (int people = 0; people <= MOST; people++) {
            world[part] = people;
            spread(counts, told, world, part + 1, asked, possible);
        }
        world[part] = 0;
    }
}

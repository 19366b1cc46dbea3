package fr.continuum.domain.workforce.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTogetherTest {

    private static final int THRESHOLD = 5;

    /// Nobody is thought to be more than this many: a bound makes whoever counts worlds find fewer, never more.
    private static final int MOST = 14;

    private static BitSet sum(int... parts) {
        BitSet sum = new BitSet();
        for (int part : parts) {
            sum.set(part);
        }
        return sum;
    }

    private static int count(int[] world, BitSet sum) {
        return sum.stream().map(part -> world[part]).sum();
    }

    /// Every figure the hidden sum could be, by counting all worlds in which the told sums are true.
    private static Set<Integer> possible(int[] counts, List<BitSet> told, BitSet hidden) {
        Set<Integer> possible = new TreeSet<>();
        count(counts, told, new int[counts.length], 0, world -> possible.add(count(world, hidden)));
        return possible;
    }

    private interface World {
        void seen(int[] world);
    }

    private static void count(int[] counts, List<BitSet> told, int[] world, int part, World each) {
        for (BitSet sum : told) {
            int so = 0;
            boolean whole = true;
            for (int one = sum.nextSetBit(0); one >= 0; one = sum.nextSetBit(one + 1)) {
                so += one < part ? world[one] : 0;
                whole &= one < part;
            }
            int truth = count(counts, sum);
            if (so > truth || (whole && so != truth)) {
                return;
            }
        }
        if (part == counts.length) {
            each.seen(world);
            return;
        }
        for (int people = 0; people <= MOST; people++) {
            world[part] = people;
            count(counts, told, world, part + 1, each);
        }
        world[part] = 0;
    }

    private static boolean isSafe(int[] counts, List<BitSet> told, BitSet hidden) {
        Set<Integer> possible = possible(counts, told, hidden);
        return possible.stream().anyMatch(figure -> figure >= THRESHOLD)
                && possible.stream()
                                .filter(figure -> figure > 0 && figure < THRESHOLD)
                                .count()
                        > 1;
    }

    private static boolean isSmall(int[] counts, BitSet sum) {
        int count = count(counts, sum);
        return count > 0 && count < THRESHOLD;
    }

    @Test
    void a_sum_across_two_tables_is_hidden_where_it_would_tell_a_small_figure() {
        // Two departments plan parts 0 and 2, 1 and 3; part 1 and 3 are told; an objective gets 0 and 1.
        int[] counts = {3, 9, 8, 7};
        SumsTogether together = new SumsTogether(
                counts,
                THRESHOLD,
                List.of(sum(0, 2), sum(1, 3), sum(1), sum(3), sum(0, 1, 2, 3)),
                List.of(sum(0), sum(2)));

        assertThat(together.hide(new TreeMap<>(Map.of("A1", List.of(sum(0, 1)), "A2", List.of(sum(2, 3))))))
                .containsExactlyInAnyOrder("A1", "A2");
        assertThat(together.hide(new TreeMap<>(Map.of("D1", List.of(sum(0, 1, 2, 3)), "D2", List.of(sum(1, 3))))))
                .isEmpty();
    }

    @Test
    void a_sum_of_few_is_hidden_with_those_told_with_it() {
        SumsTogether together = new SumsTogether(new int[] {3, 40, 0}, THRESHOLD, List.of(), List.of());

        assertThat(together.hide(new TreeMap<>(Map.of("D1", List.of(sum(0), sum(1))))))
                .containsExactly("D1");
        assertThat(together.hide(new TreeMap<>(Map.of("D1", List.of(sum(1), sum(2))))))
                .isEmpty();
    }

    @Test
    void what_two_told_sums_leave_between_them_is_of_enough_people() {
        SumsTogether together = new SumsTogether(new int[] {30, 2, 9}, THRESHOLD, List.of(sum(0, 1)), List.of());

        assertThat(together.hide(new TreeMap<>(Map.of("A1", List.of(sum(0))))))
                .as("the department plans two more than the objective gets")
                .containsExactly("A1");
        assertThat(together.hide(new TreeMap<>(Map.of("A1", List.of(sum(0, 1, 2))))))
                .isEmpty();
    }

    @Test
    void a_world_is_found_where_people_must_move_through_several_sums() {
        // A ring of six: no two parts are in the same told sums.
        int[] counts = {1, 6, 6, 6, 6, 6};
        OtherWorlds worlds = new OtherWorlds(counts);
        List<BitSet> told = List.of(sum(0, 1), sum(1, 2), sum(2, 3), sum(3, 4), sum(4, 5), sum(5, 0));
        told.forEach(worlds::tell);

        Optional<int[]> world = worlds.where(sum(0), 5, Integer.MAX_VALUE);

        assertThat(world).isPresent();
        assertThat(told)
                .allSatisfy(one -> assertThat(count(world.orElseThrow(), one)).isEqualTo(count(counts, one)));
        assertThat(worlds.where(sum(0), 8, Integer.MAX_VALUE))
                .as("part 1 would hold fewer than nobody")
                .isEmpty();
    }

    @Test
    void nobody_is_split_between_two_worlds() {
        // 0 + 1 = 1 + 2 = 2 + 0 = 3 has one solution, and it is in halves.
        OtherWorlds worlds = new OtherWorlds(new int[] {2, 1, 2, 3});
        worlds.tell(sum(0, 1));
        worlds.tell(sum(1, 2));
        worlds.tell(sum(0, 2));

        assertThat(worlds.where(sum(0), 0, 1)).isEmpty();
        assertThat(worlds.where(sum(0), 3, Integer.MAX_VALUE)).isEmpty();
        assertThat(worlds.where(sum(3), 9, 9)).isPresent();
    }

    /// Trainings of two departments under up to four objectives, at random: every world is counted, and no hidden
    /// figure that its own tables kept is told by them all together.
    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void no_count_of_all_worlds_tells_what_tables_hid(int parts) {
        int attacked = 0;
        int more = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(1_000L * parts + seed);
            int[] counts = random.ints(parts, 0, 9).toArray();
            List<BitSet> told = new ArrayList<>();
            List<BitSet> hidden = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                BitSet sum = some(random, parts);
                (isSmall(counts, sum) ? hidden : told).add(sum);
            }
            hidden.addAll(List.of(sum(0), sum(1)));
            SortedMap<String, List<BitSet>> figures = new TreeMap<>();
            for (String code : List.of("A1", "A2", "D1", "D2")) {
                figures.put(code, List.of(some(random, parts)));
            }

            Set<String> apart = new SumsTogether(counts, THRESHOLD, told, hidden).hide(figures);

            List<BitSet> all = new ArrayList<>(told);
            List<BitSet> kept = new ArrayList<>(hidden);
            figures.forEach((code, sums) -> (apart.contains(code) ? kept : all).addAll(sums));
            for (BitSet small : kept) {
                if (isSmall(counts, small) && isSafe(counts, told, small)) {
                    attacked++;
                    assertThat(isSafe(counts, all, small))
                            .as("seed %d: %s of %s", seed, small, Arrays.toString(counts))
                            .isTrue();
                }
            }
            more += apart.size() < figures.size() ? 1 : 0;
        }
        assertThat(attacked).isGreaterThan(60);
        assertThat(more).as("not everything is hidden").isGreaterThan(30);
    }

    private static BitSet some(Random random, int parts) {
        BitSet sum = new BitSet();
        while (sum.isEmpty()) {
            for (int part = 0; part < parts; part++) {
                sum.set(part, random.nextBoolean());
            }
        }
        return sum;
    }
}

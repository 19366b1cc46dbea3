package fr.continuum.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AllocationIndexTest {

    private static final FiscalYear YEAR = new FiscalYear(2018);
    private static final TargetTree NO_POLICIES = TargetTree.empty(Dimension.POLICY);

    @Test
    void the_index_answers_what_trying_every_row_answers_on_ten_thousand_random_tables() {
        RandomTables random = new RandomTables(20_260_101);
        Seen seen = new Seen();

        for (int i = 0; i < 10_000; i++) {
            Dimension dimension = i % 2 == 0 ? Dimension.POLICY : Dimension.PLAN;
            AllocationTable table =
                    i % 100 < 2 ? random.longTable(dimension) : random.table(dimension, random.upTo(20));
            FiscalYear year = random.year();
            AllocationIndex index = AllocationIndex.compile(table, year, RandomTables.POLICIES);
            EveryRowTried naive = new EveryRowTried(table, RandomTables.POLICIES);
            AllocationEvaluation plain = new AllocationEvaluation(table, RandomTables.POLICIES);
            for (int k = 0; k < 4; k++) {
                AllocationSubject subject = random.subject(dimension);
                Verdict expected = naive.evaluate(subject, year);
                Verdict found = index.find(subject);
                if (!found.equals(expected)) {
                    assertThat(found)
                            .as("table %d: %s\n%s %s", i, table.rules(), subject, year)
                            .isEqualTo(expected);
                }
                if (!plain.evaluate(subject, year).equals(expected)) {
                    assertThat(plain.evaluate(subject, year))
                            .as("table %d: %s\n%s %s", i, table.rules(), subject, year)
                            .isEqualTo(expected);
                }
                seen.note(table, subject, year, expected);
            }
        }

        seen.assertEnough();
    }

    @Test
    void an_empty_table_answers_nothing() {
        AllocationIndex index = AllocationIndex.compile(Words.table(Dimension.POLICY), YEAR, NO_POLICIES);

        assertThat(index.find(AllocationSubject.of(Words.key("fonction=21")))).isEqualTo(new Verdict.NoRow());
    }

    @Test
    void a_table_for_other_years_answers_nothing() {
        AllocationIndex index =
                AllocationIndex.compile(Words.table(Dimension.POLICY, "fonction=21 2019.. -> a"), YEAR, NO_POLICIES);

        assertThat(index.find(AllocationSubject.of(Words.key("fonction=21")))).isEqualTo(new Verdict.NoRow());
    }

    @Test
    void the_last_of_sixty_four_rows_and_the_first_beyond_are_found() {
        String[] rows = new String[65];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "fonction=" + (100 + i) + " -> a";
        }
        AllocationTable table = Words.table(Dimension.POLICY, rows);
        AllocationIndex index = AllocationIndex.compile(table, YEAR, NO_POLICIES);

        assertThat(index.find(AllocationSubject.of(Words.key("fonction=163"))))
                .isEqualTo(new Verdict.Decided(table.rules().get(63)));
        assertThat(index.find(AllocationSubject.of(Words.key("fonction=164"))))
                .isEqualTo(new Verdict.Decided(table.rules().get(64)));
        assertThat(index.find(AllocationSubject.of(Words.key("fonction=165")))).isEqualTo(new Verdict.NoRow());
    }

    @Test
    void an_answer_given_before_does_not_colour_the_next() {
        AllocationTable table = Words.table(Dimension.POLICY, "fonction=21* nature=60 -> a", "fonction=2* -> b");
        AllocationIndex index = AllocationIndex.compile(table, YEAR, NO_POLICIES);

        Verdict first = index.find(AllocationSubject.of(Words.key("fonction=211 nature=60")));
        Verdict other = index.find(AllocationSubject.of(Words.key("fonction=211 nature=61")));
        Verdict again = index.find(AllocationSubject.of(Words.key("fonction=211 nature=60")));

        assertThat(first).isEqualTo(new Verdict.Decided(table.rules().getFirst()));
        assertThat(other).isEqualTo(new Verdict.Decided(table.rules().getLast()));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void rows_on_policies_are_sorted_by_the_tree_at_hand_whatever_tree_came_before() {
        AllocationTable table = Words.table(Dimension.PLAN, "politique=p1 -> a", "politique=p2 -> b");
        AllocationSubject subject = new AllocationSubject(Words.key("fonction=21"), List.of("p1", "p2"));
        TargetTree second = Words.tree(Dimension.POLICY, "p1", "p1 > p2");
        TargetTree first = Words.tree(Dimension.POLICY, "p2", "p2 > p1");

        assertThat(AllocationIndex.compile(table, YEAR, second).find(subject))
                .isEqualTo(new Verdict.Decided(table.rules().getLast()));
        assertThat(AllocationIndex.compile(table, YEAR, first).find(subject))
                .isEqualTo(new Verdict.Decided(table.rules().getFirst()));
        assertThat(AllocationIndex.compile(table, YEAR, second).find(subject))
                .isEqualTo(new Verdict.Decided(table.rules().getLast()));
    }

    /// Counts what the random tables gave cause for: a run that tries nothing proves nothing.
    private static final class Seen {

        private final Map<String, Integer> counts = new TreeMap<>();
        private final Precedence precedence = new Precedence(RandomTables.POLICIES);
        private int questions;

        void note(AllocationTable table, AllocationSubject subject, FiscalYear year, Verdict verdict) {
            questions++;
            List<AllocationRule> met =
                    table.rules().stream().filter(rule -> rule.matches(subject)).toList();
            List<AllocationRule> inYear =
                    met.stream().filter(rule -> rule.years().contains(year)).toList();
            count("limited to another year", inYear.size() < met.size());
            count("prefixes that overlap", overlap(inYear));
            switch (verdict) {
                case Verdict.NoRow _ -> count("no row", true);
                case Verdict.Contradiction _ -> count("contradiction", true);
                case Verdict.Decided(AllocationRule winner) -> {
                    count("decided", true);
                    count("decided among several", inYear.size() > 1);
                    count("tie of rows that agree", ties(winner, inYear) > 1);
                    count("by a personal link", winner.personal());
                    count("by a row limited to years", winner.years().isLimited());
                    count("set aside", winner.outcome() instanceof Outcome.SetAside);
                    count(
                            "split",
                            winner.outcome() instanceof Outcome.Targets(List<Share> shares) && shares.size() > 1);
                    count("by a policy", winner.conditions().stream().anyMatch(c -> c.field() == KeyField.POLICY));
                    if (table.rules().size() > 64) {
                        count("beyond the first word of bits", entriesBefore(winner, table, year) >= 64);
                    }
                }
            }
        }

        private void count(String what, boolean happened) {
            counts.merge(what, happened ? 1 : 0, Integer::sum);
        }

        private long ties(AllocationRule winner, List<AllocationRule> met) {
            return met.stream()
                    .filter(rule -> precedence.compare(rule, winner) == 0)
                    .count();
        }

        private static boolean overlap(List<AllocationRule> met) {
            Set<KeyField> fields = new HashSet<>();
            Set<Condition> seen = new HashSet<>();
            return met.stream()
                    .flatMap(rule -> rule.conditions().stream())
                    .filter(condition -> condition.match() == Condition.Match.PREFIX)
                    .anyMatch(condition -> seen.add(condition) && !fields.add(condition.field()));
        }

        private long entriesBefore(AllocationRule winner, AllocationTable table, FiscalYear year) {
            return table.rules().stream()
                    .filter(rule -> rule.years().contains(year) && precedence.compare(rule, winner) < 0)
                    .map(rule -> List.of(
                            rule.personal(), rule.conditions(), rule.years().isLimited()))
                    .distinct()
                    .count();
        }

        void assertEnough() {
            assertThat(questions).isEqualTo(40_000);
            Map<String, Integer> atLeastPercent = Map.of(
                    "no row", 10,
                    "decided", 40,
                    "decided among several", 20,
                    "contradiction", 5,
                    "prefixes that overlap", 7,
                    "limited to another year", 10,
                    "split", 5,
                    "set aside", 5,
                    "by a personal link", 5,
                    "by a policy", 2);
            atLeastPercent.forEach((what, percent) -> assertThat(counts.get(what) * 100)
                    .as("%s: %s", what, counts)
                    .isGreaterThanOrEqualTo(percent * questions));
            assertThat(counts.get("by a row limited to years")).as("%s", counts).isGreaterThan(2_000);
            assertThat(counts.get("tie of rows that agree")).as("%s", counts).isGreaterThan(400);
            assertThat(counts.get("beyond the first word of bits"))
                    .as("%s", counts)
                    .isGreaterThan(150);
        }
    }
}

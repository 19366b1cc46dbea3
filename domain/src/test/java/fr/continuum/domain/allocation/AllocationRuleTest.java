package fr.continuum.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.allocation.AllocationEvaluation.NearMiss;
import fr.continuum.domain.allocation.AllocationRule.Origin;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationRuleTest {

    private static final FiscalYear YEAR = new FiscalYear(2018);

    @Test
    void a_row_asks_for_something_and_once_for_each_field() {
        Outcome outcome = Outcome.Targets.whole("a");

        assertThatThrownBy(() -> AllocationRule.row(List.of(), outcome))
                .hasMessage("A row asks for something: without condition it would match everything");
        assertThatThrownBy(() -> AllocationRule.row(
                        List.of(Condition.exactly(KeyField.NATURE, "60"), Condition.startingWith(KeyField.NATURE, "6")),
                        outcome))
                .hasMessage("A row asks once for nature");
    }

    @Test
    void a_condition_asks_for_a_code_and_for_a_policy_whole() {
        assertThatThrownBy(() -> Condition.startingWith(KeyField.NATURE, ""))
                .hasMessage("A condition on nature asks for a code");
        assertThatThrownBy(() -> Condition.startingWith(KeyField.POLICY, "p"))
                .hasMessage("A policy is named whole; what lies below it is met anyway: p");
    }

    @ParameterizedTest
    @CsvSource({
        "nature=60, nature=60, true",
        "nature=60, nature=606, false",
        "nature=60*, nature=606, true",
        "nature=60*, nature=60, true",
        "nature=60*, nature=6, false",
        "nature=60*, fonction=60, false",
        "fonction=2 nature=60, nature=60 fonction=2, true",
        "fonction=2 nature=60, nature=60 fonction=3, false",
        "sens=R, R nature=60, true",
        "sens=R, D nature=60, false",
        "section=I, I nature=60, true",
        "mouvement=1, ordre nature=60, true",
        "budget=21930048000015, nature=60, true",
        "operation=O, operation=O, true",
        "autorisation=O, autorisation=O, true",
        "analytique=O, analytique=O, true",
        "service=O, service=O, true",
        "chapitre=O, chapitre=O, true",
        "politique=O, nature=O, false"
    })
    void a_row_matches_the_keys_that_meet_every_condition(String conditions, String key, boolean matches) {
        assertThat(Words.row(conditions + " -> a").matches(AllocationSubject.of(Words.key(key))))
                .isEqualTo(matches);
    }

    @Test
    void a_policy_is_met_by_everything_below_it() {
        AllocationSubject school = new AllocationSubject(Words.key("nature=60"), List.of("education", "ecoles"));

        assertThat(Words.row("politique=education -> a").matches(school)).isTrue();
        assertThat(Words.row("politique=ecoles -> a").matches(school)).isTrue();
        assertThat(Words.row("politique=culture -> a").matches(school)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autorisation=A",
                "operation=O",
                "analytique=A",
                "service=S",
                "operation=O nature=60",
                "lien nature=6"
            })
    void codes_given_to_a_project_or_a_team_trace_strongly(String conditions) {
        assertThat(Words.row(conditions + " -> a").strength()).isEqualTo(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"politique=p", "fonction=2", "chapitre=011", "nature=60", "budget=21930048000015", "sens=D"})
    void accounting_codes_trace_weakly(String conditions) {
        assertThat(Words.row(conditions + " -> a").strength()).isEqualTo(Strength.WEAK);
    }

    @Test
    void conditions_are_said_in_the_order_of_precedence() {
        assertThat(Words.row("nature=60* fonction=21 -> a").conditionsText()).isEqualTo("fonction=21 nature=60*");
        assertThat(Words.row("lien nature=60 -> a").conditionsText()).isEqualTo("lien nature=60");
    }

    @Test
    void where_a_row_comes_from_is_no_part_of_what_it_says() {
        AllocationRule row = Words.row("fonction=21 -> a");

        assertThat(row.meansSameAs(row.from(new Origin("x.csv", 3)))).isTrue();
        assertThat(row.from(new Origin("x.csv", 3)).origin()).isEqualTo(new Origin("x.csv", 3));
        assertThat(row.origin()).isEqualTo(Origin.UNKNOWN);
        assertThat(row.meansSameAs(row.asPersonalLink())).isFalse();
        assertThat(row.meansSameAs(Words.row("fonction=22 -> a"))).isFalse();
        assertThat(row.meansSameAs(Words.row("fonction=21 -> b"))).isFalse();
        assertThat(row.meansSameAs(row.in(Years.only(YEAR)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018..2019, 2017, false", "2018..2019, 2018, true", "2018..2019, 2019, true", "2018..2019, 2020, false",
        "2018.., 2017, false", "2018.., 2030, true", "..2018, 2018, true", "..2018, 2019, false"
    })
    void years_hold_from_the_first_to_the_last(String years, int year, boolean holds) {
        assertThat(Words.years(years).contains(new FiscalYear(year))).isEqualTo(holds);
        assertThat(Words.years(years)).hasToString(years);
    }

    @Test
    void years_run_forward() {
        assertThatThrownBy(() -> Words.years("2019..2018")).hasMessage("Years run forward, not from 2019 to 2018");
        assertThat(Years.ALL.isLimited()).isFalse();
        assertThat(Years.ALL.contains(YEAR)).isTrue();
        assertThat(Years.only(YEAR)).isEqualTo(Words.years("2018..2018"));
    }

    @Test
    void the_nearest_rows_are_those_that_missed_by_the_fewest_fields() {
        AllocationTable table = Words.table(
                Dimension.POLICY,
                "fonction=31 -> a",
                "fonction=21 nature=61 sens=R -> b",
                "fonction=21 nature=61 -> c",
                "fonction=21 2019.. -> d",
                "operation=O nature=62 -> e",
                "fonction=21 nature=61 2019.. -> f",
                "nature=63 -> g");
        AllocationEvaluation evaluation = new AllocationEvaluation(table, TargetTree.empty(Dimension.POLICY));

        List<NearMiss> nearest = evaluation.nearest(AllocationSubject.of(Words.key("fonction=21 nature=60")), YEAR, 6);

        assertThat(nearest)
                .containsExactly(
                        miss("fonction=21 2019.. -> d", true),
                        miss("fonction=21 nature=61 -> c", false, "nature=61"),
                        miss("nature=63 -> g", false, "nature=63"),
                        miss("fonction=31 -> a", false, "fonction=31"),
                        miss("fonction=21 nature=61 2019.. -> f", true, "nature=61"),
                        miss("fonction=21 nature=61 sens=R -> b", false, "nature=61", "sens=R"));
    }

    @Test
    void among_rows_that_missed_as_much_the_most_alike_comes_first_then_the_strongest() {
        AllocationEvaluation evaluation = new AllocationEvaluation(
                Words.table(
                        Dimension.POLICY,
                        "fonction=90 -> a",
                        "nature=6060 -> b",
                        "fonction=2123 -> c",
                        "fonction=21 -> d",
                        "fonction=211 -> e",
                        "operation=9 -> f"),
                TargetTree.empty(Dimension.POLICY));

        List<NearMiss> nearest = evaluation.nearest(AllocationSubject.of(Words.key("fonction=212 nature=60")), YEAR, 6);

        assertThat(nearest)
                .extracting(miss -> miss.rule().conditionsText())
                .containsExactly(
                        "fonction=2123", "fonction=21", "fonction=211", "nature=6060", "operation=9", "fonction=90");
    }

    @Test
    void a_row_that_decides_is_not_near() {
        AllocationEvaluation evaluation = new AllocationEvaluation(
                Words.table(Dimension.POLICY, "fonction=21 -> a", "fonction=22 nature=61 -> b"),
                TargetTree.empty(Dimension.POLICY));

        assertThat(evaluation.nearest(AllocationSubject.of(Words.key("fonction=21 nature=60")), YEAR, 5))
                .isEmpty();
    }

    private static NearMiss miss(String row, boolean wrongYear, String... missed) {
        return new NearMiss(
                Words.row(row), List.of(missed).stream().map(Words::condition).toList(), wrongYear);
    }
}

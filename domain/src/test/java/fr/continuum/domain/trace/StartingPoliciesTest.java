package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.StartingPolicies.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartingPoliciesTest {

    private static final BudgetRef CITY = new BudgetRef("21930048000018");
    private static final BudgetRef CANTEEN = new BudgetRef("21930048000026");

    @Test
    void a_sub_policy_is_one_row_for_all_that_begins_with_its_code() {
        StartingPolicies start = StartingPolicies.of(List.of(source(
                CITY, 2024, "M57", ChartFixture.chart(2024, "2 > 21 > 212 > 2121", "2 > 22", "3"), "2121", "22", "3")));

        assertThat(start.tree().targets()).extracting("code").containsExactly("2", "3", "21", "22");
        assertThat(rows(start))
                .containsExactlyInAnyOrder(
                        "fonction=2 -> 2", "fonction=21* -> 21", "fonction=22* -> 22", "fonction=3* -> 3");
        assertThat(answer(start, CITY, 2024, "2129")).isEqualTo("21");
    }

    @Test
    void functions_that_do_not_nest_by_their_code_are_named_one_by_one() {
        Source source = source(
                CITY, 2024, "M57", ChartFixture.chart(2024, "4 > 41 > 4-10", "4 > 42 > 413"), "4-10", "413", "41");

        StartingPolicies start = StartingPolicies.of(List.of(source));

        assertThat(rows(start)).contains("fonction=4-10 -> 41", "fonction=41 -> 41", "fonction=413 -> 42");
        assertThat(moved(start, source)).isEmpty();
    }

    @Test
    void a_function_that_no_chart_knows_stays_untraced() {
        Source source = source(CITY, 2024, "M57", ChartFixture.chart(2024, "2 > 21 > 212", "2 > 22"), "212", "219");

        StartingPolicies start = StartingPolicies.of(List.of(source));

        assertThat(answer(start, CITY, 2024, "219")).isEqualTo("nowhere");
        assertThat(moved(start, source)).isEmpty();
    }

    @Test
    void without_chart_the_first_digits_are_the_policies() {
        Source source = source(CITY, 2024, "M57", null, "212", "3", "31");

        StartingPolicies start = StartingPolicies.of(List.of(source));

        assertThat(rows(start))
                .containsExactlyInAnyOrder("fonction=21* -> 21", "fonction=3 -> 3", "fonction=31* -> 31");
        assertThat(moved(start, source)).isEmpty();
    }

    @Test
    void the_years_of_a_norm_left_behind_keep_its_policies() {
        Source before = source(CITY, 2021, "M14", ChartFixture.chart(2021, "5 > 52", "6 > 61"), "52", "61");
        Source after = source(CITY, 2022, "M57", ChartFixture.chart(2022, "5 > 51", "5 > 52"), "51", "52");

        StartingPolicies start = StartingPolicies.of(List.of(after, before));

        assertThat(start.tree().targets())
                .extracting("code")
                .containsExactly("5", "51", "52", "M14-5", "M14-6", "M14-52", "M14-61");
        assertThat(answer(start, CITY, 2019, "52")).isEqualTo("M14-52");
        assertThat(answer(start, CITY, 2021, "52")).isEqualTo("M14-52");
        assertThat(answer(start, CITY, 2022, "52")).isEqualTo("52");
        assertThat(answer(start, CITY, 2030, "52")).isEqualTo("52");
    }

    @Test
    void two_norms_at_once_are_told_apart_by_their_budgets() {
        Source city = source(CITY, 2024, "M57", ChartFixture.chart(2024, "5 > 51", "5 > 52"), "51", "52");
        Source canteen = source(CANTEEN, 2024, "M14", ChartFixture.chart(2021, "5 > 52"), "52");

        StartingPolicies start = StartingPolicies.of(List.of(city, canteen));

        assertThat(answer(start, CITY, 2024, "52")).isEqualTo("52");
        assertThat(answer(start, CANTEEN, 2024, "52")).isEqualTo("M14-52");
        assertThat(moved(start, city, canteen)).isEmpty();
    }

    @Test
    void a_function_that_moved_in_a_later_chart_stays_where_it_was_in_its_year() {
        Source before = source(CITY, 2022, "M57", ChartFixture.chart(2022, "4 > 41 > 420", "4 > 42"), "420");
        Source after = source(CITY, 2023, "M57", ChartFixture.chart(2023, "4 > 42 > 420", "4 > 41"), "420");

        StartingPolicies start = StartingPolicies.of(List.of(before, after));

        assertThat(answer(start, CITY, 2022, "420")).isEqualTo("41");
        assertThat(answer(start, CITY, 2023, "420")).isEqualTo("42");
        assertThat(answer(start, CITY, 2024, "420")).isEqualTo("42");
    }

    @Test
    void a_function_an_earlier_chart_did_not_know_stays_untraced_in_its_year() {
        Source before = source(CITY, 2022, "M57", ChartFixture.chart(2022, "2 > 21 > 212"), "212", "219");
        Source after = source(CITY, 2023, "M57", ChartFixture.chart(2023, "2 > 21 > 212", "2 > 21 > 219"), "219");

        StartingPolicies start = StartingPolicies.of(List.of(before, after));

        assertThat(moved(start, before, after)).isEmpty();
        assertThat(answer(start, CITY, 2022, "219")).isEqualTo("nowhere");
        assertThat(answer(start, CITY, 2023, "219")).isEqualTo("21");
        assertThat(answer(start, CITY, 2024, "212")).isEqualTo("21");
    }

    @Test
    void codes_that_are_taken_give_way() {
        StartingPolicies start = StartingPolicies.of(
                        List.of(source(CITY, 2024, "M57", ChartFixture.chart(2024, "2 > 21", "3"), "21", "3")))
                .avoiding(target -> target.code().equals("2"));

        assertThat(start.tree().targets()).extracting("code").containsExactly("fonction-2", "3", "21");
        assertThat(start.tree().lineage("21")).containsExactly("fonction-2", "21");
        assertThat(answer(start, CITY, 2024, "21")).isEqualTo("21");
    }

    @Test
    void where_no_document_names_a_function_there_is_nothing_to_start_from() {
        StartingPolicies start = StartingPolicies.of(List.of(source(CITY, 2024, "M49", null, "")));

        assertThat(start.tree().isEmpty()).isTrue();
        assertThat(start.table().rules()).isEmpty();
    }

    private static Source source(
            BudgetRef budget, int year, String norm, @Nullable ChartOfAccounts chart, String... functions) {
        return new Source(budget, new FiscalYear(year), new Nomenclature(norm, ""), chart, Set.of(functions));
    }

    private static List<String> rows(StartingPolicies start) {
        return start.table().rules().stream()
                .map(rule -> rule.conditions().stream().map(Object::toString).collect(Collectors.joining(" ")) + " -> "
                        + String.join(" ", targets(rule.outcome())))
                .toList();
    }

    private static List<String> targets(Outcome outcome) {
        return ((Outcome.Targets) outcome)
                .shares().stream().map(share -> share.target()).toList();
    }

    /// Functions whose answer is another by the table than by the chart.
    private static List<String> moved(StartingPolicies start, Source... sources) {
        return List.of(sources).stream()
                .flatMap(source -> source.functions().stream().filter(function -> {
                    Attribution was = new FunctionPolicies(source.chart()).attribute(Words.key("fonction=" + function));
                    String is = answer(start, source.budget(), source.year().value(), function);
                    return was instanceof Attribution.Traced traced
                            ? !is.endsWith(traced.shares().getFirst().target())
                            : !is.equals("nowhere");
                }))
                .toList();
    }

    private static String answer(StartingPolicies start, BudgetRef budget, int year, String function) {
        BudgetKey key = new BudgetKey(
                budget, Flow.EXPENSE, Movement.REAL, Section.OPERATING, "60", function, "", "", "", "", "");
        Attribution found = new Attributor(
                        new Tables(start.table(), start.tree(), null, TargetTree.empty(Dimension.PLAN)),
                        new FiscalYear(year),
                        null,
                        List.of(key))
                .attribute(key)
                .policy();
        return found instanceof Attribution.Traced traced
                ? traced.shares().getFirst().target()
                : found instanceof Attribution.Untraced ? "nowhere" : found.toString();
    }
}

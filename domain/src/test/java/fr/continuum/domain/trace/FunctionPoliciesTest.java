package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionPoliciesTest {

    private static final ChartOfAccounts CHART = ChartFixture.chart(2018, "2 > 21 > 212 > 2121", "0 > 01");

    private final FunctionPolicies byChart = new FunctionPolicies(CHART);
    private final FunctionPolicies byDigits = new FunctionPolicies(null);

    @Test
    void a_function_belongs_to_the_second_level_above_it() {
        assertThat(byChart.attribute(Words.key("fonction=2121"))).isEqualTo(traced("21"));
        assertThat(byChart.attribute(Words.key("fonction=21"))).isEqualTo(traced("21"));
        assertThat(byChart.attribute(Words.key("fonction=2"))).isEqualTo(traced("2"));
    }

    @Test
    void a_function_the_chart_does_not_know_is_untraced() {
        assertThat(byChart.attribute(Words.key("fonction=99"))).isEqualTo(Attribution.Untraced.NO_ROW);
    }

    @Test
    void a_key_without_function_is_untraced() {
        assertThat(byChart.attribute(Words.key("nature=60"))).isEqualTo(Attribution.Untraced.NO_ROW);
        assertThat(byDigits.attribute(Words.key("nature=60"))).isEqualTo(Attribution.Untraced.NO_ROW);
    }

    @Test
    void without_chart_the_first_digits_are_the_levels() {
        assertThat(byDigits.attribute(Words.key("fonction=2121"))).isEqualTo(traced("21"));
        assertThat(byDigits.attribute(Words.key("fonction=2"))).isEqualTo(traced("2"));
    }

    @Test
    void a_chart_without_functions_is_no_help() {
        FunctionPolicies bare = new FunctionPolicies(ChartFixture.chart(2018));

        assertThat(bare.attribute(Words.key("fonction=2121"))).isEqualTo(traced("21"));
    }

    @Test
    void the_tree_holds_the_functions_in_use_roots_first_by_code() {
        assertThat(byChart.tree(List.of(
                                Words.key("fonction=2121"),
                                Words.key("fonction=212"),
                                Words.key("fonction=01"),
                                Words.key("fonction=99"),
                                Words.key("nature=60")))
                        .targets())
                .containsExactly(
                        new Target("0", "Fonction 0", TargetKind.POLICY, ""),
                        new Target("2", "Fonction 2", TargetKind.POLICY, ""),
                        new Target("01", "Fonction 01", TargetKind.SUB_POLICY, "0"),
                        new Target("21", "Fonction 21", TargetKind.SUB_POLICY, "2"));
    }

    @Test
    void without_chart_the_tree_is_labelled_by_bare_codes() {
        assertThat(byDigits.tree(List.of(Words.key("fonction=2121"), Words.key("fonction=3")))
                        .targets())
                .containsExactly(
                        new Target("2", "2", TargetKind.POLICY, ""),
                        new Target("3", "3", TargetKind.POLICY, ""),
                        new Target("21", "21", TargetKind.SUB_POLICY, "2"));
    }

    @Test
    void a_chart_whose_functions_run_in_a_circle_is_climbed_once() {
        ChartOfAccounts circle = new ChartOfAccounts(
                Headers.header("CA 2018").nomenclature(),
                new FiscalYear(2018),
                Sha256.of("circle"),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("1", new Function("1", "un", "2"), "2", new Function("2", "deux", "1")));

        assertThat(new FunctionPolicies(circle).attribute(Words.key("fonction=1")))
                .isEqualTo(traced("1"));
    }

    private static Attribution traced(String policy) {
        return new Attribution.Traced(List.of(Share.whole(policy)), Strength.WEAK, null);
    }
}

package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Attributor.Attributions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributorTest {

    private static final FiscalYear YEAR = new FiscalYear(2018);
    private static final TargetTree POLICIES =
            Words.tree(Dimension.POLICY, "education", "education > ecoles", "culture");
    private static final TargetTree PLAN = Words.tree(Dimension.PLAN, "defi1", "defi1 > action1", "defi2");
    private static final BudgetKey SCHOOL = Words.key("nature=6161 fonction=212");

    @Test
    void scope_is_decided_before_any_row_is_asked() {
        Attributor attributor =
                attributor(policy("lien nature=6811 -> ecoles"), plan("lien fonction=212 nature=6811 -> action1"));

        assertThat(attributor.attribute(Words.key("ordre nature=6811 fonction=212")))
                .isEqualTo(new Attributions(
                        new Attribution.OutOfScope(OutOfScopeReason.ORDER_OPERATION),
                        new Attribution.OutOfScope(OutOfScopeReason.ORDER_OPERATION)));
    }

    @Test
    void what_the_plan_leaves_out_may_serve_a_policy_all_the_same() {
        AllocationTable policy = policy("nature=16* -> culture");
        Attributor attributor = attributor(policy, plan("politique=culture -> defi2"));

        assertThat(attributor.attribute(Words.key("nature=1641")))
                .isEqualTo(new Attributions(
                        traced("culture", Strength.WEAK, policy), new Attribution.OutOfScope(OutOfScopeReason.DEBT)));
    }

    @Test
    void a_plan_row_may_match_on_the_policy_found_first_or_on_any_above_it() {
        AllocationTable policy = policy("fonction=21* -> ecoles");
        AllocationTable plan = plan("politique=education -> action1");

        assertThat(attributor(policy, plan).attribute(SCHOOL))
                .isEqualTo(new Attributions(
                        traced("ecoles", Strength.WEAK, policy), traced("action1", Strength.WEAK, plan)));
    }

    @Test
    void the_policy_lower_in_its_tree_decides() {
        AllocationTable plan = plan("politique=education -> defi1", "politique=ecoles -> action1");

        Attribution found = attributor(policy("fonction=21* -> ecoles"), plan)
                .attribute(SCHOOL)
                .plan();

        assertThat(found)
                .isEqualTo(new Attribution.Traced(
                        List.of(Share.whole("action1")),
                        Strength.WEAK,
                        plan.rules().getLast()));
    }

    @Test
    void a_plan_row_matches_on_the_policies_of_the_chart_where_there_is_no_table() {
        AllocationTable plan = plan("politique=21 -> action1");
        Attributor attributor = new Attributor(
                new Attributor.Tables(null, TargetTree.empty(Dimension.POLICY), plan, PLAN),
                YEAR,
                ChartFixture.chart(2018, "2 > 21 > 212"),
                List.of(SCHOOL));

        assertThat(attributor.attribute(SCHOOL))
                .isEqualTo(new Attributions(
                        new Attribution.Traced(List.of(Share.whole("21")), Strength.WEAK, null),
                        traced("action1", Strength.WEAK, plan)));
        assertThat(attributor.tree(Dimension.POLICY).targets())
                .extracting(target -> target.code())
                .containsExactly("2", "21");
        assertThat(attributor.tree(Dimension.PLAN)).isEqualTo(PLAN);
    }

    @Test
    void a_policy_split_or_in_part_gives_the_plan_no_lineage() {
        AllocationTable plan = plan("politique=education -> action1");

        for (String row : List.of("fonction=21* -> education 50, culture 50", "fonction=21* -> education 99")) {
            Attributor attributor = attributor(policy(row), plan);
            Attributions found = attributor.attribute(SCHOOL);

            assertThat(attributor.lineage(found.policy())).as(row).isEmpty();
            assertThat(found.plan()).as(row).isEqualTo(Attribution.Untraced.NO_ROW);
        }
    }

    @Test
    void a_policy_set_aside_ambiguous_or_unknown_gives_the_plan_no_lineage() {
        Attributor attributor = attributor(policy("fonction=21* -> mis à part NO_POLICY"), plan());

        assertThat(attributor.lineage(attributor.attribute(SCHOOL).policy())).isEmpty();
        assertThat(attributor.lineage(Attribution.Untraced.NO_ROW)).isEmpty();
        assertThat(attributor.lineage(new Attribution.Traced(List.of(Share.whole("ecoles")), Strength.WEAK, null)))
                .containsExactly("education", "ecoles");
    }

    @Test
    void a_target_that_is_gone_leaves_its_share_untraced() {
        AllocationTable policy = policy("fonction=21* -> education 60, gone 40", "fonction=3* -> gone");
        Attributor attributor = attributor(policy, plan());

        assertThat(attributor.attribute(SCHOOL).policy())
                .isEqualTo(new Attribution.Traced(
                        List.of(new Share("education", 600_000)),
                        Strength.WEAK,
                        policy.rules().getFirst()));
        assertThat(attributor.attribute(Words.key("fonction=31")).policy())
                .isEqualTo(new Attribution.Untraced(policy.rules().getLast()));
    }

    @Test
    void set_aside_and_contradictions_name_their_rows() {
        AllocationTable policy = policy("fonction=21 -> education", "fonction=21 -> culture");
        AllocationTable plan = plan("nature=64* -> mis à part PAYROLL");
        Attributor attributor = attributor(policy, plan);

        assertThat(attributor.attribute(Words.key("fonction=21 nature=6411")))
                .isEqualTo(new Attributions(
                        new Attribution.Ambiguous(policy.rules()),
                        new Attribution.SetAside(
                                SetAsideReason.PAYROLL, plan.rules().getFirst())));
    }

    @Test
    void with_a_table_functions_it_misses_are_untraced() {
        assertThat(attributor(policy("fonction=3* -> culture"), plan()).attribute(SCHOOL))
                .isEqualTo(new Attributions(Attribution.Untraced.NO_ROW, Attribution.Untraced.NO_ROW));
    }

    @Test
    void without_any_table_the_plan_traces_nothing() {
        Attributor attributor = new Attributor(Attributor.Tables.NONE, YEAR, null, List.of(SCHOOL));

        Attributions found = attributor.attribute(SCHOOL);

        assertThat(found.in(Dimension.POLICY))
                .isEqualTo(new Attribution.Traced(List.of(Share.whole("21")), Strength.WEAK, null));
        assertThat(found.in(Dimension.PLAN)).isEqualTo(Attribution.Untraced.NO_ROW);
    }

    @Test
    void rows_of_other_years_are_not_asked() {
        assertThat(attributor(policy("fonction=21* 2019.. -> education"), plan())
                        .attribute(SCHOOL)
                        .policy())
                .isEqualTo(Attribution.Untraced.NO_ROW);
    }

    @Test
    void an_analytic_code_that_names_an_element_of_the_plan_traces_strongly_without_any_row() {
        Attributor withoutTable = new Attributor(
                new Attributor.Tables(null, TargetTree.empty(Dimension.POLICY), null, PLAN), YEAR, null, List.of());

        for (Attributor attributor : List.of(withoutTable, attributor(policy(), plan("operation=1802 -> defi2")))) {
            assertThat(attributor
                            .attribute(Words.key("nature=6161 analytique=action1"))
                            .plan())
                    .isEqualTo(new Attribution.Traced(
                            List.of(Share.whole("action1")), Strength.STRONG, AllocationRule.atSource("action1")));
            assertThat(attributor
                            .attribute(Words.key("nature=6161 analytique=defi1"))
                            .plan())
                    .extracting("strength")
                    .isEqualTo(Strength.STRONG);
            assertThat(attributor
                            .attribute(Words.key("nature=6161 analytique=action"))
                            .plan())
                    .isEqualTo(Attribution.Untraced.NO_ROW);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lien service=S1          -> defi2             | defi2
            autorisation=AP1         -> defi2             | defi2
            operation=OP1            -> defi2             | defi2
            analytique=action1       -> defi2             | defi2
            analytique=act*          -> mis à part SUPPORT | -
            service=S1               -> defi2             | action1
            fonction=21*             -> defi2             | action1
            nature=64*               -> mis à part PAYROLL | action1
            """)
    void a_code_at_source_has_the_rank_of_analytic_codes_after_the_authority_s_own_rows(String row, String target) {
        Attribution found = attributor(policy(), plan(row))
                .attribute(Words.key(
                        "nature=6411 fonction=212 service=S1 operation=OP1 autorisation=AP1" + " analytique=action1"))
                .plan();

        assertThat(
                        found instanceof Attribution.Traced traced
                                ? traced.shares().getFirst().target()
                                : "-")
                .isEqualTo(target);
    }

    @Test
    void rows_that_contradict_one_another_are_ambiguous_only_where_they_come_before_the_code_at_source() {
        BudgetKey key = Words.key("nature=6161 operation=OP1 fonction=21 analytique=action1");

        assertThat(attributor(policy(), plan("operation=OP1 -> defi1", "operation=OP1 -> defi2"))
                        .attribute(key)
                        .plan())
                .isInstanceOf(Attribution.Ambiguous.class);
        assertThat(attributor(policy(), plan("fonction=21 -> defi1", "fonction=21 -> defi2"))
                        .attribute(key)
                        .plan())
                .isInstanceOf(Attribution.Traced.class);
    }

    @Test
    void keys_asked_together_are_answered_as_each_alone() {
        AllocationTable policy = policy("operation=OP1 -> ecoles", "fonction=21* -> ecoles", "fonction=3 -> culture");
        AllocationTable plan =
                plan("politique=education -> action1", "analytique=X -> defi2", "fonction=3 -> gone 40, defi1 60");
        List<BudgetKey> keys = List.of(
                Words.key("nature=6161 fonction=212 operation=OP1"),
                Words.key("nature=6161 fonction=212"),
                Words.key("nature=6161 fonction=212 operation=OP1 analytique=X"),
                Words.key("nature=6161 fonction=3"),
                Words.key("nature=6161 fonction=3 analytique=action1"),
                Words.key("nature=6161 fonction=9 analytique=unknown"),
                Words.key("nature=6161 analytique=action1"));
        Attributor together = attributor(policy, plan);

        List<Attributions> first = keys.stream().map(together::attribute).toList();
        List<Attributions> again =
                keys.reversed().stream().map(together::attribute).toList();

        assertThat(first)
                .isEqualTo(again.reversed())
                .isEqualTo(keys.stream()
                        .map(key -> attributor(policy, plan).attribute(key))
                        .toList());
        assertThat(first.subList(0, 2))
                .extracting(one -> ((Attribution.Traced) one.plan()).strength())
                .containsExactly(Strength.STRONG, Strength.WEAK);
    }

    @Test
    void keys_that_one_row_leads_share_what_it_comes_to() {
        Attributor attributor = attributor(policy("fonction=21* -> ecoles"), plan("service=S1 -> defi2"));

        Attributions one = attributor.attribute(Words.key("nature=6161 fonction=212 service=S1"));
        Attributions other = attributor.attribute(Words.key("nature=6162 fonction=213 service=S1"));

        assertThat(one.policy()).isSameAs(other.policy());
        assertThat(one.plan()).isSameAs(other.plan());
    }

    @Test
    void scope_comes_before_codes_at_source_and_an_axis_is_none() {
        TargetTree withAxis = new TargetTree(Dimension.PLAN, List.of(new Target("axe", "Axe", TargetKind.AXIS, "")));
        Attributor attributor = new Attributor(
                new Attributor.Tables(null, TargetTree.empty(Dimension.POLICY), null, withAxis), YEAR, null, List.of());

        assertThat(attributor.attribute(Words.key("nature=6161 analytique=axe")).plan())
                .isEqualTo(Attribution.Untraced.NO_ROW);
        assertThat(attributor(policy(), plan())
                        .attribute(Words.key("nature=1641 analytique=action1"))
                        .plan())
                .isEqualTo(new Attribution.OutOfScope(OutOfScopeReason.DEBT));
    }

    @Test
    void what_is_traced_has_a_target() {
        assertThatThrownBy(() -> new Attribution.Traced(List.of(), Strength.WEAK, null))
                .hasMessage("What is traced has a target");
    }

    private static Attributor attributor(AllocationTable policy, AllocationTable plan) {
        return new Attributor(new Attributor.Tables(policy, POLICIES, plan, PLAN), YEAR, null, List.of());
    }

    private static AllocationTable policy(String... rows) {
        return Words.table(Dimension.POLICY, rows);
    }

    private static AllocationTable plan(String... rows) {
        return Words.table(Dimension.PLAN, rows);
    }

    private static Attribution traced(String target, Strength strength, AllocationTable by) {
        return new Attribution.Traced(
                List.of(Share.whole(target)), strength, by.rules().getFirst());
    }
}

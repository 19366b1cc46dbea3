package fr.continuum.application.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.consultation.LineExplanation.Answer;
import fr.continuum.application.consultation.LineExplanation.NearRow;
import fr.continuum.application.consultation.LineExplanation.Row;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainLineTest {

    private static final Siren CITY = new Siren("219300480");
    private static final FiscalYear YEAR = new FiscalYear(2018);
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");
    private static final TimelineEntry OWN_ENTRY = new TimelineEntry("bob", House.NOW, "écran");
    private static final TargetTree POLICIES =
            Words.tree(Dimension.POLICY, "education", "education > ecoles", "culture");

    private final House house = new House(new ScriptedReader("1"));

    @Test
    void a_line_without_table_follows_the_functions_of_the_chart() throws IOException {
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "2 > 21 > 212"), ENTRY);

        LineExplanation why = explain("D fonction=212 nature=6161 MtReal=1,00");

        assertThat(why.policy()).isEqualTo(new Answer.ByFunction(List.of(Share.whole("21"))));
        assertThat(why.plan()).isNull();
    }

    @Test
    void a_traced_line_names_its_row_its_shares_and_who_put_the_table_in_force() throws IOException {
        policies("fonction=21* -> ecoles 60, culture 40", "operation=O -> culture");

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").policy())
                .isEqualTo(new Answer.Traced(
                        new Row(Words.row("fonction=21* -> ecoles 60, culture 40"), ENTRY),
                        List.of(new Share("culture", 400_000), new Share("ecoles", 600_000)),
                        Strength.WEAK));
    }

    @Test
    void a_line_traced_by_an_operation_is_strongly_so() throws IOException {
        policies("fonction=21* -> ecoles", "operation=O -> culture");

        assertThat(explain("D fonction=212 operation=O nature=60 MtReal=1,00").policy())
                .isEqualTo(new Answer.Traced(
                        new Row(Words.row("operation=O -> culture"), ENTRY),
                        List.of(Share.whole("culture")),
                        Strength.STRONG));
    }

    @Test
    void an_authoritys_own_table_names_its_own_author() throws IOException {
        policies("fonction=21* -> culture");
        house.tables.put(Owner.of(CITY), Words.table(Dimension.POLICY, "fonction=21* -> ecoles"), OWN_ENTRY);

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").policy())
                .isEqualTo(new Answer.Traced(
                        new Row(Words.row("fonction=21* -> ecoles"), OWN_ENTRY),
                        List.of(Share.whole("ecoles")),
                        Strength.WEAK));
    }

    @Test
    void a_row_is_whose_who_said_it_whoever_changed_another_since() throws IOException {
        AllocationTable imported =
                Words.table(Dimension.POLICY, "fonction=21* -> ecoles").saidBy("marie", ENTRY.at());
        house.trees.put(Owner.HOME, POLICIES, ENTRY);
        house.tables.put(
                Owner.of(CITY),
                imported.with(List.of(Words.row("fonction=99 -> culture").saidBy("bob", OWN_ENTRY.at()))),
                OWN_ENTRY);

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").policy())
                .isInstanceOfSatisfying(
                        Answer.Traced.class,
                        traced ->
                                assertThat(traced.by().entry()).isEqualTo(new TimelineEntry("marie", ENTRY.at(), "")));
    }

    @Test
    void a_line_out_of_scope_says_which_of_the_programs_reasons() throws IOException {
        policies("nature=16* -> culture");
        plan("fonction=0* -> defi1");

        LineExplanation why = explain("D fonction=01 nature=1641 MtReal=1,00");

        assertThat(why.policy())
                .isEqualTo(new Answer.Traced(
                        new Row(Words.row("nature=16* -> culture"), ENTRY),
                        List.of(Share.whole("culture")),
                        Strength.WEAK));
        assertThat(why.plan()).isEqualTo(new Answer.OutOfScope(OutOfScopeReason.DEBT));
    }

    @Test
    void a_line_set_aside_names_the_row_and_the_reason() throws IOException {
        policies("fonction=01 -> mis à part NO_POLICY");

        assertThat(explain("D fonction=01 nature=60 MtReal=1,00").policy())
                .isEqualTo(new Answer.SetAside(
                        new Row(Words.row("fonction=01 -> mis à part NO_POLICY"), ENTRY), SetAsideReason.NO_POLICY));
    }

    @Test
    void an_ambiguous_line_names_every_row_that_disagrees() throws IOException {
        policies("fonction=21* -> ecoles", "fonction=21* -> culture");

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").policy())
                .isEqualTo(new Answer.Ambiguous(List.of(
                        new Row(Words.row("fonction=21* -> ecoles"), ENTRY),
                        new Row(Words.row("fonction=21* -> culture"), ENTRY))));
    }

    @Test
    void a_line_whose_target_is_gone_names_the_row() throws IOException {
        policies("fonction=21* -> gone");

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").policy())
                .isEqualTo(new Answer.TargetGone(new Row(Words.row("fonction=21* -> gone"), ENTRY)));
    }

    @Test
    void an_untraced_line_names_the_nearest_rows_and_what_they_missed() throws IOException {
        policies("fonction=31 -> culture", "fonction=21* nature=61 -> ecoles", "fonction=21* 2019.. -> ecoles");

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").policy())
                .isEqualTo(new Answer.Untraced(List.of(
                        new NearRow(new Row(Words.row("fonction=21* 2019.. -> ecoles"), ENTRY), List.of(), true),
                        new NearRow(
                                new Row(Words.row("fonction=21* nature=61 -> ecoles"), ENTRY),
                                List.of(Words.condition("nature=61")),
                                false),
                        new NearRow(
                                new Row(Words.row("fonction=31 -> culture"), ENTRY),
                                List.of(Words.condition("fonction=31")),
                                false))));
    }

    @Test
    void the_plan_may_answer_by_the_policy_found_first() throws IOException {
        policies("fonction=21* -> ecoles");
        plan("politique=education -> defi1", "politique=culture -> defi1");

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").plan())
                .isEqualTo(new Answer.Traced(
                        new Row(Words.row("politique=education -> defi1"), ENTRY),
                        List.of(Share.whole("defi1")),
                        Strength.WEAK));
    }

    @Test
    void where_the_plan_has_no_answer_rows_on_the_policy_found_are_no_near_misses() throws IOException {
        policies("fonction=21* -> ecoles");
        plan("politique=education nature=61 -> defi1");

        assertThat(explain("D fonction=212 nature=60 MtReal=1,00").plan())
                .isEqualTo(new Answer.Untraced(List.of(new NearRow(
                        new Row(Words.row("politique=education nature=61 -> defi1"), ENTRY),
                        List.of(Words.condition("nature=61")),
                        false))));
    }

    @Test
    void the_plan_is_not_asked_of_revenue() throws IOException {
        policies("fonction=21* -> ecoles");
        plan("fonction=21* -> defi1");

        assertThat(explain("R fonction=212 nature=70 MtReal=1,00").plan()).isNull();
        assertThat(explain("D fonction=212 nature=70 MtReal=1,00").plan()).isNotNull();
    }

    @Test
    void lines_that_share_the_key_stand_beside_it() throws IOException {
        policies("fonction=21* -> ecoles");

        LineExplanation why = explain(
                "D fonction=212 nature=60 MtReal=1,00",
                "D fonction=31 nature=60 MtReal=2,00",
                "D fonction=212 nature=60 MtReal=3,00");

        assertThat(why.line().ordinal()).isEqualTo(1);
        assertThat(why.siblings()).extracting(BudgetLine::ordinal).containsExactly(1, 3);
        assertThat(why.siblingCount()).isEqualTo(2);
    }

    @Test
    void the_answer_is_of_the_night_asked_about_whatever_came_since() throws IOException {
        policies("fonction=21* -> ecoles");
        Consolidation then = consolidate("D fonction=212 nature=60 MtReal=1,00");
        policies("fonction=21* -> culture");
        house.night(List.of());

        assertThat(explain(then, 1).orElseThrow().policy())
                .isEqualTo(new Answer.Traced(
                        new Row(Words.row("fonction=21* -> ecoles"), ENTRY),
                        List.of(Share.whole("ecoles")),
                        Strength.WEAK));
    }

    @Test
    void a_line_that_is_not_there_has_no_explanation() throws IOException {
        assertThat(explain(consolidate("D fonction=212 nature=60 MtReal=1,00"), 2))
                .isEmpty();
    }

    private void policies(String... rows) {
        house.trees.put(Owner.HOME, POLICIES, ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, rows), ENTRY);
    }

    private void plan(String... rows) {
        house.trees.put(Owner.HOME, Words.tree(Dimension.PLAN, "defi1"), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, rows), ENTRY);
    }

    private LineExplanation explain(String... lines) throws IOException {
        return explain(consolidate(lines), 1).orElseThrow();
    }

    private Consolidation consolidate(String... lines) throws IOException {
        house.night(List.of(ScriptedReader.document("ca.xml", "CA 2018\n" + String.join("\n", lines))));
        return house.consolidations.current(CITY).orElseThrow();
    }

    private Optional<LineExplanation> explain(Consolidation consolidation, int ordinal) {
        return house.explainLine()
                .explain(consolidation, consolidation.documents().getFirst(), YEAR, ordinal);
    }
}

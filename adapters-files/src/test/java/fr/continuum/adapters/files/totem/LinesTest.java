package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void a_line_is_read_with_all_it_says() throws IOException {
        BudgetLine line = Readings.onlyLine("""
                <Nature V=" 0231 "/><LibCpte V="ÉCOLE &amp; CANTINE"/><Fonction V="020"/><Operation V="0093"/>
                <ContNat V="011"/><ContFon V="902"/><ContOp V="93"/><ArtSpe V="1"/><CodRD V="R"/>
                <MtBudgPrec V="1"/><MtRARPrec V="2"/><MtPropNouv V="3"/><MtPrev V="4"/><CredOuv V="5"/>
                <MtReal V="-6.01"/><MtRAR3112 V="0.00"/><OpBudg V="1"/><TypOpBudg V="1"/><OpeCpteTiers V="x"/>
                <MtSup V="999.00" Code="BudgetHorsRAR"/><CaracSup V="I" Code="Section"/>
                <CaracSup Code="ProgAutoNum" V="AP 2021-1"/><CaracSup Code="ProgAutoLib" V="Écoles"/>""");

        assertThat(line)
                .isEqualTo(new BudgetLine(
                        1,
                        8,
                        new BudgetKey(
                                new BudgetRef("21930001100015"),
                                Flow.REVENUE,
                                Movement.ORDER,
                                Section.INVESTMENT,
                                "0231",
                                "020",
                                "011",
                                "0093",
                                "AP 2021-1",
                                "",
                                ""),
                        Amounts.of(Map.of(
                                Measure.PREVIOUS_BUDGET, 100L,
                                Measure.PREVIOUS_CARRIED_OVER, 200L,
                                Measure.PROPOSED, 300L,
                                Measure.VOTED, 400L,
                                Measure.OPENED_CREDITS, 500L,
                                Measure.EXECUTED, -601L,
                                Measure.CARRIED_OVER, 0L)),
                        "ÉCOLE & CANTINE",
                        new BudgetLine.Detail("011", "902", "93", true, "Écoles")));
    }

    @Test
    void a_line_voted_by_function_alone_takes_its_chapter_from_there() throws IOException {
        BudgetLine line =
                Readings.onlyLine("<Fonction V=\"21\"/><ContFon V=\"902\"/><CodRD V=\"D\"/><OpBudg V=\"0\"/>");

        assertThat(line.key().chapter()).isEqualTo("902");
        assertThat(line.key().nature()).isEmpty();
        assertThat(line.detail().specialised()).isNull();
    }

    @Test
    void an_operation_for_third_parties_is_a_chapter_of_its_own() throws IOException {
        BudgetLine line =
                Readings.onlyLine("<Nature V=\"4541\"/><ContOp V=\"454101\"/><CodRD V=\"D\"/><OpeCpteTiers V=\"01\"/>");

        assertThat(line.key().chapter()).isEqualTo("454101");
        assertThat(line.key().operation()).isEmpty();
        assertThat(line.detail().contOp()).isEqualTo("454101");
    }

    @Test
    void a_line_without_movement_is_a_real_operation() throws IOException {
        assertThat(Readings.onlyLine("<CodRD V=\"D\"/>").key().movement()).isEqualTo(Movement.REAL);
    }

    @Test
    void an_amount_left_out_or_empty_is_not_zero() throws IOException {
        BudgetLine line = Readings.onlyLine("<CodRD V=\"D\"/><MtReal V=\"\"/><MtPrev V=\"0\"/>");

        assertThat(line.amounts()).isEqualTo(Amounts.of(Map.of(Measure.VOTED, 0L)));
    }

    @Test
    void two_lines_that_agree_in_everything_are_two_lines() throws IOException {
        var reading = Readings.read(Totem.document().body(Totem.LINE).body(Totem.LINE));

        assertThat(reading.lines()).extracting(BudgetLine::ordinal).containsExactly(1, 2);
        assertThat(reading.lines().getFirst().key())
                .isSameAs(reading.lines().getLast().key());
        assertThat(reading.outcome().sums().of(Flow.EXPENSE, Measure.EXECUTED)).isEqualTo(new Tally(2000, 2));
    }

    @Test
    void calculated_lines_are_totals_and_count_in_no_sum() throws IOException {
        var reading = Readings.read(Totem.document()
                .body("<LigneBudget calculated=\"true\"><Nature V=\"61\"/><MtReal V=\"faux\"/></LigneBudget>")
                .body(Totem.LINE)
                .body("<LigneBudget calculated=\"1\"><CodRD V=\"D\"/><MtReal V=\"10.00\"/></LigneBudget>")
                .body("<LigneBudget calculated=\"True\"><CodRD V=\"D\"/><MtReal V=\"10.00\"/></LigneBudget>")
                .body("<LigneBudget calculated=\"false\"><CodRD V=\"R\"/><MtReal V=\"1\"/></LigneBudget>"));

        assertThat(reading.outcome().lines()).isEqualTo(new LineCounts(5, 2, 3, 0));
        assertThat(reading.lines()).hasSize(2);
        assertThat(reading.outcome().sums().of(Flow.EXPENSE, Measure.EXECUTED)).isEqualTo(new Tally(1000, 1));
        assertThat(reading.outcome().sums().of(Flow.REVENUE, Measure.EXECUTED)).isEqualTo(new Tally(100, 1));
    }

    @Test
    void comments_texts_and_instructions_inside_a_line_say_nothing() throws IOException {
        BudgetLine line = Readings.onlyLine(
                "<!-- <Nature V=\"1\"/> --><Nature V='61&#x36;1'><![CDATA[<a>&]]></Nature>"
                        + "<?editeur x?>texte<CodRD V='D'/><MtReal V='\t5.00\n'><!-- ici --></MtReal><Neuf><CodRD V='R'/></Neuf>");

        assertThat(line.key().nature()).isEqualTo("6161");
        assertThat(line.key().flow()).isEqualTo(Flow.EXPENSE);
        assertThat(line.amounts().cents(Measure.EXECUTED)).hasValue(500);
    }

    @Test
    void a_line_knows_where_it_stands_in_the_file() throws IOException {
        var reading = Readings.read(Totem.document().body(Totem.LINE).body("\n\n" + Totem.LINE));

        assertThat(reading.lines()).extracting(BudgetLine::sourceLine).containsExactly(8, 11);
    }

    @Test
    void a_dormant_budget_may_hold_nothing_but_totals() throws IOException {
        var reading = Readings.read(Totem.document().body("<LigneBudget calculated=\"true\"/>"));

        assertThat(reading.outcome().lines()).isEqualTo(new LineCounts(1, 0, 1, 0));
    }
}

package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.budget.ControlTotals.Attached;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.ControlTotals.Staff;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealDocumentsTest {

    private static Readings.Reading read(String document) throws IOException {
        return Readings.read(SharedData.content("totem/" + document), Readings.realCharts());
    }

    private static BigDecimal euros(Sums sums, Flow flow, Measure measure) {
        return sums.of(flow, measure).euros();
    }

    @ParameterizedTest
    @CsvSource({
        "montreuil/CA_2018.xml, 1431, 314435382.00, 270544525.06, 278211221.68, 13552346.13, 6572990.70",
        "montreuil/CA_2019.xml, 1431, 328450000.00, 283792856.55, 289952634.87, 17176758.94, 13874738.34",
        "gironde-numerique-ca-2019/totem.xml, 153, 2932879.03, 1822671.02, 2650308.58, 84485.66, 0.00",
        "crach-bp-2022/totem.xml, 201, 7201227.49, 64118.58, 0.00, 0.00, 0.00",
        "crach-dm2-2021/totem.xml, 185, 0.00, 64118.58, 835043.06, 0.00, 0.00",
        "crach-lotissement-bp-2022/totem.xml, 21, 3123900.60, 148228.03, 0.00, 0.00, 0.00",
        "crach-lotissement-dm1-2022/totem.xml, 20, 0.00, 0.00, 2180772.07, 0.00, 0.00",
    })
    void every_figure_is_found(
            String document,
            long lines,
            BigDecimal openedExpense,
            BigDecimal executedExpense,
            BigDecimal executedRevenue,
            BigDecimal carriedExpense,
            BigDecimal carriedRevenue)
            throws IOException {
        var reading = read(document);

        Sums sums = reading.outcome().sums();
        assertThat(reading.outcome().lines().kept()).isEqualTo(lines);
        assertThat(reading.lines()).hasSize((int) lines);
        assertThat(euros(sums, Flow.EXPENSE, Measure.OPENED_CREDITS)).isEqualTo(openedExpense);
        assertThat(euros(sums, Flow.EXPENSE, Measure.EXECUTED)).isEqualTo(executedExpense);
        assertThat(euros(sums, Flow.REVENUE, Measure.EXECUTED)).isEqualTo(executedRevenue);
        assertThat(euros(sums, Flow.EXPENSE, Measure.CARRIED_OVER)).isEqualTo(carriedExpense);
        assertThat(euros(sums, Flow.REVENUE, Measure.CARRIED_OVER)).isEqualTo(carriedRevenue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"montreuil/CA_2018.xml", "montreuil/CA_2019.xml", "gironde-numerique-ca-2019/totem.xml"})
    void an_account_opens_as_much_expense_as_revenue(String document) throws IOException {
        Sums sums = read(document).outcome().sums();

        assertThat(euros(sums, Flow.EXPENSE, Measure.OPENED_CREDITS))
                .isEqualTo(euros(sums, Flow.REVENUE, Measure.OPENED_CREDITS));
    }

    @Test
    void what_one_year_carries_over_the_next_takes_up() throws IOException {
        Sums before = read("montreuil/CA_2018.xml").outcome().sums();
        Sums after = read("montreuil/CA_2019.xml").outcome().sums();

        for (Flow flow : Flow.values()) {
            assertThat(euros(before, flow, Measure.CARRIED_OVER))
                    .isEqualTo(euros(after, flow, Measure.PREVIOUS_CARRIED_OVER));
        }
    }

    @Test
    void the_annex_of_personnel_counts_full_time_equivalents_by_category_and_employment() throws IOException {
        assertThat(read("montreuil/CA_2018.xml").outcome().controlTotals().staff())
                .extracting(Staff::category, Staff::employment, Staff::filledHundredths)
                .containsExactly(
                        tuple("A", Employment.TENURED, 15_742L),
                        tuple("A", Employment.CONTRACT, 11_174L),
                        tuple("B", Employment.TENURED, 21_664L),
                        tuple("B", Employment.CONTRACT, 6_785L),
                        tuple("C", Employment.TENURED, 140_257L),
                        tuple("C", Employment.CONTRACT, 31_024L));
        assertThat(read("crach-bp-2022/totem.xml").outcome().controlTotals().staff().stream()
                        .mapToLong(Staff::budgetedHundredths)
                        .sum())
                .isEqualTo(3_200);
    }

    @ParameterizedTest
    @CsvSource({
        "montreuil/CA_2018.xml, 4784245.32, 3597427.88",
        "montreuil/CA_2019.xml, 3450733.31, 3604637.10",
        "gironde-numerique-ca-2019/totem.xml, 124649.32, 13218.00",
    })
    void what_is_attached_to_the_year_is_read_apart(String document, BigDecimal expense, BigDecimal revenue)
            throws IOException {
        List<Attached> attached = read(document).outcome().controlTotals().attached();

        assertThat(attached(attached, Flow.EXPENSE)).isEqualTo(expense);
        assertThat(attached(attached, Flow.REVENUE)).isEqualTo(revenue);
    }

    private static BigDecimal attached(List<Attached> attached, Flow flow) {
        return BigDecimal.valueOf(
                attached.stream()
                        .filter(one -> one.flow() == flow)
                        .mapToLong(Attached::cents)
                        .sum(),
                2);
    }

    /// Chapter 011 of Montreuil was executed within its credits, which what is attached would go beyond beside it.
    @ParameterizedTest
    @ValueSource(strings = {"montreuil/CA_2018.xml", "montreuil/CA_2019.xml"})
    void what_is_attached_is_part_of_what_was_executed(String document) throws IOException {
        Readings.Reading reading = read(document);
        long attached = reading.outcome().controlTotals().attached().stream()
                .filter(one -> one.flow() == Flow.EXPENSE && one.chapter().equals("011"))
                .mapToLong(Attached::cents)
                .sum();

        long executed = general(reading, Measure.EXECUTED);
        long opened = general(reading, Measure.OPENED_CREDITS);

        assertThat(executed).isLessThan(opened);
        assertThat(executed + attached).isGreaterThan(opened);
    }

    private static long general(Readings.Reading reading, Measure measure) {
        return reading.lines().stream()
                .filter(line -> line.key().flow() == Flow.EXPENSE
                        && line.key().movement() == Movement.REAL
                        && line.key().chapter().equals("011"))
                .mapToLong(line -> line.amounts().centsOrZero(measure))
                .sum();
    }

    @Test
    void the_consolidation_of_montreuil_is_its_lines_without_results_carried_over() throws IOException {
        var reading = read("montreuil/CA_2018.xml");

        long consolidated = reading.outcome().controlTotals().consolidation().stream()
                .filter(row -> row.flow() == Flow.EXPENSE)
                .mapToLong(row -> row.executedCents().orElseThrow())
                .sum();
        long lines = reading.lines().stream()
                .filter(line -> line.key().flow() == Flow.EXPENSE
                        && !List.of("001", "002").contains(line.key().nature()))
                .mapToLong(line -> line.amounts().centsOrZero(Measure.EXECUTED))
                .sum();
        assertThat(consolidated).isEqualTo(26_599_035_339L).isEqualTo(lines);
        assertThat(reading.outcome().controlTotals().consolidation())
                .extracting(BudgetTotal::siret)
                .containsOnly("21930048000015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crach-bp-2022/totem.xml",
                "crach-lotissement-bp-2022/totem.xml",
                "gironde-numerique-ca-2019/totem.xml"
            })
    void the_chart_tells_the_section_the_document_states(String document) throws IOException {
        Charts charts = Readings.realCharts();
        var stated = read(document);
        var silent = Readings.read(new WithoutSections(SharedData.content("totem/" + document)), charts);

        assertThat(silent.lines()).isEqualTo(stated.lines());
        assertThat(stated.lines()).noneMatch(line -> line.key().section() == Section.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"montreuil/CA_2018.xml", "montreuil/CA_2019.xml", "crach-dm2-2021/totem.xml"})
    void no_line_is_left_without_section(String document) throws IOException {
        assertThat(read(document).lines()).noneMatch(line -> line.key().section() == Section.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "totem_mauvais_siret.xml, 24, SIRET",
        "totem_mauvaise_annee.xml, 32, 2022 en erreur",
        "totem_mauvaise_etape.xml, 31, 99999",
        "mauvais_totem.xml, 21, « Budget »",
    })
    void a_broken_document_is_refused_where_it_is_broken(String document, int line, String named) throws IOException {
        var fault = Readings.fault(SharedData.content("totem/broken/" + document));

        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.reason()).contains(named);
    }

    @Test
    void an_unknown_nomenclature_is_kept_without_chart() throws IOException {
        var outcome = read("broken/totem_mauvaise_nomenclature.xml").outcome();

        assertThat(outcome.lines().kept()).isEqualTo(21);
        assertThat(outcome.chart()).isNull();
        assertThat(outcome.header().nomenclature()).hasToString("M14-M14_COM_500_3500_en_erreur");
    }

    @Test
    void a_chart_of_accounts_is_no_budget_document() throws IOException {
        assertThat(Readings.otherKind(SharedData.content("plan-de-comptes/2018-M14-M14_COM_SUP3500.xml"))
                        .reason())
                .contains("« Nomenclature »");
        assertThat(Readings.otherKind(SharedData.content("crosswalk/montreuil-agregation.csv"))
                        .line())
                .isZero();
    }
}

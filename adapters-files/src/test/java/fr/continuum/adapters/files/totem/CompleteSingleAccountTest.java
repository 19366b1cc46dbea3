package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A single account with all that a real one holds (`cfu.xml`, whose structure is that of a published document and
/// whose town, codes and amounts are invented): an accounting part of another year and norm, 22 lines with the
/// elements that the gateway adds to them, 18 totals of five kinds, annexes, signatures; ISO-8859-1.
class CompleteSingleAccountTest {

    private static final String CHART = """
            <Nomenclature Norme="M57" Declinaison="M57_A" Exer="2025"><Nature>
            <Chapitres><Chapitre Code="011" Section="F"/><Chapitre Code="012" Section="F"/>
            <Chapitre Code="66" Section="F"/><Chapitre Code="042" Section="F"/><Chapitre Code="023" Section="F"/>
            <Chapitre Code="731" Section="F"/><Chapitre Code="74" Section="F"/><Chapitre Code="16" Section="I"/>
            <Chapitre Code="040" Section="I"/><Chapitre Code="10" Section="I"/><Chapitre Code="13" Section="I"/>
            <Chapitre Code="20" Section="I"/><Chapitre Code="21" Section="I"/><Chapitre Code="23" Section="I"/>
            <Chapitre Code="021" Section="I"/><Chapitre Code="45" Section="I"/></Chapitres>
            <Comptes><Compte Code="2051" DR="20" RR="20"/><Compte Code="2157" DR="21" RR="21"/>
            <Compte Code="231" DR="23" RR="23"/><Compte Code="1323" DR="13" RR="13"/>
            <Compte Code="4541" DR="45" RR="45"/><Compte Code="4542" DR="45" RR="45"/></Comptes></Nature></Nomenclature>""";

    private Readings.Reading reading;

    @BeforeEach
    void the_document_is_read() throws IOException {
        reading = Readings.read(document(), Readings.chart(InMemoryContent.of("plan.xml", CHART)));
    }

    private static InMemoryContent document() throws IOException {
        try (InputStream in = Objects.requireNonNull(CompleteSingleAccountTest.class.getResourceAsStream("cfu.xml"))) {
            return new InMemoryContent("cfu.xml", in.readAllBytes());
        }
    }

    @Test
    void the_header_is_that_of_the_budget_part() {
        var header = reading.outcome().header();

        assertThat(header.stage()).isEqualTo(BudgetStage.SINGLE_ACCOUNT);
        assertThat(header.fiscalYear()).isEqualTo(new FiscalYear(2025));
        assertThat(header.budget()).isEqualTo(new BudgetRef("21930001100015"));
        assertThat(header.nomenclature()).hasToString("M57-M57_A");
        assertThat(header.voteBasis()).isEqualTo(VoteBasis.NATURE);
        assertThat(header.issuedOn()).hasToString("2026-03-19");
        assertThat(header.judgedMeasure()).isEqualTo(Measure.EXECUTED);
    }

    @Test
    void totals_of_every_kind_are_counted_and_left_out() {
        assertThat(reading.outcome().lines()).isEqualTo(new LineCounts(40, 22, 18, 0));
        assertThat(reading.lines()).hasSize(22);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPENSE, PREVIOUS_BUDGET, 75165696",
        "EXPENSE, PREVIOUS_CARRIED_OVER, 660000",
        "EXPENSE, OPENED_CREDITS, 45660958",
        "EXPENSE, EXECUTED, 40265341",
        "EXPENSE, CARRIED_OVER, 510000",
        "EXPENSE, VOTED, 0",
        "REVENUE, PREVIOUS_BUDGET, 51988800",
        "REVENUE, PREVIOUS_CARRIED_OVER, 794500",
        "REVENUE, OPENED_CREDITS, 45660958",
        "REVENUE, EXECUTED, 41163865",
        "REVENUE, CARRIED_OVER, 794500",
        "REVENUE, PROPOSED, 0",
    })
    void every_measure_adds_up_to_the_cent(Flow flow, Measure measure, long cents) {
        assertThat(reading.outcome().sums().of(flow, measure))
                .isEqualTo(new Tally(cents, flow == Flow.EXPENSE ? 12 : 10));
    }

    @ParameterizedTest
    @CsvSource({
        "EXPENSE, OPERATING, 31780683, 5",
        "EXPENSE, INVESTMENT, 8484658, 7",
        "REVENUE, OPERATING, 36510250, 4",
        "REVENUE, INVESTMENT, 4653615, 6",
    })
    void every_line_finds_its_section_in_the_chart(Flow flow, Section section, long executed, int lines) {
        List<BudgetLine> found = reading.lines().stream()
                .filter(line -> line.key().flow() == flow && line.key().section() == section)
                .toList();

        assertThat(found).hasSize(lines);
        assertThat(found.stream()
                        .mapToLong(line -> line.amounts().centsOrZero(Measure.EXECUTED))
                        .sum())
                .isEqualTo(executed);
    }

    @Test
    void a_line_voted_by_operation_keeps_where_its_credits_are_voted() {
        assertThat(reading.lines())
                .filteredOn(line -> !line.key().operation().isEmpty())
                .extracting(
                        line -> line.key().nature(),
                        line -> line.key().operation(),
                        line -> line.key().chapter(),
                        line -> line.detail().contOp())
                .containsExactly(
                        tuple("2051", "103", "", "103"),
                        tuple("2157", "103", "", "103"),
                        tuple("231", "100", "", "100"),
                        tuple("231", "100", "", "100"),
                        tuple("1323", "100", "", "100"));
    }

    @Test
    void order_operations_balance() {
        for (Flow flow : Flow.values()) {
            assertThat(reading.lines().stream()
                            .filter(line ->
                                    line.key().flow() == flow && line.key().movement() == Movement.ORDER)
                            .mapToLong(line -> line.amounts().centsOrZero(Measure.EXECUTED))
                            .sum())
                    .isEqualTo(955_532);
        }
    }

    @Test
    void annexes_state_what_the_lines_add_up_to() {
        var totals = reading.outcome().controlTotals();

        assertThat(totals.consolidation())
                .extracting(
                        BudgetTotal::section,
                        BudgetTotal::flow,
                        row -> row.executedCents().orElseThrow())
                .containsExactly(
                        tuple(Section.OPERATING, Flow.EXPENSE, 31_780_683L),
                        tuple(Section.OPERATING, Flow.REVENUE, 32_510_250L),
                        tuple(Section.INVESTMENT, Flow.EXPENSE, 8_484_658L),
                        tuple(Section.INVESTMENT, Flow.REVENUE, 2_496_357L));
        assertThat(totals.authorisations())
                .containsExactly(new Authorisation(
                        "2023-VOIRIE", "RÉFECTION DES VOIRIES", 45_000_000, 45_000_000, OptionalLong.of(5_000_000)));
    }

    @Test
    void nothing_in_it_is_unknown_but_what_the_chart_lacks() {
        assertThat(reading.outcome().unknownCodes())
                .extracting(code -> code.code())
                .doesNotContain("2051", "231", "011", "103");
    }

    @Test
    void read_as_utf8_or_on_one_line_it_is_the_same_document() throws IOException {
        String text = new String(document().bytes(), StandardCharsets.ISO_8859_1);
        String other = text.replace("ISO-8859-1", "UTF-8").replace("\n", "");

        var again = Readings.read(
                InMemoryContent.of("cfu.xml", other), Readings.chart(InMemoryContent.of("plan.xml", CHART)));

        assertThat(again.outcome()).isEqualTo(reading.outcome());
        assertThat(Readings.read(document(), Charts.NONE).outcome().sums())
                .isEqualTo(reading.outcome().sums());
    }
}

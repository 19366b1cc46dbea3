package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every reader of budget documents does, whatever the format. Documents are told in the words of
/// [fr.continuum.application.testing.ScriptedReader]: a header, then one line each.
public abstract class BudgetDocumentReaderContract {

    private static final String EXPENSE = "D nature=6161 chapitre=011 fonction=212 MtReal=100,00 CredOuv=120,50";
    private static final String REVENUE = "R I nature=1323 chapitre=13 operation=OP1 MtReal=-5,01";
    private static final String ORDER = "D ordre nature=6811 chapitre=042 autorisation=AP1 CredOuv=0,00";

    protected abstract BudgetDocumentReader reader();

    /// A document of these words in the reader's own format: a header, `malformed` (a budget document whose header
    /// cannot be used) or `people` (no budget document); then lines, `total …` (calculated), `malformed` (a line
    /// that breaks the document).
    protected abstract Content document(String name, String... words);

    private record Reading(ReadOutcome.Read outcome, List<BudgetLine> lines) {}

    private Reading read(Charts charts, String... words) throws IOException {
        List<BudgetLine> lines = new ArrayList<>();
        ReadOutcome outcome = reader().read(document("b.xml", words), charts, lines::add);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return new Reading((ReadOutcome.Read) outcome, lines);
    }

    @Test
    void a_reader_names_its_version() {
        assertThat(reader().version()).isNotBlank().isEqualTo(reader().version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BP 2018",
                "projet BP 2018",
                "DM2 2018 du=2018-06-30",
                "BS 2018",
                "CA 2018 norme=M14-M14_COM_SUP3500",
                "CFU 2026 nom=Eau"
            })
    void the_header_is_the_same_read_alone_or_with_the_lines(String header) throws IOException {
        HeaderOutcome alone = reader().readHeader(document("b.xml", header, EXPENSE));

        assertThat(alone).isEqualTo(new HeaderOutcome.Recognised(Headers.header(header)));
        assertThat(read(Charts.NONE, header, EXPENSE).outcome().header()).isEqualTo(Headers.header(header));
    }

    @Test
    void lines_are_given_in_the_order_of_the_document_with_all_they_say() throws IOException {
        List<BudgetLine> lines =
                read(Charts.NONE, "CA 2018", EXPENSE, REVENUE, ORDER).lines();

        assertThat(lines)
                .extracting(BudgetLine::key)
                .containsExactly(Words.key(EXPENSE), Words.key(REVENUE), Words.key(ORDER));
        assertThat(lines)
                .extracting(BudgetLine::amounts)
                .containsExactly(
                        Words.line(EXPENSE).amounts(),
                        Words.line(REVENUE).amounts(),
                        Words.line(ORDER).amounts());
        assertThat(lines).extracting(BudgetLine::ordinal).containsExactly(1, 2, 3);
        assertThat(lines).extracting(BudgetLine::sourceLine).isSorted().allMatch(line -> line >= 1);
    }

    @Test
    void the_sums_are_those_of_the_lines_given() throws IOException {
        Reading reading = read(Charts.NONE, "CA 2018", EXPENSE, EXPENSE, REVENUE, ORDER);

        Sums.Builder expected = new Sums.Builder();
        reading.lines().forEach(line -> expected.add(line.key().flow(), line.amounts()));
        assertThat(reading.outcome().sums()).isEqualTo(expected.build());
        assertThat(reading.outcome().sums().of(Flow.EXPENSE, Measure.EXECUTED)).isEqualTo(new Tally(20_000, 2));
        assertThat(reading.outcome().sums().of(Flow.EXPENSE, Measure.OPENED_CREDITS))
                .isEqualTo(new Tally(24_100, 3));
        assertThat(reading.outcome().sums().of(Flow.REVENUE, Measure.EXECUTED)).isEqualTo(new Tally(-501, 1));
    }

    @Test
    void totals_are_counted_and_neither_given_nor_summed() throws IOException {
        Reading reading = read(Charts.NONE, "CA 2018", "total " + EXPENSE, EXPENSE, "total " + REVENUE);

        assertThat(reading.outcome().lines()).isEqualTo(new LineCounts(3, 1, 2, 0));
        assertThat(reading.lines()).hasSize(1);
        assertThat(reading.outcome().sums().of(Flow.EXPENSE, Measure.EXECUTED)).isEqualTo(new Tally(10_000, 1));
        assertThat(reading.outcome().sums().of(Flow.REVENUE, Measure.EXECUTED)).isEqualTo(Tally.ZERO);
    }

    @Test
    void a_section_the_line_does_not_say_is_that_of_its_chapter_in_the_chart_that_stands() throws IOException {
        ChartOfAccounts earlier = ChartFixture.chart(2016, "2 > 21 > 212");
        ChartOfAccounts other = ChartFixture.chart("M14-M14_COM", 2018);
        String line = "D ? nature=6161 chapitre=011 fonction=212 MtReal=1,00";

        Reading with = read(new Charts(List.of(earlier, other)), "CA 2018", line);
        Reading without = read(new Charts(List.of(other)), "CA 2018", line);

        assertThat(with.outcome().chart()).isEqualTo(earlier);
        assertThat(with.lines()).extracting(l -> l.key().section()).containsExactly(Section.OPERATING);
        assertThat(without.outcome().chart()).isNull();
        assertThat(without.lines()).extracting(l -> l.key().section()).containsExactly(Section.UNKNOWN);
        assertThat(with.outcome().sums()).isEqualTo(without.outcome().sums());
    }

    @Test
    void a_code_the_chart_does_not_know_is_kept_and_told_once() throws IOException {
        Charts charts = new Charts(List.of(ChartFixture.chart(2018, "2 > 21 > 212")));
        String line = "D nature=9999 chapitre=011 fonction=212 MtReal=1,00";

        Reading reading = read(charts, "CA 2018", line, EXPENSE, line);

        assertThat(reading.lines()).extracting(l -> l.key().nature()).containsExactly("9999", "6161", "9999");
        assertThat(reading.outcome().unknownCodes()).containsExactly(new UnknownCode(KeyField.NATURE, "9999", 2));
        assertThat(read(Charts.NONE, "CA 2018", line).outcome().unknownCodes()).isEmpty();
    }

    @Test
    void a_header_that_cannot_be_used_is_malformed_either_way_and_names_the_file() throws IOException {
        Content broken = document("cassé.xml", "malformed", EXPENSE);

        HeaderOutcome header = reader().readHeader(broken);
        ReadOutcome read = reader().read(broken, Charts.NONE, _ -> {});

        assertThat(header).isInstanceOf(HeaderOutcome.Malformed.class);
        FileFault fault = ((HeaderOutcome.Malformed) header).fault();
        assertThat(read).isEqualTo(new ReadOutcome.Malformed(fault));
        assertThat(fault.file()).isEqualTo("cassé.xml");
        assertThat(fault.line()).isPositive();
        assertThat(fault.reason()).isNotBlank();
    }

    @Test
    void a_line_that_cannot_be_used_breaks_the_whole_document_where_it_stands() throws IOException {
        Content broken = document("cassé.xml", "CA 2018", EXPENSE, "malformed", REVENUE);

        assertThat(reader().readHeader(broken)).isEqualTo(new HeaderOutcome.Recognised(Headers.header("CA 2018")));
        ReadOutcome read = reader().read(broken, Charts.NONE, _ -> {});
        assertThat(read).isInstanceOf(ReadOutcome.Malformed.class);
        assertThat(((ReadOutcome.Malformed) read).fault().line()).isPositive();
    }

    @Test
    void what_is_no_budget_document_is_said_so_and_nothing_of_it_is_repeated() throws IOException {
        Content people = document("agents.csv", "people", "Dupont Jeanne 1 85 05 78 006 084 36");

        HeaderOutcome header = reader().readHeader(people);
        ReadOutcome read = reader().read(people, Charts.NONE, _ -> {});

        assertThat(header).isInstanceOf(HeaderOutcome.NotABudgetDocument.class);
        FileFault fault = ((HeaderOutcome.NotABudgetDocument) header).fault();
        assertThat(read).isEqualTo(new ReadOutcome.NotABudgetDocument(fault));
        assertThat(fault.inFrench()).startsWith("agents.csv").doesNotContain("Dupont", "078");
    }

    @Test
    void a_document_read_again_is_read_the_same() throws IOException {
        String[] words = {"CA 2018", EXPENSE, REVENUE, ORDER};

        assertThat(read(Charts.NONE, words)).isEqualTo(read(Charts.NONE, words));
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        Content failing = new Content() {
            @Override
            public String name() {
                return "b.xml";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("disk failure");
            }
        };

        assertThatThrownBy(() -> reader().readHeader(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
        assertThatThrownBy(() -> reader().read(failing, Charts.NONE, _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }

    @Test
    void what_the_handler_throws_reaches_the_caller() {
        assertThatThrownBy(() -> reader().read(document("b.xml", "CA 2018", EXPENSE), Charts.NONE, _ -> {
                    throw new IllegalStateException("full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }
}

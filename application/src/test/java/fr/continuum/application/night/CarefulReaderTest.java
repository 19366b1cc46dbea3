package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.Samples;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.consolidation.DocumentStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarefulReaderTest {

    private static final Content ODD = ScriptedReader.document("odd.xml", "CA 2018", "D nature=60 MtReal=1,00");

    private static final ScriptedReader SOUND = new ScriptedReader("1");

    @Test
    void a_mistake_of_the_reader_is_told_as_the_fault_of_that_file() throws IOException {
        CarefulReader careful = new CarefulReader(new Failing());

        assertThat(careful.version()).isEqualTo("failing");
        assertThat(careful.readHeader(ODD))
                .isInstanceOfSatisfying(
                        HeaderOutcome.NotABudgetDocument.class,
                        other -> assertThat(other.fault().inFrench())
                                .contains("odd.xml", "ArithmeticException", "faute du programme"));
        assertThat(careful.read(ODD, Charts.NONE, _ -> {})).isInstanceOf(ReadOutcome.Malformed.class);
    }

    @Test
    void what_the_handler_throws_passes() {
        CarefulReader careful = new CarefulReader(new ScriptedReader("1"));

        assertThatThrownBy(() -> careful.read(ODD, Charts.NONE, _ -> {
                    throw new IllegalStateException("the store is gone");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store is gone");
    }

    /// Of lines that are told as those of one key too.
    @Test
    void what_is_thrown_where_lines_of_one_key_are_received_passes() throws IOException {
        List<String> told = new ArrayList<>();
        CarefulReader careful = new CarefulReader(new BudgetDocumentReader() {
            @Override
            public String version() {
                return SOUND.version();
            }

            @Override
            public HeaderOutcome readHeader(Content content) throws IOException {
                return SOUND.readHeader(content);
            }

            @Override
            public ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException {
                handler.alike(Samples.key("21"), Measure.PAID).line(1, 7, 12, "M1");
                return SOUND.read(content, charts, _ -> {});
            }
        });

        ReadOutcome _ = careful.read(
                ODD, Charts.NONE, line -> told.add(line.sourceLine() + " " + line.label() + " " + line.amounts()));

        assertThat(told).containsExactly("7 M1 " + Amounts.NONE.with(Measure.PAID, 12));
        assertThatThrownBy(() -> careful.read(ODD, Charts.NONE, _ -> {
                    throw new IllegalStateException("the store is gone");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store is gone");
    }

    @Test
    void a_document_nobody_foresaw_does_not_keep_the_others_from_being_published() throws IOException {
        ScriptedReader sound = new ScriptedReader("1");
        House house = new House(new CarefulReader(new BudgetDocumentReader() {
            @Override
            public String version() {
                return sound.version();
            }

            @Override
            public HeaderOutcome readHeader(Content content) throws IOException {
                return sound.readHeader(content);
            }

            @Override
            public ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException {
                if (content.name().equals("odd.xml")) {
                    throw new IndexOutOfBoundsException("odd");
                }
                return sound.read(content, charts, handler);
            }
        }));

        NightReport report =
                house.night(List.of(ODD, ScriptedReader.document("sound.xml", "CA 2019", "D nature=60 MtReal=2,00")));

        assertThat(report.documents())
                .extracting(document -> document.file() + " " + document.status())
                .containsExactlyInAnyOrder(
                        "odd.xml " + NightReport.Status.of(DocumentStatus.QUARANTINED),
                        "sound.xml " + NightReport.Status.of(DocumentStatus.LOADED));
        assertThat(report.coverage()).isNotEmpty();
    }

    private static final class Failing implements BudgetDocumentReader {

        @Override
        public String version() {
            return "failing";
        }

        @Override
        public HeaderOutcome readHeader(Content content) {
            throw new ArithmeticException("overflow");
        }

        @Override
        public ReadOutcome read(Content content, Charts charts, LineHandler handler) {
            throw new ArithmeticException("overflow");
        }
    }
}

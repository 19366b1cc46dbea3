package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReportWriter.Coverages;
import fr.continuum.application.night.NightReportWriter.Documents;
import fr.continuum.application.night.NightReportWriter.Written;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every writer of reports does.
public abstract class NightReportWriterContract {

    protected abstract NightReportWriter writer();

    @Test
    void the_same_report_is_the_same_bytes_and_another_is_not() throws IOException {
        assertThat(written(night("1,00"))).isEqualTo(written(night("1,00"))).isNotEqualTo(written(night("1,01")));
    }

    @Test
    void amounts_are_numbers_in_euros_with_two_decimals() throws IOException {
        assertThat(written(night("1234567,80"))).contains("1234567.80").doesNotContain("123456780");
    }

    @Test
    void a_list_alone_tells_what_the_report_tells() throws IOException {
        NightReport report = night("12,34");

        for (Written list : List.of(new Documents(report.documents()), new Coverages(report.coverage()))) {
            List<String> facts = written(list)
                    .lines()
                    .map(line -> line.strip().replaceAll(",$", ""))
                    .filter(line -> line.contains("\":"))
                    .toList();
            assertThat(facts).isNotEmpty();
            assertThat(written(report).lines().map(line -> line.strip().replaceAll(",$", "")))
                    .containsAll(facts);
        }
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        writer().write(night("1,00"), out);

        assertThat(out.size()).isPositive();
    }

    private String written(Written what) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(what, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static NightReport night(String amount) throws IOException {
        return new House(new ScriptedReader("1"))
                .night(List.of(
                        ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=60 MtReal=" + amount),
                        ScriptedReader.document("people.csv", "people")));
    }
}

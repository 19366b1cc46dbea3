package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.ChartFixture;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What every reader of charts of accounts does.
public abstract class ChartReaderContract {

    private static final String NORM = "M57-M57_A";

    protected abstract ChartReader reader();

    /// A file, in the reader's own format, of the chart that [ChartFixture] makes of the same words.
    protected abstract InMemoryContent chart(String name, String nomenclature, int year, String... functionPaths);

    private ChartOfAccounts read(Content file) throws IOException {
        ChartReader.Outcome outcome = reader().read(file);
        assertThat(outcome).isInstanceOf(ChartReader.Outcome.Read.class);
        return ((ChartReader.Outcome.Read) outcome).chart();
    }

    @Test
    void a_chart_comes_with_its_norm_year_chapters_accounts_and_functions() throws IOException {
        InMemoryContent file = chart("plan.xml", NORM, 2025, "2 > 21 > 212", "3 > 31");

        ChartOfAccounts expected = ChartFixture.chart(NORM, 2025, "2 > 21 > 212", "3 > 31");
        assertThat(read(file))
                .isEqualTo(new ChartOfAccounts(
                        expected.nomenclature(),
                        expected.year(),
                        Sha256.of(file.bytes()),
                        expected.natureChapters(),
                        expected.functionChapters(),
                        expected.accounts(),
                        expected.functions()));
    }

    @Test
    void its_version_is_its_bytes_whatever_its_name() throws IOException {
        InMemoryContent file = chart("plan.xml", NORM, 2025, "2 > 21");
        InMemoryContent renamed = new InMemoryContent("copie.xml", file.bytes());
        InMemoryContent other = chart("plan.xml", NORM, 2025, "2 > 22");

        assertThat(read(renamed)).isEqualTo(read(file));
        assertThat(read(other).version()).isNotEqualTo(read(file).version());
    }

    @Test
    void what_is_no_chart_is_unusable_and_says_why() throws IOException {
        ChartReader.Outcome outcome = reader().read(InMemoryContent.of("plan.xml", "code;libelle\n6161;Assurances"));

        assertThat(outcome).isInstanceOf(ChartReader.Outcome.Unusable.class);
        FileFault fault = ((ChartReader.Outcome.Unusable) outcome).fault();
        assertThat(fault.file()).isEqualTo("plan.xml");
        assertThat(fault.reason()).isNotBlank();
    }

    @Test
    void a_chart_cut_short_is_unusable() throws IOException {
        byte[] whole = chart("plan.xml", NORM, 2025, "2 > 21").bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 12);

        assertThat(reader().read(new InMemoryContent("plan.xml", cut)))
                .isInstanceOf(ChartReader.Outcome.Unusable.class);
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        Content failing = new Content() {
            @Override
            public String name() {
                return "plan.xml";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("disk failure");
            }
        };

        assertThatThrownBy(() -> reader().read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }
}

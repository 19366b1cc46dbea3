package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every writer of the SCDL budget format (0.8.3) does. Documents are told in the words of
/// [fr.continuum.application.testing.ScriptedReader].
public abstract class ScdlWriterContract {

    private static final String COLUMNS = "BGT_NATDEC,BGT_ANNEE,BGT_SIRET,BGT_NOM,BGT_CONTNAT,BGT_CONTNAT_LABEL,"
            + "BGT_NATURE,BGT_NATURE_LABEL,BGT_FONCTION,BGT_FONCTION_LABEL,BGT_OPERATION,BGT_SECTION,BGT_OPBUDG,"
            + "BGT_CODRD,BGT_MTREAL,BGT_MTBUDGPREC,BGT_MTRARPREC,BGT_MTPROPNOUV,BGT_MTPREV,BGT_CREDOUV,BGT_MTRAR3112,"
            + "BGT_ARTSPE";
    private static final String EXPENSE =
            "D nature=6161 chapitre=011 fonction=212 MtReal=-100,50 CredOuv=120,00 MtBudgPrec=1,00";
    private static final String REVENUE = "R ordre I nature=1323 operation=OP1 MtRAR3112=7,00 MtRARPrec=0,00";

    protected abstract ScdlWriter writer();

    /// A document of these words, in the format the writer reads.
    protected abstract Content document(String name, String... words);

    /// Knows whether it was closed.
    private static final class Watched extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private List<Map<String, String>> rows(Charts charts, String... words) throws IOException {
        Watched out = new Watched();
        ReadOutcome outcome = writer().write(document("b.xml", words), charts, out);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        assertThat(out.closed).isFalse();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo(COLUMNS);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] names = COLUMNS.split(",");
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSameSizeAs(names);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void there_is_one_row_for_each_kept_line_in_the_order_of_the_document() throws IOException {
        List<Map<String, String>> rows = rows(Charts.NONE, "CA 2018", EXPENSE, "total " + EXPENSE, REVENUE, EXPENSE);

        assertThat(rows).extracting(row -> row.get("BGT_NATURE")).containsExactly("6161", "1323", "6161");
        assertThat(rows.getFirst()).isEqualTo(rows.getLast());
    }

    @Test
    void a_row_says_what_its_line_says() throws IOException {
        List<Map<String, String>> rows = rows(Charts.NONE, "CA 2018", EXPENSE, REVENUE);

        assertThat(rows.getFirst())
                .containsEntry("BGT_NATDEC", "Compte administratif")
                .containsEntry("BGT_ANNEE", "2018")
                .containsEntry("BGT_SIRET", Words.SIRET)
                .containsEntry("BGT_NOM", "Crach")
                .containsEntry("BGT_CONTNAT", "011")
                .containsEntry("BGT_FONCTION", "212")
                .containsEntry("BGT_OPBUDG", "réel")
                .containsEntry("BGT_CODRD", "dépense")
                .containsEntry("BGT_MTREAL", "-100.50")
                .containsEntry("BGT_CREDOUV", "120.00")
                .containsEntry("BGT_MTBUDGPREC", "1.00");
        assertThat(rows.getLast())
                .containsEntry("BGT_OPERATION", "OP1")
                .containsEntry("BGT_CONTNAT", "")
                .containsEntry("BGT_OPBUDG", "ordre")
                .containsEntry("BGT_CODRD", "recette")
                .containsEntry("BGT_MTRAR3112", "7.00")
                .containsEntry("BGT_MTRARPREC", "0.00");
    }

    @Test
    void an_amount_the_line_does_not_carry_is_empty_not_zero() throws IOException {
        assertThat(rows(Charts.NONE, "CA 2018", EXPENSE).getFirst())
                .containsEntry("BGT_MTPREV", "")
                .containsEntry("BGT_MTPROPNOUV", "");
    }

    @Test
    void labels_and_sections_are_those_of_the_chart_and_empty_without_it() throws IOException {
        Charts charts = new Charts(List.of(ChartFixture.chart(2018, "2 > 21 > 212")));

        assertThat(rows(charts, "CA 2018", EXPENSE).getFirst())
                .containsEntry("BGT_NATURE_LABEL", "Assurance multirisques")
                .containsEntry("BGT_FONCTION_LABEL", "Fonction 212")
                .containsEntry("BGT_SECTION", "fonctionnement");
        assertThat(rows(Charts.NONE, "CA 2018", EXPENSE).getFirst())
                .containsEntry("BGT_NATURE_LABEL", "")
                .containsEntry("BGT_FONCTION_LABEL", "")
                .containsEntry("BGT_SECTION", "");
    }

    @ParameterizedTest
    @CsvSource({
        "BP 2018, Budget primitif",
        "DM2 2018, Décision modificative",
        "BS 2018, Budget supplémentaire",
        "CA 2018, Compte administratif",
        "CFU 2018, Compte administratif"
    })
    void every_stage_has_its_word(String header, String word) throws IOException {
        assertThat(rows(Charts.NONE, header, EXPENSE).getFirst()).containsEntry("BGT_NATDEC", word);
    }

    @Test
    void the_outcome_is_that_of_the_reading() throws IOException {
        Watched out = new Watched();

        ReadOutcome read = writer().write(document("b.xml", "CA 2018", EXPENSE, "total " + EXPENSE), Charts.NONE, out);

        assertThat(((ReadOutcome.Read) read).lines()).isEqualTo(new LineCounts(2, 1, 1, 0));
        assertThat(writer().write(document("b.xml", "CA 2018", EXPENSE, "malformed"), Charts.NONE, out))
                .isInstanceOf(ReadOutcome.Malformed.class);
        assertThat(writer().write(document("agents.csv", "people"), Charts.NONE, out))
                .isInstanceOf(ReadOutcome.NotABudgetDocument.class);
    }
}

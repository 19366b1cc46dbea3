package fr.continuum.adapters.files.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.IndicatorTables.Outcome;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.testing.IndicatorLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

    private static final IndicatorBook RICH = IndicatorLines.book(
            List.of(
                    "indicator I1 label=Délai_«_médian_»;_en_jours description==SOMME(A1) public=-Attente publicly='x"
                            + " principal=A1 feeds=A2,D1 kind=OUTPUT unit=jours direction=MAINTAIN tolerance=2.50"
                            + " method=médiane source=@logiciel every=QUARTERLY delay=45 post=+Chef"
                            + " baseline=2021-12-31:-12.125 targets=2024-12-31:10,2027-12-31:-7.5 thresholds=-5/-12.5"
                            + " open active=2022-04-01",
                    "indicator I2 label=Brouillon without=principal,unit,direction,method,source,periodicity,delay,responsible,baseline,targets",
                    "indicator I3 retired=2024-01-01 reason=remplacé_par_I1"),
            List.of(
                    "measure I1 period=2023-T4 value=-0.5 source=tableau comment=grève",
                    "measure I1 period=2024-T1 value=12345678901234567890.123456789",
                    "measure I3 period=2023 value=0"));

    @Test
    void what_goes_out_comes_in_as_it_was() throws IOException {
        byte[] bytes = written(RICH);

        Outcome outcome = new IndicatorTable().read(content(bytes));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Read.class, read -> {
            assertThat(new IndicatorBook(
                            read.sheets(),
                            read.measures().stream().map(Entered::measure).toList()))
                    .isEqualTo(RICH);
            assertThat(read.measures()).extracting(Entered::correction).containsOnly(Optional.empty());
        });
        assertThat(written(RICH)).isEqualTo(bytes);
    }

    @Test
    void lines_within_a_text_stay() throws IOException {
        Indicator lines = IndicatorLines.indicator("indicator I1 method=une\nautre");

        Outcome outcome = new IndicatorTable().read(content(written(new IndicatorBook(List.of(lines), List.of()))));

        assertThat(((Outcome.Read) outcome).sheets()).containsExactly(lines);
    }

    @Test
    void a_spreadsheet_runs_nothing_of_it() throws IOException {
        assertThat(new String(written(RICH), StandardCharsets.UTF_8)).contains("'=SOMME", "'@logiciel", "'-Attente");
    }

    @Test
    void days_are_read_as_people_write_them() throws IOException {
        String file = "Ligne;Code;Intitulé;Cibles;État;Depuis\n"
                + "fiche;I1;Un;\"31/12/2027 = 42,5 ; 2026-12-31=40\";suivi;1/4/2022\n";

        Outcome outcome = new IndicatorTable().read(content(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(((Outcome.Read) outcome).sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.state()).isEqualTo(new IndicatorState.Active(LocalDate.of(2022, 4, 1)));
            assertThat(sheet.targets())
                    .extracting(DatedValue::on)
                    .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31));
        });
    }

    @Test
    void every_fault_is_told_by_line_and_column() throws IOException {
        String file = "Ligne;Code;Intitulé;Sens;Délai de disponibilité;Cibles;État;Depuis;Période;Valeur\n"
                + "fiche;I1;Un;vers le haut;demain;bientôt;suivi;;;\n"
                + "mesure;I1;;;;;;;2025-T7;beaucoup\n"
                + "autre;I2;;;;;;;;\n"
                + "fiche;I3;;;;;;;;\n";

        Outcome outcome = new IndicatorTable().read(content(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::line, FileFault::columnName)
                .containsExactlyInAnyOrder(
                        tuple(2, "Sens"),
                        tuple(2, "Délai de disponibilité"),
                        tuple(2, "Cibles"),
                        tuple(2, "Depuis"),
                        tuple(3, "Période"),
                        tuple(3, "Valeur"),
                        tuple(4, "Ligne"),
                        tuple(5, "Intitulé"));
    }

    @Test
    void a_sheet_or_a_period_given_twice_is_told() throws IOException {
        String file = "Ligne;Code;Intitulé;Période;Valeur;Motif de la correction\n"
                + "fiche;I1;Un;;;\nfiche;I1;Deux;;;\nmesure;I1;;2024;1;erreur\nmesure;I1;;2024;2;\n";

        Outcome outcome = new IndicatorTable().read(content(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::line)
                .containsExactly(3, 5);
    }

    @Test
    void another_table_is_refused() throws IOException {
        assertThat(new IndicatorTable().read(content("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Outcome.Unusable.class);
    }

    private static byte[] written(IndicatorBook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new IndicatorTable().write(book, bytes);
        return bytes.toByteArray();
    }

    private static InMemoryContent content(byte[] bytes) {
        return new InMemoryContent("indicateurs.csv", bytes);
    }
}

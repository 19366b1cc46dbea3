package fr.continuum.adapters.files.scdl;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.adapters.files.totem.Readings;
import fr.continuum.adapters.files.totem.Totem;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScdlCsvWriterTest {

    private static String export(Content document, Charts charts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadOutcome outcome = new ScdlCsvWriter(new TotemReader()).write(document, charts, out);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .collect(Collectors.toList());
    }

    private static Map<String, String> onlyRow(Totem document) throws IOException {
        return rows(export(document.content(), Charts.NONE)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"crach-bp-2022", "crach-dm2-2021", "crach-lotissement-bp-2022", "crach-lotissement-dm1-2022"})
    void the_export_is_what_the_public_converter_makes(String folder) throws IOException {
        String expected = Files.readString(SharedData.path("totem/" + folder + "/expected.csv"));

        String export = export(SharedData.content("totem/" + folder + "/totem.xml"), Readings.realCharts());

        assertThat(rows(export)).isEqualTo(rows(expected));
        assertThat(export).isEqualTo(expected);
    }

    @Test
    void every_real_document_gives_a_row_for_each_line() throws IOException {
        String export = export(SharedData.content("totem/montreuil/CA_2018.xml"), Readings.realCharts());

        assertThat(rows(export))
                .hasSize(1431)
                .allMatch(row -> !row.get("BGT_FONCTION_LABEL").isEmpty());
    }

    @Test
    void without_chart_labels_and_sections_are_empty() throws IOException {
        assertThat(export(Totem.document().body(Totem.LINE).content(), Charts.NONE)
                        .lines()
                        .skip(1))
                .containsExactly(
                        "Compte administratif,2025,21930001100015,VILLE D'ESSAI,011,,6161,,020,,,,réel,dépense,"
                                + "10.00,,,,,,,non spécialisé");
    }

    /// Of 2025, with functions 020 and 33; the label says which edition was taken.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025: 020 33, 2026: 020 33                     | Édition 2025
            2025: 33, 2026: 020 33, 2022: 020 33           | Édition 2026
            2025: 33, 2024: 020 33, 2026: 020 33           | Édition 2024
            2025: 33, 2026: 020 7, 2027: 020 33            | Édition 2027
            2025: 33, 2026: 020                            | ''
            2024: 020 33, 2026: 020 33                     | Édition 2024
            2024: 33, 2026: 020 33                         | Édition 2026
            """)
    void the_edition_is_the_one_of_the_year_unless_another_lacks_fewer_codes(String editions, String label)
            throws IOException {
        Charts charts = new Charts(Stream.of(editions.split(", "))
                .map(text -> edition("M57-M57_A", text))
                .toList());

        assertThat(rows(export(twoFunctions(), charts)).getFirst()).containsEntry("BGT_FONCTION_LABEL", label);
    }

    @Test
    void an_edition_of_another_norm_never_stands_in() throws IOException {
        Charts charts = new Charts(List.of(edition("M57-M57_A", "2025: 33"), edition("M57-M57_D", "2025: 020 33")));

        assertThat(rows(export(twoFunctions(), charts)).getFirst()).containsEntry("BGT_FONCTION_LABEL", "");
    }

    private static Content twoFunctions() {
        return Totem.document()
                .body(Totem.LINE)
                .body(Totem.LINE.replace("\"020\"", "\"33\""))
                .content();
    }

    /// `2025: 020 33`: the year, and the functions it knows.
    private static ChartOfAccounts edition(String nomenclature, String text) {
        String year = text.substring(0, text.indexOf(':'));
        return new ChartOfAccounts(
                Nomenclature.parse(nomenclature),
                new FiscalYear(Integer.parseInt(year)),
                Sha256.of(nomenclature + text),
                Map.of("011", new Chapter("011", "Charges", Section.OPERATING)),
                Map.of(),
                Map.of("6161", new Account("6161", "Assurances", "011", "")),
                Stream.of(text.substring(text.indexOf(':') + 2).split(" "))
                        .collect(Collectors.toMap(code -> code, code -> new Function(code, "Édition " + year, ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "01, Budget primitif",
        "02, Décision modificative",
        "03, Budget supplémentaire",
        "09, Compte administratif",
        "10, Compte administratif",
    })
    void every_stage_has_its_word(String code, String word) throws IOException {
        Totem document = Totem.document()
                .block("<NatDec V=\"" + code + "\"/><Exer V=\"2025\"/>")
                .body(Totem.LINE);

        assertThat(onlyRow(document)).containsEntry("BGT_NATDEC", word);
    }

    @Test
    void an_annex_budget_without_siret_of_its_own_is_exported_under_its_bare_siret() throws IOException {
        Totem document = Totem.document()
                .budgetHeading("<IdEtab V=\"21930001100015\"/><CodBud V=\"06\"/>")
                .block("<NatDec V=\"01\"/><Exer V=\"2025\"/><CodTypBud V=\"A\"/>")
                .line("<CodRD V=\"R\"/><ArtSpe V=\"true\"/><OpBudg V=\"1\"/><MtReal V=\"-5\"/>");

        assertThat(onlyRow(document))
                .containsEntry("BGT_SIRET", "21930001100015")
                .containsEntry("BGT_OPBUDG", "ordre")
                .containsEntry("BGT_CODRD", "recette")
                .containsEntry("BGT_MTREAL", "-5.00")
                .containsEntry("BGT_ARTSPE", "spécialisé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@SUM(A1)"})
    void a_text_that_a_spreadsheet_would_run_is_made_harmless(String name) throws IOException {
        Totem document =
                Totem.document().heading("<LibelleColl V=\"" + name + "\"/>").body(Totem.LINE);

        assertThat(onlyRow(document)).containsEntry("BGT_NOM", "'" + name);
    }

    @Test
    void a_document_that_cannot_be_used_writes_nothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Content broken =
                Totem.document().body(Totem.LINE).line("<CodRD V=\"X\"/>").content();

        ReadOutcome malformed = new ScdlCsvWriter(new TotemReader()).write(broken, Charts.NONE, out);
        ReadOutcome other =
                new ScdlCsvWriter(new TotemReader()).write(InMemoryContent.of("a.csv", "a;b"), Charts.NONE, out);

        assertThat(malformed).isInstanceOf(ReadOutcome.Malformed.class);
        assertThat(other).isInstanceOf(ReadOutcome.NotABudgetDocument.class);
        assertThat(out.size()).isZero();
    }
}

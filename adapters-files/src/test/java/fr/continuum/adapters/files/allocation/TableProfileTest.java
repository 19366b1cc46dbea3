package fr.continuum.adapters.files.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.AllocationFileReader.Outcome.Read;
import fr.continuum.application.port.AllocationFileReader.Outcome.Unusable;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.ImportNotes.FoldedLabel;
import fr.continuum.application.testing.Faults;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our own exchange format, read and written.
class TableProfileTest {

    private static final TargetTree PLAN = new TargetTree(
            Dimension.PLAN,
            List.of(
                    new Target("D1", "Bien vieillir", TargetKind.STRATEGIC_OBJECTIVE, ""),
                    new Target("D1-A1", "Adapter les logements", TargetKind.ACTION, "D1"),
                    new Target("D2", "Collèges", TargetKind.STRATEGIC_OBJECTIVE, "")));

    private final ProfiledAllocationReader reader = new ProfiledAllocationReader(new Profiles(Path.of("no-such-home")));

    @Test
    void rows_with_shares_under_the_same_conditions_are_one_split() throws IOException {
        Read read = (Read) read("""
                fonction;nature;exercice_debut;exercice_fin;cible;part;motif
                42*;;2026;2027;D1-A1;60;
                42*;;2026;2027;D2;12,5;
                ;641*;;;;;masse salariale
                221;21351;;;collèges;;
                """);

        assertThat(read.table().rules())
                .containsExactly(
                        AllocationRule.row(
                                        List.of(Condition.startingWith(KeyField.FUNCTION, "42")),
                                        new Outcome.Targets(
                                                List.of(new Share("D1-A1", 600_000), new Share("D2", 125_000))))
                                .in(new Years(new FiscalYear(2026), new FiscalYear(2027)))
                                .from(new AllocationRule.Origin("t.csv", 2)),
                        AllocationRule.row(
                                        List.of(Condition.startingWith(KeyField.NATURE, "641")),
                                        new Outcome.SetAside(SetAsideReason.PAYROLL))
                                .from(new AllocationRule.Origin("t.csv", 4)),
                        AllocationRule.row(
                                        List.of(
                                                Condition.exactly(KeyField.FUNCTION, "221"),
                                                Condition.exactly(KeyField.NATURE, "21351")),
                                        Outcome.Targets.whole("D2"))
                                .from(new AllocationRule.Origin("t.csv", 5)));
    }

    @Test
    void R19_shares_over_100_percent_are_a_fault() throws IOException {
        assertThat(faults("fonction;cible;part\n42;D1;60\n42;D2;50\n43;D1;101\n"))
                .containsExactly(
                        "t.csv, ligne 3, colonne « part » : R19 : sous les mêmes conditions (à partir de la ligne 2),"
                                + " les parts font 110 % ; elles ne dépassent pas 100 %.",
                        "t.csv, ligne 4, colonne « part » : R19 : une part va de plus de 0 à 100 %, pas « 101 ».");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "0\\ %", "0.0%;[Red]-0.0%"})
    void a_percentage_of_a_workbook_is_the_percentage_it_shows(String format) throws IOException {
        Read read = (Read) read(workbook(format, 0.6, 0.4));

        assertThat(read.table().rules())
                .extracting(AllocationRule::outcome)
                .containsExactly(new Outcome.Targets(List.of(new Share("D1", 600_000), new Share("D2", 400_000))));
    }

    @Test
    void a_percentage_that_was_computed_has_no_tail() throws IOException {
        Read read = (Read) read(workbook("0.00%", 0.1 + 0.2, 0.07));

        assertThat(read.table().rules())
                .extracting(AllocationRule::outcome)
                .containsExactly(new Outcome.Targets(List.of(new Share("D1", 300_000), new Share("D2", 70_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0.00", "0.00\"%\"", "0.00\\%"})
    void shares_that_all_lie_under_1_percent_are_fractions_and_a_fault(String format) throws IOException {
        assertThat(((Unusable) read(workbook(format, 0.6, 0.4)))
                        .faults().stream()
                                .map(Faults::inBothLanguages)
                                .map(FileFault::inFrench)
                                .toList())
                .containsExactly("t.xlsx, feuille « Table », ligne 2, colonne « part » : Toutes les parts sont"
                        + " inférieures à 1 % sous ces conditions (à partir de cette ligne, elles font 1 % en tout) :"
                        + " sans doute des fractions. Une part est un pourcentage : écrivez 60, et non 0,6, ou « 0,6 % »"
                        + " si c'est bien moins de 1 %.");
        assertThat(faults("fonction;cible;part\n42;D1;0,6\n42;D2;0,4\n43;D1;0,6\n43;D2;99,4\n"))
                .singleElement()
                .asString()
                .startsWith("t.csv, ligne 2, colonne « part » : Toutes les parts sont inférieures à 1 %");
    }

    @Test
    void a_share_that_says_its_sign_may_be_small() throws IOException {
        Read read = (Read) read("fonction;cible;part\n42;D1;0,6 %\n42;D2;0,4%\n");

        assertThat(read.table().rules())
                .extracting(AllocationRule::outcome)
                .containsExactly(new Outcome.Targets(List.of(new Share("D1", 6_000), new Share("D2", 4_000))));
    }

    @Test
    void spellings_of_a_target_that_is_made_fold_into_the_most_frequent_and_are_reported() throws IOException {
        Read read = (Read) reader.read(InMemoryContent.of("t.csv", """
                        fonction;cible
                        31;culture
                        32;Culture

                        33;Culture
                        41;  BIEN  vieillir
                        42;D1
                        43;Sport
                        """), "table", Dimension.PLAN, PLAN, true);

        assertThat(read.table().rules())
                .extracting(AllocationRule::outcome)
                .containsExactly(
                        Outcome.Targets.whole("Culture"),
                        Outcome.Targets.whole("Culture"),
                        Outcome.Targets.whole("Culture"),
                        Outcome.Targets.whole("D1"),
                        Outcome.Targets.whole("D1"),
                        Outcome.Targets.whole("Sport"));
        assertThat(read.tree().targets()).hasSize(PLAN.targets().size() + 2);
        assertThat(read.notes())
                .isEqualTo(new ImportNotes(
                        6,
                        1,
                        0,
                        List.of(
                                new FoldedLabel("", "Culture", List.of("culture")),
                                new FoldedLabel("", "Bien vieillir", List.of("BIEN  vieillir"))),
                        List.of()));
    }

    @Test
    void R22_a_nature_or_a_chapter_does_not_trace_to_the_plan() throws IOException {
        assertThat(faults("chapitre;nature;cible\n011;60*;D1\n"))
                .singleElement()
                .asString()
                .startsWith("t.csv, ligne 2 : R22 : Dans le plan, la nature et le chapitre");
    }

    @Test
    void a_cell_that_is_wrong_says_what_to_do() throws IOException {
        assertThat(faults("""
                fonction;sens;exercice_debut;exercice_fin;cible;part;motif
                4*2;;;;D1;;
                42;X;;;D1;;
                42;;26;;D1;;
                42;;2027;2026;D1;;
                42;;;;D1;moitié;
                42;;;;D1;;PAYROLL
                42;;;;;;
                42;;;;;;NO_POLICY
                42;;;;;;CONGES
                42;;;;D1;1,23456;
                """))
                .containsExactly(
                        "t.csv, ligne 2, colonne « fonction » : « 4*2 » : l'étoile vaut en fin de code seulement, après"
                                + " au moins un caractère (60*).",
                        "t.csv, ligne 3, colonne « sens » : « X » : le sens vaut D (dépense) ou R (recette).",
                        "t.csv, ligne 4, colonne « exercice_debut » : « 26 » n'est pas un exercice : écrivez une année"
                                + " (2026).",
                        "t.csv, ligne 5, colonne « exercice_fin » : Le dernier exercice (2026) précède le premier"
                                + " (2027). Corrigez l'un des deux.",
                        "t.csv, ligne 6, colonne « part » : « moitié » n'est pas un pourcentage. Écrivez par exemple 60"
                                + " ou 12,5.",
                        "t.csv, ligne 7, colonne « cible » : Cette ligne donne une cible et un motif de mise à part :"
                                + " gardez l'un des deux.",
                        "t.csv, ligne 8, colonne « cible » : Cette ligne ne dit pas où va l'argent : donnez une cible"
                                + " ou un motif de mise à part.",
                        "t.csv, ligne 9 : Ce motif de mise à part vaut pour les politiques, pas pour le plan de"
                                + " mandat.",
                        "t.csv, ligne 10, colonne « motif » : « CONGES » n'est pas un motif de mise à part. Motifs"
                                + " admis : NO_POLICY, PAYROLL, RECURRENT_MAINTENANCE, PRE_MANDATE_OPERATION,"
                                + " SUPPORT.",
                        "t.csv, ligne 11, colonne « part » : Une part a quatre décimales au plus, pas « 1,23456 ».");
    }

    @Test
    void what_is_exported_reads_back_as_the_same_table() throws IOException {
        List<Condition> function = List.of(Condition.exactly(KeyField.FUNCTION, "42"));
        Outcome split = new Outcome.Targets(List.of(Share.ofPercent("D1", new BigDecimal("33.3333"))));
        AllocationTable table = new AllocationTable(
                Dimension.PLAN,
                List.of(
                        AllocationRule.row(
                                List.of(
                                        Condition.startingWith(KeyField.AUTHORISATION, "A*\\;\"P"),
                                        Condition.exactly(KeyField.POLICY, "routes"),
                                        Condition.exactly(KeyField.CHAPTER, "23*"),
                                        Condition.exactly(KeyField.BUDGET, "99900000000000"),
                                        Condition.exactly(KeyField.FLOW, "D"),
                                        Condition.exactly(KeyField.MOVEMENT, "0"),
                                        Condition.exactly(KeyField.SECTION, "I")),
                                Outcome.Targets.whole("D1-A1")),
                        AllocationRule.row(function, split),
                        AllocationRule.row(
                                function,
                                new Outcome.Targets(List.of(new Share("D2", 400_000), new Share("D1", 600_000)))),
                        AllocationRule.row(
                                List.of(Condition.exactly(KeyField.FUNCTION, "43")),
                                new Outcome.Targets(List.of(new Share("D2", 1_500)))),
                        AllocationRule.row(function, Outcome.Targets.whole("D2"))
                                .in(Years.only(new FiscalYear(2026))),
                        AllocationRule.row(function, Outcome.Targets.whole("D1"))
                                .asPersonalLink(),
                        AllocationRule.row(
                                        List.of(Condition.startingWith(KeyField.NATURE, "64")),
                                        new Outcome.SetAside(SetAsideReason.PAYROLL))
                                .in(new Years(null, new FiscalYear(2028)))));
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        new AllocationCsvWriter().write(table, written);

        Read read = (Read) read(written.toString(StandardCharsets.UTF_8));
        assertThat(read.table().version()).isEqualTo(table.version());
        assertThat(read.table().rules())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                .containsExactlyElementsOf(table.rules());
    }

    private List<String> faults(String csv) throws IOException {
        return ((Unusable) read(csv))
                .faults().stream()
                        .map(Faults::inBothLanguages)
                        .map(FileFault::inFrench)
                        .toList();
    }

    private AllocationFileReader.Outcome read(String csv) throws IOException {
        return read(InMemoryContent.of("t.csv", csv));
    }

    private AllocationFileReader.Outcome read(Content file) throws IOException {
        return reader.read(file, "table", Dimension.PLAN, PLAN, false);
    }

    /// Function 42, split over D1 and D2.
    private static Content workbook(String format, double first, double second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Table");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            texts(sheet.createRow(0), "fonction", "cible", "part");
            for (Map.Entry<String, Double> share : List.of(Map.entry("D1", first), Map.entry("D2", second))) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                texts(row, "42", share.getKey());
                Cell cell = row.createCell(2);
                cell.setCellValue(share.getValue());
                cell.setCellStyle(style);
            }
            workbook.write(bytes);
        }
        return new InMemoryContent("t.xlsx", bytes.toByteArray());
    }

    private static void texts(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}

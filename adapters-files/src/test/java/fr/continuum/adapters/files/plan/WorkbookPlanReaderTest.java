package fr.continuum.adapters.files.plan;

import static fr.continuum.adapters.files.testing.WorkbookFixture.fill;
import static fr.continuum.adapters.files.testing.WorkbookFixture.made;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.ActionPlanReader.Outcome;
import fr.continuum.application.port.ActionPlanReaderContract;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Schedule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookPlanReaderTest extends ActionPlanReaderContract {

    private static final List<String> HEADER = List.of("Axe", "Titre de l'action", "Statut", "Date de fin");
    private static final List<List<String>> PLAN =
            List.of(HEADER, List.of("Défi 1 : Habiter", "Isoler", "En cours", "31/12/2027"));

    @Override
    protected ActionPlanReader reader() {
        return new WorkbookPlanReader();
    }

    @Override
    protected InMemoryContent file(String name, List<List<String>> rows) throws IOException {
        return WorkbookFixture.of(name + ".xlsx", "Plan", rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 9})
    void the_header_stands_on_any_of_the_first_ten_rows(int at) throws IOException {
        InMemoryContent file = made("p.xlsx", workbook -> fill(workbook.createSheet("Plan"), at, PLAN));

        assertThat(labels(file)).containsExactly("Habiter", "Isoler");
    }

    @Test
    void columns_come_in_any_order_and_headers_with_other_accents_and_spaces() throws IOException {
        InMemoryContent file = WorkbookFixture.of(
                "p.xlsx",
                "Plan",
                List.of(
                        List.of("STATUT", "titre de l’action", "DATE\u00a0DE FIN ", "AXE (X)"),
                        List.of("en cours", "Isoler", "31/12/2027", "Habiter")));

        assertThat(labels(file)).containsExactly("Habiter", "Isoler");
    }

    @Test
    void what_the_model_says_of_itself_is_no_data() throws IOException {
        InMemoryContent file = WorkbookFixture.of(
                "p.xlsx",
                "Plan",
                List.of(
                        HEADER,
                        List.of("Champ texte", "Champ texte", "Champ liste déroulante", "Champ date"),
                        List.of("Si vos axes sont numérotés…", "Texte court de 300 caractères", "Choisissez", ""),
                        List.of("Données"),
                        PLAN.getLast()));

        assertThat(labels(file)).containsExactly("Habiter", "Isoler");
    }

    @Test
    void a_merged_cell_stands_for_each_of_its_rows() throws IOException {
        InMemoryContent file = made("p.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Plan");
            fill(sheet, 0, List.of(HEADER, List.of("Habiter", "Isoler"), List.of("", "Bâtir"), List.of("", "Louer")));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        });

        assertThat(labels(file)).containsExactly("Habiter", "Isoler", "Bâtir", "Louer");
    }

    @Test
    void dates_are_those_of_the_spreadsheet_or_text_and_formulas_their_last_value() throws IOException {
        InMemoryContent file = made("p.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Plan");
            fill(sheet, 0, List.of(List.of("Axe", "Titre de l'action", "Date de début", "Date de fin")));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellFormula("\"Habi\"&\"ter\"");
            row.createCell(1).setCellValue("Isoler");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(2).setCellValue(LocalDate.parse("2026-02-01"));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue("12/14/28");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Outcome.Read read = (Outcome.Read) read(file);

        assertThat(((Action) read.content().elements().getLast()).schedule())
                .isEqualTo(Schedule.between(LocalDate.parse("2026-02-01"), LocalDate.parse("2028-12-14")));
        assertThat(read.remarks())
                .extracting(SaidInBoth::remark)
                .containsExactly("p.xlsx, feuille « Plan », ligne 2, colonne « Date de fin » : « 12/14/28 », où le mois"
                        + " vient d'abord, est lu comme le 2028-12-14.");
    }

    @Test
    void a_formula_in_error_is_a_fault_where_a_value_is_asked_for() throws IOException {
        InMemoryContent file = made("p.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Plan");
            fill(sheet, 0, List.of(HEADER, List.of("Habiter", "Isoler")));
            sheet.getRow(1).createCell(3).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(faults(file))
                .containsExactly(
                        "p.xlsx, feuille « Plan », ligne 2, colonne « Date de fin » : La formule de cette cellule"
                                + " est en erreur, ou n'a pas été calculée (#DIV/0!). Corrigez-la, ou écrivez la valeur.");
    }

    @Test
    void hidden_and_other_sheets_are_not_read_and_are_told() throws IOException {
        InMemoryContent file = made("p.xlsx", workbook -> {
            fill(workbook.createSheet("Mode d'emploi"), 0, List.of(List.of("Lisez-moi")));
            fill(workbook.createSheet("Plan"), 0, PLAN);
            fill(workbook.createSheet("Ancien plan"), 0, PLAN);
            workbook.setSheetHidden(2, true);
            workbook.createSheet("Vide");
        });

        Outcome.Read read = (Outcome.Read) read(file);

        assertThat(read.content().elements()).hasSize(2);
        assertThat(read.remarks())
                .extracting(SaidInBoth::remark)
                .containsExactly(
                        "p.xlsx, feuille « Mode d'emploi » : Cette feuille ne fait pas partie du plan : elle n'est pas"
                                + " lue.",
                        "p.xlsx, feuille « Ancien plan » : Cette feuille masquée n'est pas lue.");
    }

    @Test
    void two_sheets_that_look_like_a_plan_are_told_apart_by_the_one_who_asks() throws IOException {
        InMemoryContent file = made("p.xlsx", workbook -> {
            fill(workbook.createSheet("2025"), 0, PLAN);
            fill(workbook.createSheet("2026"), 0, PLAN);
        });

        assertThat(faults(file))
                .containsExactly("p.xlsx : Plusieurs feuilles ont l'en-tête d'un plan d'actions : 2025, 2026. Dites"
                        + " laquelle lire.");
        ActionPlanReader.Frame any = frame(PlanLevel.STRATEGIC_OBJECTIVE);
        assertThat(reader().read(
                                file,
                                new ActionPlanReader.Frame(
                                        any.code(),
                                        any.name(),
                                        any.term(),
                                        any.top(),
                                        false,
                                        any.on(),
                                        "2026",
                                        ActionPlanWords.NONE)))
                .isInstanceOf(Outcome.Read.class);
    }

    @Test
    void a_file_without_the_header_of_a_plan_is_refused() throws IOException {
        assertThat(faults(WorkbookFixture.of("p.xlsx", "Feuil1", List.of(List.of("Bonjour")))))
                .containsExactly(
                        "p.xlsx : Aucune feuille visible n'a l'en-tête d'un plan d'actions (« Axe (x) », « Titre"
                                + " de l'action », « Statut »…) dans ses 10 premières lignes. Feuilles trouvées : Feuil1."
                                + " Vérifiez le fichier choisi.");
    }

    @Test
    void a_missing_column_of_places_is_a_fault() throws IOException {
        assertThat(faults(WorkbookFixture.of(
                        "p.xlsx",
                        "Plan",
                        List.of(List.of("Titre de l'action", "Statut", "Date de fin"), List.of("A")))))
                .singleElement()
                .asString()
                .startsWith("p.xlsx, feuille « Plan », ligne 1, colonne « Axe (x) » : Cette colonne manque.");
    }

    @Test
    void a_plan_without_a_row_is_refused() throws IOException {
        assertThat(faults(WorkbookFixture.of("p.xlsx", "Plan", List.of(HEADER))))
                .containsExactly("p.xlsx, feuille « Plan », ligne 1 : Ce plan n'a aucune ligne. Vérifiez le fichier"
                        + " choisi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void the_same_table_as_csv_is_read_too(String encoding) throws IOException {
        String csv = "Plan;;;\nAxe;Titre de l'action;Statut;Date de fin\nHabiter;Isoler l'été;En cours;31/12/2027\n";

        assertThat(labels(new InMemoryContent("p.csv", csv.getBytes(Charset.forName(encoding)))))
                .containsExactly("Habiter", "Isoler l'été");
    }

    @Test
    void a_workbook_of_the_old_kind_is_read_too() throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet("Plan"), 0, PLAN);

            assertThat(labels(WorkbookFixture.saved("p.xls", workbook))).containsExactly("Habiter", "Isoler");
        }
    }

    @Test
    void a_workbook_under_a_password_says_so() throws Exception {
        InMemoryContent plain = WorkbookFixture.of("p.xlsx", "Plan", PLAN);
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(plain.bytes());
            }
            files.writeFilesystem(locked);
        }

        assertThat(faults(new InMemoryContent("p.xlsx", locked.toByteArray())))
                .containsExactly(
                        "p.xlsx : Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe"
                                + " et importez-le de nouveau.");
    }

    @Test
    void an_old_workbook_under_a_password_says_so() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (Workbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet("Plan"), 0, PLAN);
            InMemoryContent locked = WorkbookFixture.saved("p.xls", workbook);
            Biff8EncryptionKey.setCurrentUserPassword(null);

            assertThat(faults(locked)).singleElement().asString().contains("protégé par un mot de passe");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void an_archive_that_swells_and_a_spreadsheet_of_another_kind_are_refused() throws IOException {
        String reason = "p.xlsx : Ce classeur ne peut être lu : il est abîmé, démesuré ou d'un autre format (.ods…)."
                + " Enregistrez-le de nouveau en .xlsx, ou en .csv.";
        byte[] spaces = new byte[60 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        byte[] cut = new byte[2 * 1024];
        Arrays.fill(cut, (byte) ' ');

        assertThat(labels(withSheetEndingWith(cut))).containsExactly("Habiter", "Isoler");
        assertThat(faults(withSheetEndingWith(spaces))).containsExactly(reason);
        assertThat(faults(zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII)))))
                .containsExactly(reason);
    }

    /// A sound workbook whose sheet ends with so many more bytes, which are nothing once packed.
    private static InMemoryContent withSheetEndingWith(byte[] more) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(WorkbookFixture.of("p.xlsx", "Plan", PLAN).open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        entries.computeIfPresent("xl/worksheets/sheet1.xml", (_, sheet) -> {
            byte[] swollen = Arrays.copyOf(sheet, sheet.length + more.length);
            System.arraycopy(more, 0, swollen, sheet.length, more.length);
            return swollen;
        });
        return zip(entries);
    }

    private static InMemoryContent zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return new InMemoryContent("p.xlsx", bytes.toByteArray());
    }

    @Test
    void a_row_out_of_place_is_told_with_all_that_is_wrong_in_it() throws IOException {
        InMemoryContent file = WorkbookFixture.of(
                "p.xlsx", "Plan", List.of(HEADER, List.of("Habiter", "Isoler", "Au mieux", "bientôt")));

        Outcome outcome = reader().read(file, frame(PlanLevel.AXIS));

        assertThat(((Outcome.Unusable) outcome).faults())
                .hasSize(3)
                .extracting(SaidInBoth::fault)
                .anySatisfy(fault -> assertThat(fault).contains("« Statut »"))
                .anySatisfy(fault -> assertThat(fault).contains("« Date de fin »"))
                .anySatisfy(fault -> assertThat(fault).contains("sans objectif"));
    }

    private Outcome read(InMemoryContent file) throws IOException {
        return reader().read(file, frame(PlanLevel.STRATEGIC_OBJECTIVE));
    }

    private List<String> labels(InMemoryContent file) throws IOException {
        Outcome outcome = read(file);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome)
                .content().elements().stream().map(PlanElement::label).toList();
    }

    private List<String> faults(InMemoryContent file) throws IOException {
        Outcome outcome = read(file);
        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        return ((Outcome.Unusable) outcome)
                .faults().stream().map(SaidInBoth::fault).toList();
    }
}

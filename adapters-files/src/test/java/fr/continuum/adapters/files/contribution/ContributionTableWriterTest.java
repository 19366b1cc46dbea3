package fr.continuum.adapters.files.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.continuum.adapters.files.profile.ContributionProfileFolder;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReader.Outcome;
import fr.continuum.application.port.ContributionFileReaderContract;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.application.port.ContributionFileWriterContract;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.RandomContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.PlanWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContributionTableWriterTest extends ContributionFileWriterContract {

    @Override
    protected ContributionFileWriter writer() {
        return new ContributionTableWriter();
    }

    @Override
    protected ContributionFileReader reader() {
        return new ProfiledContributionReader();
    }

    @Override
    protected ContributionProfile shipped(ContributionKind kind) throws IOException {
        return ContributionProfileFolder.shipped(kind);
    }

    /// What somebody types under each column of a template.
    private static String typed(ContributionField field) {
        return switch (field) {
            case CODE -> "X-1";
            case TITLE -> "Un titre";
            case TARGETS -> "D1 60 % ; D2";
            case NEEDS -> "B1 ; B2";
            case CATEGORY -> "Perfectionnement";
            default ->
                switch (field.holds()) {
                    case WORD -> FieldWords.words(field).getFirst();
                    case YEAR -> "2026";
                    case DATE -> "31/12/2026";
                    case AMOUNT -> "1 234,56";
                    case NUMBER -> "12";
                    case TEXT, CODES -> "Du texte";
                };
        };
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void a_template_filled_by_hand_reads_back(ContributionKind kind) throws IOException {
        for (Format format : Format.values()) {
            Outcome outcome = reader().read(filled(kind, format), shipped(kind), ContributionFileReaderContract.FEED);

            assertThat(outcome).as(kind + " " + format).isInstanceOf(Outcome.Read.class);
            Contribution read = ((Outcome.Read) outcome).contributions().getFirst();
            assertThat(read.links()).hasSize(2);
            Map<ContributionField, String> said =
                    ContributionCells.rows(read, false).getFirst();
            assertThat(ContributionField.of(kind))
                    .as("every column that was filled is read")
                    .allSatisfy(field -> assertThat(said.getOrDefault(field, ""))
                            .as(field.key())
                            .isNotEmpty());
        }
    }

    private InMemoryContent filled(ContributionKind kind, Format format) throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        writer().template(kind, format, template);
        List<String> row = ContributionField.of(kind).stream()
                .map(ContributionTableWriterTest::typed)
                .toList();
        if (format == Format.CSV) {
            template.write((String.join(
                                    ";",
                                    row.stream().map(cell -> "\"" + cell + "\"").toList()) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            return new InMemoryContent("t.csv", template.toByteArray());
        }
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
            WorkbookFixture.fill(workbook.getSheetAt(0), 1, List.of(row));
            return WorkbookFixture.saved("t.xlsx", workbook);
        }
    }

    @Test
    void a_template_says_what_to_write_and_offers_the_words() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        writer().template(ContributionKind.TRAINING, Format.WORKBOOK, template);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(0)).isEqualTo("Formations");
            assertThat(FieldWords.words(ContributionField.CATEGORY))
                    .as("no meaning without a word of its own")
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(ContributionField.CATEGORY.meanings());
            assertThat(workbook.getSheet("Notice").getLastRowNum())
                    .isEqualTo(ContributionField.of(ContributionKind.TRAINING).size());
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(3).allSatisfy(list -> {
                assertThat(list.getValidationConstraint().getFormula1()).contains("Mots");
                assertThat(list.getSuppressDropDownArrow())
                        .as("the arrow is shown")
                        .isTrue();
            });
        }
    }

    @Test
    void no_cell_is_a_formula_and_none_would_be_run() throws IOException {
        for (ContributionKind kind : ContributionKind.values()) {
            for (long seed = 0; seed < 60; seed++) {
                List<Contribution> some = RandomContributions.of(kind, seed);
                try (Workbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(written(kind, some, Format.WORKBOOK)))) {
                    for (Sheet sheet : workbook) {
                        for (Row row : sheet) {
                            for (Cell cell : row) {
                                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            }
                        }
                    }
                }
                String csv = new String(written(kind, some, Format.CSV), StandardCharsets.UTF_8).substring(1);
                try (CsvReader<CsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
                    String which = kind + " " + seed;
                    rows.forEach(row ->
                            assertThat(row.getFields()).as(which).noneMatch(cell -> cell.matches("(?s)[=+@\\t-].*")));
                }
            }
        }
    }

    @Test
    void what_repeats_itself_without_end_is_not_taken_for_an_archive_made_to_swell() throws IOException {
        String reason = "Un long texte. ".repeat(100_000).strip();
        Contribution training = PlanWords.contributions(List.of("process P1 links=D1"))
                .getFirst()
                .linked(List.of(TraceLink.by("marie", Instant.EPOCH, new PlanCode("D1"), reason)));

        Outcome outcome = reader().read(
                        new InMemoryContent(
                                "t.xlsx", written(ContributionKind.PROCESS_CHANGE, List.of(training), Format.WORKBOOK)),
                        shipped(ContributionKind.PROCESS_CHANGE),
                        ContributionFileReaderContract.FEED);

        assertThat(((Outcome.Read) outcome).contributions().getFirst().links())
                .extracting(TraceLink::rationale)
                .containsExactly(reason);
    }

    @Test
    void a_typical_one_is_one_row_that_people_read() throws IOException {
        List<Contribution> read = ((Outcome.Read) reader().read(
                                InMemoryContent.of(
                                        "t.csv",
                                        "Code;Intitulé;Coût;Objectifs;Justification;Année;Catégorie;Jours\n"
                                                + "F1;Accueillir;1 500,5;D1 60 % ; D2-A1;Inscrit à la fiche;2026;cpf;2,5\n"
                                                        .replace("D1 60 % ; D2-A1", "\"D1 60 % ; D2-A1\"")),
                                shipped(ContributionKind.TRAINING),
                                ContributionFileReaderContract.FEED))
                .contributions();

        assertThat(new String(written(ContributionKind.TRAINING, read, Format.CSV), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\ufeffCode;Intitulé;Direction;Coût;Objectifs;Justification;Lien;Année;Catégorie;Fondement"
                                + " statutaire;Besoins de compétence;Jours;Stagiaires",
                        "F1;Accueillir;;1500,50;\"D1 60 % ; D2-A1 40 %\";Inscrit à la fiche;sert;2026;compte personnel de formation;;;2,5;");
    }

    @Test
    void what_people_typed_outlives_a_file_that_does_not_know_it_and_a_cleared_cell_of_ours_clears_it()
            throws IOException {
        InMemoryContributions book = new InMemoryContributions();
        ImportContributionFile imports = new ImportContributionFile(
                reader(),
                new ImportContributions(new InMemoryPlans(new InMemoryTargetTrees()), book, Clock.systemUTC()),
                Clock.systemUTC());
        ContributionProfile theirs = new ContributionProfile(
                "subventions",
                ContributionKind.PARTNER_INTERVENTION,
                TableLayout.FOUND,
                Map.of(
                        ContributionField.CODE, "N°",
                        ContributionField.TITLE, "Objet",
                        ContributionField.PARTNER, "Association",
                        ContributionField.TARGETS, "Objectif"),
                Map.of(ContributionField.PARTNER_KIND, "PRIVATE_BODY"),
                Map.of(),
                Set.of());
        String monthly = "N°;Objet;Association;Objectif\nQ1;Aider;Les Amis;D1\n";
        bring(imports, monthly, theirs);
        String typed = new String(written(ContributionKind.PARTNER_INTERVENTION, all(book), Format.CSV), UTF_8)
                .replace("Code porté par le fichier, colonne « Objectif »", "Ils accueillent")
                .replace("organisme privé;", "organisme privé;C-2026-1");

        assertThat(bring(imports, typed, shipped(ContributionKind.PARTNER_INTERVENTION))
                        .kept())
                .hasSize(1);
        assertThat(((PartnerIntervention) all(book).getFirst()).agreement()).isEqualTo("C-2026-1");

        ImportContributionFile.Outcome.Done again = bring(imports, monthly, theirs);
        assertThat(again.kept()).isEmpty();
        assertThat(again.effect().staying().getFirst().fields()).contains(ContributionField.AGREEMENT);
        assertThat(all(book).getFirst().links())
                .extracting(TraceLink::rationale)
                .containsExactly("Ils accueillent");

        String out = new String(written(ContributionKind.PARTNER_INTERVENTION, all(book), Format.CSV), UTF_8);
        assertThat(bring(imports, out, shipped(ContributionKind.PARTNER_INTERVENTION))
                        .kept())
                .isEmpty();
        bring(imports, out.replace("C-2026-1", ""), shipped(ContributionKind.PARTNER_INTERVENTION));
        assertThat(((PartnerIntervention) all(book).getFirst()).agreement()).isEmpty();
    }

    private static ImportContributionFile.Outcome.Done bring(
            ImportContributionFile imports, String csv, ContributionProfile profile) throws IOException {
        return (ImportContributionFile.Outcome.Done) imports.importFile(
                new ImportContributionFile.Request(Owner.HOME, InMemoryContent.of("t.csv", csv), profile, "alice"),
                Optional.empty());
    }

    private static List<Contribution> all(InMemoryContributions book) {
        return book.latest(Owner.HOME).orElseThrow().content().contributions();
    }
}

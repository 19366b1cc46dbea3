package fr.continuum.adapters.files.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReaderContract;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfiledContributionReaderTest extends ContributionFileReaderContract {

    @Override
    protected ContributionFileReader reader() {
        return new ProfiledContributionReader();
    }

    @Override
    protected InMemoryContent file(String name, List<List<String>> rows) {
        return InMemoryContent.of(
                name, rows.stream().map(row -> String.join("|", row)).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void a_sheet_of_a_workbook_reads_like_a_csv_file() throws IOException {
        InMemoryContent workbook = WorkbookFixture.of(
                "p.xlsx",
                "Projets",
                List.of(List.of("Portefeuille"), List.of("Réf", "Projet"), List.of("DSI-1", "Téléservice")));
        ContributionProfile profile = new ContributionProfile(
                "dsi",
                ContributionKind.IT_INVESTMENT,
                new TableLayout("", "", "", 2, "projets"),
                Map.of(ContributionField.CODE, "REF", ContributionField.TITLE, "projet"),
                Map.of());

        assertThat(((ContributionFileReader.Outcome.Read) reader().read(workbook, profile, FEED)).contributions())
                .extracting(Contribution::title)
                .containsExactly("Téléservice");
    }

    @Test
    void a_proposal_names_the_sheet_and_the_row_of_the_header() throws IOException {
        InMemoryContent workbook = WorkbookFixture.made("p.xlsx", made -> {
            WorkbookFixture.fill(made.createSheet("Lisez-moi"), 0, List.of(List.of("Bonjour")));
            WorkbookFixture.fill(
                    made.createSheet("Projets"),
                    0,
                    List.of(List.of("Portefeuille"), List.of("Code", "Projet"), List.of("DSI-1", "Téléservice")));
        });

        ContributionFileReader.Proposal.Proposed proposed = (ContributionFileReader.Proposal.Proposed)
                reader().propose(workbook, ContributionKind.IT_INVESTMENT, Optional.empty(), FEED);

        assertThat(proposed.profile().layout()).isEqualTo(new TableLayout("", "", "", 2, "Projets"));
        assertThat(proposed.preview().rows()).hasSize(1);
        assertThat(proposed.preview().sheets()).containsExactly("Lisez-moi", "Projets");
    }

    @Test
    void the_first_sheet_needs_no_name_since_that_often_holds_a_year() throws IOException {
        InMemoryContent workbook = WorkbookFixture.of(
                "p.xlsx", "Projets 2026", List.of(List.of("Code", "Projet"), List.of("DSI-1", "Téléservice")));

        ContributionFileReader.Proposal.Proposed proposed = (ContributionFileReader.Proposal.Proposed)
                reader().propose(workbook, ContributionKind.IT_INVESTMENT, Optional.empty(), FEED);

        assertThat(proposed.profile().layout().sheet()).isEmpty();
        assertThat(proposed.preview().found().sheet()).isEqualTo("Projets 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRAINING | Intitulé du stage | TITLE",
                "TRAINING | Formation | TITLE",
                "TRAINING | Libellé de la formation * | TITLE",
                "TRAINING | Réf. | CODE",
                "TRAINING | Code stage | CODE",
                "TRAINING | Objectif du plan | TARGETS",
                "TRAINING | OBJECTIFS STRATEGIQUES | TARGETS",
                "TRAINING | Fiche action | TARGETS",
                "TRAINING | Direction / service | DEPARTMENT",
                "TRAINING | Coût prévisionnel (€ TTC) | COST",
                "TRAINING | Coût en € | COST",
                "TRAINING | Durée (en jours) | DAYS",
                "TRAINING | Nb de jours | DAYS",
                "TRAINING | Nombre d’agents | TRAINEES",
                "TRAINING | Effectif prévisionnel | TRAINEES",
                "TRAINING | Type d'action | CATEGORY",
                "TRAINING | Besoins en compétences : | NEEDS",
                "TRAINING | Année du plan | YEAR",
                "IT_INVESTMENT | Nom du projet | TITLE",
                "IT_INVESTMENT | Gains attendus | IMPROVEMENT",
                "IT_INVESTMENT | Date de mise en production | GO_LIVE",
                "IT_INVESTMENT | Ligne SDSI | MASTER_PLAN",
                "PROCESS_CHANGE | Procédure | TITLE",
                "PROCESS_CHANGE | Public bénéficiaire | BENEFICIARY",
                "PROCESS_CHANGE | Date d’application | EFFECTIVE",
                "ORGANISATIONAL_ADJUSTMENT | Date de passage en CST | CST_ON",
                "ORGANISATIONAL_ADJUSTMENT | Avis du comité social territorial | CST_OPINION",
                "PARTNER_INTERVENTION | Nom de l'association | PARTNER",
                "PARTNER_INTERVENTION | Forme juridique | PARTNER_KIND",
                "PARTNER_INTERVENTION | N° de convention | AGREEMENT",
                "PARTNER_INTERVENTION | Montant attribué (en euros) | GRANT",
                "PARTNER_INTERVENTION | Année d'attribution | GRANT_YEAR"
            })
    void headers_are_known_as_authorities_write_them(ContributionKind kind, String header, ContributionField field)
            throws IOException {
        assertThat(guessed(kind, List.of(header, "Remarque"))).containsExactly(Map.entry(field, header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objectifs pédagogiques",
                "Objectifs de la formation",
                "Organisme de formation",
                "Thème",
                "Public visé",
                "Durée (heures)",
                "Durée (h)",
                "Coût (k€)",
                "Coût en milliers d'euros",
                "Coût (centimes)"
            })
    void headers_that_look_alike_and_say_something_else_are_left_to_a_person(String header) throws IOException {
        assertThat(guessed(ContributionKind.TRAINING, List.of(header, "Remarque")))
                .isEmpty();
    }

    @Test
    void of_two_headers_that_would_do_the_one_that_says_most_is_taken() throws IOException {
        assertThat(guessed(ContributionKind.TRAINING, List.of("Objectif", "Objectif du plan", "Stage", "Intitulé")))
                .containsOnly(
                        Map.entry(ContributionField.TARGETS, "Objectif du plan"),
                        Map.entry(ContributionField.TITLE, "Intitulé"));
    }

    /// What is guessed by header alone: no cell says anything.
    private Map<ContributionField, String> guessed(ContributionKind kind, List<String> headers) throws IOException {
        ContributionFileReader.Proposal.Proposed proposed = (ContributionFileReader.Proposal.Proposed) reader().propose(
                        file(
                                "p.csv",
                                List.of(headers, headers.stream().map(_ -> "!").toList())),
                        kind,
                        Optional.empty(),
                        FEED);
        return proposed.guesses().stream()
                .collect(Collectors.toMap(ContributionFileReader.Guess::field, ContributionFileReader.Guess::column));
    }

    @Test
    void faults_are_told_in_both_languages_with_the_quotes_of_each() throws IOException {
        ContributionProfile profile = new ContributionProfile(
                "dsi",
                ContributionKind.IT_INVESTMENT,
                TableLayout.FOUND,
                Map.of(ContributionField.CODE, "Code"),
                Map.of());

        List<FileFault> unsaid = ((ContributionFileReader.Outcome.Unusable)
                        reader().read(file("p.csv", List.of(List.of("Code"), List.of("P1"))), profile, FEED))
                .faults();
        List<FileFault> faulty = ((ContributionFileReader.Outcome.Unusable) reader().read(
                                file(
                                        "p.csv",
                                        List.of(List.of("Code", "Intitulé", "Coût"), List.of("P1", "Été", "cher"))),
                                profile(TableLayout.FOUND),
                                FEED))
                .faults();

        assertThat(unsaid)
                .extracting(FileFault::columnName, FileFault::reason, FileFault::english)
                .containsExactly(tuple(
                        "",
                        "Le profil ne dit pas quelle colonne donne « Intitulé ». Choisissez-la.",
                        "The profile does not say which column gives “Title”. Choose it."));
        assertThat(faulty)
                .extracting(FileFault::columnName, FileFault::reason, FileFault::english)
                .containsExactly(tuple(
                        "Coût",
                        "« cher » n'est pas un montant. Écrivez par exemple 1234,56.",
                        "“cher” is no amount. Write for example 1234,56."));
    }

    @Test
    void how_a_sample_is_written_is_told_and_a_sheet_that_is_not_there_is_named_with_those_that_are()
            throws IOException {
        ContributionProfile profile = profile(new TableLayout("", "", "", 1, "Bilan"));
        InMemoryContent csv = new InMemoryContent(
                "p.csv", "Code;Intitulé;Coût\nP1;Été;12,50\n".getBytes(Charset.forName("windows-1252")));
        InMemoryContent workbook = WorkbookFixture.of("p.xlsx", "Projets", List.of(List.of("Code")));

        ContributionFileReader.Preview found = reader().preview(csv, profile(TableLayout.FOUND), FEED, 1);
        ContributionFileReader.Preview absent = reader().preview(workbook, profile, FEED, 1);

        assertThat(found.found().encoding()).isEqualTo("windows-1252");
        assertThat(found.found().separator()).isEqualTo(";");
        assertThat(found.sheets()).isEmpty();
        assertThat(absent.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("« Bilan »"));
        assertThat(absent.sheets()).containsExactly("Projets");
    }

    @Test
    void a_code_is_read_without_what_nobody_sees_at_its_ends_and_none_is_made_of_signs() throws IOException {
        ContributionProfile profile = profile(TableLayout.FOUND);

        assertThat(((ContributionFileReader.Outcome.Read) reader().read(
                                        file(
                                                "p.csv",
                                                List.of(
                                                        List.of("Code", "Intitulé", "Coût"),
                                                        List.of("\u200bP1\u00a0\u2060", "Vélos", ""))),
                                        profile,
                                        FEED))
                        .contributions())
                .extracting(Contribution::code)
                .containsExactly("P1");
        assertThat(((ContributionFileReader.Outcome.Unusable) reader().read(
                                        file(
                                                "p.csv",
                                                List.of(
                                                        List.of("Code", "Intitulé", "Coût"),
                                                        List.of("P\u200b1", "Vélos", ""),
                                                        List.of("P2", "…", ""),
                                                        List.of("-", "Vélos", ""))),
                                        profile,
                                        FEED))
                        .faults())
                .extracting(FileFault::line, FileFault::columnName)
                .containsExactly(tuple(2, "Code"), tuple(3, "Intitulé"), tuple(4, "Code"));
    }

    private static ContributionProfile profile(TableLayout layout) {
        return new ContributionProfile(
                "p",
                ContributionKind.PROCESS_CHANGE,
                layout,
                Map.of(
                        ContributionField.CODE, "Code",
                        ContributionField.TITLE, "Intitulé",
                        ContributionField.COST, "Coût"),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with a mark", "windows-1252", "UTF-16", "x-MacRoman"})
    void whatever_the_encoding_the_ends_of_lines_and_the_spaces_of_headers(String encoding) throws IOException {
        boolean mac = encoding.equals("x-MacRoman");
        String text = "Code;Intitule\u00a0;Cout\nP1;Été;12\u00a0345,50 €\n"
                .replace("Intitule", "INTITULÉ")
                .replace(
                        "Cout",
                        mac ? "Coût" : " Coût\u202f".replace(encoding.equals("windows-1252") ? "\u202f" : "", ""))
                .replace("\n", mac ? "\r" : "\r\n");
        Charset charset = Charset.forName(encoding.replace(" with a mark", ""));
        InMemoryContent file =
                new InMemoryContent("p.csv", ((encoding.endsWith("mark") ? "\ufeff" : "") + text).getBytes(charset));

        ContributionFileReader.Outcome outcome =
                reader().read(file, profile(new TableLayout(mac ? "x-MacRoman" : "", "", "", 1, "")), FEED);

        assertThat(((ContributionFileReader.Outcome.Read) outcome).contributions())
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.title()).isEqualTo("Été");
                    assertThat(read.costCents()).hasValue(1_234_550);
                });
    }

    @Test
    void a_cut_row_and_one_with_a_separator_too_many_are_faults() throws IOException {
        InMemoryContent file = InMemoryContent.of("p.csv", "Code;Intitulé;Coût\nP1;Une\nP2;Deux;1;5\nP3;Trois;2\n");

        ContributionFileReader.Outcome outcome = reader().read(file, profile(TableLayout.FOUND), FEED);

        assertThat(((ContributionFileReader.Outcome.Unusable) outcome).faults())
                .extracting(FileFault::line)
                .containsExactly(2, 3);
    }

    @Test
    void a_formula_nobody_computed_is_a_fault_and_dates_and_merged_cells_are_read() throws IOException {
        InMemoryContent workbook = WorkbookFixture.made("p.xlsx", made -> {
            Sheet sheet = made.createSheet("Formations");
            WorkbookFixture.fill(
                    sheet,
                    0,
                    List.of(
                            List.of("Code", "Intitulé", "Direction", "Début", "Catégorie", "Coût"),
                            List.of("F1", "Une", "DRH", "", "CPF"),
                            List.of("F2", "Deux", "", "", "CPF"),
                            List.of("F3", "Trois", "DSI", "", "CPF")));
            CellStyle date = made.createCellStyle();
            date.setDataFormat(made.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int row = 1; row <= 3; row++) {
                Cell start = sheet.getRow(row).createCell(3);
                start.setCellValue(LocalDate.of(2026, row, 15));
                start.setCellStyle(date);
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
            sheet.getRow(1).createCell(5).setCellValue(1_200.5);
            sheet.getRow(2).createCell(5).setCellFormula("F2*2");
            made.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(3).createCell(5).setCellFormula("F2*3");
        });
        ContributionFileReader.Proposal.Proposed proposed = (ContributionFileReader.Proposal.Proposed)
                reader().propose(workbook, ContributionKind.TRAINING, Optional.empty(), FEED);

        ContributionFileReader.Outcome outcome = reader().read(workbook, proposed.profile(), FEED);

        assertThat(proposed.preview().rows())
                .filteredOn(row -> row.faults().isEmpty())
                .flatExtracting(ContributionFileReader.PreviewRow::read)
                .extracting(Contribution::department, Contribution::costCents)
                .containsExactly(tuple("DRH", OptionalLong.of(120_050)), tuple("DRH", OptionalLong.of(240_100)));
        assertThat(((ContributionFileReader.Outcome.Unusable) outcome).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.inFrench())
                        .startsWith("p.xlsx, feuille « Formations », ligne 4, colonne « Coût » : La formule"));
    }
}

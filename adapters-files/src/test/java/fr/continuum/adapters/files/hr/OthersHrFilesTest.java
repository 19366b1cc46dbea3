package fr.continuum.adapters.files.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostTrace;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.UnreadRows;
import fr.continuum.domain.workforce.WorkCycle;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cells, rows and sheets of HR files look like where other tools and other people write them, under the profiles
/// that ship.
class OthersHrFilesTest {

    private static final String CYCLES = "Cycle;Direction;Année;ETP;Heures avant;Heures annuelles\n";
    private static final String SESSIONS = "Formation;Début;Fin;Stagiaires;Jours\n";
    private static final String POSTS = "Poste;Direction;Catégorie;ETP;Occupation;Vacant depuis;Fermé le\n";

    private static HrReader.Outcome.Read read(FeedKind kind, String csv) throws IOException {
        return HrFiles.sound(InMemoryContent.of("f.csv", csv), HrFiles.shipped(kind));
    }

    private static WorkCycle cycle(String fte, String former, String annual) throws IOException {
        return ((HrFacts.Cycles) read(
                                FeedKind.WORK_CYCLES,
                                CYCLES + "C1;Direction des routes;2026;" + fte + ";" + former + ";" + annual + "\n")
                        .extract()
                        .facts())
                .cycles()
                .getFirst();
    }

    private static TrainingSession session(String start, String trainees, String days) throws IOException {
        return ((HrFacts.Sessions)
                        read(FeedKind.TRAINING_SESSIONS, SESSIONS + "F1;" + start + ";;" + trainees + ";" + days + "\n")
                                .extract()
                                .facts())
                .sessions()
                .getFirst();
    }

    private static Post post(String fte, String occupancy, String vacant, String closed) throws IOException {
        return ((HrFacts.Posts) read(
                                FeedKind.POSTS,
                                POSTS + "P1;Direction des routes;A;" + fte + ";" + occupancy + ";" + vacant + ";"
                                        + closed + "\n")
                        .extract()
                        .facts())
                .posts()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1607h00 | 1607",
                "1607 H | 1607",
                "1607 h 30 | 1607.5",
                "1 607:30 | 1607.5",
                "1\u202f607h30min | 1607.5",
                "1607:30:00 | 1607.5",
                "1607h20 | 1607.33",
                "1607,5 | 1607.5",
                "1 607,50 heures | 1607.5",
                "1607.5h | 1607.5",
                "1607 h/an | 1607",
                "1607 | 1607"
            })
    void hours_of_a_year_are_read_with_their_unit_and_by_the_clock(String written, BigDecimal hours)
            throws IOException {
        assertThat(cycle("48,5", written, written).annualHours()).isEqualByComparingTo(hours);
        assertThat(cycle("48,5", written, "1607").formerHours()).isEqualByComparingTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1607h75", "1607:5:3:1", "35h/semaine", "1607 ETP", "h30"})
    void what_tells_no_hours_is_rejected(String written) throws IOException {
        assertThat(HrFiles.unusable(
                        InMemoryContent.of(
                                "f.csv", CYCLES + "C1;Direction des routes;2026;48,5;1547;" + written + "\n"),
                        HrFiles.shipped(FeedKind.WORK_CYCLES)))
                .extracting(FileFault::columnName)
                .contains("Heures annuelles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,5 j | 0.5", "0.5j | 0.5", "2 jours | 2", "1 jour | 1", "2,5 jrs | 2.5", "3 jour(s) | 3", "3 | 3"
            })
    void days_are_read_with_their_unit(String written, BigDecimal days) throws IOException {
        assertThat(session("01/02/2026", "8", written).days())
                .get()
                .satisfies(told -> assertThat(told).isEqualByComparingTo(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8 agents", "8 stagiaires", "8 pers.", "8,0", "8 inscrits"})
    void trainees_are_read_with_their_word(String written) throws IOException {
        assertThat(session("01/02/2026", written, "1").trainees()).isEqualTo(OptionalInt.of(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/02/2026",
                "1/2/26",
                "01.02.2026",
                "2026-02-01",
                "01/02/2026 09:00",
                "01/02/2026 9h30",
                "01/02/2026 00:00:00",
                "2026-02-01T09:00:00",
                "46054"
            })
    void days_are_read_with_two_digits_and_with_their_time(String written) throws IOException {
        assertThat(session(written, "8", "1").start()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    private static String opened(String opened, String vacant) {
        return "Poste;Direction;Occupation;Vacant depuis;Ouvert le;Extrait le\nP1;Direction des routes;vacant;" + vacant
                + ";" + opened + ";29/11/2026\n";
    }

    private static Post only(HrReader.Outcome.Read read) {
        return ((HrFacts.Posts) read.extract().facts()).posts().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/09/98", "01/09/50", "1.9.99", "01/09/1998"})
    void a_post_opened_in_the_last_century_is_open(String written) throws IOException {
        assertThat(only(read(FeedKind.POSTS, opened(written, ""))).opened())
                .as("too long ago to be kept")
                .isEmpty();
        assertThat(only(read(FeedKind.POSTS, opened("", written))).occupancy())
                .isEqualTo(new Occupancy.Vacant(Optional.of(HrCells.EARLIEST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/09/26", "01/09/2026"})
    void a_post_opened_in_this_century_is_opened_then(String written) throws IOException {
        assertThat(only(read(FeedKind.POSTS, opened(written, ""))).opened()).contains(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/09/49", "30/11/27", "01/09/2098"})
    void a_post_does_not_open_more_than_a_year_after_its_extract(String written) throws IOException {
        assertThat(HrFiles.unusable(InMemoryContent.of("f.csv", opened(written, "")), HrFiles.shipped(FeedKind.POSTS)))
                .filteredOn(fault -> fault.columnName().equals("Ouvert le"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("plus d'un an après", "00 à 49"));
        assertThat(only(read(FeedKind.POSTS, opened("29/11/27", ""))).opened()).contains(LocalDate.of(2027, 11, 29));
    }

    /// Days are held against the night that reads where the file does not say its own.
    @ParameterizedTest
    @ValueSource(strings = {"01/09/48", "01/09/2062", "01/12/27"})
    void without_a_day_of_its_extract_a_post_is_held_against_the_night(String written) throws IOException {
        String opened = "Poste;Direction;Ouvert le;Vacant depuis\nP1;Direction des routes;" + written + ";\n";
        String vacant = "Poste;Direction;Ouvert le;Vacant depuis\nP1;Direction des routes;;" + written + "\n";

        for (String csv : List.of(opened, vacant)) {
            assertThat(HrFiles.unusable(InMemoryContent.of("f.csv", csv), HrFiles.shipped(FeedKind.POSTS)))
                    .filteredOn(fault -> !fault.columnName().isEmpty())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.reason())
                            .contains("plus d'un an après la première nuit qui lit ce fichier", "00 à 49"));
        }
        assertThat(only(read(FeedKind.POSTS, opened.replace(written, "30/11/27")))
                        .opened())
                .contains(LocalDate.of(2027, 11, 30));
    }

    @Test
    void a_pattern_of_two_digits_tells_the_centuries_apart_as_well() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                file: {dates: dd/MM/yy}
                columns: {post: Poste, department: Direction, occupancy: Occupation, vacant-since: Vacant}
                """);
        String header = "Poste;Direction;Occupation;Vacant\n";

        assertThat(only(HrFiles.sound(
                                InMemoryContent.of("f.csv", header + "P1;Direction des routes;vacant;01/09/98\n"),
                                profile))
                        .occupancy())
                .isEqualTo(new Occupancy.Vacant(Optional.of(HrCells.EARLIEST)));
        assertThat(only(HrFiles.sound(
                                InMemoryContent.of("f.csv", header + "P1;Direction des routes;vacant;01/09/26\n"),
                                profile))
                        .occupancy())
                .isEqualTo(new Occupancy.Vacant(Optional.of(LocalDate.of(2026, 9, 1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 % | 0.8",
                "80% | 0.8",
                "80,00 % | 0.8",
                "0,8 | 0.8",
                "TC | 1",
                "Temps complet | 1",
                "à temps plein | 1",
                "Mi-temps | 0.5",
                "28/35 | 0.8",
                "28/35ème | 0.8",
                "17,5/35e | 0.5",
                "28h/35h | 0.8",
                "16/16 | 1",
                "0 | 0"
            })
    void shares_of_a_full_time_are_read_as_tables_of_posts_write_them(String written, BigDecimal share)
            throws IOException {
        assertThat(post(written, "pourvu", "", "").fte())
                .get()
                .satisfies(told -> assertThat(told).isEqualByComparingTo(share));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40/35", "28/0", "35h", "temps", "120 %"})
    void what_tells_no_share_is_rejected(String written) throws IOException {
        assertThat(HrFiles.unusable(
                        InMemoryContent.of("f.csv", POSTS + "P1;Direction des routes;A;" + written + ";pourvu;;\n"),
                        HrFiles.shipped(FeedKind.POSTS)))
                .extracting(FileFault::columnName)
                .contains("ETP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacant",
                "VACANTE",
                "Poste vacant",
                "non pourvu",
                "à pourvoir",
                "En recrutement",
                "inoccupé",
                "gelé"
            })
    void a_vacant_post_is_told_in_many_words(String written) throws IOException {
        assertThat(post("1", written, "", "").occupancy()).isInstanceOf(Occupancy.Vacant.class);
    }

    @Test
    void a_day_no_authority_knows_stands_for_none() throws IOException {
        assertThat(post("1", "pourvu", "", "31/12/9999").closed()).isEmpty();
        assertThat(post("1", "pourvu", "", "01/01/1900").closed()).isEmpty();
        assertThat(post("1", "vacant", "01/01/1900", "").occupancy()).isEqualTo(new Occupancy.Vacant(Optional.empty()));
        assertThat(post("1", "pourvu", "", "01/03/2012").closed()).contains(HrCells.EARLIEST);
    }

    @Test
    void sums_and_remarks_below_a_table_are_about_no_post() throws IOException {
        HrReader.Outcome.Read read = read(
                FeedKind.POSTS,
                POSTS + "P1;Direction des routes;A;1;pourvu;;\n"
                        + "P2;Direction des routes;A;0,8;pourvu;;\n"
                        + ";;;1,8;;;\n"
                        + ";;;;;;\n"
                        + "Total général;;;1,8;;;\n"
                        + "Source : tableau voté, extrait par la DRH;;;;;;\n"
                        + "Effectifs au 30 novembre\n");

        assertThat(read.lines()).isEqualTo(new LineCounts(6, 2, 4, 0));
        assertThat(read.extract().unread()).isEqualTo(UnreadRows.NONE);
    }

    @Test
    void a_row_without_a_code_says_which_posts_it_may_be_about() throws IOException {
        HrReader.Outcome.Read read = HrFiles.sound(
                InMemoryContent.of(
                        "f.csv",
                        POSTS + "P1;Direction des routes;A;1;pourvu;;\n"
                                + ";Direction des routes;A;1;pourvu;;\n"
                                + ";Inconnue;A;1;pourvu;;\n"
                                + "P0004;;;;;;\n"),
                HrFiles.profile("""
                        reads: posts
                        columns: {post: Poste, department: Direction, category: Catégorie, fte: ETP}
                        limits: {rejected-percent: 100}
                        """));

        assertThat(read.extract().unread())
                .isEqualTo(UnreadRows.of(
                        List.of("P0004"),
                        1,
                        List.of(new PostTrace(
                                "Direction des routes", Optional.of(GradeCategory.A), Optional.empty()))));
        HrExtractJson format = new HrExtractJson();
        assertThat(format.read(InMemoryContent.of("kept", format.write(read.extract()))))
                .isEqualTo(read.extract());
    }

    private static void hours(Workbook workbook, Cell cell, double days) {
        CellStyle elapsed = workbook.createCellStyle();
        elapsed.setDataFormat(workbook.createDataFormat().getFormat("[h]:mm"));
        cell.setCellStyle(elapsed);
        cell.setCellValue(days);
    }

    @Test
    void hours_a_spreadsheet_counts_in_days_are_hours() throws IOException {
        Content file = WorkbookFixture.made("cycles.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Cycles");
            WorkbookFixture.fill(
                    sheet,
                    0,
                    List.of(
                            List.of("Cycle", "Direction", "Année", "ETP", "Heures avant", "Heures annuelles"),
                            List.of("C1", "Direction des routes", "2026", "48,5")));
            hours(workbook, sheet.getRow(1).createCell(4), 1547 / 24.0);
            hours(workbook, sheet.getRow(1).createCell(5), 1607.5 / 24.0);
        });

        assertThat(((HrFacts.Cycles) HrFiles.facts(file, HrFiles.shipped(FeedKind.WORK_CYCLES))).cycles())
                .extracting(
                        cycle -> cycle.formerHours().toPlainString(),
                        cycle -> cycle.annualHours().toPlainString())
                .containsExactly(tuple("1547", "1607.5"));
    }

    @Test
    void the_sheet_that_holds_the_table_is_found_behind_others() throws IOException {
        Content file = WorkbookFixture.made("effectifs.xlsx", workbook -> {
            workbook.createSheet("Vide");
            WorkbookFixture.fill(
                    workbook.createSheet("Lisez-moi"), 0, List.of(List.of("Tableau des effectifs"), List.of("DRH")));
            WorkbookFixture.fill(
                    workbook.createSheet("Synthèse"),
                    0,
                    List.of(List.of("Direction", "ETP"), List.of("Direction des routes", "12")));
            WorkbookFixture.fill(
                    workbook.createSheet("Postes"),
                    0,
                    List.of(
                            List.of("Situation", "", "Emploi"),
                            List.of("Poste", "Direction", "Catégorie", "ETP"),
                            List.of("P1", "Direction des routes", "A", "1")));
        });

        assertThat(HrFiles.reader().fit(file, HrFiles.shipped(FeedKind.POSTS))).isInstanceOf(FeedFit.Whole.class);
        assertThat(((HrFacts.Posts) HrFiles.facts(file, HrFiles.shipped(FeedKind.POSTS))).posts())
                .extracting(Post::code)
                .containsExactly("P1");
    }

    @Test
    void a_cell_merged_downwards_stands_for_each_of_its_rows() throws IOException {
        Content file = WorkbookFixture.made("effectifs.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Postes");
            WorkbookFixture.fill(
                    sheet,
                    0,
                    List.of(
                            List.of("Direction", "Poste", "Catégorie", "ETP"),
                            List.of("Direction des routes", "P1", "A", "1"),
                            List.of("", "P2", "", "0,8"),
                            List.of("", "P3", "B", "1"),
                            List.of("Direction de l'éducation", "P4", "C", "1")));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        });

        assertThat(((HrFacts.Posts) HrFiles.facts(file, HrFiles.shipped(FeedKind.POSTS))).posts())
                .extracting(
                        Post::code,
                        Post::department,
                        post -> post.category().map(Enum::name).orElse(""))
                .containsExactly(
                        tuple("P1", "Direction des routes", "A"),
                        tuple("P2", "Direction des routes", "A"),
                        tuple("P3", "Direction des routes", "B"),
                        tuple("P4", "Direction de l'éducation", "C"));
    }

    @Test
    void a_session_of_a_mistyped_year_is_rejected_and_says_why() throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "sessions.csv",
                "Formation;Début;Fin;Extrait le\nF1;03/02/2026;04/02/2026;30/06/2026\n"
                        + "F1;03/02/2202;;30/06/2026\nF1;05/02/2026;05/02/2062;30/06/2026\nF1;03/02/2036;;30/06/2026\n"
                        + "F1;03/02/2202;;\n");

        HrReader.Outcome.Read read = HrFiles.sound(file, HrFiles.profile("""
                reads: training-sessions
                columns: {training: Formation, start: Début, end: Fin, extracted: Extrait le}
                optional-columns: [Fin, Extrait le]
                limits: {rejected-percent: 100}
                """));

        assertThat(read.extract().facts().years()).containsExactly(2026, 2036);
        assertThat(read.rejected()).extracting(FileFault::line).containsExactly(3, 4, 6);
        assertThat(read.rejected())
                .extracting(FileFault::inFrench)
                .allSatisfy(reason -> assertThat(reason).contains("année lointaine", "Corrigez l'année"));
    }

    @Test
    void a_table_of_agents_by_grade_is_told_what_is_expected() throws IOException {
        InMemoryContent byGrade = InMemoryContent.of(
                "effectifs.csv",
                "Grade;Catégorie;Effectif budgétaire;Effectif pourvu;ETP\nAttaché;A;12;10;9,8\nRédacteur;B;20;18;17,5\n");

        FeedFit fit = HrFiles.reader().fit(byGrade, HrFiles.shipped(FeedKind.POSTS));

        assertThat(fit)
                .isInstanceOfSatisfying(
                        FeedFit.Partial.class,
                        partial -> assertThat(partial.faults().getFirst().inFrench())
                                .contains("par grade", "une ligne par poste", "annexe du personnel"));
        assertThat(HrFiles.reader().fit(byGrade, HrFiles.shipped(FeedKind.WORK_CYCLES)))
                .isInstanceOf(FeedFit.None.class);
        assertThat(HrFiles.reader()
                        .fit(
                                InMemoryContent.of("autre.csv", "Grade;Indice;Échelon\nAttaché;1;2\n"),
                                HrFiles.shipped(FeedKind.POSTS)))
                .isInstanceOf(FeedFit.None.class);
        assertThat(HrFiles.reader().fit(HrFiles.template(FeedKind.POSTS), HrFiles.shipped(FeedKind.POSTS)))
                .isInstanceOf(FeedFit.Whole.class);
    }
}

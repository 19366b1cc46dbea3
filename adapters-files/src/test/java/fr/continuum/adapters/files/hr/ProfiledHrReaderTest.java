package fr.continuum.adapters.files.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.analytic.ToolCodes;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostTrace;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.UnreadRows;
import fr.continuum.domain.workforce.WorkCycle;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfiledHrReaderTest {

    private static final FeedProfile LENIENT = HrFiles.profile("""
            reads: posts
            columns: {post: Poste, title: Intitulé, department: Direction, fte: ETP, opened: Ouvert, closed: Fermé}
            optional-columns: [Intitulé, ETP, Ouvert, Fermé]
            limits: {rejected-percent: 100}
            """);

    private static final PostTrace ROUTES = new PostTrace("Direction des routes", Optional.empty(), Optional.empty());

    private static List<Post> posts(Content file, FeedProfile profile) throws IOException {
        return ((HrFacts.Posts) HrFiles.facts(file, profile)).posts();
    }

    private static List<String> rejected(Content file, FeedProfile profile) throws IOException {
        return HrFiles.sound(file, profile).rejected().stream()
                .map(FileFault::inFrench)
                .toList();
    }

    @Test
    void the_template_of_posts_is_read() throws IOException {
        HrReader.Outcome.Read read = HrFiles.sound(HrFiles.template(FeedKind.POSTS), HrFiles.shipped(FeedKind.POSTS));

        assertThat(read.lines()).isEqualTo(new LineCounts(4, 4, 0, 0));
        assertThat(read.extract().authority()).contains(new Siren("229300082"));
        assertThat(read.extract().day()).contains(LocalDate.of(2026, 11, 28));
        assertThat(((HrFacts.Posts) read.extract().facts()).posts())
                .containsExactly(
                        new Post(
                                "P0001",
                                "Directrice des routes",
                                "Direction des routes",
                                Optional.of(GradeCategory.A),
                                Optional.of(BigDecimal.ONE),
                                Optional.of(LocalDate.of(2022, 3, 1)),
                                Optional.empty(),
                                new Occupancy.Filled()),
                        new Post(
                                "P0002",
                                "Chef de projet collèges",
                                "Direction de l'éducation",
                                Optional.of(GradeCategory.A),
                                Optional.of(BigDecimal.ONE),
                                Optional.empty(),
                                Optional.empty(),
                                Occupancy.vacantSince(LocalDate.of(2026, 10, 15))),
                        new Post(
                                "P0003",
                                "P0003",
                                "Direction de l'éducation",
                                Optional.of(GradeCategory.C),
                                Optional.of(new BigDecimal("0.8")),
                                Optional.empty(),
                                Optional.empty(),
                                new Occupancy.Filled()),
                        new Post(
                                "P0004",
                                "P0004",
                                "Direction de l'éducation",
                                Optional.of(GradeCategory.B),
                                Optional.of(BigDecimal.ONE),
                                Optional.of(LocalDate.of(2023, 9, 1)),
                                Optional.of(LocalDate.of(2026, 12, 1)),
                                new Occupancy.Filled()));
    }

    @Test
    void the_template_of_sessions_is_read() throws IOException {
        assertThat(HrFiles.facts(
                        HrFiles.template(FeedKind.TRAINING_SESSIONS), HrFiles.shipped(FeedKind.TRAINING_SESSIONS)))
                .isEqualTo(new HrFacts.Sessions(List.of(
                        new TrainingSession(
                                "F2026-014",
                                LocalDate.of(2026, 3, 9),
                                LocalDate.of(2026, 3, 11),
                                OptionalInt.of(12),
                                Optional.of(BigDecimal.valueOf(3))),
                        new TrainingSession(
                                "F2026-014",
                                LocalDate.of(2026, 10, 5),
                                LocalDate.of(2026, 10, 7),
                                OptionalInt.of(9),
                                Optional.of(BigDecimal.valueOf(3))),
                        new TrainingSession(
                                "F2026-031",
                                LocalDate.of(2026, 12, 17),
                                LocalDate.of(2026, 12, 17),
                                OptionalInt.empty(),
                                Optional.of(new BigDecimal("0.5"))))));
    }

    @Test
    void the_template_of_cycles_is_read() throws IOException {
        HrFacts.Cycles facts = (HrFacts.Cycles)
                HrFiles.facts(HrFiles.template(FeedKind.WORK_CYCLES), HrFiles.shipped(FeedKind.WORK_CYCLES));

        assertThat(facts.cycles())
                .extracting(WorkCycle::code, WorkCycle::department, WorkCycle::year, WorkCycle::fte)
                .containsExactly(
                        tuple("C1607", "Direction des routes", new FiscalYear(2026), new BigDecimal("48.5")),
                        tuple("C1607", "Direction de l'éducation", new FiscalYear(2026), BigDecimal.valueOf(112)),
                        tuple("N1440", "Direction des routes", new FiscalYear(2026), BigDecimal.valueOf(6)));
        assertThat(facts.cycles().get(1).formerHours()).isEqualByComparingTo("1562.5");
    }

    @Test
    void the_template_of_the_training_plan_is_read() throws IOException {
        assertThat(HrFiles.facts(HrFiles.template(FeedKind.TRAINING_PLAN), HrFiles.shipped(FeedKind.TRAINING_PLAN)))
                .isEqualTo(new HrFacts.Trainings(
                        List.of(
                                new ListedTraining(
                                        "F2026-014",
                                        Optional.of("Conduire un chantier sobre"),
                                        Optional.of("Direction des routes"),
                                        new FiscalYear(2026),
                                        TrainingCategory.PROFICIENCY,
                                        Optional.empty(),
                                        List.of("B01"),
                                        Optional.of(BigDecimal.valueOf(3)),
                                        OptionalInt.of(21),
                                        OptionalLong.of(4_200_00),
                                        List.of(new PlanCode("D2-A1"))),
                                new ListedTraining(
                                        "F2026-031",
                                        Optional.empty(),
                                        Optional.of("Direction de l'éducation"),
                                        new FiscalYear(2026),
                                        TrainingCategory.PROFICIENCY,
                                        Optional.empty(),
                                        List.of("B02", "B03"),
                                        Optional.of(new BigDecimal("0.5")),
                                        OptionalInt.of(12),
                                        OptionalLong.empty(),
                                        List.of(new PlanCode("D1"))),
                                new ListedTraining(
                                        "F2026-040",
                                        Optional.empty(),
                                        Optional.empty(),
                                        new FiscalYear(2026),
                                        TrainingCategory.SAFETY_MANDATORY,
                                        Optional.of(StatutoryGround.SAFETY),
                                        List.of(),
                                        Optional.of(BigDecimal.ONE),
                                        OptionalInt.of(40),
                                        OptionalLong.of(0),
                                        List.of())),
                        EnumSet.allOf(ListedTraining.Part.class)));
    }

    @Test
    void the_template_of_competency_needs_is_read() throws IOException {
        assertThat(HrFiles.facts(
                        HrFiles.template(FeedKind.COMPETENCY_NEEDS), HrFiles.shipped(FeedKind.COMPETENCY_NEEDS)))
                .isEqualTo(new HrFacts.Needs(List.of(
                        new ListedNeed(
                                "B01",
                                CompetencyNeed.Kind.SKILL,
                                Optional.of("Conduire un projet de transition écologique"),
                                List.of(new PlanCode("D2"), new PlanCode("D2-A1"))),
                        new ListedNeed(
                                "B02", CompetencyNeed.Kind.PRACTICE, Optional.empty(), List.of(new PlanCode("D1"))),
                        new ListedNeed("B03", CompetencyNeed.Kind.POSTURE, Optional.empty(), List.of()))));
    }

    @Test
    void a_list_says_which_columns_it_has() throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "f.csv", "Formation;Année;Catégorie;Jours\nF1;2026;perfectionnement;2\nF2;2026;perfectionnement;\n");

        assertThat(((HrFacts.Trainings) HrFiles.facts(file, HrFiles.shipped(FeedKind.TRAINING_PLAN))).told())
                .containsExactly(ListedTraining.Part.DAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUPONT", "D1, Dupont Jeanne", "2850693008123", "06 12 34 56 78", "12/06/1985", "93456,78"})
    void what_is_no_code_of_the_plan_is_kept_of_no_training(String text) throws IOException {
        FeedProfile lenient = HrFiles.profile("""
                reads: training-plan
                columns:
                  training: Formation
                  year: Année
                  training-category: Catégorie
                  title: Intitulé
                  needs: Compétences
                  objectives: Objectifs
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of(
                "f.csv",
                "Formation;Année;Catégorie;Intitulé;Compétences;Objectifs\n"
                        + "F1;2026;perfectionnement;" + text + ";accueil;cap\n"
                        + "F2;2026;perfectionnement;;;\"" + text + "\"\n"
                        + "F3;2026;perfectionnement;;\"" + text + "\";\n"
                        + "\"" + text + "\";2026;perfectionnement;;;\n");

        HrReader.Outcome.Read read = HrFiles.sound(file, lenient);

        assertThat(((HrFacts.Trainings) read.extract().facts()).trainings())
                .singleElement()
                .satisfies(kept -> assertThat(kept.code()).isEqualTo("F1"))
                .satisfies(kept -> assertThat(kept.title()).isEmpty())
                .satisfies(kept -> assertThat(kept.needs()).containsExactly("ACCUEIL"))
                .satisfies(kept -> assertThat(kept.objectives()).containsExactly(new PlanCode("CAP")));
        assertThat(read.rejected())
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.inFrench()).doesNotContain(text));
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedKind.class,
            names = {"POSTS", "TRAINING_PLAN", "TRAINING_SESSIONS", "WORK_CYCLES", "COMPETENCY_NEEDS"})
    void what_is_kept_reads_back_the_same(FeedKind kind) throws IOException {
        HrExtract extract =
                HrFiles.sound(HrFiles.template(kind), HrFiles.shipped(kind)).extract();
        HrExtractJson format = new HrExtractJson();

        String kept = format.write(extract);

        assertThat(format.read(InMemoryContent.of("kept", kept))).isEqualTo(extract);
        assertThat(format.write(format.read(InMemoryContent.of("kept", kept)))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "x-MacRoman"})
    void encodings_and_line_ends_do_not_matter(String encoding) throws IOException {
        String text = new String(HrFiles.template(FeedKind.POSTS).open().readAllBytes(), StandardCharsets.UTF_8);
        String ends = encoding.equals("x-MacRoman") ? "\r" : "\r\n";
        InMemoryContent file =
                new InMemoryContent("postes.csv", text.replace("\n", ends).getBytes(Charset.forName(encoding)));

        assertThat(posts(file, HrFiles.shipped(FeedKind.POSTS)))
                .isEqualTo(posts(HrFiles.template(FeedKind.POSTS), HrFiles.shipped(FeedKind.POSTS)));
    }

    @Test
    void a_workbook_is_read_like_a_text_file() throws IOException {
        Content file = WorkbookFixture.made("postes.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Effectifs");
            WorkbookFixture.fill(
                    sheet,
                    0,
                    List.of(List.of("Poste", "Direction", "ETP", "Fermé"), List.of("P1", "Direction des routes")));
            sheet.getRow(1).createCell(2).setCellValue(0.5);
            CellStyle days = workbook.createCellStyle();
            days.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            Cell closed = sheet.getRow(1).createCell(3);
            closed.setCellValue(LocalDate.of(2026, 12, 1));
            closed.setCellStyle(days);
        });

        assertThat(posts(file, LENIENT))
                .extracting(Post::code, Post::fte, Post::closed)
                .containsExactly(
                        tuple("P1", Optional.of(new BigDecimal("0.5")), Optional.of(LocalDate.of(2026, 12, 1))));
    }

    @Test
    void a_sheet_may_bear_somebodys_name_and_is_never_told() throws IOException {
        Content file = WorkbookFixture.made(
                "postes.xlsx",
                workbook -> WorkbookFixture.fill(
                        workbook.createSheet("Jeanne Dupont"),
                        0,
                        List.of(
                                List.of("Poste", "Direction"),
                                List.of("P1", "Direction des routes"),
                                List.of("P2", "inconnue"))));

        assertThat(HrFiles.sound(file, LENIENT).rejected())
                .singleElement()
                .satisfies(fault -> assertThat(fault.inFrench()).doesNotContain("Dupont"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2345,67", "2 345,67", "2345.67", "93456", "2345,67 €"})
    void a_wage_is_no_count_of_people(String text) throws IOException {
        FeedProfile lenient = HrFiles.profile("""
                reads: work-cycles
                columns:
                  cycle: Cycle
                  department: Direction
                  year: Année
                  fte: ETP
                  former-hours: Avant
                  annual-hours: Après
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of(
                "c.csv",
                "Cycle;Direction;Année;ETP;Avant;Après\n"
                        + "C1;Direction des routes;2026;1234,5;1547;1607\n"
                        + "C2;Direction des routes;2026;" + text + ";1547;1607\n");

        assertThat(((HrFacts.Cycles) HrFiles.facts(file, lenient)).cycles())
                .extracting(WorkCycle::code)
                .containsExactly("C1");
    }

    @Test
    void a_department_the_authority_does_not_know_is_kept_of_nobody() throws IOException {
        InMemoryContent file =
                InMemoryContent.of("p.csv", "Poste;Direction\nP1;DIRECTION  DES ROUTES\nP2;DUPONT Jeanne\nP3;\n");

        assertThat(posts(file, LENIENT))
                .extracting(Post::code, Post::department)
                .containsExactly(tuple("P1", "Direction des routes"));
        assertThat(rejected(file, LENIENT))
                .hasSize(2)
                .allSatisfy(
                        reason -> assertThat(reason).doesNotContain("DUPONT").contains("Direction"));
    }

    @Test
    void a_profile_names_departments_titles_and_cycles_the_plan_does_not() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, title: Intitulé, department: Direction}
                values:
                  department: {DRM: Direction des routes et des mobilités}
                  title: {"Chargée d'accueil": "Chargée d'accueil"}
                """);
        InMemoryContent file = InMemoryContent.of("p.csv", """
                Poste;Intitulé;Direction
                P1;chargée d’accueil;drm
                P2;Jean Martin;Direction des routes et des mobilités
                """);

        assertThat(posts(file, profile))
                .extracting(Post::title, Post::department)
                .containsExactly(
                        tuple("Chargée d'accueil", "Direction des routes et des mobilités"),
                        tuple("P2", "Direction des routes et des mobilités"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DUPONT",
                "Dupont Jeanne",
                "2850693008123",
                "2 85 06 93 008 123",
                "285-06-93-008-123",
                "0612345678",
                "19850612",
                "12061985",
                "12.06.1985",
                "12-06-1985",
                "1985-06-12",
                "2345,67",
                "2345.67",
                "12 rue des Lilas",
                "j.dupont@exemple.fr",
                "jdupont75",
                "ZORGLUBE7",
                "marie.kuprianov.1972",
                "Kuprianov-Marie-12",
                "lea12",
                "2345.6",
                "2345,6",
                "150372",
                "720315"
            })
    void what_could_be_of_a_person_is_no_code(String text) throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "p.csv", "Poste;Direction\nP1;Direction des routes\n" + text + ";Direction des routes\n");

        assertThat(posts(file, LENIENT)).extracting(Post::code).containsExactly("P1");
        assertThat(rejected(file, LENIENT)).singleElement().asString().doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0001", "00012345", "20417", "EDU-14", "A.1.2", "2026-014", "100234567"})
    void what_tools_call_posts_is_a_code(String text) throws IOException {
        InMemoryContent file = InMemoryContent.of("p.csv", "Poste;Direction\n" + text + ";Direction des routes\n");

        assertThat(posts(file, LENIENT)).extracting(Post::code).containsExactly(text);
    }

    private static InMemoryContent codes(String... others) {
        StringBuilder csv = new StringBuilder("Poste;Direction\n");
        for (int i = 1; i <= 99; i++) {
            csv.append("P%03d-00;Direction des routes\n".formatted(i));
        }
        for (String other : others) {
            csv.append(other).append(";Direction des routes\n");
        }
        return InMemoryContent.of("p.csv", csv.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEA12", "MARC-72", "2345", "26462", "12-72"})
    void a_code_that_looks_like_few_others_and_may_be_of_a_person_is_suspect(String text) throws IOException {
        HrReader.Outcome.Read read = HrFiles.sound(codes(text), LENIENT);

        assertThat(read.lines()).isEqualTo(new LineCounts(100, 99, 0, 1));
        assertThat(read.rejected())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(101))
                .satisfies(fault -> assertThat(fault.inFrench())
                        .contains("ne ressemble pas aux autres", "« Poste »")
                        .doesNotContain(text));
        assertThat(read.extract().unread())
                .as("not even as a row")
                .isEqualTo(UnreadRows.of(List.of(), 0, List.of(ROUTES)));
    }

    @Test
    void a_code_with_another_letter_or_of_many_is_none() throws IOException {
        assertThat(posts(codes("V12", "P7"), LENIENT)).hasSize(101);
        assertThat(posts(codes("EDU-1", "EDU-2", "EDU-3", "EDU-4", "EDU-5", "EDU-6"), LENIENT))
                .hasSize(105);
    }

    @Test
    void a_profile_says_what_codes_look_like_and_is_believed() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, department: Direction}
                shapes: {post: [POSTE999, 999999]}
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of(
                "p.csv",
                "Poste;Direction\nPOSTE001;Direction des routes\n150372;Direction des routes\n"
                        + "P1;Direction des routes\nMARIE001;Direction des routes\n");

        assertThat(posts(file, profile)).extracting(Post::code).containsExactly("POSTE001", "150372");
        assertThat(rejected(file, profile))
                .hasSize(2)
                .allSatisfy(reason ->
                        assertThat(reason).contains("comme le profil les dit").doesNotContain("MARIE"));
        assertThat(HrFiles.profile(new YamlFeedProfiles().write(profile)).hints())
                .isEqualTo(profile.hints());
    }

    @Test
    void codes_of_ten_to_twelve_digits_are_read_where_the_profile_says_so_and_numbers_of_people_never()
            throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, department: Direction}
                shapes: {post: ["9999999999", "999999999999", "9999999999999"]}
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of(
                "p.csv",
                "Poste;Direction\n"
                        + Stream.of("2026000123", "000045678901", "0612345678", "1850475123456")
                                .map(code -> code + ";Direction des routes\n")
                                .collect(Collectors.joining()));

        assertThat(posts(file, profile)).extracting(Post::code).containsExactly("2026000123", "000045678901");
        assertThat(rejected(file, profile))
                .hasSize(2)
                .allSatisfy(reason ->
                        assertThat(reason).contains("numéro personnel").doesNotContain("0612345678", "1850475123456"));
        assertThat(rejected(codes("2026000123"), LENIENT))
                .singleElement()
                .asString()
                .contains("« shapes »", "jusqu'à douze chiffres");
    }

    @Test
    void a_list_of_needs_may_name_objectives_as_a_tool_knows_them() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: competency-needs
                columns: {need: Besoin, need-kind: Nature, objectives: Objectifs}
                shapes: {objectives: ["9999999999"]}
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of("besoins.csv", """
                Besoin;Nature;Objectifs
                B01;compétence;000042
                B02;compétence;cap | 0OSX1
                B03;compétence;2026000999
                B04;compétence;20260009991
                """);
        KnownNames names = KnownNames.of(List.of(), List.of(), List.of())
                .learning(
                        List.of(),
                        List.of(),
                        List.of("D2-A1", "CAP"),
                        List.of(ToolCodes.of(Words.table(
                                Dimension.PLAN, "analytique=000042 -> D2-A1", "analytique=0OSX1 -> GONE"))));

        HrReader.Outcome.Read read =
                (HrReader.Outcome.Read) HrFiles.reader().read(file, profile, _ -> names, HrFiles.NIGHT);

        assertThat(((HrFacts.Needs) read.extract().facts()).needs())
                .extracting(ListedNeed::code, need -> need.objectives().toString())
                .containsExactly(tuple("B01", "[D2-A1]"), tuple("B03", "[2026000999]"));
        assertThat(read.lines().rejected()).isEqualTo(2);
    }

    @Test
    void logins_in_place_of_codes_put_the_file_aside() throws IOException {
        StringBuilder csv = new StringBuilder("Poste;Direction\n");
        for (int i = 0; i < 30; i++) {
            csv.append("jdupont%02d;Direction des routes\n".formatted(i));
        }

        assertThat(HrFiles.unusable(InMemoryContent.of("p.csv", csv.toString()), HrFiles.shipped(FeedKind.POSTS))
                        .getFirst()
                        .inFrench())
                .contains("30 lignes sur 30", "Colonne « Poste », lignes 2, 3, 4… (30 en tout)", "« shapes »")
                .doesNotContain("dupont");
    }

    private static InMemoryContent shares(String... shares) {
        StringBuilder csv = new StringBuilder("Poste;Direction;ETP\n");
        for (int i = 0; i < shares.length; i++) {
            csv.append("P")
                    .append(i)
                    .append(";Direction des routes;")
                    .append(shares[i])
                    .append('\n');
        }
        return InMemoryContent.of("p.csv", csv.toString());
    }

    @Test
    void shares_of_a_full_time_are_read_by_their_column() throws IOException {
        assertThat(posts(shares("1", "0,8", "50 %", "0", ""), LENIENT))
                .extracting(post -> post.fte().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("1", "0.8", "0.5", "0", "-");
        assertThat(posts(shares("100", "80", "50%", "0", ""), LENIENT))
                .extracting(post -> post.fte().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("1", "0.8", "0.5", "0", "-");
    }

    @Test
    void a_share_that_makes_no_sense_in_its_column_is_rejected_rather_than_guessed() throws IOException {
        assertThat(posts(shares("100", "100", "1"), LENIENT))
                .extracting(Post::code)
                .containsExactly("P0", "P1");
        assertThat(posts(shares("1", "1", "80"), LENIENT))
                .extracting(Post::code)
                .containsExactly("P0", "P1");
        assertThat(posts(shares("1", "101", "120%", "2345,67"), LENIENT))
                .extracting(Post::code)
                .containsExactly("P0");
    }

    @Test
    void a_profile_says_what_shares_count_in() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, department: Direction, fte: ETP}
                file: {shares: percent}
                limits: {rejected-percent: 100}
                """);

        assertThat(posts(shares("80", "0,8", "80%"), profile))
                .extracting(Post::code, post -> post.fte().orElseThrow().toPlainString())
                .containsExactly(tuple("P0", "0.8"), tuple("P2", "0.8"));
        assertThat(HrFiles.profile(new YamlFeedProfiles().write(profile)).hints())
                .isEqualTo(profile.hints());
    }

    @Test
    void vacant_posts_have_a_name_where_posts_go_by_who_holds_them() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {holder: Matricule, department: Direction, title: Emploi}
                """);
        InMemoryContent file = InMemoryContent.of("p.csv", """
                Matricule;Direction;Emploi
                004512;Direction des routes;Agent
                ;Direction des routes;Agent
                ;Direction des routes;Agent
                ;Direction des routes;Cheffe
                """);

        List<Post> posts = posts(file, profile);

        assertThat(posts).extracting(Post::code).doesNotHaveDuplicates().hasSize(4);
        assertThat(posts.subList(1, 4)).allSatisfy(post -> {
            assertThat(post.code()).matches("V-[0-9a-f]{24}(-2)?");
            assertThat(post.title()).isEqualTo(post.code());
            assertThat(post.occupancy()).isEqualTo(new Occupancy.Vacant(Optional.empty()));
        });
        assertThat(posts(file, profile)).isEqualTo(posts);
    }

    private static final FeedProfile BY_HOLDER = HrFiles.profile("""
            reads: posts
            columns: {holder: Matricule, department: Direction, title: Emploi, category: Catégorie, fte: ETP,
              vacant-since: Vacant depuis}
            limits: {rejected-percent: 100}
            """);

    private static InMemoryContent vacant(String... rows) {
        return InMemoryContent.of(
                "p.csv", "Matricule;Direction;Emploi;Catégorie;ETP;Vacant depuis\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void homonymous_vacant_posts_are_the_same_in_whatever_order_the_file_tells_them() throws IOException {
        String long_ago = ";Direction des routes;Agent;C;1;01/03/2024";
        String lately = ";Direction des routes;Agent;C;0,5;01/09/2025";
        String unknown = ";Direction des routes;Agent;C;1;";

        List<Post> posts = posts(vacant(long_ago, lately, unknown), BY_HOLDER);

        assertThat(posts)
                .extracting(
                        post -> post.code().replaceFirst("^V-[0-9a-f]{24}", "V"),
                        Post::occupancy,
                        post -> post.fte().orElseThrow().toPlainString())
                .containsExactly(
                        tuple("V", Occupancy.vacantSince(LocalDate.of(2024, 3, 1)), "1"),
                        tuple("V-2", Occupancy.vacantSince(LocalDate.of(2025, 9, 1)), "0.5"),
                        tuple("V-3", new Occupancy.Vacant(Optional.empty()), "1"));
        assertThat(posts(vacant(unknown, lately, long_ago), BY_HOLDER)).containsExactlyInAnyOrderElementsOf(posts);
        assertThat(posts(vacant(lately, unknown, long_ago), BY_HOLDER)).containsExactlyInAnyOrderElementsOf(posts);
    }

    @Test
    void posts_of_another_department_title_or_level_are_no_homonyms() throws IOException {
        assertThat(posts(
                        vacant(
                                ";Direction des routes;Agent;C;1;",
                                ";Direction de l'éducation;Agent;C;1;",
                                ";Direction des routes;Agente;C;1;",
                                ";Direction des routes;Agent;B;1;",
                                "004512;Direction des routes;Agent;C;1;",
                                "004513;Direction des routes;Agent;C;1;"),
                        BY_HOLDER))
                .extracting(Post::code)
                .doesNotHaveDuplicates()
                .noneMatch(code -> code.endsWith("-2"))
                .hasSize(6);
    }

    @Test
    void of_homonymous_posts_one_that_does_not_read_leaves_the_last_as_it_was() throws IOException {
        HrExtract both = HrFiles.sound(
                        vacant(";Direction des routes;Agent;C;1;", ";Direction des routes;Agent;C;1;"), BY_HOLDER)
                .extract();
        HrExtract one = HrFiles.sound(
                        vacant(";Direction des routes;Agent;C;35;", ";Direction des routes;Agent;C;1;"), BY_HOLDER)
                .extract();

        List<String> codes =
                ((HrFacts.Posts) both.facts()).posts().stream().map(Post::code).toList();
        assertThat(((HrFacts.Posts) one.facts()).posts()).extracting(Post::code).containsExactly(codes.getFirst());
        assertThat(one.unread()).isEqualTo(UnreadRows.of(List.of(codes.getLast()), 0));
    }

    @Test
    void a_filled_post_without_code_nor_holder_is_rejected() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {holder: Matricule, department: Direction, occupancy: Situation}
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of("p.csv", """
                Matricule;Direction;Situation
                ;Direction des routes;pourvu
                ;Direction des routes;vacant
                """);

        assertThat(posts(file, profile)).hasSize(1);
        assertThat(rejected(file, profile)).singleElement().asString().contains("Matricule", "ligne 2");
    }

    @Test
    void two_people_share_a_post() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, holder: Matricule, department: Direction, fte: ETP}
                optional-columns: [ETP]
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of("p.csv", """
                Poste;Matricule;Direction;ETP
                P1;004512;Direction des routes;0,5
                P1;004513;Direction des routes;0,3
                P2;004514;Direction des routes;1
                P2;004515;Direction des routes;1
                P3;004516;Direction des routes;0,5
                P3;004516;Direction des routes;0,5
                P4;004517;Direction des routes;0,5
                P4;;Direction des routes;0,5
                """);

        HrReader.Outcome.Read read = HrFiles.sound(file, profile);

        assertThat(((HrFacts.Posts) read.extract().facts()).posts())
                .extracting(Post::code, post -> post.fte().orElseThrow().toPlainString(), Post::occupancy)
                .containsExactly(
                        tuple("P1", "0.8", new Occupancy.Filled(2)),
                        tuple("P2", "1", new Occupancy.Filled(2)),
                        tuple("P3", "0.5", new Occupancy.Filled()),
                        tuple("P4", "1", new Occupancy.Filled()));
        assertThat(read.lines()).isEqualTo(new LineCounts(8, 7, 0, 1));
        HrExtractJson format = new HrExtractJson();
        assertThat(format.read(InMemoryContent.of("kept", format.write(read.extract()))))
                .isEqualTo(read.extract());
    }

    @Test
    void what_a_rejected_row_is_about_is_known_where_its_code_reads() throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "p.csv", "Poste;Direction\nP1;Direction des routes\nP2;Inconnue\nJeanne Dupont;Direction des routes\n");

        HrExtract extract = HrFiles.sound(file, LENIENT).extract();

        assertThat(extract.unread()).isEqualTo(UnreadRows.of(List.of("P2"), 0, List.of(ROUTES)));
        HrExtractJson format = new HrExtractJson();
        assertThat(format.read(InMemoryContent.of("kept", format.write(extract))))
                .isEqualTo(extract);
    }

    @Test
    void titles_above_the_header_are_passed_over() throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "p.csv",
                "Tableau des effectifs\nDirection générale, édité le 12/03/2026\n\nPoste;Direction;ETP\n"
                        + "P1;Direction des routes;1\n");

        assertThat(HrFiles.reader().fit(file, HrFiles.shipped(FeedKind.POSTS))).isInstanceOf(FeedFit.Whole.class);
        assertThat(posts(file, HrFiles.shipped(FeedKind.POSTS)))
                .extracting(Post::code)
                .containsExactly("P1");
    }

    @Test
    void days_too_long_ago_to_matter_are_not_kept() throws IOException {
        InMemoryContent file = InMemoryContent.of("p.csv", """
                Poste;Direction;Ouvert;Fermé
                P1;Direction des routes;12/06/1985;
                P2;Direction des routes;01/02/2020;
                P3;Direction des routes;;31/12/1999
                """);

        assertThat(posts(file, LENIENT))
                .extracting(Post::opened, Post::closed)
                .containsExactly(
                        tuple(Optional.empty(), Optional.empty()),
                        tuple(Optional.of(LocalDate.of(2020, 2, 1)), Optional.empty()),
                        tuple(Optional.empty(), Optional.of(HrCells.EARLIEST)));
    }

    @Test
    void a_post_goes_by_who_holds_it_where_it_has_no_code() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {holder: Matricule, department: Direction}
                """);
        InMemoryContent file = InMemoryContent.of(
                "p.csv", "Matricule;Direction\n004512;Direction des routes\n004513;Direction des routes\n");

        HrFacts.Posts facts = (HrFacts.Posts) HrFiles.facts(file, profile);

        assertThat(facts.key()).isPresent();
        assertThat(facts.posts())
                .hasSize(2)
                .allSatisfy(post ->
                        assertThat(post.code()).matches("H-[0-9a-f]{24}").doesNotContain("0045"));
        assertThat(facts.posts()).extracting(Post::occupancy).containsOnly(new Occupancy.Filled());
        assertThat(posts(file, profile)).isEqualTo(facts.posts());
    }

    @Test
    void who_holds_a_post_says_whether_somebody_does_and_nothing_else() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, holder: Matricule, department: Direction}
                """);
        InMemoryContent file = InMemoryContent.of(
                "p.csv", "Poste;Matricule;Direction\nP1;004512;Direction des routes\nP2;;Direction des routes\n");

        HrFacts.Posts facts = (HrFacts.Posts) HrFiles.facts(file, profile);

        assertThat(facts.key()).isEmpty();
        assertThat(facts.posts())
                .extracting(Post::code, Post::occupancy)
                .containsExactly(
                        tuple("P1", new Occupancy.Filled()), tuple("P2", new Occupancy.Vacant(Optional.empty())));
    }

    @Test
    void of_two_rows_of_one_code_the_second_is_rejected() throws IOException {
        InMemoryContent file =
                InMemoryContent.of("p.csv", "Poste;Direction\nP1;Direction des routes\nP1;Direction de l'éducation\n");

        assertThat(posts(file, LENIENT)).extracting(Post::department).containsExactly("Direction des routes");
        assertThat(rejected(file, LENIENT))
                .singleElement()
                .asString()
                .contains("ligne 3")
                .contains("La ligne 2");
    }

    @Test
    void a_row_of_another_authority_is_rejected_alone() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {authority: SIREN, post: Poste, department: Direction}
                limits: {rejected-percent: 50}
                """);
        InMemoryContent file = InMemoryContent.of("p.csv", """
                SIREN;Poste;Direction
                219300480;P0;Direction des routes
                22930008200018;P1;Direction des routes
                229300082;P2;Direction des routes
                """);

        HrReader.Outcome.Read read = HrFiles.sound(file, profile);

        assertThat(read.extract().authority()).contains(new Siren("229300082"));
        assertThat(read.lines()).isEqualTo(new LineCounts(3, 2, 0, 1));
    }

    @Test
    void too_many_rejected_rows_put_the_whole_file_aside() throws IOException {
        InMemoryContent file = InMemoryContent.of("p.csv", "Poste;Direction\nP1;Direction des routes\nP2;Inconnue\n");

        assertThat(HrFiles.unusable(file, HrFiles.shipped(FeedKind.POSTS))
                        .getFirst()
                        .reason())
                .contains("1 ligne sur 2")
                .contains("5 %");
    }

    @Test
    void an_extract_without_rows_closes_nothing() throws IOException {
        assertThat(HrFiles.unusable(InMemoryContent.of("p.csv", "Poste;Direction\n"), HrFiles.shipped(FeedKind.POSTS)))
                .isNotEmpty();
    }

    @Test
    void totals_are_counted_apart_and_cut_rows_rejected() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, department: Direction, fte: ETP}
                total-rows: [Total]
                limits: {rejected-percent: 50}
                """);
        InMemoryContent file = InMemoryContent.of(
                "p.csv", "Poste;Direction;ETP\nP1;Direction des routes;1\nP2;Direction des routes\nTotal;;1\n");

        assertThat(HrFiles.sound(file, profile).lines()).isEqualTo(new LineCounts(3, 1, 1, 1));
    }

    @Test
    void a_missing_column_is_named_and_no_header_of_the_file_is() throws IOException {
        InMemoryContent file = InMemoryContent.of("p.csv", "Poste;DUPONT Jeanne;Direction d'avant\nP1;x;y\n");
        FeedProfile profile = HrFiles.profile("""
                reads: posts
                columns: {post: Poste, title: Intitulé, department: Direction, fte: ETP}
                optional-columns: [Intitulé, ETP]
                """);

        assertThat(HrFiles.unusable(file, profile))
                .singleElement()
                .satisfies(fault -> assertThat(fault.inFrench())
                        .contains("« Direction »")
                        .contains("manque")
                        .doesNotContain("DUPONT"));
    }

    @Test
    void a_declaration_of_pay_is_refused() throws IOException {
        InMemoryContent file = InMemoryContent.of("dsn.txt", "S10.G00.00.001,'x'\nS21.G00.30.002,'DUPONT'\n");

        assertThat(HrFiles.reader().fit(file, HrFiles.shipped(FeedKind.POSTS))).isEqualTo(new FeedFit.None());
        assertThat(HrFiles.unusable(file, HrFiles.shipped(FeedKind.POSTS))
                        .getFirst()
                        .reason())
                .contains("DSN");
    }

    @Test
    void a_session_nobody_could_have_attended_is_rejected() throws IOException {
        FeedProfile profile = HrFiles.profile("""
                reads: training-sessions
                columns: {training: Formation, start: Début, end: Fin, trainees: Stagiaires}
                limits: {rejected-percent: 100}
                """);
        InMemoryContent file = InMemoryContent.of("s.csv", """
                Formation;Début;Fin;Stagiaires
                management;01/02/2026;;8
                F1;12/06/1985;;8
                F2;03/02/2026;01/02/2026;8
                F3;01/02/2026;;2345,67
                """);

        assertThat(((HrFacts.Sessions) HrFiles.facts(file, profile)).sessions())
                .extracting(TrainingSession::training)
                .containsExactly("Management");
        assertThat(rejected(file, profile)).hasSize(3);
    }
}

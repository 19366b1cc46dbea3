package fr.continuum.adapters.files;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.files.hr.HrExtractJson;
import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.report.ReportJson;
import fr.continuum.adapters.files.store.PersonKeyFile;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.night.AskRejectedRows;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.night.HrFeeds;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.night.NotReadAgain;
import fr.continuum.application.night.RebuildHome;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.workforce.HrFeed;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.WorkforceBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posts, sessions and work cycles through the whole night.
class NightOnHrFilesTest {

    private static final String SIREN = "229300082";
    private static final Owner OWNER = Owner.of(new Siren(SIREN));
    private static final String HEADER = "SIREN;Poste;Intitulé;Direction;Catégorie;ETP;Occupation;Extrait le\n";
    private static final LocalDate TONIGHT = House.TONIGHT;

    @TempDir
    Path home;

    private final House house = new House(new TotemReader());

    @BeforeEach
    void a_plan_held_by_posts() {
        house.readWith(reader());
        house.readHrWith(feeds());
        plan("challenge D1 department", "action A1 principal=D1 manager", "action A2 principal=D1 manager");
    }

    /// The words of roles name the posts that hold them.
    private void plan(String... lines) {
        PlanContent content = PlanWords.plan(List.of(lines));
        PlanStep step = allowed(house.plans
                .latest(OWNER)
                .map(Versioned::content)
                .map(plan -> plan.become(content, PlanChange.byHand(Set.of(), TONIGHT)))
                .orElseGet(() -> MandatePlan.begin(content, PlanChange.byHand(Set.of(), TONIGHT))));
        assertThat(house.plans.replace(OWNER, step, new TimelineEntry("test", House.NOW, "test")))
                .isTrue();
    }

    private BudgetDocumentReader reader() {
        return new FeedDocuments(
                new TotemReader(),
                new ProfiledLedgerReader(),
                new FeedProfileFolder(home),
                new YamlFeedProfiles(),
                house.archive);
    }

    private HrFeeds feeds() {
        return new HrFeeds(
                new ProfiledHrReader(new PersonKeyFile(home.resolve("person.key"))),
                new FeedProfileFolder(home),
                new YamlFeedProfiles(),
                new HrExtractJson());
    }

    private static String row(String code, String title, String occupancy, LocalDate day) {
        return SIREN + ";" + code + ";" + title + ";department;A;1;" + occupancy + ";" + day + "\n";
    }

    /// P0001 is the manager of both actions, P0002 nobody the plan names yet; as many more as keep limits of drift
    /// far away.
    private static InMemoryContent posts(String name, LocalDate day, String... without) {
        StringBuilder csv = new StringBuilder(HEADER);
        List<String> gone = List.of(without);
        IntStream.rangeClosed(1, 20).forEach(i -> {
            String code = "P%04d".formatted(i);
            if (!gone.contains(code)) {
                csv.append(row(code, i == 1 ? "MANAGER" : i == 2 ? "contributor" : "Jeanne Dupont", "pourvu", day));
            }
        });
        return InMemoryContent.of(name, csv.toString());
    }

    /// A budget, so that the authority is known and something is published.
    private static InMemoryContent ledger() {
        return InMemoryContent.of(
                "g.csv", "Type;Budget;Exercice;Nature;Montant\nMandat;" + SIREN + "00018;2026;6184;1\n");
    }

    private NightReport night(LocalDate day, InMemoryContent... files) throws IOException {
        List<Content> all = new ArrayList<>(List.of(files));
        all.add(ledger());
        return house.night(all, day);
    }

    private static Document only(NightReport report, FileKind kind) {
        return report.documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private WorkforceBook book() {
        return house.workforce.inForce(new Siren(SIREN)).map(Versioned::content).orElseThrow();
    }

    private static List<String> subjects(NightReport report, ContinuumRule rule) {
        return report.findings().stream()
                .map(DatedFinding::finding)
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.subject())
                .toList();
    }

    @Test
    void posts_are_known_by_their_columns_and_nothing_of_the_file_is_kept() throws IOException {
        InMemoryContent file = posts("sans-nom.bin", TONIGHT.minusDays(1));

        NightReport report = night(TONIGHT, file);

        Document document = only(report, FileKind.POSTS);
        assertThat(document.status()).isEqualTo(Status.LOADED);
        assertThat(document.lines()).isEqualTo(new LineCounts(20, 20, 0, 0));
        assertThat(document.sha())
                .as("who knows the rest of it could try figures")
                .isNull();
        assertThat(house.archive.contains(Fingerprints.of(file))).isFalse();
        assertThat(house.quarantine.all()).isEmpty();
        assertThat(book().posts().posts()).hasSize(20);
        assertThat(book().posts().last()).contains(TONIGHT.minusDays(1));
        assertThat(book().posts().find("P0001")).map(Post::title).contains("manager");
        assertThat(book().posts().find("P0002")).map(Post::title).contains("P0002");
    }

    @Test
    void a_post_that_disappears_is_closed_and_what_it_held_is_to_be_given_to_another_next_morning() throws IOException {
        NightReport before = night(TONIGHT, posts("lundi.csv", TONIGHT));

        NightReport report = night(TONIGHT.plusDays(1), posts("mardi.csv", TONIGHT.plusDays(1), "P0001", "P0002"));

        assertThat(subjects(before, ContinuumRule.R10)).isEmpty();
        assertThat(subjects(report, ContinuumRule.R10)).hasSize(2).anyMatch(subject -> subject.contains("A1"));
        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.SUPERSEDING);
        assertThat(only(report, FileKind.POSTS).reason()).contains("moins de 5 postes fermés, 2 rôles à réattribuer");
        assertThat(book().posts().find("P0001").flatMap(Post::closed)).contains(TONIGHT.plusDays(1));
        assertThat(house.askPastDay()
                        .ask(new Siren(SIREN), TONIGHT.plusDays(1))
                        .orElseThrow()
                        .findings())
                .filteredOn(dated -> dated.finding().rule() == ContinuumRule.R10)
                .hasSize(2);
    }

    @Test
    void what_a_night_says_of_a_file_is_told_in_both_languages() throws IOException {
        StringBuilder csv = new StringBuilder(HEADER);
        IntStream.rangeClosed(1, 20).forEach(i -> csv.append(row("P%04d".formatted(i), "", "pourvu", TONIGHT)));
        csv.append(SIREN + ";P21;;Jeanne Dupont;A;1;pourvu;" + TONIGHT + "\n");
        night(TONIGHT, InMemoryContent.of("p.csv", csv.toString()));

        Note note = house.nights.files(house.nights.recent(1).getFirst().id()).stream()
                .filter(file -> file.kind() == FileKind.POSTS)
                .findFirst()
                .orElseThrow()
                .note();

        assertThat(note.french())
                .startsWith("20 postes ouverts ; 1 ligne rejetée : p.csv, ligne 22, colonne « Direction » : Ni le plan")
                .doesNotContain("Dupont");
        assertThat(note.english())
                .startsWith("20 posts opened; 1 row rejected: p.csv, line 22, column “Direction”: Neither the plan")
                .doesNotContain("Dupont");
    }

    @Test
    void all_rejected_rows_of_an_hr_file_that_loads_are_counted_by_reason_and_listed() throws IOException {
        StringBuilder csv = new StringBuilder(HEADER);
        IntStream.rangeClosed(1, 200).forEach(i -> csv.append(row("P%04d".formatted(i), "", "pourvu", TONIGHT)));
        IntStream.rangeClosed(1, 8).forEach(i -> csv.append(row("Q%04d".formatted(i), "", "Zorglub", TONIGHT)));
        Document document = only(night(TONIGHT, InMemoryContent.of("p.csv", csv.toString())), FileKind.POSTS);

        FileRecord file = house.nights.files(house.nights.recent(1).getFirst().id()).stream()
                .filter(one -> one.kind() == FileKind.POSTS)
                .findFirst()
                .orElseThrow();
        List<FileFault> rows = new AskRejectedRows(house.archive, reader(), new HrExtractJson())
                .of(file)
                .toList();

        assertThat(document.reason())
                .contains("8 lignes rejetées. Colonne « Occupation », lignes 202, 203, 204… (8 en tout)");
        assertThat(rows).extracting(FileFault::line).containsExactly(202, 203, 204, 205, 206, 207, 208, 209);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.inFrench())
                        .startsWith("p.csv, ligne " + row.line() + ", colonne « Occupation » : ")
                        .doesNotContain("Zorglub"));
    }

    @Test
    void sheets_beside_the_one_that_is_read_are_said_with_their_rows_and_never_named() throws IOException {
        List<String> header = List.of("SIREN", "Poste", "Direction", "Occupation", "Extrait le");
        InMemoryContent file = WorkbookFixture.made("p.xlsx", made -> {
            WorkbookFixture.fill(
                    made.createSheet("Zorglub"),
                    0,
                    List.of(header, List.of(SIREN, "P0009", "department", "pourvu", "2026-01-01")));
            WorkbookFixture.fill(
                    made.createSheet("Postes"),
                    0,
                    List.of(header, List.of(SIREN, "P0001", "department", "pourvu", TONIGHT.toString())));
            WorkbookFixture.fill(
                    made.createSheet("Bulgroz"), 0, List.of(header, List.of(SIREN, "P2"), List.of(SIREN, "P3")));
            made.setActiveSheet(1);
            made.setSheetHidden(0, true);
        });

        Document document = only(night(TONIGHT, file), FileKind.POSTS);

        assertThat(document.status()).isEqualTo(Status.LOADED);
        assertThat(book().posts().posts()).extracting(Post::code).containsExactly("P0001");
        assertThat(document.reason())
                .contains(
                        "feuille 2 du classeur lue ; 2 autres ne le sont pas (feuille 1 : 2 lignes, masquée, feuille 3 : 3 lignes)")
                .doesNotContain("Zorglub", "Bulgroz");
    }

    @Test
    void the_same_bytes_change_nothing() throws IOException {
        NightReport first = night(TONIGHT, posts("p.csv", TONIGHT));
        var version = house.workforce.inForce(new Siren(SIREN)).orElseThrow().version();

        NightReport again = night(TONIGHT.plusDays(1), posts("autre-nom.csv", TONIGHT));

        assertThat(only(again, FileKind.POSTS).status()).isEqualTo(Status.UNCHANGED);
        assertThat(house.workforce.inForce(new Siren(SIREN)).orElseThrow().version())
                .isEqualTo(version);
        assertThat(again.findings()).hasSameSizeAs(first.findings());
    }

    @Test
    void an_extract_without_a_day_is_of_the_night_that_first_saw_it() throws IOException {
        InMemoryContent file = InMemoryContent.of("p.csv", "Poste;Direction\nP1;department\n");
        night(TONIGHT.minusDays(1));

        night(TONIGHT, file);
        night(TONIGHT.plusDays(3), file);

        assertThat(book().posts().last()).contains(TONIGHT);
    }

    @Test
    void two_extracts_in_one_folder_are_read_in_the_order_of_their_days_night_after_night() throws IOException {
        InMemoryContent monday = posts("z-lundi.csv", TONIGHT.minusDays(1));
        InMemoryContent tuesday = posts("a-mardi.csv", TONIGHT, "P0001");

        night(TONIGHT, tuesday, monday);
        NightReport again = night(TONIGHT.plusDays(1), tuesday, monday);

        assertThat(book().posts().find("P0001").flatMap(Post::closed)).contains(TONIGHT);
        assertThat(again.documents())
                .filteredOn(document -> document.kind() == FileKind.POSTS)
                .extracting(Document::status)
                .containsOnly(Status.UNCHANGED);
    }

    @Test
    void an_older_extract_closes_nothing() throws IOException {
        night(TONIGHT, posts("aujourdhui.csv", TONIGHT));

        NightReport report = night(TONIGHT.plusDays(1), posts("hier.csv", TONIGHT.minusDays(5), "P0001"));

        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.UNCHANGED);
        assertThat(only(report, FileKind.POSTS).reason()).contains("plus ancien");
        assertThat(book().posts().find("P0001").flatMap(Post::closed)).isEmpty();
    }

    /// Sessions and cycles of one year, extracted on a day.
    private static InMemoryContent sessions(LocalDate day, String training, int trainees) {
        return InMemoryContent.of(
                "sessions du " + day + ".csv",
                "SIREN;Formation;Début;Stagiaires;Jours;Extrait le\n" + SIREN + ";" + training + ";01/02/2026;"
                        + trainees + ";2;" + day + "\n");
    }

    private static InMemoryContent cycles(LocalDate day, int fte) {
        return InMemoryContent.of(
                "cycles du " + day + ".csv",
                "SIREN;Cycle;Direction;Année;ETP;Heures avant;Heures annuelles;Extrait le\n" + SIREN
                        + ";C1607;department;2026;" + fte + ";1547;1607;" + day + "\n");
    }

    @Test
    void an_older_list_of_trainings_needs_sessions_or_cycles_changes_nothing_and_says_why() throws IOException {
        LocalDate older = TONIGHT.minusDays(5);
        night(
                TONIGHT,
                trainings("p.csv", TONIGHT, "F1", "F2", "F3", "F4", "F5"),
                needs("b.csv", TONIGHT, "B1", "B2", "B3", "B4", "B5"),
                sessions(TONIGHT, "F1", 8),
                cycles(TONIGHT, 50));
        ContributionBook deedsBefore = deeds();
        WorkforceBook before = book();

        // The first three would drift, had they come later.
        NightReport report = night(
                TONIGHT.plusDays(1),
                trainings("vieux.csv", older, "F1", "F9"),
                needs("vieux-besoins.csv", older, "B9"),
                sessions(older, "F2", 2),
                cycles(older, 45));

        assertThat(report.documents())
                .filteredOn(document -> document.kind() != FileKind.LEDGER)
                .hasSize(4)
                .allSatisfy(document -> assertThat(document.status()).isEqualTo(Status.UNCHANGED))
                .allSatisfy(document -> assertThat(document.reason())
                        .startsWith("plus ancien que le dernier lu, du ")
                        .endsWith("rien ne change"));
        assertThat(subjects(report, ContinuumRule.R33)).isEmpty();
        assertThat(deeds()).isEqualTo(deedsBefore);
        assertThat(book()).isEqualTo(before);
    }

    @Test
    void an_older_list_of_another_year_comes_in() throws IOException {
        night(TONIGHT, sessions(TONIGHT, "F1", 8));

        NightReport report = night(
                TONIGHT.plusDays(1),
                InMemoryContent.of(
                        "2025.csv",
                        "SIREN;Formation;Début;Stagiaires;Jours;Extrait le\n" + SIREN + ";F0;01/02/2025;8;2;"
                                + TONIGHT.minusDays(90) + "\n"));

        assertThat(only(report, FileKind.TRAINING_SESSIONS).status()).isEqualTo(Status.LOADED);
        assertThat(book().sessions()).extracting(session -> session.training()).containsExactly("F0", "F1");
    }

    @Test
    void an_older_list_sent_again_does_not_take_its_place_back() throws IOException {
        InMemoryContent monday = trainings("lundi.csv", TONIGHT, "F1", "F2", "F3", "F4", "F5");
        night(TONIGHT, monday);
        night(TONIGHT.plusDays(1), trainings("mardi.csv", TONIGHT.plusDays(1), "F1", "F2", "F3", "F4"));

        NightReport report = night(TONIGHT.plusDays(2), monday);

        assertThat(only(report, FileKind.TRAINING_PLAN).reason()).contains("plus ancien");
        assertThat(deeds().contributions()).extracting(Contribution::code).containsExactly("F1", "F2", "F3", "F4");
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    /// A slip of the pen, and an opening a little over a year after the first night.
    private static InMemoryContent openings(String name, String extracted) {
        StringBuilder csv = new StringBuilder(
                "SIREN;Poste;Direction;Ouvert le" + (extracted.isEmpty() ? "" : ";Extrait le") + "\n");
        for (int i = 1; i <= 60; i++) {
            String opened =
                    i == 1 ? "01/09/2062" : i == 2 ? TONIGHT.plusMonths(14).toString() : "";
            csv.append(SIREN + ";P%04d;department;".formatted(i)).append(opened);
            csv.append(extracted.isEmpty() ? "" : ";" + extracted).append('\n');
        }
        return InMemoryContent.of(name, csv.toString());
    }

    @Test
    void a_file_that_says_no_day_reads_as_on_the_first_night_that_read_it() throws IOException {
        InMemoryContent file = openings("p.csv", "");
        NightReport first = night(TONIGHT, file);
        List<Post> posts = book().posts().posts();

        NightReport later = night(TONIGHT.plusMonths(4), file);

        assertThat(only(first, FileKind.POSTS).lines()).isEqualTo(new LineCounts(60, 58, 0, 2));
        assertThat(only(later, FileKind.POSTS).lines()).isEqualTo(new LineCounts(60, 58, 0, 2));
        assertThat(only(later, FileKind.POSTS).status()).isEqualTo(Status.UNCHANGED);
        assertThat(only(later, FileKind.POSTS).reason()).doesNotContain("relu");
        assertThat(book().posts().posts()).isEqualTo(posts);
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    @Test
    void a_file_reads_the_same_whether_it_says_its_day_or_not() throws IOException {
        NightReport said = night(TONIGHT, openings("p.csv", TONIGHT.toString()));

        assertThat(only(said, FileKind.POSTS).lines()).isEqualTo(new LineCounts(60, 58, 0, 2));
    }

    @Test
    void an_extract_that_drifts_is_put_aside_and_yesterdays_posts_stay() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));

        NightReport report = night(
                TONIGHT.plusDays(1),
                posts("mardi.csv", TONIGHT.plusDays(1), "P0001", "P0002", "P0003", "P0004", "P0005"));

        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(only(report, FileKind.POSTS).reason())
                .contains("15 lignes au lieu de 20")
                .contains("celui-là reste en vigueur");
        assertThat(book().posts().openOn(TONIGHT.plusDays(1))).hasSize(20);
        assertThat(subjects(report, ContinuumRule.R33)).containsExactly("RH · tableau des effectifs");
    }

    @Test
    void a_drift_is_found_as_long_as_the_file_lies_there_and_told_again_when_the_night_is_made_again()
            throws IOException {
        InMemoryContent few = posts("mardi.csv", TONIGHT.plusDays(1), "P0001", "P0002", "P0003", "P0004", "P0005");
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        NightReport first = night(TONIGHT.plusDays(1), few);

        NightReport second = night(TONIGHT.plusDays(2), few);
        NightReport mended = night(TONIGHT.plusDays(3), posts("jeudi.csv", TONIGHT.plusDays(3)));

        assertThat(first.findings())
                .filteredOn(dated -> dated.finding().rule() == ContinuumRule.R33)
                .singleElement()
                .satisfies(dated -> assertThat(dated.finding().found()).contains("15 lignes au lieu de 20"));
        assertThat(second.findings())
                .filteredOn(dated -> dated.finding().rule() == ContinuumRule.R33)
                .singleElement()
                .satisfies(dated -> assertThat(dated.since()).isEqualTo(TONIGHT.plusDays(1)));
        assertThat(subjects(mended, ContinuumRule.R33)).isEmpty();
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    /// The same file, one row of which is not read: nobody knows its department.
    private static InMemoryContent unreadable(InMemoryContent file, String code) {
        return changed(
                file, line -> line.contains(";" + code + ";") ? line.replace(";department;", ";Inconnue;") : line);
    }

    private static InMemoryContent changed(InMemoryContent file, UnaryOperator<String> row) {
        return InMemoryContent.of(
                file.name(),
                new String(file.bytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(row)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void a_post_whose_row_is_rejected_is_not_closed_and_what_it_holds_stays() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        List<Post> before = book().posts().posts();

        NightReport report = night(TONIGHT.plusDays(1), unreadable(posts("mardi.csv", TONIGHT.plusDays(1)), "P0001"));

        assertThat(book().posts().posts()).isEqualTo(before);
        assertThat(subjects(report, ContinuumRule.R10)).isEmpty();
        assertThat(only(report, FileKind.POSTS).reason())
                .contains("1 ligne rejetée", "ligne 2", "reste tel quel (1)")
                .doesNotContain("fermé");
    }

    @Test
    void a_post_rejected_for_two_nights_is_closed_once_the_extract_leaves_it_out() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        night(TONIGHT.plusDays(1), unreadable(posts("mardi.csv", TONIGHT.plusDays(1)), "P0001"));
        night(TONIGHT.plusDays(2), unreadable(posts("mercredi.csv", TONIGHT.plusDays(2)), "P0001"));
        assertThat(book().posts().find("P0001").flatMap(Post::closed)).isEmpty();

        night(TONIGHT.plusDays(3), posts("jeudi.csv", TONIGHT.plusDays(3), "P0001"));

        assertThat(book().posts().find("P0001").flatMap(Post::closed)).contains(TONIGHT.plusDays(3));
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    @Test
    void nothing_is_closed_while_a_row_without_a_code_is_rejected_and_that_is_told() throws IOException {
        String more = row("P0099", "", "pourvu", TONIGHT);
        night(
                TONIGHT,
                InMemoryContent.of(
                        "lundi.csv", new String(posts("lundi.csv", TONIGHT).bytes(), StandardCharsets.UTF_8) + more));

        NightReport report = night(
                TONIGHT.plusDays(1),
                changed(posts("mardi.csv", TONIGHT.plusDays(1)), line -> line.replace(";P0003;", ";Jeanne Dupont;")));

        assertThat(book().posts().find("P0099").flatMap(Post::closed)).isEmpty();
        assertThat(book().posts().find("P0003").flatMap(Post::closed)).isEmpty();
        assertThat(only(report, FileKind.POSTS).reason())
                .contains("rien de ce qu’elles peuvent dire n’est fermé ni retiré (2)")
                .doesNotContain("Dupont");
        night(TONIGHT.plusDays(2), posts("mercredi.csv", TONIGHT.plusDays(2)));
        assertThat(book().posts().find("P0099").flatMap(Post::closed)).contains(TONIGHT.plusDays(2));
    }

    @Test
    void a_training_or_a_need_whose_row_is_rejected_stays_and_so_does_its_title() throws IOException {
        String head = "SIREN;Formation;Direction;Année;Catégorie\n";
        String needs = "SIREN;Besoin;Nature;Objectifs\n";
        StringBuilder sound = new StringBuilder(head);
        StringBuilder wanted = new StringBuilder(needs);
        for (int i = 1; i <= 20; i++) {
            sound.append(SIREN + ";F%02d;department;2026;perfectionnement\n".formatted(i));
            wanted.append(SIREN + ";B%02d;posture;D1\n".formatted(i));
        }
        night(
                TONIGHT,
                InMemoryContent.of("plan.csv", sound.toString()),
                InMemoryContent.of("besoins.csv", wanted.toString()));
        ContributionBook before = contributions();

        NightReport report = night(
                TONIGHT.plusDays(1),
                InMemoryContent.of("plan.csv", sound.toString().replace("F01;department", "F01;Inconnue")),
                InMemoryContent.of("besoins.csv", wanted.toString().replace("B01;posture", "B01;inconnue")));

        assertThat(contributions()).isEqualTo(before);
        assertThat(only(report, FileKind.TRAINING_PLAN).reason())
                .contains("reste tel quel (1)")
                .doesNotContain("retirée");
        assertThat(only(report, FileKind.COMPETENCY_NEEDS).reason())
                .contains("reste tel quel (1)")
                .doesNotContain("clos");
    }

    @Test
    void posts_all_under_other_codes_are_put_aside() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        WorkforceBook before = book();

        NightReport report = night(
                TONIGHT.plusDays(1),
                changed(posts("mardi.csv", TONIGHT.plusDays(1)), line -> line.replace(";P0", ";Q0")));

        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(only(report, FileKind.POSTS).reason()).contains("20 codes sur 20 n’y sont plus");
        assertThat(subjects(report, ContinuumRule.R33)).hasSize(1);
        assertThat(book()).isEqualTo(before);
    }

    @Test
    void sessions_that_lose_their_last_year_are_put_aside_unless_another_file_tells_of_it() throws IOException {
        String head = "SIREN;Formation;Début;Stagiaires\n";
        String old = SIREN + ";F1;2025-03-01;12\n";
        String last = SIREN + ";F2;2026-03-01;12\n";
        night(TONIGHT, InMemoryContent.of("sessions.csv", head + old + last));

        NightReport report = night(TONIGHT.plusDays(1), InMemoryContent.of("sessions.csv", head + old));

        assertThat(only(report, FileKind.TRAINING_SESSIONS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(only(report, FileKind.TRAINING_SESSIONS).reason()).contains("plus aucune ligne de 2026");
        assertThat(book().sessions()).hasSize(2);
        NightReport split = night(
                TONIGHT.plusDays(2),
                InMemoryContent.of("2025.csv", head + old),
                InMemoryContent.of("2026.csv", head + last));
        assertThat(split.documents())
                .filteredOn(document -> document.kind() == FileKind.TRAINING_SESSIONS)
                .noneMatch(document -> document.status() == Status.QUARANTINED);
    }

    private ContributionBook contributions() {
        return house.contributions.inForce(OWNER).map(Versioned::content).orElseThrow();
    }

    @Test
    void a_session_whose_row_is_rejected_is_still_held() throws IOException {
        StringBuilder sound = new StringBuilder("SIREN;Formation;Début;Stagiaires\n");
        for (int i = 1; i <= 20; i++) {
            sound.append(SIREN + ";F%02d;2026-03-%02d;12\n".formatted(i, i));
        }
        night(TONIGHT, InMemoryContent.of("sessions.csv", sound.toString()));

        night(
                TONIGHT.plusDays(1),
                InMemoryContent.of(
                        "sessions.csv", sound.toString().replace("F01;2026-03-01;12", "F01;2026-03-01;beaucoup")));

        assertThat(book().sessions()).hasSize(20);
    }

    @Test
    void a_list_of_an_authority_withdraws_what_it_inherited_and_no_longer_lists() throws IOException {
        String head = "Formation;Année;Catégorie\n";
        night(TONIGHT, InMemoryContent.of("plan.csv", head + "F1;2026;perfectionnement\nF2;2026;perfectionnement\n"));
        assertThat(contributions().contributions()).hasSize(2);

        NightReport report = night(
                TONIGHT.plusDays(1),
                InMemoryContent.of("plan.csv", "SIREN;" + head + SIREN + ";F1;2026;perfectionnement\n"));

        assertThat(only(report, FileKind.TRAINING_PLAN).reason()).contains("1 formation retirée");
        assertThat(contributions().contributions())
                .extracting(Contribution::code)
                .containsExactly("F1");
    }

    private static List<Finding> drifts(NightReport report) {
        return report.findings().stream()
                .map(DatedFinding::finding)
                .filter(finding -> finding.rule() == ContinuumRule.R33)
                .toList();
    }

    private static String text(InMemoryContent file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void posts_too_many_of_which_do_not_read_are_a_drift_and_what_was_known_stays() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        WorkforceBook before = book();
        String csv = HEADER + row("P0001", "", "pourvu", TONIGHT) + SIREN + ";P0002;;Jeanne Dupont;A;1;pourvu;"
                + TONIGHT + "\n";

        NightReport report = night(TONIGHT.plusDays(1), InMemoryContent.of("mardi.csv", csv));

        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(book()).isEqualTo(before);
        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("RH · tableau des effectifs"))
                .satisfies(finding -> assertThat(finding.found())
                        .startsWith("fichier « mardi.csv » : 1 ligne sur 2 ne se lit pas, plus que les 5 % admis"
                                + " (« lignes rejetées » dans le profil « posts »)")
                        .contains("Corrigez-les, ou le profil.", "Ce qui était en vigueur le reste.")
                        .doesNotContain("Dupont"))
                .satisfies(finding -> assertThat(finding.observation().english())
                        .startsWith("file “mardi.csv”: 1 row of 2 cannot be read, more than the 5% admitted"));
        assertThat(drifts(night(TONIGHT.plusDays(2), posts("lundi.csv", TONIGHT))))
                .isEmpty();
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    @Test
    void posts_whose_columns_changed_are_a_drift_that_quotes_none_of_the_files_own() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        String csv = text(posts("x", TONIGHT)).replace("Direction", "Jeanne Dupont");

        NightReport report = night(TONIGHT.plusDays(1), InMemoryContent.of("mardi.csv", csv));

        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found())
                        .contains("Ses colonnes ne sont plus celles du profil « posts » : il manque « Direction »")
                        .doesNotContain("Dupont"))
                .satisfies(finding -> assertThat(finding.observation().english())
                        .contains("missing: “Direction”")
                        .doesNotContain("Dupont"));
    }

    @Test
    void posts_whose_codes_stand_under_another_header_are_a_drift() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));

        NightReport report = night(
                TONIGHT.plusDays(1),
                InMemoryContent.of("mardi.csv", text(posts("x", TONIGHT)).replace(";Poste;", ";Emploi;")));

        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("il manque « Poste »"));
    }

    @Test
    void a_list_of_people_is_no_extract_whose_columns_changed() throws IOException {
        NightReport report = night(
                TONIGHT, InMemoryContent.of("agents.csv", "Nom;Prénom;Direction;Catégorie;ETP\nDupont;J;D;A;1\n"));

        assertThat(only(report, FileKind.UNRECOGNISED).status()).isEqualTo(Status.QUARANTINED);
        assertThat(drifts(report))
                .as("a table nobody knows")
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("Dépôt · fichier non reconnu"))
                .satisfies(finding -> assertThat(finding.found())
                        .startsWith("fichier « agents.csv »")
                        .doesNotContain("Dupont", "Prénom"));
    }

    @Test
    void what_drifts_of_another_authority_is_no_matter_of_this_one() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        String lost = text(posts("x", TONIGHT)).replace("Direction", "Bureau").replace(SIREN, "219300480");
        String unread = HEADER.replace("\n", "") + "\n219300480;P1;;Inconnue;A;1;pourvu;" + TONIGHT + "\n";

        NightReport report =
                night(TONIGHT.plusDays(1), InMemoryContent.of("a.csv", lost), InMemoryContent.of("b.csv", unread));

        assertThat(report.documents())
                .filteredOn(document -> document.status() == Status.QUARANTINED)
                .hasSize(2);
        assertThat(drifts(report)).isEmpty();
        assertThat(house.nights.files(house.nights.recent(1).getFirst().id()))
                .as("a number of nobody known here may be anything")
                .allSatisfy(file -> assertThat(file.drift()).isNull());
    }

    @Test
    void an_extract_of_tomorrow_is_put_aside() throws IOException {
        NightReport report = night(TONIGHT, posts("p.csv", TONIGHT.plusDays(1)));

        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(house.workforce.inForce(new Siren(SIREN))).isEmpty();
    }

    @Test
    void a_changed_layout_names_the_column_and_keeps_nothing() throws IOException {
        Files.writeString(home.resolve("posts.yaml"), """
                reads: posts
                columns: {post: Poste, title: Intitulé, department: Direction, fte: ETP}
                """);
        InMemoryContent file = InMemoryContent.of("p.csv", "Poste;Intitulé;Jeanne Dupont;ETP\nP1;x;y;1\n");

        NightReport report = night(TONIGHT, file);

        assertThat(report.documents())
                .filteredOn(document -> document.file().equals("p.csv"))
                .singleElement()
                .satisfies(document -> assertThat(document.status()).isEqualTo(Status.QUARANTINED))
                .satisfies(document -> assertThat(document.kind()).isEqualTo(FileKind.POSTS))
                .satisfies(document ->
                        assertThat(document.reason()).contains("« Direction »").doesNotContain("Dupont"));
        assertThat(house.quarantine.all()).isEmpty();
    }

    @Test
    void a_title_the_plan_comes_to_name_is_known_the_next_night() throws IOException {
        night(TONIGHT, posts("p.csv", TONIGHT));
        plan("challenge D1 department", "action A1 principal=D1 manager", "action A2 principal=D1 contributor");

        NightReport report = night(TONIGHT.plusDays(1), posts("p.csv", TONIGHT));

        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.UNCHANGED);
        assertThat(only(report, FileKind.POSTS).reason()).contains("relu");
        assertThat(book().posts().find("P0002")).map(Post::title).contains("contributor");
        assertThat(book().posts().last()).contains(TONIGHT);
    }

    @Test
    void a_vacant_post_leaves_its_roles() throws IOException {
        NightReport report =
                night(TONIGHT, InMemoryContent.of("p.csv", HEADER + row("P0001", "manager", "vacant", TONIGHT)));

        assertThat(book().posts().find("P0001")).map(Post::occupancy).contains(Occupancy.vacantSince(TONIGHT));
        assertThat(subjects(report, ContinuumRule.R10)).hasSize(2);
    }

    @Test
    void cycles_gain_time_nobody_named_a_use_of() throws IOException {
        String header = "SIREN;Cycle;Direction;Année;ETP;Heures avant;Heures annuelles\n";

        NightReport report = night(
                TONIGHT, InMemoryContent.of("cycles.csv", header + SIREN + ";C1607;department;2026;50;1547;1607\n"));
        NightReport few = night(
                TONIGHT.plusDays(1),
                InMemoryContent.of("cycles.csv", header + SIREN + ";C1607;department;2026;42;1547;1607\n"));

        assertThat(only(report, FileKind.WORK_CYCLES).status()).isEqualTo(Status.LOADED);
        assertThat(report.findings())
                .filteredOn(dated -> dated.finding().rule() == ContinuumRule.R41)
                .singleElement()
                .satisfies(dated -> assertThat(dated.finding().found())
                        .contains("3\u202f000")
                        .contains("1,87\u00a0ETP"));
        assertThat(only(few, FileKind.WORK_CYCLES).status()).isEqualTo(Status.SUPERSEDING);
    }

    @Test
    void time_gained_by_few_people_is_told_to_hr_alone() throws IOException {
        NightReport report = night(
                TONIGHT,
                InMemoryContent.of(
                        "cycles.csv",
                        "SIREN;Cycle;Direction;Année;ETP;Heures avant;Heures annuelles\n" + SIREN
                                + ";C1607;department;2026;3;1547;1607\n"));

        assertThat(book().time().ledger().accounts()).hasSize(1);
        assertThat(subjects(report, ContinuumRule.R41)).isEmpty();
    }

    @Test
    void sessions_of_one_year_leave_those_of_others() throws IOException {
        String header = "SIREN;Formation;Début;Stagiaires;Jours\n";
        night(TONIGHT, InMemoryContent.of("2025.csv", header + SIREN + ";F1;01/02/2025;8;2\n"));

        NightReport report =
                night(TONIGHT.plusDays(1), InMemoryContent.of("2026.csv", header + SIREN + ";F2;01/02/2026;8;2\n"));

        assertThat(only(report, FileKind.TRAINING_SESSIONS).status()).isEqualTo(Status.LOADED);
        assertThat(book().sessions()).extracting(session -> session.training()).containsExactly("F1", "F2");
    }

    private static InMemoryContent trainings(String name, LocalDate day, String... codes) {
        StringBuilder csv =
                new StringBuilder("SIREN;Formation;Année;Catégorie;Jours;Stagiaires;Objectifs;Extrait le\n");
        for (String code : codes) {
            csv.append(SIREN + ";" + code + ";2026;perfectionnement;2;8;D1;" + day + "\n");
        }
        return InMemoryContent.of(name, csv.toString());
    }

    private static InMemoryContent needs(String name, LocalDate day, String... codes) {
        StringBuilder csv = new StringBuilder("SIREN;Besoin;Nature;Objectifs;Extrait le\n");
        for (String code : codes) {
            csv.append(SIREN + ";" + code + ";posture;D1;" + day + "\n");
        }
        return InMemoryContent.of(name, csv.toString());
    }

    private ContributionBook deeds() {
        return house.contributions
                .inForce(new Siren(SIREN))
                .map(Versioned::content)
                .orElseThrow();
    }

    @Test
    void a_training_plan_comes_in_and_a_training_that_disappears_leaves_it_with_its_history() throws IOException {
        NightReport first = night(TONIGHT, trainings("p.csv", TONIGHT, "F1", "F2", "F3", "F4", "F5"));
        NightReport second =
                night(TONIGHT.plusDays(1), trainings("q.csv", TONIGHT.plusDays(1), "F1", "F2", "F3", "F4"));

        assertThat(only(first, FileKind.TRAINING_PLAN).reason()).isEqualTo("5 formations ajoutées");
        assertThat(only(second, FileKind.TRAINING_PLAN).status()).isEqualTo(Status.SUPERSEDING);
        assertThat(only(second, FileKind.TRAINING_PLAN).reason()).isEqualTo("1 formation retirée");
        assertThat(deeds().contributions()).extracting(Contribution::code).containsExactly("F1", "F2", "F3", "F4");
        assertThat(house.contributions.history(OWNER, new ContributionId(ContributionKind.TRAINING, "F5")))
                .hasSize(2);
    }

    @Test
    void a_need_that_disappears_is_closed_and_the_trainings_that_answered_it_still_serve() throws IOException {
        InMemoryContent answering = InMemoryContent.of(
                "f.csv", "SIREN;Formation;Année;Catégorie;Compétences\n" + SIREN + ";F1;2026;perfectionnement;B5\n");
        night(TONIGHT, answering, needs("b.csv", TONIGHT, "B1", "B2", "B3", "B4", "B5"));

        NightReport report =
                night(TONIGHT.plusDays(1), answering, needs("c.csv", TONIGHT.plusDays(1), "B1", "B2", "B3", "B4"));

        assertThat(only(report, FileKind.COMPETENCY_NEEDS).reason()).isEqualTo("1 besoin clos");
        assertThat(deeds().background().need("B5").flatMap(CompetencyNeed::closed))
                .contains(TONIGHT.plusDays(1));
        assertThat(deeds().background().need("B1").flatMap(CompetencyNeed::closed))
                .isEmpty();
        assertThat(subjects(report, ContinuumRule.R12)).isEmpty();
    }

    @Test
    void a_training_plan_that_drifts_is_put_aside_and_nothing_leaves() throws IOException {
        night(TONIGHT, trainings("p.csv", TONIGHT, "F1", "F2", "F3", "F4", "F5"));

        NightReport report = night(TONIGHT.plusDays(1), trainings("q.csv", TONIGHT.plusDays(1), "F1"));

        assertThat(only(report, FileKind.TRAINING_PLAN).status()).isEqualTo(Status.QUARANTINED);
        assertThat(deeds().contributions()).hasSize(5);
    }

    @Test
    void what_a_night_found_is_found_again_from_what_the_archive_kept() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        night(TONIGHT.plusDays(1), posts("mardi.csv", TONIGHT.plusDays(1), "P0001"));
        House empty = new House(reader());

        assertThat(house.rebuildHome(new ReportJson()).rebuild(empty.stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsExactly(RebuildHome.Result.SAME, RebuildHome.Result.SAME);
        assertThat(empty.hrExtracts.of(OWNER, HrFeed.POSTS))
                .hasSize(2)
                .isEqualTo(house.hrExtracts.of(OWNER, HrFeed.POSTS));
    }

    @Test
    void posts_that_no_file_of_the_archive_tells_of_make_the_night_another() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        house.workforce.read(
                OWNER,
                new PostsExtract(TONIGHT, List.of()),
                new TimelineEntry("quelqu’un", House.NOW, "directement dans la base"));
        night(TONIGHT.plusDays(1));

        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsExactly(RebuildHome.Result.SAME, RebuildHome.Result.DIFFERENT);
    }

    @Test
    void without_what_the_archive_kept_nothing_is_made_again() throws IOException {
        night(TONIGHT, posts("lundi.csv", TONIGHT));
        house.archive.remove(house.hrExtracts.of(OWNER, HrFeed.POSTS).getFirst().kept());

        assertThatThrownBy(() -> house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .isInstanceOf(NotReadAgain.class)
                .hasMessageContaining("lundi.csv");
    }

    @Test
    void people_are_counted_every_night() throws IOException {
        night(TONIGHT, posts("p.csv", TONIGHT));

        assertThat(house.releases.latest(OWNER, "HEADCOUNT")).isPresent();
    }

    @Test
    void a_file_that_does_not_say_whose_it_is_is_the_homes_where_there_is_one_authority() throws IOException {
        InMemoryContent file = InMemoryContent.of("p.csv", "Poste;Direction\nP1;department\n");
        night(TONIGHT.minusDays(1));
        InMemoryContent other = InMemoryContent.of(
                "autre.csv", "Type;Budget;Exercice;Nature;Montant\nMandat;21930048600018;2026;6184;1\n");
        house.accounts.create(new Accounts.Account("a", "A", "-", Accounts.Role.READER, "219300486"));
        night(TONIGHT, file);
        Optional<Versioned<WorkforceBook>> ofHome = house.workforce.latest(Owner.HOME);

        NightReport report = night(TONIGHT.plusDays(1), file, other);

        assertThat(ofHome).isPresent();
        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(only(report, FileKind.POSTS).reason()).contains("SIREN");
        assertThat(house.workforce.latest(Owner.HOME)).isEqualTo(ofHome);
    }
}

package fr.continuum.adapters.files;

import static fr.continuum.adapters.files.HrNights.SIREN;
import static fr.continuum.adapters.files.HrNights.TONIGHT;
import static fr.continuum.adapters.files.HrNights.csv;
import static fr.continuum.adapters.files.HrNights.found;
import static fr.continuum.adapters.files.HrNights.only;
import static fr.continuum.adapters.files.HrNights.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TrainingSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// HR files as other authorities send them, through the whole night: laid end to end, without codes here and there,
/// codes used again.
class NightOnOthersHrFilesTest {

    @TempDir
    Path home;

    private HrNights nights;

    @BeforeEach
    void a_plan_held_by_posts() {
        nights = new HrNights(home)
                .plan(
                        "challenge D1 department",
                        "challenge D2 department=other",
                        "action A1 principal=D1 manager",
                        "action A2 principal=D1 manager");
    }

    /// Twelve sessions of a year, one a month.
    private static List<String> sessions(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(
                        month -> SIREN + ";F%d-%02d;%02d/%02d/%d;10;2".formatted(year % 100, month, month, month, year))
                .toList();
    }

    private static InMemoryContent sessions(String name, List<String> rows) {
        return csv(name, "SIREN;Formation;Début;Stagiaires;Jours\n" + String.join("\n", rows));
    }

    @SafeVarargs
    private static List<String> endToEnd(List<String>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }

    @Test
    void sessions_laid_end_to_end_with_themselves_are_put_aside_and_none_counts_twice() throws IOException {
        nights.night(TONIGHT, sessions("sessions.csv", sessions(2026)));

        NightReport report =
                nights.night(TONIGHT.plusDays(1), sessions("sessions.csv", endToEnd(sessions(2026), sessions(2026))));

        assertThat(only(report, FileKind.TRAINING_SESSIONS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(found(report, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found())
                        .contains("12 lignes sur 24", "lignes 14", "Une autre ligne dit déjà cette session"));
        assertThat(nights.book().sessions()).hasSize(12);
        NightReport mended = nights.night(TONIGHT.plusDays(2), sessions("sessions.csv", sessions(2026)));
        assertThat(only(mended, FileKind.TRAINING_SESSIONS).status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void a_few_sessions_told_again_are_rejected_alone_and_hold_nothing_back() throws IOException {
        List<String> rows = endToEnd(sessions(2024), sessions(2025), sessions(2026));
        nights.night(TONIGHT, sessions("a.csv", rows));

        NightReport report = nights.night(
                TONIGHT.plusDays(1),
                // F24-02 is gone: the row that repeats another session of its training keeps nothing of it.
                sessions("b.csv", endToEnd(rows.subList(0, 1), rows.subList(2, 36), rows.subList(0, 1))));

        assertThat(only(report, FileKind.TRAINING_SESSIONS).reason()).contains("1 ligne rejetée", "ligne 37");
        assertThat(nights.book().sessions()).hasSize(35);
        nights.isMadeAgain();
    }

    @Test
    void last_year_appended_to_this_one_counts_once_beside_its_own_file() throws IOException {
        nights.night(TONIGHT, sessions("2025.csv", sessions(2025)), sessions("2026.csv", sessions(2026)));

        nights.night(
                TONIGHT.plusDays(1),
                sessions("2025.csv", sessions(2025)),
                sessions("2026.csv", endToEnd(sessions(2025), sessions(2026))));

        assertThat(nights.book().sessions()).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void twice_the_days_of_a_year_are_a_drift_though_no_row_is_alike() throws IOException {
        nights.night(TONIGHT, sessions("a.csv", sessions(2026)));

        NightReport report = nights.night(
                TONIGHT.plusDays(1),
                sessions(
                        "b.csv",
                        endToEnd(
                                sessions(2026),
                                sessions(2026).stream()
                                        .map(row -> row.replace(";10;2", ";11;2"))
                                        .toList())));

        assertThat(only(report, FileKind.TRAINING_SESSIONS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(found(report, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("jours de stagiaires de 2026", "de plus"));
        assertThat(nights.book().sessions())
                .extracting(TrainingSession::training)
                .hasSize(12);
    }

    private static String post(String code, String title, String department, String category) {
        return SIREN + ";" + code + ";" + title + ";" + department + ";" + category + ";1";
    }

    private static InMemoryContent posts(String name, String... rows) {
        return csv(name, "SIREN;Poste;Intitulé;Direction;Catégorie;ETP\n" + String.join("\n", rows));
    }

    /// Forty posts of a department, twenty of each of two levels.
    private static String[] forty(String... others) {
        return Stream.concat(
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(i -> post("P%04d".formatted(i), "", "department", i > 20 ? "A" : "B")),
                        Stream.of(others))
                .toArray(String[]::new);
    }

    private static InMemoryContent without(InMemoryContent file, String code) {
        return InMemoryContent.of(
                file.name(),
                text(file).lines().filter(line -> !line.contains(code)).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void a_row_without_a_code_night_after_night_keeps_no_closure_waiting() throws IOException {
        InMemoryContent first = posts("lundi.csv", forty(post("", "", "department", "A")));
        nights.night(TONIGHT, first);

        NightReport report = nights.night(TONIGHT.plusDays(1), without(first, "P0030"));

        assertThat(closed("P0030")).isEqualTo(List.of(TONIGHT.plusDays(1)));
        assertThat(found(report, ContinuumRule.R33)).isEmpty();
        nights.isMadeAgain();
    }

    @Test
    void a_row_without_a_code_holds_back_what_is_like_it_and_a_finding_says_how_many_wait() throws IOException {
        nights.night(TONIGHT, posts("lundi.csv", forty()));
        InMemoryContent nameless =
                without(without(posts("mardi.csv", forty(post("", "", "department", "A"))), "P0030"), "P0010");

        NightReport report = nights.night(TONIGHT.plusDays(1), nameless);
        NightReport again = nights.night(TONIGHT.plusDays(2), nameless);

        assertThat(closed("P0030")).as("of the level of the row").isEmpty();
        assertThat(closed("P0010")).as("of the other level").isEqualTo(List.of(TONIGHT.plusDays(1)));
        assertThat(only(report, FileKind.POSTS).status()).isEqualTo(Status.SUPERSEDING);
        assertThat(found(report, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("RH · tableau des effectifs"))
                .satisfies(finding -> assertThat(finding.found())
                        .startsWith("fichier « mardi.csv » : 1 élément que l’extrait ne nomme plus attend")
                        .contains("Remplissez la colonne « Poste »"))
                .satisfies(finding -> assertThat(finding.observation().english())
                        .startsWith("file “mardi.csv”: 1 item that the extract no longer names waits")
                        .contains("Fill the column “Poste”"));
        assertThat(found(again, ContinuumRule.R33))
                .as("as long as the file lies there")
                .isEqualTo(found(report, ContinuumRule.R33));
        NightReport filled = nights.night(
                TONIGHT.plusDays(4),
                InMemoryContent.of("vendredi.csv", text(nameless).replace(SIREN + ";;;", SIREN + ";P0041;;")));
        assertThat(found(filled, ContinuumRule.R33)).isEmpty();
        assertThat(closed("P0030")).isEqualTo(List.of(TONIGHT.plusDays(4)));
        nights.isMadeAgain();
    }

    private List<LocalDate> closed(String code) {
        return nights.book().posts().find(code).flatMap(Post::closed).stream().toList();
    }

    @Test
    void a_title_renamed_overnight_is_a_drift_and_vacant_roles_stay_to_be_given_to_another() throws IOException {
        String head = "SIREN;Poste;Intitulé;Direction;ETP;Occupation;Vacant depuis\n";
        String rows = IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> SIREN + ";V" + i + ";manager;department;1;vacant;2025-03-01\n")
                        .collect(Collectors.joining())
                + IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> SIREN + ";P" + i + ";Agent;department;1;pourvu;\n")
                        .collect(Collectors.joining());
        NightReport before = nights.night(TONIGHT, csv("p.csv", head + rows));

        NightReport renamed =
                nights.night(TONIGHT.plusDays(1), csv("p.csv", head.replace("Intitulé", "Emploi occupé") + rows));

        assertThat(found(before, ContinuumRule.R10)).isNotEmpty();
        assertThat(only(renamed, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(found(renamed, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("« Intitulé »"));
        assertThat(found(renamed, ContinuumRule.R10)).hasSameSizeAs(found(before, ContinuumRule.R10));
    }

    @Test
    void a_code_used_again_for_another_post_closes_the_first_and_lists_what_it_held() throws IOException {
        nights.night(TONIGHT, posts("lundi.csv", forty(post("P0099", "manager", "department", "A"))));

        NightReport report = nights.night(
                TONIGHT.plusDays(1), posts("mardi.csv", forty(post("P0099", "contributor", "other", "C"))));

        assertThat(found(report, ContinuumRule.R10))
                .hasSize(2)
                .extracting(Finding::found)
                .allSatisfy(found -> assertThat(found).contains("poste fermé depuis le"));
        assertThat(only(report, FileKind.POSTS).reason())
                .contains("moins de 5 postes ouverts", "moins de 5 postes fermés", "2 rôles à réattribuer");
        assertThat(nights.book().posts().find("P0099").map(Post::department)).contains("other");
        NightReport again = nights.night(
                TONIGHT.plusDays(2), posts("mardi.csv", forty(post("P0099", "contributor", "other", "C"))));
        assertThat(found(again, ContinuumRule.R10)).hasSize(2);
        nights.isMadeAgain();
    }

    @Test
    void a_file_that_drifts_is_taken_in_the_night_after_somebody_admitted_it_and_no_other_is() throws IOException {
        InMemoryContent half =
                posts("moitié.csv", List.of(forty()).subList(0, 20).toArray(String[]::new));
        InMemoryContent less =
                posts("autre.csv", List.of(forty()).subList(0, 19).toArray(String[]::new));
        nights.night(TONIGHT, posts("lundi.csv", forty()));
        NightReport aside = nights.night(TONIGHT.plusDays(1), half);

        assertThat(nights.house
                        .admitFile()
                        .admit(new AdmitFile.Request(
                                Fingerprints.of(half), "les collèges sont passés à la région", "claire", "écran")))
                .isInstanceOf(AdmitFile.Outcome.Done.class);
        NightReport other = nights.night(TONIGHT.plusDays(2), less);
        NightReport taken = nights.night(TONIGHT.plusDays(3), half);

        assertThat(only(aside, FileKind.POSTS).reason()).contains("admettre ce fichier, lui seul");
        assertThat(only(other, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(only(taken, FileKind.POSTS).status()).isEqualTo(Status.SUPERSEDING);
        assertThat(only(taken, FileKind.POSTS).reason())
                .contains("admis malgré son écart par claire : « les collèges sont passés à la région »")
                .contains("20 postes fermés");
        assertThat(found(taken, ContinuumRule.R33)).isEmpty();
        assertThat(nights.book().posts().openOn(TONIGHT.plusDays(3))).hasSize(20);
        NightReport after = nights.night(TONIGHT.plusDays(4), half);
        assertThat(only(after, FileKind.POSTS).status()).isEqualTo(Status.UNCHANGED);
        nights.isMadeAgain();
    }

    @Test
    void the_right_file_comes_back_after_a_wrong_one_was_taken_in() throws IOException {
        List<String> wrong = endToEnd(
                sessions(2026),
                sessions(2026).stream().map(row -> row.replace(";10;2", ";4;2")).toList());
        InMemoryContent right = sessions("juste.csv", sessions(2026));
        nights.night(TONIGHT, sessions("faux.csv", wrong));
        NightReport aside = nights.night(TONIGHT.plusDays(1), right);

        nights.house
                .admitFile()
                .admit(new AdmitFile.Request(
                        Fingerprints.of(right), "le fichier de la veille comptait double", "claire", "écran"));
        nights.night(TONIGHT.plusDays(2), right);

        assertThat(only(aside, FileKind.TRAINING_SESSIONS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(nights.book().sessions()).hasSize(12);
    }

    private TakeBackFile.Outcome takeBack(InMemoryContent file, String reason) throws IOException {
        return nights.house
                .takeBackFile()
                .takeBack(new TakeBackFile.Request(Fingerprints.of(file), reason, "claire", "écran"));
    }

    @Test
    void posts_taken_back_give_way_to_those_before_wherever_the_file_lies() throws IOException {
        InMemoryContent monday = posts("lundi.csv", forty());
        InMemoryContent tuesday = without(posts("mardi.csv", forty(post("P0099", "", "department", "A"))), "P0040;");
        nights.night(TONIGHT, monday);
        nights.night(TONIGHT.plusDays(1), tuesday);
        assertThat(nights.book().posts().find("P0040").flatMap(Post::closed)).isPresent();

        assertThat(nights.house.takeBackFile().effect(Fingerprints.of(tuesday)))
                .hasValueSatisfying(effect -> assertThat(effect.french())
                        .contains(
                                "Revient « lundi.csv »",
                                "40 éléments au lieu de 40",
                                "qui ferment : 1",
                                "qui rouvrent : 1"));
        assertThat(takeBack(tuesday, "un export d’essai"))
                .isInstanceOfSatisfying(
                        TakeBackFile.Outcome.Done.class,
                        done -> assertThat(done.taken().name()).isEqualTo("mardi.csv"));
        NightReport report = nights.night(TONIGHT.plusDays(2), tuesday);

        assertThat(report.documents())
                .filteredOn(document -> document.kind() == FileKind.POSTS)
                .satisfiesExactlyInAnyOrder(
                        back -> {
                            assertThat(back.file()).isEqualTo("lundi.csv");
                            assertThat(back.status()).isEqualTo(Status.SUPERSEDING);
                            assertThat(back.reason())
                                    .contains(
                                            "remis en vigueur",
                                            "claire",
                                            "un export d’essai",
                                            "moins de 5 postes ouverts");
                        },
                        aside -> {
                            assertThat(aside.file()).isEqualTo("mardi.csv");
                            assertThat(aside.status()).isEqualTo(Status.QUARANTINED);
                            assertThat(aside.reason()).contains("repris par claire", "un export d’essai");
                        });
        assertThat(found(report, ContinuumRule.R33))
                .as("as long as the file lies there")
                .hasSize(1);
        assertThat(nights.book().posts().find("P0040").flatMap(Post::closed)).isEmpty();
        assertThat(nights.book().posts().find("P0099").flatMap(Post::closed)).isPresent();
        NightReport next = nights.night(TONIGHT.plusDays(3));
        assertThat(next.documents())
                .filteredOn(document -> document.kind() == FileKind.POSTS)
                .isEmpty();
        assertThat(found(next, ContinuumRule.R33)).isEmpty();
        assertThat(nights.book().posts().openOn(TONIGHT.plusDays(3))).hasSize(40);
        nights.isMadeAgain();
    }

    @Test
    void taking_back_twice_goes_back_to_the_one_before_and_no_further() throws IOException {
        InMemoryContent monday = posts("lundi.csv", forty());
        InMemoryContent tuesday = posts("mardi.csv", forty(post("P0098", "", "department", "A")));
        InMemoryContent wednesday = posts("mercredi.csv", forty(post("P0099", "", "department", "A")));
        nights.night(TONIGHT, monday);
        nights.night(TONIGHT.plusDays(1), tuesday);
        nights.night(TONIGHT.plusDays(2), wednesday);

        takeBack(wednesday, "un export d’essai");
        nights.night(TONIGHT.plusDays(3));
        assertThat(nights.book().posts().openOn(TONIGHT.plusDays(3)))
                .extracting(Post::code)
                .contains("P0098")
                .doesNotContain("P0099");
        takeBack(tuesday, "un export d’essai aussi");
        nights.night(TONIGHT.plusDays(4));

        assertThat(nights.book().posts().openOn(TONIGHT.plusDays(4))).hasSize(40);
        assertThat(takeBack(monday, "encore"))
                .as("nothing is before it")
                .isEqualTo(new TakeBackFile.Outcome.Refused(TakeBackFile.Refusal.NOTHING_BEFORE));
        assertThat(takeBack(wednesday, "encore"))
                .isEqualTo(new TakeBackFile.Outcome.Refused(TakeBackFile.Refusal.NOT_IN_FORCE));
        assertThat(nights.house.takeBackFile().history())
                .extracting(taken -> taken.name())
                .containsExactly("mardi.csv", "mercredi.csv");
        nights.isMadeAgain();
    }

    @Test
    void nobody_takes_an_extract_back_without_saying_why() throws IOException {
        InMemoryContent tuesday = posts("mardi.csv", forty(post("P0098", "", "department", "A")));
        nights.night(TONIGHT, posts("lundi.csv", forty()));
        nights.night(TONIGHT.plusDays(1), tuesday);

        assertThat(takeBack(tuesday, " – "))
                .isEqualTo(new TakeBackFile.Outcome.Refused(TakeBackFile.Refusal.REASON_MISSING));
        assertThat(takeBack(tuesday, "parce que ".repeat(400)))
                .isEqualTo(new TakeBackFile.Outcome.Refused(TakeBackFile.Refusal.REASON_TOO_LONG));
        assertThat(only(nights.night(TONIGHT.plusDays(2), tuesday), FileKind.POSTS)
                        .status())
                .isEqualTo(Status.UNCHANGED);
    }

    @Test
    void the_sessions_of_a_year_taken_back_give_way_to_those_of_that_year_alone() throws IOException {
        InMemoryContent wrong = sessions(
                "faux.csv",
                sessions(2026).stream().map(row -> row.replace(";10;2", ";9;2")).toList());
        nights.night(TONIGHT, sessions("2025.csv", sessions(2025)), sessions("juste.csv", sessions(2026)));
        nights.night(TONIGHT.plusDays(1), wrong);

        takeBack(wrong, "dix stagiaires, pas neuf");
        nights.night(TONIGHT.plusDays(2), wrong);

        assertThat(nights.book().sessions())
                .hasSize(24)
                .allSatisfy(session -> assertThat(session.trainees()).hasValue(10));
        nights.isMadeAgain();
    }

    @Test
    void a_file_too_many_rows_of_which_do_not_read_is_taken_in_for_those_that_do() throws IOException {
        String[] broken = Stream.concat(
                        Stream.of(forty()).limit(30),
                        IntStream.rangeClosed(31, 40).mapToObj(i -> post("P%04d".formatted(i), "", "Nom Inconnu", "A")))
                .toArray(String[]::new);
        InMemoryContent file = posts("mardi.csv", broken);
        nights.night(TONIGHT, posts("lundi.csv", forty()));
        NightReport aside = nights.night(TONIGHT.plusDays(1), file);

        assertThat(only(aside, FileKind.POSTS).status()).isEqualTo(Status.QUARANTINED);
        assertThat(only(aside, FileKind.POSTS).reason()).contains("admettez ce fichier, lui seul");
        assertThat(nights.house
                        .admitFile()
                        .admit(new AdmitFile.Request(
                                Fingerprints.of(file), "ces dix postes changent de direction", "claire", "écran")))
                .isInstanceOf(AdmitFile.Outcome.Done.class);
        NightReport taken = nights.night(TONIGHT.plusDays(2), file);

        assertThat(only(taken, FileKind.POSTS).status()).isEqualTo(Status.SUPERSEDING);
        assertThat(only(taken, FileKind.POSTS).reason()).contains("10 lignes rejetées");
        assertThat(nights.book().posts().openOn(TONIGHT.plusDays(2)))
                .as("what a rejected row names stays as it was")
                .hasSize(40);
        assertThat(only(nights.night(TONIGHT.plusDays(3), file), FileKind.POSTS).status())
                .isEqualTo(Status.UNCHANGED);
        nights.isMadeAgain();
    }
}

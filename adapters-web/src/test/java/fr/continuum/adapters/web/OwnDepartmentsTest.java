package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Versions;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.contribution.ContributionBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// A contributor writes what their departments hold, IT writes IT investments, on screen, by API and by file alike;
/// they read the rest.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OwnDepartmentsTest {

    private static final String ONE = "/api/v1/contributions/one";

    private final Home home;
    private final OwnAuthority own;
    private final Visit education;
    private final Visit it;
    private final Program program;

    @Autowired
    OwnDepartmentsTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.education = Visit.of(mvc, home, account("edu", Role.CONTRIBUTOR, "DIRECTION DE L'ÉDUCATION", "Sports"));
        this.it = Visit.of(mvc, home, account("dsi", Role.IT));
        this.program = new Program(mvc, education.login());
    }

    private String account(String name, Role role, String... departments) {
        String login = name + "-" + own.siren();
        home.accounts.create(new Account(
                login,
                name,
                "{noop}" + Home.PASSWORD,
                Set.of(role),
                own.siren().value(),
                Held.departments(departments),
                false));
        return login;
    }

    private ContributionBook book() {
        return home.contributions.latest(own.owner()).orElseThrow().content();
    }

    @TestFactory
    Stream<DynamicTest> pages_offer_and_open_what_the_account_writes() {
        return Stream.of(
                        List.of("processus", "P1", "education"),
                        List.of("processus", "P2", ""),
                        List.of("formation", "F1", ""),
                        List.of("informatique", "I1", "it"),
                        List.of("partenaire", "C1", ""))
                .flatMap(one -> Stream.of(education, it)
                        .map(who -> DynamicTest.dynamicTest(one + " " + who.login(), () -> {
                            boolean writes = one.get(2).equals(who == education ? "education" : "it");
                            String at = "?genre=" + one.get(0) + "&code=" + one.get(1);
                            assertThat(who.page("/contributions/fiche" + at)
                                            .select("a[href^='/contributions/fiche/modifier']"))
                                    .hasSize(writes ? 1 : 0);
                            for (String form :
                                    List.of("/contributions/fiche/modifier", "/contributions/fiche/retirer")) {
                                Visit.Answer answer = who.asked(form + at);
                                assertThat(answer.status()).as(form).isEqualTo(writes ? 200 : 403);
                                assertThat(answer.page()
                                                .text()
                                                .contains("Ce compte n’écrit que ce que tient sa direction"))
                                        .isEqualTo(!writes);
                            }
                        })));
    }

    @Test
    void nothing_of_another_department_is_written_by_form() throws Exception {
        String before = book().version().value();
        for (String change : List.of("/contributions/fiche/modifier", "/contributions/fiche/retirer")) {
            String version = Versions.of(book().contributions().stream()
                    .filter(one -> one.code().equals("F1"))
                    .findFirst()
                    .orElseThrow());
            assertThat(education
                            .posted(
                                    change + "?genre=formation&code=F1",
                                    Map.of("vu", version, "motif", "une erreur de saisie", "titre", "Autre"))
                            .status())
                    .as(change)
                    .isEqualTo(403);
        }
        Visit.Answer planned = education.posted(
                "/contributions/nouvelle?genre=formation",
                Map.of("code", "N1", "titre", "Lire", "annee", "2026", "fondement", "PROFICIENCY", "direction", "DRH"));
        assertThat(planned.status()).isEqualTo(422);
        assertThat(planned.page().text())
                .contains("Ce compte n’écrit que pour ses directions", "Direction de l’éducation, Sports");
        assertThat(education
                        .posted(
                                "/contributions/nouvelle/essai?genre=formation",
                                Map.of("code", "N1", "titre", "Lire", "direction", "DRH"))
                        .page()
                        .text())
                .contains("Ce compte n’écrit que pour ses directions");
        assertThat(book().version().value()).isEqualTo(before);
    }

    @Test
    void a_department_that_is_left_out_is_asked_for_in_words_while_one_types() throws Exception {
        Visit.Answer answer = education.posted(
                "/contributions/nouvelle/essai?genre=formation", Map.of("code", "N1", "titre", "Lire"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".faults a[href='#direction']")).hasSize(1);
        assertThat(answer.page().text())
                .contains(
                        "Dites quelle direction la tient : ce compte n’écrit que pour Direction de l’éducation, Sports");
    }

    /// What somebody else holds is not theirs to change: the code is taken, and that is what they are told.
    @Test
    void a_code_another_department_has_is_said_to_be_taken_while_one_types_and_when_one_saves() throws Exception {
        Map<String, String> typed = Map.of(
                "code", "F1", "titre", "Lire", "annee", "2026", "fondement", "PROFICIENCY", "direction", "Sports");
        String before = book().version().value();
        for (String address : List.of("/contributions/nouvelle/essai", "/contributions/nouvelle")) {
            Visit.Answer answer = education.posted(address + "?genre=formation", typed);
            assertThat(answer.status()).as(address).isIn(200, 422);
            assertThat(answer.page().select(".faults a[href='#code']"))
                    .as(address)
                    .hasSize(1);
            assertThat(answer.page().select("main").text() + answer.page().text())
                    .doesNotContain("Ce compte n’écrit que ce que tient sa direction");
        }
        assertThat(book().version().value()).isEqualTo(before);
    }

    @Test
    void the_department_is_filled_in_where_there_is_one_and_chosen_where_there_are_several() throws Exception {
        Visit one = education.by(account("une", Role.CONTRIBUTOR, "DIRECTION DE L'ÉDUCATION"));

        assertThat(one.page("/contributions/nouvelle?genre=formation")
                        .select("input[name=direction]")
                        .val())
                .as("as the contributions it holds spell it")
                .isEqualTo("Direction de l’éducation");
        Document several = education.page("/contributions/nouvelle?genre=formation");
        assertThat(several.select("input[name=direction]")).isEmpty();
        assertThat(several.select("select[name=direction] option").eachAttr("value"))
                .containsExactly("", "Direction de l’éducation", "Sports");
        assertThat(education
                        .by(own.login(Role.CONTRIBUTOR))
                        .page("/contributions/nouvelle?genre=formation")
                        .select("input[name=direction]")
                        .val())
                .as("who may write for any")
                .isEmpty();
        assertThat(it.page("/contributions/nouvelle?genre=informatique")
                        .select("input[name=direction]")
                        .val())
                .isEmpty();
    }

    @Test
    void what_its_department_holds_is_written_and_does_not_leave_it() {
        Answer read = program.read(ONE, "kind", "PROCESS_CHANGE", "code", "P1").is(200);
        String renamed = read.text().replace("Inscription à la cantine en ligne", "Cantine en ligne");
        Answer put = program.put(read.version(), renamed, ONE, "kind", "PROCESS_CHANGE", "code", "P1")
                .is(200);

        String moved = renamed.replace("Direction de l’éducation", "Direction des finances");
        program.put(put.version(), moved, ONE, "kind", "PROCESS_CHANGE", "code", "P1")
                .isProblem(403, "not-allowed");
        program.put(put.version(), moved, ONE, "kind", "PROCESS_CHANGE", "code", "P1", "dryRun", "true")
                .isProblem(403, "not-allowed");
        Answer other = program.read(ONE, "kind", "TRAINING", "code", "F1").is(200);
        program.put(other.version(), other.text().replace("arboré", "boisé"), ONE, "kind", "TRAINING", "code", "F1")
                .isProblem(403, "not-allowed");
        program.delete(other.version(), ONE, "kind", "TRAINING", "code", "F1", "reason", "saisie par erreur")
                .isProblem(403, "not-allowed");
        program.delete(put.version(), ONE, "kind", "PROCESS_CHANGE", "code", "P1", "reason", "saisie par erreur")
                .is(204);
    }

    @Test
    void a_file_that_names_another_departments_is_refused_whole_row_by_row() {
        String before = book().version().value();
        String all = new String(
                program.as(own.login(Role.PLAN_OFFICER))
                        .download("/api/v1/contributions/file", "kind", "PROCESS_CHANGE", "format", "csv"),
                StandardCharsets.UTF_8);
        Answer refused = program.file(
                        "*",
                        MediaType.parseMediaType("text/csv"),
                        all.replace("Visa unique", "Visa simple").getBytes(StandardCharsets.UTF_8),
                        "/api/v1/contributions/file",
                        "profile",
                        "process-change")
                .isProblem(422, "file-unusable");

        assertThat(refused.text())
                .contains("P2", "n’écrit pas ce que tient cette direction")
                .doesNotContain("« P1 »");
        assertThat(book().version().value()).isEqualTo(before);
    }

    @Test
    void what_all_are_judged_against_is_nobodys_department() throws Exception {
        assertThat(education.page("/contributions/besoins").select("main form[method=post]"))
                .isEmpty();
        assertThat(education.asked("/contributions/besoins/importer").status()).isEqualTo(403);
        assertThat(education
                        .posted("/contributions/besoins", Map.of("quoi", "agents", "agents", "12"))
                        .status())
                .isEqualTo(403);
        Answer now = program.read("/api/v1/contributions/background").is(200);
        program.put(now.version(), now.text().replace("640", "641"), "/api/v1/contributions/background")
                .isProblem(403, "not-allowed");
        Visit all = education.by(own.login(Role.CONTRIBUTOR));
        assertThat(all.page("/contributions/besoins").select("main form[method=post]"))
                .as("who names no department")
                .isNotEmpty();
    }

    @Test
    void links_to_confirm_are_those_it_holds() throws Exception {
        Visit all = education.by(own.login(Role.CONTRIBUTOR));
        assertThat(all.page("/contributions/a-confirmer").select("article form"))
                .isNotEmpty();
        assertThat(education.page("/contributions/a-confirmer").select("article form"))
                .as("none of the department of education waits")
                .isEmpty();
        assertThat(it.page("/contributions/a-confirmer")
                        .select("article form input[name=genre]")
                        .eachAttr("value"))
                .containsOnly("informatique");
        education.posted(
                "/contributions/a-confirmer?genre=formation&code=F1",
                Map.of("cible", "D2.A1", "revu", "2023-05-02T00:00:00Z"));
        assertThat(all.page("/contributions/a-confirmer").select("article form input[name=code][value=F1]"))
                .as("F1 still waits")
                .isNotEmpty();
    }

    @Test
    void it_plans_it_investments_and_nothing_else() throws Exception {
        assertThat(it.page("/contributions/nouvelle").select(".kinds a").eachText())
                .hasSize(1);
        assertThat(it.asked("/contributions/nouvelle?genre=informatique").status())
                .isEqualTo(200);
        assertThat(it.asked("/contributions/nouvelle?genre=formation").status()).isEqualTo(403);
        assertThat(it.asked("/contributions/besoins/importer").status()).isEqualTo(403);
        Program dsi = program.as(it.login());
        Answer read = dsi.read(ONE, "kind", "IT_INVESTMENT", "code", "I1").is(200);
        dsi.put(
                        read.version(),
                        read.text().replace("Inventaire des", "Relevé des"),
                        ONE,
                        "kind",
                        "IT_INVESTMENT",
                        "code",
                        "I1")
                .is(200);
        Answer training = dsi.read(ONE, "kind", "TRAINING", "code", "F1").is(200);
        dsi.put(training.version(), training.text().replace("arboré", "boisé"), ONE, "kind", "TRAINING", "code", "F1")
                .isProblem(403, "not-allowed");
    }
}

package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.WrittenReports;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.linking.RowId;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.Accounts;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who may do what, endpoint by endpoint.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SecurityMatrixTest {

    private static final Map<String, Integer> OPEN = Map.of("/connexion", 200, "/error", 404, "/langue/{code}", 404);

    private final MockMvc mvc;
    private final Home home;
    private final WrittenReports written;
    private final RequestMappingHandlerMapping mappings;

    @Autowired
    SecurityMatrixTest(
            MockMvc mvc, Home home, WrittenReports written, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mvc = mvc;
        this.home = home;
        this.written = written;
        this.mappings = requestMappingHandlerMapping;
    }

    /// The page of a row of the town's table.
    private static final String ROW = "/lier/regles/"
            + RowId.of(
                    Dimension.PLAN,
                    AllocationRule.row(
                            List.of(Condition.exactly(KeyField.OPERATION, "2309")), Outcome.Targets.whole("D2")));

    @TestFactory
    Stream<DynamicTest> a_stranger_gets_nothing_of_any_endpoint() {
        TreeSet<String> patterns = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(m -> patterns.addAll(m.getPatternValues()));
        assertThat(patterns).contains("/", "/documents/{sha}", "/lier", "/verifier", "/api/v1/checks");
        return patterns.stream()
                .map(pattern -> DynamicTest.dynamicTest(pattern, () -> {
                    String address =
                            pattern.replaceAll("\\{[a-z]+(:[^}]*\\})?\\}?", "1").replaceAll("1\\}", "1");
                    MockHttpServletResponse response = answer(get(address));
                    if (OPEN.containsKey(pattern)) {
                        assertThat(response.getStatus()).isEqualTo(OPEN.get(pattern));
                    } else if (pattern.startsWith("/api/")) {
                        assertThat(response.getStatus()).isEqualTo(401);
                        assertThat(response.getContentType()).startsWith("application/problem+json");
                    } else {
                        assertThat(response.getStatus()).isEqualTo(302);
                        assertThat(response.getRedirectedUrl()).endsWith("/connexion");
                    }
                }));
    }

    @Test
    void a_stranger_who_posts_is_asked_who_he_is() throws Exception {
        MockHttpServletResponse response = answer(post("/api/v1/checks"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).startsWith("Basic");
    }

    @TestFactory
    Stream<DynamicTest> each_role_gets_what_the_matrix_says() {
        String keep = "/lier?document=" + home.readings().get(1).id().document()
                + "&dimension=plan&champ=fonction&code=338&vers=motif:SUPPORT&table=" + "0".repeat(64);
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            for (String page : List.of(
                    "/plan",
                    "/plan?le=vote",
                    "/plan/element?code=D2.A1",
                    "/plan/carte",
                    "/plan/histoire",
                    "/plan/comparer")) {
                tests.add(expect(login, get(page), page, 200));
            }
        }
        for (String login : List.of("lectrice", "controleur", "admin")) {
            for (String page : List.of(
                    "/",
                    "/documents",
                    "/rapprochement",
                    "/recoupement",
                    "/recoupement/fichier",
                    "/recoupement/declare",
                    "/recoupement/comptes",
                    "/flux",
                    "/flux/fiche?nom=ledger",
                    "/flux/fichier?nom=ledger",
                    "/force-des-liens",
                    "/axe-analytique",
                    "/axe-analytique/fichier",
                    "/lier",
                    "/lier/lot",
                    "/lier/regles",
                    "/lier/regles/fichier",
                    ROW,
                    ROW + "/effet?faire=retirer",
                    "/constats",
                    "/constats/derogations",
                    "/jour",
                    "/continuum/haut",
                    "/continuum/bas",
                    "/nuits",
                    "/verifier",
                    "/referentiels")) {
                tests.add(expect(login, get(page), page, 200));
            }
            tests.add(expect(login, get("/api/v1/documents"), "/api/v1/documents", 200));
            tests.add(expect(login, post(keep).with(csrf()), "POST /lier", login.equals("lectrice") ? 403 : 302));
            tests.add(expect(login, post(keep), "POST /lier without token", 403));
            for (String change : List.of(
                    "/lier/commencer",
                    "/lier/politiques?nom=Eau",
                    "/lier/lot?table=" + "0".repeat(64),
                    ROW + "?faire=retirer&table=" + "0".repeat(64),
                    "/lier/axe-analytique?longueur=6&caracteres=digits&table=" + "0".repeat(64))) {
                tests.add(expect(login, post(change).with(csrf()), change, login.equals("lectrice") ? 403 : 302));
            }
            tests.add(expect(login, get("/comptes"), "/comptes", login.equals("admin") ? 200 : 403));
        }
        return tests.stream();
    }

    /// Which of the two families of feeds an account keeps, the feed tells: see FeedPagesTest.
    @TestFactory
    Stream<DynamicTest> profiles_of_feeds_are_kept_by_controllers_and_hr() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            boolean keeps = List.of("rh", "controleur", "admin").contains(login);
            for (String page : List.of("/flux", "/flux/services", "/flux/fiche?nom=posts", "/flux/fichier?nom=posts")) {
                tests.add(expect(login, get(page), page, 200));
            }
            tests.add(expect(login, get("/flux/nouveau"), "/flux/nouveau", keeps ? 200 : 403));
            tests.add(expect(login, get("/flux/colonnes"), "/flux/colonnes", keeps ? 302 : 403));
            Map<String, Integer> changes = Map.of(
                    "/flux/nouveau", 404,
                    "/flux/colonnes", 302,
                    "/flux/abandonner", 302,
                    "/flux/fiche?nom=inconnu", 404,
                    "/flux/retirer?nom=ledger", 403);
            changes.forEach((change, status) -> {
                tests.add(expect(login, post(change).with(csrf()), "POST " + change, keeps ? status : 403));
                tests.add(expect(login, post(change), "POST " + change + " without token", 403));
            });
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> purchase_accounts_are_said_by_controllers() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            boolean says = List.of("controleur", "admin").contains(login);
            for (String change : List.of("/recoupement/comptes", "/recoupement/comptes/effet")) {
                tests.add(expect(login, post(change).with(csrf()), "POST " + change, says ? 422 : 403));
                tests.add(expect(login, post(change), "POST " + change + " without token", 403));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> contributions_are_read_by_all_and_written_by_those_who_contribute() {
        String one = "?genre=formation&code=F1";
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            boolean writes = !List.of("lectrice", "controleur").contains(login);
            for (String page : List.of(
                    "/contributions",
                    "/contributions/fiche" + one,
                    "/contributions/a-confirmer",
                    "/contributions/besoins")) {
                tests.add(expect(login, get(page), page, 200));
            }
            for (String page : List.of(
                    "/contributions/nouvelle",
                    "/contributions/nouvelle?genre=formation",
                    "/contributions/fiche/modifier" + one,
                    "/contributions/fiche/retirer" + one)) {
                tests.add(expect(login, get(page), page, writes ? 200 : 403));
            }
            Map<String, Integer> changes = Map.of(
                    "/contributions/nouvelle?genre=formation",
                    422,
                    "/contributions/nouvelle/essai?genre=formation",
                    200,
                    "/contributions/fiche/modifier" + one,
                    422,
                    "/contributions/fiche/modifier/essai" + one,
                    200,
                    "/contributions/fiche/retirer" + one,
                    302,
                    "/contributions/a-confirmer",
                    302,
                    "/contributions/a-confirmer/besoin?besoin=B1",
                    302,
                    "/contributions/besoins?quoi=agents",
                    422);
            changes.forEach((change, status) -> {
                tests.add(expect(login, post(change).with(csrf()), "POST " + change, writes ? status : 403));
                tests.add(expect(login, post(change), "POST " + change + " without token", 403));
            });
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> pages_about_people_are_read_by_all() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            for (String page : List.of(
                    "/personnel",
                    "/personnel/formations",
                    "/personnel/formations/exporter",
                    "/personnel/couverture",
                    "/personnel/besoins",
                    "/personnel/temps",
                    "/personnel/postes",
                    "/personnel/effectifs")) {
                tests.add(expect(login, get(page), page, 200));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> indicators_are_read_by_all_written_by_the_plan_officer_and_measured_by_contributors() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            boolean plans = Set.of("charge", "admin").contains(login);
            boolean measures = plans || Set.of("agente", "rh").contains(login);
            tests.add(expect(login, get("/indicateurs"), "/indicateurs", 200));
            tests.add(expect(login, get("/indicateurs/ecrire"), "/indicateurs/ecrire", plans ? 200 : 403));
            Map<String, Integer> sheets = Map.of(
                    "/indicateurs/ecrire", 422,
                    "/indicateurs/ecrire/essai", 200,
                    "/indicateurs/retirer?de-code=inconnu", 404);
            sheets.forEach((change, status) -> {
                tests.add(expect(login, post(change).with(csrf()), "POST " + change, plans ? status : 403));
                tests.add(expect(login, post(change), "POST " + change + " without token", 403));
            });
            String measure = "/indicateurs/mesurer?code=inconnu";
            tests.add(expect(login, get(measure), measure, measures ? 404 : 403));
            tests.add(expect(login, post(measure).with(csrf()), "POST " + measure, measures ? 404 : 403));
        }
        return tests.stream();
    }

    /// Not even who administers the program: it is HR's to say, and to see.
    @TestFactory
    Stream<DynamicTest> time_gained_is_said_by_hr_and_by_nobody_else() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            boolean hr = login.equals("rh");
            for (String form : List.of("/personnel/temps/dire", "/personnel/temps/dire?quoi=gain")) {
                tests.add(expect(login, get(form), form, hr ? 200 : 403));
                tests.add(expect(login, head(form), "HEAD " + form, hr ? 200 : 403));
            }
            Map<String, Integer> changes = Map.of(
                    "/personnel/temps/dire", 422,
                    "/personnel/temps/dire/essai", 200,
                    "/personnel/temps/retirer?code=inconnu", 404,
                    "/personnel/effectifs/seuil", 422);
            changes.forEach((change, status) -> {
                tests.add(expect(login, post(change).with(csrf()), "POST " + change, hr ? status : 403));
                tests.add(expect(login, post(change), "POST " + change + " without token", 403));
            });
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> plans_are_read_by_all_and_come_in_by_those_who_plan() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            boolean plans = List.of("charge", "admin").contains(login);
            for (String page : List.of("/plan/importer", "/plan/exporter", "/plan/modele", "/plan/proposer")) {
                tests.add(expect(login, get(page), page, 200));
            }
            for (String change : List.of(
                    "/plan/importer",
                    "/plan/importer/confirmer",
                    "/plan/proposer",
                    "/plan/proposer/relire",
                    "/plan/proposer/regles",
                    "/plan/proposer/confirmer")) {
                tests.add(expect(login, post(change).with(csrf()), "POST " + change, plans ? 422 : 403));
                tests.add(expect(login, post(change), "POST " + change + " without token", 403));
            }
        }
        return tests.stream();
    }

    /// Those who may are told what their request lacks; nobody else gets that far.
    @TestFactory
    Stream<DynamicTest> each_role_writes_by_api_what_the_matrix_says() {
        Set<String> plan = Set.of("charge", "admin");
        Set<String> contributions = Set.of("agente", "rh", "charge", "admin");
        Set<String> waivers = Set.of("charge", "controleur", "admin");
        Set<String> allocation = Set.of("controleur", "admin");
        Set<String> hr = Set.of("rh");
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "rh", "charge", "controleur", "admin")) {
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/plan", plan));
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/plan/element?code=D1", plan));
            tests.add(writes(login, HttpMethod.DELETE, "/api/v1/plan/element?code=D1", plan));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/plan/adoption", plan));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/plan/next", plan));
            tests.add(sends(login, "/api/v1/plan/file", "text/csv", plan));
            tests.add(sends(login, "/api/v1/plan/proposals?name=x", "text/plain", plan));
            String one = "/api/v1/contributions/one?kind=TRAINING&code=F1";
            tests.add(writes(login, HttpMethod.PUT, one, contributions));
            tests.add(writes(login, HttpMethod.DELETE, one, contributions));
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/contributions/background", contributions));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/contributions/confirmations", contributions));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/contributions/background/confirmations", contributions));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/allocation/confirmations", allocation));
            tests.add(sends(login, "/api/v1/contributions/file", "text/csv", contributions));
            tests.add(sends(login, "/api/v1/contributions/needs/file", "text/csv", contributions));
            tests.add(sends(login, "/api/v1/contributions/profiles/proposals", "text/csv", contributions));
            String profile = "/api/v1/contributions/profile?name=inconnu";
            tests.add(writes(login, HttpMethod.PUT, profile, contributions));
            tests.add(removes(login, profile, contributions));
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/tolerance", waivers));
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/indicators/indicator?code=I1", plan));
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/indicators/measure?code=I1&period=2024", contributions));
            Set<String> feeds = Set.of("controleur", "rh", "admin");
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/feed-profiles/inconnu", feeds));
            tests.add(removes(login, "/api/v1/feed-profiles/inconnu", feeds));
            tests.add(sends(login, "/api/v1/feed-profiles/proposals", "text/csv", feeds));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/feed-files/admissions", feeds));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/feed-files/take-backs", feeds));
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/purchase-accounts", allocation));
            tests.add(writes(login, HttpMethod.DELETE, "/api/v1/purchase-accounts", allocation));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/purchase-accounts/previews", allocation));
            for (String said : List.of("/api/v1/workforce/time/gain", "/api/v1/workforce/time/use")) {
                tests.add(writes(login, HttpMethod.PUT, said + "?code=inconnu", hr));
                tests.add(removes(login, said + "?code=inconnu", hr));
            }
            tests.add(writes(login, HttpMethod.PUT, "/api/v1/workforce/threshold", hr));
            for (String read :
                    List.of("/api/v1/contributions/profiles", "/api/v1/contributions/profile?name=training")) {
                int status = contributions.contains(login) ? 200 : 403;
                tests.add(expect(login, get(read), read, status));
                tests.add(expect(login, head(read), "HEAD " + read, status));
            }
            tests.add(writes(login, HttpMethod.POST, "/api/v1/waivers", waivers));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/waivers/lifts", waivers));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/allocation/previews", allocation));
            tests.add(writes(login, HttpMethod.POST, "/api/v1/allocation/rows", allocation));
            String row = "/api/v1/allocation/rows/" + ROW.substring(ROW.lastIndexOf('/') + 1);
            tests.add(writes(login, HttpMethod.POST, row + "/previews", allocation));
            tests.add(writes(login, HttpMethod.PUT, row, allocation));
            tests.add(writes(login, HttpMethod.DELETE, row, allocation));
            String axis = "/api/v1/allocation/analytic-axis";
            tests.add(writes(login, HttpMethod.POST, axis, allocation));
            for (String read : List.of(
                    "/api/v1/plan",
                    "/api/v1/plan/history",
                    "/api/v1/contributions",
                    "/api/v1/contributions/to-confirm",
                    "/api/v1/contributions/background/to-confirm",
                    "/api/v1/allocation/to-confirm",
                    "/api/v1/allocation/rows",
                    "/api/v1/allocation/rows/" + ROW.substring(ROW.lastIndexOf('/') + 1),
                    "/api/v1/continuum/down?code=P1",
                    "/api/v1/findings",
                    "/api/v1/search?q=ville",
                    "/api/v1/waivers",
                    "/api/v1/rules",
                    "/api/v1/tolerance",
                    "/api/v1/indicators",
                    "/api/v1/plan/file",
                    "/api/v1/plan/file/template",
                    "/api/v1/plan/analytic-axis",
                    "/api/v1/plan/analytic-axis/file",
                    "/api/v1/cross-proof",
                    "/api/v1/cross-proof/file",
                    "/api/v1/purchase-accounts",
                    "/api/v1/feed-profiles",
                    "/api/v1/feed-profiles/ledger",
                    "/api/v1/feed-files",
                    "/api/v1/link-strength",
                    "/api/v1/contributions/file?kind=TRAINING",
                    "/api/v1/contributions/file/template?kind=TRAINING",
                    "/api/v1/workforce/trainings",
                    "/api/v1/workforce/coverage",
                    "/api/v1/workforce/needs",
                    "/api/v1/workforce/posts",
                    "/api/v1/workforce/headcount",
                    "/api/v1/workforce/serving?code=D2",
                    "/api/v1/workforce/time",
                    "/api/v1/workforce/threshold",
                    "/api/v1/contributions/needs/file",
                    "/api/v1/contributions/needs/file/template",
                    "/api/v1/days/2026-11-21",
                    "/api/v1/authorities")) {
                tests.add(expect(login, get(read), read, 200));
                tests.add(expect(login, head(read), "HEAD " + read, 200));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> importing_is_for_contributors_and_files_of_ours_are_for_all() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "controleur", "agente", "charge", "admin")) {
            boolean contributes = List.of("agente", "charge", "admin").contains(login);
            for (String page :
                    List.of("/contributions/importer", "/contributions/profils", "/contributions/besoins/importer")) {
                tests.add(expect(login, get(page), page, contributes ? 200 : 403));
            }
            for (String step : List.of("colonnes", "effet", "fait")) {
                String page = "/contributions/importer/" + step;
                tests.add(expect(login, get(page), page, contributes ? 302 : 403));
            }
            for (String change : List.of("importer/confirmer", "importer/profil", "profils/retirer?nom=x")) {
                String page = "/contributions/" + change;
                tests.add(expect(login, post(page).with(csrf()), "POST " + page, contributes ? 302 : 403));
                tests.add(expect(login, post(page), "POST without token " + page, 403));
            }
            for (String change : List.of("importer", "importer/confirmer")) {
                String page = "/contributions/besoins/" + change;
                tests.add(expect(login, post(page).with(csrf()), "POST " + page, contributes ? 422 : 403));
                tests.add(expect(login, post(page), "POST without token " + page, 403));
            }
            for (String page : List.of(
                    "/contributions/exporter",
                    "/contributions/exporter?genre=formations&format=xlsx",
                    "/contributions/modele?genre=formations",
                    "/contributions/besoins/exporter",
                    "/contributions/besoins/modele?format=csv")) {
                tests.add(expect(login, get(page), page, 200));
            }
        }
        return tests.stream();
    }

    /// Each form, and what an empty one sent by somebody who may write is answered.
    private static final Map<String, Integer> PLAN_FORMS = Map.of(
            "/plan/commencer", 409,
            "/plan/modifier", 409,
            "/plan/adopter", 409,
            "/plan/ajouter", 404,
            "/plan/ordre", 404,
            "/plan/element/modifier", 404,
            "/plan/element/abandonner", 404,
            "/plan/element/retirer", 404);

    @TestFactory
    Stream<DynamicTest> forms_of_the_plan_are_open_to_those_who_write_it_and_to_nobody_else() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("lectrice", "agente", "controleur", "voisine", "charge", "admin")) {
            boolean writes = List.of("charge", "admin").contains(login);
            PLAN_FORMS.forEach((form, empty) -> {
                String address = form.startsWith("/plan/element/") ? form + "?code=D2" : form;
                tests.add(expect(login, get(address), form, writes ? 200 : 403));
                tests.add(expect(login, head(address), "HEAD " + form, writes ? 200 : 403));
                tests.add(expect(login, post(form).with(csrf()), "POST " + form, writes ? empty : 403));
                tests.add(expect(login, post(form), "POST without token " + form, 403));
                if (!form.equals("/plan/ordre")) {
                    int tried = form.startsWith("/plan/element/") || form.equals("/plan/ajouter") ? 404 : 200;
                    tests.add(expect(
                            login,
                            post(form + "/essai").with(csrf()),
                            "POST " + form + "/essai",
                            writes ? tried : 403));
                }
            });
        }
        return tests.stream();
    }

    @Test
    void an_account_of_one_authority_takes_no_plan_of_another_in_nor_out() throws Exception {
        for (String address : List.of("/plan/importer", "/plan/exporter", "/plan/proposer")) {
            MockHttpServletResponse response =
                    answer(get(address + "?autorite=" + Town.SIREN).with(user(viewer("voisine"))));
            assertThat(response.getStatus()).as(address).isEqualTo(404);
            assertThat(response.getContentAsString()).doesNotContain("Rochebrune");
        }
        assertThat(answer(get("/plan/exporter").with(user(viewer("voisine")))).getStatus())
                .as("nor the one it would get without asking")
                .isEqualTo(404);
        SignedIn planning =
                new SignedIn(new Accounts.Account("v", "V", "", Accounts.Role.PLAN_OFFICER, Town.OTHER.value()));
        for (String change : List.of("/plan/importer", "/plan/importer/confirmer", "/plan/proposer")) {
            assertThat(answer(post(change)
                                    .param("autorite", Town.SIREN.value())
                                    .param("colle", "Défi 1 : Prendre")
                                    .with(csrf())
                                    .with(user(planning)))
                            .getStatus())
                    .as(change)
                    .isEqualTo(404);
        }
    }

    private DynamicTest writes(String login, HttpMethod method, String address, Set<String> allowed) {
        return writes(login, method, address, "application/json", allowed, Set.of(400, 428));
    }

    /// A file that is none.
    private DynamicTest sends(String login, String address, String type, Set<String> allowed) {
        return writes(login, HttpMethod.POST, address, type, allowed, Set.of(400, 422, 428));
    }

    private DynamicTest removes(String login, String address, Set<String> allowed) {
        return writes(login, HttpMethod.DELETE, address, "application/json", allowed, Set.of(404));
    }

    private DynamicTest writes(
            String login, HttpMethod method, String address, String type, Set<String> allowed, Set<Integer> answered) {
        return DynamicTest.dynamicTest(login + " " + method + " " + address, () -> {
            MockHttpServletResponse response = answer(request(method, URI.create(address))
                    .contentType(type)
                    .content("{}")
                    .with(httpBasic(login, Home.PASSWORD)));
            assertThat(response.getStatus()).isIn(allowed.contains(login) ? answered : Set.of(403));
            assertThat(response.getContentType()).startsWith("application/problem+json");
            assertThat(answer(request(method, URI.create(address))
                                    .contentType(type)
                                    .content("{}")
                                    .with(user(viewer(login))))
                            .getStatus())
                    .as("from a page, without its token")
                    .isEqualTo(403);
        });
    }

    /// An endpoint that writes and is named in no test above would slip by.
    @Test
    void every_endpoint_that_writes_by_api_stands_in_the_matrix() {
        Set<String> known = new TreeSet<>(Set.of(
                "PUT /api/v1/plan",
                "PUT /api/v1/plan/element",
                "DELETE /api/v1/plan/element",
                "POST /api/v1/plan/adoption",
                "POST /api/v1/plan/next",
                "POST /api/v1/plan/file",
                "POST /api/v1/plan/proposals",
                "POST /api/v1/contributions/file",
                "POST /api/v1/contributions/needs/file",
                "PUT /api/v1/contributions/profile",
                "DELETE /api/v1/contributions/profile",
                "PUT /api/v1/tolerance",
                "PUT /api/v1/indicators/indicator",
                "PUT /api/v1/indicators/measure",
                "PUT /api/v1/workforce/time/gain",
                "DELETE /api/v1/workforce/time/gain",
                "PUT /api/v1/workforce/time/use",
                "DELETE /api/v1/workforce/time/use",
                "PUT /api/v1/workforce/threshold",
                "PUT /api/v1/contributions/one",
                "DELETE /api/v1/contributions/one",
                "PUT /api/v1/contributions/background",
                "POST /api/v1/contributions/confirmations",
                "POST /api/v1/contributions/background/confirmations",
                "POST /api/v1/contributions/profiles/proposals",
                "POST /api/v1/allocation/confirmations",
                "POST /api/v1/waivers",
                "POST /api/v1/waivers/lifts",
                "POST /api/v1/allocation/previews",
                "POST /api/v1/allocation/rows",
                "POST /api/v1/allocation/rows/{row}/previews",
                "PUT /api/v1/allocation/rows/{row}",
                "DELETE /api/v1/allocation/rows/{row}",
                "POST /api/v1/allocation/analytic-axis",
                "PUT /api/v1/purchase-accounts",
                "DELETE /api/v1/purchase-accounts",
                "POST /api/v1/purchase-accounts/previews",
                "PUT /api/v1/feed-profiles/{name}",
                "DELETE /api/v1/feed-profiles/{name}",
                "POST /api/v1/feed-profiles/proposals",
                "POST /api/v1/feed-files/admissions",
                "POST /api/v1/feed-files/take-backs",
                "POST /api/v1/checks"));
        Set<String> found = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .filter(method -> method != RequestMethod.GET)
                                .forEach(method -> found.add(method + " " + pattern))));

        assertThat(found).isEqualTo(known);
    }

    @Test
    void an_account_of_one_authority_sees_nothing_of_another() throws Exception {
        String sha = home.readings().get(1).id().document().value();

        assertThat(answer(get("/documents/" + sha).with(user(viewer("voisine"))))
                        .getStatus())
                .isEqualTo(404);
        for (var hidden : List.of(home.replaced(), home.neverMeasured(), home.waiting())) {
            String page = "/documents/" + hidden.id().document();
            for (String address : List.of(page, page + "/cles", page + "/lignes", page + "/lignes/1/pourquoi")) {
                assertThat(answer(get(address).with(user(viewer("voisine")))).getStatus())
                        .as(address)
                        .isEqualTo(404);
            }
        }
        String budget = "/budgets/" + Town.SIREN + "/" + Town.MAIN + "/2026";
        for (String address : List.of(budget, budget + "/cles")) {
            assertThat(answer(get(address).with(user(viewer("lectrice")))).getStatus())
                    .isEqualTo(200);
            assertThat(answer(get(address).with(user(viewer("voisine")))).getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(answer(get("/api/v1/documents/" + sha + "/coverage").with(user(viewer("voisine"))))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/api/v1/documents").with(user(viewer("voisine"))))
                        .getContentAsString())
                .isEqualTo("[\"documents\"]");
        assertThat(written.documents()).isEmpty();
        answer(get("/api/v1/nights/" + home.night() + "/report").with(user(viewer("voisine"))));
        assertThat(written.report())
                .extracting(NightReport::documents, NightReport::coverage, NightReport::budgets, NightReport::findings)
                .containsOnly(List.of());
        assertThat(answer(get("/").with(user(viewer("voisine")))).getContentAsString())
                .doesNotContain("Rochebrune");
        assertThat(answer(get("/nuits/" + home.night()).with(user(viewer("voisine"))))
                        .getContentAsString())
                .doesNotContain("Rochebrune", "effectifs.xlsx", "principal");
    }

    @Test
    void an_account_of_one_authority_reads_nothing_of_the_plan_of_another() throws Exception {
        for (String address : List.of(
                "/plan",
                "/plan?le=vote",
                "/plan?le=2023-01-01&vue=liste",
                "/plan/carte",
                "/plan/carte?le=2023-01-01",
                "/plan/histoire",
                "/plan/comparer",
                "/plan/comparer?du=2022-03-10&au=2023-01-01")) {
            MockHttpServletResponse own = answer(get(address).with(user(viewer("voisine"))));
            assertThat(own.getStatus()).as(address).isEqualTo(200);
            assertThat(own.getContentAsString()).as(address).doesNotContain("Rochebrune", "arbres", "D2.A1");
            String theirs = address + (address.contains("?") ? "&" : "?") + "autorite=" + Town.SIREN;
            assertThat(answer(get(theirs).with(user(viewer("lectrice")))).getStatus())
                    .as(theirs)
                    .isEqualTo(200);
            assertThat(answer(get(theirs).with(user(viewer("voisine")))).getStatus())
                    .as(theirs)
                    .isEqualTo(404);
        }
        for (String address : List.of("/plan/element?code=D2.A1", "/plan/element?code=D2.A1&le=2023-01-01")) {
            assertThat(answer(get(address).with(user(viewer("lectrice")))).getStatus())
                    .isEqualTo(200);
            MockHttpServletResponse hidden = answer(get(address).with(user(viewer("voisine"))));
            assertThat(hidden.getStatus()).as(address).isEqualTo(404);
            assertThat(hidden.getContentAsString()).as(address).doesNotContain("arbres");
        }
    }

    @Test
    void programs_name_themselves_by_http_basic_and_need_no_token() throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "bp.xml", "text/xml", "projet 2027".getBytes());

        assertThat(answer(multipart("/api/v1/checks").file(file).with(httpBasic("lectrice", Home.PASSWORD)))
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer(multipart("/api/v1/checks").file(file).with(httpBasic("lectrice", "non")))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void a_browser_sent_by_another_site_is_refused_even_with_kept_credentials() throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "bp.xml", "text/xml", "projet 2027".getBytes());

        MockHttpServletResponse response = answer(multipart("/api/v1/checks")
                .file(file)
                .header("Sec-Fetch-Site", "cross-site")
                .with(httpBasic("lectrice", Home.PASSWORD)));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void whoever_guesses_is_told_to_wait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("inconnue", "faux").getRedirectedUrl()).isEqualTo("/connexion?erreur");
        }

        assertThat(signIn("inconnue", "faux").getRedirectedUrl()).isEqualTo("/connexion?attente");
    }

    @Test
    void so_is_a_program_that_guesses() throws Exception {
        for (int i = 0; i < 5; i++) {
            MockHttpServletResponse wrong = answer(get("/api/v1/plan").with(httpBasic("devine", "faux" + i)));
            assertThat(wrong.getStatus()).isEqualTo(401);
            assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                    .contains("Identifiant ou mot de passe inconnu");
        }

        MockHttpServletResponse late = answer(get("/api/v1/plan").with(httpBasic("devine", Home.PASSWORD)));

        assertThat(late.getStatus()).isEqualTo(429);
        assertThat(late.getContentType()).startsWith("application/problem+json");
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("Attendez un quart d’heure");
    }

    @Test
    void the_right_password_enters() throws Exception {
        assertThat(signIn("admin", Home.PASSWORD).getRedirectedUrl()).isEqualTo("/");
    }

    private MockHttpServletResponse signIn(String login, String password) throws Exception {
        return answer(post("/connexion")
                .param("identifiant", login)
                .param("mot-de-passe", password)
                .with(csrf()));
    }

    private DynamicTest expect(
            String login, AbstractMockHttpServletRequestBuilder<?> request, String name, int status) {
        return DynamicTest.dynamicTest(
                login + " " + name + " " + status,
                () -> assertThat(answer(request.with(user(viewer(login)))).getStatus())
                        .isEqualTo(status));
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private SignedIn viewer(String login) {
        return new SignedIn(home.accounts.find(login).orElseThrow());
    }
}

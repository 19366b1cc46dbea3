package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Code at source on screen: the form a tool asks for, the codes, the file, and the rows that understand them.
@WebTest
@DirtiesContext
@Import(AxisPagesTest.OwnHome.class)
class AxisPagesTest {

    private static final String SIX = "longueur=6&caracteres=letters_and_digits&majuscules=oui&zeros=oui";

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    AxisPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnHome {

        @Bean
        @Primary
        Home homeOfAxes() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            PlanOfTheTown.closeSome(home.plans);
            return home;
        }
    }

    private MockHttpServletResponse answer(String login, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    private Document page(String login, String address) throws Exception {
        MockHttpServletResponse response = answer(login, get(URI.create(address)));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private static List<String> codes(Document page) {
        return page.select("section[aria-labelledby=codes] tbody th code").eachText();
    }

    @Test
    void the_plan_s_own_codes_are_shown_without_axes_promises_or_what_was_given_up() throws Exception {
        Document page = page("lectrice", "/axe-analytique");

        assertThat(codes(page)).contains("D1", "D2", "D2.A1").doesNotContain("X1", "P1", "D2.A9");
        assertThat(page.select("section[aria-labelledby=codes] tbody td:last-child")
                        .eachText())
                .containsOnly("code du plan");
        assertThat(page.select("form[action='/lier/axe-analytique']")).isEmpty();
        assertThat(codes(page("lectrice", "/axe-analytique?fermes=oui"))).contains("D2.A9");
    }

    @Test
    void the_file_is_what_the_page_shows() throws Exception {
        Document page = page("lectrice", "/axe-analytique?" + SIX);
        String file = page.select("a[href^='/axe-analytique/fichier']").attr("href");
        MockHttpServletResponse csv = answer("lectrice", get(URI.create(file)));

        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getHeader("Content-Disposition")).contains("axe-analytique-");
        assertThat(csv.getContentAsString()
                        .lines()
                        .skip(1)
                        .limit(codes(page).size())
                        .map(line -> line.split(";")[0]))
                .containsExactlyElementsOf(codes(page));
        assertThat(codes(page)).allMatch(code -> code.matches("[A-Z0-9]{6}"));
    }

    @Test
    void a_form_no_code_can_have_is_said_and_nothing_is_shown() throws Exception {
        for (String wrong : List.of("longueur=0", "longueur=abc", "zeros=oui", "longueur=3&prefixe=PLAN")) {
            Document page = page("lectrice", "/axe-analytique?" + wrong);

            assertThat(page.select("#refus").text()).as(wrong).startsWith("Aucun code ne peut avoir cette forme");
            assertThat(codes(page)).isEmpty();
            assertThat(answer("lectrice", get(URI.create("/axe-analytique/fichier?" + wrong)))
                            .getStatus())
                    .isEqualTo(422);
        }
        assertThat(page("lectrice", "/axe-analytique?longueur=1&caracteres=digits")
                        .select("[role=alert]")
                        .text())
                .startsWith("Des codes si courts ne distinguent pas");
    }

    @Test
    void a_form_written_for_the_tool_says_codes_and_file() throws Exception {
        Document page = page("lectrice", "/axe-analytique?profil=analytic-axis");
        String file = page.select("a[href^='/axe-analytique/fichier']").attr("href");
        MockHttpServletResponse csv = answer("lectrice", get(URI.create(file)));

        assertThat(page.select("select[name=profil] option[selected]").eachText())
                .containsExactly("analytic-axis");
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=windows-1252");
        List<String> lines =
                new String(csv.getContentAsByteArray(), "windows-1252").lines().toList();
        assertThat(lines.getFirst()).startsWith("CODE_ANA\tLIBELLE\tCODE_PERE\t");
        assertThat(lines.stream().skip(1).limit(codes(page).size()).map(line -> line.split("\t")[0]))
                .containsExactlyElementsOf(codes(page));
        assertThat(codes(page)).allMatch(code -> code.matches("[A-Z0-9]{1,6}"));
        assertThat(answer("lectrice", get("/api/v1/plan/analytic-axis/file?profile=analytic-axis"))
                        .getContentAsByteArray())
                .isEqualTo(csv.getContentAsByteArray());
        assertThat(answer("lectrice", get("/api/v1/plan/analytic-axis?profile=analytic-axis"))
                        .getContentAsString())
                .contains("\"" + codes(page).getLast() + "\"");
    }

    @Test
    void a_form_nobody_wrote_is_told_and_nothing_is_shown() throws Exception {
        Document page = page("lectrice", "/axe-analytique?profil=inconnue");

        assertThat(page.select("[role=alert]").text()).isEqualTo("Cette forme ne se lit pas, ou n’existe pas.");
        assertThat(page.select("main li").text()).contains("Profils connus : analytic-axis");
        assertThat(codes(page)).isEmpty();
        assertThat(answer("lectrice", get("/axe-analytique/fichier?profil=inconnue"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer("lectrice", get("/api/v1/plan/analytic-axis?profile=inconnue"))
                        .getStatus())
                .isIn(400, 422);
    }

    /// What the page's form sends to have its codes recognised.
    private static MockHttpServletRequestBuilder sent(Document seen) {
        Element form = seen.select("form[action='/lier/axe-analytique']").first();
        assertThat(form).isNotNull();
        MockHttpServletRequestBuilder sent = post("/lier/axe-analytique").with(csrf());
        form.select("input[name]:not([name=_csrf])")
                .forEach(field -> sent.param(field.attr("name"), field.attr("value")));
        return sent;
    }

    @Test
    void a_controller_has_them_recognised_and_a_reader_is_told_who_can() throws Exception {
        String tool = "/axe-analytique?profil=analytic-axis";
        Document seenOfTool = page("controleur", tool);
        assertThat(answer("controleur", sent(seenOfTool)).getRedirectedUrl()).isEqualTo(tool);
        assertThat(codes(page("controleur", tool))).isEqualTo(codes(seenOfTool));
        assertThat(page("controleur", tool)
                        .select("section[aria-labelledby=codes] tbody td:last-child")
                        .eachText())
                .containsOnly("code du plan", "par une règle");

        Document seen = page("controleur", "/axe-analytique?" + SIX);
        MockHttpServletRequestBuilder sent = sent(seen);
        assertThat(page("lectrice", "/axe-analytique?" + SIX).select(".notice").text())
                .contains("Un contrôleur de gestion peut");

        assertThat(answer("lectrice", post("/lier/axe-analytique").with(csrf())).getStatus())
                .isEqualTo(403);
        MockHttpServletResponse done = answer("controleur", sent);

        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(done.getRedirectedUrl()).startsWith("/axe-analytique?");
        assertThat(home.tables.inForce(Town.SIREN, Dimension.PLAN).orElseThrow().content().rules().stream()
                        .filter(rule -> rule.conditions().getFirst().field() == KeyField.ANALYTIC_CODE)
                        .map(rule -> rule.origin().author() + " " + rule.conditionsText()))
                .containsAll(codes(seen).stream()
                        .map(code -> "controleur analytique=" + code)
                        .toList());
        Document after = page("controleur", "/axe-analytique?" + SIX);
        assertThat(codes(after)).isEqualTo(codes(seen));
        assertThat(after.select("section[aria-labelledby=codes] tbody td:last-child")
                        .eachText())
                .containsOnly("par une règle");
    }

    @Test
    void an_account_of_another_authority_sees_nothing_of_it() throws Exception {
        assertThat(answer("voisine", get("/axe-analytique?autorite=" + Town.SIREN))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer("voisine", get("/axe-analytique/fichier?autorite=" + Town.SIREN))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer("voisine", get("/api/v1/plan/analytic-axis?authority=" + Town.SIREN))
                        .getStatus())
                .isEqualTo(404);
        assertThat(codes(page("voisine", "/axe-analytique"))).isEmpty();
    }

    @Test
    void in_english_it_is_the_same_page() throws Exception {
        MockHttpServletResponse response = answer(
                "lectrice",
                get("/axe-analytique")
                        .cookie(new jakarta.servlet.http.Cookie(
                                fr.continuum.adapters.web.text.LanguageCookie.NAME, "en")));

        assertThat(Jsoup.parse(response.getContentAsString()).select("h1").text())
                .isEqualTo("Analytic axis");
    }
}

package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.LanguageCookie;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// English is one click away, French is what everyone begins with.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LanguageTest {

    private static final Cookie ENGLISH = new Cookie(LanguageCookie.NAME, "en");

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    LanguageTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @Test
    void pages_begin_in_french_whatever_the_browser_asks_for() throws Exception {
        Document page = Jsoup.parse(
                answer(get("/").header("Accept-Language", "en-GB,en")).getContentAsString());

        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1").text()).isEqualTo("À quoi sert l’argent ?");
        assertThat(page.select("a.language").text()).isEqualTo("English");
        assertThat(page.select("a.language").attr("lang")).isEqualTo("en");
    }

    @Test
    void one_click_speaks_english_and_comes_back_to_the_page() throws Exception {
        MockHttpServletResponse response =
                answer(get("/langue/en").header("Referer", "http://localhost/documents?dimension=plan&sens=D"));

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/documents?dimension=plan&sens=D");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("langue=en", "Path=/", "Max-Age=31536000", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ailleurs.example/documents, /",
        "http://localhost//ailleurs.example/x, /",
        "http://localhost/\\ailleurs.example, /",
        "javascript:alert(1), /",
        "'', /",
        "http://localhost/nuits, /nuits"
    })
    void a_click_never_leads_to_another_site(String from, String to) throws Exception {
        assertThat(answer(get("/langue/fr").header("Referer", from)).getHeader("Location"))
                .isEqualTo(to);
    }

    @Test
    void a_language_pages_do_not_speak_is_not_found_and_a_strange_cookie_is_french() throws Exception {
        assertThat(answer(get("/langue/de")).getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(answer(get("/").cookie(new Cookie(LanguageCookie.NAME, "de")))
                                .getContentAsString())
                        .select("html")
                        .attr("lang"))
                .isEqualTo("fr");
    }

    @Test
    void figures_and_dates_follow_the_language() throws Exception {
        String page = answer(get("/nuits/" + home.night()).cookie(ENGLISH)).getContentAsString();

        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("Night of 21 November 2026");
        assertThat(page).containsPattern("€[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{2}").doesNotContain("\u00a0€");
    }

    @Test
    void why_a_night_put_a_file_aside_follows_the_language_where_it_is_said_in_both() throws Exception {
        Document english = Jsoup.parse(
                answer(get("/nuits/" + home.night()).cookie(ENGLISH)).getContentAsString());
        Document french = Jsoup.parse(answer(get("/nuits/" + home.night())).getContentAsString());

        assertThat(english.select("section[aria-labelledby=quarantaine] td [lang=en]")
                        .text())
                .startsWith("the fiscal year “2026 bis” is no year");
        assertThat(english.select("section[aria-labelledby=quarantaine] td [lang=fr]")
                        .text())
                .as("told in French only")
                .startsWith("ce fichier n’est pas un document budgétaire");
        assertThat(french.select("section[aria-labelledby=quarantaine]").text()).contains("n’est pas une année");
        assertThat(english.select("section[aria-labelledby=quarantaine] tbody tr"))
                .as("each is told once")
                .allSatisfy(row -> assertThat(row.select("td [lang]")).hasSize(1));
    }

    @Test
    void what_a_night_says_beside_a_file_follows_the_language_where_it_is_said_in_both() throws Exception {
        String notes = "section[aria-labelledby=documents] td .under ";
        Document english = Jsoup.parse(
                answer(get("/nuits/" + home.night()).cookie(ENGLISH)).getContentAsString());
        Document french = Jsoup.parse(answer(get("/nuits/" + home.night())).getContentAsString());

        assertThat(english.select(notes + "[lang=en]").eachText()).contains("earlier version, kept on record");
        assertThat(french.select(notes + "[lang=fr]").eachText()).contains("version antérieure, gardée pour mémoire");
        assertThat(english.select(notes + "[lang=fr]").eachText())
                .as("told before it was told in English")
                .contains("dit avant que l’anglais n’existe");
    }

    @Test
    void errors_and_refusals_follow_the_language() throws Exception {
        Document gone =
                Jsoup.parse(answer(get("/documents/rien").cookie(ENGLISH)).getContentAsString());
        Document form = Jsoup.parse(answer(get("/lier/effet").cookie(ENGLISH)).getContentAsString());
        Document signIn = Jsoup.parse(mvc.perform(get("/connexion?erreur").cookie(ENGLISH))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(gone.select("main").text())
                .contains("Page not found", "This document was never received, or this account may not see it.");
        assertThat(form.select("main").text()).contains("Choose a code and what it serves.");
        assertThat(signIn.select(".notice.bad").text()).isEqualTo("Unknown login or password.");
        assertThat(signIn.select("html").attr("lang")).isEqualTo("en");
        assertThat(Wording.inOtherLanguage(gone, "en")).isEmpty();
    }

    @Test
    void a_row_that_is_refused_is_told_why_in_each_language() throws Exception {
        String sha = home.readings().get(1).id().document().value();
        String effect = "/lier/effet?document=" + sha + "&dimension=plan&champ=chapitre&code=011&vers=cible:D4.A1";

        assertThat(answer(get(effect)).getContentAsString())
                .contains("R22\u00a0: dans le plan, la nature et le chapitre");
        assertThat(answer(get(effect).cookie(ENGLISH)).getContentAsString())
                .contains("R22: in the plan, nature and chapter, alone or together, never trace.");
    }

    @Test
    void rules_and_what_they_find_are_told_in_the_language() throws Exception {
        Document page = Jsoup.parse(answer(get("/constats").cookie(ENGLISH)).getContentAsString());

        assertThat(page.select("table.rules").text()).contains("A real expense in scope is traced");
        assertThat(page.select("td:nth-child(3)").text())
                .contains("no row matches")
                .contains("an expense linked to a policy")
                .doesNotContain("aucune règle");
    }

    @Test
    void problems_of_the_api_follow_the_language() throws Exception {
        assertThat(detail(answer(get("/api/v1/documents/rien/coverage"))))
                .isEqualTo("Ce document n’est pas en vigueur, ou n’est pas ouvert à ce compte.");
        assertThat(detail(answer(get("/api/v1/documents/rien/coverage").cookie(ENGLISH))))
                .isEqualTo("This document is not in force, or this account may not see it.");
        assertThat(detail(mvc.perform(get("/api/v1/documents").cookie(ENGLISH))
                        .andReturn()
                        .getResponse()))
                .isEqualTo("Sign in first: session or HTTP Basic.");
        assertThat(detail(answer(post("/api/v1/checks").cookie(ENGLISH))))
                .isEqualTo(
                        "This account lacks that right, or the token of the page has expired. Load the page again, or ask"
                                + " whoever runs the accounts for that right.");
    }

    private static String detail(MockHttpServletResponse response) throws Exception {
        return JsonPath.read(response.getContentAsString(), "$.detail");
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(
                        user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse();
    }
}

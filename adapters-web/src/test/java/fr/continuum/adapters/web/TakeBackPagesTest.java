package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.FeedFiles;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
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
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// An extract in force taken back on screen and by the API, its effect told first; a ledger taken in.
@WebTest
@DirtiesContext
@Import(TakeBackPagesTest.Own.class)
class TakeBackPagesTest {

    private static final String IN_FORCE = "section[aria-labelledby=en-vigueur]";

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    TakeBackPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Own {

        @Bean
        @Primary
        Home homeOfFeedFiles() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            FeedFiles.in(home);
            return home;
        }
    }

    private RequestPostProcessor as(String login) {
        return user(new SignedIn(home.accounts.find(login).orElseThrow()));
    }

    private Document page(String login) throws Exception {
        return page(login, "/flux");
    }

    private Document page(String login, String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address.replaceAll("#.*", "")).with(as(login)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MvcResult takeBack(String login, Sha256 file, String reason) throws Exception {
        return mvc.perform(post("/flux/reprendre")
                        .param("fichier", file.value())
                        .param("motif", reason)
                        .with(as(login))
                        .with(csrf()))
                .andReturn();
    }

    private MvcResult api(String login, String path, String body) throws Exception {
        return mvc.perform(post("/api/v1/feed-files" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(httpBasic(login, Home.PASSWORD)))
                .andReturn();
    }

    /// No-break spaces told as others.
    private static String told(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static String asked(Sha256 file, String reason) {
        return "{\"file\":\"" + file.value() + "\",\"reason\":\"" + reason + "\"}";
    }

    @Test
    void hr_reads_what_changes_then_takes_an_extract_back_and_the_page_says_who_did() throws Exception {
        Element closed = page("rh").selectFirst(IN_FORCE);
        assertThat(closed.text())
                .as("extracts are read from the archive only where the effect is asked for")
                .contains("mardi.csv")
                .doesNotContain("Revient");
        assertThat(closed.select("details").hasAttr("open")).isFalse();
        String asked = closed.select("details a[href*='effet=']").attr("href");
        assertThat(asked).isEqualTo("/flux?effet=" + FeedFiles.IN_FORCE + "#en-vigueur");

        Element before = page("rh", asked).selectFirst(IN_FORCE);

        assertThat(before.text()).contains("mardi.csv", "Revient « lundi.csv »", "du 23 novembre 2026");
        assertThat(before.select("details").hasAttr("open")).isTrue();
        assertThat(before.select("input[name=fichier]").eachAttr("value")).containsExactly(FeedFiles.IN_FORCE.value());

        MvcResult unsaid = takeBack("rh", FeedFiles.IN_FORCE, "-");
        assertThat(unsaid.getResponse().getStatus()).isEqualTo(422);
        Element again = Jsoup.parse(unsaid.getResponse().getContentAsString()).selectFirst(IN_FORCE);
        assertThat(again.select("[role=alert]").text()).contains("Dites avec des mots pourquoi");
        assertThat(again.select("details").hasAttr("open")).isTrue();
        assertThat(home.takenBackFiles.of(FeedFiles.IN_FORCE)).isEmpty();

        MvcResult done = takeBack("rh", FeedFiles.IN_FORCE, "un export d’essai");

        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/flux#en-vigueur");
        assertThat(home.takenBackFiles.of(FeedFiles.IN_FORCE))
                .get()
                .satisfies(taken -> assertThat(taken.entry().author()).isEqualTo("rh"))
                .extracting(TakenBack::reason)
                .isEqualTo("un export d’essai");
        assertThat(page("rh").text()).contains("Repris par rh", "Extraits repris");
    }

    @Test
    void who_keeps_no_hr_feed_takes_none_back_and_sees_no_form() throws Exception {
        for (String login : List.of("controleur", "lectrice")) {
            assertThat(takeBack(login, FeedFiles.IN_FORCE, "un export d’essai")
                            .getResponse()
                            .getStatus())
                    .as(login)
                    .isEqualTo(403);
            assertThat(page(login).select("form[action='/flux/reprendre']")).isEmpty();
            assertThat(api(login, "/take-backs", asked(FeedFiles.IN_FORCE, "un export d’essai"))
                            .getResponse()
                            .getStatus())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(page("voisine").text()).as("of one authority alone").doesNotContain("mardi.csv");
    }

    @Test
    void a_controller_takes_a_ledger_in_and_hr_does_not() throws Exception {
        assertThat(page("controleur")
                        .select("section[aria-labelledby=ecarts] form input[name=fichier]")
                        .eachAttr("value"))
                .containsExactly(FeedFiles.LEDGER.value());
        assertThat(api("rh", "/admissions", asked(FeedFiles.LEDGER, "le budget a doublé"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);

        MvcResult done = api("controleur", "/admissions", asked(FeedFiles.LEDGER, "le budget a doublé"));

        assertThat(done.getResponse().getStatus()).isEqualTo(201);
        assertThat(home.admittedFiles.of(FeedFiles.LEDGER))
                .get()
                .satisfies(said -> assertThat(said.entry().source()).isEqualTo("interface de programmation"));
    }

    @Test
    void the_api_tells_the_effect_first_and_what_is_not_in_force_is_not_taken_back() throws Exception {
        MvcResult listed = mvc.perform(get("/api/v1/feed-files").with(as("rh"))).andReturn();
        assertThat(told(listed))
                .contains(FeedFiles.IN_FORCE.value(), FeedFiles.ASIDE.value(), "Revient « lundi.csv »")
                .doesNotContain(FeedFiles.LEDGER.value());

        MvcResult tried = api("rh", "/take-backs?dryRun=true", asked(FeedFiles.IN_FORCE, "pour voir seulement"));
        MvcResult other = api("rh", "/take-backs", asked(FeedFiles.BEFORE, "un export d’essai"));

        assertThat(told(tried)).contains("Revient « lundi.csv »");
        assertThat(home.takenBackFiles
                        .of(FeedFiles.IN_FORCE)
                        .filter(said -> said.reason().equals("pour voir seulement")))
                .isEmpty();
        assertThat(other.getResponse().getStatus()).isEqualTo(409);
        assertThat(takeBack("rh", Sha256.of("other"), "un export d’essai")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }
}

package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Judgement;
import fr.continuum.domain.rule.Waiver;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// A day as it was, whatever came since.
@WebTest
@DirtiesContext
@Import(PastDayTest.OfItsOwn.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PastDayTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class OfItsOwn {

        /// The night of the 21st, then one of the 25th that knows a waiver.
        @Bean
        @Primary
        Home ownHome() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            String subject = home.findings.of(Town.SIREN, home.night()).stream()
                    .filter(found -> found.finding().rule() == ContinuumRule.R23)
                    .findFirst()
                    .orElseThrow()
                    .finding()
                    .subject();
            home.waivers.add(
                    Town.SIREN,
                    new Waiver(
                            ContinuumRule.R23,
                            subject,
                            "on choisira au budget",
                            "charge",
                            LocalDate.of(2026, 11, 24),
                            LocalDate.of(2026, 12, 31)),
                    Instant.parse("2026-11-24T09:00:00Z"));
            home.nextNight(LocalDate.of(2026, 11, 25));
            home.nextNight(LocalDate.of(2026, 11, 28), same -> same, "3");
            return home;
        }
    }

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    PastDayTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @Test
    void a_day_gives_the_night_the_plan_the_contributions_and_the_findings_it_had() throws Exception {
        Document page = page("/jour?date=2026-11-21");

        assertThat(page.select(".notice a").attr("href")).isEqualTo("/nuits/2026-11-21.1");
        assertThat(page.select("section:has(#plan)").text())
                .contains("Rochebrune 2026", "adopté le 21 mars 2022, délibération 2022-03-21/7")
                .contains("défi 4 0", "action 6 0", "engagement 1 0");
        assertThat(page.select("section:has(#plan) a.go").attr("href"))
                .isEqualTo("/plan?autorite=" + Town.SIREN + "&le=2026-11-21");
        assertThat(page.select("section:has(#contributions) tbody tr").eachText())
                .contains("formation 3 –", "intervention de partenaire 1 31\u202f000,00 €");
        assertThat(page.select("section:has(#documents) li").eachText()).hasSize(6);
        assertThat(page.select("section:has(#constats) p").first().text()).isEqualTo("15 ouverts, 0 mis de côté.");
        assertThat(page.text()).doesNotContain("on choisira au budget");
        assertThat(PlanOfTheTown.VOTED).isEqualTo("2022-03-21");
    }

    @Test
    void a_day_without_a_night_has_the_figures_of_the_last_one_before_it() throws Exception {
        Document page = page("/jour?date=2026-11-24");

        assertThat(page.select(".notice").text())
                .contains("ceux de la dernière nuit publiée alors", "Nuit du 21 novembre 2026");
        assertThat(page.select("section:has(#constats) p").first().text())
                .as("set aside since, and before the day was over")
                .isEqualTo("14 ouverts, 1 mis de côté.");
    }

    @Test
    void what_a_night_found_by_other_rules_is_read_apart_with_a_count_of_its_own() throws Exception {
        Document today = page("/jour?date=2026-11-28");
        Document night = page("/jour?date=2026-11-28&regles=nuit");

        for (Document page : List.of(today, night)) {
            assertThat(page.select("section:has(#constats) .notice").text())
                    .contains("par la version 3 des règles, celles d’aujourd’hui sont la version " + Judgement.VERSION);
            assertThat(page.select("section:has(#constats) li").eachText())
                    .containsExactly(
                            "Ce que les règles d’aujourd’hui (version " + Judgement.VERSION
                                    + ") disent de ce jour 12 ouverts, 0 mis de côté.",
                            "Ce que cette nuit a publié (version 3 des règles) 2 ouverts, 1 mis de côté.");
        }
        assertThat(found(today)).hasSize(12).doesNotContain("R20", "R23", "R36");
        assertThat(found(night)).containsExactly("R20", "R23", "R36");
        assertThat(night.select("a[aria-current=true]").text()).startsWith("Ce que cette nuit a publié");
        assertThat(night.select("table.rules a").first().attr("href")).contains("regles=nuit", "regle=R20");
        assertThat(found(page("/jour?date=2026-11-28&regles=nuit&regle=R23"))).containsExactly("R23");
        assertThat(today.select(".notice").first().text()).startsWith("Les montants sont ceux de la nuit de ce jour");
        assertThat(page("/jour?date=2026-11-25&regles=nuit").select("section:has(#constats) li"))
                .as("made by today's rules: there is one list")
                .isEmpty();
    }

    @Test
    void programs_read_them_apart_too() throws Exception {
        String day = answer("/api/v1/days/2026-11-28", "lectrice", "fr").getContentAsString();
        String same = answer("/api/v1/days/2026-11-25", "lectrice", "fr").getContentAsString();

        assertThat(JsonPath.<String>read(day, "$.rules")).isEqualTo(Judgement.VERSION);
        assertThat(JsonPath.<Integer>read(day, "$.findings.total")).isEqualTo(12);
        assertThat(JsonPath.<List<String>>read(day, "$.findings.items[*].rule")).doesNotContain("R20", "R23", "R36");
        assertThat(JsonPath.<String>read(day, "$.published.rules")).isEqualTo("3");
        assertThat(JsonPath.<List<String>>read(day, "$.published.findings.items[*].rule"))
                .containsExactly("R20", "R23", "R36");
        assertThat(JsonPath.<Integer>read(same, "$.findings.total")).isEqualTo(15);
        assertThat(same).doesNotContain("\"published\"");
    }

    private static List<String> found(Document page) {
        return page.select("table:contains(Dérogation) tbody th .badge").eachText();
    }

    @Test
    void findings_set_aside_then_are_marked() throws Exception {
        Document page = page("/jour?date=2026-11-25&regle=R23");

        assertThat(page.select("section:has(#constats) p").first().text()).isEqualTo("14 ouverts, 1 mis de côté.");
        assertThat(page.select("table:contains(Dérogation) tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("R23", "on choisira au budget", "mis de côté par charge, jusqu’au 31 décembre 2026");
    }

    @Test
    void before_the_first_night_the_plan_is_there_and_before_it_nothing() throws Exception {
        Document page = page("/jour?date=2026-11-19");

        assertThat(page.select(".notice").text()).contains("Aucune nuit n’avait encore publié");
        assertThat(page.select("section:has(#plan)").text()).contains("Rochebrune 2026");
        assertThat(page("/jour?date=2019-01-01").select(".empty").text())
                .isEqualTo("Rien n’était connu le 1er janvier 2019 : ni plan, ni contribution, ni nuit publiée.");
        assertThat(page("/jour?date=2026-11-20").select(".notice").text()).contains("Nuit du 20 novembre 2026");
    }

    @Test
    void what_is_no_day_is_said_and_today_is_shown() throws Exception {
        Document page = page("/jour?date=demain");

        assertThat(page.select(".notice.bad").text()).startsWith("« demain » n’est pas un jour passé");
        assertThat(page.select("input[name=date]").val())
                .isEqualTo(page.select("input[name=date]").attr("max"));
        assertThat(page("/jour").select(".notice.bad")).isEmpty();
        assertThat(page("/jour?date=2999-01-01").select(".notice.bad").text())
                .startsWith("« 2999-01-01 » n’est pas un jour passé");
    }

    @Test
    void an_account_of_another_authority_sees_none_of_it() throws Exception {
        assertThat(answer("/jour?date=2026-11-21&autorite=" + Town.SIREN, "voisine", "fr")
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer("/jour?date=2026-11-21", "voisine", "fr").getContentAsString())
                .doesNotContain("Rochebrune");
    }

    @Test
    void in_english_nothing_is_said_in_french() throws Exception {
        Document page =
                Jsoup.parse(answer("/jour?date=2026-11-25", "lectrice", "en").getContentAsString());
        Document night = Jsoup.parse(
                answer("/jour?date=2026-11-28&regles=nuit", "lectrice", "en").getContentAsString());

        assertThat(Wording.inOtherLanguage(page, "en")).isEmpty();
        assertThat(Wording.inOtherLanguage(night, "en")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("A past day");
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = answer(address, "lectrice", "fr");
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String address, String login, String language) throws Exception {
        return mvc.perform(get(address)
                        .cookie(new Cookie("langue", language))
                        .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }
}

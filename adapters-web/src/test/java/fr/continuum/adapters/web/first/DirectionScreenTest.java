package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What a director general sees first.
@WebTest
class DirectionScreenTest {

    private final Comer director;

    @Autowired
    DirectionScreenTest(MockMvc mvc) {
        this.director = Comer.of(mvc, Role.DIRECTOR_GENERAL);
    }

    @Test
    void decisions_come_first_then_what_changed_then_where_to_look() throws Exception {
        Document page = director.page("/");

        assertThat(page.select("h1").text()).isEqualTo("Ce qui attend une décision");
        assertThat(Comer.blocks(page)).containsExactly("Décisions attendues", "Ce qui a changé", "Où regarder");
        assertThat(page.select(".regards a").eachAttr("href"))
                .containsExactly("/?regard=direction", "/?regard=argent", "/?regard=travail");
    }

    @Test
    void what_is_late_says_since_when_and_who_decides_the_oldest_first_and_each_action_once() throws Exception {
        assertThat(Comer.lines(director.page("/"), "decisions"))
                .hasSize(6)
                .first()
                .isEqualTo("jalon dépassé Travaux – D1.A1 · Rénover les groupes scolaires Jaurès et Camus"
                        + " depuis le 31 mars 2025 · décide : Chef de projet D1.A1");
        assertThat(Comer.lines(director.page("/"), "decisions").stream().filter(line -> line.startsWith("jalon")))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void where_whoever_steers_is_gone_it_is_said_and_who_decides_above_is_named() throws Exception {
        assertThat(Comer.lines(director.page("/"), "decisions"))
                .contains("jalon dépassé Travaux – D2.A2 · Rénover l’éclairage public depuis le 31 mars 2025"
                        + " · le pilote n’est plus là · décide : Adjointe au maire, D2 ; Direction du D2")
                .contains("rôle vacant Chef de projet D2.A2 – D2.A2 · Rénover l’éclairage public"
                        + " depuis le 1er février 2023 · décide : Adjointe au maire, D2 ; Direction du D2");
        assertThat(director.page("/plan/element?code=D2")
                        .select("section[aria-labelledby=retard] tbody tr:contains(D2.A2):contains(jalon)")
                        .first()
                        .select("td")
                        .last()
                        .text())
                .isEqualTo("Adjointe au maire, D2 décide Direction du D2 met en œuvre"
                        + " le pilote n’est plus là : décision au-dessus");
    }

    @Test
    void each_count_is_that_of_the_list_it_leads_to() throws Exception {
        Document page = director.page("/");

        Document late = director.page(Comer.href(page, "decisions", "/plan?"));
        assertThat(Comer.told(page, "decisions", "/plan?"))
                .isEqualTo(late.select("table.plan-tree tbody tr").size())
                .isPositive();
        Document waiting = director.page(Comer.href(page, "decisions", "/contributions/a-confirmer"));
        assertThat(Comer.told(page, "decisions", "/contributions/a-confirmer"))
                .isEqualTo(waiting.select("article.waiting").size())
                .isPositive();
    }

    @Test
    void what_the_last_night_brought_is_told_as_the_pages_it_leads_to_tell_it() throws Exception {
        Document page = director.page("/");

        assertThat(page.select(".first-changed .beside").text())
                .isEqualTo("Depuis le 21 novembre 2026, ce jour compris");
        Document found = director.page(Comer.href(page, "changed", "/constats"));
        int open = found.select("section:has(#ouverts) tbody tr, #ouverts tbody tr")
                .size();
        assertThat(Comer.lines(page, "changed")).anyMatch(line -> line.startsWith(open + " constats de plus R"));
        assertThat(Comer.lines(page, "changed")).anyMatch(line -> line.contains("documents de plus en vigueur"));
        assertThat(Comer.lines(page, "changed")).noneMatch(line -> line.startsWith("Plan"));
    }

    @Test
    void a_day_of_ones_choice_stands_in_the_address() throws Exception {
        Document page = director.page("/?regard=direction&depuis=2024-06-12");

        assertThat(page.select(".first-changed input[name=depuis]").attr("value"))
                .isEqualTo("2024-06-12");
        assertThat(Comer.lines(page, "changed"))
                .contains("Plan : 1 élément modifié D2.A1 Planter 4 000 arbres")
                .noneMatch(line -> line.contains("contributions de plus"));
        assertThat(director.page(Comer.href(page, "changed", "/ce-qui-a-change"))
                        .select("main tbody tr")
                        .eachText())
                .containsExactly("D2.A1 Planter 4 000 arbres élément du plan"
                        + " intitulé : Planter 2 500 arbres → Planter 4 000 arbres");
        assertThat(Comer.lines(director.page("/?regard=direction&depuis=2023-01-16"), "changed"))
                .as("all were brought that very day")
                .anyMatch(line -> line.startsWith("9 contributions de plus"));
    }

    @Test
    void a_day_that_has_not_come_is_said_to_be_none() throws Exception {
        for (String day : new String[] {"2999-01-01", "demain"}) {
            assertThat(director.page("/?depuis=" + day).select(".notice.bad").text())
                    .contains("L’adresse ne nomme pas un jour passé", "21 novembre 2026");
        }
    }

    @Test
    void challenges_at_stake_say_why_in_words_with_what_each_count_is_of() throws Exception {
        Document page = director.page("/");

        assertThat(Comer.lines(page, "stakes"))
                .hasSizeBetween(1, 5)
                .anyMatch(line -> line.startsWith("D2 · ") && line.contains("2 actions sur 2 en retard"));
        Document challenge =
                director.page(page.select(".first-stakes a[href*='code=D2']").attr("href"));
        assertThat(challenge.select(".minute").text()).contains("2 actions dont 2 en retard");
    }

    @Test
    void where_nothing_is_known_no_block_says_that_all_is_well_and_each_says_what_to_do() throws Exception {
        Document page = director.onlyOf(Town.OTHER.value()).page("/");

        assertThat(page.select(".first-block .notice.good")).isEmpty();
        assertThat(page.select(".first-block .not-known")).hasSize(3);
        assertThat(page.select(".first-block .ways a")).hasSizeGreaterThan(2);
        assertThat(page.select(".first-changed .not-known").text()).startsWith("Rien n’est encore connu");
        assertThat(page.text()).doesNotContain("Rochebrune");
    }

    @Test
    void nobody_else_has_it() throws Exception {
        MockMvc mvc = director.mvc();

        assertThat(Comer.of(mvc, Role.READER).asked("/?regard=direction").getStatus())
                .isEqualTo(404);
        assertThat(Comer.of(mvc, Role.PARTNER).asked("/?regard=direction").getRedirectedUrl())
                .isEqualTo("/partenaire");
        assertThat(director.asked("/?regard=rh").getStatus()).isEqualTo(404);
    }

    @Test
    void somebody_of_two_roles_goes_from_one_to_the_other() throws Exception {
        Comer both = Comer.of(director.mvc(), Role.DIRECTOR_GENERAL, Role.CONTROLLER);

        assertThat(both.page("/").select(".regards a[aria-current]").text()).isEqualTo("Direction générale");
        assertThat(both.page("/?regard=controle")
                        .select(".regards a[aria-current]")
                        .text())
                .isEqualTo("Contrôle de gestion");
    }

    @Test
    void it_is_told_in_english() throws Exception {
        assertThat(Comer.blocks(director.in("en").page("/")))
                .containsExactly("Decisions due", "What changed", "Where to look");
    }
}

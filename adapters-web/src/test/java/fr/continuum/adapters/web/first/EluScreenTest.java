package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What an élu référent sees first.
@WebTest
class EluScreenTest {

    private final Comer nobody;
    private final Comer elected;

    @Autowired
    EluScreenTest(MockMvc mvc) {
        this.nobody = Comer.of(mvc, Role.ELU);
        this.elected = nobody.holding(new Held(Set.of(), Set.of("adjointe au maire, d2"), Set.of("99001"), ""));
    }

    @Test
    void the_challenge_they_carry_comes_first_in_words() throws Exception {
        Document page = elected.page("/");

        assertThat(page.select("h1").text()).isEqualTo("Mon défi, mon territoire");
        assertThat(Comer.blocks(page).getFirst()).startsWith("D2 · ");
        assertThat(page.select(".first-challenge").first().select(".beside").text())
                .isEqualTo("De l’ombre et de l’air à moins de trois cents mètres de chacun.");
        assertThat(Comer.lines(page, "challenge"))
                .startsWith(
                        "2 actions dont 2 en retard · 2 en cours",
                        "Promesses portées P1 · Un arbre pour chaque enfant né à Rochebrune");
        assertThat(page.select(".first-challenge").text()).doesNotContain("%");
        assertThat(page.select(".first-challenge .under a:contains(Un arbre pour chaque enfant)")
                        .attr("href"))
                .as("what the promise gets is one step away")
                .contains("/plan/element", "code=P1");
    }

    @Test
    void what_it_gets_is_the_figure_its_own_page_tells_first() throws Exception {
        Document page = elected.page("/");
        Document challenge = elected.page(page.select(".first-challenge h2 a").attr("href"));

        String told = challenge.select(".minute .figure-link .told-figure").text();
        assertThat(told).isNotEmpty();
        assertThat(Comer.lines(page, "challenge")).anyMatch(line -> line.startsWith("Il reçoit " + told + " "));
    }

    @Test
    void what_is_late_says_who_decides_and_leads_to_all_of_it() throws Exception {
        Document page = elected.page("/");

        assertThat(Comer.lines(page, "late"))
                .contains("jalon dépassé Travaux – D2.A1 · Planter 4 000 arbres"
                        + " depuis le 31 mars 2025 · décide : Chef de projet D2.A1")
                .noneMatch(line -> line.contains("D1.A1"));
        assertThat(page.select(".first-late .ways a").attr("href")).endsWith("code=D2#retard");
    }

    @Test
    void what_is_about_a_place_they_answer_for_is_as_many_as_the_list_of_the_plan_shows() throws Exception {
        Document page = elected.page("/");

        assertThat(page.select(".first-territory .tallies a").first().text())
                .as("a count is no part of a name")
                .matches(".+\\h: \\d+ éléments?");
        Document list = elected.page(Comer.href(page, "territory", "/plan?"));
        assertThat(Comer.told(page, "territory", "/plan?"))
                .isEqualTo(list.select("table.plan-tree tbody tr").size())
                .isEqualTo(4);
        assertThat(Comer.lines(page, "territory")).anyMatch(line -> line.startsWith("D1 · "));
    }

    @Test
    void who_holds_nothing_is_told_what_to_ask_for() throws Exception {
        Document page = nobody.page("/");

        assertThat(page.select(".first-challenge .notice").text())
                .contains("le chargé de mission du plan peut le dire");
        assertThat(page.select(".first-territory .not-known").text()).startsWith("Votre compte ne répond d’aucun lieu");
        assertThat(page.select(".first-late .not-known").text()).startsWith("Vous ne portez encore aucun défi");
        assertThat(Comer.lines(page, "late")).isEmpty();
        assertThat(page.select(".first-block .notice.good"))
                .as("nothing is said to be well of what is not known")
                .isEmpty();
    }

    @Test
    void it_is_told_in_english_and_the_words_of_the_authority_stay_french() throws Exception {
        Document page = elected.in("en").page("/");

        assertThat(page.select("h1").text()).isEqualTo("My challenge, my territory");
        assertThat(page.select(".first-challenge h2 a").attr("lang")).isEqualTo("fr");
    }
}

package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Schedule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What an élu référent sees first.
@WebTest
class EluScreenTest {

    private final Home home;
    private final Comer nobody;
    private final Comer elected;

    @Autowired
    EluScreenTest(MockMvc mvc, Home home) {
        this.home = home;
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

    /// What waits longest stands first, in whichever challenge it is, and all of it is counted.
    @Test
    void of_several_challenges_the_oldest_comes_first_and_all_that_is_late_is_counted() throws Exception {
        OwnAuthority own = OwnAuthority.like(home);
        PlanOfTheTown.revise(home.plans, own.owner(), content -> {
            Action late = (Action) content.find(new PlanCode("D2.A2")).orElseThrow();
            return content.with(late.scheduled(Schedule.between(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 1, 31)))
                            .through(List.of()))
                    .calling(content.levelNames().with(PlanLevel.STRATEGIC_OBJECTIVE, "orientation"));
        });
        Comer both = nobody.onlyOf(own.siren().value())
                .holding(new Held(
                        Set.of(),
                        Set.of("adjointe au maire, d1", "adjointe au maire, d2", "adjointe au maire, d3"),
                        Set.of("99001"),
                        ""));

        Document page = both.page("/");

        assertThat(page.select("h1").text()).isEqualTo("Mes orientations, mon territoire");
        assertThat(page.select("main").text()).doesNotContain("défi");
        List<String> late = Comer.lines(page, "late");
        assertThat(late).hasSize(5);
        assertThat(late.getFirst()).contains("D2.A2", "depuis le 31 janvier 2023");
        Set<String> all = new HashSet<>();
        for (String href : page.select(".first-late .ways a").eachAttr("href")) {
            // An element that is late and lacks somebody is one line here.
            both.page(href.replaceAll("#.*", ""))
                    .select(".late-of table.late-rows tbody tr")
                    .forEach(row -> all.add(
                            row.selectFirst("th a[href*='/plan/element']").text()));
        }
        assertThat(page.select(".first-late > .beside").text())
                .isEqualTo("Les 5 plus anciens, sur " + all.size() + ".");
        assertThat(nobody.onlyOf(own.siren().value()).page("/").select("main").text())
                .contains("Mes orientations, mon territoire", "Dans les orientations du plan")
                .doesNotContain("défi");
        assertThat(both.page("/ce-que-sert-mon-travail?direction=Direction%20de%20l%E2%80%99%C3%A9ducation")
                        .select("main")
                        .text())
                .contains("1 orientation")
                .doesNotContain("défi");
    }

    @Test
    void who_holds_nothing_is_told_what_to_ask_for() throws Exception {
        Document page = nobody.page("/");

        assertThat(page.select(".first-challenge .notice").text())
                .contains("le chargé de mission du plan peut le dire");
        assertThat(page.select(".first-territory .not-known").text()).startsWith("Votre compte ne répond d’aucun lieu");
        assertThat(page.select(".first-late .not-known").text())
                .startsWith("Vous ne portez encore rien dans les défis du plan");
        assertThat(Comer.lines(page, "late")).isEmpty();
        assertThat(page.select(".first-block .notice.good"))
                .as("nothing is said to be well of what is not known")
                .isEmpty();
    }

    @Test
    void it_is_told_in_english_and_the_words_of_the_authority_stay_french() throws Exception {
        Document page = elected.in("en").page("/");

        assertThat(page.select("h1").text()).isEqualTo("My strategic objective, my territory");
        assertThat(page.select(".first-challenge h2 a").attr("lang")).isEqualTo("fr");
    }
}

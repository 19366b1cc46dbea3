package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What a plan officer sees first.
@WebTest
class PlanScreenTest {

    private final Comer officer;

    @Autowired
    PlanScreenTest(MockMvc mvc) {
        this.officer = Comer.of(mvc, Role.PLAN_OFFICER);
    }

    @Test
    void whom_to_chase_comes_first_then_what_to_settle() throws Exception {
        Document page = officer.page("/");

        assertThat(page.select("h1").text()).isEqualTo("Qui relancer, quoi régler");
        assertThat(Comer.blocks(page)).containsExactly("Qui relancer", "Constats à régler");
    }

    @Test
    void each_who_owes_something_is_named_with_what_and_each_count_leads_to_it() throws Exception {
        Document page = officer.page("/");

        assertThat(Comer.lines(page, "chase"))
                .anyMatch(
                        line -> line.startsWith("Direction des systèmes d’information : 1 contribution sans objectif"));
        Element own = page.select(".first-chase .first-lines a[href*='etat=sans-objectif']")
                .first();
        Document list = officer.page(own.attr("href"));
        assertThat(own.text()).startsWith(deeds(list) + " ");
    }

    @Test
    void each_total_is_that_of_the_list_it_leads_to() throws Exception {
        Document page = officer.page("/");

        String untraced = "/contributions?autorite=" + Town.SIREN + "&etat=sans-objectif";
        assertThat(Comer.told(page, "chase", untraced))
                .isEqualTo(deeds(officer.page(untraced)))
                .isPositive();
        assertThat(Comer.told(page, "chase", "/plan?"))
                .isEqualTo(officer.page(Comer.href(page, "chase", "/plan?"))
                        .select("table.plan-tree tbody tr")
                        .size())
                .isPositive();
    }

    private static int deeds(Document list) {
        return (int) list.select("main table tbody a[href*='/contributions/fiche?']").eachAttr("href").stream()
                .distinct()
                .count();
    }

    @Test
    void findings_are_told_by_rule_the_gravest_first_as_their_list_counts_them() throws Exception {
        Document page = officer.page("/");

        List<String> lines = Comer.lines(page, "findings");
        assertThat(lines)
                .hasSize(3)
                .last()
                .asString()
                .matches(
                        "sans lien Dépenses que rien ne relie : \\d+ clés, \\S+ \\S+ \\(CA 2\\d{3}, budget principal, politiques publiques\\)"
                                + " R20 · budget, compte et extrait disent le même manque.*");
        for (Element line : page.select(".first-findings .first-lines > li:not(:last-child)")) {
            Document list = officer.page(line.select("a").attr("href"));
            assertThat(line.select("a").text())
                    .startsWith(list.select("section[aria-labelledby=ouverts] tbody tr")
                                    .size()
                            + " constat");
        }
        int all = page.select(".first-findings .tallies strong").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(officer.page("/constats?sauf=R20").select("section[aria-labelledby=ouverts] tbody tr"))
                .hasSize(all);
        assertThat(officer.page("/constats?regle=R20").select("section[aria-labelledby=ouverts] tbody tr"))
                .as("told apart")
                .hasSize(1);
    }

    @Test
    void where_nothing_is_known_nobody_is_chased() throws Exception {
        Document page = officer.onlyOf(Town.OTHER.value()).page("/");

        assertThat(page.select(".first-chase .not-known").text()).startsWith("Aucun plan n’est encore écrit");
        assertThat(page.select(".first-chase .ways a").attr("href")).startsWith("/plan");
        assertThat(page.select(".first-findings .not-known").text()).startsWith("Aucune nuit n’est encore publiée");
        assertThat(page.select(".first-block .notice.good")).isEmpty();
    }
}

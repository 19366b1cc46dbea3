package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// A role is vacant or it is not, wherever one reads of it: on the page of vacant roles, on the plan, on the page of
/// an objective or an action, in exports, on a past day.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class VacantRolesTest {

    private final Visit visit;

    VacantRolesTest(MockMvc mvc, Home home) {
        this.visit = Visit.of(mvc, home, "controleur");
    }

    private List<String> roles(String day) throws Exception {
        return visit.page("/personnel/postes" + day)
                .select("table.left-by tbody tr th .code")
                .eachText();
    }

    private List<String> elements(String day) throws Exception {
        return visit.page("/plan?vue=liste&role=vacant" + day)
                .select("table.plan-tree tbody tr th .code")
                .eachText();
    }

    @Test
    void those_of_posts_are_those_of_the_plan() throws Exception {
        List<String> roles = roles("");

        assertThat(roles).isNotEmpty();
        assertThat(elements(""))
                .containsExactlyInAnyOrderElementsOf(roles.stream().distinct().toList());
        assertThat(visit.page("/plan")
                        .select(".chips a[href*='role=vacant'] strong")
                        .text())
                .isEqualTo(Integer.toString((int) roles.stream().distinct().count()));
    }

    @Test
    void each_element_says_it_on_its_own_page_with_since_when_and_how() throws Exception {
        Document posts = visit.page("/personnel/postes");

        for (var row : posts.select("table.left-by tbody tr")) {
            Document page =
                    visit.page("/plan/element?code=" + row.select("th .code").text());
            String said =
                    page.select("table.holding tbody tr:has(.badge.untraced)").text();
            assertThat(said)
                    .contains("vacant depuis le "
                            + row.select("td[data-label=Depuis]").text());
            String reason = row.select(".badge").text();
            assertThat(said.contains("(" + reason + ")") || said.contains(reason))
                    .as(said + " / " + reason)
                    .isEqualTo(!reason.equals("départ"));
        }
    }

    @Test
    void what_the_table_of_posts_did_not_say_yet_was_not_vacant_that_day() throws Exception {
        String day = "le=2023-01-15";

        assertThat(elements("&" + day))
                .containsExactlyInAnyOrderElementsOf(
                        roles("?" + day).stream().distinct().toList());
        assertThat(roles("?" + day)).hasSizeLessThan(roles("").size());
    }

    @Test
    void late_and_vacant_are_told_in_the_words_of_the_plan() throws Exception {
        Document page = visit.page("/plan/element?code=D2");

        assertThat(page.select("section[aria-labelledby=retard]").text())
                .contains("rôle vacant")
                .doesNotContain("poste vacant");
    }
}

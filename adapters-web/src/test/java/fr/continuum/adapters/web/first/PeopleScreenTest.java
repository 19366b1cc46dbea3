package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What HR sees first.
@WebTest
class PeopleScreenTest {

    private final Comer hr;

    @Autowired
    PeopleScreenTest(MockMvc mvc) {
        this.hr = Comer.of(mvc, Role.HR);
    }

    @Test
    void trainings_without_trace_come_first_as_many_as_their_list_shows() throws Exception {
        Document page = hr.page("/");
        Document list = hr.page(Comer.href(page, "trainings", "/personnel/formations"));

        assertThat(Comer.blocks(page))
                .containsExactly(
                        "Formations sans trace",
                        "Rôles vacants, par poste",
                        "Ce que la formation sert",
                        "Temps dégagé");
        assertThat(Comer.lines(page, "trainings")).anyMatch(line -> line.startsWith("Conduire une réunion"));
        assertThat(Comer.told(page, "trainings", "/personnel/formations"))
                .isEqualTo(list.select("main table tbody tr").size());
    }

    @Test
    void coverage_is_told_in_days_then_in_euros_with_what_each_is_taken_over() throws Exception {
        Document page = hr.page("/");
        Document overview = hr.page("/personnel");

        assertThat(Comer.lines(page, "coverage").getFirst())
                .startsWith("En jours ")
                .contains("jours-stagiaires sur");
        assertThat(Comer.lines(page, "coverage").get(1)).startsWith("En euros ").contains(" sur ");
        assertThat(page.select(".first-coverage .amount").first().text())
                .isEqualTo(overview.select(".people .card:nth-child(2) strong").text());
    }

    @Test
    void time_gained_says_what_is_left_without_a_use_as_the_overview_does() throws Exception {
        assertThat(hr.page("/").select(".first-time .amount").last().text())
                .isEqualTo(hr.page("/personnel")
                        .select(".people .card:nth-child(4) strong")
                        .text())
                .isNotEmpty();
    }

    @Test
    void vacant_roles_are_as_many_as_their_page_has() throws Exception {
        Document page = hr.page("/");
        String there = hr.page("/personnel")
                .select(".people .card:nth-child(5) strong")
                .text();

        assertThat(page.select(".first-posts .tallies strong").text()).isEqualTo(there.equals("0") ? "" : there);
    }

    @Test
    void where_nothing_is_planned_each_block_says_so() throws Exception {
        Document page = hr.onlyOf(Town.OTHER.value()).page("/");

        assertThat(page.select(".first-block .not-known")).hasSize(4);
        assertThat(page.select(".first-block .notice.good")).isEmpty();
    }

    @Test
    void what_few_people_tell_is_told_to_hr_and_to_nobody_else() throws Exception {
        assertThat(hr.page("/").select("h1").text()).isEqualTo("Formations, postes et temps");
        assertThat(Comer.of(hr.mvc(), Role.ADMINISTRATOR, Role.CONTROLLER)
                        .asked("/?regard=rh")
                        .getStatus())
                .isEqualTo(404);
    }
}

package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Role;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Which first screen each role sees, and which it never does.
@WebTest
class FirstPageTest {

    private static final Map<Role, Regard> FIRST = Map.of(
            Role.READER, Regard.MONEY,
            Role.CONTRIBUTOR, Regard.WORK,
            Role.ELU, Regard.ELU,
            Role.DIRECTOR_GENERAL, Regard.DIRECTION,
            Role.HR, Regard.PEOPLE,
            Role.IT, Regard.IT,
            Role.PLAN_OFFICER, Regard.PLAN,
            Role.CONTROLLER, Regard.CONTROL,
            Role.ADMINISTRATOR, Regard.ADMINISTRATION);

    private final MockMvc mvc;

    @Autowired
    FirstPageTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void each_role_sees_its_own_first() throws Exception {
        for (Role role : Role.values()) {
            if (role == Role.PARTNER) {
                assertThat(Comer.of(mvc, role).asked("/").getRedirectedUrl()).isEqualTo("/partenaire");
            } else {
                assertThat(Comer.of(mvc, role)
                                .page("/")
                                .select(".regards a[aria-current]")
                                .attr("href"))
                        .as(role.name())
                        .isEqualTo("/?regard=" + FIRST.get(role).address());
            }
        }
    }

    @Test
    void nobody_sees_the_first_screen_of_a_role_they_have_not() throws Exception {
        for (Role role : FIRST.keySet()) {
            Comer comer = Comer.of(mvc, role);
            for (Regard regard : Regard.values()) {
                boolean own = Regard.of(new SignedIn(comer.account())).contains(regard);
                assertThat(comer.asked("/?regard=" + regard.address()).getStatus())
                        .as(role + " " + regard)
                        .isEqualTo(own ? 200 : 404);
                assertThat(own).isEqualTo(regard == FIRST.get(role) || regard == Regard.MONEY || regard == Regard.WORK);
            }
        }
    }

    @Test
    void the_morning_look_stays_one_step_away_for_all_of_the_house() throws Exception {
        for (Role role : FIRST.keySet()) {
            assertThat(Comer.of(mvc, role).page("/?regard=argent").select("h1").text())
                    .isEqualTo("À quoi sert l’argent ?");
        }
    }

    @Test
    void a_partner_who_is_a_reader_too_goes_from_one_to_the_other() throws Exception {
        assertThat(Comer.of(mvc, Role.PARTNER, Role.READER)
                        .page("/")
                        .select(".regards a")
                        .eachAttr("href"))
                .containsExactly("/?regard=argent", "/?regard=travail", "/partenaire");
    }

    @Test
    void every_link_of_every_first_screen_opens_for_who_sees_it() throws Exception {
        for (Role role : FIRST.keySet()) {
            Comer comer = Comer.of(mvc, role);
            Document page = comer.page("/");
            for (String href : page.select("main a[href^=/]").eachAttr("href").stream()
                    .distinct()
                    .toList()) {
                assertThat(comer.asked(href.replaceAll("#.*", "")).getStatus())
                        .as(role + " " + href)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void there_is_one_heading_of_the_page_and_each_block_is_named_by_its_own() throws Exception {
        for (Role role : FIRST.keySet()) {
            Document page = Comer.of(mvc, role).page("/");
            assertThat(page.select("h1")).as(role.name()).hasSize(1);
            for (var block : page.select(".first-block")) {
                assertThat(block.select("h2").attr("id"))
                        .as(role.name())
                        .isNotEmpty()
                        .isEqualTo(block.attr("aria-labelledby"));
            }
            assertThat(page.select("[id]").eachAttr("id")).as(role.name()).doesNotHaveDuplicates();
        }
    }
}

package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.security.SignedIn;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The frame of every page: who reads, where they may go.
@WebTest
class FrameTest {

    private final Visit reader;

    @Autowired
    FrameTest(MockMvc mvc, Home home) {
        this.reader = Visit.of(mvc, home, "lectrice");
    }

    @Test
    void what_is_not_there_or_not_open_signs_nobody_out() throws Exception {
        for (String address :
                List.of("/plan/element?code=ZZZ", "/documents/" + "0".repeat(64), "/constats?autorite=111111111")) {
            Visit.Answer answer = reader.asked(address);
            Document page = answer.page();

            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(page.select("header nav a[href=/plan]")).as(address).hasSize(1);
            assertThat(page.select("header form[action=/deconnexion] button"))
                    .as(address)
                    .hasSize(1);
            assertThat(page.select(".who .name").text()).as(address).isNotBlank();
        }
    }

    /// A page nobody may read speaks of reading; only a form that was refused speaks of sending it again.
    @Test
    void a_refusal_speaks_of_what_was_asked_for() throws Exception {
        assertThat(refused("GET"))
                .contains("n’a pas le droit de lire cette page")
                .doesNotContain("formulaire");
        assertThat(refused("POST")).contains("Rien n’a été changé", "formulaire");
    }

    private String refused(String method) throws Exception {
        return reader.mvc()
                .perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(RequestDispatcher.ERROR_METHOD, method)
                        .with(user(new SignedIn(
                                reader.home().accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_interface_for_programs_is_offered_to_those_who_may_program() throws Exception {
        for (String login : List.of("admin", "controleur", "charge")) {
            assertThat(reader.by(login).page("/plan").select("footer a[href=/api/v1/openapi]"))
                    .as(login)
                    .hasSize(1);
        }
        for (String login : List.of("lectrice", "agente", "rh")) {
            assertThat(reader.by(login).page("/plan").select("footer a[href=/api/v1/openapi]"))
                    .as(login)
                    .isEmpty();
        }
    }

    @Test
    void a_name_stands_whole_and_its_initials_wait_for_narrow_screens() throws Exception {
        Document page = reader.page("/plan");

        assertThat(page.select(".who .name").text()).isNotBlank();
        assertThat(page.select(".who .initials[aria-hidden=true]").text())
                .hasSizeBetween(1, 3)
                .isUpperCase();
    }
}

package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// An authority that has begun nothing yet: no plan, no document, no figures of a night. No page says that all is
/// well, each says what is not known and what to do about it, and each way it offers opens.
@WebTest
class BeforeAnythingTest {

    private final MockMvc mvc;

    @Autowired
    BeforeAnythingTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    private MockHttpServletResponse asked(Set<Role> roles, String address) throws Exception {
        Account account = new Account("venue", "Venue", "{noop}x", roles, Town.OTHER.value(), Held.NOTHING, false);
        return mvc.perform(get(URI.create(address)).with(user(new SignedIn(account))))
                .andReturn()
                .getResponse();
    }

    private Document page(Set<Role> roles, String address) throws Exception {
        MockHttpServletResponse response = asked(roles, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    @TestFactory
    Stream<DynamicTest> no_first_screen_says_that_what_it_does_not_know_is_well() {
        return EnumSet.complementOf(EnumSet.of(Role.PARTNER)).stream()
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> {
                    Document page = page(Set.of(role), "/");

                    assertThat(page.select(".notice.good").stream()
                                    .filter(good -> good.closest(".first-files") == null))
                            .as("but files of nights, which are of the whole installation")
                            .isEmpty();
                    assertThat(page.select(".not-known, .empty").isEmpty())
                            .as("what is not known")
                            .isEqualTo(role == Role.ADMINISTRATOR);
                    assertThat(page.select("main .tallies a").stream()
                                    .filter(tally -> !tally.attr("href").equals("/comptes")))
                            .isEmpty();
                    for (String way : page.select("main a[href^=/]").eachAttr("href")) {
                        assertThat(asked(Set.of(role), way.replaceAll("#.*", ""))
                                        .getStatus())
                                .as(way)
                                .isEqualTo(200);
                    }
                }));
    }

    @Test
    void each_block_of_a_role_says_what_to_do() throws Exception {
        for (Role role :
                List.of(Role.DIRECTOR_GENERAL, Role.ELU, Role.PLAN_OFFICER, Role.CONTROLLER, Role.HR, Role.IT)) {
            for (var block : page(Set.of(role), "/").select(".first-block:not(.first-files)")) {
                assertThat(block.select(".not-known"))
                        .as(role + " " + block.select("h2").text())
                        .hasSize(1);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> pages_of_the_plan_say_that_there_is_none() {
        return Stream.of(
                        "/plan",
                        "/plan?vue=liste&etat=LATE",
                        "/plan/element?code=D1",
                        "/plan/carte",
                        "/plan/carte?code=D1",
                        "/plan/histoire",
                        "/plan/comparer",
                        "/ce-que-sert-mon-travail",
                        "/ce-qui-a-change",
                        "/vue-d-ensemble",
                        "/vue-d-ensemble?montrer=nombre",
                        "/continuum/bas",
                        "/indicateurs",
                        "/contributions",
                        "/contributions/a-confirmer",
                        "/personnel",
                        "/personnel/postes",
                        "/personnel/formations",
                        "/force-des-liens",
                        "/recoupement",
                        "/recoupement/declare",
                        "/rapprochement",
                        "/documents",
                        "/constats",
                        "/constats/derogations",
                        "/nuits",
                        "/jour",
                        "/lier")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    MockHttpServletResponse answer = asked(Set.of(Role.PLAN_OFFICER, Role.CONTROLLER), address);

                    assertThat(answer.getStatus()).isIn(200, 404);
                    Document page = Jsoup.parse(answer.getContentAsString());
                    assertThat(page.select("main .notice.good")).isEmpty();
                    assertThat(page.select("main").text()).doesNotContain("n’est plus dans le plan", "??");
                    assertThat(answer.getStatus() == 404
                                    || !page.select(".empty, .not-known, .notice, .beside")
                                            .isEmpty())
                            .as("what is not known is said")
                            .isTrue();
                }));
    }

    @Test
    void an_element_that_is_asked_for_is_not_said_to_have_gone() throws Exception {
        assertThat(Jsoup.parse(asked(Set.of(Role.READER), "/plan/element?code=D1")
                                .getContentAsString())
                        .select("main")
                        .text())
                .contains("Aucun plan");
    }
}

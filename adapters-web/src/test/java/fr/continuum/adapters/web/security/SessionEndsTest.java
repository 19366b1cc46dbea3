package fr.continuum.adapters.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.account.KeepAccounts.Said;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/// Sessions end when they have lasted long enough and when their account changes; nobody waits in one they prepared.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SessionEndsTest {

    private static final AtomicInteger LAST = new AtomicInteger();

    private final MockMvc mvc;
    private final Home home;
    private final KeepAccounts accounts;
    private final String login = "session-" + LAST.incrementAndGet();

    @Autowired
    SessionEndsTest(MockMvc mvc, Home home, KeepAccounts accounts) {
        this.mvc = mvc;
        this.home = home;
        this.accounts = accounts;
        home.accounts.create(new Account(login, "S", "{noop}" + Home.PASSWORD, Role.CONTROLLER, ""));
    }

    private MockHttpSession signedIn() throws Exception {
        MvcResult result = mvc.perform(post("/connexion")
                        .param("identifiant", login)
                        .param("mot-de-passe", Home.PASSWORD)
                        .with(csrf()))
                .andReturn();
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/");
        return (MockHttpSession) result.getRequest().getSession(false);
    }

    private MockHttpServletResponse page(MockHttpSession session, String address) throws Exception {
        return mvc.perform(get(address).session(session)).andReturn().getResponse();
    }

    private Account account() {
        return home.accounts.find(login).orElseThrow();
    }

    @Test
    void a_session_goes_on_while_nothing_changes() throws Exception {
        MockHttpSession session = signedIn();

        assertThat(page(session, "/plan").getStatus()).isEqualTo(200);
        assertThat(page(session, "/api/v1/plan").getStatus()).isEqualTo(200);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_session_that_lasted_as_long_as_any_may_ends_however_busy() throws Exception {
        MockHttpSession session = signedIn();
        session.setAttribute(SessionEnds.SIGNED_IN, Instant.now().minusSeconds(12 * 3600 - 60));
        assertThat(page(session, "/plan").getStatus()).isEqualTo(200);

        session.setAttribute(SessionEnds.SIGNED_IN, Instant.now().minusSeconds(12 * 3600 + 1));

        assertThat(page(session, "/plan").getRedirectedUrl()).isEqualTo("/connexion?fin");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoever_is_shut_out_is_out_at_once() throws Exception {
        MockHttpSession session = signedIn();
        Account seen = account();

        accounts.change(seen, new Said(login, "S", seen.roles(), "", Held.NOTHING, true));

        assertThat(page(session, "/plan").getRedirectedUrl()).isEqualTo("/connexion?fin");
        assertThat(mvc.perform(post("/connexion")
                                .param("identifiant", login)
                                .param("mot-de-passe", Home.PASSWORD)
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/connexion?erreur");
    }

    @Test
    void a_program_in_the_session_of_somebody_who_lost_a_role_is_asked_who_it_is() throws Exception {
        MockHttpSession session = signedIn();

        accounts.change(account(), new Said(login, "S", Set.of(Role.READER), "", Held.NOTHING, false));

        assertThat(page(session, "/api/v1/plan").getStatus()).isEqualTo(401);
    }

    @Test
    void a_new_password_ends_the_sessions_of_the_old() throws Exception {
        MockHttpSession session = signedIn();

        accounts.changePassword(account(), "un autre mot de passe");

        assertThat(page(session, "/plan").getRedirectedUrl()).isEqualTo("/connexion?fin");
    }

    @Test
    void signing_in_gives_the_session_another_name() throws Exception {
        MockHttpSession prepared = new MockHttpSession();
        String name = prepared.getId();

        mvc.perform(post("/connexion")
                        .session(prepared)
                        .param("identifiant", login)
                        .param("mot-de-passe", Home.PASSWORD)
                        .with(csrf())
                        // As a browser that was given its cookie.
                        .with(request -> {
                            request.setRequestedSessionId(name);
                            request.setRequestedSessionIdValid(true);
                            return request;
                        }))
                .andReturn();

        assertThat(prepared.getId()).isNotEqualTo(name);
        assertThat(page(prepared, "/plan").getStatus()).isEqualTo(200);
    }

    @Test
    void what_is_open_to_all_is_shown_to_whoever_s_session_ended() throws Exception {
        MockHttpSession session = signedIn();
        session.setAttribute(SessionEnds.SIGNED_IN, Instant.EPOCH);

        MockHttpServletResponse told = page(session, "/connexion?fin");

        assertThat(told.getStatus()).isEqualTo(200);
        assertThat(told.getContentAsString()).contains("Votre session est finie");
    }
}

package fr.continuum.adapters.web.openid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.TestApplication;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.openid.Browser.Seen;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Signing in through an identity provider that really runs, over HTTP, step by step as a browser goes: to the
/// provider, its password, its consent, back, and out again.
class OpenIdSignInTest {

    private static ConfigurableApplicationContext provider;
    private static ConfigurableApplicationContext continuum;
    private static String issuer;
    private static String here;

    private final Browser browser = new Browser();

    /// Two hosts of one machine: cookies are kept by host, whatever the port.
    @BeforeAll
    static void start() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        here = "http://localhost:" + port;
        provider = new SpringApplicationBuilder(TownProvider.class)
                .properties(Map.of("server.port", "0", "relying", here))
                .run();
        issuer = "http://127.0.0.1:" + provider.getEnvironment().getProperty("local.server.port");
        continuum = new SpringApplicationBuilder(TestApplication.class)
                .properties(Map.ofEntries(
                        Map.entry("server.port", port),
                        Map.entry("continuum.web.openid.issuer", issuer),
                        Map.entry("continuum.web.openid.client-id", "continuum"),
                        Map.entry("continuum.web.openid.client-secret", TownProvider.SECRET),
                        Map.entry("continuum.web.openid.name", "l’annuaire de la ville"),
                        Map.entry("continuum.web.openid.role-claim", "realm.roles"),
                        Map.entry("continuum.web.openid.roles[dsi]", "it"),
                        Map.entry("continuum.web.openid.roles[contributeur]", "contributor"),
                        Map.entry("continuum.web.openid.roles[partenaire]", "partner"),
                        Map.entry("continuum.web.openid.department-claim", "service"),
                        Map.entry("continuum.web.openid.partner-claim", "organisme")))
                .run();
    }

    @AfterAll
    static void stop() {
        continuum.close();
        provider.close();
    }

    /// From the sign-in page to the provider, with its password and consent, up to the address it sends back to.
    private Seen throughTheProvider(String who) throws Exception {
        Seen page = browser.get(here + "/connexion");
        URI start = page.at().resolve(page.page().selectFirst("a.provider").attr("href"));
        Seen sent = browser.get(start);
        assertThat(sent.next().toString()).startsWith(issuer + "/oauth2/authorize?");
        assertThat(sent.parameter("code_challenge_method")).isEqualTo("S256");
        assertThat(sent.parameter("code_challenge")).isNotEmpty();
        assertThat(sent.parameter("state")).isNotEmpty();
        assertThat(sent.parameter("nonce")).isNotEmpty();
        Seen asked = browser.get(sent.next());
        Seen login = browser.get(asked.next());
        Seen known = browser.submit(login, login.page().selectFirst("form"), "username", who, "password", who);
        Seen consent = browser.get(known.next());
        if (consent.status() == 302) {
            return consent;
        }
        return browser.submit(consent, consent.page().selectFirst("form"));
    }

    private Seen signedIn(String who) throws Exception {
        Seen back = browser.get(throughTheProvider(who).next());
        assertThat(back.next()).as(back.text()).isEqualTo(URI.create(here + "/"));
        return browser.get(back.next());
    }

    @Test
    void claims_become_roles_and_what_somebody_holds() throws Exception {
        Seen home = signedIn("marie");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.page().select(".who .name").text()).isEqualTo("Marie Informatique");
        assertThat(browser.get(here + "/contributions/nouvelle?genre=informatique")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get(here + "/contributions/nouvelle?genre=formation").status())
                .isEqualTo(403);
        assertThat(browser.get(here + "/comptes").status()).isEqualTo(403);
        assertThat(browser.read(here + "/api/v1/nights").status()).isEqualTo(200);
    }

    @Test
    void a_contributor_writes_for_the_department_the_provider_names_and_reads_where_it_names_none() throws Exception {
        signedIn("paul");
        assertThat(browser.get(here + "/contributions/fiche/modifier?genre=processus&code=P1")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get(here + "/contributions/fiche/modifier?genre=processus&code=P2")
                        .status())
                .isEqualTo(403);

        Browser other = new Browser();
        OpenIdSignInTest test = new OpenIdSignInTest();
        test.signedIn("sans-service");
        assertThat(test.browser.get(here + "/contributions").status()).isEqualTo(200);
        assertThat(test.browser.get(here + "/contributions/nouvelle").status()).isEqualTo(403);
        assertThat(other.get(here + "/contributions").status()).isEqualTo(302);
    }

    @Test
    void a_partner_the_provider_names_sees_its_own() throws Exception {
        Seen home = signedIn("voisins");

        assertThat(home.next()).isEqualTo(URI.create(here + "/partenaire"));
        assertThat(browser.get(home.next()).page().select("tbody th a").eachText())
                .containsExactly("Visites à domicile");
        assertThat(browser.get(here + "/plan").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inconnue | role   | ne vous donne aucun rôle",
                "admin    | pris   | porte déjà ce nom",
                "rejoue   | erreur | n’a pas abouti"
            })
    void who_has_no_role_an_account_s_name_or_another_s_token_is_told_and_stays_outside(
            String who, String code, String words) throws Exception {
        Seen back = browser.get(throughTheProvider(who).next());

        assertThat(back.next()).isEqualTo(URI.create(here + "/connexion?fournisseur=" + code));
        Seen told = browser.get(back.next());
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.page().select("[role=alert]").text()).contains(words);
        assertThat(browser.get(here + "/plan").next()).isEqualTo(URI.create(here + "/connexion"));
    }

    @Test
    void an_answer_to_a_question_this_browser_did_not_ask_is_refused() throws Exception {
        Seen granted = throughTheProvider("marie");
        String stolen = granted.next().toString();

        Browser thief = new Browser();
        Seen refused = thief.get(stolen);
        assertThat(refused.next()).isEqualTo(URI.create(here + "/connexion?fournisseur=erreur"));
        assertThat(thief.get(here + "/plan").status()).isEqualTo(302);

        String forged = stolen.replaceAll("state=[^&]*", "state=forge");
        assertThat(browser.get(forged).next()).isEqualTo(URI.create(here + "/connexion?fournisseur=erreur"));
    }

    @Test
    void a_code_is_of_no_use_in_another_session_that_asked_for_its_own() throws Exception {
        String stolen = throughTheProvider("marie").next().toString();

        Browser thief = new Browser();
        Seen sent = thief.get(here + "/connexion/fournisseur/openid");
        String mixed = stolen.replaceAll("state=[^&]*", "state=" + sent.parameter("state"));

        assertThat(thief.get(mixed).next()).isEqualTo(URI.create(here + "/connexion?fournisseur=erreur"));
        assertThat(thief.get(here + "/plan").status()).isEqualTo(302);
    }

    @Test
    void signing_out_ends_both_sessions() throws Exception {
        Seen home = signedIn("marie");
        Seen out = browser.submit(home, home.page().selectFirst("form[action$=deconnexion]"));

        assertThat(out.next().toString()).startsWith(issuer + "/connect/logout?id_token_hint=");
        Seen ended = browser.get(out.next());
        assertThat(ended.next()).isEqualTo(URI.create(here + "/connexion?sortie"));
        assertThat(browser.get(here + "/plan").status()).isEqualTo(302);
        Seen again =
                browser.get(browser.get(here + "/connexion/fournisseur/openid").next());
        assertThat(again.next().getPath())
                .as("the provider asks for a password again")
                .isEqualTo("/login");
    }

    @Test
    void the_form_beside_it_still_lets_people_in_and_out_here_alone() throws Exception {
        Seen page = browser.get(here + "/connexion");
        Seen in = browser.submit(
                page,
                page.page().selectFirst("form[action$=connexion]"),
                "identifiant",
                "lectrice",
                "mot-de-passe",
                Home.PASSWORD);
        Seen home = browser.get(in.next());
        Seen out = browser.submit(home, home.page().selectFirst("form[action$=deconnexion]"));

        assertThat(out.next()).isEqualTo(URI.create(here + "/connexion?sortie"));
        assertThat(List.of(page.page().select("a.provider").text()))
                .containsExactly("Continuer avec l’annuaire de la ville");
    }
}

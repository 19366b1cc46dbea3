package fr.continuum.adapters.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.ExpectedFiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.application.watch.WatchNights;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.watch.ExpectedFile;
import fr.continuum.domain.watch.Watch;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Alerts on pages, health and metrics, by a clock the test sets.
@WebTest
@Import(WatchPagesTest.OfItsOwn.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class WatchPagesTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-21T21:00:11Z");
    private static final ExpectedFile LEDGER = new ExpectedFile("Grand livre <b>2026</b>", "LEDGER", "GL*", 1);

    private final MockMvc mvc;
    private final Home home;
    private final Hands clock;

    @Autowired
    WatchPagesTest(MockMvc mvc, Home home, Hands clock) {
        this.mvc = mvc;
        this.home = home;
        this.clock = clock;
        clock.now = PUBLISHED.plusSeconds(3600);
    }

    /// A clock whose hands the test moves.
    static final class Hands extends Clock {

        private Instant now = PUBLISHED;

        @Override
        public ZoneId getZone() {
            return Days.FRANCE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OfItsOwn {

        @Bean
        @Primary
        Hands hands() {
            return new Hands();
        }

        @Bean
        @Primary
        Home watchedHome() {
            return new Home("{noop}" + Home.PASSWORD).filled();
        }

        @Bean
        @Primary
        WatchNights watched(Home home, Hands hands) {
            return new WatchNights(home.nights, () -> home.expected, hands, Watch.PATIENCE);
        }
    }

    private static SignedIn as(Role role, String authority) {
        return new SignedIn(new Account("venue", "Venue", "{noop}x", Set.of(role), authority, Held.NOTHING, false));
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document page(String address, SignedIn viewer, String language) throws Exception {
        return Jsoup.parse(asked(get(address).with(user(viewer)).cookie(new Cookie("langue", language)))
                .getContentAsString());
    }

    /// With ordinary spaces alone.
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private String alerts(String address, Role role, String language) throws Exception {
        return plain(page(address, as(role, ""), language).select(".alerts").text());
    }

    @Test
    void a_night_a_day_alerts_nobody() throws Exception {
        assertThat(alerts("/nuits", Role.ADMINISTRATOR, "fr")).isEmpty();
        assertThat(alerts("/", Role.ADMINISTRATOR, "fr")).isEmpty();
        assertThat(alerts("/", Role.DIRECTOR_GENERAL, "fr")).isEmpty();
    }

    @Test
    void no_night_for_thirty_seven_hours_stands_on_the_nights_and_on_the_first_screens_of_who_has_it_mended()
            throws Exception {
        clock.now = PUBLISHED.plusSeconds(37 * 3600);

        for (String address : List.of("/nuits", "/")) {
            assertThat(alerts(address, Role.ADMINISTRATOR, "fr"))
                    .startsWith("Aucune nuit n’est publiée depuis le 21 novembre 2026 à 22 h 00");
            assertThat(alerts(address, Role.DIRECTOR_GENERAL, "en"))
                    .startsWith("No night was published since 21 November 2026 at 22:00");
            assertThat(page(address, as(Role.ADMINISTRATOR, ""), "fr").select(".old-night"))
                    .as("told once")
                    .isEmpty();
        }
        assertThat(alerts("/", Role.CONTROLLER, "fr")).isEmpty();
        assertThat(alerts("/nuits", Role.CONTROLLER, "fr")).isNotEmpty();
    }

    @Test
    void a_clock_that_went_back_is_told() throws Exception {
        clock.now = PUBLISHED.minusSeconds(86_400);

        assertThat(alerts("/nuits", Role.ADMINISTRATOR, "fr")).startsWith("L’horloge du serveur a reculé");
        assertThat(alerts("/nuits", Role.ADMINISTRATOR, "en")).startsWith("The clock of the server went back");
    }

    @Test
    void a_file_that_is_to_come_is_listed_and_told_where_it_does_not() throws Exception {
        home.expected = new ExpectedFiles.Said(List.of(LEDGER), List.of());

        assertThat(alerts("/nuits", Role.ADMINISTRATOR, "fr"))
                .isEqualTo("Grand livre <b>2026</b> attendu, n’a jamais été reçu : vérifiez son nom et son genre dans"
                        + " « attendus.yaml », et qu’une nuit le reconnaît.");
        assertThat(alerts("/", Role.ADMINISTRATOR, "en")).contains("was never received");

        Instant begun = Instant.parse("2026-11-22T01:00:00Z");
        NightId night = home.nights.begin(LocalDate.of(2026, 11, 22), begun, "inbox");
        home.nights.receive(
                night,
                List.of(new FileRecord(
                        1,
                        "gl.csv",
                        Sha256.of("gl"),
                        FileKind.LEDGER,
                        null,
                        DocumentStatus.LOADED,
                        null,
                        Note.NONE,
                        null)));
        home.nights.end(night, NightStatus.PUBLISHED, begun.plusSeconds(60));
        clock.now = begun.plusSeconds(7200);
        assertThat(alerts("/nuits", Role.ADMINISTRATOR, "fr")).isEmpty();
        assertThat(plain(page("/nuits", as(Role.ADMINISTRATOR, ""), "fr")
                        .select("table.expected tbody tr")
                        .text()))
                .isEqualTo("Grand livre <b>2026</b> chaque jour 22 novembre 2026 à 2 h 00 à temps");

        clock.now = begun.plusSeconds(37 * 3600);
        assertThat(alerts("/nuits", Role.ADMINISTRATOR, "fr"))
                .contains("Grand livre <b>2026</b> attendu chaque jour, n’est pas arrivé");
    }

    @Test
    void what_is_to_come_is_not_for_whoever_sees_one_authority_alone() throws Exception {
        home.expected = new ExpectedFiles.Said(
                List.of(LEDGER), List.of(FileFault.of("attendus.yaml", new Wording("illisible", "unreadable"))));

        Document page = page("/nuits", as(Role.CONTROLLER, Town.SIREN.value()), "fr");

        assertThat(page.select(".alerts, table.expected")).isEmpty();
        assertThat(alerts("/nuits", Role.ADMINISTRATOR, "fr"))
                .contains("Les fichiers attendus ne peuvent pas être lus : attendus.yaml : illisible");
    }

    @Test
    void everybody_may_ask_whether_the_program_lives_and_nobody_else_is_told_why() throws Exception {
        clock.now = PUBLISHED.plusSeconds(37 * 3600);

        MockHttpServletResponse stranger = asked(get("/actuator/health"));
        MockHttpServletResponse live = asked(get("/actuator/health/liveness"));
        MockHttpServletResponse reader = asked(get("/actuator/health").with(httpBasic("lectrice", Home.PASSWORD)));
        MockHttpServletResponse admin = asked(get("/actuator/health").with(httpBasic("admin", Home.PASSWORD)));

        assertThat(stranger.getStatus()).isEqualTo(200);
        assertThat(stranger.getContentAsString()).contains("\"status\":\"UP\"").doesNotContain("night", "LATE");
        assertThat(live.getStatus()).isEqualTo(200);
        assertThat(reader.getContentAsString()).doesNotContain("LATE");
        assertThat(admin.getContentAsString())
                .contains("\"status\":\"LATE\"", "\"ageSeconds\":133200", "\"alerts\":1")
                .startsWith("{");
        assertThat(admin.getStatus()).as("late nights bring no server down").isEqualTo(200);
    }

    @Test
    void a_wrong_password_opens_nothing() throws Exception {
        assertThat(asked(get("/actuator/health").with(httpBasic("admin", "non")))
                        .getStatus())
                .isEqualTo(401);
        assertThat(asked(get("/actuator/metrics")).getStatus()).isEqualTo(401);
        assertThat(asked(get("/actuator/metrics").with(httpBasic("lectrice", Home.PASSWORD)))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void metrics_tell_the_last_night() throws Exception {
        home.expected = new ExpectedFiles.Said(List.of(LEDGER), List.of());
        clock.now = PUBLISHED.plusSeconds(37 * 3600);

        assertThat(metric("continuum.night.age", "")).contains("\"value\":133200.0");
        assertThat(metric("continuum.night.duration", "")).contains("\"value\":11.0");
        assertThat(metric("continuum.night.files", "status:quarantined")).contains("\"value\":2.0");
        assertThat(metric("continuum.night.rows", "outcome:rejected")).contains("\"value\":0.0");
        assertThat(metric("continuum.night.rows", "outcome:read")).doesNotContain("\"value\":0.0");
        assertThat(metric("continuum.alerts", "kind:no-night")).contains("\"value\":1.0");
        assertThat(metric("continuum.alerts", "kind:missing-file")).contains("\"value\":1.0");
        assertThat(metric("continuum.alerts", "kind:clock")).contains("\"value\":0.0");
    }

    private String metric(String name, String tag) throws Exception {
        String address = "/actuator/metrics/" + name + (tag.isEmpty() ? "" : "?tag=" + tag);
        MockHttpServletResponse answer = asked(get(address).with(httpBasic("informatique", Home.PASSWORD)));
        assertThat(answer.getStatus()).as(name).isEqualTo(200);
        return answer.getContentAsString();
    }
}

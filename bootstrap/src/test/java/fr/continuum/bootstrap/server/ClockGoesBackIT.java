package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryMeasurements;
import fr.continuum.application.night.FiguresOnRecord;
import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.watch.WatchNights;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.watch.Alert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A server whose clock is set back by more than a day between two nights, and put right again: the whole program, on
/// PostgreSQL. What is done last is what holds, whatever the clock says, and the watch tells of it.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(
        classes = {ContinuumApplication.class, ClockGoesBackIT.Settable.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ClockGoesBackIT {

    private static final Path FOLDER = InventedAuthority.folder(ClockGoesBackIT.class);
    private static final Siren AUTHORITY = new Siren("229900012");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);
    private static final Duration BACK = Duration.ofHours(30);

    private final ApplicationContext server;
    private final Hands hands;

    @Autowired
    ClockGoesBackIT(ApplicationContext server, Hands hands) {
        this.server = server;
        this.hands = hands;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(ClockGoesBackIT.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add("continuum.home", () -> FOLDER.resolve("maison").toString());
    }

    @Test
    void nights_go_on_in_the_order_they_are_run_and_the_watch_says_that_the_clock_went_back() throws IOException {
        InventedAuthority authority = InventedAuthority.settleIn(server, FOLDER.resolve("fichiers"));
        authority.drop("2023-CA.xml");
        NightId first = authority.night(TODAY);
        List<Integer> byFunction = tracedToPolicies(first, 2023);
        assertThat(byFunction).hasSize(2);
        assertThat(alerts()).isEmpty();

        hands.set(hands.instant().minus(BACK));
        authority.importTable(authority.text("table-politiques.csv"), Dimension.POLICY);
        authority.drop("2024-CA.xml");
        NightId second = authority.night(TODAY.minusDays(1));

        assertThat(published()).isEqualTo(second);
        List<Integer> byTable = tracedToPolicies(second, 2023);
        assertThat(byTable).as("by the table that was said last").hasSize(2).isNotEqualTo(byFunction);
        assertThat(tracedToPolicies(second, 2024)).hasSize(2);
        assertThat(alerts()).singleElement().isInstanceOf(Alert.ClockBehind.class);

        hands.set(hands.instant().plus(BACK).plus(Duration.ofHours(2)));
        authority.drop("2025-CA.xml");
        NightId third = authority.night(TODAY);

        assertThat(published()).isEqualTo(third);
        assertThat(third).isEqualTo(new NightId(TODAY + ".2"));
        assertThat(tracedToPolicies(third, 2023)).isEqualTo(byTable);
        assertThat(tracedToPolicies(third, 2025)).hasSize(2);
        assertThat(alerts()).as("the clock is right again").isEmpty();
        for (NightId night : List.of(first, second, third)) {
            assertThat(server.getBean(RecomputeNight.class)
                            .recompute(
                                    night,
                                    new RecomputeNight.EmptyStores(
                                            new InMemoryBudgetFacts(), new InMemoryMeasurements()))
                            .figures())
                    .as(night.value())
                    .isEqualTo(server.getBean(FiguresOnRecord.class).of(night).orElseThrow());
        }
    }

    private NightId published() {
        return server.getBean(Consolidations.class).currentNight(AUTHORITY).orElseThrow();
    }

    private List<Alert> alerts() {
        return server.getBean(WatchNights.class).look().alerts();
    }

    /// How many lines of a year lead to a policy, by flow.
    private List<Integer> tracedToPolicies(NightId night, int year) throws IOException {
        DocumentContext report = JsonPath.parse(
                Files.readString(server.getBean(Home.class).reports().resolve(night.value() + ".json")));
        return report.read(
                "$.coverage[?(@.dimension == 'POLICY' && @.measure == 'MtReal' && @.fiscalYear == %d)].traced.lines"
                        .formatted(year));
    }

    /// The hands of the server's clock.
    static final class Hands implements InstantSource {

        private Instant now = TODAY.atTime(2, 0).atZone(Days.FRANCE).toInstant();

        void set(Instant instant) {
            now = instant;
        }

        /// Never the same moment twice.
        @Override
        public synchronized Instant instant() {
            now = now.plusMillis(1);
            return now;
        }
    }

    /// Named by this test alone: it bears no annotation, by which the program would find it in other tests.
    static class Settable {

        @Bean
        Hands hands() {
            return new Hands();
        }

        @Bean
        @Primary
        Clock settable(Hands hands) {
            return hands.withZone(Days.FRANCE);
        }
    }
}

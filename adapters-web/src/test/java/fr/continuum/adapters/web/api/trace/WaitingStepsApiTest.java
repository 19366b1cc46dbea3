package fr.continuum.adapters.web.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.DeedsOfTheTown;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.StandingLink.Kind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// What waits on the way up and down, on a home of its own: rows and needs are made before a revision, then confirmed.
@WebTest
@Import(WaitingStepsApiTest.OfItsOwn.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WaitingStepsApiTest {

    private static final String UP = "/api/v1/continuum/up";
    private static final String DOWN = "/api/v1/continuum/down";

    private final Home home;
    private final Program reader;

    @Autowired
    WaitingStepsApiTest(MockMvc mvc, Home home) {
        this.home = home;
        this.reader = new Program(mvc, "lectrice");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OfItsOwn {

        @Bean
        @Primary
        Home homeOfWaitingSteps() {
            return new Home("{noop}" + Home.PASSWORD).filled();
        }
    }

    @Test
    void needs_and_rows_that_lead_to_what_was_revised_say_so_until_they_are_confirmed() {
        Owner town = Owner.of(Town.SIREN);
        Instant made = Instant.parse("2023-09-01T10:00:00Z");
        home.tables.put(
                town,
                home.tables.latest(town, Dimension.PLAN).orElseThrow().content().saidBy("paul", made),
                new TimelineEntry("paul", made, "plan-2023.xlsx"));
        home.contributions.keep(
                town,
                Background.of(new CompetencyNeed(
                        "B1", CompetencyNeed.Kind.SKILL, "Choisir des arbres", List.of(new PlanCode("D2.A1")))),
                new TimelineEntry("admin", DeedsOfTheTown.BROUGHT, "besoins-2023.csv"));

        assertThat(needs()).containsExactly(true);
        assertThat(money()).isNotEmpty().containsOnly(true);
        assertThat(reader.read(DOWN, "code", "D2.A2").<List<Boolean>>at("$.means.money[*].waiting"))
                .as("the same rows, to what was not revised")
                .isNotEmpty()
                .containsOnly(false);
        String key = reader.read(DOWN, "code", "D2.A1")
                .<List<String>>at("$.means.money[*].key")
                .getFirst();
        assertThat(reader.read(UP, "key", key).<List<Boolean>>at("$.ways[*].funding.waiting"))
                .containsExactly(true, false);

        for (Kind kind : Kind.values()) {
            home.confirmations.confirm(
                    town,
                    new LinkConfirmation(
                            kind,
                            kind == Kind.NEED ? "B1" : "operation=2309",
                            new PlanCode("D2.A1"),
                            "anna",
                            Instant.parse("2026-11-21T08:00:00Z")));
        }

        assertThat(needs()).containsExactly(false);
        assertThat(money()).containsOnly(false);
    }

    private List<Boolean> needs() {
        return reader.read(UP, "kind", "TRAINING", "code", "F1").at("$.ways[?(@.tie.need)].tie.waiting");
    }

    private List<Boolean> money() {
        return reader.read(DOWN, "code", "D2.A1").at("$.means.money[*].waiting");
    }
}

package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;

/// First screens where a ledger is in force and a waiver is about to end.
@WebTest
@Import(ScreensOfATownWithALedgerTest.WithLedger.class)
class ScreensOfATownWithALedgerTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class WithLedger {

        @Bean
        @Primary
        Home homeWithLedger() {
            Home home = new Home("{noop}" + Home.PASSWORD).withLedger();
            LocalDate today = LocalDate.now(Figures.PARIS);
            waive(home, ContinuumRule.R20, "le marché attend l’arbitrage du bureau", today.plusDays(12));
            waive(home, ContinuumRule.R23, "les règles seront revues à l’automne", today.plusDays(200));
            return home;
        }

        private static void waive(Home home, ContinuumRule rule, String reason, LocalDate last) {
            home.waivers.add(
                    Town.SIREN,
                    new Waiver(
                            rule,
                            "fonction=1",
                            reason,
                            "charge",
                            LocalDate.now(Figures.PARIS).minusDays(9),
                            last),
                    Instant.now());
        }
    }

    private final MockMvc mvc;

    @Autowired
    ScreensOfATownWithALedgerTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void a_waiver_that_ends_within_five_weeks_waits_for_a_decision_and_one_that_ends_later_does_not() throws Exception {
        Comer director = Comer.of(mvc, Role.DIRECTOR_GENERAL);
        Document page = director.page("/");

        assertThat(Comer.told(page, "decisions", "/constats/derogations")).isEqualTo(1);
        assertThat(Comer.lines(page, "decisions"))
                .last()
                .asString()
                .startsWith("dérogation R20 · ")
                .endsWith("raison donnée : le marché attend l’arbitrage du bureau");
        assertThat(director.page(Comer.href(page, "decisions", "/constats/derogations"))
                        .text())
                .contains("le marché attend l’arbitrage du bureau");
    }

    @Test
    void what_is_linked_says_its_range_its_rate_without_payroll_and_where_its_bridge_is() throws Exception {
        Comer director = Comer.of(mvc, Role.DIRECTOR_GENERAL);
        Document page = director.page("/?depuis=2026-11-21");

        assertThat(Comer.lines(page, "changed").stream().filter(line -> line.startsWith("Dépenses ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("dans le champ", "liens forts seuls", "le pont"))
                .anySatisfy(line -> assertThat(line).contains("hors masse salariale"));
        String bridge =
                page.select(".first-changed .first-lines .under a").first().attr("href");
        assertThat(director.page(bridge).select("table.bridge")).isNotEmpty();
        assertThat(director.page("/ce-qui-a-change?depuis=2026-11-21&quoi=argent")
                        .select("main tbody td a")
                        .eachAttr("href"))
                .contains(bridge);
    }

    @Test
    void gaps_with_the_ledger_are_those_of_the_reconciliation_the_largest_first() throws Exception {
        Comer controller = Comer.of(mvc, Role.CONTROLLER);
        Document page = controller.page("/");
        Document there = controller.page(Comer.href(page, "reconciliation", "/rapprochement"));

        assertThat(there.select("section[aria-labelledby=ecarts] tbody tr"))
                .hasSize(Comer.told(page, "reconciliation", "/rapprochement"))
                .isNotEmpty();
        assertThat(page.select(".first-reconciliation .first-lines .amount")
                        .first()
                        .text())
                .isEqualTo(there.select("section[aria-labelledby=ecarts] tbody tr strong")
                        .first()
                        .text());
        assertThat(page.select(".first-reconciliation > .beside").text()).startsWith("Extrait 2025 · ");
    }
}

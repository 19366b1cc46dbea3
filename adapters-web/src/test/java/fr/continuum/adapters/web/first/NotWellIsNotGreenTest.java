package fr.continuum.adapters.web.first;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.IndicatorLines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// A challenge nothing of which is late, one of whose indicators is far from its target, and of which a night finds
/// something: an élu is not told that all is well.
@WebTest
@Import(NotWellIsNotGreenTest.OfItsOwn.class)
@DirtiesContext
class NotWellIsNotGreenTest {

    private static final Owner OWNER = Owner.of(Town.SIREN);
    private static final String PAGE = "/plan/element?code=D9";

    @TestConfiguration(proxyBeanMethods = false)
    static class OfItsOwn {

        @Bean
        @Primary
        Home homeOfOneMoreChallenge() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            MandatePlan now = home.plans.inForce(OWNER).orElseThrow().content();
            MandatePlan next = grown(home, now);
            int last = Days.of(Instant.now()).getYear() - 1;
            home.indicators.put(
                    OWNER,
                    allowed(IndicatorStep.of(
                            IndicatorBook.EMPTY,
                            IndicatorLines.indicators(List.of(
                                    "indicator I1 label=Logements_adaptés active=2022-04-01 principal=D9",
                                    "indicator I2 label=Attente active=2022-04-01 direction=DECREASE"
                                            + " baseline=2021-12-31:90 targets=2027-12-31:30 unit=jours"
                                            + " principal=D9.A1")),
                            IndicatorLines.entered(List.of(
                                    "measure I1 period=" + last + " value=90", "measure I2 period=2022 value=88")),
                            IndicatorChange.byFile(next, Days.of(Instant.now())))),
                    new TimelineEntry("marie", Instant.now().minusSeconds(60), "fichier"));
            return home;
        }

        private static MandatePlan grown(Home home, MandatePlan now) {
            var step = allowed(now.become(
                    now.content()
                            .with(Objective.Strategic.of("D9", "Bien vieillir")
                                    .heldBy(
                                            RoleHolding.of(PlanRole.LEAD_ELECTED, "Adjoint au maire, D9"),
                                            RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Direction du D9")))
                            .with(Action.of("D9.A1", "Adapter les logements", "D9")
                                    .heldBy(List.of(RoleHolding.of(PlanRole.PROJECT_MANAGER, "Chef de projet D9.A1")))),
                    Changes.on("2025-06-12")
                            .because(new Revision(
                                    "Le conseil ajoute un défi.", "2025-06-12/4", LocalDate.of(2025, 6, 12)))));
            if (!home.plans.replace(
                    OWNER,
                    step,
                    new TimelineEntry("charge", Instant.parse("2025-06-12T14:00:00Z"), "écran « Plan »"))) {
                throw new IllegalStateException("The plan changed meanwhile");
            }
            return step.plan();
        }
    }

    private final Home home;
    private final Comer elected;

    @Autowired
    NotWellIsNotGreenTest(MockMvc mvc, Home home) {
        this.home = home;
        this.elected = Comer.of(mvc, Role.ELU)
                .holding(new Held(Set.of(), Set.of("adjoint au maire, d9"), Set.of("99001"), ""));
    }

    @Test
    void what_is_far_from_its_target_or_found_by_a_night_is_told_first_and_never_green() throws Exception {
        Document calm = elected.page("/");
        assertThat(calm.select(".first-late .notice.good"))
                .as("nothing is late, and its page lists nothing")
                .hasSize(1);
        assertThat(elected.page(PAGE).select(".late-of .notice.good")).hasSize(1);
        assertThat(Comer.lines(calm, "challenge")).contains("1 indicateur sur 2 loin du compte Attente");
        assertThat(calm.select(".first-challenge a[href*=I2]")).hasSize(1);

        MandatePlan plan = home.plans.inForce(OWNER).orElseThrow().content();
        home.nextNight(
                LocalDate.of(2026, 11, 25),
                finding -> finding.rule() == ContinuumRule.R36
                        ? Finding.of(
                                ContinuumRule.R25,
                                PlanSubjects.of(plan.content(), new PlanCode("D9.A1")),
                                new Wording("quelque chose à l’action budgétée", "something to a budgeted action"),
                                new Wording("rien ne lui est relié", "nothing is linked to it"))
                        : finding);

        Document found = elected.page("/");
        assertThat(found.select(".first-late .notice.good")).isEmpty();
        assertThat(elected.page(PAGE).select(".late-rows tbody tr")).hasSize(1);
        assertThat(Comer.lines(found, "late"))
                .singleElement()
                .asString()
                .as("what it is about and what was found, the number of its rule last")
                .startsWith("1 constat D9.A1 · Adapter les logements : rien ne lui est relié ; attendu :"
                        + " quelque chose à l’action budgétée")
                .contains("constaté le", "le chargé de mission du plan")
                .endsWith("R25");
        each_row_of_findings_leads_to_as_many(found.select(".first-late .first-lines > li"));
        each_row_of_findings_leads_to_as_many(elected.page(PAGE).select(".late-rows tbody tr"));
    }

    /// The three largest are told one by one; the last row is of all, and leads to all.
    @Test
    void many_findings_are_told_by_the_largest_and_all_together() throws Exception {
        MandatePlan plan = home.plans.inForce(OWNER).orElseThrow().content();
        LocalDate asOf = LocalDate.of(2026, 11, 24);
        NightId night = home.nextNight(asOf);
        Findings before = Findings.of(home.findings.of(Town.SIREN, night).stream()
                .map(FindingLog.DatedFinding::finding)
                .toList());
        int all = 5;
        home.findings.record(
                Town.SIREN,
                night,
                asOf,
                Findings.of(IntStream.range(2000, 2000 + all)
                        .mapToObj(year -> Finding.of(
                                ContinuumRule.R25,
                                PlanSubjects.of(plan.content(), new PlanCode("D9.A1")) + " · " + year,
                                new Wording("au plus 0,00 €", "at most €0.00"),
                                new Wording(year + ",00 € payés", "€" + year + ".00 paid"),
                                year * 100L))
                        .toList()));

        Elements rows = elected.page(PAGE).select(".late-rows tbody tr:contains(constat)");

        assertThat(rows).hasSize(4);
        assertThat(rows.first().text())
                .contains((1999 + all) + ",00 € payés ; attendu : au plus 0,00 €")
                .contains("R25");
        assertThat(rows.last().text()).startsWith(all + " constats D9 · Bien vieillir : tous ses constats");
        each_row_of_findings_leads_to_as_many(rows);
        each_row_of_findings_leads_to_as_many(elected.page("/").select(".first-late .first-lines > li"));
        assertThat(elected.page("/constats?objet=D2").select("section[aria-labelledby=ouverts] tbody tr"))
                .as("nothing is found of another objective")
                .isEmpty();
        // What a published night found never changes: the next one finds none of it.
        home.findings.record(Town.SIREN, home.nextNight(asOf), asOf, before);
    }

    private void each_row_of_findings_leads_to_as_many(Elements rows) throws Exception {
        assertThat(rows).isNotEmpty();
        for (Element row : rows) {
            Element found = row.selectFirst("a[href*=/constats]");
            assertThat(found).as(row.text()).isNotNull();
            assertThat(elected.page(found.attr("href")).select("section[aria-labelledby=ouverts] tbody tr"))
                    .as(row.text())
                    .hasSize(
                            Integer.parseInt(row.select(".badge").first().text().replaceAll("\\D.*", "")));
        }
    }

    @Test
    void its_page_says_in_its_first_minute_how_its_indicators_stand() throws Exception {
        Document page = elected.page(PAGE);

        assertThat(page.select(".minute .lights-of p").text()).contains("1 loin du compte, 1 en bonne voie");
        assertThat(page.select(".minute .lights-of p .warn").text()).isEqualTo("1 loin du compte");
        assertThat(page.select(".minute .lights-of a").eachText()).containsExactly("Attente");
        assertThat(elected.page("/plan/element?code=D2")
                        .select(".minute .card")
                        .first()
                        .text())
                .as("nothing is known of it, and that is said")
                .contains("Aucun indicateur ne le mesure");
        assertThat(elected.in("en").page(PAGE).select(".minute .lights-of p").text())
                .contains("1 far behind, 1 on the way");
    }
}

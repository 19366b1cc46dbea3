package fr.continuum.adapters.web;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.testing.Changes;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A map of more actions than people can look at (R04).
@WebTest
class FullMapTest {

    private static final int MOST = 20;

    private final Visit visit;

    @Autowired
    FullMapTest(MockMvc mvc, Home home) {
        OwnAuthority own = OwnAuthority.like(home);
        MandatePlan now = home.plans.inForce(own.owner()).orElseThrow().content();
        PlanContent content = now.content();
        for (String challenge : new String[] {"D8", "D9"}) {
            content = content.with(Objective.Strategic.of(challenge, "Bien vieillir " + challenge)
                    .heldBy(
                            RoleHolding.of(PlanRole.LEAD_ELECTED, "Maire"),
                            RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Direction de l’autonomie")));
            int actions = challenge.equals("D8") ? MOST : MOST + 1;
            for (int i = 1; i <= actions; i++) {
                content = content.with(Action.of(challenge + ".A" + i, "Faire " + i, challenge));
            }
        }
        boolean kept = home.plans.replace(
                own.owner(),
                allowed(now.become(
                        content,
                        Changes.on("2025-06-12")
                                .because(new Revision(
                                        "Le conseil ajoute deux défis.", "2025-06-12/4", LocalDate.of(2025, 6, 12))))),
                new TimelineEntry("charge", Instant.parse("2025-06-12T14:00:00Z"), "écran « Plan »"));
        assertThat(kept).isTrue();
        this.visit = Visit.of(mvc, home, own.login(Role.READER));
    }

    @Test
    void beyond_twenty_actions_a_notice_says_so_and_at_twenty_none_does() throws Exception {
        Document beyond = visit.page("/plan/carte?code=D9");

        assertThat(beyond.select(".notice").text()).contains("Cette carte compte 21 actions", "Au-delà de 20", "R04");
        assertThat(beyond.select("table.on-map tbody tr")).hasSizeGreaterThanOrEqualTo(MOST + 1);
        assertThat(visit.page("/plan/carte?code=D8").select(".notice").text()).doesNotContain("Au-delà");
    }
}

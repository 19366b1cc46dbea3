package fr.continuum.adapters.web.planform;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// An authority that reads the plan of the installation, until somebody changes it there.
@WebTest
@DirtiesContext
@Import(InheritedPlanTest.Common.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InheritedPlanTest {

    private static final PlanContent COMMON = PlanWords.plan(List.of("challenge D1", "action A1 principal=D1"));

    private final Desk desk;
    private final Home home;

    @Autowired
    InheritedPlanTest(MockMvc mvc, Home home, ReadPlan plans) {
        this.home = home;
        this.desk = Desk.of(mvc, home, plans);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Common {

        @Bean
        @Primary
        Home withACommonPlan() {
            Home home = new Home("{noop}" + Home.PASSWORD);
            home.plans.replace(
                    Owner.HOME,
                    allowed(MandatePlan.begin(COMMON, Changes.on("2024-01-01"))),
                    new TimelineEntry("admin", Instant.parse("2024-01-01T09:00:00Z"), "plan.csv"));
            return home;
        }
    }

    @Test
    void the_first_change_makes_it_the_authority_s_own_and_leaves_the_common_one() throws Exception {
        Page form = desk.change("A1");
        assertThat(form.text()).contains("Ce plan est celui de toute l’installation.");

        form.with("libelle", "Autrement").saved();

        assertThat(home.plans.latest(desk.owner()).orElseThrow().content().content())
                .isEqualTo(desk.plan())
                .isNotEqualTo(COMMON);
        assertThat(home.plans.latest(Owner.HOME).orElseThrow().content().content())
                .isEqualTo(COMMON);
        assertThat(desk.changes()).as("the common history, then its own").isEqualTo(2);
        assertThat(desk.change("A1").text()).doesNotContain("Ce plan est celui de toute l’installation.");
    }
}

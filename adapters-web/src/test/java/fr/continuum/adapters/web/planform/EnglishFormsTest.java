package fr.continuum.adapters.web.planform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.Wording;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.application.plan.ReadPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// The forms, their rules and their faults, in English.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EnglishFormsTest {

    private final MockMvc mvc;
    private final Home home;
    private final ReadPlan plans;

    @Autowired
    EnglishFormsTest(MockMvc mvc, Home home, ReadPlan plans) {
        this.mvc = mvc;
        this.home = home;
        this.plans = plans;
    }

    @Test
    void every_form_is_told_in_english() throws Exception {
        Desk desk = Desk.of(mvc, home, plans).adopted().inEnglish();
        for (String address : List.of(
                "/plan/commencer",
                "/plan/modifier",
                "/plan/ajouter",
                "/plan/ajouter?niveau=AXIS",
                "/plan/ajouter?niveau=PLEDGE",
                "/plan/ajouter?niveau=ACTION&sous=1.1",
                "/plan/ordre",
                "/plan/adopter",
                "/plan/element/modifier?code=1",
                "/plan/element/modifier?code=1.1.A1",
                "/plan/element/abandonner?code=1",
                "/plan/element/retirer?code=1.1.A1")) {
            Page page = desk.open(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.document().select("html").attr("lang")).isEqualTo("en");
            assertThat(page.document().select("main h1")).as(address).hasSize(1);
            assertThat(Wording.inOtherLanguage(page.document(), "en"))
                    .as(address)
                    .isEmpty();
            assertThat(page.document().select("main :not(script)").eachText()).noneMatch(text -> text.contains("??"));
        }
    }

    @Test
    void rules_faults_and_changes_are_told_in_english() throws Exception {
        Desk desk = Desk.of(mvc, home, plans).adopted().inEnglish();

        Page refused = desk.change("1.1.A1")
                .with("etat", "IN_PROGRESS")
                .with("budget", "1300.29")
                .press("verifier");
        Page faulty = desk.change("1.1.A1").with("debut", "yesterday").refused(422);

        assertThat(refused.text())
                .contains("no pilot", "After adoption, what was voted changes only through a revision", "€1,300.29");
        assertThat(faulty.fault("debut")).isEqualTo("“yesterday” is no date: write 30/06/2024.");
    }
}

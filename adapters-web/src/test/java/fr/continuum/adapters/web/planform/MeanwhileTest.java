package fr.continuum.adapters.web.planform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.Action;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Two people write the same plan: neither loses a word.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MeanwhileTest {

    private final MockMvc mvc;
    private final Home home;
    private final ReadPlan plans;
    private Desk desk;
    private Desk colleague;

    @Autowired
    MeanwhileTest(MockMvc mvc, Home home, ReadPlan plans) {
        this.mvc = mvc;
        this.home = home;
        this.plans = plans;
        this.desk = Desk.of(mvc, home, plans);
        this.colleague = desk;
    }

    @BeforeEach
    void two_of_one_authority() throws Exception {
        desk = Desk.of(mvc, home, plans).begun();
        colleague = desk.colleague();
    }

    @Test
    void what_each_typed_in_another_field_is_kept_of_both() throws Exception {
        Page mine = desk.change("1.1.A1").with("libelle", "Planter 4 000 arbres");
        colleague
                .change("1.1.A1")
                .with("budget", "12 000")
                .row("jalon", 0, "Études")
                .saved();

        Page told = mine.refused(409);

        assertThat(told.document().select(".meanwhile").text())
                .contains("Le plan a changé entre-temps : Claude Collègue")
                .contains("12\u202f000,00 €")
                .doesNotContain("Changé des deux côtés");
        assertThat(told.held("libelle")).isEqualTo("Planter 4 000 arbres");
        assertThat(told.held("budget")).isEqualTo("12000");
        assertThat(told.held("jalon")).isEqualTo("Études");
        assertThat(told.document().select(".would ins").eachText()).contains("Planter 4 000 arbres");
        assertThat(desk.element("1.1.A1").label()).isEqualTo("Planter 2 500 arbres");

        told.saved();

        Action action = (Action) desk.element("1.1.A1");
        assertThat(action.label()).isEqualTo("Planter 4 000 arbres");
        assertThat(action.plannedCents()).hasValue(12_000_00);
        assertThat(action.milestones()).hasSize(1);
    }

    @Test
    void what_both_typed_in_the_same_field_is_told_and_one_s_own_is_kept() throws Exception {
        Page mine = desk.change("1.1.A1").with("libelle", "Le mien").row("jalon", 0, "Mon étape");
        colleague
                .change("1.1.A1")
                .with("libelle", "Le leur")
                .row("jalon", 0, "Leur étape")
                .saved();

        Page told = mine.refused(409);

        assertThat(told.document().select(".meanwhile .warn").text())
                .isEqualTo("Changé des deux côtés : Intitulé, Jalon. Votre saisie est gardée et remplacerait la leur.");
        assertThat(told.held("libelle")).isEqualTo("Le mien");
        assertThat(told.held("jalon")).isEqualTo("Mon étape");
        told.saved();
        assertThat(desk.element("1.1.A1").label()).isEqualTo("Le mien");
    }

    @Test
    void what_happened_is_told_as_one_types_and_on_checking() throws Exception {
        Page mine = desk.change("1.1.A1").with("libelle", "Le mien");
        colleague.change("2").with("libelle", "Habiter").saved();

        Page typing = mine.asked();
        assertThat(typing.document().select(".meanwhile").text()).contains("Claude Collègue", "Habiter");
        Page checked = mine.press("verifier");
        assertThat(checked.status()).isEqualTo(409);
        assertThat(checked.held("libelle")).isEqualTo("Le mien");
        checked.saved();
        assertThat(desk.element("2").label()).isEqualTo("Habiter");
    }

    @Test
    void a_new_element_is_kept_whatever_changed_and_told_where_its_code_was_taken() throws Exception {
        Page mine = desk.add("ACTION", "1.1").with("libelle", "La mienne");
        Page theirs = colleague.add("ACTION", "1.1").with("libelle", "La leur");
        assertThat(mine.held("code")).isEqualTo(theirs.held("code"));
        theirs.saved();

        Page told = mine.refused(409);

        assertThat(told.held("libelle")).isEqualTo("La mienne");
        assertThat(told.fault("code")).isEqualTo("Le code « 1.1.A3 » est déjà celui de « La leur ».");
        told.with("code", "1.1.A4").saved();
        assertThat(desk.element("1.1.A3").label()).isEqualTo("La leur");
        assertThat(desk.element("1.1.A4").label()).isEqualTo("La mienne");
    }

    @Test
    void what_was_typed_of_an_element_removed_meanwhile_can_be_added_again() throws Exception {
        Page mine = desk.change("1.1.A1").with("libelle", "Planter quand même").with("budget", "5000");
        colleague.open("/plan/element/retirer?code=1.1.A1").saved();

        Page told = mine.refused(409);

        assertThat(told.document().select("form.write").attr("action")).isEqualTo("/plan/ajouter");
        assertThat(told.document().select(".meanwhile").text()).contains("Claude Collègue");
        assertThat(told.held("code")).isEqualTo("1.1.A1");
        assertThat(told.held("budget")).isEqualTo("5000");
        told.saved();
        assertThat(desk.element("1.1.A1").label()).isEqualTo("Planter quand même");
    }

    @Test
    void the_plan_as_a_whole_is_no_less_safe() throws Exception {
        Page mine = desk.open("/plan/modifier").with("nom", "Cap 2030");
        colleague.open("/plan/modifier").with("niveau-ACTION", "chantier").saved();

        Page told = mine.refused(409);

        assertThat(told.held("nom")).isEqualTo("Cap 2030");
        assertThat(told.held("niveau-ACTION")).isEqualTo("chantier");
    }

    @Test
    void neither_removal_nor_adoption_nor_giving_up_goes_by_what_is_no_longer() throws Exception {
        Page removal = desk.open("/plan/element/retirer?code=1.1.A2");
        Page giving = desk.open("/plan/element/abandonner?code=1.1.A2")
                .with("motif", "faute de place")
                .with("date", "2024-01-01");
        Page adoption = desk.open("/plan/adopter").with("date", "2022-03-21").with("deliberation", "7");
        Page begin = desk.open("/plan/commencer").with("nom", "Le suivant");
        colleague.change("1.1.A2").with("libelle", "Rouvrir les berges").saved();
        int changes = desk.changes();

        for (Page page : List.of(removal, giving, adoption, begin)) {
            assertThat(page.refused(409).document().select(".meanwhile").text()).contains("Rouvrir les berges");
        }
        assertThat(giving.refused(409).held("motif")).isEqualTo("faute de place");
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @Test
    void a_plan_two_people_begin_at_once_is_begun_once() throws Exception {
        Desk first = Desk.of(mvc, home, plans);
        Desk second = first.colleague();
        Page theirs = second.open("/plan/commencer").with("nom", "Le leur");
        first.open("/plan/commencer")
                .with("nom", "Le premier")
                .with("code", "premier")
                .saved();

        Page told = theirs.refused(409);

        assertThat(told.held("nom")).isEqualTo("Le leur");
        assertThat(first.plan().name()).isEqualTo("Le premier");
    }
}

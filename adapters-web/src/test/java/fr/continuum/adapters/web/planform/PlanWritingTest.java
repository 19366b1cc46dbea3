package fr.continuum.adapters.web.planform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Revision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// A plan written from its first word to its revision.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PlanWritingTest {

    private final MockMvc mvc;
    private final Home home;
    private final ReadPlan plans;
    private Desk desk;

    @Autowired
    PlanWritingTest(MockMvc mvc, Home home, ReadPlan plans) {
        this.mvc = mvc;
        this.home = home;
        this.plans = plans;
        this.desk = Desk.of(mvc, home, plans);
    }

    @BeforeEach
    void an_authority_of_its_own() {
        desk = Desk.of(mvc, home, plans);
    }

    @Test
    void whoever_changes_a_plan_that_is_not_there_is_led_to_begin_it() throws Exception {
        for (String address : List.of(
                "/plan/modifier",
                "/plan/ajouter",
                "/plan/ajouter?niveau=ACTION",
                "/plan/ordre",
                "/plan/adopter",
                "/plan/element/modifier?code=D1",
                "/plan/element/abandonner?code=D1",
                "/plan/element/retirer?code=D1")) {
            var response = desk.answer(get(address));
            assertThat(response.getRedirectedUrl())
                    .as(address)
                    .isEqualTo("/plan/commencer?autorite=" + desk.authority());
        }
    }

    @Test
    void a_plan_is_begun_with_the_words_of_the_authority_and_a_term_of_six_years() throws Exception {
        String read = desk.open("/plan/commencer")
                .with("code", "cap")
                .with("nom", "Cap 2026")
                .with("mandat-debut", "2020-07-05")
                .with("niveau-STRATEGIC_OBJECTIVE", "défi")
                .saved();

        assertThat(read).isEqualTo("/plan?autorite=" + desk.authority());
        assertThat(desk.plan().code()).isEqualTo(new PlanCode("cap"));
        assertThat(desk.plan().name()).isEqualTo("Cap 2026");
        assertThat(desk.plan().term())
                .isEqualTo(new MandateTerm(LocalDate.parse("2020-07-05"), LocalDate.parse("2026-07-04")));
        assertThat(desk.plan().levelNames()).isEqualTo(LevelNames.USUAL.with(PlanLevel.STRATEGIC_OBJECTIVE, "défi"));
        PlanHistory.Entry entry = plans.history(desk.owner()).entries().getFirst();
        assertThat(entry.author()).isEqualTo(desk.login());
        assertThat(plans.today(desk.owner()).orElseThrow().entry().source()).isEqualTo("écran « Plan »");
    }

    /// Followed, not voted: after the vote it changes without a revision.
    @Test
    void a_challenge_is_given_the_one_figure_people_remember_whole_or_not_at_all() throws Exception {
        desk.adopted();
        Page refused = desk.change("1")
                .with("chiffre", "beaucoup")
                .with("chiffre-source", "à désigner")
                .refused(422);
        assertThat(refused.fault("chiffre-compte")).isEqualTo("À remplir.");
        assertThat(refused.fault("chiffre-date")).isEqualTo("À remplir.");
        Page unsaid = desk.change("1")
                .with("chiffre", "beaucoup")
                .with("chiffre-compte", "à définir")
                .with("chiffre-date", "2023-06-30")
                .with("chiffre-source", "à désigner")
                .refused(422);
        assertThat(unsaid.fault("chiffre")).startsWith("Il faut un nombre");
        assertThat(unsaid.fault("chiffre-compte")).startsWith("Dites en toutes lettres");
        assertThat(unsaid.fault("chiffre-source")).isEqualTo("Nommez qui le compte.");

        String read = desk.change("1")
                .with("chiffre", "4 000 arbres")
                .with("chiffre-compte", "plantés depuis 2020")
                .with("chiffre-date", "2023-06-30")
                .with("chiffre-source", "Direction des parcs")
                .saved();

        assertThat(((Objective.Strategic) desk.element("1")).keyFigure())
                .contains(new KeyFigure(
                        "4 000 arbres", "plantés depuis 2020", LocalDate.parse("2023-06-30"), "Direction des parcs"));
        assertThat(desk.open(read).document().select(".key-figure").text().replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo("4 000 arbres plantés depuis 2020 Direction des parcs, au 30 juin 2023");
        desk.change("1")
                .with("chiffre", "")
                .with("chiffre-compte", "")
                .with("chiffre-date", "")
                .with("chiffre-source", "")
                .saved();
        assertThat(((Objective.Strategic) desk.element("1")).keyFigure()).isEmpty();
    }

    @Test
    void every_level_is_added_and_every_fact_of_it_kept() throws Exception {
        desk.begun();
        desk.add("AXIS", "").with("libelle", "Vivre ensemble").saved();
        desk.add("STRATEGIC_OBJECTIVE", "X1")
                .with("libelle", "Apprendre")
                .with("enonce", "De la crèche\nau lycée.")
                .row("condition", 0, "Les écoles sont ouvertes le soir.")
                .row("role", 0, "LEAD_ELECTED")
                .row("poste", 0, "Adjoint à l’éducation")
                .row("compte", 0, desk.login())
                .row("dernier-jour", 0, "30/06/2026")
                .row("lieu-nature", 0, "COMMUNE")
                .row("lieu-code", 0, "99001")
                .row("lieu", 0, "Rochebrune")
                .with("origine-plan", "cap-1")
                .with("origine-element", "E4")
                .saved();
        desk.add("PLEDGE", "3")
                .with("libelle", "Une place pour chaque enfant")
                .with("source", "programme, page 4")
                .saved();
        String action = desk.add("ACTION", "3")
                .with("libelle", "Ouvrir trois crèches")
                .with("enonce", "Dans trois quartiers.")
                .tick("autres", "2")
                .with("etat", "BLOCKED")
                .with("etat-motif", "recours d’un voisin")
                .with("debut", "2022-09-01")
                .with("fin", "2025-06-30")
                .row("jalon", 0, "Études")
                .row("jalon-echeance", 0, "2023-06-30")
                .row("jalon-atteint", 0, "2023-05-04")
                .row("role", 0, "PROJECT_MANAGER")
                .row("poste", 0, "Cheffe de projet")
                .with("budget", "1 300,29")
                .with("priorite", "HIGH")
                .row("fleche", 0, "REINFORCES")
                .row("vers", 0, "1.1.A1")
                .saved();

        assertThat(action).isEqualTo("/plan/element?autorite=" + desk.authority() + "&code=3.A1");
        Objective.Strategic challenge = (Objective.Strategic) desk.element("3");
        assertThat(challenge.axis()).contains(new PlanCode("X1"));
        assertThat(challenge.statement()).isEqualTo("De la crèche\nau lycée.");
        assertThat(challenge.conditions()).containsExactly("Les écoles sont ouvertes le soir.");
        assertThat(challenge.roles())
                .singleElement()
                .hasToString("LEAD_ELECTED Adjoint à l’éducation @" + desk.login() + " …2026-06-30");
        assertThat(challenge.territories()).singleElement().hasToString("COMMUNE 99001 Rochebrune");
        assertThat(challenge.lineage()).get().hasToString("cap-1/E4");
        Pledge pledge = (Pledge) desk.element("P1");
        assertThat(pledge.objectives()).containsExactly(new PlanCode("3"));
        assertThat(pledge.source()).isEqualTo("programme, page 4");
        Action written = (Action) desk.element("3.A1");
        assertThat(written.principal()).contains(new PlanCode("3"));
        assertThat(written.others()).containsExactly(new PlanCode("2"));
        assertThat(written.state().detail()).isEqualTo("recours d’un voisin");
        assertThat(written.schedule().end()).contains(LocalDate.parse("2025-06-30"));
        assertThat(written.milestones()).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo("Études");
            assertThat(step.done()).contains(LocalDate.parse("2023-05-04"));
        });
        assertThat(written.plannedCents()).hasValue(1_300_29);
        assertThat(written.priority()).get().hasToString("HIGH");
        assertThat(desk.plan().links()).singleElement().hasToString("3.A1 REINFORCES 1.1.A1");
    }

    @Test
    void codes_are_proposed_after_those_of_siblings_and_never_those_of_what_is_gone() throws Exception {
        desk.begun();
        assertThat(desk.add("ACTION", "1.1").held("code")).isEqualTo("1.1.A3");
        assertThat(desk.add("ACTION", "2").held("code")).isEqualTo("2.A1");
        assertThat(desk.add("ACTION", "2").held("principal")).isEqualTo("2");

        desk.open("/plan/element/retirer?code=1.1.A2").saved();

        assertThat(desk.holds("1.1.A2")).isFalse();
        assertThat(desk.add("ACTION", "1.1").held("code")).isEqualTo("1.1.A3");
    }

    @Test
    void one_may_come_back_at_once_to_add_another() throws Exception {
        desk.begun();

        var response = desk.add("ACTION", "1.1").with("libelle", "Une de plus").sent("encore");

        assertThat(response.getRedirectedUrl())
                .isEqualTo("/plan/ajouter?autorite=" + desk.authority() + "&niveau=ACTION&sous=1.1");
        assertThat(desk.holds("1.1.A3")).isTrue();
    }

    @Test
    void a_plan_that_lacks_an_elu_is_not_adopted_and_each_lack_leads_to_the_form_that_mends_it() throws Exception {
        desk.begun();

        Page before = desk.open("/plan/adopter");
        Page refused = desk.open("/plan/adopter")
                .with("date", "2022-03-21")
                .with("deliberation", "2022-03-21/7")
                .refused(422);

        for (Page page : List.of(before, refused)) {
            assertThat(page.rules()).containsExactly("R05", "R05", "R05", "R05");
            assertThat(page.document().select(".refusals .mend a").eachAttr("href"))
                    .containsOnly(
                            "/plan/element/modifier?autorite=" + desk.authority() + "&code=1#roles",
                            "/plan/element/modifier?autorite=" + desk.authority() + "&code=2#roles");
        }
        assertThat(refused.held("deliberation")).isEqualTo("2022-03-21/7");
        assertThat(desk.plan().adoption()).isEmpty();
    }

    @Test
    void once_they_are_named_it_is_adopted_once_and_for_all() throws Exception {
        desk.adopted();

        assertThat(desk.open("/plan/adopter").document().select("form.form")).isEmpty();
        Page again = desk.page(desk.send(
                "/plan/adopter",
                List.of(
                        new String[] {"vu", desk.plan().version().value()},
                        new String[] {"date", "2023-01-01"},
                        new String[] {"deliberation", "2023/1"})));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.rules()).contains("R06");
        assertThat(desk.plan().adoption().orElseThrow().on()).isEqualTo("2022-03-21");
    }

    @Test
    void what_was_voted_changes_by_a_revision_and_its_former_value_stays_readable() throws Exception {
        desk.adopted();
        int changes = desk.changes();
        Page form = desk.change("1.1.A1").with("libelle", "Planter 4 000 arbres");
        assertThat(form.document().select("fieldset.revision")).isEmpty();

        Page refused = form.refused(422);

        assertThat(refused.rules()).containsExactly("R06");
        assertThat(refused.held("libelle")).isEqualTo("Planter 4 000 arbres");
        assertThat(refused.document().select("fieldset.revision")).hasSize(1);
        assertThat(desk.changes()).isEqualTo(changes);

        refused.with("revision-motif", "Les pépinières peuvent davantage.")
                .with("revision-decision", "2024-06-12/3")
                .with("revision-date", "2024-06-12")
                .saved();

        assertThat(desk.element("1.1.A1").label()).isEqualTo("Planter 4 000 arbres");
        PlanHistory.Entry entry = plans.history(desk.owner()).entries().getLast();
        assertThat(entry.revision())
                .contains(new Revision(
                        "Les pépinières peuvent davantage.", "2024-06-12/3", LocalDate.parse("2024-06-12")));
        assertThat(entry.diff().elements().getFirst().facts())
                .contains(new PlanDiff.FactChange(
                        FactName.LABEL, List.of("Planter 2 500 arbres"), List.of("Planter 4 000 arbres")));
    }

    @Test
    void a_revision_half_typed_is_asked_for_the_rest() throws Exception {
        desk.adopted();

        Page page = desk.change("1.1.A1")
                .with("libelle", "Autrement")
                .refused(422)
                .with("revision-motif", "Parce que.")
                .with("revision-date", "hier")
                .refused(422);

        assertThat(page.fault("revision-decision")).isEqualTo("À remplir.");
        assertThat(page.fault("revision-date")).contains("« hier » n’est pas une date");
        assertThat(page.held("revision-motif")).isEqualTo("Parce que.");
        assertThat(page.held("revision-date")).isEqualTo("hier");
    }

    @Test
    void what_is_followed_needs_no_decision_and_none_is_recorded() throws Exception {
        desk.adopted();

        desk.change("1.1.A1")
                .row("role", 0, "PROJECT_MANAGER")
                .row("poste", 0, "Cheffe de projet")
                .with("enonce", "Sur les berges.")
                .with("revision-motif", "de trop")
                .with("revision-decision", "de trop")
                .with("revision-date", "2024-06-12")
                .saved();

        assertThat(plans.history(desk.owner()).entries().getLast().revision()).isEmpty();
        assertThat(desk.element("1.1.A1").roles()).hasSize(1);
    }

    @Test
    void the_plan_as_a_whole_is_changed_its_term_by_a_revision_and_its_words_freely() throws Exception {
        desk.adopted();

        Page page = desk.open("/plan/modifier").with("mandat-fin", "2027-03-31").with("niveau-ACTION", "chantier");
        assertThat(page.refused(422).rules()).containsExactly("R06");
        page.with("mandat-fin", "2026-07-04").saved();

        assertThat(desk.plan().levelNames().of(PlanLevel.ACTION)).isEqualTo("chantier");
        assertThat(desk.plan().term().end()).isEqualTo("2026-07-04");
        assertThat(plans.history(desk.owner()).entries().getLast().revision()).isEmpty();
    }

    @Test
    void an_element_is_given_up_with_why_and_when_and_taken_up_again() throws Exception {
        desk.begun();
        Page blank = desk.open("/plan/element/abandonner?code=1.1.A1").refused(422);
        assertThat(blank.fault("motif")).isEqualTo("À remplir.");
        assertThat(blank.fault("date")).isEqualTo("À remplir.");

        Page sign = blank.with("motif", "-").with("date", "2024-06-30").refused(422);
        assertThat(sign.rules()).containsExactly("R07");
        assertThat(sign.text()).contains("un mot de trois lettres");

        sign.with("motif", "sans financement").saved();

        assertThat(desk.element("1.1.A1").abandonment())
                .hasValueSatisfying(why -> assertThat(why).hasToString("2024-06-30 : sans financement"));
        Page known = desk.open("/plan/element/abandonner?code=1.1.A1");
        assertThat(known.held("motif")).isEqualTo("sans financement");

        known.tick("reprise", "oui").saved();

        assertThat(desk.element("1.1.A1").isActive()).isTrue();
        assertThat(((Action) desk.element("1.1.A1")).state().code()).isEqualTo("PLANNED");
    }

    @Test
    void elements_are_moved_among_those_beside_them_with_no_decision() throws Exception {
        desk.adopted();
        Page order = desk.open("/plan/ordre");
        assertThat(order.document().select(".order .code").eachText()).containsExactly("1", "2");
        String seen = order.document().select("input[name=vu]").attr("value");

        var moved = desk.send("/plan/ordre", List.of(new String[] {"vu", seen}, new String[] {"haut", "2"}));

        assertThat(moved.getRedirectedUrl()).isEqualTo("/plan/ordre?autorite=" + desk.authority());
        assertThat(desk.plan().elements())
                .extracting(element -> element.code().value())
                .containsExactly("2", "1", "1.1", "1.1.A1", "1.1.A2");
        assertThat(plans.history(desk.owner()).entries().getLast().revision()).isEmpty();
        assertThat(desk.open("/plan/ordre?sous=1.1")
                        .document()
                        .select(".order .code")
                        .eachText())
                .containsExactly("1.1.A1", "1.1.A2");

        int changes = desk.changes();
        desk.send("/plan/ordre", List.of(new String[] {"vu", seen}, new String[] {"bas", "2"}));
        assertThat(desk.changes()).as("from an order that is no longer").isEqualTo(changes);
    }

    @Test
    void the_plan_of_the_next_mandate_takes_over_what_is_chosen_and_leaves_the_former_readable() throws Exception {
        desk.adopted();
        PlanCode former = desk.plan().code();
        Page page = desk.open("/plan/commencer");
        assertThat(page.held("mandat-debut")).isEqualTo("2026-07-05");
        assertThat(page.document().select("input[name=reprendre]").eachAttr("value"))
                .containsExactly("1", "1.1", "2");

        page.with("nom", "Cap 2032").tick("reprendre", "1.1").saved();

        assertThat(desk.plan().code()).isEqualTo(new PlanCode("mandat-2026"));
        assertThat(desk.plan().adoption()).isEmpty();
        assertThat(desk.plan().elements())
                .extracting(element -> element.code().value())
                .containsExactly("1", "1.1");
        assertThat(desk.element("1").lineage()).get().hasToString(former + "/1");
        assertThat(desk.element("1").roles())
                .singleElement()
                .hasToString("LEAD_DEPARTMENT Direction des espaces publics");
        assertThat(plans.had(desk.owner(), former)).isTrue();
        assertThat(desk.home().plans.history(desk.owner(), former).entries()).isNotEmpty();
        Page taken = desk.open("/plan/commencer")
                .with("nom", "Cap 2038")
                .with("code", former.value())
                .refused(422);
        assertThat(taken.fault("code")).contains(former.value());
        assertThat(taken.held("nom")).isEqualTo("Cap 2038");
    }

    @Test
    void the_plan_of_the_next_mandate_waits_for_the_last_day_of_an_adopted_one() throws Exception {
        desk.adopted();
        desk.open("/plan/modifier")
                .with("mandat-fin", "2098-12-31")
                .with("revision-motif", "prolongation")
                .with("revision-decision", "CD-4")
                .with("revision-date", "2024-01-01")
                .with("revision-demandee", "oui")
                .saved();
        PlanCode former = desk.plan().code();

        Page page = desk.open("/plan/commencer");
        assertThat(page.document().select("#jusque").text())
                .contains("est en vigueur jusqu’au 31 décembre 2098")
                .contains("pourra commencer le 1er janvier 2099");
        Page tooSoon = page.with("nom", "Cap 2099").refused(422);
        assertThat(tooSoon.rules()).containsOnly("R06");
        assertThat(tooSoon.document().select("input[name=revision-motif]")).isNotEmpty();
        Page decided = tooSoon.with("mandat-debut", "2024-01-01")
                .with("revision-motif", "fusion")
                .with("revision-decision", "CD-5")
                .with("revision-date", "2024-01-01")
                .with("revision-demandee", "oui");
        assertThat(desk.plan().code()).isEqualTo(former);

        decided.saved();

        assertThat(desk.plan().name()).isEqualTo("Cap 2099");
    }
}

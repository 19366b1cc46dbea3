package fr.continuum.adapters.web.planform;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Rules answer as one types, on saving, and to whoever makes a request by hand.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RulesAnswerTest {

    private final MockMvc mvc;
    private final Home home;
    private final ReadPlan plans;
    private Desk desk;

    @Autowired
    RulesAnswerTest(MockMvc mvc, Home home, ReadPlan plans) {
        this.mvc = mvc;
        this.home = home;
        this.plans = plans;
        this.desk = Desk.of(mvc, home, plans);
    }

    @BeforeEach
    void a_plan_of_its_own() throws Exception {
        desk = Desk.of(mvc, home, plans).begun();
    }

    @Test
    void what_would_change_is_said_in_words_and_nothing_is_written() throws Exception {
        int changes = desk.changes();
        Page form = desk.change("1.1.A1");
        assertThat(form.document().select("#reponse").attr("hx-post")).isEqualTo("/plan/element/modifier/essai");

        Page answer = form.with("libelle", "Planter 4 000 arbres")
                .with("budget", "12 000")
                .row("jalon", 0, "Études")
                .row("jalon-echeance", 0, "2023-06-30")
                .asked();

        assertThat(answer.document().select(".notice.good").text()).isEqualTo("Aucune règle dure ne s’y oppose.");
        assertThat(answer.document().select(".would del").eachText()).containsExactly("Planter 2 500 arbres");
        assertThat(answer.document().select(".would ins").eachText())
                .contains("Planter 4 000 arbres", "12\u202f000,00 €")
                .anySatisfy(line -> assertThat(line).contains("Études").contains("30 juin 2023"));
        assertThat(answer.document().select("html > head > link")).isEmpty();
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @Test
    void what_is_the_same_is_said_to_change_nothing() throws Exception {
        assertThat(desk.change("1.1.A1").asked().text()).isEqualTo("Rien ne change.");
        assertThat(desk.change("1")
                        .press("verifier")
                        .document()
                        .select("#reponse")
                        .text())
                .isEqualTo("Rien ne change.");
    }

    @Test
    void the_button_asks_the_rules_where_no_script_does() throws Exception {
        int changes = desk.changes();

        Page page = desk.change("1.1.A1").with("etat", "IN_PROGRESS").press("verifier");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.rules()).containsExactly("R08", "R08", "R08");
        assertThat(page.held("etat")).isEqualTo("IN_PROGRESS");
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @Test
    void an_action_counts_under_an_objective() throws Exception {
        Page page = desk.add("ACTION", "1.1").with("libelle", "Errer").with("principal", "");

        assertThat(page.asked().rules()).containsExactly("R03");
        Page refused = page.refused(422);
        assertThat(refused.rules()).containsExactly("R03");
        assertThat(refused.text()).contains("Choisissez l’objectif sous lequel l’action compte.");
        assertThat(refused.held("libelle")).isEqualTo("Errer");
        assertThat(desk.holds("1.1.A3")).isFalse();
    }

    @Test
    void an_action_starts_with_a_pilot_a_start_and_an_end() throws Exception {
        Page page = desk.change("1.1.A1").with("etat", "IN_PROGRESS").with("debut", "2022-09-01");
        assertThat(page.asked().rules()).containsExactly("R08", "R08");

        page.row("role", 0, "PROJECT_MANAGER")
                .row("poste", 0, "Cheffe de projet")
                .with("continue", "oui");

        assertThat(page.asked().rules()).isEmpty();
        page.saved();
        assertThat(desk.element("1.1.A1").facts().toString()).contains("IN_PROGRESS");
    }

    @Test
    void arrows_do_not_go_round() throws Exception {
        desk.change("1.1.A1")
                .row("fleche", 0, "PRECEDES")
                .row("vers", 0, "1.1.A2")
                .saved();

        Page page = desk.change("1.1.A2").row("fleche", 0, "CONDITIONS").row("vers", 0, "1.1.A1");

        assertThat(page.document().select("#arrows .chip").text()).contains("1.1.A1 · Planter 2 500 arbres");
        assertThat(page.asked().rules()).containsExactly("R37");
        assertThat(page.refused(422).text()).contains("1.1.A1 → 1.1.A2 → 1.1.A1");
        page.row("fleche", 0, "REINFORCES").saved();
        assertThat(desk.plan().links()).hasSize(2);
    }

    @Test
    void what_is_linked_is_not_removed_but_given_up() throws Exception {
        home.contributions.keep(
                desk.owner(),
                PlanWords.contributions(List.of("it I1 links=1.1.A1")),
                new TimelineEntry("admin", Instant.parse("2024-01-01T09:00:00Z"), "table.csv"));
        Page page = desk.open("/plan/element/retirer?code=1.1.A1");
        assertThat(page.rules()).containsExactly("R07");

        assertThat(page.refused(422).rules()).containsExactly("R07");
        assertThat(desk.holds("1.1.A1")).isTrue();

        desk.open("/plan/element/abandonner?code=1.1.A1")
                .with("motif", "sans financement")
                .with("date", "2024-06-30")
                .saved();
        assertThat(desk.element("1.1.A1").isActive()).isFalse();
    }

    @Test
    void what_holds_others_goes_with_them_or_stays() throws Exception {
        Page page = desk.open("/plan/element/retirer?code=1.1");
        assertThat(page.rules()).containsExactly("R03", "R03");
        assertThat(page.document().select(".mend a").eachText())
                .containsExactly("1.1.A1 · Planter 2 500 arbres", "1.1.A2 · Ouvrir les berges");

        assertThat(page.refused(422).rules()).containsExactly("R03", "R03");
        page.tick("tout", "oui").saved();

        assertThat(desk.plan().elements())
                .extracting(element -> element.code().value())
                .containsExactly("1", "2");
    }

    @Test
    void a_revision_is_asked_for_as_soon_as_what_was_voted_is_touched_and_no_sooner() throws Exception {
        desk = Desk.of(mvc, home, plans).adopted();
        Page form = desk.change("1.1.A1");

        Page followed = form.with("enonce", "Sur les berges.").asked();
        assertThat(followed.rules()).isEmpty();
        assertThat(followed.document().getElementById("revision")).isNull();

        Page voted = form.with("libelle", "Planter 4 000 arbres").asked();
        assertThat(voted.rules()).containsExactly("R06");
        assertThat(voted.document().select("#revision[hx-swap-oob=true] fieldset"))
                .hasSize(1);

        form.with("revision-demandee", "oui").with("revision-motif", "Les pépinières peuvent davantage.");
        Page typing = form.asked();
        assertThat(typing.document().getElementById("revision"))
                .as("left alone while it is typed")
                .isNull();
        assertThat(typing.text()).contains("Référence de la décision");

        form.with("revision-decision", "2024/3").with("revision-date", "2024-06-12");
        assertThat(form.asked().document().select(".notice.good").text()).contains("la révision est motivée");

        Page back = form.with("libelle", "Planter 2 500 arbres").asked();
        assertThat(back.document().select("#revision[hx-swap-oob=true] fieldset"))
                .isEmpty();
        assertThat(back.document()
                        .select("#revision input[name=revision-motif]")
                        .attr("value"))
                .as("kept, should it be needed again")
                .isEqualTo("Les pépinières peuvent davantage.");
    }

    @Test
    void what_nobody_touched_stays_to_the_letter() throws Exception {
        PlanContent strange = PlanWords.plan(List.of("challenge D1 elected department", "action A1 principal=D1"))
                .withElements(List.of(new Objective.Strategic(
                        new PlanCode("D1"),
                        " Un  défi\nsur deux lignes ",
                        "Première ligne\r\nseconde ligne  \n",
                        Optional.empty(),
                        List.of("une  condition ", "une autre"),
                        List.of(RoleHolding.of(PlanRole.PARTNER, "Poste  à\tdeux")),
                        List.of(new Territory(Territory.Kind.EPCI, " 99 ", "Val  d’Aure")),
                        Optional.empty(),
                        Optional.empty())));
        Owner owner = Desk.of(mvc, home, plans).owner();
        Desk other = desk.of(owner);
        home.plans.replace(
                owner,
                allowed(MandatePlan.begin(strange, Changes.on("2024-01-01"))),
                new TimelineEntry("admin", Instant.parse("2024-01-01T09:00:00Z"), "plan.csv"));

        assertThat(other.change("D1").asked().text()).isEqualTo("Rien ne change.");
        other.change("D1").saved();

        assertThat(other.plan()).isEqualTo(strange);
        assertThat(other.changes()).isOne();
    }

    @Test
    void rows_are_added_raised_and_taken_away_and_nothing_typed_is_lost() throws Exception {
        int changes = desk.changes();
        Page page = desk.change("1.1.A1")
                .with("libelle", "En cours de frappe")
                .row("jalon", 0, "Études")
                .row("jalon-echeance", 0, "pas une date");

        Page more = page.more("milestones");
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.document().select("input[name=jalon]")).hasSize(5);
        assertThat(more.document().select("[autofocus]").attr("id")).isEqualTo("f-jalon-1");
        assertThat(more.held("libelle")).isEqualTo("En cours de frappe");
        assertThat(more.held("jalon-echeance")).isEqualTo("pas une date");

        more.row("jalon-echeance", 0, "2023-06-30").row("jalon", 1, "Travaux").row("jalon", 2, "Livraison");
        Page raised = more.press("haut:milestones:2");
        assertThat(raised.held("jalon", 1)).isEqualTo("Livraison");
        Page less = raised.press("moins:milestones:2");
        assertThat(less.document().select("input[name=jalon]").eachAttr("value"))
                .containsExactly("Études", "Livraison", "");
        assertThat(desk.changes()).isEqualTo(changes);

        less.saved();
        assertThat(((Action) desk.element("1.1.A1")).milestones())
                .extracting(Milestone::name)
                .containsExactly("Études", "Livraison");
    }

    @ParameterizedTest
    @CsvSource({
        "plus:nulle-part",
        "moins:milestones:999",
        "haut:milestones:0",
        "moins:milestones:-1",
        "haut",
        "moins:rien:x"
    })
    void a_strange_button_keeps_nothing_and_loses_nothing(String gesture) throws Exception {
        int changes = desk.changes();

        Page page = desk.change("1.1.A1").with("libelle", "Tapé").press(gesture);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.held("libelle")).isEqualTo("Tapé");
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @Test
    void requests_made_by_hand_get_round_no_rule() throws Exception {
        int changes = desk.changes();
        String seen = desk.plan().version().value();
        List<String[]> action =
                List.of(pair("vu", seen), pair("niveau", "ACTION"), pair("code", "A9"), pair("libelle", "À la main"));

        assertThat(desk.send("/plan/ajouter", with(action, pair("niveau", "POLICY")))
                        .getStatus())
                .as("the first value counts")
                .isEqualTo(422);
        assertThat(desk.send("/plan/ajouter", List.of(pair("vu", seen), pair("niveau", "POLICY")))
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.status("/plan/ajouter?niveau=POLICY")).isEqualTo(404);
        assertThat(desk.status("/plan/ajouter?niveau=ACTION&sous=D99")).isEqualTo(404);
        for (String code : List.of("D99", "", "x".repeat(80), "1\n2")) {
            assertThat(desk.send("/plan/element/modifier", List.of(pair("vu", seen), pair("code", code)))
                            .getStatus())
                    .as(code)
                    .isEqualTo(404);
        }
        assertThat(desk.page(desk.send("/plan/ajouter", with(action, pair("principal", "D99"))))
                        .rules())
                .containsExactly("R03");
        assertThat(desk.page(desk.send("/plan/ajouter", with(action, pair("principal", "1.1"), pair("autres", "D99"))))
                        .rules())
                .containsExactly("R03");
        assertThat(desk.page(desk.send(
                                "/plan/ajouter",
                                with(
                                        action,
                                        pair("principal", "1.1"),
                                        pair("fleche", "PRECEDES"),
                                        pair("vers", "D99"))))
                        .rules())
                .containsExactly("R11");
        assertThat(desk.page(desk.send(
                                "/plan/ajouter",
                                List.of(
                                        pair("vu", seen),
                                        pair("niveau", "OPERATIONAL_OBJECTIVE"),
                                        pair("code", "O9"),
                                        pair("libelle", "Égaré"),
                                        pair("sous", "1.1.A1"))))
                        .rules())
                .containsExactly("R02");
        assertThat(desk.page(desk.send(
                                "/plan/element/modifier",
                                List.of(
                                        pair("vu", seen),
                                        pair("code", "1.1"),
                                        pair("libelle", "Planter"),
                                        pair("sous", "1.1"))))
                        .rules())
                .containsExactly("R02");
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @Test
    void a_request_that_does_not_say_what_it_saw_is_not_kept() throws Exception {
        int changes = desk.changes();
        for (String seen : List.of("", "0", "f".repeat(64))) {
            Page page = desk.change("1.1.A1")
                    .with("vu", seen)
                    .with("libelle", "À l’aveugle")
                    .refused(409);

            assertThat(page.document().select(".meanwhile").text()).contains("On ne sait pas de quelle version");
            assertThat(page.held("libelle")).isEqualTo("À l’aveugle");
            assertThat(page.held("vu")).isEqualTo(desk.plan().version().value());
        }
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @Test
    void what_is_another_authority_s_is_neither_read_nor_changed() throws Exception {
        Desk other = Desk.of(mvc, home, plans).adopted();
        String theirs = other.plan().version().value();

        assertThat(desk.status("/plan/element/modifier?code=1&autorite=" + other.authority()))
                .isEqualTo(404);
        assertThat(desk.send(
                                "/plan/element/modifier",
                                List.of(
                                        pair("autorite", other.authority().value()),
                                        pair("vu", theirs),
                                        pair("code", "1"),
                                        pair("libelle", "Pris")))
                        .getStatus())
                .isEqualTo(404);
        other.add("ACTION", "2").with("libelle", "Chez eux").refused(422);
        Page page = desk.change("1.1.A1")
                .with("vu", theirs)
                .with("libelle", "Le mien")
                .refused(409);
        assertThat(page.text())
                .as("a version of another authority is not known")
                .contains("On ne sait pas de quelle version")
                .doesNotContain("Adjointe au maire");
        assertThat(other.element("1").label()).isEqualTo("Respirer");
    }

    @Test
    void accounts_of_other_authorities_are_not_told() throws Exception {
        Desk other = Desk.of(mvc, home, plans);

        Page page = desk.change("1.1.A1");
        assertThat(page.document().select("#comptes option").eachAttr("value"))
                .contains(desk.login(), "lectrice")
                .doesNotContain(other.login(), "voisine");

        Page refused = page.row("role", 0, "PARTNER")
                .row("poste", 0, "Voisin")
                .row("compte", 0, other.login())
                .refused(422);
        assertThat(refused.fault("compte.0")).contains("Aucun compte");
    }

    private static List<String[]> with(List<String[]> values, String[]... more) {
        List<String[]> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all;
    }

    private static String[] pair(String field, String value) {
        return new String[] {field, value};
    }
}

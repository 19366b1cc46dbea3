package fr.continuum.adapters.web.planform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// What cannot be read is told at its field, which keeps it; nothing is written, and no page breaks.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MalformedTest {

    private final MockMvc mvc;
    private final Home home;
    private final ReadPlan plans;
    private Desk desk;

    @Autowired
    MalformedTest(MockMvc mvc, Home home, ReadPlan plans) {
        this.mvc = mvc;
        this.home = home;
        this.plans = plans;
        this.desk = Desk.of(mvc, home, plans);
    }

    @BeforeEach
    void a_plan_of_its_own() throws Exception {
        desk = Desk.of(mvc, home, plans).begun();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1.A1 | libelle | ' '",
                "1.1.A1 | debut | 31/02/2024",
                "1.1.A1 | fin | demain",
                "1.1.A1 | fin | 99999-01-01",
                "1.1.A1 | etat | ENVOLÉE",
                "1.1.A1 | priorite | URGENT",
                "1.1.A1 | budget | 1.300",
                "1.1.A1 | budget | -5",
                "1.1.A1 | budget | beaucoup",
                "1.1.A1 | budget | 99999999999999999999999999",
                "1.1.A1 | principal | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "1.1.A1 | autres | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "1.1.A1 | origine-plan | cap-1",
                "1.1 | sous | ''",
                "1 | axe | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void a_field_keeps_what_cannot_be_read(String element, String field, String typed) throws Exception {
        int changes = desk.changes();
        Page form = desk.change(element).with(field, typed);

        Page asked = form.asked();
        Page refused = form.refused(422);

        String told = field.equals("origine-plan") ? "origine-element" : field;
        assertThat(refused.fault(told)).as("told at its field").isNotEmpty();
        assertThat(asked.document().select(".refusals a").eachAttr("href")).containsExactly("#f-" + told);
        assertThat(refused.held(field)).isEqualTo(typed.strip());
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1.A1 | jalon=Études jalon-echeance=bientôt | jalon-echeance.0",
                "1.1.A1 | jalon=Études jalon-atteint=2024-13-01 | jalon-atteint.0",
                "1.1.A1 | jalon-echeance=2024-01-01 | jalon.0",
                "1.1.A1 | role=PARTNER | poste.0",
                "1.1.A1 | poste=Voisin | role.0",
                "1.1.A1 | role=MAIRE poste=Voisin | role.0",
                "1.1.A1 | role=PARTNER poste=Voisin compte=personne | compte.0",
                "1.1.A1 | role=PARTNER poste=Voisin dernier-jour=jamais | dernier-jour.0",
                "1 | lieu-nature=COMMUNE lieu=Rochebrune | lieu-code.0",
                "1 | lieu-nature=PAYS lieu-code=1 lieu=Rochebrune | lieu-nature.0",
                "1 | lieu-code=99001 lieu=Rochebrune | lieu-nature.0",
                "1.1.A1 | fleche=PRECEDES | vers.0",
                "1.1.A1 | vers=1.1.A2 | fleche.0",
                "1.1.A1 | fleche=MÈNE vers=1.1.A2 | fleche.0"
            })
    void a_row_keeps_what_cannot_be_read(String element, String cells, String told) throws Exception {
        int changes = desk.changes();
        Page form = desk.change(element);
        for (String cell : cells.split(" ")) {
            form.row(cell.split("=")[0], 0, cell.split("=")[1]);
        }

        Page refused = form.refused(422);

        assertThat(refused.fault(told)).isNotEmpty();
        assertThat(refused.document().select(".fault")).hasSize(1);
        for (String cell : cells.split(" ")) {
            assertThat(refused.held(cell.split("=")[0])).isEqualTo(cell.split("=")[1]);
        }
        assertThat(desk.changes()).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED,etat-date", "ABANDONED,etat-date", "ABANDONED,etat-motif"})
    void a_state_says_what_it_must(String state, String told) throws Exception {
        Page refused = desk.change("1.1.A1").with("etat", state).refused(422);

        assertThat(refused.fault(told)).isEqualTo("À remplir.");
        assertThat(refused.held("etat")).isEqualTo(state);
    }

    @Test
    void an_action_does_not_end_before_it_starts_nor_a_mandate() throws Exception {
        Page action = desk.change("1.1.A1")
                .with("debut", "2024-06-30")
                .with("fin", "2024-06-29")
                .refused(422);
        Page plan = desk.open("/plan/modifier").with("mandat-fin", "2020-07-05").refused(422);

        assertThat(action.fault("fin")).isEqualTo("La fin précède le début.");
        assertThat(plan.fault("mandat-fin")).isEqualTo("Un mandat finit après son début.");
    }

    @ParameterizedTest
    @CsvSource({"nom,''", "mandat-debut,''", "mandat-debut,hier", "mandat-fin,''", "niveau-ACTION,''"})
    void the_plan_as_a_whole_keeps_what_cannot_be_read(String field, String typed) throws Exception {
        Page refused = desk.open("/plan/modifier").with(field, typed).refused(422);

        assertThat(refused.fault(field)).isNotEmpty();
        assertThat(refused.held(field)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "code,''",
        "code,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "code,mandat-2020",
        "nom,''",
        "mandat-debut,''",
        "mandat-fin,toujours",
        "mandat-fin,2001-01-01",
        "niveau-PLEDGE,''",
        "reprendre,D99",
        "reprendre,1.1.A1"
    })
    void a_plan_that_begins_keeps_what_cannot_be_read(String field, String typed) throws Exception {
        String before = desk.plan().code().value();

        Page refused = desk.open("/plan/commencer")
                .with("nom", "Suivant")
                .with(field, typed)
                .refused(422);

        assertThat(refused.fault(field)).isNotEmpty();
        assertThat(refused.held(field)).isEqualTo(typed);
        assertThat(desk.plan().code()).hasToString(before);
    }

    @ParameterizedTest
    @CsvSource({
        "adopter,date",
        "adopter,deliberation",
        "element/abandonner?code=2,motif",
        "element/abandonner?code=2,date"
    })
    void what_is_asked_for_is_told_to_be_missing(String form, String field) throws Exception {
        Page refused = desk.open("/plan/" + form)
                .with("date", "2024-01-01")
                .with("motif", "essai")
                .with("deliberation", "7")
                .with(field, "")
                .refused(422);

        assertThat(refused.fault(field)).isEqualTo("À remplir.");
    }

    @ParameterizedTest
    @CsvSource({"1.1.A1", "1"})
    void a_code_that_is_taken_or_none_is_told_at_its_field(String code) throws Exception {
        Page refused = desk.add("ACTION", "1.1")
                .with("libelle", "Neuve")
                .with("code", code)
                .refused(422);

        assertThat(refused.fault("code")).contains(code);
        assertThat(refused.held("libelle")).isEqualTo("Neuve");
        assertThat(desk.add("ACTION", "1.1")
                        .with("libelle", "Neuve")
                        .with("code", "")
                        .refused(422)
                        .fault("code"))
                .isEqualTo("À remplir.");
    }

    @Test
    void marks_that_no_text_may_hold_are_taken_out() throws Exception {
        desk.change("1.1.A1")
                .with("libelle", "Plan\u0000ter\u0007 des arbres")
                .with("enonce", "a\u0000b\tc")
                .saved();

        assertThat(desk.element("1.1.A1").label()).isEqualTo("Planter des arbres");
        assertThat(desk.element("1.1.A1").facts().toString()).contains("ab\tc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 300,29 | 130029", "1300.29 | 130029", "1\u202f300 € | 130000", "0 | 0", "12,5 | 1250"})
    void amounts_are_read_as_people_write_them(String typed, long cents) throws Exception {
        desk.change("1.1.A1").with("budget", typed).saved();

        assertThat(((Action) desk.element("1.1.A1")).plannedCents()).hasValue(cents);
    }
}

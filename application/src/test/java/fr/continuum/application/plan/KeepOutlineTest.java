package fr.continuum.application.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.outline.OutlineGuess;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.application.outline.OutlineText;
import fr.continuum.application.plan.KeepOutline.Outcome;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepOutlineTest {

    private static final Owner CITY = Owner.of(new Siren("219300480"));
    private static final String OUTLINE = "Défi 1 : Habiter\nLe logement manque.\nAction 1 : Isoler";

    private final House house = new House(new ScriptedReader("1"));
    private final KeepOutline outlines = new KeepOutline(house.plans, house.changePlan(), house.clock);

    @Test
    void a_confirmed_tree_is_the_plan_of_the_authority_by_the_person_who_confirmed_it() {
        Outcome outcome = outlines.keep(request(OUTLINE, PlanHeading.NONE));

        PlanContent plan = plan();
        assertThat(((Outcome.Kept) outcome).plan()).isEqualTo(plan);
        assertThat(plan.code()).isEqualTo(new PlanCode("plan-2026"));
        assertThat(plan.name()).isEqualTo("Plan 2026");
        assertThat(plan.term()).isEqualTo(MandateTerm.from(House.TONIGHT));
        assertThat(titled()).containsExactly("1 Habiter", "1.A1 Isoler");
        PlanHistory.Entry entry =
                house.plans.history(CITY, plan.code()).entries().getLast();
        assertThat(entry.author()).isEqualTo("marie");
        assertThat(entry.origin()).isEqualTo(Origin.PERSON);
    }

    @Test
    void lines_are_added_to_the_plan_in_force_and_those_it_has_stand_for_it() {
        begin("challenge D1 label=Habiter elected department", "challenge D2 label=Bouger");

        Outcome outcome = outlines.keep(request(OUTLINE + "\nDéfi 3 : Se soigner", PlanHeading.NONE));

        assertThat(((Outcome.Kept) outcome).lines().known()).containsExactly(1);
        assertThat(((Outcome.Kept) outcome).lines().unsaid()).containsExactly(2);
        assertThat(titled()).containsExactly("D1 Habiter", "D2 Bouger", "D1.A1 Isoler", "3 Se soigner");
        assertThat(plan().find(new PlanCode("D1")).orElseThrow().roles()).hasSize(2);
    }

    @Test
    void the_same_document_again_adds_nothing() {
        outlines.keep(request(OUTLINE, PlanHeading.NONE));

        Outcome again = outlines.keep(request(OUTLINE, PlanHeading.NONE));

        assertThat(((Outcome.Kept) again).diff().isEmpty()).isTrue();
    }

    @Test
    void another_code_begins_another_plan() {
        begin("challenge D1 label=Habiter");

        outlines.keep(request(OUTLINE, heading("cap-2028")));

        assertThat(plan().code()).isEqualTo(new PlanCode("cap-2028"));
        assertThat(titled()).containsExactly("1 Habiter", "1.A1 Isoler");
    }

    @Test
    void a_tree_does_not_take_the_place_of_an_adopted_plan_that_runs() {
        begin("challenge D1 label=Habiter elected department", "adopted 2022-03-21");
        PlanContent voted = plan();

        assertThat(outlines.keep(request(OUTLINE, heading("cap-2028"))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.rule().id())
                                .containsExactly("R06"));
        assertThat(((Outcome.Refused) outlines.foresee(request(OUTLINE, heading("cap-2028"))))
                        .plan()
                        .code())
                .as("what it would be is told all the same")
                .isEqualTo(new PlanCode("cap-2028"));
        assertThat(plan()).isEqualTo(voted);
    }

    @Test
    void a_plan_that_was_replaced_does_not_begin_again_and_a_term_goes_forward() {
        begin("challenge D1 label=Habiter");
        outlines.keep(request(OUTLINE, heading("cap-2028")));

        assertThat(outlines.keep(request(OUTLINE, heading("cap"))))
                .isEqualTo(new Outcome.Misnamed(KeepOutline.Why.REPLACED));
        assertThat(outlines.keep(request(
                        OUTLINE,
                        new PlanHeading(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(LocalDate.parse("2030-01-01")),
                                Optional.of(LocalDate.parse("2029-01-01"))))))
                .isEqualTo(new Outcome.Misnamed(KeepOutline.Why.BACKWARDS));
    }

    @Test
    void an_adopted_plan_grows_with_its_decision_only() {
        begin("challenge D1 label=Habiter elected department", "adopted 2022-03-21");
        KeepOutline.Request request = request(OUTLINE, PlanHeading.NONE);

        assertThat(outlines.keep(request))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.rule().id())
                                .containsExactly("R06"));
        assertThat(outlines.keep(new KeepOutline.Request(
                        request.owner(),
                        request.seen(),
                        request.tree(),
                        request.heading(),
                        Optional.of(new Revision("crise", "CD-1", House.TONIGHT)),
                        "marie",
                        request.source())))
                .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void a_challenge_that_comes_into_an_adopted_plan_names_its_elu_and_its_department() {
        begin("challenge D1 label=Habiter elected department", "adopted 2022-03-21");
        KeepOutline.Request nobody = decided("Défi 2 : Se soigner\nDirection pilote : Santé", Map.of());

        assertThat(outlines.foresee(nobody))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.rule().id() + " "
                                        + refusal.offending().french())
                                .containsExactly("R05 aucun élu référent"));
        assertThat(outlines.keep(decided(
                        "Défi 2 : Se soigner\nÉlue référente : Mme Martin\nDirection pilote : Santé", Map.of())))
                .as("by its own lines")
                .isInstanceOf(Outcome.Kept.class);
        assertThat(outlines.keep(decided(
                        "Défi 3 : Bouger\nDirection pilote : Routes",
                        Map.of(1, List.of(RoleHolding.of(PlanRole.LEAD_ELECTED, "M. Durand"))))))
                .as("beside the document")
                .isInstanceOf(Outcome.Kept.class);
        assertThat(plan().elements().getLast().roles())
                .containsExactly(
                        RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Routes"),
                        RoleHolding.of(PlanRole.LEAD_ELECTED, "M. Durand"));
    }

    private KeepOutline.Request decided(String outline, Map<Integer, List<RoleHolding>> roles) {
        KeepOutline.Request request = request(outline, PlanHeading.NONE);
        return new KeepOutline.Request(
                request.owner(),
                request.seen(),
                request.tree(),
                Map.of(),
                roles,
                request.heading(),
                Optional.of(new Revision("crise", "CD-1", House.TONIGHT)),
                "marie",
                request.source());
    }

    @Test
    void a_tree_to_mend_is_told_and_nothing_written() {
        Outcome outcome = outlines.keep(request("Action 1 : Isoler", PlanHeading.NONE));

        assertThat(((Outcome.ToMend) outcome).faults()).hasSize(1);
        assertThat(house.plans.latest(CITY)).isEmpty();
    }

    @Test
    void a_trial_says_the_same_and_writes_nothing_and_what_changed_meanwhile_is_not_lost() {
        KeepOutline.Request request = request(OUTLINE, PlanHeading.NONE);
        Outcome foreseen = outlines.foresee(request);
        assertThat(house.plans.latest(CITY)).isEmpty();

        assertThat(outlines.keep(request)).isEqualTo(foreseen);
        assertThat(outlines.keep(request)).isEqualTo(new Outcome.ChangedMeanwhile());
    }

    @Test
    void a_promise_read_in_a_document_was_made_there_unless_it_says_otherwise() {
        outlines.keep(request("""
                Défi 1 : Habiter
                Engagement 1 : aucun logement vide
                Engagement 2 : un toit pour chacun
                Discours du 3 mars 2026
                """, PlanHeading.NONE));

        assertThat(plan().elements())
                .filteredOn(Pledge.class::isInstance)
                .extracting(pledge -> ((Pledge) pledge).source())
                .containsExactly("Plan 2026.docx", "Discours du 3 mars 2026");
    }

    @Test
    void a_line_is_known_by_its_title_with_and_without_its_number() {
        begin("challenge D01 label=Défi_1_:_Habiter elected department", "action D01-01 principal=D01 label=Isoler");

        outlines.keep(request("Défi 1 : Habiter\nAction 1 : Isoler\nAction 2 : Bâtir", PlanHeading.NONE));

        assertThat(titled()).containsExactly("D01 Défi 1 : Habiter", "D01-01 Isoler", "D01.A2 Bâtir");
    }

    private void begin(String... lines) {
        house.changePlan()
                .change(new ChangePlan.Request(
                        CITY,
                        Optional.empty(),
                        PlanWords.plan(List.of(lines)),
                        Origin.PERSON,
                        Optional.empty(),
                        "marie",
                        "écran"));
    }

    private KeepOutline.Request request(String outline, PlanHeading heading) {
        OutlineProposal tree = OutlineGuess.propose(OutlineText.lines(outline));
        Optional<Sha256> seen = house.plans.latest(CITY).map(Versioned::version);
        return new KeepOutline.Request(CITY, seen, tree, heading, Optional.empty(), "marie", "Plan 2026.docx");
    }

    private static PlanHeading heading(String code) {
        return new PlanHeading(Optional.of(new PlanCode(code)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private PlanContent plan() {
        return house.plans.latest(CITY).orElseThrow().content().content();
    }

    private List<String> titled() {
        return plan().elements().stream()
                .map(element -> element.code() + " " + element.label())
                .toList();
    }
}

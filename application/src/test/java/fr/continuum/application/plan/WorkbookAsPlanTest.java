package fr.continuum.application.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkbookAsPlanTest {

    private static final Set<FactName> EVERYTHING = EnumSet.allOf(FactName.class);
    private static final LocalDate DAY = LocalDate.parse("2026-05-04");

    private final PlanContent before = plan(
            "challenge D1 label=Habiter elected department",
            "action D1.A1 principal=D1 label=Isoler_les_écoles state=IN_PROGRESS start=2024-01-01",
            "action D1.A2 principal=D1 label=Bâtir",
            "challenge D2 label=Se_soigner",
            "action D2.A1 principal=D2 label=Ouvrir_un_centre",
            "pledge P1 objectives=D1");

    @Test
    void the_same_titles_are_the_same_elements_whatever_the_codes_the_file_gives_them() {
        PlanContent next = merged(
                "challenge 1 label=HABITER",
                "action 1.A1 principal=1 label=Isoler_les_ecoles",
                "action 1.A2 principal=1 label=Bâtir",
                "challenge 2 label=Se_soigner",
                "action 2.A1 principal=2 label=Ouvrir_un_centre");

        assertThat(codes(next)).containsExactly("D1", "D1.A1", "D1.A2", "D2", "D2.A1", "P1");
        assertThat(next.find(new PlanCode("D1")).orElseThrow().roles()).hasSize(2);
    }

    @Test
    void a_level_and_number_at_the_head_of_a_title_make_no_other_element() {
        PlanContent titled = plan(
                "challenge D01 label=Défi_1_:_habiter elected department",
                "action D01-01 principal=D01 label=Action_1_:_isoler",
                "action D01-02 principal=D01 label=Action_2_:_isoler",
                "challenge D02 label=Défi_2_:_se_soigner");
        Map<PlanCode, Set<FactName>> nothing = Map.of();

        for (String head : List.of("", "Défi_1_:_", "DEFI_N°1_-_")) {
            PlanContent next = WorkbookAsPlan.over(
                            titled,
                            read(
                                    nothing,
                                    "challenge 1 label=" + head + "habiter",
                                    "action 1.A1 principal=1 label=isoler",
                                    "action 1.A2 principal=1 label=isoler",
                                    "challenge 2 label=Se_soigner"),
                            Set.of(),
                            false)
                    .content();
            assertThat(codes(next)).as(head).containsExactly("D01", "D01-01", "D01-02", "D02");
            assertThat(next.find(new PlanCode("D02")).orElseThrow().label()).isEqualTo("Défi 2 : se soigner");
            assertThat(next.find(new PlanCode("D01-02")).orElseThrow().label()).isEqualTo("Action 2 : isoler");
        }
    }

    @Test
    void a_file_that_says_nothing_new_changes_nothing() {
        Map<PlanCode, Set<FactName>> nothing = Map.of();

        assertThat(WorkbookAsPlan.over(
                                before,
                                read(
                                        nothing,
                                        "challenge 1 label=Habiter",
                                        "action 1.A1 principal=1 label=Isoler_les_écoles",
                                        "action 1.A2 principal=1 label=Bâtir",
                                        "challenge 2 label=Se_soigner",
                                        "action 2.A1 principal=2 label=Ouvrir_un_centre"),
                                Set.of(),
                                false)
                        .content())
                .isEqualTo(before);
    }

    @Test
    void a_row_in_the_midst_is_a_new_action_and_moves_no_code() {
        PlanContent next = merged(
                "challenge 1 label=Habiter",
                "action 1.A1 principal=1 label=Isoler_les_écoles",
                "action 1.A2 principal=1 label=Planter_des_haies",
                "action 1.A3 principal=1 label=Bâtir",
                "challenge 2 label=Se_soigner",
                "action 2.A1 principal=2 label=Ouvrir_un_centre");

        assertThat(titled(next))
                .containsExactly(
                        "D1 Habiter",
                        "D1.A1 Isoler les écoles",
                        "D1.A3 Planter des haies",
                        "D1.A2 Bâtir",
                        "D2 Se soigner",
                        "D2.A1 Ouvrir un centre",
                        "P1 P1");
    }

    @Test
    void the_same_place_in_nearly_the_same_words_is_reworded_and_in_others_another_element() {
        PlanContent reworded = merged(
                "challenge 1 label=Habiter",
                "action 1.A1 principal=1 label=Isoler_les_écoles_et_les_collèges",
                "action 1.A2 principal=1 label=Vendre",
                "challenge 2 label=Se_soigner",
                "action 2.A1 principal=2 label=Ouvrir_un_centre");

        assertThat(titled(reworded))
                .contains("D1.A1 Isoler les écoles et les collèges", "D1.A3 Vendre")
                .noneMatch(title -> title.startsWith("D1.A2 "));
    }

    @Test
    void a_title_that_stands_once_in_both_was_moved() {
        PlanContent next = merged(
                "challenge 1 label=Habiter",
                "action 1.A1 principal=1 label=Isoler_les_écoles",
                "challenge 2 label=Se_soigner",
                "action 2.A1 principal=2 label=Ouvrir_un_centre",
                "action 2.A2 principal=2 label=Bâtir");

        assertThat(((Action) next.find(new PlanCode("D1.A2")).orElseThrow()).principal())
                .contains(new PlanCode("D2"));
    }

    @Test
    void what_a_whole_file_no_longer_names_goes_save_promises_and_what_was_given_up() {
        PlanContent withAbandoned = plan(
                "challenge D1 label=Habiter",
                "challenge D3 label=Ancien",
                "action D3.A1 principal=D3 label=Laissée state=ABANDONED@2024-01-01",
                "challenge D4 label=Oublié",
                "pledge P1 objectives=D1");

        PlanContent next = WorkbookAsPlan.over(withAbandoned, read("challenge 1 label=Habiter"), Set.of(), false)
                .content();

        assertThat(codes(next)).containsExactly("D1", "D3", "D3.A1", "P1");
    }

    @Test
    void a_file_that_says_nothing_of_axes_leaves_them_and_what_stands_under_them() {
        PlanContent withAxes = plan(
                "axis X1 label=Vivre",
                "challenge D1 axis=X1 label=Habiter",
                "axis X2 label=Bouger",
                "challenge D2 axis=X2 label=Pédaler",
                "challenge D3 axis=X2 label=Oublié");

        PlanContent next = WorkbookAsPlan.over(
                        withAxes, read("challenge 1 label=Habiter", "challenge 2 label=Pédaler"), Set.of(), false)
                .content();

        assertThat(codes(next)).containsExactly("X1", "D1", "X2", "D2");
        assertThat(next.find(new PlanCode("D2")).orElseThrow())
                .isEqualTo(withAxes.find(new PlanCode("D2")).orElseThrow());
    }

    @Test
    void of_a_part_everything_else_stays_where_it_stands() {
        PlanContent next = WorkbookAsPlan.over(
                        before,
                        read("challenge 1 label=Se_soigner", "action 1.A1 principal=1 label=Former_des_infirmières"),
                        Set.of(),
                        true)
                .content();

        assertThat(titled(next))
                .containsExactly(
                        "D1 Habiter",
                        "D1.A1 Isoler les écoles",
                        "D1.A2 Bâtir",
                        "D2 Se soigner",
                        "D2.A1 Ouvrir un centre",
                        "D2.A2 Former des infirmières",
                        "P1 P1");
    }

    @Test
    void a_code_that_was_ever_borne_is_given_to_nobody_else() {
        PlanContent next = WorkbookAsPlan.over(
                        plan("challenge D1 label=Habiter"),
                        read("challenge 1 label=Habiter", "action 1.A1 principal=1 label=Isoler"),
                        Set.of(new PlanCode("D1.A1"), new PlanCode("D1.A2")),
                        false)
                .content();

        assertThat(codes(next)).containsExactly("D1", "D1.A3");
    }

    @Test
    void an_empty_cell_says_nothing_and_a_filled_one_is_so_from_now_on() {
        Action known = action(before, "D1.A1");
        Action bare = over(known, Action.of("1.A1", "Isoler les écoles", "1"), Set.of());
        Action told = over(
                known,
                Action.of("1.A1", "Isoler les écoles", "1")
                        .in(new ActionState.Completed(DAY))
                        .budgeted(1_000_00),
                EVERYTHING);

        assertThat(bare).isEqualTo(known);
        assertThat(told.state()).isEqualTo(new ActionState.Completed(DAY));
        assertThat(told.plannedCents()).hasValue(1_000_00);
        assertThat(told.schedule().start()).contains(LocalDate.parse("2024-01-01"));
    }

    @Test
    void a_state_the_action_is_in_already_keeps_its_day() {
        Action done = Action.of("D1.A1", "Isoler les écoles", "D1").in(new ActionState.Completed(DAY));

        Action again = over(
                done,
                Action.of("1.A1", "Isoler les écoles", "1").in(new ActionState.Completed(DAY.plusDays(30))),
                EVERYTHING);

        assertThat(again.state()).isEqualTo(new ActionState.Completed(DAY));
    }

    @Test
    void draft_is_a_state_where_a_cell_says_so() {
        Action known = action(before, "D1.A1");

        assertThat(over(known, Action.of("1.A1", "Isoler les écoles", "1"), EnumSet.of(FactName.STATE))
                        .state())
                .isEqualTo(new ActionState.Draft());
    }

    @Test
    void roles_the_file_tells_change_hands_and_others_stay() {
        RoleHolding agent =
                new RoleHolding(PlanRole.PROJECT_MANAGER, "Cheffe de projet", Optional.of("marie"), Optional.empty());
        RoleHolding elected = RoleHolding.of(PlanRole.LEAD_ELECTED, "Adjointe");
        RoleHolding partner = RoleHolding.of(PlanRole.PARTNER, "ADEME");
        Action known = Action.of("D1.A1", "Isoler les écoles", "D1").heldBy(List.of(elected, agent));
        Action told = Action.of("1.A1", "Isoler les écoles", "1")
                .heldBy(List.of(RoleHolding.of(PlanRole.PROJECT_MANAGER, "Cheffe de projet"), partner));

        assertThat(over(known, told, EVERYTHING).roles()).containsExactly(agent, partner, elected);
        assertThat(over(known, told.heldBy(List.of()), EVERYTHING).roles()).containsExactly(elected, agent);
    }

    @Test
    void steps_keep_the_days_the_file_does_not_tell() {
        Action known = Action.of("D1.A1", "Isoler les écoles", "D1")
                .through(List.of(
                        new Milestone("Études", Optional.of(DAY), Optional.of(DAY)),
                        new Milestone("Travaux", Optional.of(DAY.plusDays(9)), Optional.empty())));
        Action told = Action.of("1.A1", "Isoler les écoles", "1")
                .through(List.of(
                        new Milestone("études", Optional.empty(), Optional.of(DAY.plusDays(3))),
                        new Milestone("Réception", Optional.empty(), Optional.empty())));

        assertThat(over(known, told, EVERYTHING).milestones())
                .containsExactly(
                        new Milestone("études", Optional.of(DAY), Optional.of(DAY)),
                        new Milestone("Réception", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_day_of_the_file_that_contradicts_one_of_the_plan_is_told() {
        PlanContent known =
                plan("challenge D1 label=Habiter", "action D1.A1 principal=D1 label=Isoler start=2027-01-01");
        Action told =
                Action.of("1.A1", "Isoler", "1").scheduled(new Schedule(Optional.empty(), Optional.of(DAY), false));

        WorkbookAsPlan.Merged merged = WorkbookAsPlan.over(
                known,
                new ActionPlanReader.Outcome.Read(
                        plan("challenge 1 label=Habiter").with(told), Map.of(), List.of(), 0),
                Set.of(),
                false);

        assertThat(merged.faults())
                .containsExactly(new Wording(
                        "L’action « Isoler » (D1.A1) finirait le 2026-05-04, avant de commencer le 2027-01-01 :"
                                + " l’une des deux dates vient du plan. Donnez les deux dans le fichier, ou corrigez le plan.",
                        "The action “Isoler” (D1.A1) would end on 2026-05-04, before it starts on 2027-01-01: one of the"
                                + " two dates comes from the plan. Give both in the file, or correct the plan."));
    }

    @Test
    void a_code_the_file_gives_that_an_element_bore_is_given_to_nobody_and_another_is_made() {
        WorkbookAsPlan.Merged merged = WorkbookAsPlan.over(
                plan("challenge D1 label=Habiter"),
                numbered("H1", "challenge 1 label=Habiter", "action H1 principal=1 label=Isoler"),
                Set.of(new PlanCode("H1")),
                false);

        assertThat(codes(merged.content())).containsExactly("D1", "D1.A1");
        assertThat(merged.remarks())
                .extracting(remark -> remark.about().inFrench())
                .containsExactly(
                        "p.csv, ligne 7, colonne « N° » : « H1 » fut le code d'un élément qui n'est plus au plan : un"
                                + " code ne sert qu'une fois, cette action reçoit « D1.A1 ».");
    }

    @Test
    void a_made_code_makes_room_for_one_the_file_gives() {
        PlanContent next = WorkbookAsPlan.over(
                        plan("challenge D1 label=Habiter"),
                        numbered(
                                "D1.A1",
                                "challenge 1 label=Habiter",
                                "action 1.A1 principal=1 label=Bâtir",
                                "action D1.A1 principal=1 label=Isoler"),
                        Set.of(),
                        false)
                .content();

        assertThat(titled(next)).containsExactly("D1 Habiter", "D1.A2 Bâtir", "D1.A1 Isoler");
    }

    @Test
    void of_two_actions_of_one_title_the_code_tells_which() {
        PlanContent twice = plan(
                "challenge D1 label=Habiter",
                "action C1 principal=D1 label=Communiquer",
                "challenge D2 label=Se_soigner",
                "action C2 principal=D2 label=Communiquer");

        PlanContent next = WorkbookAsPlan.over(
                        twice,
                        numbered(
                                "C2",
                                "challenge 1 label=Habiter",
                                "action C2 principal=1 label=Communiquer",
                                "challenge 2 label=Se_soigner"),
                        Set.of(),
                        false)
                .content();

        assertThat(titled(next)).containsExactly("D1 Habiter", "C2 Communiquer", "D2 Se soigner");
    }

    @Test
    void other_objectives_are_those_of_the_plan_whether_the_file_names_them_or_not() {
        ActionPlanReader.Outcome.Read read = new ActionPlanReader.Outcome.Read(
                plan("challenge 1 label=Habiter", "action 1.A1 principal=1 label=Isoler_les_écoles"),
                Map.of(new PlanCode("1.A1"), Set.of(FactName.OTHERS)),
                Map.of(
                        new PlanCode("1.A1"),
                        new ActionPlanReader.Named(Optional.empty(), Optional.of(cell("Se soigner ; D1\n- Défi 2")))),
                Map.of(),
                List.of(),
                0);

        WorkbookAsPlan.Merged merged = WorkbookAsPlan.over(before, read, Set.of(), true);

        assertThat(merged.unknown()).isEmpty();
        assertThat(action(merged.content(), "D1.A1").others()).containsExactly(new PlanCode("D2"));
        assertThat(WorkbookAsPlan.over(before, read, Set.of(), false).unknown())
                .as("a whole file takes the objective away")
                .extracting(fault -> fault.line())
                .containsExactly(7, 7);
    }

    private static ToldCell cell(String text) {
        return new ToldCell("p.csv", "", 7, "N°", text);
    }

    /// A file that gives one of its actions its code.
    private static ActionPlanReader.Outcome.Read numbered(String code, String... lines) {
        return new ActionPlanReader.Outcome.Read(
                plan(lines),
                Map.of(),
                Map.of(new PlanCode(code), new ActionPlanReader.Named(Optional.of(cell(code)), Optional.empty())),
                Map.of(new PlanCode(code), cell(code)),
                List.of(),
                0);
    }

    private static Action over(Action known, Action told, Set<FactName> said) {
        PlanContent is = plan("challenge D1 label=Habiter").with(known);
        PlanContent read = plan("challenge 1 label=Habiter").with(told);
        WorkbookAsPlan.Merged merged = WorkbookAsPlan.over(
                is, new ActionPlanReader.Outcome.Read(read, Map.of(told.code(), said), List.of(), 0), Set.of(), false);
        assertThat(merged.faults()).isEmpty();
        return action(merged.content(), known.code().value());
    }

    private PlanContent merged(String... lines) {
        return WorkbookAsPlan.over(before, read(lines), Set.of(), false).content();
    }

    private static ActionPlanReader.Outcome.Read read(String... lines) {
        Map<PlanCode, Set<FactName>> said = new HashMap<>();
        plan(lines).elements().forEach(element -> said.put(element.code(), Set.of()));
        return read(said, lines);
    }

    private static ActionPlanReader.Outcome.Read read(Map<PlanCode, Set<FactName>> said, String... lines) {
        return new ActionPlanReader.Outcome.Read(plan(lines), said, List.of(), 0);
    }

    private static Action action(PlanContent content, String code) {
        return (Action) content.find(new PlanCode(code)).orElseThrow();
    }

    private static PlanContent plan(String... lines) {
        return PlanWords.plan(Arrays.asList(lines));
    }

    private static List<String> codes(PlanContent content) {
        return content.elements().stream()
                .map(element -> element.code().value())
                .toList();
    }

    private static List<String> titled(PlanContent content) {
        return content.elements().stream().map(WorkbookAsPlanTest::titled).toList();
    }

    private static String titled(PlanElement element) {
        return element.code() + " " + element.label();
    }
}

package fr.continuum.domain.workforce;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Vacancy;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostsToReassignTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chef de projet écoles",
                "CHEF DE PROJET ECOLES",
                "  chef de\u00a0projet   Écoles",
                "Chef de projet e\u0301coles",
                "P1",
                "p 1"
            })
    void a_post_is_found_however_it_is_spelt(String written) {
        Seat seat = seat(written, "post P1 title=Chef_de_projet_écoles", "post P2 title=Chef_de_projet");

        assertThat(code(seat)).isEqualTo("P1");
    }

    @Test
    void a_code_goes_before_a_title_and_its_own_spelling_before_others() {
        assertThat(code(seat("P2", "post P1 title=P2", "post P2"))).isEqualTo("P2");
        assertThat(code(seat("p1", "post P1", "post p1"))).isEqualTo("p1");
        assertThat(seat("P 1", "post P1", "post p1").match())
                .isEqualTo(new PostMatch.Ambiguous(posts("post P1", "post p1")));
    }

    @Test
    void a_name_nobody_knows_is_told_and_the_role_is_not_said_to_be_vacant() {
        PostsToReassign told = told("Chargée de mission", "post P1");

        assertThat(told.unknown()).hasSize(1);
        assertThat(told.vacant()).isEmpty();
    }

    @Test
    void two_posts_that_bore_a_title_together_are_named_and_none_is_guessed() {
        PostsToReassign told = told("Juriste", "post P1 title=Juriste", "post P2 title=juriste closed=2024-05-01");

        assertThat(told.ambiguous())
                .extracting(Seat::match)
                .containsExactly(new PostMatch.Ambiguous(
                        posts("post P1 title=Juriste", "post P2 title=juriste closed=2024-05-01")));
        assertThat(told.vacant()).isEmpty();
    }

    @Test
    void of_posts_that_followed_one_another_it_is_the_last() {
        Seat seat = seat(
                "Juriste",
                "post P1 title=Juriste closed=2022-01-01",
                "post P2 title=Juriste opened=2022-01-01 closed=2024-01-01",
                "post P3 title=Juriste opened=2024-03-01");

        assertThat(code(seat)).isEqualTo("P3");
        assertThat(seat.vacancy()).isEmpty();
    }

    @Test
    void a_successor_does_not_settle_which_of_two_it_was() {
        assertThat(seat(
                                "Juriste",
                                "post P1 title=Juriste closed=2022-01-01",
                                "post P2 title=Juriste opened=2022-01-01",
                                "post P3 title=Juriste")
                        .match())
                .isEqualTo(new PostMatch.Ambiguous(
                        posts("post P2 title=Juriste opened=2022-01-01", "post P3 title=Juriste")));
    }

    @Test
    void all_that_a_post_held_comes_together() {
        MandatePlan plan = plan(
                Objective.Strategic.of("D1", "D1"),
                action("A1", RoleHolding.of(PlanRole.PROJECT_MANAGER, "Cheffe de projet")),
                action("A2", RoleHolding.of(PlanRole.CONTRIBUTOR, "P1"), RoleHolding.of(PlanRole.PARTNER, "P1")),
                action("A3", RoleHolding.of(PlanRole.PROJECT_MANAGER, "P2")));

        PostsToReassign told = PostsToReassign.of(
                plan, register("post P1 title=Cheffe_de_projet vacant=2024-05-30", "post P2"), TODAY);

        assertThat(told.vacant()).containsOnlyKeys("Cheffe de projet (P1)");
        assertThat(told.vacant().get("Cheffe de projet (P1)"))
                .extracting(seat -> seat.element() + " " + seat.role())
                .containsExactly("A1 PROJECT_MANAGER", "A2 CONTRIBUTOR");
        assertThat(told.vacancies().of(new PlanCode("A1")))
                .containsExactly(new Vacancy(
                        RoleHolding.of(PlanRole.PROJECT_MANAGER, "Cheffe de projet"),
                        LocalDate.parse("2024-05-30"),
                        Vacancy.Reason.POST_VACANT));
        assertThat(told.vacancies().of(new PlanCode("A3"))).isEmpty();
    }

    @Test
    void whichever_is_sooner_tells_since_when() {
        RoleHolding until = RoleHolding.of(PlanRole.PROJECT_MANAGER, "P1").until(LocalDate.parse("2024-04-30"));

        assertThat(seat(until, "post P1 closed=2024-03-01").vacancy())
                .contains(new Vacancy(until, LocalDate.parse("2024-03-01"), Vacancy.Reason.POST_CLOSED));
        assertThat(seat(until, "post P1 closed=2024-05-31").vacancy())
                .contains(new Vacancy(until, LocalDate.parse("2024-05-01"), Vacancy.Reason.LEFT));
        assertThat(seat(until.until(LocalDate.parse("2024-06-01")), "post P1").vacancy())
                .isEmpty();
    }

    @Test
    void a_closed_post_is_closed_even_where_it_was_vacant_before() {
        assertThat(seat("P1", "post P1 vacant=2024-01-01 closed=2024-05-01").vacancy())
                .map(Vacancy::reason)
                .contains(Vacancy.Reason.POST_CLOSED);
    }

    @Test
    void a_department_leads_for_as_long_as_it_has_a_post() {
        RoleHolding leads = RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Direction de l'éducation");
        String there = "post P1 department=Direction_de_l’Éducation vacant=2024-01-01";
        String gone = "post P2 department=direction_de_l’éducation closed=2024-02-01";

        assertThat(seat(leads, there, gone).match())
                .isEqualTo(new PostMatch.Department("Direction de l’Éducation", posts(there, gone)));
        assertThat(seat(leads, there, gone).vacancy()).isEmpty();
        assertThat(seat(leads, gone).vacancy())
                .contains(new Vacancy(leads, LocalDate.parse("2024-02-01"), Vacancy.Reason.POST_CLOSED));
        assertThat(seat(RoleHolding.of(PlanRole.PROJECT_MANAGER, "Direction de l'éducation"), there)
                        .match())
                .isEqualTo(new PostMatch.None());
    }

    @Test
    void elus_and_partners_are_no_posts_of_the_authority() {
        assertThat(seat(RoleHolding.of(PlanRole.LEAD_ELECTED, "P1"), "post P1 vacant=2024-01-01"))
                .returns(new PostMatch.Outside(), Seat::match)
                .returns(Optional.empty(), Seat::vacancy);
        assertThat(seat(RoleHolding.of(PlanRole.PARTNER, "P1"), "post P1 vacant=2024-01-01")
                        .match())
                .isEqualTo(new PostMatch.Outside());
    }

    @Test
    void what_does_not_count_any_more_needs_nobody() {
        MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(List.of(
                "axis X",
                "challenge D1 axis=X manager",
                "challenge D2 abandoned=2023-01-01 manager",
                "action A1 principal=D1 state=COMPLETED@2023-01-01 manager",
                "action A2 principal=D2 manager",
                "pledge E1 objectives=D1"))));

        PostsToReassign told = PostsToReassign.of(plan, register("post P1 title=manager vacant=2024-01-01"), TODAY);

        assertThat(told.seats()).extracting(Seat::element).containsExactly(new PlanCode("D1"));
        assertThat(told.elements()).containsExactly(new PlanCode("D1"));
    }

    @Test
    void the_share_of_elements_without_an_active_owner_says_what_it_does_not_know() {
        MandatePlan plan = plan(
                Objective.Strategic.of("D1", "D1").heldBy(RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "DRH")),
                action("A1", RoleHolding.of(PlanRole.PROJECT_MANAGER, "P1")),
                action("A2", RoleHolding.of(PlanRole.PROJECT_MANAGER, "P2"), RoleHolding.of(PlanRole.PARTNER, "P1")),
                action("A3", RoleHolding.of(PlanRole.PROJECT_MANAGER, "inconnu")),
                action("A4", RoleHolding.of(PlanRole.CONTRIBUTOR, "P1")),
                action(
                        "A5",
                        RoleHolding.of(PlanRole.CHIEF_EXECUTIVE, "P2"),
                        RoleHolding.of(PlanRole.PROJECT_MANAGER, "P1")),
                action("A6", RoleHolding.of(PlanRole.DEPUTY_CHIEF_EXECUTIVE, "P1")),
                action(
                        "A7",
                        RoleHolding.of(PlanRole.LEAD_ELECTED, "Mme la maire"),
                        RoleHolding.of(PlanRole.PLAN_OFFICER, "P1")));

        Ownership ownership = PostsToReassign.of(plan, register("post P1", "post P2 closed=2024-01-01"), TODAY)
                .ownership();

        assertThat(ownership)
                .isEqualTo(new Ownership(codes("D1", "A1", "A5", "A6"), codes("A3"), codes("A2", "A4", "A7")));
        assertThat(ownership.elements()).isEqualTo(8);
        assertThat(ownership.orphanRate()).contains(new BigDecimal("0.3750"));
        assertThat(ownership.orphanRateAtMost()).contains(new BigDecimal("0.5000"));
    }

    @Test
    void without_any_file_of_posts_nothing_is_proven_and_nothing_found() {
        MandatePlan plan =
                plan(Objective.Strategic.of("D1", "D1").heldBy(RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "DRH")));

        PostsToReassign told = PostsToReassign.of(plan, PostRegister.EMPTY, TODAY);

        assertThat(told.ownership()).isEqualTo(new Ownership(List.of(), codes("D1"), List.of()));
        assertThat(told.vacancies().byElement()).isEmpty();
        assertThat(new Ownership(List.of(), List.of(), List.of()).orphanRate()).isEmpty();
    }

    @Test
    void what_a_post_held_is_not_moved_to_another_that_takes_its_code() {
        String[] posts = {
            "post P1 title=Jardinier department=Parcs opened=2024-03-01",
            "post P1/2024-03-01 title=Juriste closed=2024-03-01"
        };

        for (String written : List.of("Juriste", "P1", "p 1", "P1/2024-03-01")) {
            Seat seat = seat(written, posts);
            assertThat(code(seat)).as(written).isEqualTo("P1/2024-03-01");
            assertThat(seat.vacancy().orElseThrow().reason()).isEqualTo(Vacancy.Reason.POST_CLOSED);
        }
        assertThat(code(seat("Jardinier", posts))).isEqualTo("P1");
        assertThat(seat("Jardinier", posts).vacancy()).isEmpty();
    }

    @Test
    void what_a_code_held_stays_with_it_where_it_comes_back_to_a_post_like_it() {
        Seat seat = seat(
                "P1", "post P1 title=Juriste opened=2024-04-01", "post P1/2024-03-01 title=Juriste closed=2024-03-01");

        assertThat(code(seat)).isEqualTo("P1");
        assertThat(seat.vacancy()).isEmpty();
    }

    private static List<PlanCode> codes(String... codes) {
        return List.of(codes).stream().map(PlanCode::new).toList();
    }

    private static String code(Seat seat) {
        return seat.match() instanceof PostMatch.One(Post post, var _)
                ? post.code()
                : seat.match().toString();
    }

    private static List<Post> posts(String... lines) {
        return WorkforceWords.posts(List.of(lines));
    }

    private static PostRegister register(String... lines) {
        return new PostRegister(Optional.of(TODAY), posts(lines));
    }

    private static Action action(String code, RoleHolding... holdings) {
        return Action.of(code, code, "D1").heldBy(List.of(holdings));
    }

    private static MandatePlan plan(PlanElement... elements) {
        PlanContent content = PlanWords.plan(List.of()).withElements(new ArrayList<>(List.of(elements)));
        return allowed(MandatePlan.of(content));
    }

    private static PostsToReassign told(String written, String... posts) {
        return told(RoleHolding.of(PlanRole.PROJECT_MANAGER, written), posts);
    }

    private static PostsToReassign told(RoleHolding holding, String... posts) {
        return PostsToReassign.of(plan(Objective.Strategic.of("D1", "D1").heldBy(holding)), register(posts), TODAY);
    }

    private static Seat seat(String written, String... posts) {
        return told(written, posts).seats().getFirst();
    }

    private static Seat seat(RoleHolding holding, String... posts) {
        return told(holding, posts).seats().getFirst();
    }
}

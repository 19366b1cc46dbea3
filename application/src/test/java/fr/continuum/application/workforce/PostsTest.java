package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.workforce.ReadPosts.Outcome;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.plan.Vacancy;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import org.junit.jupiter.api.Test;

class PostsTest {

    private static final String[] PLAN = {
        "challenge D1 elected department", "action A1 principal=D1 manager department", "action A2 principal=D1"
    };

    private final Authority authority = new Authority();
    private final AskPostsToReassign toReassign = new AskPostsToReassign(authority.days);

    @Test
    void all_that_a_post_held_is_there_to_be_given_to_another_the_morning_after_it_disappeared() {
        authority.plan(PLAN);
        authority.posts(TODAY.minusDays(1), "post P1 title=department", "post P2 title=manager");

        Outcome tonight = authority.posts(TODAY, "post P2 title=manager");

        assertThat(tonight).isInstanceOf(Outcome.Read.class);
        Outcome.Read read = (Outcome.Read) tonight;
        assertThat(read.changes()).hasSize(1);
        assertThat(read.toReassign()).extracting(Seat::element).containsExactly(new PlanCode("D1"), new PlanCode("A1"));
        PostsToReassign told = toReassign.on(OWNER, TODAY).orElseThrow();
        assertThat(told.vacant().get("department (P1)"))
                .extracting(seat -> seat.vacancy().orElseThrow().reason())
                .containsOnly(Vacancy.Reason.POST_CLOSED);
        assertThat(told.vacant()).hasSize(1);
        assertThat(told.ownership().orphans()).containsExactly(new PlanCode("D1"), new PlanCode("A2"));
    }

    /// What a plan says of its roles by itself, and what posts say of them, is one answer.
    @Test
    void the_roles_nobody_holds_are_those_of_the_posts_and_what_the_plan_says_of_itself() {
        authority.plan(
                "challenge D1 elected department",
                "action A1 principal=D1 manager department",
                "action A2 principal=D1 manager=2023-01-31",
                "action A3 principal=D1 state=COMPLETED@2023-02-01 manager=2023-01-31 department");
        authority.posts(TODAY.minusDays(1), "post P1 title=department", "post P2 title=manager");
        authority.posts(TODAY, "post P2 title=manager");

        PostsToReassign told = toReassign.on(OWNER, TODAY).orElseThrow();
        MandatePlan plan = authority.house.plans.latest(OWNER).orElseThrow().content();
        Vacancies vacant = new AskVacancies(authority.days).of(OWNER, plan, TODAY);

        assertThat(vacant.byElement().keySet())
                .extracting(PlanCode::value)
                .as("what is over is told by the plan alone")
                .containsExactly("A1", "A2", "A3", "D1");
        assertThat(vacant.of(new PlanCode("A3"))).hasSize(1);
        told.vacancies()
                .byElement()
                .forEach((element, those) -> assertThat(vacant.of(element)).isEqualTo(those));
        assertThat(vacant.of(
                        new PlanCode("D1"),
                        plan.find(new PlanCode("D1")).orElseThrow().roles().getLast()))
                .isPresent();
        assertThat(vacant.of(
                        new PlanCode("D1"),
                        plan.find(new PlanCode("D1")).orElseThrow().roles().getFirst()))
                .isEmpty();
    }

    @Test
    void a_post_that_falls_vacant_leaves_what_it_held_and_is_told_once() {
        authority.plan(PLAN);
        authority.posts(TODAY.minusDays(1), "post P1 title=department filled=", "post P2 title=manager filled=");

        Outcome.Read tonight = (Outcome.Read)
                authority.posts(TODAY, "post P1 title=department filled=", "post P2 title=manager vacant=");
        Outcome.Read tomorrow = (Outcome.Read)
                authority.posts(TODAY.plusDays(1), "post P1 title=department filled=", "post P2 title=manager vacant=");

        assertThat(tonight.toReassign()).extracting(Seat::role).containsExactly(PlanRole.PROJECT_MANAGER);
        assertThat(tomorrow.toReassign()).isEmpty();
        assertThat(tomorrow.changes()).isEmpty();
    }

    @Test
    void an_older_extract_is_told_and_closes_nothing() {
        authority.plan(PLAN);
        authority.posts(TODAY, "post P1 title=department");

        assertThat(authority.posts(TODAY.minusDays(2), "post P9"))
                .isEqualTo(new Outcome.Outdated(TODAY.minusDays(2), TODAY));
        assertThat(toReassign.on(OWNER, TODAY).orElseThrow().vacant()).isEmpty();
    }

    @Test
    void without_a_plan_nothing_is_held_and_posts_are_read_all_the_same() {
        assertThat(authority.posts(TODAY, "post P1")).isInstanceOf(Outcome.Read.class);

        assertThat(toReassign.on(OWNER, TODAY)).isEmpty();
        assertThat(authority.house.workforce.latest(OWNER)).isPresent();
    }

    @Test
    void another_authority_sees_nothing_of_it() {
        authority.plan(PLAN);
        authority.posts(TODAY, "post P1 title=department");
        Owner other = Owner.of(new Siren("200000001"));

        assertThat(toReassign.on(other, TODAY)).isEmpty();
        assertThat(new AskHeadcount(authority.days, authority.house.releases).on(other, TODAY, Sight.HR))
                .isEmpty();
    }

    @Test
    void a_day_before_anything_was_read_knows_nothing() {
        authority.plan(PLAN);
        authority.posts(TODAY, "post P1 title=department");

        assertThat(toReassign.on(OWNER, TODAY.minusDays(1))).isEmpty();
    }
}

package fr.continuum.domain.crossproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostsToReassign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreatedPostsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
    private static final FiscalYear YEAR = new FiscalYear(2026);

    private static CreatedPosts of(Optional<LocalDate> read, String... posts) {
        PlanContent content =
                PlanWords.plan(List.of("challenge D1", "action A1 principal=D1", "action A2 principal=D1"));
        Action first = (Action) content.find(new PlanCode("A1")).orElseThrow();
        Action second = (Action) content.find(new PlanCode("A2")).orElseThrow();
        MandatePlan plan = Rulings.allowed(MandatePlan.of(content.with(
                        first.heldBy(List.of(RoleHolding.of(PlanRole.PROJECT_MANAGER, "P1"))))
                .with(second.heldBy(List.of(
                        RoleHolding.of(PlanRole.PROJECT_MANAGER, "P1"),
                        RoleHolding.of(PlanRole.CONTRIBUTOR, "Paysagiste"))))));
        PostRegister register = new PostRegister(read, WorkforceWords.posts(List.of(posts)));
        return CreatedPosts.of(register, PostsToReassign.of(plan, register, TODAY), YEAR);
    }

    @Test
    void a_post_created_is_claimed_by_what_names_it_in_a_role() {
        CreatedPosts seen = of(
                Optional.of(TODAY),
                "post P1 title=Cheffe_de_projet opened=2026-02-01",
                "post P2 title=Jardinier opened=2026-03-01",
                "post P3 title=Ancienne opened=2024-01-01",
                "post P4 title=Inconnue");

        assertThat(seen.created())
                .extracting(created -> created.post().code(), CreatedPosts.Created::claimedBy)
                .containsExactly(tuple("P1", List.of(new PlanCode("A1"), new PlanCode("A2"))), tuple("P2", List.of()));
        assertThat(seen.claimed()).hasValue(1);
        assertThat(seen.unknown())
                .extracting(
                        seat -> seat.element().value(), seat -> seat.holding().post())
                .containsExactly(tuple("A2", "Paysagiste"));
    }

    @Test
    void a_post_that_is_closed_again_is_not_counted() {
        assertThat(of(
                                Optional.of(TODAY),
                                "post P2 opened=2026-02-01 closed=2026-06-01",
                                "post Q2 opened=2026-06-01",
                                "post P3 opened=2026-02-01 closed=2027-01-01")
                        .created())
                .extracting(created -> created.post().code())
                .containsExactly("P3", "Q2");
    }

    @Test
    void before_a_table_of_posts_is_read_nothing_is_said() {
        CreatedPosts seen = of(Optional.empty());

        assertThat(seen.known()).isFalse();
        assertThat(seen.claimed()).isEmpty();
        assertThat(seen.unknown()).isEmpty();
    }
}

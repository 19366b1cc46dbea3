package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostsToReassign;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatsOfDayTest {

    private final Authority authority = new Authority();
    private final SeatsOfDay seats = new SeatsOfDay();

    private MandatePlan plan() {
        return authority.house.plans.latest(OWNER).orElseThrow().content();
    }

    private PostRegister posts() {
        return authority.house.workforce.inForce(OWNER).orElseThrow().content().posts();
    }

    @Test
    void is_worked_out_once_for_a_plan_its_posts_and_a_day() {
        authority.plan("challenge D1 elected department");
        authority.posts(TODAY.minusDays(1), "post P1 title=department");
        MandatePlan plan = plan();
        PostRegister posts = posts();

        PostsToReassign told = seats.of(plan, posts, TODAY);

        assertThat(told).isEqualTo(PostsToReassign.of(plan, posts, TODAY));
        assertThat(seats.of(plan, posts, TODAY)).isSameAs(told);
    }

    @Test
    void another_table_of_posts_or_another_day_is_another_answer() {
        authority.plan("challenge D1 elected department");
        authority.posts(TODAY.minusDays(1), "post P1 title=department");
        MandatePlan plan = plan();
        PostRegister before = posts();
        assertThat(seats.of(plan, before, TODAY).vacant()).isEmpty();

        authority.posts(TODAY, "post P2 title=manager");

        assertThat(seats.of(plan, posts(), TODAY).vacant()).hasSize(1);
        assertThat(seats.of(plan, before, TODAY).vacant()).isEmpty();
        assertThat(seats.of(plan, posts(), TODAY.minusDays(2)).day()).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void only_the_last_days_are_held() {
        authority.plan("challenge D1 elected department");
        authority.posts(TODAY.minusDays(1), "post P1 title=department");
        MandatePlan plan = plan();
        PostRegister posts = posts();
        PostsToReassign first = seats.of(plan, posts, TODAY);

        IntStream.rangeClosed(1, 4).mapToObj(TODAY::plusDays).forEach((LocalDate day) -> seats.of(plan, posts, day));

        assertThat(seats.of(plan, posts, TODAY)).isNotSameAs(first).isEqualTo(first);
    }
}

package fr.continuum.domain.workforce;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SteeringPostsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-01");

    private static SteeringPosts of(String code, List<String> plan, String... posts) {
        MandatePlan read = allowed(MandatePlan.of(PlanWords.plan(plan)));
        PostRegister register = new PostRegister(Optional.of(DAY), WorkforceWords.posts(List.of(posts)));
        return SteeringPosts.of(read, PostsToReassign.of(read, register, DAY), new PlanCode(code));
    }

    @Test
    void a_post_counts_once_however_many_roles_it_holds_below() {
        List<String> plan = List.of(
                "challenge D1 manager=Juriste",
                "challenge D2 manager=Acheteur",
                "action A1 principal=D1 manager=Juriste",
                "action A2 principal=D1 manager=Acheteur contributor=P3");
        String[] posts = {
            "post P1 title=Juriste fte=0.8 filled", "post P2 title=Acheteur fte=1 vacant", "post P3 filled"
        };

        assertThat(of("D1", plan, posts)).isEqualTo(new SteeringPosts(3, 1, new BigDecimal("1.8"), 1));
        assertThat(of("A1", plan, posts)).isEqualTo(new SteeringPosts(1, 0, new BigDecimal("0.8"), 0));
        assertThat(of("D2", plan, posts))
                .as("whole there too: what is told of two is not to be added up")
                .isEqualTo(new SteeringPosts(1, 1, BigDecimal.ONE, 0));
    }

    @Test
    void what_is_closed_or_no_post_is_not_counted() {
        List<String> plan = List.of(
                "challenge D1 elected=Juriste department=DRH manager=Juriste contributor=Inconnu",
                "action A1 principal=D1 manager=Acheteur");

        assertThat(of("D1", plan, "post P1 title=Juriste closed=2024-05-01 fte=1", "post P2 title=Autre fte=1"))
                .isEqualTo(SteeringPosts.NONE);
        assertThat(of("D1", plan).isNone()).isTrue();
    }
}

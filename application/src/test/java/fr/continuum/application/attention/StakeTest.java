package fr.continuum.application.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.attention.Stake.Kind;
import fr.continuum.application.attention.Stake.Reason;
import fr.continuum.domain.plan.PlanCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeTest {

    @Test
    void what_has_most_reasons_goes_first_then_what_has_most_late_actions() {
        Stake well = stake("D1");
        Stake oneLate = stake("D2", new Reason(Kind.LATE, 9, 10));
        Stake twoReasons = stake("D3", new Reason(Kind.NOT_SERVED, 1, 4), new Reason(Kind.NOBODY, 1, 5));
        Stake twoWithLate = stake("D4", new Reason(Kind.LATE, 1, 4), new Reason(Kind.NOBODY, 1, 5));

        assertThat(Stake.first(List.of(well, oneLate, twoReasons, twoWithLate), 5))
                .containsExactly(twoWithLate, twoReasons, oneLate);
        assertThat(Stake.first(List.of(well, oneLate, twoReasons, twoWithLate), 2))
                .containsExactly(twoWithLate, twoReasons);
    }

    @Test
    void what_nothing_tells_apart_stays_in_the_order_of_the_plan() {
        Stake one = stake("D9", new Reason(Kind.LATE, 2, 3));
        Stake other = stake("D1", new Reason(Kind.LATE, 2, 7));

        assertThat(Stake.first(List.of(one, other), 5)).containsExactly(one, other);
    }

    @Test
    void a_reason_that_counts_nothing_is_none_and_reasons_are_told_in_one_order() {
        Stake stake = stake(
                "D1", new Reason(Kind.NOBODY, 1, 3), new Reason(Kind.FAR_BEHIND, 0, 2), new Reason(Kind.LATE, 1, 2));

        assertThat(stake.reasons()).extracting(Reason::kind).containsExactly(Kind.LATE, Kind.NOBODY);
        assertThat(stake.count(Kind.FAR_BEHIND)).isZero();
    }

    @Test
    void a_part_is_never_more_than_its_whole() {
        assertThatThrownBy(() -> new Reason(Kind.LATE, 3, 2)).hasMessage("3 is not part of 2");
    }

    private static Stake stake(String code, Reason... reasons) {
        return new Stake(new PlanCode(code), List.of(reasons));
    }
}

package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.Found;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Finding SMALL = Found.of(ContinuumRule.R20, "a", "x", "y", 5);
    private static final Finding LARGE = Found.of(ContinuumRule.R20, "b", "x", "y", -50);
    private static final Finding NONE = Found.of(ContinuumRule.R20, "c", "x", "y");
    private static final Finding EARLIER = Found.of(ContinuumRule.R11, "z", "x", "y", 1);

    @Test
    void findings_come_by_rule_then_largest_first_then_by_subject() {
        Finding likeSmall = Found.of(ContinuumRule.R20, "aa", "x", "y", -5);

        assertThat(Findings.of(List.of(NONE, likeSmall, SMALL, LARGE, EARLIER)).all())
                .containsExactly(EARLIER, LARGE, SMALL, likeSmall, NONE);
    }

    @Test
    void there_is_one_finding_per_rule_and_subject_the_first_one_said() {
        Finding again = Found.of(ContinuumRule.R20, "a", "other", "other", 99);
        Finding otherRule = Found.of(ContinuumRule.R23, "a", "x", "y", 5);

        assertThat(Findings.of(List.of(SMALL))
                        .and(Findings.of(List.of(again, otherRule)))
                        .all())
                .containsExactly(SMALL, otherRule);
    }

    @Test
    void findings_add_up_without_changing_what_was_found() {
        Findings some = Findings.of(List.of(SMALL));

        assertThat(some.and(Findings.of(List.of(LARGE))).all()).containsExactly(LARGE, SMALL);
        assertThat(some.all()).containsExactly(SMALL);
        assertThat(Findings.NONE.and(some)).isEqualTo(some);
        assertThat(Findings.NONE.isEmpty()).isTrue();
        assertThat(some.isEmpty()).isFalse();
    }

    @Test
    void findings_are_counted_by_rule() {
        assertThat(Findings.of(List.of(SMALL, LARGE, EARLIER)).byRule())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ContinuumRule.R11, 1, ContinuumRule.R20, 2));
    }
}

package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.Found;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final LocalDate FROM = LocalDate.parse("2023-01-01");
    private static final LocalDate LAST = LocalDate.parse("2023-06-30");
    private static final Finding FINDING = Found.of(ContinuumRule.R12, "TRAINING F1", "un lien", "aucun");

    private final Waiver waiver =
            new Waiver(ContinuumRule.R12, "TRAINING F1", "plan de formation en cours de revue", "drh", FROM, LAST);

    private Waivers.Sorted on(LocalDate day) {
        return new Waivers(List.of(waiver)).sort(Findings.of(List.of(FINDING)), day);
    }

    @Test
    void a_waived_finding_comes_back_the_day_after() {
        assertThat(on(LAST).open().isEmpty()).isTrue();
        assertThat(on(LAST).waived()).containsExactly(new Waivers.Waived(FINDING, waiver));
        assertThat(on(LAST.plusDays(1)).open().all()).containsExactly(FINDING);
        assertThat(on(LAST.plusDays(1)).waived()).isEmpty();
    }

    @Test
    void it_is_waived_from_its_first_day_on() {
        assertThat(on(FROM.minusDays(1)).open().all()).containsExactly(FINDING);
        assertThat(on(FROM).open().isEmpty()).isTrue();
    }

    @Test
    void a_waiver_covers_one_finding_and_no_other() {
        Finding otherSubject = Found.of(ContinuumRule.R12, "TRAINING F2", "un lien", "aucun");
        Finding otherRule = Found.of(ContinuumRule.R13, "TRAINING F1", "un lien", "aucun");

        assertThat(waiver.covers(FINDING, FROM)).isTrue();
        assertThat(waiver.covers(otherSubject, FROM)).isFalse();
        assertThat(waiver.covers(otherRule, FROM)).isFalse();
    }

    @Test
    void of_several_the_one_that_ends_last_counts() {
        Waiver longer = new Waiver(ContinuumRule.R12, "TRAINING F1", "report", "drh", FROM, LAST.plusMonths(6));
        Waivers both = new Waivers(List.of(longer, waiver));

        assertThat(both.covering(FINDING, FROM)).contains(longer);
        assertThat(both.all()).hasSize(2);
        assertThat(Waivers.NONE.covering(FINDING, FROM)).isEmpty();
    }

    @Test
    void a_waiver_without_reason_author_or_end_cannot_be_made() {
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "TRAINING F1", "", "drh", FROM, LAST))
                .hasMessage("A waiver names its finding, its reason and its author: TRAINING F1");
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "TRAINING F1", "motif", " ", FROM, LAST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "", "motif", "drh", FROM, LAST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "x", "motif", "drh", LAST, FROM))
                .hasMessage("A waiver ends on 2023-01-01, before it starts on 2023-06-30");
    }

    @Test
    void a_ruling_is_refused_for_a_reason() {
        assertThatThrownBy(() -> new Ruling.Refused<>(List.of())).hasMessage("A command is refused for a reason");
        assertThat(Ruling.of("x", List.of())).isEqualTo(new Ruling.Allowed<>("x"));
        assertThat(new Ruling.Allowed<>("x").reasons()).isEmpty();
    }
}

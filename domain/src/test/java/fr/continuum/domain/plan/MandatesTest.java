package fr.continuum.domain.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MandatesTest {

    private static final Instant SECOND_BEGAN = Instant.parse("2022-07-01T08:00:00Z");
    private static final Instant THIRD_BEGAN = Instant.parse("2028-01-01T00:00:00Z");
    private static final MandatePlan ONE = plan("plan one label=Un", "challenge D1", "challenge D2", "challenge D3");
    private static final MandatePlan TWO = plan(
            "plan two label=Deux",
            "challenge D1 from=one/D1",
            "challenge D2 from=one/D2 label=Autrement",
            "challenge D3",
            "challenge D4 from=one/D4",
            "challenge D5 from=one/D1");
    private static final MandatePlan THREE = plan("plan three label=Trois", "challenge D9");

    private final Mandates mandates = new Mandates(THREE, List.of(until(ONE, SECOND_BEGAN), until(TWO, THIRD_BEGAN)));

    @Test
    void each_moment_has_the_plan_that_was_in_force() {
        assertThat(mandates.formerAt(SECOND_BEGAN.minusSeconds(1))).contains(ONE);
        assertThat(mandates.formerAt(SECOND_BEGAN)).contains(TWO);
        assertThat(mandates.formerAt(THIRD_BEGAN.minusSeconds(1))).contains(TWO);
        assertThat(mandates.formerAt(THIRD_BEGAN)).as("the present one").isEmpty();
        assertThat(Mandates.of(THREE).formerAt(Instant.EPOCH)).isEmpty();
    }

    @Test
    void each_year_has_those_that_were_in_force_at_some_time_of_it() {
        assertThat(mandates.formerIn(2000)).as("the first that is known").containsExactly(ONE);
        assertThat(mandates.formerIn(2022)).containsExactly(ONE, TWO);
        assertThat(mandates.formerIn(2023)).containsExactly(TWO);
        assertThat(mandates.formerIn(2027)).containsExactly(TWO);
        assertThat(mandates.formerIn(2028))
                .as("it gave way with the year before")
                .isEmpty();
    }

    @Test
    void what_the_next_plan_does_not_go_on_with_is_not_the_same() {
        Mandates.Succession first = mandates.successions().getFirst();

        assertThat(first.at()).isEqualTo(SECOND_BEGAN);
        assertThat(first.notTheSame())
                .extracting(
                        change -> change.code().value(),
                        PlanDiff.ElementChange::kind,
                        change -> change.facts().size())
                .as("D2 says otherwise, D3 does not say where it is from, D4 and D5 are new")
                .containsExactly(
                        tuple("D2", PlanDiff.Kind.CHANGED, 2),
                        tuple("D3", PlanDiff.Kind.CHANGED, 0),
                        tuple("D4", PlanDiff.Kind.ADDED, 2),
                        tuple("D5", PlanDiff.Kind.ADDED, 2));
        assertThat(mandates.successions().getLast().notTheSame())
                .extracting(change -> change.code().value())
                .containsExactly("D9");
    }

    @Test
    void it_takes_place_by_a_decision_a_vote_or_by_itself() {
        Revision crisis = new Revision("crise", "CD-7", LocalDate.parse("2022-07-01"));
        MandatePlan voted = plan(
                "plan two label=Deux start=2022-07-01 end=2028-06-30",
                "challenge D1 elected department",
                "adopted 2022-07-02");

        assertThat(mandates.successions().getFirst().by())
                .isEqualTo(new Revision("Un → Deux", "two", LocalDate.parse("2021-07-01")));
        assertThat(new Mandates(voted, List.of(until(ONE, SECOND_BEGAN)))
                        .successions()
                        .getFirst()
                        .by())
                .isEqualTo(new Revision("Un → Deux", "CD-2022-03", LocalDate.parse("2022-07-02")));
        assertThat(new Mandates(voted, List.of(new Mandates.Former(ONE, SECOND_BEGAN, Optional.of(crisis))))
                        .successions()
                        .getFirst()
                        .by())
                .isEqualTo(crisis);
    }

    @Test
    void a_plan_gives_way_after_the_one_before_it() {
        assertThatThrownBy(() -> new Mandates(THREE, List.of(until(TWO, THIRD_BEGAN), until(ONE, SECOND_BEGAN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one until 2022-07-01");
        assertThatThrownBy(() -> new Mandates(THREE, List.of(until(ONE, THIRD_BEGAN), until(TWO, THIRD_BEGAN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Mandates.Former until(MandatePlan plan, Instant moment) {
        return new Mandates.Former(plan, moment, Optional.empty());
    }

    private static MandatePlan plan(String... lines) {
        return allowed(MandatePlan.of(PlanWords.plan(List.of(lines))));
    }
}

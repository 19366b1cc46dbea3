package fr.continuum.adapters.web.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.reading.WaitingSteps;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.trace.Continuum.Means;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What programs are told people give an element of the plan.
@WebTest
class MeansJsonTest {

    private static final PlanCode CODE = new PlanCode("D2.A1");
    private static final Served SERVED = new Served(volume("10.5"), volume("1.5"));

    private final WaitingSteps waiting;

    @Autowired
    MeansJsonTest(WaitingSteps waiting) {
        this.waiting = waiting;
    }

    private static TrainingVolume volume(String days) {
        return new TrainingVolume(1, 5, new BigDecimal(days), 0, BigDecimal.ZERO, 1);
    }

    private Optional<MeansJson.People> told(PeopleOfYear people) {
        Means means =
                new Means(Action.of("D2.A1", "Planter 4 000 arbres", "D2"), List.of(), List.of(), List.of(), List.of());
        return Optional.ofNullable(MeansJson.of(means, Optional.empty(), people, waiting.of(Town.SIREN))
                .people());
    }

    @Test
    void hours_and_days_stand_beside_its_money() {
        MeansJson.People people = told(new PeopleOfYear(
                        Map.of(CODE, new ServedTime(new BigDecimal("803.5"), new BigDecimal("0.50"))),
                        Map.of(CODE, Seen.unless(false, SERVED))))
                .orElseThrow();

        assertThat(people.hours()).isEqualByComparingTo("803.5");
        assertThat(people.fte()).isEqualByComparingTo("0.5");
        assertThat(people.trained()).isTrue();
        assertThat(Objects.requireNonNull(people.traineeDays())).isEqualByComparingTo("12");
    }

    @Test
    void days_of_few_people_are_known_to_be_and_not_told() {
        MeansJson.People people = told(new PeopleOfYear(Map.of(), Map.of(CODE, Seen.unless(true, SERVED))))
                .orElseThrow();

        assertThat(people.trained()).isTrue();
        assertThat(people.traineeDays()).isNull();
        assertThat(people.hours()).isNull();
    }

    @Test
    void hours_without_any_training_say_that_there_is_none() {
        MeansJson.People people = told(new PeopleOfYear(
                        Map.of(CODE, new ServedTime(new BigDecimal("803.5"), new BigDecimal("0.50"))), Map.of()))
                .orElseThrow();

        assertThat(people.trained()).isFalse();
        assertThat(people.traineeDays()).isNull();
    }

    @Test
    void what_nobody_gives_anything_says_nothing_of_people() {
        assertThat(told(PeopleOfYear.NONE)).isEmpty();
    }
}

package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingPlanTest {

    private static final TrainingPlan PLAN = new TrainingPlan(
            new FiscalYear(2026),
            Optional.of(LocalDate.parse("2025-11-18")),
            Optional.of(LocalDate.parse("2025-12-15")),
            Optional.of(LocalDate.parse("2026-01-20")));

    @Test
    void by_a_day_it_is_what_was_done_until_then() {
        assertThat(PLAN.by(LocalDate.parse("2025-12-15")))
                .isEqualTo(
                        new TrainingPlan(PLAN.year(), PLAN.cstOpinion(), PLAN.presentedToAssembly(), Optional.empty()));
        assertThat(PLAN.by(LocalDate.parse("2026-01-20"))).isEqualTo(PLAN);
    }

    @Test
    void it_is_begun_with_its_first_step() {
        assertThat(PLAN.by(LocalDate.parse("2025-11-18")).isBegun()).isTrue();
        assertThat(PLAN.by(LocalDate.parse("2025-11-17")).isBegun()).isFalse();
        assertThat(PLAN.isBegun()).isTrue();
    }
}

package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ClosedNeedTest {

    private static final LocalDate CLOSING = LocalDate.of(2026, 6, 30);
    private static final CompetencyNeed OPEN =
            new CompetencyNeed("B1", CompetencyNeed.Kind.SKILL, "Écouter", List.of(new PlanCode("D1")));
    private static final CompetencyNeed CLOSED = OPEN.closedOn(CLOSING);

    private final MandatePlan plan = Rulings.allowed(
                    MandatePlan.begin(PlanWords.plan(List.of("challenge D1")), Changes.on("2026-01-01")))
            .plan();
    private final ContributionContext context = new ContributionContext(plan, List.of(CLOSED), 0);

    private static Training answering(int year) {
        return new Training(
                "F1",
                "Écouter",
                "",
                new FiscalYear(year),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of("B1"),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                List.of());
    }

    @Test
    void it_is_open_until_the_day_before() {
        assertThat(CLOSED.isOpenOn(CLOSING.minusDays(1))).isTrue();
        assertThat(CLOSED.isOpenOn(CLOSING)).isFalse();
        assertThat(OPEN.isOpenOn(CLOSING)).isTrue();
    }

    @Test
    void what_was_held_for_it_until_then_serves_what_it_served() {
        assertThat(ContributionRules.broken(answering(2025), context)).isEmpty();
        assertThat(ContributionRules.broken(answering(2026), context)).isEmpty();
        assertThat(TrainingTrace.of(answering(2026), context).served()).containsKey(new PlanCode("D1"));
    }

    @Test
    void a_training_of_a_later_year_answers_nobody() {
        assertThat(ContributionRules.broken(answering(2027), context))
                .singleElement()
                .extracting(Refusal::offending)
                .satisfies(offending -> assertThat(offending.french()).contains("clos"));
        assertThat(TrainingTrace.of(answering(2027), context).served()).isEmpty();
    }

    @Test
    void closing_it_is_saying_something_else_and_one_that_is_open_says_what_it_always_said() {
        assertThat(ContributionBook.version(CLOSED)).isNotEqualTo(ContributionBook.version(OPEN));
        assertThat(ContributionBook.version(CLOSED))
                .isNotEqualTo(ContributionBook.version(OPEN.closedOn(CLOSING.plusDays(1))));
        assertThat(ContributionBook.version(OPEN).value()).startsWith("40581dbe864182a6");
    }
}

package fr.continuum.application.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.Training;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContributionVeilTest {

    private static final FiscalYear YEAR = new FiscalYear(Authority.TODAY.getYear());

    private final Authority authority = new Authority();
    private final VeilContributions veils = new VeilContributions(authority.days, authority.house.clock);

    @BeforeEach
    void trainings_of_few_and_of_many() {
        authority.plan("challenge D1", "action A1 principal=D1");
        authority.contributions(
                "training F1 days=1 trainees=4 cost=900,00 links=A1 year=" + YEAR,
                "training F2 days=2 trainees=20 cost=5000,00 links=A1 year=" + YEAR,
                "training F3 days=2 trainees=30 cost=6000,00 links=A1 year=" + YEAR,
                "training F4 days=2 trainees=40 cost=7000,00 links=A1 year=" + (YEAR.value() - 1),
                "it I1 links=A1 cost=10,00");
    }

    private ContributionVeil veil(Sight sight) {
        return veils.of(Authority.OWNER, Optional.empty(), sight);
    }

    private Contribution known(ContributionKind kind, String code) {
        return authority
                .days
                .contributions(Authority.OWNER, Authority.TODAY)
                .find(new ContributionId(kind, code))
                .orElseThrow();
    }

    private Training training(String code) {
        return (Training) known(ContributionKind.TRAINING, code);
    }

    @Test
    void the_figures_hidden_are_those_the_table_of_trainings_hides() {
        List<String> masked = new AskTrainings(authority.days)
                .on(Authority.OWNER, Authority.TODAY, YEAR, Sight.OUTSIDE_HR).orElseThrow().trainings().stream()
                        .filter(one -> one.planned().figure().isEmpty())
                        .map(one -> one.training().code())
                        .toList();

        assertThat(masked).contains("F1").doesNotContain("F3");
        assertThat(List.of("F1", "F2", "F3", "F4"))
                .filteredOn(code -> veil(Sight.OUTSIDE_HR).hides(training(code)))
                .containsExactlyInAnyOrderElementsOf(masked);
    }

    @Test
    void a_training_of_few_says_neither_days_nor_trainees_nor_cost_and_all_else() {
        Training seen = (Training) veil(Sight.OUTSIDE_HR).of(training("F1"));

        assertThat(seen.days()).isEmpty();
        assertThat(seen.trainees()).isEmpty();
        assertThat(seen.costCents()).isEmpty();
        assertThat(seen.links()).isEqualTo(training("F1").links());
        assertThat(veil(Sight.OUTSIDE_HR).of(training("F3"))).isEqualTo(training("F3"));
        assertThat(veil(Sight.OUTSIDE_HR).of(known(ContributionKind.IT_INVESTMENT, "I1")))
                .isEqualTo(known(ContributionKind.IT_INVESTMENT, "I1"));
    }

    @Test
    void hr_sees_all() {
        assertThat(veil(Sight.HR).of(training("F1"))).isEqualTo(training("F1"));
        assertThat(veil(Sight.HR).ofPast(training("F1"))).isEqualTo(training("F1"));
        assertThat(veil(Sight.HR).hides(training("F1"))).isFalse();
    }

    /// One more trainee than yesterday is one person.
    @Test
    void outside_hr_the_history_of_a_training_tells_no_figure_however_many_it_is_of() {
        Training past = (Training) veil(Sight.OUTSIDE_HR).ofPast(training("F3"));

        assertThat(past.trainees()).isEmpty();
        assertThat(past.costCents()).isEmpty();
    }

    @Test
    void who_does_not_see_figures_and_says_none_leaves_them_as_they_were() {
        Training said = training("F1").withoutFigures();
        Training withOne = new Training(
                said.code(),
                "Autre titre",
                said.department(),
                said.year(),
                said.category(),
                said.ground(),
                said.needs(),
                Optional.of(BigDecimal.valueOf(3)),
                OptionalInt.empty(),
                OptionalLong.empty(),
                said.links());

        assertThat(veil(Sight.OUTSIDE_HR).kept(said, Optional.of(training("F1"))))
                .isEqualTo(training("F1"));
        Training kept = (Training) veil(Sight.OUTSIDE_HR).kept(withOne, Optional.of(training("F1")));
        assertThat(kept.title()).isEqualTo("Autre titre");
        assertThat(kept.days()).contains(BigDecimal.valueOf(3));
        assertThat(kept.trainees()).hasValue(4);
        assertThat(kept.costCents()).hasValue(900_00);
        assertThat(veil(Sight.OUTSIDE_HR).kept(training("F3").withoutFigures(), Optional.of(training("F3"))))
                .as("whoever sees figures and leaves them out takes them away")
                .isEqualTo(training("F3").withoutFigures());
        assertThat(veil(Sight.HR).kept(said, Optional.of(training("F1")))).isEqualTo(said);
    }
}

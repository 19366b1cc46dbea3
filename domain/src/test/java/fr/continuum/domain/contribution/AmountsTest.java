package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.shared.Euros;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a contribution costs, what a partner is granted, what an action is planned to cost: amounts whose sums stay
/// exact.
class AmountsTest {

    private static Training training(long cents) {
        return new Training(
                "F1",
                "Gérer un budget",
                "",
                new FiscalYear(2026),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.of(cents),
                List.of());
    }

    private static PartnerIntervention grant(long cents) {
        return new PartnerIntervention(
                "P1",
                "Une convention",
                "",
                "Mission locale",
                PartnerIntervention.PartnerKind.PUBLIC_BODY,
                "",
                Map.of(new FiscalYear(2026), cents),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Euros.MOST})
    void what_an_authority_can_have_is_an_amount(long cents) {
        assertThat(training(cents).costCents()).hasValue(cents);
        assertThat(grant(cents).costCents()).hasValue(cents);
        assertThat(Action.of("A1", "Planter", "D1").budgeted(cents).plannedCents())
                .hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Euros.MOST + 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void what_none_can_have_is_none(long cents) {
        assertThatIllegalArgumentException().isThrownBy(() -> training(cents));
        assertThatIllegalArgumentException().isThrownBy(() -> grant(cents));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Action.of("A1", "Planter", "D1").budgeted(cents));
    }

    @Test
    void tens_of_thousands_of_the_largest_still_add_up() {
        assertThat(Math.multiplyExact(Euros.MOST, 90_000L)).isPositive();
    }
}

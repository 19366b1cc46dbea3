package fr.continuum.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedProfileTest {

    @Test
    void what_nothing_gives_is_missing() {
        assertThat(profile(
                                FeedKind.LEDGER,
                                Map.of(FeedField.NATURE, List.of("Nature")),
                                Map.of(FeedField.KIND, "PAYMENT_ORDER"),
                                "")
                        .missing())
                .containsExactly(FeedField.BUDGET, FeedField.YEAR, FeedField.AMOUNT);
        assertThat(profile(FeedKind.BUDGET_PREPARATION, Map.of(), Map.of(), "").missing())
                .containsExactly(
                        FeedField.BUDGET,
                        FeedField.YEAR,
                        FeedField.STAGE,
                        FeedField.FLOW,
                        FeedField.NATURE,
                        FeedField.AMOUNT);
    }

    @Test
    void amounts_may_stand_in_two_columns_or_in_one_for_each_kind() {
        FeedProfile sided = profile(
                FeedKind.LEDGER,
                Map.of(FeedField.DEBIT, List.of("Débit"), FeedField.NATURE, List.of("Nature")),
                Map.of(FeedField.BUDGET, "21930048600018", FeedField.YEAR, "2026"),
                "");
        FeedProfile beside = profile(
                FeedKind.LEDGER,
                Map.of(FeedField.ORDERED, List.of("Mandaté"), FeedField.NATURE, List.of("Nature")),
                Map.of(FeedField.BUDGET, "21930048600018", FeedField.YEAR, "2026"),
                "");
        FeedProfile twice = profile(
                FeedKind.LEDGER,
                Map.of(FeedField.ORDERED, List.of("Mandaté"), FeedField.AMOUNT, List.of("Montant")),
                Map.of(FeedField.KIND, "PAYMENT_ORDER"),
                "");

        assertThat(sided.missing()).containsExactly(FeedField.KIND, FeedField.CREDIT);
        assertThat(sided.requires(FeedField.AMOUNT)).isFalse();
        assertThat(beside.missing()).isEmpty();
        assertThat(beside.clashing()).isEmpty();
        assertThat(twice.clashing()).containsExactly(FeedField.KIND, FeedField.AMOUNT);
    }

    @Test
    void amounts_count_in_what_their_year_says() {
        FeedProfile profile = profile(FeedKind.LEDGER, Map.of(), Map.of(), "");

        assertThat(profile.amounts(new FiscalYear(2019))).isEqualTo(AmountUnit.CENTS);
        assertThat(profile.amounts(new FiscalYear(2020))).isEqualTo(AmountUnit.EUROS);
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(FeedKind.LEDGER, Map.of(FeedField.STAGE, List.of("Étape")), Map.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(FeedKind.LEDGER, Map.of(FeedField.NATURE, List.of()), Map.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(FeedKind.LEDGER, Map.of(), Map.of(FeedField.KIND, "MANDAT"), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(FeedKind.LEDGER, Map.of(), Map.of(FeedField.AMOUNT, "12"), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(
                        FeedKind.LEDGER, Map.of(FeedField.YEAR, List.of("Année")), Map.of(FeedField.YEAR, "2026"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/MM/yyyy", "yyyyMMdd", "uuuu-MM-dd", "d.M.yyyy"})
    void a_pattern_tells_day_month_and_year(String pattern) {
        assertThat(FeedProfile.dateFormat(pattern)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MM/yyyy", "dd/MM", "jour", "yy", "{"})
    void a_pattern_that_does_not_tell_a_day_is_refused(String pattern) {
        assertThat(FeedProfile.dateFormat(pattern)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> profile(FeedKind.LEDGER, Map.of(), Map.of(), pattern));
    }

    private static FeedProfile profile(
            FeedKind kind, Map<FeedField, List<String>> columns, Map<FeedField, String> constants, String dates) {
        return new FeedProfile(
                "p",
                kind,
                TableLayout.FOUND,
                columns,
                constants,
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(new FiscalYear(2019), AmountUnit.CENTS),
                SignConvention.AS_WRITTEN,
                dates,
                List.of(),
                DriftLimits.USUAL);
    }
}

package fr.continuum.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.contribution.ContributionKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributionProfileTest {

    private static ContributionProfile profile(
            Map<ContributionField, String> columns,
            Map<ContributionField, String> constants,
            Map<ContributionField, Map<String, String>> values,
            Set<ContributionField> optional) {
        return new ContributionProfile(
                "p", ContributionKind.TRAINING, TableLayout.FOUND, columns, constants, values, optional);
    }

    @Test
    void what_neither_a_column_nor_a_constant_gives_is_missing() {
        ContributionProfile profile = profile(
                Map.of(ContributionField.CODE, "Réf"), Map.of(ContributionField.YEAR, "2026"), Map.of(), Set.of());

        assertThat(profile.missing()).containsExactly(ContributionField.TITLE, ContributionField.CATEGORY);
        assertThat(profile.constant(ContributionField.YEAR)).hasValue("2026");
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        Map<ContributionField, String> none = Map.of();
        assertThatThrownBy(() -> profile(none, Map.of(ContributionField.TITLE, "Toujours"), Map.of(), Set.of()))
                .as("a title is of one contribution alone")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(none, Map.of(ContributionField.CATEGORY, "cuisine"), Map.of(), Set.of()))
                .as("no meaning of a category")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(
                        Map.of(ContributionField.YEAR, "Année"),
                        Map.of(ContributionField.YEAR, "2026"),
                        Map.of(),
                        Set.of()))
                .as("a column and a constant")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> profile(none, none, Map.of(ContributionField.CATEGORY, Map.of("a", "CUISINE")), Set.of()))
                .as("a word that means nothing known")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(none, none, Map.of(ContributionField.TITLE, Map.of("a", "")), Set.of()))
                .as("words of a free text")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(none, none, Map.of(), Set.of(ContributionField.COST)))
                .as("no column that may lack")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(Map.of(ContributionField.GRANT, "G"), none, Map.of(), Set.of()))
                .as("a field of another kind")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_are_told_in_euros_whatever_they_are_counted_in() {
        BigDecimal number = new BigDecimal("1234.5");

        assertThat(AmountUnit.EUROS.euros(number)).isEqualByComparingTo("1234.5");
        assertThat(AmountUnit.CENTS.euros(number)).isEqualByComparingTo("12.345");
        assertThat(AmountUnit.THOUSANDS.euros(number)).isEqualByComparingTo("1234500");
    }
}

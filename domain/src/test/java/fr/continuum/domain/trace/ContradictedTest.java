package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictedTest {

    private static final TargetTree TREE = Words.tree(Dimension.PLAN, "D1", "D1 > A1", "D1 > A2", "D2", "D2 > A3");

    @Test
    void an_element_may_get_the_most_one_row_would_bring_it_with_all_below() {
        Contradicted money = of(100_00, "fonction=5 -> A1 50, A2 25", "fonction=5 -> A1 60", "fonction=5 -> A3");

        assertThat(money.mostTo(List.of("D1"))).isEqualTo(75_00);
        assertThat(money.mostTo(List.of("A1"))).isEqualTo(60_00);
        assertThat(money.mostTo(List.of("A2"))).isEqualTo(25_00);
        assertThat(money.mostTo(List.of("D2"))).isEqualTo(100_00);
        assertThat(money.mostTo(List.of("D3"))).as("no row names it").isZero();
    }

    /// What one row gives both counts for both, what two rows give one each counts once.
    @Test
    void several_elements_get_together_what_one_row_gives_all_of_them() {
        assertThat(of(100_00, "fonction=5 -> A1 50, A3 25", "fonction=5 -> A3 60")
                        .mostTo(List.of("D1", "D2")))
                .isEqualTo(75_00);
        assertThat(of(100_00, "fonction=5 -> A1", "fonction=5 -> A3").mostTo(List.of("D1", "D2")))
                .isEqualTo(100_00);
    }

    @Test
    void what_is_negative_goes_as_far_down() {
        assertThat(of(-8_00, "fonction=5 -> A1", "fonction=5 -> A3").mostTo(List.of("D1")))
                .isEqualTo(-8_00);
    }

    private static Contradicted of(long cents, String... rows) {
        return Contradicted.of(
                cents,
                List.of(rows).stream()
                        .flatMap(row -> Words.table(Dimension.PLAN, row).rules().stream())
                        .toList(),
                TREE);
    }
}

package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.testing.Words;
import org.junit.jupiter.api.Test;

class KeyTotalsTest {

    @Test
    void lines_of_one_key_add_up_measure_by_measure() {
        KeyTotals totals = Words.totals("nature=60 MtReal=1,00 CredOuv=0,00");
        totals.add(Words.line("nature=60 MtReal=-3,00").amounts());

        assertThat(totals.of(Measure.EXECUTED)).isEqualTo(new Tally(-200, 2));
        assertThat(totals.of(Measure.OPENED_CREDITS)).isEqualTo(new Tally(0, 1));
        assertThat(totals.carries(Measure.OPENED_CREDITS)).isTrue();
        assertThat(totals.carries(Measure.VOTED)).isFalse();
        assertThat(totals.of(Measure.VOTED)).isEqualTo(Tally.ZERO);
        assertThat(totals)
                .hasToString(
                        "nature=60 budget=21930048000015 section=F sens=D mouvement=0 OPENED_CREDITS=0 EXECUTED=-200");
    }

    @Test
    void totals_are_equal_by_key_amounts_and_lines() {
        KeyTotals one = Words.totals("nature=60 MtReal=1,00");
        KeyTotals twoLines = Words.totals("nature=60 MtReal=1,00");
        twoLines.add(Measure.EXECUTED, 0, 1);

        assertThat(one).isEqualTo(Words.totals("nature=60 MtReal=1,00"));
        assertThat(one).hasSameHashCodeAs(Words.totals("nature=60 MtReal=1,00"));
        assertThat(one).isNotEqualTo(twoLines);
        assertThat(one).isNotEqualTo(Words.totals("nature=60 MtReal=2,00"));
        assertThat(one).isNotEqualTo(Words.totals("nature=61 MtReal=1,00"));
        assertThat(one.hashCode())
                .isNotEqualTo(Words.totals("nature=61 MtReal=1,00").hashCode());
    }

    @Test
    void measures_come_in_any_order() {
        KeyTotals rising = new KeyTotals(Words.key("nature=60"));
        KeyTotals falling = new KeyTotals(Words.key("nature=60"));
        Measure[] all = Measure.values();
        for (int i = 0; i < all.length; i++) {
            rising.add(all[i], i, 1);
            rising.add(all[i], 10, 1);
            Measure last = all[all.length - 1 - i];
            falling.add(last, 10L + last.ordinal(), 2);
        }

        assertThat(rising).isEqualTo(falling);
        for (Measure measure : all) {
            assertThat(falling.of(measure)).isEqualTo(new Tally(10L + measure.ordinal(), 2));
        }
    }

    @Test
    void nothing_added_is_nothing_carried() {
        KeyTotals totals = new KeyTotals(Words.key("nature=60"));
        totals.add(Measure.VOTED, 0, 0);

        assertThat(totals).isEqualTo(new KeyTotals(Words.key("nature=60")));
        assertThat(totals.carries(Measure.VOTED)).isFalse();
    }

    @Test
    void a_total_that_overflows_is_refused() {
        KeyTotals totals = new KeyTotals(Words.key("nature=60"));
        totals.add(Measure.EXECUTED, Long.MAX_VALUE, 1);

        assertThatThrownBy(() -> totals.add(Measure.EXECUTED, 1, 1)).isInstanceOf(ArithmeticException.class);
    }
}

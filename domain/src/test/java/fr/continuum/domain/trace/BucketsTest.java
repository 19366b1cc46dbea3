package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Tally;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BucketsTest {

    /// 1,000 in all: 100 out of scope; 300 traced, 200 of it strongly; 400 set aside, 250 of it pay; 150
    /// ambiguous; 50 untraced.
    private static final Buckets SOME = new Buckets(
            Map.of(OutOfScopeReason.DEBT, tally(60), OutOfScopeReason.ORDER_OPERATION, tally(40)),
            Map.of(Strength.STRONG, tally(200), Strength.WEAK, tally(100)),
            tally(300),
            Map.of(SetAsideReason.PAYROLL, tally(250), SetAsideReason.SUPPORT, tally(150)),
            tally(150),
            tally(50));

    @Test
    void the_five_buckets_add_up() {
        assertThat(SOME.sumCents()).isEqualTo(1_000);
        assertThat(SOME.denominatorCents()).isEqualTo(900);
        assertThat(SOME.outOfScopeOverall()).isEqualTo(new Tally(100, 2));
        assertThat(SOME.setAsideOverall()).isEqualTo(new Tally(400, 2));
        assertThat(SOME.traced(Strength.STRONG)).isEqualTo(tally(200));
        assertThat(Buckets.EMPTY.traced(Strength.STRONG)).isEqualTo(Tally.ZERO);
    }

    @Test
    void the_rate_is_taken_of_what_is_in_scope_with_four_decimals() {
        assertThat(SOME.rate()).contains(new BigDecimal("0.3333"));
    }

    @Test
    void pay_may_be_left_out_of_the_denominator() {
        assertThat(SOME.rateWithoutPayroll()).contains(new BigDecimal("0.4615"));
    }

    @Test
    void the_range_runs_from_strong_to_strong_weak_and_ambiguous() {
        assertThat(SOME.range()).contains(new Buckets.Range(new BigDecimal("0.2222"), new BigDecimal("0.5000")));
    }

    @Test
    void the_fifth_decimal_is_rounded_half_up() {
        assertThat(tracedAndNot(15, 19_985).rate()).contains(new BigDecimal("0.0008"));
        assertThat(tracedAndNot(1, 99_999).rate()).contains(new BigDecimal("0.0000"));
        assertThat(tracedAndNot(5, 0).rate()).contains(new BigDecimal("1.0000"));
    }

    @Test
    void there_is_no_rate_of_nothing_or_less() {
        assertThat(Buckets.EMPTY.rate()).isEmpty();
        assertThat(Buckets.EMPTY.range()).isEmpty();
        assertThat(Buckets.EMPTY.rateWithoutPayroll()).isEmpty();
        assertThat(tracedAndNot(10, -10).rate()).isEmpty();
        assertThat(tracedAndNot(10, -11).range()).isEmpty();
        assertThat(tracedAndNot(10, -9).rate()).contains(new BigDecimal("10.0000"));
    }

    @Test
    void negative_amounts_can_take_the_rate_outside_nought_to_one() {
        assertThat(tracedAndNot(-10, 30).rate()).contains(new BigDecimal("-0.5000"));
        assertThat(tracedAndNot(30, -10).rate()).contains(new BigDecimal("1.5000"));
    }

    @Test
    void buckets_add_up_reason_by_reason() {
        Buckets other = new Buckets(
                Map.of(OutOfScopeReason.DEBT, tally(1), OutOfScopeReason.UNFORESEEN, tally(2)),
                Map.of(Strength.WEAK, tally(3)),
                tally(3),
                Map.of(SetAsideReason.SUPPORT, tally(4)),
                tally(5),
                tally(6));

        assertThat(SOME.plus(other))
                .isEqualTo(new Buckets(
                        Map.of(
                                OutOfScopeReason.DEBT,
                                new Tally(61, 2),
                                OutOfScopeReason.ORDER_OPERATION,
                                tally(40),
                                OutOfScopeReason.UNFORESEEN,
                                tally(2)),
                        Map.of(Strength.STRONG, tally(200), Strength.WEAK, new Tally(103, 2)),
                        new Tally(303, 2),
                        Map.of(SetAsideReason.PAYROLL, tally(250), SetAsideReason.SUPPORT, new Tally(154, 2)),
                        new Tally(155, 2),
                        new Tally(56, 2)));
        assertThat(SOME.plus(Buckets.EMPTY)).isEqualTo(SOME);
    }

    @Test
    void reasons_stand_in_the_order_of_the_lists() {
        assertThat(SOME.outOfScope().keySet()).containsExactly(OutOfScopeReason.ORDER_OPERATION, OutOfScopeReason.DEBT);
        assertThat(SOME.setAside().keySet()).containsExactly(SetAsideReason.PAYROLL, SetAsideReason.SUPPORT);
    }

    private static Buckets tracedAndNot(long traced, long untraced) {
        return new Buckets(
                Map.of(), Map.of(Strength.WEAK, tally(traced)), tally(traced), Map.of(), Tally.ZERO, tally(untraced));
    }

    private static Tally tally(long cents) {
        return new Tally(cents, 1);
    }
}

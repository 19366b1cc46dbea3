package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Tally;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrengthSharesTest {

    @Test
    void what_is_in_scope_is_cut_in_five_and_shares_are_taken_of_it() {
        StrengthShares shares = StrengthShares.of(new Buckets(
                Map.of(OutOfScopeReason.DEBT, new Tally(1_000_00, 1)),
                Map.of(Strength.STRONG, new Tally(30_00, 2), Strength.WEAK, new Tally(10_00, 1)),
                new Tally(40_00, 3),
                Map.of(SetAsideReason.PAYROLL, new Tally(40_00, 1)),
                new Tally(5_00, 1),
                new Tally(15_00, 1)));

        assertThat(shares).isEqualTo(new StrengthShares(30_00, 10_00, 40_00, 5_00, 15_00, 40_00));
        assertThat(shares.inScope()).isEqualTo(100_00);
        assertThat(shares.share(shares.strong())).contains(new BigDecimal("0.3000"));
        assertThat(shares.strongOfTraced()).contains(new BigDecimal("0.7500"));
    }

    @Test
    void pay_that_is_set_aside_may_be_left_out_of_what_shares_are_taken_of() {
        StrengthShares shares = new StrengthShares(30_00, 10_00, 45_00, 5_00, 10_00, 40_00);

        assertThat(shares.withoutPayroll()).isEqualTo(60_00);
        assertThat(shares.linked()).isEqualTo(40_00);
        assertThat(shares.most()).isEqualTo(45_00);
        assertThat(shares.shareWithoutPayroll(shares.linked())).contains(new BigDecimal("0.6667"));
        assertThat(new StrengthShares(30_00, 0, 0, 0, 0).withoutPayroll()).isEqualTo(30_00);
        assertThat(new StrengthShares(0, 0, 40_00, 0, 0, 40_00).shareWithoutPayroll(0))
                .as("nothing but pay is in scope")
                .isEmpty();
    }

    @Test
    void nothing_in_scope_and_nothing_traced_have_no_share() {
        assertThat(new StrengthShares(0, 0, 0, 0, 0).share(0)).isEmpty();
        assertThat(new StrengthShares(5, 0, 0, 0, -5).share(5)).isEmpty();
        assertThat(new StrengthShares(0, 0, 3, 0, 0).strongOfTraced()).isEmpty();
    }
}

package fr.continuum.domain.crossproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.crossproof.PurchaseEffect.Counted;
import fr.continuum.domain.crossproof.PurchaseEffect.Told;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PurchaseEffectTest {

    private static final PurchaseAccounts BEFORE = new PurchaseAccounts(List.of(
            new Account("M57", "2051", Purchase.SOFTWARE, ""), new Account("M57", "6184", Purchase.TRAINING, "")));

    private final List<Counted> spent = new ArrayList<>();

    /// Expenses of one key.
    private PurchaseEffectTest paid(String line) {
        DocumentHeader header = Headers.header("GL 2026");
        KeyTotals totals = Words.totals(line);
        Attributor attributor = new Attributor(
                new Attributor.Tables(null, TargetTree.empty(Dimension.POLICY), null, TargetTree.empty(Dimension.PLAN)),
                header.fiscalYear(),
                null,
                List.of(totals.key()));
        Tally amount = totals.of(header.judgedMeasure());
        spent.add(new Counted(
                new Spent(
                        header,
                        totals.key(),
                        amount.cents(),
                        attributor.attribute(totals.key()).plan()),
                amount.lines()));
        return this;
    }

    @Test
    void accounts_enter_leave_and_turn_with_their_lines_and_euros() {
        paid("nature=2051 fonction=020 MtMandate=10,00")
                .paid("nature=20511 fonction=021 MtMandate=5,00")
                .paid("nature=6184 MtMandate=3,00")
                .paid("nature=6188 MtMandate=2,00")
                .paid("nature=60 MtMandate=100,00");
        PurchaseAccounts after = BEFORE.without("M57", "6184")
                .with(new Account("M57", "20511", Purchase.CLOUD, ""))
                .with(new Account("M57", "6188", Purchase.TRAINING, ""));

        PurchaseEffect effect = PurchaseEffect.of(BEFORE, after, spent);

        assertThat(effect.entering())
                .extracting(Told::nature, Told::lines, Told::cents)
                .containsExactly(tuple("6188", 1L, 2_00L));
        assertThat(effect.leaving()).extracting(Told::nature, Told::cents).containsExactly(tuple("6184", 3_00L));
        assertThat(effect.turning())
                .extracting(Told::nature, Told::before, Told::after)
                .containsExactly(tuple("20511", Optional.of(Purchase.SOFTWARE), Optional.of(Purchase.CLOUD)));
        assertThat(effect.accounts()).extracting(Told::nature).containsExactly("2051", "20511", "6184", "6188");
        assertThat(effect.before(Purchase.SOFTWARE)).isEqualTo(15_00);
        assertThat(effect.after(Purchase.SOFTWARE)).isEqualTo(10_00);
        assertThat(effect.after(Purchase.CLOUD)).isEqualTo(5_00);
        assertThat(effect.before(Purchase.TRAINING) + effect.after(Purchase.TRAINING))
                .isEqualTo(5_00);
    }

    @Test
    void keys_of_one_account_are_one_row() {
        paid("nature=2051 fonction=020 MtMandate=10,00").paid("nature=2051 fonction=021 MtMandate=-4,00");

        assertThat(PurchaseEffect.of(BEFORE, BEFORE, spent).accounts())
                .extracting(Told::nature, Told::lines, Told::cents, Told::moves)
                .containsExactly(tuple("2051", 2L, 6_00L, false));
    }

    @Test
    void revenue_and_order_operations_are_no_purchases() {
        paid("R nature=2051 MtMandate=10,00").paid("ordre nature=2051 MtMandate=4,00");

        assertThat(PurchaseEffect.of(BEFORE, BEFORE, spent).accounts()).isEmpty();
    }
}

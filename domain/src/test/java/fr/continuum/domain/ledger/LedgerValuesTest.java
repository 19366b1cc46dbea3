package fr.continuum.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerValuesTest {

    private static final BudgetRef BUDGET = new BudgetRef("21930048600018");

    @Test
    void a_payment_order_is_an_expense_and_a_receipt_order_is_revenue() {
        assertThat(entry(EntryKind.PAYMENT_ORDER, Flow.EXPENSE).cents()).isEqualTo(100);
        assertThat(entry(EntryKind.RECEIPT_ORDER, Flow.REVENUE).cents()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> entry(EntryKind.PAYMENT_ORDER, Flow.REVENUE));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(EntryKind.RECEIPT_ORDER, Flow.EXPENSE));
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void a_commitment_and_a_proposal_go_either_way(Flow flow) {
        assertThat(entry(EntryKind.COMMITMENT, flow).key().flow()).isEqualTo(flow);
        assertThat(entry(EntryKind.PROPOSAL, flow).key().flow()).isEqualTo(flow);
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetStage.class,
            names = {"ADMIN_ACCOUNT", "SINGLE_ACCOUNT"})
    void an_account_is_not_prepared(BudgetStage account) {
        assertThatIllegalArgumentException().isThrownBy(() -> identity(account, 0));
    }

    @Test
    void a_number_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> identity(BudgetStage.AMENDING, -1));
    }

    @Test
    void kinds_are_never_added_up_together() {
        FeedVolume.Builder volume = new FeedVolume.Builder();
        volume.add(EntryKind.COMMITMENT, 500);
        volume.add(EntryKind.PAYMENT_ORDER, 200);
        volume.add(EntryKind.PAYMENT_ORDER, -50);

        assertThat(volume.build().of(EntryKind.COMMITMENT)).isEqualTo(new Tally(500, 1));
        assertThat(volume.build().of(EntryKind.PAYMENT_ORDER)).isEqualTo(new Tally(150, 2));
        assertThat(volume.build().of(EntryKind.RECEIPT_ORDER)).isEqualTo(Tally.ZERO);
        assertThat(volume.build().rows()).isEqualTo(3);
    }

    private static FeedIdentity identity(BudgetStage stage, int number) {
        return new FeedIdentity(
                "", BUDGET, "", Nomenclature.parse("M57"), new FiscalYear(2026), stage, number, LedgerPart.NONE, null);
    }

    private static LedgerEntry entry(EntryKind kind, Flow flow) {
        BudgetKey key = new BudgetKey(BUDGET, flow, Movement.REAL, Section.UNKNOWN, "6184", "", "", "", "", "", "");
        return new LedgerEntry(2, kind, key, 100, "M1", null);
    }
}

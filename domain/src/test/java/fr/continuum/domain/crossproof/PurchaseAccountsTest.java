package fr.continuum.domain.crossproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseAccountsTest {

    private static Account account(String norm, String number, Purchase purchase) {
        return new Account(norm, number, purchase, "la délibération");
    }

    @Test
    void the_longest_number_decides_in_every_declination_of_its_norm() {
        PurchaseAccounts accounts = new PurchaseAccounts(
                List.of(account("M57", "65", Purchase.SOFTWARE), account("M57", "6512", Purchase.CLOUD)));

        assertThat(accounts.of(Nomenclature.parse("M57-M57_A"), "65128")).contains(Purchase.CLOUD);
        assertThat(accounts.of(Nomenclature.parse("M57"), "6518")).contains(Purchase.SOFTWARE);
        assertThat(accounts.of(Nomenclature.parse("M57"), "6")).isEmpty();
        assertThat(accounts.of(Nomenclature.parse("M52"), "6512")).isEmpty();
    }

    @Test
    void two_lists_of_the_same_accounts_are_one() {
        Account first = account("M14", "6512", Purchase.CLOUD);
        Account second = account("M57", "2051", Purchase.SOFTWARE);

        assertThat(new PurchaseAccounts(List.of(second, first)))
                .isEqualTo(new PurchaseAccounts(List.of(first, second)));
    }

    @Test
    void an_account_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> new PurchaseAccounts(
                        List.of(account("M57", "2051", Purchase.SOFTWARE), account("M57", "2051", Purchase.CLOUD))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M57 2051");
    }

    @ParameterizedTest
    @CsvSource({"57, 2051", "M5700, 2051", "'', 2051", "M57, 2", "M57, 20A1", "M57, 20512051205"})
    void what_is_no_norm_or_no_number_is_refused(String norm, String number) {
        assertThatThrownBy(() -> account(norm, number, Purchase.SOFTWARE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Account.isNorm(norm) && Account.isNumber(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"M4, 20", "M57, 2051", "M572, 2051205120"})
    void a_norm_and_two_to_ten_digits_are_an_account(String norm, String number) {
        assertThat(Account.isNorm(norm)).isTrue();
        assertThat(Account.isNumber(number)).isTrue();
        assertThat(account(norm, number, Purchase.TRAINING).number()).isEqualTo(number);
    }
}

package fr.continuum.domain.crossproof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangedPurchaseAccountsTest {

    private static final Account SOFTWARE = new Account("M57", "2051", Purchase.SOFTWARE, "plan");
    private static final Account TRAINING = new Account("M57", "6184", Purchase.TRAINING, "plan");

    @Test
    void an_account_put_again_takes_the_place_of_the_one_of_its_norm_and_number() {
        Account cloud = new Account("M57", "2051", Purchase.CLOUD, "marché");
        Account elsewhere = new Account("M14", "2051", Purchase.SOFTWARE, "plan");

        PurchaseAccounts accounts = new PurchaseAccounts(List.of(SOFTWARE))
                .with(TRAINING)
                .with(cloud)
                .with(elsewhere);

        assertThat(accounts.accounts()).containsExactly(elsewhere, cloud, TRAINING);
        assertThat(accounts.find("M57", "2051")).contains(cloud);
        assertThat(accounts.without("M57", "2051").accounts()).containsExactly(elsewhere, TRAINING);
        assertThat(accounts.without("M4", "2051")).isEqualTo(accounts);
    }

    @Test
    void the_version_says_all_and_not_the_order_it_was_said_in() {
        assertThat(new PurchaseAccounts(List.of(SOFTWARE, TRAINING)).version())
                .isEqualTo(new PurchaseAccounts(List.of(TRAINING, SOFTWARE)).version());
        assertThat(Stream.of(
                                List.of(SOFTWARE),
                                List.<Account>of(),
                                List.of(TRAINING),
                                List.of(new Account("M14", "2051", Purchase.SOFTWARE, "plan")),
                                List.of(new Account("M57", "20511", Purchase.SOFTWARE, "plan")),
                                List.of(new Account("M57", "2051", Purchase.CLOUD, "plan")),
                                List.of(new Account("M57", "2051", Purchase.SOFTWARE, "autre")))
                        .map(accounts -> new PurchaseAccounts(accounts).version()))
                .doesNotHaveDuplicates();
    }
}

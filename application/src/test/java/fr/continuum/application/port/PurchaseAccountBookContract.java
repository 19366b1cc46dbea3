package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.PurchaseAccountBook.Said;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of lists of purchase accounts does.
public abstract class PurchaseAccountBookContract {

    private static final PurchaseAccounts TWO = new PurchaseAccounts(List.of(
            new Account("M57", "2051", Purchase.SOFTWARE, "plan de comptes « 2024 »"),
            new Account("M14", "6184", Purchase.TRAINING, "")));
    private static final PurchaseAccounts NONE = new PurchaseAccounts(List.of());

    /// Nothing said yet.
    protected abstract PurchaseAccountBook book();

    @Test
    void nothing_is_said_until_somebody_does() {
        assertThat(book().timeline(AUTHORITY)).isEmpty();
        assertThat(book().find(TWO.version())).isEmpty();
    }

    @Test
    void all_that_was_said_stays_readable_latest_first_a_return_to_the_default_too() {
        PurchaseAccountBook book = book();
        Said first = said(Optional.of(TWO), 1);
        Said back = said(Optional.empty(), 2);
        Said empty = said(Optional.of(NONE), 3);

        assertThat(book.say(AUTHORITY, first, 0)).isTrue();
        assertThat(book.say(AUTHORITY, back, 1)).isTrue();
        assertThat(book.say(AUTHORITY, empty, 2)).isTrue();

        assertThat(book.timeline(AUTHORITY)).containsExactly(empty, back, first);
        assertThat(book.timeline(OTHER_AUTHORITY)).isEmpty();
    }

    @Test
    void what_was_decided_before_somebody_else_said_something_is_not_kept() {
        PurchaseAccountBook book = book();
        book.say(AUTHORITY, said(Optional.of(TWO), 1), 0);

        assertThat(book.say(AUTHORITY, said(Optional.of(NONE), 2), 0)).isFalse();
        assertThat(book.timeline(AUTHORITY)).hasSize(1);
        assertThat(book.find(NONE.version())).isEmpty();
    }

    @Test
    void a_list_is_found_by_its_version_whether_it_was_said_or_kept_by_a_night() {
        PurchaseAccountBook book = book();
        book.say(AUTHORITY, said(Optional.of(TWO), 1), 0);
        book.keep(NONE);
        book.keep(NONE);
        book.keep(TWO);

        assertThat(book.find(TWO.version())).contains(TWO);
        assertThat(book.find(NONE.version())).contains(NONE);
        assertThat(book.find(Sha256.of("another"))).isEmpty();
    }

    private static Said said(Optional<PurchaseAccounts> accounts, int minute) {
        return new Said(accounts, "délibération du 3 mars, « achats »", entry(minute));
    }
}

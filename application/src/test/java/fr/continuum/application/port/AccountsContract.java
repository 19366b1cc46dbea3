package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Changed;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every store of accounts does.
public abstract class AccountsContract {

    private static final Account READER =
            new Account("zoe", "Zoé Élu", "{bcrypt}abc", Role.READER, Samples.AUTHORITY.value());
    private static final Account ADMINISTRATOR = new Account("adm", "Admin", "{bcrypt}def", Role.ADMINISTRATOR, "");

    /// No account yet.
    protected abstract Accounts accounts();

    @Test
    void an_account_is_found_by_its_login() {
        Accounts accounts = accounts();

        assertThat(accounts.create(READER)).isTrue();

        assertThat(accounts.find("zoe")).contains(READER);
        assertThat(accounts.find("ZOE")).isEmpty();
    }

    @Test
    void a_login_is_taken_once() {
        Accounts accounts = accounts();
        accounts.create(READER);

        boolean created = accounts.create(new Account("zoe", "Another", "{bcrypt}x", Role.CONTROLLER, ""));

        assertThat(created).isFalse();
        assertThat(accounts.all()).containsExactly(READER);
    }

    @Test
    void accounts_are_listed_by_login() {
        Accounts accounts = accounts();
        accounts.create(READER);
        accounts.create(ADMINISTRATOR);

        assertThat(accounts.all()).containsExactly(ADMINISTRATOR, READER);
    }

    private static final Account ELUE = new Account(
            "elue",
            "Élodie Élue",
            "{bcrypt}ghi",
            Set.of(Role.ELU, Role.CONTRIBUTOR),
            Samples.AUTHORITY.value(),
            new Held(
                    Set.of("Direction de l’eau", "DSI"),
                    Set.of("Vice-présidente chargée de l’eau"),
                    Set.of("43157", "200073419"),
                    "Mission locale"),
            true);

    @Test
    void all_an_account_holds_comes_back() {
        Accounts accounts = accounts();

        accounts.create(ELUE);

        assertThat(accounts.find("elue")).contains(ELUE);
        assertThat(accounts.all()).containsExactly(ELUE);
    }

    @Test
    void an_account_that_was_read_is_changed_whole() {
        Accounts accounts = accounts();
        accounts.create(ELUE);
        Account next =
                new Account("elue", "É. Élue", "{bcrypt}xyz", Set.of(Role.READER), "", Held.departments("DSI"), false);

        assertThat(accounts.change(ELUE, next)).isEqualTo(Changed.CHANGED);

        assertThat(accounts.find("elue")).contains(next);
        assertThat(accounts.change(next, ELUE)).isEqualTo(Changed.CHANGED);
        assertThat(accounts.find("elue")).contains(ELUE);
    }

    @Test
    void an_account_that_was_changed_meanwhile_is_left_alone() {
        Accounts accounts = accounts();
        accounts.create(READER);
        Account other = READER.holding(Held.departments("DSI"));

        assertThat(accounts.change(other, READER)).isEqualTo(Changed.MEANWHILE);
        assertThat(accounts.change(ELUE, ELUE))
                .as("nor is one that is not there made")
                .isEqualTo(Changed.MEANWHILE);

        assertThat(accounts.all()).containsExactly(READER);
    }

    @Test
    void the_last_who_administers_all_goes_on_doing_so() {
        Accounts accounts = accounts();
        accounts.create(ADMINISTRATOR);
        accounts.create(new Account("limited", "L", "{bcrypt}x", Role.ADMINISTRATOR, Samples.AUTHORITY.value()));

        for (Account lost : List.of(
                new Account("adm", "Admin", "{bcrypt}def", Role.READER, ""),
                new Account("adm", "Admin", "{bcrypt}def", Role.ADMINISTRATOR, Samples.AUTHORITY.value()),
                disabled(ADMINISTRATOR))) {
            assertThat(accounts.change(ADMINISTRATOR, lost)).isEqualTo(Changed.LAST_ADMINISTRATOR);
        }
        assertThat(accounts.find("adm")).contains(ADMINISTRATOR);

        accounts.create(new Account("second", "S", "{bcrypt}x", Role.ADMINISTRATOR, ""));
        assertThat(accounts.change(ADMINISTRATOR, disabled(ADMINISTRATOR))).isEqualTo(Changed.CHANGED);
    }

    @Test
    void two_who_disable_one_another_at_once_do_not_both_succeed() throws Exception {
        Accounts accounts = accounts();
        Account other = new Account("other", "O", "{bcrypt}x", Role.ADMINISTRATOR, "");
        for (int round = 0; round < 10; round++) {
            Account one = named(ADMINISTRATOR, "one" + round);
            Account two = named(other, "two" + round);
            accounts.create(one);
            accounts.create(two);
            String before = Integer.toString(round - 1);
            if (round > 0) {
                accounts.all().stream()
                        .filter(known -> known.administersAll() && known.login().endsWith(before))
                        .forEach(known -> accounts.change(known, disabled(known)));
            }
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Callable<Changed>> changes =
                        List.of(() -> accounts.change(one, disabled(one)), () -> accounts.change(two, disabled(two)));
                List<Changed> became = both.invokeAll(changes).stream()
                        .map(AccountsContract::got)
                        .toList();
                assertThat(became).containsExactlyInAnyOrder(Changed.CHANGED, Changed.LAST_ADMINISTRATOR);
            }
        }
    }

    private static Changed got(Future<Changed> future) {
        return future.resultNow();
    }

    private static Account named(Account account, String login) {
        return new Account(
                login,
                account.displayName(),
                account.passwordHash(),
                account.roles(),
                account.authority(),
                account.held(),
                false);
    }

    private static Account disabled(Account account) {
        return new Account(
                account.login(),
                account.displayName(),
                account.passwordHash(),
                account.roles(),
                account.authority(),
                account.held(),
                true);
    }
}

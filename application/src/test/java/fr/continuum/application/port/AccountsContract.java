package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
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
}

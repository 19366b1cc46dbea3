package fr.continuum.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.account.KeepAccounts.Fault;
import fr.continuum.application.account.KeepAccounts.Outcome;
import fr.continuum.application.account.KeepAccounts.Said;
import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepAccountsTest {

    private static final String PASSWORD = "douze signes et plus";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final KeepAccounts keep = new KeepAccounts(accounts, password -> "#" + password);

    private static Said said(String login, Role role) {
        return new Said(login, "", Set.of(role), "", Held.NOTHING, false);
    }

    @Test
    void an_account_is_kept_with_the_hash_of_its_password_and_its_login_for_a_name() {
        assertThat(keep.create(said("zoe", Role.READER), PASSWORD))
                .isEqualTo(new Outcome.Kept(new Account("zoe", "zoe", "#" + PASSWORD, Role.READER, "")));

        assertThat(accounts.find("zoe")).isPresent();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_kept() {
        keep.create(said("zoe", Role.READER), PASSWORD);

        assertThat(keep.create(
                        new Said("zoe", "x".repeat(501), Set.of(), "123", Held.partner("Voisins"), false), "court"))
                .isEqualTo(new Outcome.Refused(Set.of(
                        Fault.LOGIN_TAKEN,
                        Fault.NAME_TOO_LONG,
                        Fault.ROLE_MISSING,
                        Fault.AUTHORITY_UNREADABLE,
                        Fault.PARTNER_WITHOUT_ROLE,
                        Fault.PASSWORD_TOO_SHORT)));
        assertThat(keep.create(said(" ", Role.PARTNER), PASSWORD))
                .isEqualTo(new Outcome.Refused(Set.of(Fault.LOGIN_MISSING, Fault.PARTNER_UNNAMED)));
        assertThat(keep.create(said("a b", Role.READER), PASSWORD))
                .isEqualTo(new Outcome.Refused(Set.of(Fault.LOGIN_UNREADABLE)));
        assertThat(keep.create(said("zo\u200be", Role.READER), PASSWORD))
                .isEqualTo(new Outcome.Refused(Set.of(Fault.LOGIN_UNREADABLE)));
        assertThat(keep.create(said("x".repeat(65), Role.READER), PASSWORD))
                .isEqualTo(new Outcome.Refused(Set.of(Fault.LOGIN_TOO_LONG)));
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void a_change_keeps_the_password_and_a_new_password_all_the_rest() {
        keep.create(said("zoe", Role.READER), PASSWORD);
        Account seen = accounts.find("zoe").orElseThrow();

        keep.change(seen, new Said("zoe", "Zoé", Set.of(Role.CONTRIBUTOR), "", Held.departments("DRH"), false));
        Account changed = accounts.find("zoe").orElseThrow();
        assertThat(changed.passwordHash()).isEqualTo(seen.passwordHash());
        assertThat(changed.held().departments()).containsExactly("DRH");

        assertThat(keep.changePassword(changed, "court"))
                .isEqualTo(new Outcome.Refused(Set.of(Fault.PASSWORD_TOO_SHORT)));
        keep.changePassword(changed, "un tout autre secret");
        assertThat(accounts.find("zoe").orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("passwordHash")
                .isEqualTo(changed);
        assertThat(accounts.find("zoe").orElseThrow().passwordHash()).isEqualTo("#un tout autre secret");
    }

    @Test
    void what_changed_meanwhile_or_is_gone_is_told() {
        keep.create(said("zoe", Role.READER), PASSWORD);
        Account seen = accounts.find("zoe").orElseThrow();
        keep.change(seen, said("zoe", Role.CONTROLLER));

        assertThat(keep.change(seen, said("zoe", Role.HR))).isEqualTo(new Outcome.ChangedMeanwhile());
        Account nobody = new Account("nobody", "", "#", Role.READER, "");
        assertThat(keep.change(nobody, Said.of(nobody))).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void the_last_who_administers_is_not_shut_out() {
        keep.create(said("adm", Role.ADMINISTRATOR), PASSWORD);
        Account seen = accounts.find("adm").orElseThrow();

        assertThat(keep.change(seen, new Said("adm", "", Set.of(Role.ADMINISTRATOR), "", Held.NOTHING, true)))
                .isEqualTo(new Outcome.Refused(Set.of(Fault.LAST_ADMINISTRATOR)));
    }
}

package fr.continuum.adapters.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// `account create` and `account change`.
class AccountCommandsTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final KeepAccounts keep = new KeepAccounts(accounts, password -> "#" + password);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
    private String password = "douze signes et plus";

    private int run(String... words) {
        return new ContinuumCommands()
                .addGroup(
                        "account",
                        "Gère les comptes.",
                        List.of(
                                new CreateAccountCommand(console, () -> keep, () -> password),
                                new ChangeAccountCommand(console, () -> keep, () -> password)))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        words);
    }

    private Account account(String login) {
        return accounts.find(login).orElseThrow();
    }

    @Test
    void the_first_account_administers_and_others_read_unless_told_otherwise() {
        assertThat(run("account", "create", "adm")).isZero();
        assertThat(run("account", "create", "zoe")).isZero();
        assertThat(run("account", "create", "max", "--role", "contributor", "--name", "Max"))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "Compte « adm » créé (administration).",
                        "Compte « zoe » créé (lecture).",
                        "Compte « max » créé (contribution).");
        assertThat(account("max")).isEqualTo(new Account("max", "Max", "#" + password, Role.CONTRIBUTOR, ""));
    }

    @Test
    void an_account_says_what_its_person_holds() {
        run(
                "account",
                "create",
                "eve",
                "--role",
                "elu,contributor",
                "--department",
                "DRH",
                "--department",
                "Direction de l’eau",
                "--post",
                "Vice-présidente chargée de l’eau",
                "--territory",
                "43157",
                "--authority",
                "217500016");

        assertThat(account("eve").roles()).containsExactlyInAnyOrder(Role.ELU, Role.CONTRIBUTOR);
        assertThat(account("eve").authority()).isEqualTo("217500016");
        assertThat(account("eve").held())
                .isEqualTo(new Held(
                        Set.of("DRH", "Direction de l’eau"),
                        Set.of("Vice-présidente chargée de l’eau"),
                        Set.of("43157"),
                        ""));
    }

    @Test
    void what_is_not_said_of_a_change_stays_and_what_is_said_empty_goes() {
        run("account", "create", "adm");
        run("account", "create", "eve", "--role", "contributor", "--department", "DRH", "--authority", "217500016");

        assertThat(run("account", "change", "eve", "--role", "hr")).isZero();
        assertThat(account("eve"))
                .isEqualTo(new Account("eve", "eve", "#" + password, Role.HR, "217500016")
                        .holding(Held.departments("DRH")));

        assertThat(run("account", "change", "eve", "--department", "", "--authority", "", "--disable"))
                .isZero();
        assertThat(account("eve").held()).isEqualTo(Held.NOTHING);
        assertThat(account("eve").authority()).isEmpty();
        assertThat(account("eve").disabled()).isTrue();

        password = "un tout autre secret";
        assertThat(run("account", "change", "eve", "--enable", "--password")).isZero();
        assertThat(account("eve").disabled()).isFalse();
        assertThat(account("eve").passwordHash()).isEqualTo("#un tout autre secret");
    }

    @Test
    void a_partner_says_for_whom_it_speaks() {
        assertThat(run("account", "create", "p", "--role", "partner")).isEqualTo(2);
        assertThat(err.toString()).contains("--partner");

        assertThat(run("account", "create", "p", "--role", "partner", "--partner", "Les Voisins"))
                .isZero();
    }

    @Test
    void nobody_shuts_the_last_door_nor_one_that_is_not_there() {
        run("account", "create", "adm");

        assertThat(run("account", "change", "adm", "--disable")).isEqualTo(2);
        assertThat(err.toString()).contains("dernier compte qui administre");
        assertThat(run("account", "change", "nobody", "--disable")).isEqualTo(2);
        assertThat(err.toString()).contains("Aucun compte « nobody »");
        assertThat(account("adm").disabled()).isFalse();
    }

    @Test
    void a_short_password_and_a_taken_login_are_refused() {
        run("account", "create", "adm");
        assertThat(run("account", "create", "adm")).isEqualTo(2);
        assertThat(err.toString()).contains("Un compte « adm » existe déjà.");
        password = "court";
        assertThat(run("account", "create", "bob")).isEqualTo(2);
        assertThat(err.toString()).contains("au moins 12 caractères");
        assertThat(accounts.all()).hasSize(1);
    }
}

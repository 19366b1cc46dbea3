package fr.continuum.adapters.cli.account;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.account.KeepAccounts.Outcome;
import fr.continuum.application.account.KeepAccounts.Said;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `account change`: what somebody may do from now on. Sessions that are open follow at their next request.
@Command(
        name = "change",
        description = "Change un compte : ce qui n'est pas dit reste. Les sessions ouvertes suivent aussitôt.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ChangeAccountCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<KeepAccounts> accounts;
    private final Supplier<String> password;

    @Mixin
    private AccountOptions options = new AccountOptions();

    @Parameters(paramLabel = "IDENTIFIANT", description = "L'identifiant de connexion.")
    private String login = "";

    @Option(
            names = "--password",
            description = "Donne un nouveau mot de passe : il est demandé, ou lu sur l'entrée standard.")
    private boolean newPassword;

    @ArgGroup
    private @Nullable Door door;

    /// Open or shut.
    static final class Door {

        @Option(names = "--disable", description = "Ferme le compte : il ne se connecte plus, son nom reste.")
        private boolean disable;

        @Option(names = "--enable", description = "Rouvre le compte.")
        private boolean enable;

        private boolean isShut() {
            return disable && !enable;
        }
    }

    /// @param password asks the person, or reads the standard input
    public ChangeAccountCommand(Console console, Supplier<KeepAccounts> accounts, Supplier<String> password) {
        this.console = console;
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public Integer call() {
        KeepAccounts known = accounts.get();
        Optional<Account> found = known.find(login);
        if (found.isEmpty()) {
            Said nobody = new Said(login, "", Set.of(), "", Held.NOTHING, false);
            return Answers.tell(console, nobody, new Outcome.Unknown(), "");
        }
        Account seen = found.get();
        Said said = new Said(
                login,
                options.name(seen.displayName()),
                options.roles(seen.roles()),
                options.authority(seen.authority()),
                options.held(seen.held()),
                door == null ? seen.disabled() : door.isShut());
        Outcome outcome = known.change(seen, said);
        if (newPassword && outcome instanceof Outcome.Kept kept) {
            outcome = known.changePassword(kept.account(), password.get());
        }
        return Answers.tell(console, said, outcome, "changé");
    }
}

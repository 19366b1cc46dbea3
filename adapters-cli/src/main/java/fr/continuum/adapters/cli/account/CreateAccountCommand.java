package fr.continuum.adapters.cli.account;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.account.KeepAccounts.Said;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.shared.Siren;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `account create`: someone who may sign in. The password is asked for, or read from the standard input: never an
/// argument, which every process of the machine could read.
@Command(
        name = "create",
        description = "Crée un compte ; le mot de passe est demandé, ou lu sur l'entrée standard. Sans rôle, il lit,"
                + " sauf le premier compte, qui administre.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class CreateAccountCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<KeepAccounts> accounts;
    private final Supplier<String> password;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AccountOptions options = new AccountOptions();

    @Parameters(paramLabel = "IDENTIFIANT", description = "L'identifiant de connexion.")
    private String login = "";

    /// @param password asks the person, or reads the standard input
    public CreateAccountCommand(Console console, Supplier<KeepAccounts> accounts, Supplier<String> password) {
        this.console = console;
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public Integer call() {
        String authority = options.authority("");
        refuseWhere(login.isBlank(), "L'identifiant est vide.");
        refuseWhere(
                !authority.isEmpty() && !Siren.isValid(authority),
                "« " + authority + " » n'est pas un SIREN : il en faut les 9 chiffres.");
        KeepAccounts known = accounts.get();
        Set<Role> usual = Set.of(known.all().isEmpty() ? Role.ADMINISTRATOR : Role.READER);
        Said said = new Said(
                login, options.name(login), options.roles(usual), authority, options.held(Held.NOTHING), false);
        return Answers.tell(console, said, known.create(said, password.get()), "créé");
    }

    private void refuseWhere(boolean wrong, String sentence) {
        if (wrong && spec != null) {
            throw new FrenchParameterException(spec.commandLine(), sentence);
        }
    }
}

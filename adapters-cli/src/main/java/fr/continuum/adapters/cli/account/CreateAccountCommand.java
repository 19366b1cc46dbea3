package fr.continuum.adapters.cli.account;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.shared.Siren;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `account create`: someone who may sign in. The password is asked for, or read from the standard input: never an
/// argument, which every process of the machine could read.
@Command(
        name = "create",
        description = "Crée un compte ; le mot de passe est demandé, ou lu sur l'entrée standard.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class CreateAccountCommand implements Callable<Integer> {

    private static final int SHORTEST = 12;

    private final Console console;
    private final Supplier<Accounts> accounts;
    private final Supplier<String> password;
    private final UnaryOperator<String> hash;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "IDENTIFIANT", description = "L'identifiant de connexion.")
    private String login = "";

    @Option(names = "--name", paramLabel = "NOM", description = "Le nom affiché ; par défaut, l'identifiant.")
    private @Nullable String name;

    @Option(
            names = "--role",
            paramLabel = "RÔLE",
            completionCandidates = RoleNames.class,
            description = "Ce qu'il peut faire : ${COMPLETION-CANDIDATES} ; par défaut, lire, sauf le premier compte,"
                    + " qui administre.")
    private @Nullable Role role;

    @Option(
            names = "--authority",
            paramLabel = "SIREN",
            description = "La seule collectivité qu'il voit ; par défaut, toutes.")
    private String authority = "";

    /// Roles as a person types them.
    static final class RoleNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Role.values())
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    /// @param password asks the person, or reads the standard input
    /// @param hash makes of a password what is kept
    public CreateAccountCommand(
            Console console, Supplier<Accounts> accounts, Supplier<String> password, UnaryOperator<String> hash) {
        this.console = console;
        this.accounts = accounts;
        this.password = password;
        this.hash = hash;
    }

    @Override
    public Integer call() {
        refuseWhere(login.isBlank(), "L'identifiant est vide.");
        refuseWhere(
                !authority.isEmpty() && !Siren.isValid(authority),
                "« " + authority + " » n'est pas un SIREN : il en faut les 9 chiffres.");
        Accounts known = accounts.get();
        Role given = role != null ? role : known.all().isEmpty() ? Role.ADMINISTRATOR : Role.READER;
        String secret = password.get();
        if (secret.length() < SHORTEST) {
            console.err().println("Le mot de passe doit compter au moins " + SHORTEST + " caractères.");
            return ExitCodes.UNUSABLE;
        }
        Account account = new Account(login, name == null ? login : name, hash.apply(secret), given, authority);
        if (!known.create(account)) {
            console.err().println("Un compte « " + login + " » existe déjà.");
            return ExitCodes.UNUSABLE;
        }
        console.out().println("Compte « " + login + " » créé (" + french(given) + ").");
        return 0;
    }

    private static String french(Role role) {
        return switch (role) {
            case READER -> "lecture";
            case CONTRIBUTOR -> "contribution";
            case HR -> "ressources humaines";
            case PLAN_OFFICER -> "plan";
            case CONTROLLER -> "contrôle";
            case ADMINISTRATOR -> "administration";
        };
    }

    private void refuseWhere(boolean wrong, String sentence) {
        if (wrong && spec != null) {
            throw new FrenchParameterException(spec.commandLine(), sentence);
        }
    }
}

package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.application.night.RebuildHome.Rebuilt;
import fr.continuum.application.night.RebuildHome.Result;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rebuild`: everything again from the archive, in an empty database, each night held against what it published.
@Command(
        name = "rebuild",
        description = "Refait tout depuis l'archive dans une base PostgreSQL vide, et compare chaque nuit au centime.",
        exitCodeOnExecutionException = 1)
public final class RebuildCommand implements Callable<Integer> {

    private static final String POSTGRES = "jdbc:postgresql:";

    private final Console console;
    private final Supplier<String> asked;
    private final BiFunction<Target, Consumer<Rebuilt>, List<Rebuilt>> rebuild;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "URL",
            description = "La base vide : jdbc:postgresql://machine:5432/base, avec ?user=…&password=… au besoin.")
    private String url = "";

    @Option(names = "--user", paramLabel = "NOM", description = "Le rôle PostgreSQL, s'il n'est pas dans l'adresse.")
    private @Nullable String user;

    @Option(names = "--password", description = "Demande son mot de passe, sans l'afficher.")
    private boolean withPassword;

    /// The database to make everything again in.
    ///
    /// @param user null: as the address says
    /// @param password null: as the address says, or none
    public record Target(
            String url, @Nullable String user, @Nullable String password) {}

    /// @param asked the password, of the person at the terminal
    /// @param rebuild does it, telling each night as it is done
    public RebuildCommand(
            Console console, Supplier<String> asked, BiFunction<Target, Consumer<Rebuilt>, List<Rebuilt>> rebuild) {
        this.console = console;
        this.asked = asked;
        this.rebuild = rebuild;
    }

    @Override
    public Integer call() {
        if (!url.startsWith(POSTGRES)) {
            throw new FrenchParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "« " + url + " » n'est pas l'adresse d'une base PostgreSQL : il faut"
                            + " jdbc:postgresql://machine:5432/base.");
        }
        List<Rebuilt> nights = rebuild.apply(new Target(url, user, withPassword ? asked.get() : null), this::tell);
        long different =
                nights.stream().filter(n -> n.result() == Result.DIFFERENT).count();
        long published = nights.stream()
                .filter(n -> n.result() != Result.NOTHING_PUBLISHED)
                .count();
        console.out()
                .println("Nuits refaites : %d ; publiées : %d, dont %d différentes."
                        .formatted(nights.size(), published, different));
        return different == 0 ? 0 : 1;
    }

    private void tell(Rebuilt night) {
        console.out()
                .println("%d/%d  Nuit %s : %s."
                        .formatted(
                                night.done(),
                                night.total(),
                                night.night(),
                                switch (night.result()) {
                                    case SAME -> "mêmes chiffres";
                                    case NOTHING_PUBLISHED -> "rien n'avait été publié";
                                    case DIFFERENT ->
                                        night.otherProgram()
                                                ? "différente ; elle avait été faite par une autre version du"
                                                        + " programme"
                                                : "différente";
                                }));
    }
}

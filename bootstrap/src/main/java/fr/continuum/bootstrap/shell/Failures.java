package fr.continuum.bootstrap.shell;

import fr.continuum.adapters.batch.night.TurnLost;
import fr.continuum.adapters.cli.Console;
import fr.continuum.application.night.NotReadAgain;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.home.HomeUnusable;
import fr.continuum.bootstrap.postgres.HomePostgres;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Says in one French sentence why a command could not do its work; the trace goes to the log.
record Failures(Console console, Supplier<Home> home) implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) throws Exception {
        if (failure instanceof ParameterException) {
            throw failure;
        }
        // A home that cannot be used has no log either, and the program is not far enough to know of another.
        if (!(failure instanceof HomeUnusable)) {
            LOG.error("{} failed", command.getCommandName(), failure);
        }
        console.err().println(sentence(failure));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private String sentence(Throwable failure) {
        return causes(failure)
                .map(this::known)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElseGet(() -> "Erreur inattendue : " + root(failure) + ". Le détail est dans le dossier logs de "
                        + home.get().folder() + ".");
    }

    private String known(Throwable cause) {
        return switch (cause) {
            case HomeUnusable unusable -> String.valueOf(unusable.getMessage());
            case NotReadAgain refused -> String.valueOf(refused.getMessage());
            case TurnLost _ ->
                lackOfRoom()
                        .orElse(
                                "La base de données a été relancée pendant la nuit, ou le réseau coupé : celle-ci s'arrête"
                                        + " là, la prochaine la finit.");
            case PortInUseException taken ->
                "Le port " + taken.getPort() + " est déjà pris : fermez l'autre programme,"
                        + " ou choisissez-en un autre par SERVER_PORT.";
            case BindException bind -> "Le port demandé ne peut pas être ouvert : " + bind.getMessage() + ".";
            case SQLException database
            when DatabaseFaults.isSilence(database) -> lackOfRoom().orElseGet(() -> DatabaseFaults.sentence(database));
            case SQLException database -> DatabaseFaults.sentence(database);
            case NoSuchFileException missing -> "Le fichier « " + missing.getFile() + " » n'existe pas.";
            case FileSystemException file ->
                "« " + place(file) + " » ne peut pas être lu ou écrit (" + reason(file)
                        + ") : vérifiez ses droits, ce qui se trouve à sa place et la place sur le disque.";
            case IOException disk
            when isFull(disk.getMessage()) ->
                "Il n'y a plus de place sur le disque où Continuum écrit : libérez-en, puis relancez. Ce qui était publié"
                        + " le reste.";
            default -> "";
        };
    }

    /// Why the home's own PostgreSQL is silent, where that is the one in use.
    private Optional<String> lackOfRoom() {
        String named = System.getProperty("spring.datasource.url", System.getenv("SPRING_DATASOURCE_URL"));
        boolean own = named == null || named.isEmpty() || named.equals("embedded");
        return own ? HomePostgres.lackOfRoom(home.get()) : Optional.empty();
    }

    /// As Linux tells that a disk, or what an account may take of it, is full.
    private static boolean isFull(@Nullable String reason) {
        return reason != null && (reason.contains("No space left on device") || reason.contains("Disk quota exceeded"));
    }

    /// Of a move, where it led: that is what people know.
    private static String place(FileSystemException file) {
        String moved = file.getOtherFile();
        return moved == null ? String.valueOf(file.getFile()) : moved;
    }

    private static String reason(FileSystemException file) {
        String reason = file.getReason();
        return switch (file) {
            case AccessDeniedException _ -> "accès refusé";
            case FileAlreadyExistsException _ -> "autre chose y est déjà";
            case DirectoryNotEmptyException _ -> "un dossier non vide y est déjà";
            case NotDirectoryException _ -> "ce n'est pas un dossier";
            case FileSystemException _ when isFull(reason) -> "plus de place sur le disque";
            case FileSystemException _ when "Read-only file system".equals(reason) -> "disque en lecture seule";
            default -> reason == null ? file.getClass().getSimpleName() : reason;
        };
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce((_, deeper) -> deeper).orElse(failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}

package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.HomeUnusable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Runs the programs of PostgreSQL on one data folder. PostgreSQL refuses to be run by root: there, the programs run
/// in a user namespace of their own.
final class ServerPrograms {

    /// Whoever waits for a table that PostgreSQL is tidying up by itself is let past it after this long; after a
    /// second where nobody says otherwise, which is a third of a night on a million lines.
    private static final String PATIENCE = "-c deadlock_timeout=100ms";

    private final Binaries binaries;
    private final ServerFiles files;

    ServerPrograms(Binaries binaries, ServerFiles files) {
        this.binaries = binaries;
        this.files = files;
    }

    /// Makes the data folder, whole or not at all: durable, checksummed, sorted as French is, answering this
    /// machine alone and nobody without password.
    void makeData(String superuser) throws IOException {
        Path apart = files.folder().resolve("data.new");
        Path password = files.folder().resolve(superuser + ".password");
        Folders.delete(apart);
        List<String> command = new ArrayList<>(List.of("-D", apart.toString(), "-U", superuser));
        command.addAll(List.of("--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
        command.addAll(List.of("--locale-provider=icu", "--icu-locale=fr-FR", "--data-checksums"));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on")) {
            command.addAll(List.of("--set", setting));
        }
        if (run("initdb", command) != 0) {
            throw new HomeUnusable(
                    "PostgreSQL n'a pas pu préparer ses données dans %s ; voyez %s.".formatted(apart, files.log()));
        }
        Files.move(apart, files.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Starts the server and waits until it answers, recovery after a crash included.
    ///
    /// @return false where it did not start
    boolean start(int port) throws IOException {
        return run(
                        "pg_ctl",
                        List.of(
                                "start",
                                "-D",
                                files.data().toString(),
                                "-l",
                                files.log().toString(),
                                "-o",
                                "-p " + port + " " + PATIENCE,
                                "-w",
                                "-t",
                                "600"))
                == 0;
    }

    /// Stops the server: transactions under way are rolled back.
    boolean stop() throws IOException {
        return run("pg_ctl", List.of("stop", "-D", files.data().toString(), "-m", "fast", "-w", "-t", "120")) == 0;
    }

    private int run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (Unprivileged.needed()) {
            command.addAll(Unprivileged.PREFIX);
        }
        command.add(binaries.program(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(files.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(files.log().toFile()));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program + " was running", e);
        }
    }
}

package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.HomeUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Finds the server of a data folder or starts it, in one's turn.
final class Start {

    /// How long a server may take to come up or down under another's hand: recovery after a crash is part of it.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 5;

    private final ServerFiles files;
    private final ServerPrograms programs;

    Start(ServerFiles files, ServerPrograms programs) {
        this.files = files;
        this.programs = programs;
    }

    Server joined() throws IOException {
        if (!Files.isDirectory(files.data())) {
            files.password(Server.SUPERUSER);
            programs.makeData(Server.SUPERUSER);
        }
        checkVersion();
        Optional<Server> running = running();
        if (running.isPresent()) {
            return prepared(running.get());
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = attempt == 0 && Ports.isFree(files.port()) && files.port() != 0 ? files.port() : Ports.free();
            if (programs.start(port) && new Server(port).serves(files)) {
                files.port(port);
                return prepared(new Server(port));
            }
            pause(1_000);
        }
        throw new IOException("PostgreSQL did not start in " + ATTEMPTS + " attempts");
    }

    /// The server already running on this folder: another process's, or one a killed process left behind.
    /// PostgreSQL itself removes the file of a dead server; a file that names another living process would stop
    /// it, and is removed here.
    private Optional<Server> running() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<PostmasterPid> found = files.postmaster();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Server server = new Server(found.get().port());
            if (server.serves(files)) {
                return Optional.of(server);
            }
            if (!found.get().worksIn(files.data())) {
                if (found.get().isAlive()) {
                    found.get().discard();
                }
                return Optional.empty();
            }
            pause(200);
        }
        throw new IOException("a server works in " + files.data() + " but does not answer");
    }

    private Server prepared(Server server) throws IOException {
        server.prepare(files);
        return server;
    }

    private void checkVersion() throws IOException {
        Path file = files.data().resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : "?";
        if (!version.equals(Binaries.MAJOR)) {
            throw new HomeUnusable(
                    "Les données de %s sont celles de PostgreSQL %s, et ce Continuum porte PostgreSQL %s : il n'y touche pas."
                                    .formatted(files.data(), version, Binaries.MAJOR)
                            + " Avec le Continuum d'avant, sauvegardez la base par pg_dump ; avec celui-ci, rendez-la par"
                            + " pg_restore à un dossier neuf (docs/exploitation.md, « Changer de version majeure de"
                            + " PostgreSQL »).");
        }
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}

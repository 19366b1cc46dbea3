package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.home.HomeUnusable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// This process's use of its home's PostgreSQL.
///
/// The server outlives the process that started it: whoever comes next, at the same time or after a kill, proves that
/// it serves this home and joins it. Every process holds a shared lock; the last one to leave stops the server,
/// whoever started it. Starting, joining and stopping happen in turn, under a second lock.
public final class HomePostgres implements AutoCloseable {

    private static final long MEGABYTE = 1_000_000;

    /// Two segments of its journal: with less, it may not even recover from what stopped it.
    private static final long ROOM_TO_START = 32 * MEGABYTE;

    private final ServerFiles files;
    private final Locks locks;
    private final ServerPrograms programs;
    private final Server server;

    private HomePostgres(ServerFiles files, Locks locks, ServerPrograms programs, Server server) {
        this.files = files;
        this.locks = locks;
        this.programs = programs;
        this.server = server;
    }

    /// Joins the home's server, started if it does not run.
    ///
    /// @param cache where the programs of PostgreSQL are unpacked
    /// @throws HomeUnusable where that cannot be, with the reason in French
    public static HomePostgres join(Home home, Path cache) {
        ServerFiles files = ServerFiles.of(home);
        try {
            Unprivileged.check();
            Locks locks = new Locks(files);
            try (FileChannel _ = locks.turn()) {
                locks.use();
                ServerPrograms programs = new ServerPrograms(binaries(cache, files), files);
                Server server = new Start(files, programs).joined();
                return new HomePostgres(files, locks, programs, server);
            } catch (IOException | RuntimeException e) {
                locks.close();
                throw e;
            }
        } catch (IOException e) {
            throw new HomeUnusable(why(home, files, e), e);
        }
    }

    private static String why(Home home, ServerFiles files, IOException failure) {
        return lackOfRoom(home)
                .orElseGet(() -> "Le PostgreSQL de %s n'a pas pu être lancé ni rejoint : %s. Voyez %s."
                        .formatted(home.folder(), failure.getMessage(), files.log()));
    }

    /// Why the home's own server does not run, in French, where its disk is full: it stops where it cannot write
    /// its journal, and whoever used it learns no more than that it answers no longer.
    public static Optional<String> lackOfRoom(Home home) {
        Path folder = ServerFiles.of(home).folder();
        long left = folder.toFile().getUsableSpace();
        return Files.exists(folder) && folder.toFile().getTotalSpace() > 0 && left < ROOM_TO_START
                ? Optional.of(
                        "Le disque de PostgreSQL est plein : il reste %d Mo dans %s, trop peu pour qu'il travaille. Libérez de la place, puis relancez. Ce qui était publié le reste."
                                .formatted(left / MEGABYTE, folder))
                : Optional.empty();
    }

    public static HomePostgres join(Home home) {
        return join(home, Binaries.cacheOfAccount(System.getenv()));
    }

    /// In the account's cache; in the home for an account that has none, as services often are.
    private static Binaries binaries(Path cache, ServerFiles files) throws IOException {
        try {
            return Binaries.in(cache);
        } catch (IOException _) {
            return Binaries.in(files.folder().resolve("programs"));
        }
    }

    public String url() {
        return server.url();
    }

    public String username() {
        return Server.PROGRAM;
    }

    public String password() {
        try {
            return files.password(Server.PROGRAM);
        } catch (IOException e) {
            throw new HomeUnusable("Le mot de passe de PostgreSQL ne peut pas être lu : " + e.getMessage(), e);
        }
    }

    /// Leaves the server, and stops it where nobody else uses it.
    @Override
    public void close() {
        try (locks;
                FileChannel _ = locks.turn()) {
            Optional<PostmasterPid> running = files.postmaster();
            boolean alone = locks.leave();
            if (alone && running.isPresent() && Files.isDirectory(files.data())) {
                programs.stop();
            }
        } catch (IOException e) {
            throw new HomeUnusable("Le PostgreSQL de %s n'a pas pu être arrêté.".formatted(files.folder()), e);
        }
    }
}

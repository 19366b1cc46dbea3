package fr.continuum.adapters.persistence.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// The machine's own PostgreSQL 15: a throw-away cluster in a temporary folder, stopped and deleted with the JVM.
final class InstalledServer {

    private static final int VERSION = 15;

    private final Path binaries;
    private final Unprivileged user;
    private final Path folder;

    private InstalledServer(Path binaries, Unprivileged user, Path folder) {
        this.binaries = binaries;
        this.user = user;
        this.folder = folder;
    }

    static MigratedServer start() {
        Path binaries = InstalledBinaries.of(VERSION).orElseThrow(InstalledServer::missing);
        try {
            Path folder = Files.createTempDirectory("continuum-postgres-");
            InstalledServer server = new InstalledServer(binaries, Unprivileged.owning(folder), folder);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return new MigratedServer(server.launch());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int launch() throws IOException {
        user.run(List.of(
                tool("initdb"),
                "--pgdata=" + data(),
                "--auth=trust",
                "--username=postgres",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=fr-FR",
                "--no-sync"));
        int port = freePort();
        String options = "-F -p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''".formatted(port);
        user.run(List.of(
                tool("pg_ctl"),
                "start",
                "-w",
                "-D",
                data(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options));
        return port;
    }

    private void stop() {
        try {
            user.run(List.of(tool("pg_ctl"), "stop", "-w", "-m", "immediate", "-D", data()));
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException | IllegalStateException e) {
            System.err.println("PostgreSQL of " + folder + " was not stopped: " + e.getMessage());
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String tool(String name) {
        return binaries.resolve(name).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static RuntimeException missing() {
        String message = "PostgreSQL %d is not installed (Debian 12: apt-get install postgresql)".formatted(VERSION);
        return "true".equals(System.getenv("CI"))
                ? new IllegalStateException(message)
                : new TestAbortedException(message);
    }
}

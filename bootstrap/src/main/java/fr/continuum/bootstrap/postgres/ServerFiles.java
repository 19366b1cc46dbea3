package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What lies in the `postgres` folder of a home.
record ServerFiles(Path folder) {

    static ServerFiles of(Home home) {
        return new ServerFiles(home.postgres());
    }

    /// The data folder of the server.
    Path data() {
        return folder.resolve("data");
    }

    /// What the server says.
    Path log() {
        return folder.resolve("server.log");
    }

    /// Locked, shared, by every process that uses the server.
    Path users() {
        return folder.resolve("users.lock");
    }

    /// Locked by the one process that starts, joins or stops the server.
    Path turn() {
        return folder.resolve("turn.lock");
    }

    Optional<PostmasterPid> postmaster() throws IOException {
        return PostmasterPid.read(data().resolve("postmaster.pid"));
    }

    /// The port of this home, kept from one start to the next; 0 before the first.
    int port() throws IOException {
        Path file = folder.resolve("port");
        return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    }

    void port(int port) throws IOException {
        Files.writeString(folder.resolve("port"), port + "\n");
    }

    /// The password of one of the server's two roles, made at first use.
    String password(String role) throws IOException {
        return Secret.in(folder.resolve(role + ".password"));
    }
}

package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// The PostgreSQL of a home, looked at and killed from outside.
public final class ServerOfAHome {

    private final ServerFiles files;

    public ServerOfAHome(Path home) {
        this.files = ServerFiles.of(new Home(home));
    }

    /// What the program itself would see; empty while the server does not answer.
    public Optional<Connection> connect() throws IOException {
        Optional<PostmasterPid> running = running();
        if (running.isEmpty() || running.get().port() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(DriverManager.getConnection(
                    new Server(running.get().port()).url(), Server.PROGRAM, files.password(Server.PROGRAM)));
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    /// `kill -9` of the server and of all its processes.
    public void kill() throws IOException {
        Optional<PostmasterPid> running = running();
        if (running.isPresent()) {
            Optional<ProcessHandle> server = ProcessHandle.of(running.get().pid());
            server.stream().flatMap(ProcessHandle::descendants).forEach(ProcessHandle::destroyForcibly);
            server.ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private Optional<PostmasterPid> running() throws IOException {
        Optional<PostmasterPid> found = files.postmaster();
        return found.isPresent() && found.get().worksIn(files.data()) ? found : Optional.empty();
    }
}

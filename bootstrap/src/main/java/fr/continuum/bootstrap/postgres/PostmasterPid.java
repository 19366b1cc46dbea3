package fr.continuum.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a running server writes about itself in its data folder. The file outlives a killed server, and is copied with
/// the folder: it proves nothing.
///
/// @param file where this was read
/// @param pid of the server
/// @param data the folder as the server was told it; wrong once the home was moved
/// @param port 0 while the server has not written it yet
record PostmasterPid(Path file, long pid, Path data, int port) {

    static Optional<PostmasterPid> read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        if (lines.size() < 2) {
            return Optional.of(new PostmasterPid(file, 0, Path.of(""), 0));
        }
        int port = lines.size() < 4 ? 0 : Integer.parseInt(lines.get(3).strip());
        long pid = Long.parseLong(lines.get(0).strip());
        return Optional.of(new PostmasterPid(file, pid, Path.of(lines.get(1).strip()), port));
    }

    /// Whether a process of that number is there, this server or, after a copy or a restart of the machine, any
    /// other.
    boolean isAlive() {
        return pid != 0 && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /// Whether the process is there and works in the given data folder, by identity of the folder and not by its
    /// name: a moved home is recognised, a copy is not.
    boolean worksIn(Path folder) throws IOException {
        if (!isAlive()) {
            return false;
        }
        Path workingDirectory = Path.of("/proc", Long.toString(pid), "cwd");
        if (Files.exists(workingDirectory)) {
            return Files.isSameFile(workingDirectory, folder);
        }
        boolean postgres = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .orElse("")
                .endsWith("postgres");
        return postgres && Files.isDirectory(data) && Files.isSameFile(data, folder);
    }

    /// Removes the file of a server that is not this folder's.
    void discard() throws IOException {
        Files.deleteIfExists(file);
    }
}

package fr.continuum.adapters.persistence.postgres;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the machine keeps a given version of PostgreSQL: Debian's folder, what `pg_config` says, or the PATH.
final class InstalledBinaries {

    private InstalledBinaries() {}

    static Optional<Path> of(int version) {
        Stream<Path> debian = Stream.of(Path.of("/usr/lib/postgresql/" + version + "/bin"));
        Stream<Path> configured = Command.output("pg_config", "--bindir").map(Path::of).stream();
        Stream<Path> path =
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)).map(Path::of);
        return Stream.of(debian, configured, path)
                .flatMap(places -> places)
                .filter(place -> Files.isExecutable(place.resolve("initdb")) && isVersion(place, version))
                .findFirst();
    }

    private static boolean isVersion(Path binaries, int version) {
        return Command.output(binaries.resolve("postgres").toString(), "--version")
                .filter(said -> said.contains(" " + version + "."))
                .isPresent();
    }
}

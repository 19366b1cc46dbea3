package fr.continuum.bootstrap.home;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder an installation lives in. It may be moved or copied: nothing in it names its own place.
///
/// @param folder absolute
public record Home(Path folder) {

    /// The property that names the home; `CONTINUUM_HOME` in the environment.
    public static final String PROPERTY = "continuum.home";

    /// The home where nothing names one, in the working directory.
    public static final String DEFAULT = ".continuum";

    private static final String MUST_BE_WRITTEN = "Continuum y travaille et n'y peut écrire. Rendez-le accessible en"
            + " écriture, ou nommez un autre dossier par CONTINUUM_HOME. Ce qui était publié le reste.";

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /// Makes what is missing of the folder.
    public Home made() {
        try {
            for (Path part : List.of(postgres(), inbox(), archive(), quarantine(), profiles(), reports())) {
                Files.createDirectories(part);
            }
            return this;
        } catch (IOException e) {
            throw new HomeUnusable(
                    "Le dossier de Continuum, %s, ne peut pas être créé ou complété : %s. Vérifiez ses droits et la"
                                    .formatted(folder, e.getMessage())
                            + " place sur le disque, ou nommez-en un autre par CONTINUUM_HOME.",
                    e);
        }
    }

    /// The same home, once this account may write there. Asked before a log is opened in it: what opens logs tells
    /// of its failure in a trace of its own.
    public Home writable() {
        for (Path part : List.of(folder, logs())) {
            Path there = part;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            if (!Files.isWritable(there)) {
                throw unwritable(there);
            }
        }
        return this;
    }

    /// Why is known by who tries.
    private static HomeUnusable unwritable(Path there) {
        try {
            Files.delete(Files.createTempFile(there, "essai", ""));
            return new HomeUnusable("« %s » : %s".formatted(there, MUST_BE_WRITTEN));
        } catch (IOException e) {
            boolean shut = e instanceof FileSystemException told && "Read-only file system".equals(told.getReason());
            String why = shut ? "disque en lecture seule" : "accès refusé";
            return new HomeUnusable("« %s » (%s) : %s".formatted(there, why, MUST_BE_WRITTEN), e);
        }
    }

    /// The home of the demonstration, beside this one: a trial never touches real data.
    public Home demo() {
        return new Home(folder.resolveSibling(folder.getFileName() + "-demo"));
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path inbox() {
        return folder.resolve("inbox");
    }

    public Path archive() {
        return folder.resolve("archive");
    }

    public Path quarantine() {
        return folder.resolve("quarantine");
    }

    public Path profiles() {
        return folder.resolve("profiles");
    }

    /// The key under which identifiers of people become hashes.
    public Path personKey() {
        return folder.resolve("person.key");
    }

    /// Which files are to come by themselves, where somebody said it.
    public Path expected() {
        return folder.resolve("attendus.yaml");
    }

    /// What this authority calls by its initials, beside what every one does; there may be no such file.
    public Path sigles() {
        return folder.resolve("sigles.txt");
    }

    /// Where `logback-continuum.xml` writes, one file a day.
    public Path logs() {
        return folder.resolve("logs");
    }

    /// Large files while they are being sent to the server; empty between requests.
    public Path uploads() {
        return folder.resolve("depots");
    }

    public Path reports() {
        return folder.resolve("reports");
    }
}

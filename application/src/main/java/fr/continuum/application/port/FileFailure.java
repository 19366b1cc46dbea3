package fr.continuum.application.port;

import fr.continuum.domain.shared.FileNames;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// How it is told that a file of somebody could not be opened or read: by what went wrong. The message of the system
/// holds its path, and so its name with all it tells of people ([FileNames]); what a stream says of itself may quote
/// the file.
public final class FileFailure {

    private FileFailure() {}

    /// What went wrong, in a few words, without the name of the file.
    public static Wording why(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> new Wording("il n’existe plus", "it is there no more");
            case AccessDeniedException _ -> new Wording("accès refusé", "access refused");
            default -> new Wording("son disque ne le donne pas", "its disk does not give it");
        };
    }

    /// The same failure under the name the file is told by, for logs and whoever asked for it. It has the places
    /// of the program the first one had, and no cause: that would say the name after all.
    public static IOException told(IOException failure) {
        if (!(failure instanceof FileSystemException system)) {
            return failure;
        }
        String file = told(system.getFile());
        FileSystemException told = switch (system) {
            case NoSuchFileException _ -> new NoSuchFileException(file);
            case AccessDeniedException _ -> new AccessDeniedException(file);
            default -> new FileSystemException(file, null, system.getReason());
        };
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static @Nullable String told(@Nullable String file) {
        if (file == null) {
            return null;
        }
        Path path = Path.of(file);
        String names = StreamSupport.stream(path.spliterator(), false)
                .map(name -> FileNames.told(name.toString()))
                .collect(Collectors.joining("/"));
        return path.isAbsolute() ? "/" + names : names;
    }
}

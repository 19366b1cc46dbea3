package fr.continuum.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A password nobody types: made once, kept in a file only its owner reads.
final class Secret {

    private Secret() {}

    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            Path apart = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(apart);
            Files.createFile(apart, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(apart, HexFormat.of().formatHex(bytes));
            Files.move(apart, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }
}

package fr.continuum.build.jooq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Remembers what the classes were generated from.
record Stamp(Path file) {

    boolean says(String wanted) throws IOException {
        return Files.exists(file) && Files.readString(file, UTF_8).equals(wanted);
    }

    void write(String text) throws IOException {
        Files.writeString(file, text, UTF_8);
    }

    /// The SHA-256 of everything the classes depend on: the migrations, the generator, the libraries' names (their
    /// versions are in them), the package.
    static String of(Path migrations, String packageName) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(packageName.getBytes(UTF_8));
        addTree(digest, migrations);
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                addTree(digest, path);
            } else {
                digest.update(String.valueOf(path.getFileName()).getBytes(UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addTree(MessageDigest digest, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(folder.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}

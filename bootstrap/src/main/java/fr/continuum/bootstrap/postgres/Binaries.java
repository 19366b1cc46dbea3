package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.HomeUnusable;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;

/// The programs of PostgreSQL, unpacked once per account of the machine and shared by its homes: a home holds data
/// alone, and may be moved to a machine of another kind.
record Binaries(Path folder) {

    /// The major version of the programs; data of another one must be upgraded first.
    static final String MAJOR = "18";

    /// Unpacks the programs where that is not done yet.
    ///
    /// @param cache where unpacked programs are kept
    static Binaries in(Path cache) throws IOException {
        String name = "postgres-%s-%s".formatted(system(), machine());
        URL archive = Binaries.class.getResource("/" + name + ".txz");
        if (archive == null) {
            throw new HomeUnusable("Continuum n'a pas de PostgreSQL pour cette machine (%s) : donnez-lui un serveur par"
                            .formatted(name)
                    + " SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME et SPRING_DATASOURCE_PASSWORD.");
        }
        Path folder = cache.resolve(name + "-" + mark(archive));
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return new Binaries(folder);
    }

    /// `$XDG_CACHE_HOME/continuum`, else `~/.cache/continuum`.
    static Path cacheOfAccount(Map<String, String> environment) {
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        String account = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return (given.isEmpty() ? Path.of(account, ".cache") : Path.of(given)).resolve("continuum");
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path apart = Files.createTempDirectory(folder.getParent(), "unpacking");
        try (InputStream packed = archive.openStream()) {
            TarXz.unpack(packed, apart);
        }
        try {
            Files.move(apart, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(apart);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /// Tells one release of the programs from another without reading them.
    private static String mark(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toHexString(archive.openConnection().getContentLengthLong());
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : name.equals("amd64") ? "x86_64" : name;
    }
}

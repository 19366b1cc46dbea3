package fr.continuum.bootstrap.wiring;

import fr.continuum.bootstrap.home.Home;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the server lays large files that are being sent, people in them perhaps: in the home, for this account alone.
/// It deletes each with its request; what a killed server left is deleted by the next one.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Uploads {

    /// Longer than any request lasts: another server of the same home may be receiving.
    private static final Duration RECEIVING = Duration.ofHours(1);

    @Bean
    MultipartConfigElement uploadsInTheHome(MultipartProperties properties, Home home, Clock clock) {
        Path folder = home.uploads();
        try {
            Files.createDirectories(folder);
            deleteLeftBehind(folder, clock.instant().minus(RECEIVING));
        } catch (IOException e) {
            throw new UncheckedIOException("Files that are sent cannot be laid in " + folder, e);
        }
        properties.setLocation(folder.toString());
        return properties.createMultipartConfig();
    }

    /// @param before files written to since are being received
    static void deleteLeftBehind(Path folder, Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    boolean _ = Files.deleteIfExists(file);
                }
            }
        }
    }
}

package fr.continuum.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;

class UploadsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void what_a_killed_server_left_is_deleted_and_what_another_receives_is_not() throws IOException {
        Home home = new Home(folder);
        Path left = sent(home, "upload_1.tmp", NOW.minusSeconds(3_601));
        Path receiving = sent(home, "upload_2.tmp", NOW.minusSeconds(60));

        var uploads = new Uploads().uploadsInTheHome(new MultipartProperties(), home, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(uploads.getLocation()).isEqualTo(home.uploads().toString());
        assertThat(left).doesNotExist();
        assertThat(receiving).exists();
    }

    private static Path sent(Home home, String name, Instant last) throws IOException {
        Path file = Files.createDirectories(home.uploads()).resolve(name);
        Files.writeString(file, "Durand;Anne");
        return Files.setLastModifiedTime(file, FileTime.from(last));
    }
}

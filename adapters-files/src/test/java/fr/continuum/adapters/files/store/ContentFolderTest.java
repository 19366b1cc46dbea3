package fr.continuum.adapters.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.Seen;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    @TempDir
    private Path home;

    private final SoundFiles sound = new SoundFiles();
    private ContentFolder folder;
    private Sha256 text;
    private Path place;

    @BeforeEach
    void a_content_that_was_found_sound_a_minute_after_it_was_put() throws IOException {
        folder = new ContentFolder(home, later(), sound);
        text = folder.put(InMemoryContent.of("a", "un deux trois"));
        place = home.resolve(text.value().substring(0, 2)).resolve(text.value() + ".gz");
        assertThat(folder.isSound(text)).isTrue();
    }

    @Test
    void what_somebody_touched_is_read_again_whatever_its_size_and_its_time() throws IOException {
        FileTime time = Files.getLastModifiedTime(place);
        spoil();
        Files.setLastModifiedTime(place, time);

        assertThat(folder.isSound(text)).isFalse();
    }

    /// A disk tells nobody of what it spoils by itself.
    private void rot() throws IOException {
        spoil();
        sound.found(place, FileState.of(place, later()).orElseThrow());
        assertThat(folder.isSound(text)).isTrue();
    }

    private void spoil() throws IOException {
        byte[] bytes = Files.readAllBytes(place);
        bytes[bytes.length - 5] ^= 1;
        Object then = Files.getAttribute(place, "unix:ctime");
        do {
            Files.write(place, bytes);
        } while (Files.getAttribute(place, "unix:ctime").equals(then));
    }

    @Test
    void what_a_disk_spoiled_by_itself_is_mended_by_sending_it_again() throws IOException {
        rot();

        folder.put(InMemoryContent.of("a", "un deux trois"));

        assertThat(folder.open(text).open().readAllBytes()).asString().isEqualTo("un deux trois");
    }

    @Test
    void what_was_found_spoilt_is_no_longer_believed() throws IOException {
        rot();

        assertThatThrownBy(() -> folder.open(text).open().readAllBytes()).isInstanceOf(IOException.class);

        assertThat(folder.isSound(text)).isFalse();
    }

    @Test
    void what_is_gone_is_not_sound() throws IOException {
        Files.delete(place);

        assertThat(folder.isSound(text)).isFalse();
    }

    @Test
    void a_content_that_is_known_and_lies_here_is_not_read() throws IOException {
        assertThat(folder.put(new Unread(text))).isEqualTo(text);
    }

    @Test
    void what_was_written_just_now_or_lies_elsewhere_is_not_believed() {
        FileState state = FileState.of(place, later()).orElseThrow();
        sound.found(place, state);

        assertThat(sound.isSound(place, FileState.of(place, later()))).isTrue();
        assertThat(sound.isSound(place, FileState.of(place, InstantSource.system())))
                .isFalse();
        assertThat(sound.isSound(home.resolve("autre"), FileState.of(place, later())))
                .isFalse();
    }

    private static InstantSource later() {
        return () -> Instant.now().plusSeconds(60);
    }

    private record Unread(Sha256 fingerprint) implements Content {

        @Override
        public String name() {
            return "jamais lu";
        }

        @Override
        public InputStream open() throws IOException {
            throw new IOException("It was opened");
        }

        @Override
        public Seen seen() {
            return new Seen.Before(fingerprint);
        }
    }
}

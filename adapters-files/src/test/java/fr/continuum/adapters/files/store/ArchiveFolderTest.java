package fr.continuum.adapters.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.DocumentArchiveContract;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFolderTest extends DocumentArchiveContract {

    @TempDir
    private Path home;

    @Override
    protected DocumentArchive archive() {
        return new ArchiveFolder(home.resolve("archive"));
    }

    @Test
    void a_content_lies_under_the_first_two_digits_of_its_fingerprint_and_nothing_else_is_left() throws IOException {
        Sha256 fingerprint = archive().put(InMemoryContent.of("../../échappée.xml", "contenu"));

        String value = fingerprint.value();
        assertThat(files()).containsExactly("archive/" + value.substring(0, 2) + "/" + value + ".gz");
    }

    /// In two pieces, as one that was compressed before its beginning was known.
    private static final class Zipped extends ZippedContent {

        private final String name;
        private final String first;
        private final String rest;

        Zipped(String name, String first, String rest) {
            this.name = name;
            this.first = first;
            this.rest = rest;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Sha256 fingerprint() {
            return Sha256.of(first + rest);
        }

        @Override
        public InputStream open() {
            return InMemoryContent.of(name, first + rest).open();
        }

        @Override
        public InputStream openZipped() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String piece : List.of(first, rest)) {
                try (OutputStream out = new GZIPOutputStream(bytes)) {
                    out.write(piece.getBytes(StandardCharsets.UTF_8));
                }
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    @Test
    void what_was_compressed_already_is_kept_as_any_other() throws IOException {
        Zipped content = new Zipped("a", "début\n", "suite\n".repeat(10_000));

        Sha256 fingerprint = archive().put(content);

        assertThat(fingerprint).isEqualTo(Sha256.of("début\n" + "suite\n".repeat(10_000)));
        assertThat(new String(read(archive().open(fingerprint)), StandardCharsets.UTF_8))
                .isEqualTo("début\n" + "suite\n".repeat(10_000));
        assertThat(archive().put(content)).isEqualTo(fingerprint);
        assertThat(files()).hasSize(1);
    }

    @Test
    void another_process_finds_what_was_put() throws IOException {
        Sha256 fingerprint = archive().put(InMemoryContent.of("a.xml", "contenu"));

        assertThat(archive().contains(fingerprint)).isTrue();
    }

    @Test
    void bytes_that_the_disk_has_spoiled_are_not_read_to_their_end() throws IOException {
        Sha256 fingerprint = archive().put(InMemoryContent.of("a.xml", "contenu"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(home.resolve(files().getFirst())))) {
            out.write('x');
        }

        Content spoiled = archive().open(fingerprint);

        assertThatThrownBy(() -> read(spoiled)).isInstanceOf(IOException.class).hasMessageContaining("spoiled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "cut", "no gzip", "empty"})
    void a_content_that_the_disk_has_spoiled_is_mended_when_it_is_put_again(String spoiling) throws IOException {
        InMemoryContent content = InMemoryContent.of("a.xml", "contenu ".repeat(1000));
        Sha256 fingerprint = archive().put(content);
        Path place = home.resolve(files().getFirst());
        byte[] sound = Files.readAllBytes(place);
        switch (spoiling) {
            case "other" -> {
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(place))) {
                    out.write('x');
                }
            }
            case "cut" -> Files.write(place, Arrays.copyOf(sound, sound.length / 2));
            case "no gzip" -> Files.writeString(place, "tout autre chose");
            default -> Files.write(place, new byte[0]);
        }
        assertThatThrownBy(() -> read(archive().open(fingerprint))).isInstanceOf(IOException.class);

        assertThat(archive().put(content)).isEqualTo(fingerprint);

        assertThat(read(archive().open(fingerprint))).isEqualTo(content.bytes());
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_sound_content_put_again_is_not_written_again() throws IOException {
        InMemoryContent content = InMemoryContent.of("a.xml", "contenu");
        archive().put(content);
        Path place = home.resolve(files().getFirst());
        Object before = Files.readAttributes(place, "unix:ino").get("ino");

        archive().put(content);

        assertThat(Files.readAttributes(place, "unix:ino").get("ino")).isEqualTo(before);
    }

    private static byte[] read(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}

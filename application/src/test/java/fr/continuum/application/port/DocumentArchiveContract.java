package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/// What every archive does.
public abstract class DocumentArchiveContract {

    private static final InMemoryContent BUDGET = InMemoryContent.of("../../etc/budget \0.xml", "<Budget>été</Budget>");

    /// An empty archive.
    protected abstract DocumentArchive archive() throws IOException;

    @Test
    void a_content_put_is_given_back_byte_for_byte_under_its_fingerprint() throws IOException {
        DocumentArchive archive = archive();

        Sha256 fingerprint = archive.put(BUDGET);

        assertThat(fingerprint).isEqualTo(Sha256.of(BUDGET.bytes()));
        assertThat(archive.contains(fingerprint)).isTrue();
        assertThat(archive.open(fingerprint).name()).isEqualTo(fingerprint.value());
        assertThat(bytes(archive.open(fingerprint))).isEqualTo(BUDGET.bytes());
    }

    @Test
    void a_content_is_read_as_often_as_asked() throws IOException {
        DocumentArchive archive = archive();
        Content kept = archive.open(archive.put(BUDGET));

        assertThat(bytes(kept)).isEqualTo(bytes(kept));
    }

    @Test
    void putting_a_content_again_changes_nothing() throws IOException {
        DocumentArchive archive = archive();

        assertThat(archive.put(BUDGET)).isEqualTo(archive.put(new InMemoryContent("autre.xml", BUDGET.bytes())));
        assertThat(bytes(archive.open(Sha256.of(BUDGET.bytes())))).isEqualTo(BUDGET.bytes());
    }

    @Test
    void an_empty_content_is_a_content() throws IOException {
        DocumentArchive archive = archive();

        Sha256 fingerprint = archive.put(InMemoryContent.of("vide", ""));

        assertThat(bytes(archive.open(fingerprint))).isEmpty();
    }

    @Test
    void what_was_never_put_is_not_there() throws IOException {
        DocumentArchive archive = archive();
        Sha256 unknown = Sha256.of("inconnu");

        assertThat(archive.contains(unknown)).isFalse();
        assertThatThrownBy(() -> archive.open(unknown)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_content_that_breaks_off_is_not_kept() throws IOException {
        DocumentArchive archive = archive();

        assertThatThrownBy(() -> archive.put(new BreaksOff())).isInstanceOf(IOException.class);

        assertThat(archive.contains(Sha256.of("début"))).isFalse();
    }

    static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    /// Gives "début", then fails.
    private record BreaksOff() implements Content {

        @Override
        public String name() {
            return "coupé.xml";
        }

        @Override
        public InputStream open() {
            InputStream start = InMemoryContent.of("", "début").open();
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    int next = start.read();
                    if (next < 0) {
                        throw new IOException("The network broke off");
                    }
                    return next;
                }
            };
        }
    }
}

package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.DocumentArchive.Reduction;
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

    private static final Reduction OF = new Reduction(Sha256.of("grand-livre"), Sha256.of("profil"));
    private static final InMemoryContent KEPT = InMemoryContent.of("gardé", "ce que le lecteur garde");

    @Test
    void what_is_kept_of_a_document_is_found_by_the_document_and_its_profile() throws IOException {
        DocumentArchive archive = archive();

        archive.keep(OF, KEPT);

        assertThat(archive.contains(OF)).isTrue();
        assertThat(bytes(archive.open(OF))).isEqualTo(KEPT.bytes());
        assertThat(archive.open(OF).name()).isEqualTo(OF.document().value());
        assertThat(archive.contains(OF.document())).as("the document itself").isFalse();
        Reduction other = new Reduction(OF.document(), Sha256.of("autre profil"));
        assertThat(archive.contains(other)).isFalse();
        assertThatThrownBy(() -> archive.open(other)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void what_is_kept_of_a_document_takes_the_place_of_what_was() throws IOException {
        DocumentArchive archive = archive();
        archive.keep(OF, BUDGET);

        archive.keep(OF, KEPT);

        assertThat(bytes(archive.open(OF))).isEqualTo(KEPT.bytes());
    }

    @Test
    void what_breaks_off_on_its_way_is_not_kept_of_a_document() throws IOException {
        DocumentArchive archive = archive();

        assertThatThrownBy(() -> archive.keep(OF, new BreaksOff())).isInstanceOf(IOException.class);

        assertThat(archive.contains(OF)).isFalse();
    }

    @Test
    void a_document_is_read_from_what_was_kept_of_it_else_from_itself() throws IOException {
        DocumentArchive archive = archive();
        Sha256 budget = archive.put(BUDGET);
        Reduction reduced = new Reduction(budget, Sha256.of("profil"));

        assertThat(archive.holds(budget, null)).isTrue();
        assertThat(archive.holds(budget, reduced.profile())).isTrue();
        assertThat(bytes(archive.source(budget, reduced.profile()))).isEqualTo(BUDGET.bytes());

        archive.keep(reduced, KEPT);
        archive.forget(budget);
        archive.forget(budget);

        assertThat(archive.contains(budget)).isFalse();
        assertThat(archive.holds(budget, null)).isFalse();
        assertThat(archive.holds(budget, reduced.profile())).isTrue();
        assertThat(bytes(archive.source(budget, reduced.profile()))).isEqualTo(KEPT.bytes());
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

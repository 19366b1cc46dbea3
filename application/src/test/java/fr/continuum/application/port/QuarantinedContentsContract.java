package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/// What every quarantine does.
public abstract class QuarantinedContentsContract {

    private static final InMemoryContent BROKEN = InMemoryContent.of("budget.xml", "<DocumentBudgetaire>");

    /// An empty quarantine.
    protected abstract QuarantinedContents quarantine() throws IOException;

    @Test
    void a_content_kept_can_be_tried_again() throws IOException {
        QuarantinedContents quarantine = quarantine();

        Sha256 fingerprint = quarantine.put(BROKEN);

        assertThat(fingerprint).isEqualTo(Sha256.of(BROKEN.bytes()));
        assertThat(quarantine.put(BROKEN)).isEqualTo(fingerprint);
        assertThat(DocumentArchiveContract.bytes(quarantine.open(fingerprint))).isEqualTo(BROKEN.bytes());
    }

    @Test
    void all_that_is_kept_is_listed_by_fingerprint() throws IOException {
        QuarantinedContents quarantine = quarantine();
        assertThat(quarantine.all()).isEmpty();

        List<Sha256> put = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            put.add(quarantine.put(InMemoryContent.of("budget.xml", "<DocumentBudgetaire " + i)));
        }
        quarantine.put(InMemoryContent.of("autre nom.xml", "<DocumentBudgetaire 0"));

        assertThat(quarantine.all()).isEqualTo(put.stream().sorted().toList());

        quarantine.remove(put.getFirst());

        assertThat(quarantine.all()).isEqualTo(put.stream().skip(1).sorted().toList());
    }

    @Test
    void a_content_removed_is_forgotten() throws IOException {
        QuarantinedContents quarantine = quarantine();
        Sha256 fingerprint = quarantine.put(BROKEN);

        quarantine.remove(fingerprint);
        quarantine.remove(fingerprint);

        assertThat(quarantine.contains(fingerprint)).isFalse();
        assertThat(quarantine.all()).isEmpty();
        assertThatThrownBy(() -> quarantine.open(fingerprint)).isInstanceOf(NoSuchElementException.class);
    }
}

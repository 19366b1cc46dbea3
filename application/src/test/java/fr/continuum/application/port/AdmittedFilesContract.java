package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import org.junit.jupiter.api.Test;

/// What every store of admitted files does.
public abstract class AdmittedFilesContract {

    private static final Owner OWN = Owner.of(AUTHORITY);
    private static final Sha256 FILE = Sha256.of("postes.csv");

    /// Nothing admitted yet.
    protected abstract AdmittedFiles files();

    @Test
    void no_file_is_admitted_until_somebody_says_so() {
        assertThat(files().of(FILE)).isEmpty();
        assertThat(files().timeline(OWN)).isEmpty();
    }

    @Test
    void a_file_is_admitted_by_its_fingerprint_and_the_last_word_counts() {
        AdmittedFiles files = files();
        Admitted first = admitted(OWN, FILE, 1);
        Admitted other = admitted(Owner.HOME, Sha256.of("autre"), 2);
        Admitted again = admitted(OWN, FILE, 3);

        files.admit(first);
        assertThat(files.of(FILE)).contains(first);
        files.admit(other);
        files.admit(again);

        assertThat(files.of(FILE)).contains(again);
        assertThat(files.of(Sha256.of("autre"))).contains(other);
        assertThat(files.of(Sha256.of("un troisième"))).isEmpty();
        assertThat(files.timeline(OWN)).containsExactly(again, first);
        assertThat(files.timeline(Owner.HOME)).containsExactly(other);
    }

    /// Of people and of money.
    @Test
    void any_extract_is_admitted() {
        AdmittedFiles files = files();
        Admitted ledger = new Admitted(OWN, FILE, FileKind.LEDGER, "grand-livre.csv", "le budget a doublé", entry(1));

        files.admit(ledger);

        assertThat(files.of(FILE)).contains(ledger);
    }

    private static Admitted admitted(Owner owner, Sha256 file, int minute) {
        return new Admitted(
                owner,
                file,
                FileKind.POSTS,
                "postes.csv",
                "la direction « Collèges » est passée à la région",
                entry(minute));
    }
}

package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import org.junit.jupiter.api.Test;

/// What every store of files that were taken back does.
public abstract class TakenBackFilesContract {

    private static final Owner OWN = Owner.of(AUTHORITY);
    private static final Sha256 FILE = Sha256.of("postes.csv");

    /// Nothing taken back yet.
    protected abstract TakenBackFiles files();

    @Test
    void no_file_is_taken_back_until_somebody_says_so() {
        assertThat(files().of(FILE)).isEmpty();
        assertThat(files().timeline(OWN)).isEmpty();
    }

    @Test
    void a_file_is_taken_back_by_its_fingerprint_and_the_last_word_counts() {
        TakenBackFiles files = files();
        TakenBack first = taken(OWN, FILE, 1);
        TakenBack other = taken(Owner.HOME, Sha256.of("autre"), 2);
        TakenBack again = taken(OWN, FILE, 3);

        files.takeBack(first);
        assertThat(files.of(FILE)).contains(first);
        files.takeBack(other);
        files.takeBack(again);

        assertThat(files.of(FILE)).contains(again);
        assertThat(files.of(Sha256.of("autre"))).contains(other);
        assertThat(files.of(Sha256.of("un troisième"))).isEmpty();
        assertThat(files.timeline(OWN)).containsExactly(again, first);
        assertThat(files.timeline(Owner.HOME)).containsExactly(other);
    }

    /// Of people and of money.
    @Test
    void any_extract_is_taken_back() {
        TakenBackFiles files = files();
        TakenBack ledger = new TakenBack(OWN, FILE, FileKind.LEDGER, "grand-livre.csv", "un export d’essai", entry(1));

        files.takeBack(ledger);

        assertThat(files.of(FILE)).contains(ledger);
    }

    private static TakenBack taken(Owner owner, Sha256 file, int minute) {
        return new TakenBack(
                owner,
                file,
                FileKind.POSTS,
                "postes.csv",
                "la direction « Collèges » est passée à la région",
                entry(minute));
    }
}

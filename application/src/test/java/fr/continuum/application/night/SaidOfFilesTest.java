package fr.continuum.application.night;

import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryAdmittedFiles;
import fr.continuum.application.memory.InMemoryTakenBackFiles;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import org.junit.jupiter.api.Test;

/// Of what people said of one file, the last word counts.
class SaidOfFilesTest {

    private static final Sha256 FILE = Sha256.of("postes.csv");

    private final InMemoryAdmittedFiles admitted = new InMemoryAdmittedFiles();
    private final InMemoryTakenBackFiles takenBack = new InMemoryTakenBackFiles();
    private final SaidOfFiles said = new SaidOfFiles(admitted, takenBack);

    private Admitted admit(int minute) {
        Admitted word = new Admitted(Owner.HOME, FILE, FileKind.POSTS, "postes.csv", "voulu", entry(minute));
        admitted.admit(word);
        return word;
    }

    private TakenBack takeBack(int minute) {
        TakenBack word = new TakenBack(Owner.HOME, FILE, FileKind.POSTS, "postes.csv", "faux", entry(minute));
        takenBack.takeBack(word);
        return word;
    }

    @Test
    void of_a_file_nobody_spoke_of_nothing_is_said() {
        assertThat(said.admitted(FILE)).isEmpty();
        assertThat(said.takenBack(FILE)).isEmpty();
        assertThat(said.takenBack(Owner.HOME)).isEmpty();
    }

    @Test
    void a_file_taken_in_and_then_back_is_out_and_the_other_way_round() {
        Admitted first = admit(1);
        assertThat(said.admitted(FILE)).contains(first);

        TakenBack second = takeBack(2);
        assertThat(said.admitted(FILE)).isEmpty();
        assertThat(said.takenBack(FILE)).contains(second);
        assertThat(said.takenBack(Owner.HOME)).containsExactly(second);

        Admitted third = admit(3);
        assertThat(said.admitted(FILE)).contains(third);
        assertThat(said.takenBack(FILE)).isEmpty();
        assertThat(said.takenBack(Owner.HOME)).isEmpty();
        assertThat(said.history(Owner.HOME)).containsExactly(second);

        TakenBack fourth = takeBack(4);
        assertThat(said.takenBack(Owner.HOME)).containsExactly(fourth);
        assertThat(said.history(Owner.HOME)).containsExactly(fourth, second);
    }
}

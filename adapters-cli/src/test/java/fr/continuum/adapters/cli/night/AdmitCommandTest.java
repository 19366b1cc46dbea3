package fr.continuum.adapters.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmitCommandTest {

    private static final String ROWS = "Poste;Direction\nP1;DRH\n";

    private final House house = new House(new ScriptedReader("1"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);

    @TempDir
    private Path folder = Path.of("");

    private int run(String... words) {
        return new ContinuumCommands()
                .add(new AdmitCommand(console, house::admitFile))
                .run(
                        console,
                        (e, _, _) -> {
                            throw e;
                        },
                        words);
    }

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("postes.csv"), rows).toString();
    }

    private void setAside() {
        Wording why = new Wording("moitié moins de lignes", "half the rows");
        NightId id = house.nights.begin(House.TONIGHT, House.NOW, "inbox");
        house.nights.receive(
                id,
                List.of(new FileRecord(
                                1,
                                "postes.csv",
                                Sha256.of(ROWS),
                                FileKind.POSTS,
                                null,
                                null,
                                null,
                                Note.NONE,
                                null,
                                new Kept(Sha256.of("kept"), Sha256.of("profile")))
                        .drifting(
                                new Drift(Owner.HOME, DriftedExtract.of("RH · postes", "postes.csv", why)),
                                FileFault.of("postes.csv", why),
                                null)));
        house.nights.end(id, NightStatus.PUBLISHED, House.NOW);
    }

    @Test
    void a_file_put_aside_is_admitted_with_its_reason() throws IOException {
        setAside();

        assertThat(run("admit", file(ROWS), "--reason", "les collèges sont partis"))
                .isZero();

        assertThat(out.toString()).startsWith("Admis : « postes.csv ». La prochaine nuit le lira");
        assertThat(house.admittedFiles.of(Sha256.of(ROWS)))
                .get()
                .satisfies(admitted -> assertThat(admitted.reason()).isEqualTo("les collèges sont partis"))
                .satisfies(admitted -> assertThat(admitted.entry().author()).isEqualTo("continuum admit"));
    }

    @Test
    void another_file_and_no_reason_are_refused_and_say_why() throws IOException {
        setAside();

        assertThat(run("admit", file(ROWS + "P2;DRH\n"), "--reason", "les collèges sont partis"))
                .isEqualTo(ExitCodes.UNUSABLE);
        assertThat(run("admit", file(ROWS), "--reason", "-")).isEqualTo(ExitCodes.UNUSABLE);

        assertThat(err.toString().lines())
                .anySatisfy(line -> assertThat(line).startsWith("La dernière nuit n'a pas mis de côté « postes.csv »"))
                .anySatisfy(line -> assertThat(line).startsWith("Dites avec des mots pourquoi"));
        assertThat(house.admittedFiles.of(Sha256.of(ROWS))).isEmpty();
    }
}

package fr.continuum.adapters.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.Samples;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeBackCommandTest {

    private static final String MONDAY = "lundi";
    private static final String TUESDAY = "mardi";

    private final House house = new House(new ScriptedReader("1"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);

    @TempDir
    private Path folder = Path.of("");

    private int run(String... words) {
        return new ContinuumCommands()
                .add(new TakeBackCommand(console, house::takeBackFile))
                .run(
                        console,
                        (e, _, _) -> {
                            throw e;
                        },
                        words);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve(content + ".csv"), content).toString();
    }

    /// A ledger that took the place of another.
    private Sha256 twoLedgers() throws IOException {
        DocumentHeader ledger = Samples.ledger(LedgerPart.values());
        NightId night = house.nights.begin(House.TONIGHT, House.NOW, "inbox");
        Sha256 monday = Fingerprints.of(InMemoryContent.of("lundi.csv", MONDAY));
        Sha256 tuesday = Fingerprints.of(InMemoryContent.of("mardi.csv", TUESDAY));
        house.nights.receive(
                night, List.of(record(1, "lundi.csv", monday, ledger), record(2, "mardi.csv", tuesday, ledger)));
        house.nights.end(night, NightStatus.PUBLISHED, House.NOW);
        house.registers.receive(Samples.AUTHORITY, new Register.Known(monday, ledger, 1), night, "lundi.csv");
        house.registers.receive(Samples.AUTHORITY, new Register.Known(tuesday, ledger, 2), night, "mardi.csv");
        return tuesday;
    }

    private static FileRecord record(int ordinal, String name, Sha256 sha, DocumentHeader header) {
        return new FileRecord(
                ordinal, name, sha, FileKind.LEDGER, header, DocumentStatus.LOADED, null, Note.NONE, null);
    }

    @Test
    void without_a_reason_only_the_effect_is_told_and_with_one_the_extract_is_taken_back() throws IOException {
        Sha256 tuesday = twoLedgers();

        assertThat(run("take-back", file(TUESDAY))).isZero();
        assertThat(out.toString())
                .contains("La prochaine nuit : Revient « lundi.csv »", "Rien n'est repris : dites pourquoi");
        assertThat(house.takenBackFiles.of(tuesday)).isEmpty();

        assertThat(run("take-back", file(TUESDAY), "--reason", "un export d'essai"))
                .isZero();

        assertThat(out.toString()).contains("Repris : « mardi.csv ». La prochaine nuit remettra en vigueur");
        assertThat(house.takenBackFiles.of(tuesday))
                .get()
                .satisfies(taken -> assertThat(taken.reason()).isEqualTo("un export d'essai"))
                .satisfies(taken -> assertThat(taken.entry().author()).isEqualTo("continuum take-back"));
    }

    @Test
    void what_is_not_in_force_and_no_reason_are_refused_and_say_why() throws IOException {
        twoLedgers();

        assertThat(run("take-back", file(MONDAY), "--reason", "un export d'essai"))
                .isEqualTo(ExitCodes.UNUSABLE);
        assertThat(run("take-back", file(TUESDAY), "--reason", "-")).isEqualTo(ExitCodes.UNUSABLE);

        assertThat(err.toString().lines())
                .anySatisfy(line -> assertThat(line).startsWith("« lundi.csv » n'est pas en vigueur"))
                .anySatisfy(line -> assertThat(line).startsWith("Dites avec des mots pourquoi"));
    }
}

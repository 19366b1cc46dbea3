package fr.continuum.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.night.ConsolidateCommand;
import fr.continuum.adapters.cli.reference.ImportAllocationCommand;
import fr.continuum.adapters.cli.serve.ServeCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuumCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                  | Il manque une commande.
                    consolider                          | Commande inconnue : « consolider ».
                    import                              | Il manque une commande.
                    import allocation                   | Il manque : --to, FICHIER.
                    import allocation t.csv             | Il manque : --to.
                    import allocation t.csv --to nord   | « nord » ne convient pas pour --to.
                    consolidate --as-of hier            | « hier » ne convient pas pour --as-of.
                    consolidate --as-of                 | Il manque : --as-of.
                    consolidate --vite                  | Option inconnue : « --vite ».
                    consolidate tout                    | Argument de trop : « tout ».
                    consolidate --inbox /nulle/part     | « /nulle/part » n'est pas un dossier.
                    """)
    void what_is_wrong_is_said_in_french_with_the_usage_and_exit_64(String words, String sentence) {
        int exit = run(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(exit).isEqualTo(64);
        assertThat(err.toString().lines()).first().isEqualTo(sentence);
        assertThat(err.toString()).contains("Usage : continuum");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void the_usage_shown_is_that_of_the_very_command() {
        run("import", "allocation");

        assertThat(err.toString())
                .contains("Usage : continuum import allocation")
                .contains("--create-targets");
    }

    @Test
    void help_is_no_fault() {
        int exit = run("consolidate", "--help");

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("Usage : continuum consolidate").contains("--as-of=DATE");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_siren_is_nine_digits() {
        int exit = run("import", "allocation", "t.csv", "--to", "policy", "--authority", "123");

        assertThat(exit).isEqualTo(64);
        assertThat(err.toString()).startsWith("« 123 » n'est pas un SIREN : il en faut les 9 chiffres.");
    }

    private int run(String... words) {
        return new ContinuumCommands()
                .add(new ServeCommand(() -> {}))
                .add(new ConsolidateCommand(
                        console,
                        Clock.systemUTC(),
                        ContinuumCommandsTest::notAsked,
                        ContinuumCommandsTest::notAsked,
                        ContinuumCommandsTest::notAsked,
                        ContinuumCommandsTest::notAsked,
                        ContinuumCommandsTest::notAsked))
                .addGroup(
                        "import",
                        "Importe.",
                        List.of(new ImportAllocationCommand(console, ContinuumCommandsTest::notAsked)))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        words);
    }

    private static <T> T notAsked() {
        throw new AssertionError("Nothing is started for a command that is not understood");
    }
}

package fr.continuum.adapters.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.adapters.cli.export.ExportContributionsCommand;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.memory.InMemoryContributionProfiles;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `import contributions` and `export contributions`, on files whose lines are in the words of tests.
class ContributionCommandsTest {

    private static final Owner AUTHORITY = Owner.of(new Siren("219300480"));

    private final House house = new House(new ScriptedReader("1"));
    private final ContributionProfiles profiles =
            new InMemoryContributionProfiles(Arrays.stream(ContributionKind.values())
                    .map(kind -> profile(kind, "livré"))
                    .toList());
    private final Lines lines = new Lines();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);

    @TempDir
    private Path folder = Path.of("");

    private static ContributionProfile profile(ContributionKind kind, String code) {
        return new ContributionProfile("p", kind, TableLayout.FOUND, Map.of(ContributionField.CODE, code), Map.of());
    }

    @Test
    void a_file_is_imported_under_the_profile_that_ships_and_what_it_breaks_is_told() throws IOException {
        PlanStep plan = Rulings.allowed(MandatePlan.begin(
                PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")), Changes.on("2026-11-22")));
        house.plans.replace(Owner.HOME, plan, new TimelineEntry("marie", House.NOW, "écran"));

        int exit = run(
                "import",
                "contributions",
                file("it I1", "it I2 links=A1 improves=QUALITATIVE:mieux"),
                "--kind",
                "it-investment");

        assertThat(exit).isZero();
        assertThat(out.toString().lines())
                .containsExactly("Importé (investissements informatiques) : 2 nouvelles, 0 changées, 0 inchangées.");
        assertThat(err.toString().lines())
                .contains("1 ligne vide, laissée de côté.", "Ne servent aucun objectif : I1.")
                .anyMatch(line -> line.startsWith("R14, 1 constat : Un investissement informatique"));
        assertThat(lines.used)
                .extracting(one -> one.column(ContributionField.CODE))
                .containsExactly("livré");
        assertThat(house.contributions
                        .latest(Owner.HOME)
                        .orElseThrow()
                        .content()
                        .contributions())
                .hasSize(2);
    }

    @Test
    void without_a_plan_it_says_that_nothing_was_judged() throws IOException {
        assertThat(run("import", "contributions", file("it I1"), "--kind", "it-investment"))
                .isZero();
        assertThat(err.toString()).contains("Aucun plan n'est connu");
    }

    @Test
    void a_kept_profile_is_found_by_its_name_and_an_authority_has_its_own() throws IOException {
        ProfileName name = new ProfileName("dsi-2026");
        profiles.keep(Owner.HOME, name, profile(ContributionKind.IT_INVESTMENT, "à tous"), false);
        profiles.keep(AUTHORITY, name, profile(ContributionKind.IT_INVESTMENT, "le sien"), false);
        String file = file("it I1");

        assertThat(run("import", "contributions", file, "--kind", "it-investment", "--profile", "DSI 2026"))
                .isZero();
        assertThat(run(
                        "import",
                        "contributions",
                        file,
                        "--kind",
                        "it-investment",
                        "--profile",
                        "dsi-2026",
                        "--authority",
                        AUTHORITY.value()))
                .isZero();

        assertThat(lines.used)
                .extracting(one -> one.column(ContributionField.CODE))
                .containsExactly("à tous", "le sien");
        assertThat(house.contributions.latest(AUTHORITY)).isPresent();
    }

    @Test
    void every_fault_is_named_by_sheet_row_and_column_and_nothing_is_imported() throws IOException {
        int exit = run(
                "import", "contributions", file("it I1", "faute 3 Coût", "faute 9 Année"), "--kind", "it-investment");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "f.csv, feuille « Projets », ligne 3, colonne « Coût » : Corrigez.",
                        "f.csv, feuille « Projets », ligne 9, colonne « Année » : Corrigez.",
                        "2 défauts : rien n'a été importé.");
        assertThat(out.toString()).isEmpty();
        assertThat(house.contributions.latest(Owner.HOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    inconnu     | profil inconnu : Aucun profil ne porte ce nom. Profils connus pour ce genre : it-investment.
                    ../crosswalk | profil ../crosswalk : Aucun profil ne porte ce nom. Profils connus pour ce genre : it-investment.
                    training    | profil training : Ce profil lit des formations, pas des investissements informatiques. Profils connus pour ce genre : it-investment.
                    """)
    void a_profile_that_cannot_serve_is_told_with_those_that_can(String name, String sentence) throws IOException {
        int exit = run("import", "contributions", file("it I1"), "--kind", "it-investment", "--profile", name);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo(sentence);
        assertThat(house.contributions.latest(Owner.HOME)).isEmpty();
    }

    @Test
    void a_proposal_shows_the_first_rows_as_they_would_read_by_the_names_of_the_plan() throws IOException {
        PlanStep plan = Rulings.allowed(MandatePlan.begin(
                PlanWords.plan(List.of("challenge D1 label=Habiter", "action A1 principal=D1 label=Isoler")),
                Changes.on("2026-11-22")));
        house.plans.replace(AUTHORITY, plan, new TimelineEntry("marie", House.NOW, "écran"));

        int exit = run(
                "import",
                "contributions",
                file("it I1 links=A1 improves=QUALITATIVE:mieux", "it I2", "faute 4 Objectif", "mot Ailleurs"),
                "--kind",
                "it-investment",
                "--authority",
                AUTHORITY.value(),
                "--propose");

        assertThat(exit).isZero();
        assertThat(lines.fed.getFirst().names().labels()).containsEntry("A1", "Isoler");
        assertThat(err.toString().lines())
                .containsExactly(
                        "Il reste à dire quelle colonne donne : title.",
                        "Colonnes que rien ne lit : Remarque.",
                        "Il reste à dire ce que veulent dire, dans « targets » : « Ailleurs ».",
                        "Les premières lignes se liraient ainsi :",
                        "  ligne 1 : I1, I1, sert A1.",
                        "  ligne 2 : I2, I2, ne sert aucun objectif.",
                        "  f.csv, feuille « Projets », ligne 4, colonne « Objectif » : Corrigez.");
        assertThat(house.contributions.latest(AUTHORITY)).isEmpty();
    }

    @Test
    void a_profile_is_proposed_and_nothing_imported() throws IOException {
        int exit = run("import", "contributions", file("it I1"), "--kind", "it-investment", "--propose");

        assertThat(exit).isZero();
        assertThat(out.toString()).isEqualTo("kind: IT_INVESTMENT\n");
        assertThat(err.toString().lines())
                .containsExactly(
                        "Il reste à dire quelle colonne donne : title.", "Colonnes que rien ne lit : Remarque.");
        assertThat(house.contributions.latest(Owner.HOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    import contributions                                 | Il manque : --kind, FICHIER.
                    import contributions f.csv                           | Il manque : --kind.
                    import contributions f.csv --kind cuisine            | « cuisine » ne convient pas pour --kind.
                    import contributions f.csv --kind training --propose --profile x | --propose et --profile ne vont pas ensemble : un profil est proposé ou donné.
                    import contributions f.csv --kind training --authority 1 | « 1 » n'est pas un SIREN : il en faut les 9 chiffres.
                    export contributions                                 | Il manque : --kind.
                    export contributions --kind training --format ods    | « ods » ne convient pas pour --format.
                    """)
    void what_is_not_written_as_it_should_is_told_with_64(String words, String sentence) {
        assertThat(run(words.strip().split(" "))).isEqualTo(64);
        assertThat(err.toString().lines()).first().isEqualTo(sentence);
        assertThat(lines.used).isEmpty();
    }

    @Test
    void what_is_known_of_a_kind_is_written_to_the_file_named() throws IOException {
        assertThat(run("import", "contributions", file("it I1", "it I2"), "--kind", "it-investment"))
                .isZero();
        Path target = folder.resolve("sortie.csv");

        assertThat(run(
                        "export",
                        "contributions",
                        "--kind",
                        "it-investment",
                        "--format",
                        "xlsx",
                        "--output",
                        target.toString()))
                .isZero();

        assertThat(target).hasContent("IT_INVESTMENT WORKBOOK I1 I2");
    }

    @Test
    void nothing_known_is_told_and_no_file_made() throws IOException {
        Path target = folder.resolve("sortie.csv");

        assertThat(run("export", "contributions", "--kind", "training", "--output", target.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("Il n'y a rien à écrire : rien de ce genre n'est connu." + System.lineSeparator());
        assertThat(target).doesNotExist();
    }

    private String file(String... said) throws IOException {
        return Files.writeString(folder.resolve("f.csv"), String.join("\n", said))
                .toString();
    }

    private int run(String... words) {
        ImportContributionFile imports = new ImportContributionFile(
                lines, new ImportContributions(house.plans, house.contributions, house.clock), house.clock);
        return new ContinuumCommands()
                .addGroup(
                        "import",
                        "Importe.",
                        List.of(new ImportContributionsCommand(
                                console, () -> profiles, Names::new, () -> lines, () -> imports)))
                .addGroup(
                        "export",
                        "Écrit.",
                        List.of(new ExportContributionsCommand(
                                console, () -> new ReadContributions(house.contributions, ZoneOffset.UTC), Codes::new)))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        words);
    }

    /// Reads lines in the words of tests; `faute LINE COLUMN` is a fault there.
    private static final class Lines implements ContributionFileReader {

        private final List<ContributionProfile> used = new ArrayList<>();
        private final List<Feed> fed = new ArrayList<>();

        @Override
        public Outcome read(Content file, ContributionProfile profile, Feed feed) throws IOException {
            used.add(profile);
            try (InputStream in = file.open()) {
                List<String> said = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                List<FileFault> faults = said.stream()
                        .filter(line -> line.startsWith("faute "))
                        .map(line -> line.split(" "))
                        .map(words -> FileFault.inTable(
                                file.name(), "Projets", Integer.parseInt(words[1]), words[2], "Corrigez."))
                        .toList();
                return faults.isEmpty()
                        ? new Outcome.Read(PlanWords.contributions(said), 1)
                        : new Outcome.Unusable(faults);
            }
        }

        @Override
        public Proposal propose(Content sample, ContributionKind kind, Optional<TableLayout> layout, Feed feed)
                throws IOException {
            fed.add(feed);
            List<PreviewRow> rows = new ArrayList<>();
            List<Word> words = new ArrayList<>();
            try (InputStream in = sample.open()) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    String[] said = line.split(" ");
                    if (line.startsWith("mot ")) {
                        words.add(new Word(said[1], 1, Optional.empty(), false));
                    } else if (line.startsWith("faute ")) {
                        rows.add(new PreviewRow(
                                Integer.parseInt(said[1]),
                                List.of(),
                                List.of(),
                                List.of(FileFault.inTable(
                                        sample.name(), "Projets", Integer.parseInt(said[1]), said[2], "Corrigez."))));
                    } else if (line.contains(" I2") || line.contains("links=")) {
                        rows.add(new PreviewRow(
                                rows.size() + 1, List.of(), PlanWords.contributions(List.of(line)), List.of()));
                    }
                }
            }
            return new Proposal.Proposed(
                    profile(kind, "Réf"),
                    List.of(),
                    new Preview(
                            TableLayout.FOUND,
                            List.of(),
                            List.of(
                                    new Column("Réf", List.of(), false, true),
                                    new Column("Remarque", List.of(), false, false)),
                            words.isEmpty() ? Map.of() : Map.of(ContributionField.TARGETS, words),
                            1,
                            rows,
                            List.of()));
        }

        @Override
        public Preview preview(Content sample, ContributionProfile profile, Feed feed, int rows) {
            throw new AssertionError("No command shows rows");
        }
    }

    /// Writes the kind alone.
    private static final class Names implements ContributionProfileFormat {

        @Override
        public String write(ContributionProfile profile) {
            return "kind: " + profile.kind() + "\n";
        }

        @Override
        public Outcome read(String name, String text) {
            throw new AssertionError("No command reads a profile from a text");
        }
    }

    /// Writes codes alone.
    private static final class Codes implements ContributionFileWriter {

        @Override
        public void write(
                ContributionKind kind,
                Collection<? extends Contribution> some,
                Set<ContributionId> masked,
                Format format,
                OutputStream to)
                throws IOException {
            assertThat(masked).as("who runs commands sees all of it").isEmpty();
            to.write((kind + " " + format + " "
                            + some.stream().map(Contribution::code).collect(Collectors.joining(" ")))
                    .getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void template(ContributionKind kind, Format format, OutputStream to) {
            throw new AssertionError("No command writes a template");
        }
    }
}

package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.continuum.adapters.files.allocation.AllocationCsvWriter;
import fr.continuum.adapters.files.allocation.ProfiledAllocationReader;
import fr.continuum.adapters.files.plan.PlanCsvWriter;
import fr.continuum.adapters.files.plan.ProfiledPlanReader;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A file made of texts of others runs nothing in the spreadsheet that opens it, and reads back as it was.
class ExportsRunNothingTest {

    private static final List<String> HOSTILE = List.of("=1+1", "+33", "-2", "@x", "'=1", "\uff1d1");

    private final Profiles profiles = new Profiles(Path.of("no-such-home"));

    @Test
    void a_tree_of_targets() throws IOException {
        List<Target> targets = new ArrayList<>();
        for (String text : HOSTILE) {
            targets.add(new Target(text, text + " libellé", TargetKind.POLICY, ""));
            targets.add(new Target(text + ".1", text, TargetKind.SUB_POLICY, text));
        }
        TargetTree tree = new TargetTree(Dimension.POLICY, targets);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        new PlanCsvWriter().write(tree, csv);

        assertThat(run(csv)).isEmpty();
        assertThat(new ProfiledPlanReader(profiles).read(new InMemoryContent("plan.csv", csv.toByteArray()), "plan"))
                .isEqualTo(new PlanFileReader.Outcome.Read(tree, 0));
    }

    @Test
    void a_table_of_rows() throws IOException {
        List<Target> targets = HOSTILE.stream()
                .map(text -> new Target(text, text, TargetKind.POLICY, ""))
                .toList();
        TargetTree tree = new TargetTree(Dimension.POLICY, targets);
        AllocationTable table = Words.table(
                Dimension.POLICY,
                HOSTILE.stream().map(text -> "service=" + text + " -> " + text).toArray(String[]::new));
        assertThat(table.rules().getFirst().conditions())
                .contains(Condition.exactly(KeyField.SERVICE, HOSTILE.getFirst()));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        new AllocationCsvWriter().write(table, csv);

        assertThat(run(csv)).isEmpty();
        assertThat(new ProfiledAllocationReader(profiles)
                        .read(
                                new InMemoryContent("table.csv", csv.toByteArray()),
                                "table",
                                Dimension.POLICY,
                                tree,
                                false))
                .isInstanceOfSatisfying(
                        AllocationFileReader.Outcome.Read.class,
                        read -> assertThat(read.table().version()).isEqualTo(table.version()));
    }

    /// Who writes CSV says what becomes of texts of others: none of these was forgotten, and a new one is asked.
    @Test
    void every_writer_of_csv_guards_what_it_writes() throws IOException {
        TreeSet<String> careless = new TreeSet<>();
        int writers = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                if (!text.contains("CsvWriter.builder()") || source.toString().contains("/demo/")) {
                    continue;
                }
                writers++;
                boolean rows = source.endsWith("scdl/ScdlCsvWriter.java");
                String said = rows ? Files.readString(source.resolveSibling("ScdlRow.java")) : text;
                if (!said.contains("SpreadsheetText.")
                        && !said.contains("CellText::guarded")
                        && !said.contains("CellText.guarded")) {
                    careless.add(source.toString());
                }
            }
        }

        assertThat(careless).isEmpty();
        assertThat(writers).as("writers of CSV").isGreaterThanOrEqualTo(11);
    }

    private static List<String> run(ByteArrayOutputStream csv) throws IOException {
        List<String> run = new ArrayList<>();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.toString(StandardCharsets.UTF_8))) {
            rows.forEach(row -> row.getFields().stream()
                    .filter(cell -> cell.matches("(?s)[=+@\\-\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*"))
                    .forEach(run::add));
        }
        return run;
    }
}

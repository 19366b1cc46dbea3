package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.AllocationFileReader.Outcome;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every reader and writer of allocation tables do together, under the profile `table`.
public abstract class AllocationFilesContract {

    private static final String PROFILE = "table";
    private static final int TABLES = 200;
    private static final List<String> FIELDS =
            List.of("fonction", "operation", "autorisation", "service", "analytique");
    private static final List<String> YEARS = List.of("", " 2026..2028", " ..2027", " 2024..");

    protected abstract AllocationFileReader reader();

    protected abstract AllocationFileWriter writer();

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void what_is_written_reads_back_as_the_same_version_row_by_row(Dimension dimension) throws IOException {
        for (long seed = 0; seed < TABLES; seed++) {
            AllocationTable table = random(dimension, new Random(seed));

            Outcome outcome = read(written(table), dimension, tree(dimension), false);

            assertThat(outcome).as("seed %d", seed).isInstanceOfSatisfying(Outcome.Read.class, read -> {
                assertThat(read.table().version()).isEqualTo(table.version());
                assertThat(read.table().rules())
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                        .containsExactlyElementsOf(table.rules());
                assertThat(read.tree()).isEqualTo(tree(dimension));
            });
        }
    }

    @Test
    void the_same_table_is_the_same_bytes() throws IOException {
        AllocationTable table = random(Dimension.PLAN, new Random(7));

        assertThat(written(table)).isEqualTo(written(table));
    }

    @Test
    void every_row_says_where_it_comes_from() throws IOException {
        AllocationTable table = Words.table(Dimension.POLICY, "fonction=1 -> a", "fonction=2 -> b");

        Outcome.Read read = (Outcome.Read) read(written(table), Dimension.POLICY, tree(Dimension.POLICY), false);

        assertThat(read.table().rules())
                .extracting(row -> row.origin().source())
                .containsOnly("table.csv");
        assertThat(read.table().rules()).extracting(row -> row.origin().line()).doesNotHaveDuplicates();
    }

    @Test
    void a_target_that_does_not_exist_is_a_fault_or_is_made() throws IOException {
        byte[] file = written(Words.table(Dimension.POLICY, "fonction=1 -> neuve", "fonction=2 -> autre"));

        Outcome refused = read(file, Dimension.POLICY, tree(Dimension.POLICY), false);
        Outcome made = read(file, Dimension.POLICY, tree(Dimension.POLICY), true);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Unusable.class,
                        unusable -> assertThat(unusable.faults())
                                .hasSize(2)
                                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("table.csv")));
        assertThat(made)
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.tree().targets())
                                .extracting("code")
                                .containsExactly("a", "b", "a/c", "neuve", "autre"));
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        assertThatThrownBy(() -> reader().read(
                                new FailingContent("table.csv"),
                                PROFILE,
                                Dimension.POLICY,
                                tree(Dimension.POLICY),
                                false))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }

    private byte[] written(AllocationTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer().write(table, bytes);
        return bytes.toByteArray();
    }

    private Outcome read(byte[] bytes, Dimension to, TargetTree known, boolean create) throws IOException {
        return reader().read(new InMemoryContent("table.csv", bytes), PROFILE, to, known, create);
    }

    private static TargetTree tree(Dimension dimension) {
        return Words.tree(dimension, "a", "b", "a > a/c");
    }

    /// Rows of other conditions each, in any order, of every kind of outcome.
    private static AllocationTable random(Dimension dimension, Random random) {
        List<String> rows = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int row = 0; row < count; row++) {
            String conditions = FIELDS.get(random.nextInt(FIELDS.size())) + "=" + row + random.nextInt(1_000)
                    + (random.nextBoolean() ? "*" : "")
                    + (random.nextInt(3) == 0 ? " nature=6" + random.nextInt(10) : "")
                    + YEARS.get(random.nextInt(YEARS.size()));
            String outcome = switch (random.nextInt(4)) {
                case 0 -> "mis à part " + (dimension == Dimension.PLAN ? "PAYROLL" : "NO_POLICY");
                case 1 -> "a 60, b 40";
                case 2 -> "a/c 33.3333, b 12.5";
                default -> "b";
            };
            rows.add((random.nextInt(5) == 0 ? "lien " : "") + conditions + " -> " + outcome);
        }
        return Words.table(dimension, rows);
    }
}

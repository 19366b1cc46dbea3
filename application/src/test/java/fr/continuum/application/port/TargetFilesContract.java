package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.PlanFileReader.Outcome;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every reader and writer of target trees do together, under the profile `plan`.
public abstract class TargetFilesContract {

    private static final String PROFILE = "plan";
    private static final int TREES = 200;
    private static final List<String> LABELS = List.of(
            "Bien vieillir", "Une « politique » ; vaste", "Dont\ndeux lignes", "Été, \"à venir\"", "=1+1", "007");

    protected abstract PlanFileReader reader();

    protected abstract PlanFileWriter writer();

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void what_is_written_reads_back_as_the_same_tree(Dimension dimension) throws IOException {
        for (long seed = 0; seed < TREES; seed++) {
            TargetTree tree = random(dimension, new Random(seed));

            assertThat(read("plan.csv", written(tree))).as("seed %d", seed).isEqualTo(new Outcome.Read(tree, 0));
        }
    }

    @Test
    void the_same_tree_is_the_same_bytes() throws IOException {
        TargetTree tree = random(Dimension.PLAN, new Random(7));

        assertThat(written(tree)).isEqualTo(written(tree));
    }

    @Test
    void what_is_no_tree_is_unusable_and_says_why() throws IOException {
        assertThat(read("plan.csv", "bonjour".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Outcome.Unusable.class,
                        unusable -> assertThat(unusable.faults())
                                .isNotEmpty()
                                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("plan.csv")));
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        assertThatThrownBy(() -> reader().read(new FailingContent("plan.csv"), PROFILE))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }

    private byte[] written(TargetTree tree) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer().write(tree, bytes);
        return bytes.toByteArray();
    }

    private Outcome read(String name, byte[] bytes) throws IOException {
        return reader().read(new InMemoryContent(name, bytes), PROFILE);
    }

    private static TargetTree random(Dimension dimension, Random random) {
        List<Target> targets = new ArrayList<>();
        int roots = 1 + random.nextInt(4);
        for (int root = 0; root < roots; root++) {
            String code = "D" + root;
            targets.add(new Target(
                    code,
                    label(random),
                    dimension == Dimension.PLAN ? TargetKind.STRATEGIC_OBJECTIVE : TargetKind.POLICY,
                    ""));
            for (int below = random.nextInt(4); below > 0; below--) {
                targets.add(new Target(
                        code + "." + below,
                        label(random),
                        dimension == Dimension.PLAN ? TargetKind.ACTION : TargetKind.SUB_POLICY,
                        code));
            }
        }
        return new TargetTree(dimension, targets);
    }

    private static String label(Random random) {
        return LABELS.get(random.nextInt(LABELS.size()));
    }
}

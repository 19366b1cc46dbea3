package fr.continuum.adapters.files.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.port.AllocationFileReader.Outcome.Read;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.ImportNotes.FoldedLabel;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A real city's own table, written by others.
class RealCrosswalkTest {

    private static Read read;

    @BeforeAll
    static void read() throws IOException {
        read = read(TargetTree.empty(Dimension.POLICY));
    }

    @Test
    void every_row_is_read_and_the_blank_one_is_counted() {
        assertThat(read.notes().rows()).isEqualTo(15_073);
        assertThat(read.notes().blank()).isEqualTo(1);
        assertThat(read.table().rules()).hasSize(14_930);
        assertThat(read.notes().merged()).isEqualTo(15_073 - 14_930);
        assertThat(read.table().rules().stream()
                        .map(AllocationRule::conditionsText)
                        .distinct())
                .hasSize(14_926);
    }

    @Test
    void four_keys_are_ambiguous_all_of_them_revenue() {
        assertThat(read.notes().contradictions())
                .extracting(ImportNotes.Contradiction::conditions)
                .containsExactlyInAnyOrder(
                        "fonction=01 nature=1318 sens=R",
                        "fonction=01 nature=16878 sens=R",
                        "fonction=01 nature=238 sens=R",
                        "fonction=01 nature=275 sens=R");
    }

    @Test
    void policies_written_in_two_ways_are_one() {
        assertThat(read.notes().folded())
                .contains(
                        new FoldedLabel("", "Espaces publics", List.of("Espaces Publics")),
                        new FoldedLabel("", "Sécurité Publique", List.of("Sécurité publique")),
                        new FoldedLabel("", "Petite Enfance", List.of("Petite enfance")),
                        new FoldedLabel("Espaces publics", "Eclairage public", List.of("Eclairage Public")));
        assertThat(read.tree().below("")).extracting(Target::label).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void reading_again_with_the_targets_made_gives_the_same_table_and_tree() throws IOException {
        Read again = read(read.tree());

        assertThat(again.tree()).isEqualTo(read.tree());
        assertThat(again.table().version()).isEqualTo(read.table().version());
        assertThat(again.notes()).isEqualTo(read.notes());
    }

    private static Read read(TargetTree known) throws IOException {
        return (Read) new ProfiledAllocationReader(new Profiles(Path.of("no-such-home")))
                .read(
                        SharedData.content("crosswalk/montreuil-agregation.csv"),
                        "crosswalk",
                        Dimension.POLICY,
                        known,
                        true);
    }
}

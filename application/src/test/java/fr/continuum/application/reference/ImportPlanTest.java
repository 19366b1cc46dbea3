package fr.continuum.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final TargetTree PLAN =
            new TargetTree(Dimension.PLAN, List.of(new Target("D1", "Défi 1", TargetKind.STRATEGIC_OBJECTIVE, "")));

    private final InMemoryTargetTrees trees = new InMemoryTargetTrees();

    @Test
    void the_tree_is_put_in_force_in_the_dimension_its_levels_tell() throws IOException {
        ImportPlan.Outcome outcome = importing(new PlanFileReader.Outcome.Read(PLAN, 2));

        assertThat(outcome).isEqualTo(new ImportPlan.Outcome.Imported(PLAN, 2));
        assertThat(trees.latest(Owner.HOME, Dimension.PLAN))
                .contains(
                        new Versioned<>(Owner.HOME, PLAN.version(), PLAN, new TimelineEntry("alice", NOW, "plan.csv")));
    }

    @Test
    void one_fault_and_nothing_moves() throws IOException {
        FileFault fault = FileFault.inTable("plan.csv", "", 3, "code", "Le code manque.");

        ImportPlan.Outcome outcome = importing(new PlanFileReader.Outcome.Unusable(List.of(fault)));

        assertThat(outcome).isEqualTo(new ImportPlan.Outcome.Refused(List.of(fault)));
        assertThat(trees.latest(Owner.HOME, Dimension.PLAN)).isEmpty();
    }

    private ImportPlan.Outcome importing(PlanFileReader.Outcome read) throws IOException {
        return new ImportPlan((_, _) -> read, trees, Clock.fixed(NOW, ZoneOffset.UTC))
                .importPlan(new ImportPlan.Request(InMemoryContent.of("plan.csv", ""), "plan", Owner.HOME, "alice"));
    }
}

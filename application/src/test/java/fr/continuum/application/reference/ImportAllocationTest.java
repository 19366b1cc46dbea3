package fr.continuum.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryRegisters;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportAllocationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Owner CITY = new Owner("219300480");
    private static final Target HEALTH = new Target("sante", "Santé", TargetKind.POLICY, "");
    private static final Target SPORT = new Target("sport", "Sport", TargetKind.POLICY, "");
    private static final TimelineEntry BEFORE = new TimelineEntry("someone", NOW.minusSeconds(60), "before.csv");

    private final InMemoryAllocationTables tables = new InMemoryAllocationTables();
    private final InMemoryTargetTrees trees = new InMemoryTargetTrees();

    @Test
    void the_table_and_the_targets_made_for_it_are_put_in_force() throws IOException {
        trees.put(CITY, tree(HEALTH), BEFORE);

        ImportAllocation.Outcome outcome = importing(ImportAllocationTest::makesSport, CITY);

        assertThat(outcome)
                .isEqualTo(new ImportAllocation.Outcome.Imported(table("sport").version(), 1, List.of(SPORT), notes()));
        TimelineEntry entry = new TimelineEntry("alice", NOW, "table.csv");
        assertThat(trees.latest(CITY, Dimension.POLICY))
                .contains(new Versioned<>(CITY, tree(HEALTH, SPORT).version(), tree(HEALTH, SPORT), entry));
        assertThat(tables.latest(CITY, Dimension.POLICY))
                .contains(new Versioned<>(
                        CITY, table("sport").version(), table("sport").saidBy("alice", NOW), entry));
    }

    @Test
    void an_authority_without_a_tree_of_its_own_starts_from_the_homes() throws IOException {
        trees.put(Owner.HOME, tree(HEALTH), BEFORE);

        importing(ImportAllocationTest::makesSport, CITY);

        assertThat(trees.latest(CITY, Dimension.POLICY).orElseThrow().content()).isEqualTo(tree(HEALTH, SPORT));
        assertThat(trees.latest(Owner.HOME, Dimension.POLICY).orElseThrow().content())
                .isEqualTo(tree(HEALTH));
    }

    @Test
    void a_tree_to_which_nothing_was_added_is_not_put_again() throws IOException {
        trees.put(CITY, tree(SPORT), BEFORE);

        importing((_, _, _, known, _) -> new AllocationFileReader.Outcome.Read(table("sport"), known, notes()), CITY);

        assertThat(trees.latest(CITY, Dimension.POLICY).orElseThrow().entry()).isEqualTo(BEFORE);
    }

    @Test
    void one_fault_and_nothing_moves() throws IOException {
        FileFault fault = FileFault.inTable("table.csv", "", 3, "Sens", "Le sens manque.");

        ImportAllocation.Outcome outcome =
                importing((_, _, _, _, _) -> new AllocationFileReader.Outcome.Unusable(List.of(fault)), CITY);

        assertThat(outcome).isEqualTo(new ImportAllocation.Outcome.Refused(List.of(fault)));
        assertThat(tables.latest(CITY, Dimension.POLICY)).isEmpty();
        assertThat(trees.latest(CITY, Dimension.POLICY)).isEmpty();
    }

    private ImportAllocation.Outcome importing(AllocationFileReader reader, Owner owner) throws IOException {
        InMemoryPlans plans = new InMemoryPlans(trees);
        LinkedCodes linked = new LinkedCodes(plans, new InMemoryContributions(), tables, new InMemoryRegisters());
        return new ImportAllocation(reader, tables, trees, plans, linked, Clock.fixed(NOW, ZoneOffset.UTC))
                .importTable(new ImportAllocation.Request(
                        InMemoryContent.of("table.csv", ""), "table", Dimension.POLICY, true, owner, "alice"));
    }

    private static AllocationFileReader.Outcome makesSport(
            Object file, String profile, Dimension to, TargetTree known, boolean create) {
        List<Target> targets = new ArrayList<>(known.targets());
        targets.add(SPORT);
        return new AllocationFileReader.Outcome.Read(table("sport"), new TargetTree(to, targets), notes());
    }

    private static AllocationTable table(String target) {
        return new AllocationTable(
                Dimension.POLICY,
                List.of(AllocationRule.row(
                        List.of(Condition.exactly(KeyField.FUNCTION, "32")), Outcome.Targets.whole(target))));
    }

    private static TargetTree tree(Target... targets) {
        return new TargetTree(Dimension.POLICY, List.of(targets));
    }

    private static ImportNotes notes() {
        return new ImportNotes(1, 0, 0, List.of(), List.of());
    }
}

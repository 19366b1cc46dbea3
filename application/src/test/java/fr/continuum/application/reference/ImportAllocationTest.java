package fr.continuum.application.reference;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.Links;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
                .isEqualTo(new ImportAllocation.Outcome.Imported(
                        table("sport").version(), 1, List.of(SPORT), notes(), Findings.NONE));
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

    @Test
    void a_row_that_says_what_the_table_in_force_says_stays_said_by_who_said_it() throws IOException {
        AllocationTable first = rows("fonction=32 -> sport", "fonction=33 -> sport", "fonction=34 2020.. -> sport");
        tables.put(CITY, first.saidBy("paul", BEFORE.at()), new TimelineEntry("anna", NOW.minusSeconds(30), "écran"));

        importing(
                reads(
                        "fonction=33 -> sante",
                        "fonction=34 2020.. -> sport",
                        "fonction=32 -> sport",
                        "fonction=35 -> sport"),
                CITY);

        assertThat(origins(CITY))
                .containsExactly(
                        "fonction=33 alice 0", "fonction=34 paul 60", "fonction=32 paul 60", "fonction=35 alice 0");
    }

    @Test
    void the_same_codes_in_other_years_or_by_other_shares_say_something_else() throws IOException {
        AllocationTable first = rows("fonction=32 -> sport", "fonction=33 -> sport", "lien fonction=34 -> sport");
        tables.put(CITY, first.saidBy("paul", BEFORE.at()), BEFORE);

        importing(reads("fonction=32 2020.. -> sport", "fonction=33 -> sport 90", "fonction=34 -> sport"), CITY);

        assertThat(origins(CITY)).containsExactly("fonction=32 alice 0", "fonction=33 alice 0", "fonction=34 alice 0");
    }

    @Test
    void rows_of_which_nobody_noted_who_said_them_were_said_with_the_table_that_holds_them() throws IOException {
        tables.put(CITY, rows("fonction=32 -> sport"), BEFORE);

        importing(reads("fonction=32 -> sport", "fonction=33 -> sport"), CITY);

        assertThat(origins(CITY)).containsExactly("fonction=32 someone 60", "fonction=33 alice 0");
    }

    @Test
    void what_an_authority_inherits_is_no_new_link_in_its_own_table_and_the_home_s_stays() throws IOException {
        AllocationTable home = rows("fonction=32 -> sport").saidBy("paul", BEFORE.at());
        tables.put(Owner.HOME, home, BEFORE);

        importing(reads("fonction=32 -> sport", "fonction=33 -> sport"), CITY);

        assertThat(origins(CITY)).containsExactly("fonction=32 paul 60", "fonction=33 alice 0");
        assertThat(tables.latest(Owner.HOME, Dimension.POLICY))
                .contains(new Versioned<>(Owner.HOME, home.version(), home, BEFORE));
    }

    @Test
    void a_row_added_while_the_file_is_read_is_not_lost_and_nothing_moves() throws IOException {
        trees.put(CITY, tree(HEALTH), BEFORE);
        tables.put(CITY, rows("fonction=32 -> sante"), BEFORE);
        AllocationTable added = rows("fonction=32 -> sante", "fonction=40 -> sante");

        ImportAllocation.Outcome outcome = importing(
                (file, profile, to, known, create) -> {
                    tables.put(CITY, added, BEFORE);
                    return makesSport(file, profile, to, known, create);
                },
                CITY);

        isToldOfTheChange(outcome);
        assertThat(tables.latest(CITY, Dimension.POLICY).orElseThrow().content())
                .isEqualTo(added);
        assertThat(trees.latest(CITY, Dimension.POLICY).orElseThrow().content()).isEqualTo(tree(HEALTH));
    }

    @Test
    void nor_one_added_at_the_last_moment() throws IOException {
        AllocationTable added = rows("fonction=40 -> sante");
        TargetTrees meanwhile = new TargetTrees() {
            @Override
            public void put(Owner owner, TargetTree tree, TimelineEntry entry) {
                trees.put(owner, tree, entry);
                tables.put(CITY, added, BEFORE);
            }

            @Override
            public boolean replace(Owner owner, Optional<Sha256> made, TargetTree tree, TimelineEntry entry) {
                return trees.replace(owner, made, tree, entry);
            }

            @Override
            public Optional<Versioned<TargetTree>> inForce(Siren authority, Dimension dimension) {
                return trees.inForce(authority, dimension);
            }

            @Override
            public Optional<Versioned<TargetTree>> latest(Owner owner, Dimension dimension) {
                return trees.latest(owner, dimension);
            }

            @Override
            public Optional<TargetTree> find(Sha256 version) {
                return trees.find(version);
            }
        };

        isToldOfTheChange(importing(ImportAllocationTest::makesSport, CITY, meanwhile));

        assertThat(tables.latest(CITY, Dimension.POLICY).orElseThrow().content())
                .isEqualTo(added);
    }

    @Test
    void rows_that_lead_where_a_person_s_may_not_are_kept_and_reported() throws IOException {
        InMemoryPlans plans = new InMemoryPlans(trees);
        plans.replace(
                Owner.HOME,
                allowed(MandatePlan.begin(
                        PlanWords.plan(List.of(
                                "axis X", "challenge D1 axis=X", "action A9 principal=D1 state=ABANDONED@2026-11-01")),
                        Changes.on("2026-11-22"))),
                BEFORE);
        AllocationTable before =
                Words.table(Dimension.PLAN, "fonction=34 -> A9").saidBy("paul", Instant.parse("2026-10-31T08:00:00Z"));
        tables.put(CITY, before, BEFORE);
        AllocationTable read = Words.table(
                Dimension.PLAN,
                "fonction=32 -> A9",
                "fonction=33 -> D1 50, X 50",
                "fonction=34 -> A9",
                "fonction=35 -> D1");

        ImportAllocation.Outcome outcome = importing(
                (_, _, _, known, _) -> new AllocationFileReader.Outcome.Read(read, known, notes()),
                CITY,
                trees,
                plans,
                Dimension.PLAN);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportAllocation.Outcome.Imported.class,
                        imported -> assertThat(imported.findings().all())
                                .extracting(finding ->
                                        finding.rule().id() + " " + finding.subject() + ": " + finding.found())
                                .as("what was linked before it was given up waits to be confirmed")
                                .containsExactly(
                                        "R11 PLAN fonction=32: A9, abandonné le 1er novembre 2026",
                                        "R11 PLAN fonction=33: X, un axe"));
        assertThat(tables.latest(CITY, Dimension.PLAN).orElseThrow().version()).isEqualTo(read.version());
    }

    private static void isToldOfTheChange(ImportAllocation.Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportAllocation.Outcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.inFrench())
                                        .contains("table.csv", "modifiée entre-temps", "recommencez l’import")));
    }

    private List<String> origins(Owner owner) {
        return tables.latest(owner, Dimension.POLICY).orElseThrow().content().rules().stream()
                .map(row -> row.conditionsText() + " " + row.origin().author() + " "
                        + Duration.between(Objects.requireNonNull(row.origin().at()), NOW)
                                .toSeconds())
                .toList();
    }

    private static AllocationFileReader reads(String... rows) {
        return (_, _, _, known, _) -> new AllocationFileReader.Outcome.Read(rows(rows), known, notes());
    }

    private static AllocationTable rows(String... rows) {
        return Words.table(Dimension.POLICY, rows);
    }

    private ImportAllocation.Outcome importing(AllocationFileReader reader, Owner owner) throws IOException {
        return importing(reader, owner, trees);
    }

    private ImportAllocation.Outcome importing(AllocationFileReader reader, Owner owner, TargetTrees stored)
            throws IOException {
        return importing(reader, owner, stored, new InMemoryPlans(trees), Dimension.POLICY);
    }

    private ImportAllocation.Outcome importing(
            AllocationFileReader reader, Owner owner, TargetTrees stored, InMemoryPlans plans, Dimension to)
            throws IOException {
        LinkedCodes linked = Links.to(plans, new InMemoryContributions(), tables);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        ChangePlan change = new ChangePlan(plans, linked, new RoleAccounts(new InMemoryAccounts()), clock);
        return new ImportAllocation(reader, tables, stored, plans, change, clock)
                .importTable(new ImportAllocation.Request(
                        InMemoryContent.of("table.csv", ""), "table", to, true, owner, "alice"));
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

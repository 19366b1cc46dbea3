package fr.continuum.application.reference;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryRegisters;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.PlanWords;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final TargetTree PLAN =
            new TargetTree(Dimension.PLAN, List.of(new Target("D1", "Défi 1", TargetKind.STRATEGIC_OBJECTIVE, "")));

    private final InMemoryTargetTrees trees = new InMemoryTargetTrees();
    private final InMemoryPlans plans = new InMemoryPlans(trees);
    private final InMemoryContributions contributions = new InMemoryContributions();
    private final LinkedCodes linked =
            new LinkedCodes(plans, contributions, new InMemoryAllocationTables(), new InMemoryRegisters());

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

    @Test
    void a_plan_is_put_in_force_with_the_tree_that_follows_from_it() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));

        MandatePlan plan = plans.latest(Owner.HOME).orElseThrow().content();
        assertThat(plan.targets()).isEqualTo(PLAN);
        assertThat(plan.content().term()).isEqualTo(MandateTerm.from(LocalDate.parse("2026-11-22")));
        assertThat(plans.history(Owner.HOME, plan.content().code()).entries())
                .extracting(PlanHistory.Entry::author, PlanHistory.Entry::origin)
                .containsExactly(tuple("alice", PlanChange.Origin.FILE));
    }

    @Test
    void what_the_file_cannot_say_of_the_plan_stays() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));
        MandatePlan before = plans.latest(Owner.HOME).orElseThrow().content();
        Pledge pledge = new Pledge(
                new PlanCode("P1"),
                "Promis",
                "programme",
                List.of(new PlanCode("D1")),
                Optional.empty(),
                Optional.empty());
        MandatePlan.Step step = allowed(before.become(
                before.content()
                        .with(Objective.Strategic.of("D1", "Défi 1")
                                .heldBy(RoleHolding.of(PlanRole.LEAD_ELECTED, "Présidente")))
                        .with(pledge),
                PlanChange.byHand(Set.of())));
        plans.replace(Owner.HOME, step, new TimelineEntry("marie", NOW, "écran"));

        importing(new PlanFileReader.Outcome.Read(
                tree(
                        new Target("D1", "Défi un", TargetKind.STRATEGIC_OBJECTIVE, ""),
                        new Target("A1", "Action", TargetKind.ACTION, "D1")),
                0));

        assertThat(plans.latest(Owner.HOME).orElseThrow().content().content().elements())
                .containsExactly(
                        Objective.Strategic.of("D1", "Défi un")
                                .heldBy(RoleHolding.of(PlanRole.LEAD_ELECTED, "Présidente")),
                        Action.of("A1", "Action", "D1"),
                        pledge);
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));

        assertThat(importing(new PlanFileReader.Outcome.Read(PLAN, 0)))
                .isEqualTo(new ImportPlan.Outcome.Imported(PLAN, 0));

        assertThat(plans.history(Owner.HOME, new PlanCode("mandat")).entries()).hasSize(1);
    }

    @Test
    void a_file_is_refused_what_no_plan_may_say() throws IOException {
        ImportPlan.Outcome outcome =
                importing(new PlanFileReader.Outcome.Read(tree(new Target("A1", "Action", TargetKind.ACTION, "")), 0));

        assertThat(outcome)
                .isEqualTo(new ImportPlan.Outcome.Refused(List.of(FileFault.of(
                        "plan.csv",
                        "plan mandat · A1 : aucun objectif principal (R03 : Une action sert au moins un objectif du plan,"
                                + " et compte sous un seul : le principal.) Choisissez l’objectif sous lequel l’action"
                                + " compte."))));
        assertThat(plans.latest(Owner.HOME)).isEmpty();
        assertThat(trees.latest(Owner.HOME, Dimension.PLAN)).isEmpty();
    }

    @Test
    void a_file_does_not_remove_what_is_linked() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));
        contributions.keep(
                Owner.HOME,
                PlanWords.contributions(List.of("it I1 links=D1")),
                new TimelineEntry("alice", NOW, "sdsi.xlsx"));

        ImportPlan.Outcome outcome = importing(new PlanFileReader.Outcome.Read(
                tree(new Target("D2", "Défi 2", TargetKind.STRATEGIC_OBJECTIVE, "")), 0));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportPlan.Outcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(FileFault::reason)
                                .singleElement()
                                .asString()
                                .contains("R07"));
        assertThat(plans.latest(Owner.HOME).orElseThrow().content().targets()).isEqualTo(PLAN);
    }

    @Test
    void policies_are_no_plan() throws IOException {
        TargetTree policies =
                new TargetTree(Dimension.POLICY, List.of(new Target("EDU", "Éducation", TargetKind.POLICY, "")));

        importing(new PlanFileReader.Outcome.Read(policies, 0));

        assertThat(trees.latest(Owner.HOME, Dimension.POLICY).orElseThrow().content())
                .isEqualTo(policies);
        assertThat(plans.latest(Owner.HOME)).isEmpty();
    }

    private static TargetTree tree(Target... targets) {
        return new TargetTree(Dimension.PLAN, List.of(targets));
    }

    private ImportPlan.Outcome importing(PlanFileReader.Outcome read) throws IOException {
        return new ImportPlan((_, _) -> read, plans, linked, trees, Clock.fixed(NOW, ZoneOffset.UTC))
                .importPlan(new ImportPlan.Request(InMemoryContent.of("plan.csv", ""), "plan", Owner.HOME, "alice"));
    }
}

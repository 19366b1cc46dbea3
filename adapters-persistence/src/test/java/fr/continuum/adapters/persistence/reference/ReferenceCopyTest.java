package fr.continuum.adapters.persistence.reference;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.allocation.JooqAllocationTables;
import fr.continuum.adapters.persistence.chart.JooqChartStore;
import fr.continuum.adapters.persistence.contribution.JooqContributions;
import fr.continuum.adapters.persistence.contribution.JooqLinkConfirmations;
import fr.continuum.adapters.persistence.plan.JooqPlans;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.target.JooqTargetTrees;
import fr.continuum.adapters.persistence.waiver.JooqTolerances;
import fr.continuum.adapters.persistence.waiver.JooqWaiverBook;
import fr.continuum.adapters.persistence.workforce.JooqAdmittedFiles;
import fr.continuum.adapters.persistence.workforce.JooqDisclosures;
import fr.continuum.adapters.persistence.workforce.JooqReleases;
import fr.continuum.adapters.persistence.workforce.JooqTakenBackFiles;
import fr.continuum.adapters.persistence.workforce.JooqWorkforce;
import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.testing.ByFile;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import fr.continuum.domain.workforce.disclosure.Release;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class ReferenceCopyTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY =
            new TimelineEntry("alice", Instant.parse("2026-11-22T02:00:00Z"), "table.csv");
    private static final AllocationTable FIRST = Words.table(Dimension.POLICY, "fonction=21* -> education");
    private static final AllocationTable SECOND = Words.table(Dimension.POLICY, "fonction=2* -> education");
    private static final TargetTree TREE = Words.tree(Dimension.POLICY, "education");
    private static final ChartOfAccounts CHART = ChartFixture.chart(2018, "2 > 21 > 212");

    private final DSLContext from;
    private final DSLContext to;

    ReferenceCopyTest(PostgresUnderTest postgres) {
        from = DSL.using(postgres.freshDatabase().dataSource(), SQLDialect.POSTGRES);
        to = DSL.using(postgres.freshDatabase().dataSource(), SQLDialect.POSTGRES);
    }

    @Test
    void every_version_comes_with_its_timeline() {
        JooqAllocationTables tables = new JooqAllocationTables(from);
        ByFile.put(tables, Owner.HOME, FIRST, ENTRY);
        ByFile.put(tables, Owner.HOME, SECOND, ENTRY);
        ByFile.put(tables, Owner.HOME, FIRST, ENTRY);
        ByFile.put(tables, OWN, SECOND, ENTRY);
        new JooqTargetTrees(from).put(Owner.HOME, TREE, ENTRY);
        new JooqChartStore(from).put(OWN, CHART, ENTRY);

        ReferenceCopy.copy(from, to);

        JooqAllocationTables copied = new JooqAllocationTables(to);
        assertThat(copied.timeline(Owner.HOME, Dimension.POLICY))
                .hasSize(3)
                .isEqualTo(tables.timeline(Owner.HOME, Dimension.POLICY));
        assertThat(copied.latest(OWN, Dimension.POLICY)).isEqualTo(tables.latest(OWN, Dimension.POLICY));
        assertThat(copied.find(FIRST.version())).contains(FIRST);
        assertThat(new JooqTargetTrees(to).latest(Owner.HOME, Dimension.POLICY))
                .isPresent()
                .isEqualTo(new JooqTargetTrees(from).latest(Owner.HOME, Dimension.POLICY));
        assertThat(new JooqChartStore(to).find(CHART.version())).contains(CHART);
        assertThat(new JooqChartStore(to).of(CITY)).isEqualTo(new JooqChartStore(from).of(CITY));
    }

    @Test
    void plans_contributions_and_waivers_come_with_their_past() {
        JooqPlans plans = new JooqPlans(from);
        PlanStep begun = allowed(MandatePlan.begin(
                PlanWords.plan(List.of("challenge D1 elected", "action A1 principal=D1 milestone=2023-01-01")),
                Changes.on("2026-11-22")));
        PlanStep changed = allowed(begun.plan()
                .become(PlanWords.plan(List.of("challenge D1 elected", "challenge D2")), Changes.on("2026-11-22")));
        plans.replace(OWN, begun, ENTRY);
        plans.replace(OWN, changed, ENTRY);
        JooqContributions contributions = new JooqContributions(from);
        ByFile.keep(
                contributions,
                OWN,
                PlanWords.contributions(List.of(
                        "training F1 links=A1",
                        "it I1 improves=QUALITATIVE:mieux",
                        "organisation O1 consulted=CST:2023-01-01:FAVOURABLE",
                        "partner Q1 grant2023=12,00")),
                ENTRY);
        ByFile.keep(
                contributions,
                OWN,
                new Background(
                        PlanWords.needs(List.of("need B1 objectives=D1")),
                        PlanWords.trainingPlans(List.of("year 2023 cst=2023-01-01")),
                        OptionalInt.of(12)),
                ENTRY);
        Waiver waiver = new Waiver(
                ContinuumRule.R12,
                "TRAINING F1",
                "accord",
                "paul",
                LocalDate.parse("2026-11-22"),
                LocalDate.parse("2026-12-22"));
        WaiverLift lift =
                new WaiverLift(ContinuumRule.R12, "TRAINING F1", "signé", "marie", LocalDate.parse("2026-11-30"));
        new JooqWaiverBook(from).add(CITY, waiver, ENTRY.at());
        new JooqWaiverBook(from).add(CITY, lift, ENTRY.at());
        Tolerances.Said said = new Tolerances.Said(new Tolerance(12_00), "retenues de garantie", ENTRY);
        new JooqTolerances(from).say(OWN, said);
        LinkConfirmation confirmed =
                new LinkConfirmation(StandingLink.Kind.NEED, "B1", new PlanCode("D1"), "marie", ENTRY.at());
        new JooqLinkConfirmations(from).confirm(OWN, confirmed);

        ReferenceCopy.copy(from, to);

        PlanCode code = new PlanCode("cap");
        assertThat(new JooqPlans(to).latest(OWN)).isPresent().isEqualTo(plans.latest(OWN));
        assertThat(new JooqPlans(to).history(OWN, code).entries())
                .hasSize(2)
                .isEqualTo(plans.history(OWN, code).entries());
        assertThat(new JooqContributions(to).latest(OWN)).isPresent().isEqualTo(contributions.latest(OWN));
        assertThat(new JooqTolerances(to).timeline(OWN)).containsExactly(said);
        assertThat(new JooqLinkConfirmations(to).all(OWN)).containsExactly(confirmed);
        assertThat(new JooqWaiverBook(to).of(CITY).entries()).containsExactly(waiver, lift);
        assertThat(new JooqPlans(to)
                        .replace(
                                OWN,
                                allowed(changed.plan()
                                        .become(
                                                PlanWords.plan(List.of(
                                                        "challenge D1 elected", "challenge D2", "challenge D3")),
                                                Changes.on("2026-11-22"))),
                                ENTRY))
                .isTrue();
    }

    @Test
    void posts_gained_time_and_sessions_come_with_their_past_and_published_counts() {
        JooqWorkforce workforce = new JooqWorkforce(from);
        LocalDate day = LocalDate.parse("2026-11-22");
        workforce.read(
                OWN, new PostsExtract(day, WorkforceWords.posts(List.of("post P1 category=A", "post P2"))), ENTRY);
        workforce.count(OWN, WorkforceWords.cycles(List.of("cycle C1 fte=10 former=1547 annual=1607")), ENTRY);
        workforce.hold(OWN, WorkforceWords.sessions(List.of("session F1 start=2023-02-01 days=2")), ENTRY);
        GainedTime counted = workforce.latest(OWN).orElseThrow().content().time();
        GainedTime used = counted.with(
                        WorkforceWords.gains(List.of("gain G1 hours=10")).getFirst())
                .with(WorkforceWords.uses(List.of("use U1 hours=5 links=D1")).getFirst());
        workforce.change(
                OWN,
                allowed(counted.become(used, allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1")))))),
                ENTRY);
        workforce.hideUnder(OWN, new SmallCells(11), ENTRY);
        workforce.read(OWN, new PostsExtract(day.plusDays(1), WorkforceWords.posts(List.of("post P1"))), ENTRY);
        Release release =
                SmallCells.USUAL.first(new CountTable(List.of("DRH"), List.of("A"), Map.of(Cell.of("DRH", "A"), 12)));
        new JooqReleases(from).publish(OWN, "POSTS", Optional.empty(), release, ENTRY.at());
        ToldSums told = new ToldSums(Map.of("3 F1", 3), Set.of("9 F2"), Set.of(), Set.of(Set.of("3 F1")));
        new JooqDisclosures(from).add(OWN, "TRAININGS 2024", 0, told, Sha256.of("decided"), ENTRY.at());
        AdmittedFiles.Admitted admitted = new AdmittedFiles.Admitted(
                OWN, Sha256.of("postes"), Nights.FileKind.POSTS, "postes.csv", "une direction est partie", ENTRY);
        new JooqAdmittedFiles(from).admit(admitted);
        TakenBackFiles.TakenBack taken = new TakenBackFiles.TakenBack(
                OWN, Sha256.of("grand livre"), Nights.FileKind.LEDGER, "gl.csv", "un export d’essai", ENTRY);
        new JooqTakenBackFiles(from).takeBack(taken);

        ReferenceCopy.copy(from, to);

        assertThat(new JooqAdmittedFiles(to).timeline(OWN)).containsExactly(admitted);
        assertThat(new JooqTakenBackFiles(to).timeline(OWN)).containsExactly(taken);

        assertThat(new JooqWorkforce(to).latest(OWN)).isPresent().isEqualTo(workforce.latest(OWN));
        assertThat(new JooqWorkforce(to).history(OWN, "POST P2"))
                .hasSize(2)
                .isEqualTo(workforce.history(OWN, "POST P2"));
        assertThat(new JooqReleases(to).latest(OWN, "POSTS")).contains(release);
        assertThat(new JooqDisclosures(to).of(OWN, "TRAININGS 2024").told()).isEqualTo(told);
    }

    @Test
    void what_is_put_after_it_goes_on_from_there() {
        ByFile.put(new JooqAllocationTables(from), Owner.HOME, FIRST, ENTRY);
        ReferenceCopy.copy(from, to);

        ByFile.put(new JooqAllocationTables(to), Owner.HOME, SECOND, ENTRY);

        assertThat(new JooqAllocationTables(to).timeline(Owner.HOME, Dimension.POLICY))
                .hasSize(2);
    }
}

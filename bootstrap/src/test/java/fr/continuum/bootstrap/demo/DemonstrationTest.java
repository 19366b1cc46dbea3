package fr.continuum.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.files.allocation.ProfiledAllocationReader;
import fr.continuum.adapters.files.chart.PlanDeCompteReader;
import fr.continuum.adapters.files.contribution.ProfiledContributionReader;
import fr.continuum.adapters.files.demo.GeneratedAuthority;
import fr.continuum.adapters.files.exchange.PlanBookReader;
import fr.continuum.adapters.files.plan.PlanFilesByContent;
import fr.continuum.adapters.files.plan.ProfiledPlanReader;
import fr.continuum.adapters.files.plan.WorkbookPlanReader;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.contribution.ConfirmLinks;
import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryChartStore;
import fr.continuum.application.memory.InMemoryConsolidations;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryIndicators;
import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryRegisters;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.memory.InMemoryWorkforce;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkCycle;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A demonstration that is interrupted, and started again.
class DemonstrationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Home home;
    private final InMemoryNights nights = new InMemoryNights();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryChartStore charts = new InMemoryChartStore();
    private final InMemoryTargetTrees trees = new InMemoryTargetTrees();
    private final InMemoryPlans plans = new InMemoryPlans(trees);
    private final InMemoryAllocationTables tables = new InMemoryAllocationTables();
    private final InMemoryContributions contributions = new InMemoryContributions(plans);
    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryWorkforce workforce = new InMemoryWorkforce(plans);
    private final InMemoryIndicators indicators = new InMemoryIndicators(plans);
    private final Launcher launcher = new Launcher();
    private Clock clock = CLOCK;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void makeTheHome() {
        home = new Home(folder).made();
    }

    @Test
    void three_nights_bring_three_years_one_is_of_today_and_a_second_start_makes_nothing_again() throws IOException {
        prepare();
        said.clear();

        prepare();

        assertThat(published()).containsExactly("2024-07-01.1", "2025-07-01.1", "2026-07-01.1", "2026-11-22.1");
        assertThat(said).isEmpty();
        assertThat(inbox()).as("documents, a ledger, HR files").isEqualTo(35);
    }

    @Test
    void started_on_another_day_it_ends_that_day() throws IOException {
        prepare();
        clock = Clock.fixed(NOW.plus(Duration.ofDays(2)), ZoneOffset.UTC);
        said.clear();

        prepare();

        assertThat(published()).endsWith("2026-07-01.1", "2026-11-22.1", "2026-11-24.1");
        assertThat(said).containsExactly("Nuit du 2026-11-24…");
    }

    @Test
    void started_before_its_last_year_it_has_no_night_more() throws IOException {
        clock = Clock.fixed(Instant.parse("2026-05-02T02:00:00Z"), ZoneOffset.UTC);

        prepare();

        assertThat(published()).containsExactly("2024-07-01.1", "2025-07-01.1", "2026-07-01.1");
    }

    @Test
    void what_became_of_hours_is_said_once_their_cycles_were_read() throws IOException {
        Siren authority = new Siren("229900012");
        registers.receive(
                authority,
                new Register.Known(Sha256.of("a"), Headers.header("CA 2024"), 1),
                new NightId("2025-07-01.1"),
                "ca.xml");
        workforce.count(
                Owner.of(authority),
                Stream.of(
                                "Direction de l’insertion",
                                "Direction de l’enfance et de la famille",
                                "Direction des collèges",
                                "Direction de l’autonomie",
                                "Direction de la culture et du patrimoine")
                        .map(department -> new WorkCycle(
                                "C1607",
                                department,
                                new FiscalYear(2024),
                                BigDecimal.valueOf(40),
                                BigDecimal.valueOf(1547),
                                BigDecimal.valueOf(1607)))
                        .toList(),
                new TimelineEntry("essai", NOW, "cycles.csv"));

        prepare();

        assertThat(workforce
                        .latest(Owner.of(authority))
                        .orElseThrow()
                        .content()
                        .time()
                        .uses())
                .extracting(TimeGainUse::code)
                .containsExactly("T24-01", "T24-02", "T24-03", "T24-04", "T24-05");
        assertThat(workforce
                        .latest(Owner.of(authority))
                        .orElseThrow()
                        .content()
                        .time()
                        .declared())
                .extracting(DeclaredGain::code)
                .as("those of 2025 wait for its cycles")
                .containsExactly("G24-01");
    }

    @Test
    void the_plan_and_what_is_done_for_it_are_told_as_the_years_went_by() throws IOException {
        prepare();

        ReadPlan read = new ReadPlan(plans, ZoneOffset.UTC);
        assertThat(read.asVoted(Owner.HOME)
                        .orElseThrow()
                        .find(new PlanCode("D06-01"))
                        .orElseThrow()
                        .label())
                .isEqualTo("Renouveler 220 kilomètres de chaussée par an");
        assertThat(read.history(Owner.HOME).entries())
                .extracting(entry -> entry.at().atZone(ZoneOffset.UTC).toLocalDate())
                .containsExactly(
                        LocalDate.of(2022, 3, 21),
                        LocalDate.of(2024, 6, 28),
                        LocalDate.of(2025, 2, 10),
                        LocalDate.of(2025, 6, 27),
                        LocalDate.of(2026, 6, 26));
        ContributionBook book = contributions.latest(Owner.HOME).orElseThrow().content();
        assertThat(book.contributions()).extracting(Contribution::kind).containsOnly(ContributionKind.values());
        assertThat(book.contributions())
                .filteredOn(contribution -> contribution.links().isEmpty())
                .extracting(Contribution::code)
                .contains("F2409", "F2602", "I2404", "P2403");
        assertThat(book.background().needs()).isNotEmpty();
        assertThat(new ConfirmLinks(plans, contributions, CLOCK).waiting(Owner.HOME))
                .extracting(waiting -> waiting.link().target().value())
                .contains("D06-01", "D03-06", "D11-05");
    }

    @Test
    void it_has_a_mandate_before_whose_plan_its_own_took_the_place_of_and_comes_from() throws IOException {
        prepare();

        ReadPlan read = new ReadPlan(plans, ZoneOffset.UTC);
        MandatePlan former =
                read.on(Owner.HOME, LocalDate.of(2018, 5, 2)).orElseThrow().content();
        MandatePlan now = read.today(Owner.HOME).orElseThrow().content();

        assertThat(former.content().code().value()).isEqualTo("cap-2021");
        assertThat(plans.history(Owner.HOME, former.content().code()).entries())
                .extracting(entry -> entry.at().atZone(ZoneOffset.UTC).toLocalDate())
                .containsExactly(LocalDate.of(2016, 1, 25), LocalDate.of(2021, 6, 25));
        assertThat(now.content().code().value()).isEqualTo("cap-2028");
        assertThat(now.lineage(new PlanCode("D04-01")))
                .extracting(PlanElement::level)
                .containsExactly(
                        PlanLevel.AXIS,
                        PlanLevel.STRATEGIC_OBJECTIVE,
                        PlanLevel.OPERATIONAL_OBJECTIVE,
                        PlanLevel.ACTION);
        assertThat(now.find(new PlanCode("D04-01")).orElseThrow().lineage())
                .contains(new Lineage(former.content().code(), new PlanCode("C3-01")));
        assertThat(former.find(new PlanCode("C3-01")).orElseThrow().label()).isEqualTo("Rénover douze collèges");
    }

    @Test
    void every_column_of_its_tables_is_understood_by_its_header() throws IOException {
        prepare();

        DemoFiles files = new GeneratedAuthority();
        for (ContributionKind kind : ContributionKind.values()) {
            DemoFile table = new DemoFile(folder.resolve("demo").resolve(files.table(kind) + "-2026.csv"));
            assertThat(new ProfiledContributionReader()
                            .propose(
                                    table,
                                    kind,
                                    Optional.empty(),
                                    new ContributionFileReader.Feed("contribution", NOW)))
                    .isInstanceOfSatisfying(ContributionFileReader.Proposal.Proposed.class, proposed -> {
                        assertThat(proposed.guesses()).allMatch(ContributionFileReader.Guess::byHeader);
                        assertThat(proposed.preview().columns()).hasSameSizeAs(proposed.guesses());
                    });
        }
    }

    @Test
    void interrupted_before_its_first_night_it_starts_again_with_every_year() throws IOException {
        launcher.killedAt = 1;
        assertThatThrownBy(this::prepare).isInstanceOf(Killed.class);
        launcher.killedAt = 0;

        prepare();

        assertThat(published()).containsExactly("2024-07-01.1", "2025-07-01.1", "2026-07-01.1", "2026-11-22.1");
    }

    @Test
    void interrupted_between_two_nights_it_goes_on_with_the_years_that_are_missing() throws IOException {
        launcher.killedAt = 2;
        assertThatThrownBy(this::prepare).isInstanceOf(Killed.class);
        launcher.killedAt = 0;

        prepare();

        assertThat(published()).containsExactly("2024-07-01.1", "2025-07-01.1", "2026-07-01.1", "2026-11-22.1");
    }

    @Test
    void a_night_that_fails_is_not_taken_for_done() throws IOException {
        launcher.failsAt = 1;
        assertThatThrownBy(this::prepare).hasMessage("A night of the demonstration failed: 2024-07-01.1");
        launcher.failsAt = 0;

        prepare();

        assertThat(published()).containsExactly("2024-07-01.2", "2025-07-01.1", "2026-07-01.1", "2026-11-22.1");
    }

    private void prepare() throws IOException {
        Profiles profiles = new Profiles(home.profiles());
        LinkedCodes linked = new LinkedCodes(
                plans,
                contributions,
                tables,
                workforce,
                new InMemoryConsolidations(new InMemoryBudgetFacts()),
                indicators);
        RoleAccounts mayHold = new RoleAccounts(accounts);
        ChangePlan change = new ChangePlan(plans, linked, mayHold, CLOCK);
        new Demonstration(
                        home,
                        new GeneratedAuthority(),
                        new ImportCharts(new PlanDeCompteReader(), charts, CLOCK),
                        new ImportPlan(
                                new ImportPlan.Readers(
                                        new PlanFilesByContent(profiles),
                                        new PlanBookReader(),
                                        new WorkbookPlanReader(),
                                        new ProfiledPlanReader(profiles)),
                                plans,
                                change,
                                trees,
                                CLOCK),
                        new ImportAllocation(
                                new ProfiledAllocationReader(profiles), tables, trees, plans, change, CLOCK),
                        accounts,
                        nights,
                        launcher,
                        new DemoPlan(
                                new GeneratedAuthority(),
                                new PlanBookReader(),
                                new ProfiledContributionReader(),
                                plans,
                                contributions,
                                linked,
                                mayHold),
                        new DemoTime(new GeneratedAuthority(), registers, plans, workforce),
                        new DemoIndicators(new GeneratedAuthority(), plans, indicators),
                        clock)
                .prepare(password -> password, said::add);
    }

    private List<String> published() {
        return nights.recent(100).reversed().stream()
                .filter(night -> night.status() == NightStatus.PUBLISHED)
                .map(night -> night.id().value())
                .toList();
    }

    private long inbox() throws IOException {
        try (Stream<Path> files = Files.list(home.inbox())) {
            return files.count();
        }
    }

    /// The process is gone: nothing of it goes on.
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    /// Publishes nights without reading anything.
    private final class Launcher implements NightLauncher {

        private int killedAt;
        private int failsAt;
        private int runs;

        @Override
        public Outcome run(LocalDate asOf, String inbox, Consumer<NightId> begun) {
            NightId night = nights.begin(asOf, NOW.plusSeconds(runs), inbox);
            runs++;
            if (runs == killedAt) {
                throw new Killed();
            }
            if (runs == failsAt) {
                nights.end(night, NightStatus.FAILED, NOW);
                return new Outcome.Failed(night, new IOException("No space left on device"));
            }
            nights.end(night, NightStatus.PUBLISHED, NOW);
            return new Outcome.Ran(night);
        }

        @Override
        public List<Outcome> resume() {
            return nights.unfinished().stream().map(Night::id).map(this::finish).toList();
        }

        private Outcome finish(NightId night) {
            nights.end(night, NightStatus.PUBLISHED, NOW);
            return new Outcome.Ran(night);
        }
    }
}

package fr.continuum.adapters.files.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.continuum.adapters.files.allocation.ProfiledAllocationReader;
import fr.continuum.adapters.files.chart.PlanDeCompteReader;
import fr.continuum.adapters.files.contribution.ProfiledContributionReader;
import fr.continuum.adapters.files.crossproof.PurchaseAccountsFile;
import fr.continuum.adapters.files.exchange.PlanBookReader;
import fr.continuum.adapters.files.feed.ServiceNamesFile;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.plan.ProfiledPlanReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.check.DocumentChecks;
import fr.continuum.domain.check.LedgerGap;
import fr.continuum.domain.check.LedgerGap.Question;
import fr.continuum.domain.check.Reconciliation;
import fr.continuum.domain.check.SeriesChecks;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.crossproof.Declarations;
import fr.continuum.domain.crossproof.DeclaredItem;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseBalance;
import fr.continuum.domain.crossproof.Spent;
import fr.continuum.domain.crossproof.Standing;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.StrategicMap;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.CoverageMeasurement;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The generated files, read back by the ordinary readers.
class GeneratedAuthorityTest {

    @TempDir
    private static Path folder;

    private static Charts charts;
    private static MandatePlan mandate;
    private static TargetTree plan;
    private static Attributor.Tables tables;
    private static final List<Document> DOCUMENTS = new ArrayList<>();

    private record Document(String name, ReadOutcome.Read read, List<BudgetLine> lines) {

        boolean isMain() {
            return !read.header().annex();
        }

        List<KeyTotals> keys() {
            Map<BudgetKey, KeyTotals> keys = new LinkedHashMap<>();
            lines.forEach(l -> keys.computeIfAbsent(l.key(), KeyTotals::new).add(l.amounts()));
            return List.copyOf(keys.values());
        }

        long sum(Measure measure, Predicate<BudgetLine> which) {
            return lines.stream()
                    .filter(which)
                    .mapToLong(l -> l.amounts().centsOrZero(measure))
                    .sum();
        }

        List<AttributedKey> attributed() {
            Attributor attributor = attributor();
            return keys().stream()
                    .map(k -> new AttributedKey(k, attributor.attribute(k.key())))
                    .toList();
        }

        Attributor attributor() {
            return new Attributor(
                    tables,
                    read.header().fiscalYear(),
                    read.chart(),
                    keys().stream().map(KeyTotals::key).toList());
        }

        Coverage coverage(Dimension dimension) {
            return new CoverageMeasurement(attributor(), attributed())
                    .coverages(read.sums()).stream()
                            .filter(c -> c.dimension() == dimension
                                    && c.flow() == Flow.EXPENSE
                                    && c.measure() == read.header().judgedMeasure())
                            .findFirst()
                            .orElseThrow();
        }
    }

    @BeforeAll
    static void generate() throws IOException {
        new GeneratedAuthority().writeTo(folder);
        ChartReader.Outcome chart = new PlanDeCompteReader().read(content(folder.resolve("plan-de-comptes.xml")));
        charts = new Charts(List.of(((ChartReader.Outcome.Read) chart).chart()));
        mandate = plan("plan-2026-06-26.csv");
        plan = mandate.targets();
        TargetTree policies = tree("politiques.csv");
        tables = new Attributor.Tables(
                table("table-politiques.csv", Dimension.POLICY, policies).table(),
                policies,
                table("table-plan.csv", Dimension.PLAN, plan).table(),
                plan);
        for (String sub : List.of("inbox", "draft")) {
            for (Path file : files(folder.resolve(sub))) {
                List<BudgetLine> lines = new ArrayList<>();
                ReadOutcome read = new TotemReader().read(content(file), charts, lines::add);
                DOCUMENTS.add(new Document(file.getFileName().toString(), (ReadOutcome.Read) read, lines));
            }
        }
    }

    /// What is counted is told as its indicator measures it: two figures of one thing would contradict each other.
    @Test
    void key_figures_say_what_their_indicators_measure() {
        Map<String, String> counted = Map.of("D03", "logements-adaptes");

        counted.forEach((challenge, indicator) -> {
            KeyFigure figure = mandate.content().elements().stream()
                    .filter(element -> element.code().value().equals(challenge))
                    .map(Objective.Strategic.class::cast)
                    .findFirst()
                    .flatMap(Objective.Strategic::keyFigure)
                    .orElseThrow();
            String last = new GeneratedAuthority()
                    .indicators().stream()
                            .flatMap(said -> said.measures().stream())
                            .map(Entered::measure)
                            .filter(one -> one.indicator().equals(indicator)
                                    && !one.period().end().isAfter(figure.on()))
                            .reduce((_, later) -> later)
                            .orElseThrow()
                            .value()
                            .toPlainString();
            assertThat(figure.figure().replaceAll("[^0-9]", "")).as(challenge).isEqualTo(last);
        });
    }

    @Test
    void every_document_of_three_years_is_there() {
        assertThat(DOCUMENTS).hasSize(25);
        assertThat(documents(BudgetStage.ADMIN_ACCOUNT)).hasSize(6);
        assertThat(documents(BudgetStage.ADMIN_ACCOUNT).stream().filter(Document::isMain))
                .allSatisfy(d -> assertThat(d.lines()).hasSizeBetween(1_000, 1_650))
                .allSatisfy(d -> assertThat(d.sum(Measure.EXECUTED, l -> l.key().flow() == Flow.EXPENSE) / 1e8)
                        .isCloseTo(480, within(60.0)));
    }

    @Test
    void the_same_files_come_out_each_time(@TempDir Path again) throws IOException {
        new GeneratedAuthority().writeTo(again);

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(again.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void every_stage_is_voted_balanced_in_each_section() {
        assertThat(DOCUMENTS).allSatisfy(d -> {
            for (Section section : List.of(Section.OPERATING, Section.INVESTMENT)) {
                Measure measure = d.read().header().draft() ? Measure.PROPOSED : Measure.OPENED_CREDITS;
                assertThat(d.sum(
                                measure,
                                l -> l.key().section() == section && l.key().flow() == Flow.EXPENSE))
                        .as(d.name() + " " + section)
                        .isEqualTo(d.sum(
                                measure,
                                l -> l.key().section() == section && l.key().flow() == Flow.REVENUE));
            }
            assertThat(d.lines()).noneMatch(l -> l.key().section() == Section.UNKNOWN);
        });
    }

    @Test
    void credits_are_never_negative_and_order_operations_are_the_same_on_either_side() {
        assertThat(documents(BudgetStage.ADMIN_ACCOUNT)).allSatisfy(d -> {
            assertThat(d.lines()).allMatch(l -> l.amounts().centsOrZero(Measure.OPENED_CREDITS) >= 0);
            Predicate<BudgetLine> order = l -> l.key().movement() == Movement.ORDER;
            assertThat(d.sum(Measure.EXECUTED, order.and(l -> l.key().flow() == Flow.EXPENSE)))
                    .isEqualTo(d.sum(Measure.EXECUTED, order.and(l -> l.key().flow() == Flow.REVENUE)));
        });
    }

    @Test
    void what_one_year_carries_over_the_next_takes_in() {
        List<Document> accounts = documents(BudgetStage.ADMIN_ACCOUNT);
        for (Document account : accounts) {
            accounts.stream()
                    .filter(next -> next.isMain() == account.isMain()
                            && next.read()
                                    .header()
                                    .fiscalYear()
                                    .previous()
                                    .equals(account.read().header().fiscalYear()))
                    .forEach(next -> {
                        for (Flow flow : Flow.values()) {
                            assertThat(next.sum(
                                            Measure.PREVIOUS_CARRIED_OVER,
                                            l -> l.key().flow() == flow))
                                    .isEqualTo(account.sum(
                                            Measure.CARRIED_OVER, l -> l.key().flow() == flow));
                        }
                        assertThat(result(next)).isEqualTo(closing(account));
                    });
        }
    }

    @Test
    void the_checks_find_what_was_put_there_to_be_found_and_nothing_else() {
        List<Finding> amounts = new ArrayList<>();
        List<SeriesChecks.DocumentInForce> series = new ArrayList<>();
        for (Document d : DOCUMENTS) {
            amounts.addAll(DocumentChecks.check(
                            d.read().header(),
                            d.read().chart(),
                            d.attributed(),
                            d.read().controlTotals(),
                            true)
                    .all());
            series.add(
                    new SeriesChecks.DocumentInForce(d.read().header(), d.read().controlTotals(), d::keys));
        }
        amounts.addAll(SeriesChecks.check(series).all());

        assertThat(amounts.stream().filter(f -> f.rule() == ContinuumRule.R24).map(Finding::subject))
                .containsExactlyInAnyOrder(
                        "22990001200017 2025 BP autorisation AP-2501",
                        "22990001200017 2025 CA autorisation AP-2501",
                        "22990001200017 2025 CA dépenses chapitre 011 crédits ouverts",
                        "22990001200017 2025 CA dépenses chapitre 65 crédits ouverts",
                        "22990001200017 2025 CA budget annoncé 22990001200033");
        assertThat(amounts).anyMatch(f -> f.rule() == ContinuumRule.R23);
        assertThat(amounts).noneMatch(f -> f.rule() == ContinuumRule.R11);
    }

    @Test
    void the_ledger_reconciles_with_the_account_but_for_what_was_put_there_to_be_found() throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerReader.Outcome outcome = reader.read(
                content(folder.resolve("ledger/2025-grand-livre.csv")),
                FeedProfileFolder.shipped(FeedKind.LEDGER),
                entries::add);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LedgerReader.Outcome.Read.class,
                        read -> assertThat(read.rejected()).isEmpty());
        Map<BudgetKey, KeyTotals> keys = new LinkedHashMap<>();
        entries.forEach(entry -> keys.computeIfAbsent(entry.key(), KeyTotals::new)
                .add(Amounts.NONE.with(
                        entry.kind() == EntryKind.COMMITMENT ? Measure.COMMITTED : Measure.PAID, entry.cents())));
        List<SeriesChecks.DocumentInForce> documents = new ArrayList<>();
        DOCUMENTS.stream()
                .filter(Document::isMain)
                .forEach(d -> documents.add(new SeriesChecks.DocumentInForce(
                        d.read().header(), d.read().controlTotals(), d::keys)));
        SeriesChecks.DocumentInForce ledger = new SeriesChecks.DocumentInForce(
                Headers.header("GL 2025 budget=22990001200017"), ControlTotals.NONE, () -> List.copyOf(keys.values()));
        documents.add(ledger);

        Reconciliation found = Reconciliation.of(ledger, documents);

        assertThat(found.gaps())
                .extracting(LedgerGap::question, LedgerGap::place)
                .containsExactly(
                        tuple(Question.PAID_AS_EXECUTED, "dépenses chapitre 011"),
                        tuple(Question.COMMITTED_WITHIN_CREDITS, "dépenses chapitre 65"),
                        tuple(Question.PAID_WITHIN_AUTHORISATION, "autorisation AP-2501"),
                        tuple(Question.COMMITTED_WITHIN_AUTHORISATION, "autorisation AP-2501"),
                        tuple(Question.AUTHORISATION_VOTED, "autorisation AP-2222"));
        assertThat(found.gaps().subList(0, 2))
                .extracting(LedgerGap::cents)
                .as("an invoice after the account, a grant committed twice")
                .containsExactly(4_812_60L, 125_000_00L);
        assertThat(found.account()).isPresent();
        assertThat(found.places()).hasSizeGreaterThan(15);
        assertThat(found.authorisations()).hasSizeGreaterThan(15);
    }

    /// Money by department is no single box; one service by function leaves the keys as many as they were.
    @Test
    void the_ledger_says_which_service_manages_each_of_its_rows() throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        new ProfiledLedgerReader()
                .read(
                        content(folder.resolve("ledger/2025-grand-livre.csv")),
                        FeedProfileFolder.shipped(FeedKind.LEDGER),
                        entries::add);

        Map<String, String> services = new LinkedHashMap<>();
        entries.forEach(entry -> {
            String service = entry.key().service();
            assertThat(service).isNotEmpty();
            assertThat(services.merge(entry.key().function(), service, (one, _) -> one))
                    .isEqualTo(service);
        });
        assertThat(services.values().stream().distinct().count()).isGreaterThan(10);
    }

    @Test
    void the_ledger_bears_codes_of_the_plan_and_no_other() throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        new ProfiledLedgerReader()
                .read(
                        content(folder.resolve("ledger/2025-grand-livre.csv")),
                        FeedProfileFolder.shipped(FeedKind.LEDGER),
                        entries::add);

        List<String> codes = entries.stream()
                .map(entry -> entry.key().analyticCode())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();

        assertThat(codes)
                .containsExactlyInAnyOrder("D03-03", "D03-04", "D01-08", "D07-05", "D09-01", "D10-02", "D14-05");
        assertThat(mandate.actions())
                .extracting(action -> action.code().value())
                .containsAll(codes);
    }

    @Test
    void budgets_and_accounts_of_the_main_budget_count_their_posts_by_category() {
        assertThat(DOCUMENTS.stream()
                        .filter(d -> !d.read().controlTotals().staff().isEmpty())
                        .map(Document::name))
                .containsExactlyInAnyOrder(
                        "2023-BP.xml", "2023-CA.xml", "2024-BP.xml", "2024-CA.xml", "2025-BP.xml", "2025-CA.xml");
        Document last = DOCUMENTS.stream()
                .filter(d -> d.name().equals("2025-CA.xml"))
                .findFirst()
                .orElseThrow();
        List<ControlTotals.Staff> staff = last.read().controlTotals().staff();

        assertThat(staff)
                .extracting(ControlTotals.Staff::category, ControlTotals.Staff::employment)
                .containsExactly(
                        tuple("A", ControlTotals.Employment.TENURED),
                        tuple("A", ControlTotals.Employment.CONTRACT),
                        tuple("B", ControlTotals.Employment.TENURED),
                        tuple("B", ControlTotals.Employment.CONTRACT),
                        tuple("C", ControlTotals.Employment.TENURED),
                        tuple("C", ControlTotals.Employment.CONTRACT));
        assertThat(staff)
                .allMatch(sum -> sum.filledHundredths() > 0 && sum.filledHundredths() < sum.budgetedHundredths());
        assertThat(staff.stream()
                        .mapToLong(ControlTotals.Staff::budgetedHundredths)
                        .sum())
                .as("the agents the authority says it has")
                .isEqualTo(100L * new GeneratedAuthority().background().agents().orElseThrow());
    }

    @Test
    void the_plan_has_fourteen_challenges_of_ten_to_twenty_actions() {
        assertThat(of(mandate, Objective.Strategic.class))
                .hasSize(14)
                .allSatisfy(
                        c -> assertThat(StrategicMap.of(mandate, c).counted()).hasSizeBetween(10, 20));
        assertThat(mandate.actions()).hasSize(162);
    }

    @Test
    void its_challenges_stand_under_three_axes_and_some_of_its_actions_under_operational_objectives() {
        assertThat(of(mandate, StrategicAxis.class))
                .hasSize(3)
                .allSatisfy(axis -> assertThat(mandate.below(axis.code())).hasSizeBetween(3, 6));
        assertThat(of(mandate, Objective.Strategic.class))
                .allMatch(c -> c.axis().isPresent());
        assertThat(of(mandate, Objective.Operational.class))
                .hasSize(8)
                .allSatisfy(o -> assertThat(mandate.below(o.code())).hasSizeBetween(2, 5));
    }

    @Test
    void what_comes_from_the_mandate_before_is_found_in_its_plan() throws IOException {
        MandatePlan voted = plan("plan-2016-01-25.csv");
        MandatePlan ended = plan("plan-2021-06-25.csv");
        List<Lineage> lineages = mandate.content().elements().stream()
                .flatMap(element -> element.lineage().stream())
                .toList();

        assertThat(lineages)
                .hasSizeGreaterThan(20)
                .allMatch(from -> from.plan().equals(voted.content().code()))
                .allMatch(from -> ended.find(from.element()).isPresent());
        assertThat(voted.actions()).noneMatch(action -> action.state() instanceof ActionState.Completed);
        assertThat(ended.actions().stream().filter(action -> action.state() instanceof ActionState.Completed))
                .hasSizeBetween(10, ended.actions().size() - 1);
        assertThat(ended.content().term().end())
                .isBefore(plan("plan-2022-03-21.csv")
                        .content()
                        .adoption()
                        .orElseThrow()
                        .on());
    }

    @Test
    void the_plan_is_covered_as_a_real_one_would_be_and_drifts() {
        List<Coverage> coverages = documents(BudgetStage.ADMIN_ACCOUNT).stream()
                .filter(Document::isMain)
                .map(d -> d.coverage(Dimension.PLAN))
                .toList();

        assertThat(coverages).allSatisfy(c -> {
            assertThat(c.imbalance()).isEmpty();
            assertThat(c.buckets().rate().orElseThrow().doubleValue()).isBetween(0.15, 0.45);
            assertThat(c.buckets().ambiguous().cents()).isPositive();
            assertThat(c.buckets().untraced().cents()).isGreaterThan(c.total().cents() / 10);
            assertThat(c.buckets().setAsideOverall().cents())
                    .isGreaterThan(c.total().cents() / 10);
        });
    }

    @Test
    void policies_are_nearly_all_known_and_drift() {
        List<Coverage> coverages = documents(BudgetStage.ADMIN_ACCOUNT).stream()
                .filter(Document::isMain)
                .map(d -> d.coverage(Dimension.POLICY))
                .toList();

        assertThat(coverages)
                .allSatisfy(c -> assertThat(c.buckets().rate().orElseThrow().doubleValue())
                        .isGreaterThan(0.97));
        assertThat(coverages)
                .extracting(c -> c.buckets().untraced().cents())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void purchases_and_declarations_meet_in_every_way_they_can() throws IOException {
        FiscalYear year = new FiscalYear(2025);
        List<Spent> spent = new ArrayList<>();
        for (Document account : documents(BudgetStage.ADMIN_ACCOUNT)) {
            account.attributed()
                    .forEach(one -> spent.add(new Spent(
                            account.read().header(),
                            one.totals().key(),
                            one.totals().of(Measure.EXECUTED).cents(),
                            one.attributions().plan())));
        }
        CrossProof proof = CrossProof.of(
                year,
                Set.of("M57"),
                new Declarations(mandate, deeds(2025)),
                PurchaseAccountsFile.shipped(),
                ProofTolerance.DEFAULT,
                spent);

        PurchaseBalance cloud = proof.balances().stream()
                .filter(balance -> balance.purchase() == Purchase.CLOUD)
                .findFirst()
                .orElseThrow();
        assertThat(cloud.of(Standing.DECLARED)).as("open data, declared").isPositive();
        assertThat(cloud.of(Standing.UNDECLARED))
                .as("libraries in the cloud, and nothing declared there")
                .isPositive();
        assertThat(proof.balances())
                .filteredOn(balance ->
                        balance.purchase() == Purchase.SOFTWARE || balance.purchase() == Purchase.IT_EQUIPMENT)
                .allSatisfy(balance -> assertThat(balance.of(Standing.DECLARED)).isPositive())
                .allSatisfy(balance -> assertThat(balance.of(Standing.UNTRACED)).isPositive());
        assertThat(proof.gaps())
                .extracting(gap -> gap.question().name())
                .contains("SPENT_WITHOUT_PURPOSE", "SPENT_WITHOUT_DECLARATION", "DECLARED_WITHOUT_SPENDING");
        assertThat(item(proof, "I2502").state()).isEqualTo(DeclaredItem.State.SPENT);
        assertThat(item(proof, "I2502").spentCents())
                .as("what was declared, but for what was left of the credits")
                .isBetween(75_000_00L, item(proof, "I2502").item().costCents().orElseThrow());
        assertThat(item(proof, "I2304").state()).isEqualTo(DeclaredItem.State.WITHOUT_SPENDING);
    }

    private static DeclaredItem item(CrossProof proof, String code) {
        return proof.items().stream()
                .filter(one -> one.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// What departments say they do, as their tables of the year are read.
    private static ContributionBook deeds(int year) throws IOException {
        ContributionFileReader.Feed feed =
                new ContributionFileReader.Feed("essai", Instant.parse("2026-06-28T12:00:00Z"));
        List<Contribution> all = new ArrayList<>();
        for (ContributionKind kind : List.of(ContributionKind.TRAINING, ContributionKind.IT_INVESTMENT)) {
            InMemoryContent file =
                    content(folder.resolve(new GeneratedAuthority().table(kind) + "-" + (year + 1) + ".csv"));
            ProfiledContributionReader reader = new ProfiledContributionReader();
            ContributionFileReader.Proposal.Proposed proposed =
                    (ContributionFileReader.Proposal.Proposed) reader.propose(file, kind, Optional.empty(), feed);
            all.addAll(((ContributionFileReader.Outcome.Read) reader.read(file, proposed.profile(), feed))
                    .contributions());
        }
        return new ContributionBook(all, new GeneratedAuthority().background());
    }

    /// Investment and operating results as the next account takes them in, capitalised result included.
    private static long result(Document document) {
        return signed(
                document,
                l -> l.key().nature().equals("001")
                        || l.key().nature().equals("002")
                        || l.key().nature().equals("1068"));
    }

    private static long closing(Document document) {
        return signed(document, _ -> true);
    }

    private static long signed(Document document, Predicate<BudgetLine> which) {
        return document.sum(Measure.EXECUTED, which.and(l -> l.key().flow() == Flow.REVENUE))
                - document.sum(Measure.EXECUTED, which.and(l -> l.key().flow() == Flow.EXPENSE));
    }

    private static List<Document> documents(BudgetStage stage) {
        return DOCUMENTS.stream()
                .filter(d -> d.read().header().stage() == stage)
                .toList();
    }

    private static <E extends PlanElement> List<E> of(MandatePlan plan, Class<E> type) {
        return plan.content().elements().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static MandatePlan plan(String name) throws IOException {
        PlanContentReader.Outcome outcome = new PlanBookReader().read(content(folder.resolve(name)));
        return Rulings.allowed(MandatePlan.of(((PlanContentReader.Outcome.Read) outcome).content()));
    }

    private static TargetTree tree(String name) throws IOException {
        PlanFileReader.Outcome read =
                new ProfiledPlanReader(new Profiles(folder)).read(content(folder.resolve(name)), "plan");
        return ((PlanFileReader.Outcome.Read) read).tree();
    }

    private static AllocationFileReader.Outcome.Read table(String name, Dimension to, TargetTree known)
            throws IOException {
        return (AllocationFileReader.Outcome.Read) new ProfiledAllocationReader(new Profiles(folder))
                .read(content(folder.resolve(name)), "table", to, known, false);
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.sorted().toList();
        }
    }

    private static InMemoryContent content(Path file) throws IOException {
        return new InMemoryContent(file.getFileName().toString(), Files.readAllBytes(file));
    }

    @Test
    void each_service_of_its_ledger_has_a_name() {
        ServiceNames.Known known = new ServiceNamesFile(folder).known();

        assertThat(known.faults()).isEmpty();
        assertThat(known.names())
                .extracting(ServiceNames.Named::code)
                .containsExactlyInAnyOrderElementsOf(Resources.rows("services-gestionnaires.csv").stream()
                        .map(row -> row.getField("service"))
                        .collect(Collectors.toSet()));
    }
}

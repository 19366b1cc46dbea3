package fr.continuum.adapters.web;

import fr.continuum.adapters.files.allocation.RowListCsvWriter;
import fr.continuum.adapters.files.contribution.ContributionTableWriter;
import fr.continuum.adapters.files.contribution.ProfiledContributionReader;
import fr.continuum.adapters.files.crossproof.CrossProofCsvWriter;
import fr.continuum.adapters.files.flow.FlowCsvWriter;
import fr.continuum.adapters.files.indicator.IndicatorTable;
import fr.continuum.adapters.files.list.ListTableWriter;
import fr.continuum.adapters.files.need.NeedTableReader;
import fr.continuum.adapters.files.need.NeedTableWriter;
import fr.continuum.adapters.files.plan.AnalyticAxisCsvWriter;
import fr.continuum.adapters.files.profile.AxisProfileFolder;
import fr.continuum.adapters.files.profile.ContributionProfileFolder;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlContributionProfiles;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.sample.FeedSamples;
import fr.continuum.adapters.search.lucene.LuceneIndexer;
import fr.continuum.adapters.search.lucene.Sigles;
import fr.continuum.adapters.web.fixture.DraftReader;
import fr.continuum.adapters.web.fixture.FeedFiles;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.PlanFiles;
import fr.continuum.adapters.web.fixture.Versions;
import fr.continuum.adapters.web.fixture.WrittenReports;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.analytic.RecogniseCodes;
import fr.continuum.application.attention.AskWhatChanged;
import fr.continuum.application.attention.AskWhomToChase;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.consultation.AskContinuum;
import fr.continuum.application.consultation.AskCrossProof;
import fr.continuum.application.consultation.AskFlow;
import fr.continuum.application.consultation.AskMeansFlow;
import fr.continuum.application.consultation.AskMoneyOverTime;
import fr.continuum.application.consultation.AskPurchaseEffect;
import fr.continuum.application.consultation.AskReconciliation;
import fr.continuum.application.consultation.AskSpent;
import fr.continuum.application.consultation.AskStrength;
import fr.continuum.application.consultation.ExplainLine;
import fr.continuum.application.contribution.ConfirmLinks;
import fr.continuum.application.contribution.ConfirmStandingLinks;
import fr.continuum.application.contribution.DeclareBackground;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.contribution.WithdrawContribution;
import fr.continuum.application.feed.KeepFeedProfile;
import fr.continuum.application.feed.NameServices;
import fr.continuum.application.feed.TryFeedProfile;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.linking.AddPolicy;
import fr.continuum.application.linking.CorrectRows;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.linking.RowHistory;
import fr.continuum.application.linking.RowsInForce;
import fr.continuum.application.linking.StartPolicies;
import fr.continuum.application.linking.UntracedKeys;
import fr.continuum.application.lookup.CollectFindable;
import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.memory.InMemoryContributionProfiles;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AskFeedReadings;
import fr.continuum.application.night.AskPastDay;
import fr.continuum.application.night.AskRejectedRows;
import fr.continuum.application.night.ExtractsInForce;
import fr.continuum.application.night.PlanStores;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.night.SaidOfFiles;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.KeepOutline;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.ProposePlan;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.CrossProofWriter;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.FlowWriter;
import fr.continuum.application.port.IndicatorTables;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptServiceNames;
import fr.continuum.application.port.ListFileWriter;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.NeedFileWriter;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.RowListWriter;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.purchase.KeepPurchaseAccounts;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.ReadPlanColumns;
import fr.continuum.application.rule.LiftWaiver;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.application.rule.SayTolerance;
import fr.continuum.application.rule.WaiveFinding;
import fr.continuum.application.watch.WatchNights;
import fr.continuum.application.workforce.AskCompetencyGaps;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.AskKnownNames;
import fr.continuum.application.workforce.AskPostsToReassign;
import fr.continuum.application.workforce.AskServing;
import fr.continuum.application.workforce.AskStaffAnnexes;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainingFlow;
import fr.continuum.application.workforce.AskTrainings;
import fr.continuum.application.workforce.AskVacancies;
import fr.continuum.application.workforce.ChangeGainedTime;
import fr.continuum.application.workforce.HideSmallFigures;
import fr.continuum.application.workforce.PastDays;
import fr.continuum.application.workforce.PublishHeadcount;
import fr.continuum.application.workforce.TrainingsTold;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.watch.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/// The web face alone, on ports in memory: for tests, and to be looked at (`main`, then http://localhost:8080;
/// accounts lectrice, controleur, admin; password [Home#PASSWORD]).
@SpringBootApplication
public class TestApplication {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    public static void main(String[] args) {
        SpringApplication.run(TestApplication.class, args);
    }

    @Bean
    Home home() {
        return new Home("{bcrypt}" + new BCryptPasswordEncoder(4).encode(Home.PASSWORD)).filled();
    }

    @Bean
    Clock clock() {
        return Clock.system(FRANCE);
    }

    @Bean
    Accounts accounts(Home home) {
        return home.accounts;
    }

    @Bean
    KeepAccounts keepAccounts(Home home) {
        return new KeepAccounts(home.accounts, password -> "{noop}" + password);
    }

    @Bean
    Registers registers(Home home) {
        return home.registers;
    }

    @Bean
    Consolidations consolidations(Home home) {
        return home.consolidations;
    }

    @Bean
    BudgetFacts facts(Home home) {
        return home.facts;
    }

    @Bean
    Measurements measurements(Home home) {
        return home.measurements;
    }

    @Bean
    Consultation consultation(Home home) {
        return home.consultation;
    }

    @Bean
    Nights nights(Home home) {
        return home.nights;
    }

    @Bean
    WatchNights watchNights(Home home, Clock clock) {
        return new WatchNights(home.nights, () -> home.expected, clock, Watch.PATIENCE);
    }

    @Bean
    FindingLog findings(Home home) {
        return home.findings;
    }

    @Bean
    AllocationTables tables(Home home) {
        return home.tables;
    }

    @Bean
    TargetTrees trees(Home home) {
        return home.trees;
    }

    @Bean
    ChartStore charts(Home home) {
        return home.charts;
    }

    @Bean
    Plans plans(Home home) {
        return home.plans;
    }

    @Bean
    Contributions contributions(Home home) {
        return home.contributions;
    }

    @Bean
    WaiverBook waivers(Home home) {
        return home.waivers;
    }

    @Bean
    LinkedCodes linkedCodes(Home home) {
        return new LinkedCodes(
                home.plans, home.contributions, home.tables, home.workforce, home.consolidations, home.indicators);
    }

    @Bean
    RoleAccounts roleAccounts(Home home) {
        return new RoleAccounts(home.accounts);
    }

    @Bean
    ChangePlan changePlan(Home home, LinkedCodes linked, RoleAccounts accounts) {
        return new ChangePlan(home.plans, linked, accounts, Clock.system(FRANCE));
    }

    @Bean
    ReadPlan readPlan(Home home) {
        return new ReadPlan(home.plans, FRANCE);
    }

    @Bean
    PlanContribution planContribution(Home home) {
        return new PlanContribution(home.plans, home.contributions, home.indicators, Clock.system(FRANCE));
    }

    @Bean
    ImportContributions importContributions(Home home) {
        return new ImportContributions(home.plans, home.contributions, home.tables, Clock.system(FRANCE));
    }

    @Bean
    ContributionFileReader contributionFileReader() {
        return new ProfiledContributionReader();
    }

    @Bean
    ContributionFileWriter contributionFileWriter() {
        return new ContributionTableWriter();
    }

    @Bean
    NeedFileWriter needFileWriter() {
        return new NeedTableWriter();
    }

    @Bean
    ImportNeeds importNeeds(ImportContributions imports) {
        return new ImportNeeds(new NeedTableReader(), imports);
    }

    @Bean
    ContributionProfileFormat contributionProfileFormat() {
        return new YamlContributionProfiles();
    }

    @Bean
    ContributionProfiles contributionProfiles() throws IOException {
        List<ContributionProfile> shipped = new ArrayList<>();
        for (ContributionKind kind : ContributionKind.values()) {
            shipped.add(ContributionProfileFolder.shipped(kind));
        }
        return new InMemoryContributionProfiles(shipped);
    }

    /// A folder of its own, which nobody else writes in.
    @Bean
    FeedProfileFolder feedProfiles() throws IOException {
        return new FeedProfileFolder(
                Files.createTempDirectory("continuum-test-").resolve("profiles"));
    }

    @Bean
    FeedProfileFormat feedProfileFormat() {
        return new YamlFeedProfiles();
    }

    @Bean
    FeedSampleReader feedSampleReader() {
        return new FeedSamples(Clock.systemUTC());
    }

    @Bean
    KeepFeedProfile keepFeedProfile(KeptFeedProfiles profiles, FeedProfileFormat format) {
        return new KeepFeedProfile(profiles, format);
    }

    @Bean
    TryFeedProfile tryFeedProfile(Home home, FeedSampleReader samples, KeptFeedProfiles profiles) {
        return new TryFeedProfile(
                samples,
                profiles,
                new AskKnownNames(home.registers, home.plans, home.contributions, home.workforce, home.tables)::of);
    }

    @Bean
    AdmitFile admitFile(Home home, Clock clock) {
        return new AdmitFile(home.nights, home.admittedFiles, clock);
    }

    @Bean
    TakeBackFile takeBackFile(Home home, Clock clock) {
        SaidOfFiles said = new SaidOfFiles(home.admittedFiles, home.takenBackFiles);
        return new TakeBackFile(
                new ExtractsInForce(home.nights, home.registers, home.hrExtracts, said),
                said,
                FeedFiles.FORMAT,
                home.facts,
                home.charts,
                home.archive,
                new DraftReader(),
                clock);
    }

    @Bean
    AskRejectedRows askRejectedRows(Home home) {
        return new AskRejectedRows(home.archive, new DraftReader(), FeedFiles.FORMAT);
    }

    @Bean
    AskFeedReadings askFeedReadings(Home home, FeedProfileFormat format) {
        return new AskFeedReadings(home.nights, format);
    }

    @Bean
    ImportContributionFile importContributionFile(ContributionFileReader reader, ImportContributions imports) {
        return new ImportContributionFile(reader, imports, Clock.system(FRANCE));
    }

    @Bean
    DeclareBackground declareBackground(Home home) {
        return new DeclareBackground(home.plans, home.contributions, Clock.system(FRANCE));
    }

    @Bean
    ReadContributions readContributions(Home home) {
        return new ReadContributions(home.contributions, FRANCE);
    }

    @Bean
    JudgeContributions judgeContributions(Home home) {
        return new JudgeContributions(home.plans, home.contributions, home.confirmations, Clock.system(FRANCE));
    }

    @Bean
    WithdrawContribution withdrawContribution(Home home) {
        return new WithdrawContribution(home.contributions, Clock.system(FRANCE));
    }

    @Bean
    ConfirmStandingLinks confirmStandingLinks(Home home) {
        return new ConfirmStandingLinks(
                home.plans, home.contributions, home.tables, home.confirmations, Clock.system(FRANCE));
    }

    @Bean
    ConfirmLinks confirmLinks(Home home) {
        return new ConfirmLinks(home.plans, home.contributions, Clock.system(FRANCE));
    }

    @Bean
    PastDays pastDays(Home home) {
        return new PastDays(
                home.plans,
                home.contributions,
                home.workforce,
                new TrainingsTold(home.disclosures, Clock.system(FRANCE)),
                FRANCE);
    }

    @Bean
    ToldVersions toldVersions() {
        return Versions.TOLD;
    }

    @Bean
    VeilContributions veilContributions(PastDays days) {
        return new VeilContributions(days, Clock.system(FRANCE));
    }

    @Bean
    AskTrainings askTrainings(PastDays days) {
        return new AskTrainings(days);
    }

    @Bean
    AskTrainingCoverage askTrainingCoverage(PastDays days) {
        return new AskTrainingCoverage(days);
    }

    @Bean
    AskCompetencyGaps askCompetencyGaps(PastDays days) {
        return new AskCompetencyGaps(days);
    }

    @Bean
    AskGainedTime askGainedTime(PastDays days) {
        return new AskGainedTime(days);
    }

    @Bean
    AskPostsToReassign askPostsToReassign(PastDays days) {
        return new AskPostsToReassign(days);
    }

    @Bean
    AskVacancies askVacancies(PastDays days) {
        return new AskVacancies(days);
    }

    @Bean
    AskStaffAnnexes askStaffAnnexes(Home home, PastDays days) {
        return new AskStaffAnnexes(home.consolidations, home.facts, days);
    }

    @Bean
    AskHeadcount askHeadcount(Home home, PastDays days) {
        return new AskHeadcount(days, home.releases);
    }

    @Bean
    ChangeGainedTime changeGainedTime(Home home) {
        return new ChangeGainedTime(home.plans, home.workforce, Clock.system(FRANCE));
    }

    @Bean
    HideSmallFigures hideSmallFigures(Home home) {
        return new HideSmallFigures(
                home.workforce,
                new PublishHeadcount(home.workforce, home.releases, Clock.system(FRANCE)),
                Clock.system(FRANCE),
                FRANCE);
    }

    @Bean
    AskSpent askSpent(Home home) {
        return new AskSpent(home.consolidations, home.facts, home.measurements);
    }

    @Bean
    AskFlow askFlow(Home home) {
        return new AskFlow(home.consolidations, home.facts, home.measurements, home.consultation);
    }

    @Bean
    AskTrainingFlow askTrainingFlow(PastDays days) {
        return new AskTrainingFlow(days, Clock.system(FRANCE));
    }

    @Bean
    ServiceNames serviceNames(Home home) {
        return () -> home.services;
    }

    @Bean
    KeptServiceNames keptServiceNames(Home home) {
        return home.namesOfServices();
    }

    @Bean
    NameServices nameServices(KeptServiceNames list) {
        return new NameServices(list);
    }

    @Bean
    AskMeansFlow askMeansFlow(Home home, AskGainedTime time) {
        return new AskMeansFlow(home.plans, home.contributions, time, Clock.system(FRANCE));
    }

    @Bean
    FlowWriter flowWriter() {
        return new FlowCsvWriter();
    }

    @Bean
    AskMoneyOverTime askMoneyOverTime(Home home) {
        return new AskMoneyOverTime(
                home.consolidations,
                home.facts,
                home.measurements,
                home.consultation,
                home.charts,
                home.tables,
                home.trees);
    }

    @Bean
    AskServing askServing(PastDays days) {
        return new AskServing(days);
    }

    @Bean
    WaiveFinding waiveFinding(Home home, Clock clock) {
        return new WaiveFinding(home.consolidations, home.findings, home.waivers, clock, FRANCE);
    }

    @Bean
    AskContinuum askContinuum(Home home) {
        return new AskContinuum(
                home.plans,
                home.contributions,
                home.consolidations,
                home.facts,
                home.measurements,
                home.charts,
                home.tables,
                home.trees);
    }

    @Bean
    AskReconciliation askReconciliation(Home home) {
        return new AskReconciliation(home.consolidations, home.facts);
    }

    @Bean
    AskAnalyticAxis askAnalyticAxis(Home home) {
        return new AskAnalyticAxis(home.plans, home.tables, Clock.system(FRANCE));
    }

    @Bean
    RecogniseCodes recogniseCodes(AskAnalyticAxis axes, GuidedLinking links) {
        return new RecogniseCodes(axes, links);
    }

    /// The template people copy.
    @Bean
    AxisProfiles axisProfiles() {
        return new AxisProfileFolder(Path.of("../docs/templates"));
    }

    @Bean
    AnalyticAxisWriter analyticAxisWriter() {
        return new AnalyticAxisCsvWriter();
    }

    @Bean
    CrossProofWriter crossProofWriter() {
        return new CrossProofCsvWriter();
    }

    @Bean
    AskCrossProof askCrossProof(Home home, VeilContributions veils) {
        return new AskCrossProof(
                home.plans,
                home.contributions,
                home.workforce,
                veils,
                home.consolidations,
                home.facts,
                home.charts,
                home.tables,
                home.trees,
                home.purchaseLists,
                ProofTolerance.DEFAULT,
                Clock.system(FRANCE));
    }

    @Bean
    PurchaseListInForce purchaseListInForce(Home home) {
        return home.purchaseLists;
    }

    @Bean
    PurchaseAccountBook purchaseAccountBook(Home home) {
        return home.purchaseBook;
    }

    @Bean
    KeepPurchaseAccounts keepPurchaseAccounts(Home home) {
        return new KeepPurchaseAccounts(home.purchaseLists, home.purchaseBook, Clock.system(FRANCE));
    }

    @Bean
    AskPurchaseEffect askPurchaseEffect(Home home) {
        return new AskPurchaseEffect(home.consolidations, home.facts, home.charts, home.tables, home.trees);
    }

    @Bean
    AskStrength askStrength(Home home) {
        return new AskStrength(home.consolidations, home.nights, home.facts, home.measurements);
    }

    @Bean
    ReadFindings readFindings(Home home) {
        return new ReadFindings(home.findings, home.waivers);
    }

    @Bean
    LiftWaiver liftWaiver(Home home, Clock clock) {
        return new LiftWaiver(home.waivers, clock, FRANCE);
    }

    @Bean
    Tolerances tolerances(Home home) {
        return home.tolerances;
    }

    @Bean
    SayTolerance sayTolerance(Home home, Clock clock) {
        return new SayTolerance(home.tolerances, clock);
    }

    @Bean
    ReadWaivers readWaivers(Home home, Clock clock) {
        return new ReadWaivers(home.waivers, clock, FRANCE);
    }

    @Bean
    AskPastDay askPastDay(Home home, ReadFindings findings) {
        return new AskPastDay(
                home.nights,
                home.consolidations,
                findings,
                new PlanStores(
                        home.plans,
                        home.contributions,
                        home.tables,
                        home.waivers,
                        home.tolerances,
                        home.workforce,
                        home.purchaseLists,
                        ProofTolerance.DEFAULT,
                        home.indicators,
                        home.trees,
                        home.charts),
                FRANCE);
    }

    @Bean
    ChangeIndicators changeIndicators(Home home, Clock clock) {
        return new ChangeIndicators(home.plans, home.indicators, clock);
    }

    @Bean
    IndicatorTables indicatorTables() {
        return new IndicatorTable();
    }

    @Bean
    ReadIndicators readIndicators(Home home) {
        return new ReadIndicators(home.indicators);
    }

    @Bean
    ReadPlanColumns readPlanColumns(Home home) {
        return new ReadPlanColumns((_, _, _) -> Optional.empty(), home.plans);
    }

    @Bean
    ImportPlan importPlan(Home home, ChangePlan change, Clock clock) {
        return new ImportPlan(PlanFiles.readers(), home.plans, change, home.trees, clock);
    }

    @Bean
    PlanContentWriter planContentWriter() {
        return PlanFiles.writer();
    }

    @Bean
    ProposePlan proposePlan() {
        return new ProposePlan(PlanFiles.documents());
    }

    @Bean
    KeepOutline keepOutline(Home home, ChangePlan change, Clock clock) {
        return new KeepOutline(home.plans, change, clock);
    }

    @Bean
    WrittenReports written() {
        return new WrittenReports();
    }

    @Bean
    ReportNight reportNight(Home home, ReadFindings findings) {
        return new ReportNight(home.nights, home.consolidations, home.measurements, home.facts, findings);
    }

    @Bean
    ExplainLine explainLine(Home home) {
        return new ExplainLine(home.consultation, home.tables, home.trees, home.charts);
    }

    @Bean
    GuidedLinking guidedLinking(Home home) {
        return new GuidedLinking(home.tables, home.trees, home.plans, home.facts, home.charts, Clock.system(FRANCE));
    }

    @Bean
    RowsInForce rowsInForce(Home home) {
        return new RowsInForce(home.tables, home.trees, home.facts, home.charts);
    }

    @Bean
    RowHistory rowHistory(Home home) {
        return new RowHistory(home.tables);
    }

    @Bean
    CorrectRows correctRows(Home home) {
        return new CorrectRows(home.tables, home.trees, home.plans, home.facts, home.charts, Clock.system(FRANCE));
    }

    @Bean
    SearchEverything searchEverything(Home home, JudgeContributions judge, ReadFindings findings) {
        return new SearchEverything(
                new CollectFindable(
                        home.plans,
                        home.contributions,
                        home.workforce,
                        home.indicators,
                        home.consolidations,
                        home.facts,
                        home.charts,
                        home.consultation,
                        () -> home.services,
                        judge,
                        findings,
                        Clock.system(FRANCE)),
                new LuceneIndexer(Sigles.ofTrade()),
                Runnable::run);
    }

    @Bean
    ListFileWriter listFileWriter() {
        return new ListTableWriter();
    }

    @Bean
    RowListWriter rowListWriter() {
        return new RowListCsvWriter();
    }

    @Bean
    EffectEverywhere effectEverywhere(Home home) {
        return new EffectEverywhere(home.tables, home.trees, home.facts, home.charts, home.consolidations);
    }

    @Bean
    UntracedKeys untracedKeys(Home home) {
        return new UntracedKeys(home.tables, home.trees, home.facts, home.charts);
    }

    @Bean
    StartPolicies startPolicies(Home home) {
        return new StartPolicies(
                home.consolidations, home.facts, home.charts, home.tables, home.trees, Clock.system(FRANCE));
    }

    @Bean
    AddPolicy addPolicy(Home home) {
        return new AddPolicy(home.tables, home.trees, Clock.system(FRANCE));
    }

    @Bean
    CheckDraft checkDraft(Home home) {
        return new CheckDraft(new DraftReader(), home.charts, home.tables, home.trees, home.registers, home.facts);
    }

    @Bean
    AskWhatChanged askWhatChanged(
            Home home,
            ReadPlan plans,
            ReadContributions contributions,
            ReadIndicators indicators,
            ReadFindings findings,
            AskStrength strengths) {
        return new AskWhatChanged(plans, contributions, indicators, home.consolidations, findings, strengths);
    }

    @Bean
    AskWhomToChase askWhomToChase(JudgeContributions contributions, ReadIndicators indicators, AskVacancies vacancies) {
        return new AskWhomToChase(contributions, indicators, vacancies);
    }
}

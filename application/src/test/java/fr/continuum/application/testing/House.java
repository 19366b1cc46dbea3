package fr.continuum.application.testing;

import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.consultation.AskContinuum;
import fr.continuum.application.consultation.ExplainLine;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ListNeeds;
import fr.continuum.application.contribution.ListTrainings;
import fr.continuum.application.linking.AddPolicy;
import fr.continuum.application.linking.CorrectRows;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.linking.RowHistory;
import fr.continuum.application.linking.RowsInForce;
import fr.continuum.application.linking.StartPolicies;
import fr.continuum.application.linking.UntracedKeys;
import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.memory.InMemoryAdmittedFiles;
import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryChartStore;
import fr.continuum.application.memory.InMemoryConsolidations;
import fr.continuum.application.memory.InMemoryConsultation;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryDisclosures;
import fr.continuum.application.memory.InMemoryDocumentArchive;
import fr.continuum.application.memory.InMemoryFindingLog;
import fr.continuum.application.memory.InMemoryHrExtracts;
import fr.continuum.application.memory.InMemoryIndicators;
import fr.continuum.application.memory.InMemoryLinkConfirmations;
import fr.continuum.application.memory.InMemoryMeasurements;
import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryPurchaseAccountBook;
import fr.continuum.application.memory.InMemoryQuarantinedContents;
import fr.continuum.application.memory.InMemoryRegisters;
import fr.continuum.application.memory.InMemoryReleases;
import fr.continuum.application.memory.InMemoryTakenBackFiles;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.memory.InMemoryTolerances;
import fr.continuum.application.memory.InMemoryWaiverBook;
import fr.continuum.application.memory.InMemoryWorkforce;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AskPastDay;
import fr.continuum.application.night.AttributeDocuments;
import fr.continuum.application.night.CheckContinuum;
import fr.continuum.application.night.ExtractsInForce;
import fr.continuum.application.night.FiguresOnRecord;
import fr.continuum.application.night.HrDocuments;
import fr.continuum.application.night.HrFeeds;
import fr.continuum.application.night.KeepHrFacts;
import fr.continuum.application.night.KnownAuthorities;
import fr.continuum.application.night.LoadingAhead;
import fr.continuum.application.night.MeasureBudgets;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.NightWork;
import fr.continuum.application.night.PlanStores;
import fr.continuum.application.night.PublishNight;
import fr.continuum.application.night.ReadDocuments;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.night.ReadHrExtracts;
import fr.continuum.application.night.RebuildHome;
import fr.continuum.application.night.ReceiveDocuments;
import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.night.SaidOfFiles;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.Inbox;
import fr.continuum.application.port.PurchaseAccountLists;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.application.workforce.AskKnownNames;
import fr.continuum.application.workforce.CountWorkCycles;
import fr.continuum.application.workforce.HoldSessions;
import fr.continuum.application.workforce.PastDays;
import fr.continuum.application.workforce.PublishHeadcount;
import fr.continuum.application.workforce.ReadPosts;
import fr.continuum.application.workforce.TellTrainings;
import fr.continuum.application.workforce.TrainingsTold;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Days;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// A whole Continuum in memory, its ports open to tests: only the reader of documents is given.
public final class House {

    public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    public static final LocalDate TONIGHT = LocalDate.parse("2026-11-22");

    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemoryRegisters registers = new InMemoryRegisters();
    public final InMemoryBudgetFacts facts = new InMemoryBudgetFacts();
    public final InMemoryChartStore charts = new InMemoryChartStore();
    public final InMemoryTargetTrees trees = new InMemoryTargetTrees();
    public final InMemoryPlans plans = new InMemoryPlans(trees);
    public final InMemoryAllocationTables tables = new InMemoryAllocationTables(plans);
    public final InMemoryContributions contributions = new InMemoryContributions(plans);
    public final InMemoryWaiverBook waivers = new InMemoryWaiverBook();
    public final InMemoryLinkConfirmations confirmations = new InMemoryLinkConfirmations();
    public final InMemoryTolerances tolerances = new InMemoryTolerances();
    public final InMemoryWorkforce workforce = new InMemoryWorkforce(plans);
    public final InMemoryIndicators indicators = new InMemoryIndicators(plans);
    public final InMemoryReleases releases = new InMemoryReleases();
    public final InMemoryDisclosures disclosures = new InMemoryDisclosures();
    public final InMemoryHrExtracts hrExtracts = new InMemoryHrExtracts();
    public final InMemoryAdmittedFiles admittedFiles = new InMemoryAdmittedFiles();
    public final InMemoryTakenBackFiles takenBackFiles = new InMemoryTakenBackFiles();
    public final InMemoryPurchaseAccountBook purchaseBook = new InMemoryPurchaseAccountBook();

    /// The list of purchase accounts of the installation; none until a test gives one.
    public PurchaseAccountLists.Known purchases =
            new PurchaseAccountLists.Known.Read(new PurchaseAccounts(List.of()), false);

    public final PurchaseListInForce purchaseLists = new PurchaseListInForce(() -> purchases, purchaseBook);
    public final PlanStores planStores = new PlanStores(
            plans,
            contributions,
            tables,
            waivers,
            tolerances,
            workforce,
            purchaseLists,
            ProofTolerance.DEFAULT,
            indicators,
            trees,
            charts);
    public final InMemoryMeasurements measurements = new InMemoryMeasurements();
    public final InMemoryNights nights = new InMemoryNights();
    public final InMemoryConsolidations consolidations = new InMemoryConsolidations(facts);
    public final InMemoryFindingLog findings = new InMemoryFindingLog(consolidations);
    public final InMemoryConsultation consultation = new InMemoryConsultation(facts, measurements);
    public final InMemoryDocumentArchive archive = new InMemoryDocumentArchive();
    public final InMemoryQuarantinedContents quarantine = new InMemoryQuarantinedContents();
    private List<? extends Content> inbox = List.of();
    private BudgetDocumentReader reader;
    private HrFeeds hr = NoHrFeeds.FEEDS;

    public House(BudgetDocumentReader reader) {
        this.reader = reader;
        plans.linkedBy(linkedCodes());
    }

    /// From now on documents are read so.
    public void readWith(BudgetDocumentReader newer) {
        reader = newer;
    }

    /// From now on HR files are read so.
    public void readHrWith(HrFeeds feeds) {
        hr = feeds;
    }

    /// A night over these files, all steps, as the job runs them.
    public NightReport night(List<? extends Content> files) throws IOException {
        return night(files, TONIGHT);
    }

    public NightReport night(List<? extends Content> files, LocalDate asOf) throws IOException {
        inbox = files;
        NightId night = nights.begin(asOf, NOW, "inbox");
        for (NightWork work : works()) {
            work.run(night);
        }
        return report(night);
    }

    public NightReport report(NightId night) {
        return reportNight().report(night);
    }

    public ReadFindings readFindings() {
        return new ReadFindings(findings, waivers);
    }

    public ReportNight reportNight() {
        return new ReportNight(nights, consolidations, measurements, facts, readFindings());
    }

    public FiguresOnRecord figuresOnRecord() {
        return new FiguresOnRecord(consolidations, reportNight(), findings);
    }

    public RebuildHome rebuildHome(NightReportWriter writer) {
        return new RebuildHome(
                nights,
                consolidations,
                figuresOnRecord(),
                writer,
                tables,
                trees,
                charts,
                archive,
                reader,
                planStores,
                hrExtracts,
                hr.format());
    }

    /// Its stores, for another house to be made again in.
    public RebuildHome.Stores stores() {
        return new RebuildHome.Stores(registers, nights, facts, measurements, consolidations, findings, hrExtracts);
    }

    public List<NightWork> works() {
        return List.of(
                new ReceiveDocuments(
                        nights,
                        registers,
                        _ -> new StillInbox(dropped()),
                        archive,
                        quarantine,
                        reader,
                        hrDocuments(),
                        new KnownAuthorities(registers, plans, accounts),
                        extractsInForce(),
                        saidOfFiles(),
                        new LoadingAhead(
                                facts, charts, registers, new KnownAuthorities(registers, plans, accounts), reader)),
                new ReadDocuments(
                        nights,
                        registers,
                        facts,
                        charts,
                        archive,
                        quarantine,
                        reader,
                        readHrExtracts(),
                        extractsInForce(),
                        saidOfFiles()),
                new AttributeDocuments(
                        nights,
                        registers,
                        facts,
                        charts,
                        tables,
                        trees,
                        measurements,
                        consolidations,
                        archive,
                        reader,
                        planStores),
                new CheckContinuum(nights, consolidations, measurements, facts, findings, planStores),
                new MeasureBudgets(nights, consolidations, measurements, facts),
                new PublishNight(nights, consolidations, publishHeadcount(), tellTrainings(), clock));
    }

    private HrDocuments hrDocuments() {
        return new HrDocuments(hr, new AskKnownNames(registers, plans, contributions, workforce, tables), archive);
    }

    private ReadHrExtracts readHrExtracts() {
        return new ReadHrExtracts(
                nights,
                registers,
                hrExtracts,
                hr,
                archive,
                new KeepHrFacts(
                        new ReadPosts(plans, workforce, publishHeadcount(), clock),
                        new HoldSessions(workforce, clock),
                        new CountWorkCycles(plans, workforce, clock),
                        new ListTrainings(importContributions(), contributions, clock),
                        new ListNeeds(importContributions(), contributions),
                        clock),
                saidOfFiles());
    }

    private SaidOfFiles saidOfFiles() {
        return new SaidOfFiles(admittedFiles, takenBackFiles);
    }

    private ExtractsInForce extractsInForce() {
        return new ExtractsInForce(nights, registers, hrExtracts, saidOfFiles());
    }

    public TakeBackFile takeBackFile() {
        return new TakeBackFile(extractsInForce(), saidOfFiles(), hr.format(), facts, charts, archive, reader, clock);
    }

    public AdmitFile admitFile() {
        return new AdmitFile(nights, admittedFiles, clock);
    }

    private ImportContributions importContributions() {
        return new ImportContributions(plans, contributions, tables, clock);
    }

    private TellTrainings tellTrainings() {
        TrainingsTold told = new TrainingsTold(disclosures, clock);
        return new TellTrainings(new PastDays(plans, contributions, workforce, told, Days.FRANCE), told);
    }

    private PublishHeadcount publishHeadcount() {
        return new PublishHeadcount(workforce, releases, clock);
    }

    public LinkedCodes linkedCodes() {
        return new LinkedCodes(plans, contributions, tables, workforce, consolidations, indicators);
    }

    public ChangePlan changePlan() {
        return new ChangePlan(plans, linkedCodes(), new RoleAccounts(accounts), clock);
    }

    public AskPastDay askPastDay() {
        return new AskPastDay(nights, consolidations, readFindings(), planStores, ZoneId.of("Europe/Paris"));
    }

    public AskContinuum askContinuum() {
        return new AskContinuum(plans, contributions, consolidations, facts, measurements, charts, tables, trees);
    }

    public CheckDraft checkDraft() {
        return new CheckDraft(reader, charts, tables, trees, registers, facts);
    }

    public ExplainLine explainLine() {
        return new ExplainLine(consultation, tables, trees, charts);
    }

    public GuidedLinking guidedLinking() {
        return new GuidedLinking(tables, trees, plans, facts, charts, clock);
    }

    public EffectEverywhere effectEverywhere() {
        return new EffectEverywhere(tables, trees, facts, charts, consolidations);
    }

    public RowsInForce rowsInForce() {
        return new RowsInForce(tables, trees, facts, charts);
    }

    public RowHistory rowHistory() {
        return new RowHistory(tables);
    }

    public CorrectRows correctRows() {
        return new CorrectRows(tables, trees, plans, facts, charts, clock);
    }

    public UntracedKeys untracedKeys() {
        return new UntracedKeys(tables, trees, facts, charts);
    }

    public StartPolicies startPolicies() {
        return new StartPolicies(consolidations, facts, charts, tables, trees, clock);
    }

    public AddPolicy addPolicy() {
        return new AddPolicy(tables, trees, clock);
    }

    public RecomputeNight recomputeNight() {
        return new RecomputeNight(consolidations, tables, trees, charts, archive, reader, planStores);
    }

    private List<Inbox.Dropped> dropped() {
        return inbox.stream().map(c -> new Inbox.Dropped(c, 0, NOW)).toList();
    }
}

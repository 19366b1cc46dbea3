package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.files.report.ReportJson;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ListNeeds;
import fr.continuum.application.contribution.ListTrainings;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AskPastDay;
import fr.continuum.application.night.AttributeDocuments;
import fr.continuum.application.night.CheckContinuum;
import fr.continuum.application.night.ExtractsInForce;
import fr.continuum.application.night.HrDocuments;
import fr.continuum.application.night.HrFeeds;
import fr.continuum.application.night.KeepHrFacts;
import fr.continuum.application.night.KeepReport;
import fr.continuum.application.night.KnownAuthorities;
import fr.continuum.application.night.LoadingAhead;
import fr.continuum.application.night.MeasureBudgets;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.NightReports;
import fr.continuum.application.night.PlanStores;
import fr.continuum.application.night.PublishNight;
import fr.continuum.application.night.ReadDocuments;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.night.ReadHrExtracts;
import fr.continuum.application.night.ReceiveDocuments;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.night.SaidOfFiles;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.Inboxes;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.application.workforce.AskKnownNames;
import fr.continuum.application.workforce.CountWorkCycles;
import fr.continuum.application.workforce.HoldSessions;
import fr.continuum.application.workforce.PublishHeadcount;
import fr.continuum.application.workforce.ReadPosts;
import fr.continuum.application.workforce.TellTrainings;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.shared.Days;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The works of the night.
@Configuration(proxyBeanMethods = false)
public class NightWiring {

    /// Its days are those of the people it serves: a decision of today is not one of tomorrow after midnight in
    /// France.
    @Bean
    Clock clock() {
        return Clock.system(Days.FRANCE);
    }

    @Bean
    ReceiveDocuments receiveDocuments(
            Nights nights,
            Registers registers,
            Inboxes inboxes,
            DocumentArchive archive,
            QuarantinedContents quarantine,
            BudgetDocumentReader reader,
            HrDocuments hr,
            KnownAuthorities authorities,
            ExtractsInForce inForce,
            SaidOfFiles said,
            LoadingAhead ahead) {
        return new ReceiveDocuments(
                nights, registers, inboxes, archive, quarantine, reader, hr, authorities, inForce, said, ahead);
    }

    @Bean
    LoadingAhead loadingAhead(
            BudgetFacts facts,
            ChartStore charts,
            Registers registers,
            KnownAuthorities authorities,
            BudgetDocumentReader reader) {
        return new LoadingAhead(facts, charts, registers, authorities, reader);
    }

    @Bean
    KnownAuthorities knownAuthorities(Registers registers, Plans plans, Accounts accounts) {
        return new KnownAuthorities(registers, plans, accounts);
    }

    @Bean
    ReadDocuments readDocuments(
            Nights nights,
            Registers registers,
            BudgetFacts facts,
            ChartStore charts,
            DocumentArchive archive,
            QuarantinedContents quarantine,
            BudgetDocumentReader reader,
            ReadHrExtracts hr,
            ExtractsInForce inForce,
            SaidOfFiles said) {
        return new ReadDocuments(nights, registers, facts, charts, archive, quarantine, reader, hr, inForce, said);
    }

    @Bean
    AskKnownNames askKnownNames(
            Registers registers,
            Plans plans,
            Contributions contributions,
            Workforce workforce,
            AllocationTables tables) {
        return new AskKnownNames(registers, plans, contributions, workforce, tables);
    }

    @Bean
    HrDocuments hrDocuments(HrFeeds feeds, AskKnownNames names, DocumentArchive archive) {
        return new HrDocuments(feeds, names, archive);
    }

    @Bean
    KeepHrFacts keepHrFacts(
            ReadPosts posts,
            HoldSessions sessions,
            CountWorkCycles cycles,
            ListTrainings trainings,
            ListNeeds needs,
            Clock clock) {
        return new KeepHrFacts(posts, sessions, cycles, trainings, needs, clock);
    }

    @Bean
    ListTrainings listTrainings(ImportContributions imports, Contributions contributions, Clock clock) {
        return new ListTrainings(imports, contributions, clock);
    }

    @Bean
    ListNeeds listNeeds(ImportContributions imports, Contributions contributions) {
        return new ListNeeds(imports, contributions);
    }

    @Bean
    ReadHrExtracts readHrExtracts(
            Nights nights,
            Registers registers,
            HrExtracts extracts,
            HrFeeds feeds,
            DocumentArchive archive,
            KeepHrFacts facts,
            SaidOfFiles said) {
        return new ReadHrExtracts(nights, registers, extracts, feeds, archive, facts, said);
    }

    @Bean
    SaidOfFiles saidOfFiles(AdmittedFiles admitted, TakenBackFiles takenBack) {
        return new SaidOfFiles(admitted, takenBack);
    }

    @Bean
    ExtractsInForce extractsInForce(Nights nights, Registers registers, HrExtracts extracts, SaidOfFiles said) {
        return new ExtractsInForce(nights, registers, extracts, said);
    }

    @Bean
    TakeBackFile takeBackFile(
            ExtractsInForce inForce,
            SaidOfFiles said,
            HrFeeds feeds,
            BudgetFacts facts,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            Clock clock) {
        return new TakeBackFile(inForce, said, feeds.format(), facts, charts, archive, reader, clock);
    }

    @Bean
    AdmitFile admitFile(Nights nights, AdmittedFiles admitted, Clock clock) {
        return new AdmitFile(nights, admitted, clock);
    }

    @Bean
    AskPastDay askPastDay(Nights nights, Consolidations consolidations, ReadFindings readFindings, PlanStores stores) {
        return new AskPastDay(nights, consolidations, readFindings, stores, Days.FRANCE);
    }

    @Bean
    PlanStores planStores(
            Plans plans,
            Contributions contributions,
            AllocationTables tables,
            WaiverBook waivers,
            Tolerances tolerances,
            Workforce workforce,
            PurchaseListInForce purchases,
            ProofTolerance proofs,
            Indicators indicators,
            TargetTrees trees,
            ChartStore charts) {
        return new PlanStores(
                plans,
                contributions,
                tables,
                waivers,
                tolerances,
                workforce,
                purchases,
                proofs,
                indicators,
                trees,
                charts);
    }

    @Bean
    AttributeDocuments attributeDocuments(
            Nights nights,
            Registers registers,
            BudgetFacts facts,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees,
            Measurements measurements,
            Consolidations consolidations,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            PlanStores stores) {
        return new AttributeDocuments(
                nights, registers, facts, charts, tables, trees, measurements, consolidations, archive, reader, stores);
    }

    @Bean
    CheckContinuum checkContinuum(
            Nights nights,
            Consolidations consolidations,
            Measurements measurements,
            BudgetFacts facts,
            FindingLog findingLog,
            PlanStores stores) {
        return new CheckContinuum(nights, consolidations, measurements, facts, findingLog, stores);
    }

    @Bean
    MeasureBudgets measureBudgets(
            Nights nights, Consolidations consolidations, Measurements measurements, BudgetFacts facts) {
        return new MeasureBudgets(nights, consolidations, measurements, facts);
    }

    @Bean
    PublishNight publishNight(
            Nights nights,
            Consolidations consolidations,
            PublishHeadcount headcount,
            TellTrainings trainings,
            Clock clock) {
        return new PublishNight(nights, consolidations, headcount, trainings, clock);
    }

    @Bean
    KeepReport keepReport(Nights nights, ReportNight reportNight, NightReports reports) {
        return new KeepReport(nights, reportNight, reports);
    }

    @Bean
    NightReports nightReports(Home home, NightReportWriter writer) {
        return new ReportFolder(home.reports(), writer);
    }

    @Bean
    NightReportWriter nightReportWriter() {
        return new ReportJson();
    }

    @Bean
    ReportNight reportNight(
            Nights nights,
            Consolidations consolidations,
            Measurements measurements,
            BudgetFacts facts,
            ReadFindings readFindings) {
        return new ReportNight(nights, consolidations, measurements, facts, readFindings);
    }

    @Bean
    ReadFindings readFindings(FindingLog findingLog, WaiverBook waivers) {
        return new ReadFindings(findingLog, waivers);
    }
}

package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.files.allocation.RowListCsvWriter;
import fr.continuum.adapters.files.demo.GeneratedAuthority;
import fr.continuum.adapters.files.list.ListTableWriter;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.consultation.ExplainLine;
import fr.continuum.application.export.ExportDocument;
import fr.continuum.application.linking.AddPolicy;
import fr.continuum.application.linking.CorrectRows;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.linking.RowHistory;
import fr.continuum.application.linking.RowsInForce;
import fr.continuum.application.linking.StartPolicies;
import fr.continuum.application.linking.UntracedKeys;
import fr.continuum.application.night.FiguresOnRecord;
import fr.continuum.application.night.HrFeeds;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.PlanStores;
import fr.continuum.application.night.RebuildHome;
import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.ListFileWriter;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.RowListWriter;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.application.port.TargetTrees;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What people ask between two nights: the check, the reasons, the links, the exports, a past night again.
@Configuration(proxyBeanMethods = false)
public class UseWiring {

    @Bean
    CheckDraft checkDraft(
            BudgetDocumentReader reader,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees,
            Registers registers,
            BudgetFacts facts) {
        return new CheckDraft(reader, charts, tables, trees, registers, facts);
    }

    @Bean
    ExplainLine explainLine(Consultation consultation, AllocationTables tables, TargetTrees trees, ChartStore charts) {
        return new ExplainLine(consultation, tables, trees, charts);
    }

    @Bean
    GuidedLinking guidedLinking(
            AllocationTables tables,
            TargetTrees trees,
            Plans plans,
            BudgetFacts facts,
            ChartStore charts,
            Clock clock) {
        return new GuidedLinking(tables, trees, plans, facts, charts, clock);
    }

    @Bean
    EffectEverywhere effectEverywhere(
            AllocationTables tables,
            TargetTrees trees,
            BudgetFacts facts,
            ChartStore charts,
            Consolidations consolidations) {
        return new EffectEverywhere(tables, trees, facts, charts, consolidations);
    }

    @Bean
    RowsInForce rowsInForce(AllocationTables tables, TargetTrees trees, BudgetFacts facts, ChartStore charts) {
        return new RowsInForce(tables, trees, facts, charts);
    }

    @Bean
    RowHistory rowHistory(AllocationTables tables) {
        return new RowHistory(tables);
    }

    @Bean
    CorrectRows correctRows(
            AllocationTables tables,
            TargetTrees trees,
            Plans plans,
            BudgetFacts facts,
            ChartStore charts,
            Clock clock) {
        return new CorrectRows(tables, trees, plans, facts, charts, clock);
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
    UntracedKeys untracedKeys(AllocationTables tables, TargetTrees trees, BudgetFacts facts, ChartStore charts) {
        return new UntracedKeys(tables, trees, facts, charts);
    }

    @Bean
    StartPolicies startPolicies(
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees,
            Clock clock) {
        return new StartPolicies(consolidations, facts, charts, tables, trees, clock);
    }

    @Bean
    AddPolicy addPolicy(AllocationTables tables, TargetTrees trees, Clock clock) {
        return new AddPolicy(tables, trees, clock);
    }

    @Bean
    ExportDocument exportDocument(Registers registers, ChartStore charts, DocumentArchive archive, ScdlWriter scdl) {
        return new ExportDocument(registers, charts, archive, scdl);
    }

    @Bean
    RecomputeNight recomputeNight(
            Consolidations consolidations,
            AllocationTables tables,
            TargetTrees trees,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            PlanStores stores) {
        return new RecomputeNight(consolidations, tables, trees, charts, archive, reader, stores);
    }

    @Bean
    FiguresOnRecord figuresOnRecord(Consolidations consolidations, ReportNight reportNight, FindingLog findingLog) {
        return new FiguresOnRecord(consolidations, reportNight, findingLog);
    }

    @Bean
    RebuildHome rebuildHome(
            Nights nights,
            Consolidations consolidations,
            FiguresOnRecord published,
            NightReportWriter writer,
            AllocationTables tables,
            TargetTrees trees,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            PlanStores stores,
            HrExtracts extracts,
            HrFeeds feeds) {
        return new RebuildHome(
                nights,
                consolidations,
                published,
                writer,
                tables,
                trees,
                charts,
                archive,
                reader,
                stores,
                extracts,
                feeds.format());
    }

    @Bean
    DemoFiles demoFiles() {
        return new GeneratedAuthority();
    }
}

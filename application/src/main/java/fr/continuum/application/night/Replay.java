package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.BudgetCoverage;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.Inputs.DocumentInput;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Judgement;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes one consolidation again, by today's program: from archived bytes and recorded versions, never from stored
/// figures.
final class Replay {

    private final AuthorityTables tables;
    private final ChartStore charts;
    private final BudgetDocumentReader reader;
    private final ArchivedReader archived;
    private final PlanStores stores;

    Replay(
            AllocationTables tables,
            TargetTrees trees,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            PlanStores stores) {
        this.tables = new AuthorityTables(tables, trees);
        this.charts = charts;
        this.reader = reader;
        this.archived = new ArchivedReader(archive, reader);
        this.stores = stores;
    }

    /// @param inputs those recorded, with the versions of today's program
    record Replayed(
            Siren authority,
            Inputs inputs,
            List<MeasuredDocument> documents,
            List<DocumentCoverage> coverage,
            List<CumulatedBudget> cumulated,
            Findings findings) {

        List<BudgetCoverage> budgets() {
            return cumulated.stream().map(b -> BudgetCoverage.of(authority, b)).toList();
        }
    }

    /// Whether today's program is another than the one these inputs name.
    boolean isOtherProgram(Inputs recorded) {
        return !(recorded.readerVersion().equals(reader.version())
                && recorded.scopeVersion().equals(Scope.VERSION)
                && recorded.judgementVersion().equals(Judgement.VERSION));
    }

    /// @throws NotReadAgain where an archived document is missing or no longer read
    Replayed replay(Siren authority, Inputs recorded, BudgetFacts facts, Measurements measurements) throws IOException {
        Inputs inputs = recorded.by(reader.version(), Scope.VERSION, Judgement.VERSION);
        DocumentMeasurement measurement = new DocumentMeasurement(tables.of(inputs));
        BudgetCumulation cumulation = new BudgetCumulation();
        List<MeasuredDocument> documents = new ArrayList<>();
        List<DocumentCoverage> coverage = new ArrayList<>();
        for (DocumentInput document : inputs.documents()) {
            ChartOfAccounts chart = charts.recorded(document.chart());
            Reading reading = load(authority, document, chart, facts);
            Sha256 id = inputs.measurement(document);
            if (!measurements.contains(authority, id)) {
                measurements.put(measurement.measure(id, reading, facts.keyTotals(reading.id()), chart));
            }
            documents.add(new MeasuredDocument(reading.id(), id));
            List<Coverage> found = measurements.coverages(authority, id).orElseThrow();
            DocumentHeader header = reading.header();
            found.forEach(c -> coverage.add(new DocumentCoverage(
                    authority, document.sha(), header.fiscalYear(), header.stage(), header.budget(), c)));
            cumulation.add(header, found);
        }
        return new Replayed(
                authority,
                inputs,
                documents,
                coverage,
                cumulation.all(),
                new ContinuumFindings(measurements, facts, stores).of(authority, inputs, documents));
    }

    private Reading load(Siren authority, DocumentInput document, @Nullable ChartOfAccounts chart, BudgetFacts facts)
            throws IOException {
        ReadingId id = ReadingId.by(reader.version(), authority, document.sha(), document.chart(), document.profile());
        if (facts.find(id).isEmpty()) {
            DocumentHeader header = archived.header(document.sha(), document.profile());
            Charts only = chart == null ? Charts.NONE : new Charts(List.of(chart));
            facts.makeRoomFor(header.fiscalYear());
            facts.load(
                    id,
                    header.fiscalYear(),
                    handler -> archived.read(document.sha(), document.profile(), only, handler));
        }
        return facts.find(id).orElseThrow();
    }
}

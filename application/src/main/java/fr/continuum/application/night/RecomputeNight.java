package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.BudgetCoverage;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.Inputs.DocumentInput;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Coverage;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a past night's figures again: from archived bytes and recorded versions, into empty stores, never from stored
/// figures.
public final class RecomputeNight {

    private final Consolidations consolidations;
    private final AllocationTables tables;
    private final TargetTrees trees;
    private final ChartStore charts;
    private final DocumentArchive archive;
    private final BudgetDocumentReader reader;

    public RecomputeNight(
            Consolidations consolidations,
            AllocationTables tables,
            TargetTrees trees,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader) {
        this.consolidations = consolidations;
        this.tables = tables;
        this.trees = trees;
        this.charts = charts;
        this.archive = archive;
        this.reader = reader;
    }

    /// Empty stores to work in.
    public record EmptyStores(Registers registers, Nights nights, BudgetFacts facts, Measurements measurements) {}

    /// The figures made again, in the order of the night's own report.
    ///
    /// @param otherReader whether the night was made with another version of the reader than today's
    public record Recomputed(List<DocumentCoverage> coverage, List<BudgetCoverage> budgets, boolean otherReader) {

        public Recomputed {
            coverage = List.copyOf(coverage);
            budgets = List.copyOf(budgets);
        }
    }

    /// @throws IOException where the archive could not be read
    /// @throws IllegalStateException where an archived document is no longer read
    public Recomputed recompute(NightId night, EmptyStores stores) throws IOException {
        List<DocumentCoverage> coverage = new ArrayList<>();
        List<BudgetCoverage> budgets = new ArrayList<>();
        boolean otherReader = false;
        for (Consolidation consolidation : consolidations.of(night)) {
            if (consolidation.state() != Consolidations.State.REFUSED) {
                otherReader |= !consolidation.inputs().readerVersion().equals(reader.version());
                recompute(consolidation, stores, coverage, budgets);
            }
        }
        return new Recomputed(coverage, budgets, otherReader);
    }

    private void recompute(
            Consolidation consolidation,
            EmptyStores stores,
            List<DocumentCoverage> coverage,
            List<BudgetCoverage> budgets)
            throws IOException {
        Inputs inputs = consolidation.inputs();
        DocumentMeasurement measurement = new DocumentMeasurement(tables(inputs));
        BudgetCumulation cumulation = new BudgetCumulation();
        NightId night = stores.nights()
                .begin(inputs.asOf(), inputs.asOf().atStartOfDay().toInstant(ZoneOffset.UTC), "");
        for (DocumentInput document : inputs.documents()) {
            ChartOfAccounts chart = chart(document.chart());
            Reading reading = load(document, chart, night, stores);
            Sha256 id = inputs.measurement(document);
            stores.measurements()
                    .put(measurement.measure(id, reading, stores.facts().keyTotals(reading.id()), chart));
            List<Coverage> found = stores.measurements()
                    .coverages(consolidation.authority(), id)
                    .orElseThrow();
            DocumentHeader header = reading.header();
            found.forEach(c -> coverage.add(new DocumentCoverage(
                    consolidation.authority(),
                    document.sha(),
                    header.fiscalYear(),
                    header.stage(),
                    header.budget(),
                    c)));
            cumulation.add(header, found);
        }
        cumulation
                .all()
                .forEach(b -> budgets.add(BudgetCoverage.of(consolidation.authority(), b)));
    }

    private Reading load(DocumentInput document, @Nullable ChartOfAccounts chart, NightId night, EmptyStores stores)
            throws IOException {
        if (!(reader.readHeader(archive.open(document.sha())) instanceof HeaderOutcome.Recognised(var header))) {
            throw new IllegalStateException("The archived document " + document.sha() + " is no longer recognised");
        }
        ReadingId id = new ReadingId(header.authority(), document.sha(), reader.version(), document.chart());
        long receipt = stores.registers().of(header.authority()).all().size() + 1L;
        stores.registers()
                .receive(
                        header.authority(),
                        new Register.Known(document.sha(), header, receipt),
                        night,
                        document.sha().value());
        stores.facts().makeRoomFor(header.fiscalYear());
        Charts only = chart == null ? Charts.NONE : new Charts(List.of(chart));
        ReadOutcome outcome = stores.facts()
                .load(id, header.fiscalYear(), handler -> reader.read(archive.open(document.sha()), only, handler));
        return switch (outcome) {
            case ReadOutcome.Read _ -> stores.facts().find(id).orElseThrow();
            case ReadOutcome.Malformed(var fault) -> throw new IllegalStateException(fault.inFrench());
            case ReadOutcome.NotABudgetDocument(var fault) -> throw new IllegalStateException(fault.inFrench());
        };
    }

    private Tables tables(Inputs inputs) {
        return new Tables(
                table(inputs.policyTable()),
                tree(inputs.policyTree(), Dimension.POLICY),
                table(inputs.planTable()),
                tree(inputs.planTree(), Dimension.PLAN));
    }

    private @Nullable AllocationTable table(@Nullable Sha256 version) {
        return version == null ? null : tables.find(version).orElseThrow();
    }

    private TargetTree tree(@Nullable Sha256 version, Dimension dimension) {
        return version == null
                ? TargetTree.empty(dimension)
                : trees.find(version).orElseThrow();
    }

    private @Nullable ChartOfAccounts chart(@Nullable Sha256 version) {
        return version == null ? null : charts.find(version).orElseThrow();
    }
}

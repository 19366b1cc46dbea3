package fr.continuum.application.night;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Step 3: attributes the distinct keys of every document in force, in both dimensions, unless the same inputs were
/// measured before; and writes down, authority by authority, what tonight's consolidation is a function of.
public final class AttributeDocuments implements NightWork {

    private final Nights nights;
    private final Registers registers;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final Measurements measurements;
    private final Consolidations consolidations;
    private final Continuums continuums;

    public AttributeDocuments(
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
        this.nights = nights;
        this.registers = registers;
        this.facts = facts;
        this.charts = charts;
        this.measurements = measurements;
        this.consolidations = consolidations;
        this.continuums = new Continuums(registers, tables, trees, facts, charts, archive, reader, stores);
    }

    @Override
    public Step step() {
        return Step.ATTRIBUTE;
    }

    @Override
    public void run(NightId night) throws IOException {
        LocalDate asOf = nights.find(night).orElseThrow().asOf();
        List<FileRecord> files = nights.files(night);
        for (Registers.KnownAuthority authority : registers.authorities()) {
            attribute(night, authority.siren(), asOf, files);
        }
    }

    private void attribute(NightId night, Siren authority, LocalDate asOf, List<FileRecord> files) throws IOException {
        Continuums.Gathered gathered = continuums.gather(authority, asOf, files);
        if (!gathered.refusal().isEmpty()) {
            consolidations.prepare(
                    new Consolidation(authority, night, gathered.inputs(), List.of(), List.of(), State.PREPARED, ""));
            consolidations.refuse(authority, night, gathered.refusal());
            return;
        }
        DocumentMeasurement measurement = null;
        List<MeasuredDocument> measured = new ArrayList<>();
        for (ReadingId reading : gathered.readings()) {
            nights.progress(
                    night, Step.ATTRIBUTE, measured.size(), gathered.readings().size());
            Inputs.DocumentInput document = gathered.inputs().documents().get(measured.size());
            Sha256 id = gathered.inputs().measurement(document);
            if (!measurements.contains(authority, id)) {
                Reading found = facts.find(reading).orElseThrow();
                measurement = measurement == null
                        ? new DocumentMeasurement(continuums.tables(gathered.inputs()))
                        : measurement;
                measurements.put(
                        measurement.measure(id, found, facts.keyTotals(reading), charts.recorded(reading.chart())));
            }
            measured.add(new MeasuredDocument(reading, id));
        }
        nights.progress(
                night, Step.ATTRIBUTE, measured.size(), gathered.readings().size());
        consolidations.prepare(
                new Consolidation(authority, night, gathered.inputs(), measured, List.of(), State.PREPARED, ""));
    }
}

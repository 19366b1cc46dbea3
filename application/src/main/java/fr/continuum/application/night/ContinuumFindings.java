package fr.continuum.application.night;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.check.LedgerChecks;
import fr.continuum.domain.check.SeriesChecks;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Siren;
import java.util.ArrayList;
import java.util.List;

/// Everything the documents in force of one authority break, each alone and all together, and what its plan and all
/// that is done for it break.
record ContinuumFindings(Measurements measurements, BudgetFacts facts, PlanStores stores) {

    Findings of(Siren authority, Inputs inputs, List<MeasuredDocument> documents) {
        List<Finding> findings = new ArrayList<>();
        List<SeriesChecks.DocumentInForce> series = new ArrayList<>();
        for (MeasuredDocument document : documents) {
            findings.addAll(measurements
                    .findings(authority, document.measurement())
                    .orElseThrow()
                    .all());
            Reading reading = facts.find(document.reading()).orElseThrow();
            series.add(new SeriesChecks.DocumentInForce(
                    reading.header(), reading.controlTotals(), () -> facts.keyTotals(document.reading())));
        }
        return Findings.of(findings)
                .and(SeriesChecks.check(series))
                .and(LedgerChecks.check(series))
                .and(Findings.of(
                        inputs.drifted().stream().map(DriftedExtract::finding).toList()))
                .and(new PlanFindings(stores, measurements, facts).of(authority, inputs, documents));
    }
}

package fr.continuum.application.night;

import fr.continuum.application.consultation.NightProof;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Reading;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.check.LedgerChecks;
import fr.continuum.domain.check.SeriesChecks;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.WorkforceBook;
import java.util.ArrayList;
import java.util.List;

/// Everything the documents in force of one authority break, each alone and all together, and what its plan and all
/// that is done for it break.
record ContinuumFindings(Measurements measurements, BudgetFacts facts, PlanStores stores) {

    Findings of(Siren authority, Inputs inputs, List<MeasuredDocument> documents) {
        List<Finding> findings = new ArrayList<>();
        List<SeriesChecks.DocumentInForce> series = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (MeasuredDocument document : documents) {
            findings.addAll(measurements
                    .findings(authority, document.measurement())
                    .orElseThrow()
                    .all());
            Reading reading = facts.find(document.reading()).orElseThrow();
            readings.add(reading);
            series.add(new SeriesChecks.DocumentInForce(
                            reading.header(), reading.controlTotals(), () -> facts.keyTotals(document.reading()))
                    .remembering());
        }
        findings.addAll(SeriesChecks.check(series).all());
        findings.addAll(LedgerChecks.check(series).all());
        inputs.drifted().stream().map(DriftedExtract::finding).forEach(findings::add);
        findings.addAll(new PlanFindings(stores, measurements, facts)
                .of(authority, inputs, documents)
                .all());
        findings.addAll(proofs(inputs, readings).all());
        // Put in order once: years of ledgers leave a hundred thousand of them.
        return Findings.of(findings);
    }

    /// Nothing where there is no plan that anything could be declared for, nor of nights that did not ask. Where
    /// no list says what accounts buy, nothing is known to be bought.
    private Findings proofs(Inputs inputs, List<Reading> documents) {
        if (inputs.plan() == null || inputs.proofs() == null) {
            return Findings.NONE;
        }
        return new NightProof(facts, stores.charts(), new AuthorityTables(stores.tables(), stores.trees()))
                .findings(
                        inputs,
                        documents,
                        new NightProof.Declared(
                                stores.plans().find(inputs.plan()).orElseThrow(),
                                inputs.contributions() == null
                                        ? ContributionBook.EMPTY
                                        : stores.contributions()
                                                .find(inputs.contributions())
                                                .orElseThrow(),
                                inputs.purchases() == null
                                        ? new PurchaseAccounts(List.of())
                                        : stores.purchases()
                                                .noted(inputs.purchases())
                                                .orElseThrow(),
                                inputs.proofs()),
                        inputs.workforce() == null
                                ? WorkforceBook.EMPTY
                                : stores.workforce().find(inputs.workforce()).orElseThrow());
    }
}

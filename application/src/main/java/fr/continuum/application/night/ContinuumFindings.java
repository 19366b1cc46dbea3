package fr.continuum.application.night;

import fr.continuum.application.consultation.NightProof;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.FindingLog.Part;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Reading;
import fr.continuum.application.reference.AuthorityTables;
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
import java.util.Optional;

/// Everything the documents in force of one authority break, each alone and all together, and what its plan and all
/// that is done for it break.
record ContinuumFindings(Measurements measurements, BudgetFacts facts, PlanStores stores) {

    /// All of it, whatever is known to stand.
    Findings of(Siren authority, Inputs inputs, List<MeasuredDocument> documents) {
        // Put in order once: years of ledgers leave a hundred thousand of them.
        return Findings.of(parts(authority, inputs, documents).stream()
                .flatMap(part -> part.findings().get().all().stream())
                .toList());
    }

    /// By what they follow from: years that are over and documents measured before are found again, not worked
    /// out.
    List<Part> parts(Siren authority, Inputs inputs, List<MeasuredDocument> documents) {
        List<Part> parts = new ArrayList<>();
        List<HeldDocument> held = new ArrayList<>();
        for (MeasuredDocument document : documents) {
            parts.add(Part.by(
                    document.measurement(),
                    () -> measurements
                            .findings(authority, document.measurement())
                            .orElseThrow()));
            held.add(HeldDocument.of(facts.find(document.reading()).orElseThrow(), facts));
        }
        YearOfBudget.among(held).forEach(year -> parts.add(year.part(inputs.judgementVersion())));
        parts.add(new Part(Optional.empty(), () -> others(authority, inputs, documents, held)));
        return parts;
    }

    private Findings others(Siren authority, Inputs inputs, List<MeasuredDocument> documents, List<HeldDocument> held) {
        List<Finding> findings = new ArrayList<>(
                SeriesChecks.announced(held.stream().map(HeldDocument::document).toList())
                        .all());
        inputs.drifted().stream().map(DriftedExtract::finding).forEach(findings::add);
        findings.addAll(new PlanFindings(stores, measurements, facts)
                .of(authority, inputs, documents)
                .all());
        findings.addAll(proofs(inputs, held.stream().map(HeldDocument::reading).toList())
                .all());
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

package fr.continuum.application.check;

import fr.continuum.application.check.Gathering.AtHand;
import fr.continuum.application.night.BudgetCumulation;
import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Reading;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The budgets that the documents at hand make or change, as they would be once these are voted as they stand: with
/// the other stages of their year that are in force. A document at hand has the place of the one in force in its slot.
record CumulatedDrafts(AuthorityTables everything, StagesBefore stagesBefore, BudgetFacts facts, ChartStore charts) {

    /// @param documents the last given of each slot
    List<NightReport.BudgetCoverage> of(Collection<AtHand> documents) {
        Map<Siren, List<AtHand>> byAuthority = documents.stream()
                .filter(document -> document.header().stage().isBudget())
                .collect(Collectors.groupingBy(
                        document -> document.header().authority(), TreeMap::new, Collectors.toList()));
        List<NightReport.BudgetCoverage> budgets = new ArrayList<>();
        byAuthority.forEach((authority, atHand) -> {
            BudgetCumulation sums = new BudgetCumulation();
            atHand.forEach(document -> sums.addAsVoted(document.header(), document.coverages()));
            addInForce(authority, atHand.stream().map(AtHand::header).toList(), sums);
            sums.all().forEach(budget -> budgets.add(NightReport.BudgetCoverage.of(authority, budget)));
        });
        return budgets;
    }

    /// The stages in force whose slot no document at hand takes.
    private void addInForce(Siren authority, List<DocumentHeader> atHand, BudgetCumulation sums) {
        Set<DocumentSlot> taken = atHand.stream().map(DocumentHeader::slot).collect(Collectors.toSet());
        DocumentMeasurement measurement = new DocumentMeasurement(everything.inForce(authority));
        for (Reading inForce : stagesBefore.readings(authority, atHand)) {
            DocumentHeader header = inForce.header();
            if (!header.draft() && header.stage().isBudget() && !taken.contains(header.slot())) {
                sums.add(header, measured(inForce, measurement));
            }
        }
    }

    private List<Coverage> measured(Reading inForce, DocumentMeasurement measurement) {
        return measurement
                .measure(
                        inForce.id().document(),
                        inForce,
                        facts.keyTotals(inForce.id()),
                        charts.recorded(inForce.id().chart()))
                .coverages();
    }
}

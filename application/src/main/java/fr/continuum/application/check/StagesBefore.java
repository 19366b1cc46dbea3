package fr.continuum.application.check;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.check.SeriesChecks;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Siren;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds documents against the other stages of their year that are in force: a *budget précédent* that is not what was
/// voted so far is found before the vote, not after.
final class StagesBefore {

    private final Registers registers;
    private final BudgetFacts facts;

    StagesBefore(Registers registers, BudgetFacts facts) {
        this.registers = registers;
        this.facts = facts;
    }

    Findings check(List<DocumentInForce> atHand) {
        Map<Siren, List<DocumentInForce>> byAuthority = atHand.stream()
                .collect(Collectors.groupingBy(d -> d.header().authority(), LinkedHashMap::new, Collectors.toList()));
        Findings findings = Findings.NONE;
        for (Map.Entry<Siren, List<DocumentInForce>> one : byAuthority.entrySet()) {
            findings = findings.and(SeriesChecks.check(one.getValue(), inForce(one.getKey(), one.getValue())));
        }
        return findings;
    }

    /// The readings in force of budgets of the same year as some document at hand, of its authority.
    List<Reading> readings(Siren authority, List<DocumentHeader> atHand) {
        return registers.of(authority).inForce().stream()
                .filter(known -> atHand.stream().anyMatch(header -> ofSameYear(header, known.header())))
                .map(this::reading)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<DocumentInForce> inForce(Siren authority, List<DocumentInForce> atHand) {
        return readings(authority, atHand.stream().map(DocumentInForce::header).toList()).stream()
                .map(reading -> new DocumentInForce(
                        reading.header(), reading.controlTotals(), () -> facts.keyTotals(reading.id())))
                .toList();
    }

    private static boolean ofSameYear(DocumentHeader one, DocumentHeader other) {
        return one.budget().equals(other.budget()) && one.fiscalYear().equals(other.fiscalYear());
    }

    private Optional<Reading> reading(Register.Known document) {
        return facts.readings(document.header().authority(), document.sha()).stream()
                .findFirst();
    }
}

package fr.continuum.domain.check;

import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Siret;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The annex budgets that a document announces, in its CONSOLIDATION annex, and whose own document of the same stage
/// and fiscal year was not received (R24).
final class AnnouncedBudgets {

    private static final Wording NOT_RECEIVED =
            new Wording("non reçu pour cette étape et cet exercice", "not received for this stage and fiscal year");

    private AnnouncedBudgets() {}

    /// @param documents in force, drafts among them
    static List<Finding> missing(DocumentInForce document, List<DocumentInForce> documents) {
        Map<String, Announced> announced = new TreeMap<>();
        for (BudgetTotal row : document.controlTotals().consolidation()) {
            Announced.by(row, document.header()).ifPresent(budget -> announced.putIfAbsent(budget.name(), budget));
        }
        List<DocumentHeader> received = documents.stream()
                .map(DocumentInForce::header)
                .filter(h -> h.slot().stage() == document.header().slot().stage()
                        && h.fiscalYear().equals(document.header().fiscalYear()))
                .toList();
        List<Announced> missing = announced.values().stream()
                .filter(budget -> received.stream().noneMatch(budget.is()))
                .toList();
        // A row without SIRET names its budget as it likes: what came under another name may be what it speaks of.
        List<String> others = received.stream()
                .filter(h -> h.annex()
                        && announced.values().stream()
                                .noneMatch(budget -> budget.is().test(h)))
                .map(DocumentHeader::budgetName)
                .distinct()
                .toList();
        long unnamed = missing.stream().filter(budget -> !budget.bySiret()).count();
        return missing.stream()
                .filter(budget -> budget.bySiret() || others.size() < unnamed)
                .map(budget -> Finding.of(
                        ContinuumRule.R24,
                        Subjects.document(document.header()) + " budget annoncé " + budget.name(),
                        new Wording(
                                        "le document du budget annoncé par l’annexe CONSOLIDATION : ",
                                        "the document of the budget announced by the CONSOLIDATION annex: ")
                                .then(budget.label()),
                        budget.bySiret() || others.isEmpty()
                                ? NOT_RECEIVED
                                : NOT_RECEIVED
                                        .then(new Wording(
                                                ", ou reçu sous un autre nom : ", ", or received under another name: "))
                                        .then(String.join(", ", others))))
                .toList();
    }

    /// A budget some row of the CONSOLIDATION annex speaks of.
    ///
    /// @param name by which documents of that budget are known; its label or code where the row gives no SIRET
    /// @param bySiret whether the row gives one
    private record Announced(String name, String label, boolean bySiret, Predicate<DocumentHeader> is) {

        static Optional<Announced> by(BudgetTotal row, DocumentHeader header) {
            if (ConsolidationRows.isOf(row, header)) {
                return Optional.empty();
            }
            if (Siret.isValid(row.siret())) {
                String budget = ConsolidationRows.budget(row, header);
                return new Siret(row.siret()).siren().equals(header.authority())
                        ? Optional.of(new Announced(budget, row.label(), true, other -> isBudget(other, budget)))
                        : Optional.empty();
            }
            // Without SIRET only the kind says that the row is of an annex budget, and not of a neighbour's.
            String name = row.label().isBlank() ? row.code() : row.label().strip();
            return row.kind().isEmpty() || ConsolidationRows.isMain(row) || name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Announced(
                            name,
                            name,
                            false,
                            other -> ConsolidationRows.isNamed(row, other) || hasCode(other, row.code())));
        }

        private static boolean isBudget(DocumentHeader other, String budget) {
            return other.budget().value().equals(budget)
                    || other.budget().value().startsWith(budget + "-");
        }

        private static boolean hasCode(DocumentHeader other, String code) {
            return !code.isEmpty() && other.annex() && other.budget().value().endsWith("-" + code);
        }
    }
}

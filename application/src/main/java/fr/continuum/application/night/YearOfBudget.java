package fr.continuum.application.night;

import fr.continuum.application.port.FindingLog.Part;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.check.LedgerChecks;
import fr.continuum.domain.check.SeriesChecks;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import java.util.List;

/// What the documents of one year of a budget are held against: one another, and those of years before it.
///
/// @param documents of that year and of those before it, in the order of the night
record YearOfBudget(BudgetRef budget, FiscalYear year, List<HeldDocument> documents) {

    static List<YearOfBudget> among(List<HeldDocument> documents) {
        record Place(BudgetRef budget, FiscalYear year) {}
        return documents.stream()
                .map(held -> held.reading().header())
                .map(header -> new Place(header.budget(), header.fiscalYear()))
                .distinct()
                .map(place -> new YearOfBudget(
                        place.budget(),
                        place.year(),
                        documents.stream()
                                .filter(held -> held.isUpTo(place.budget(), place.year()))
                                .toList()))
                .toList();
    }

    Part part(String judgement) {
        return Part.by(basis(judgement), this::findings);
    }

    private Sha256 basis(String judgement) {
        StringBuilder said = new StringBuilder("documents held against one another, ")
                .append(judgement)
                .append('\n')
                .append(budget)
                .append(' ')
                .append(year);
        documents.forEach(held -> said.append('\n').append(held.reading().id()));
        return Sha256.of(said.toString());
    }

    private Findings findings() {
        List<SeriesChecks.DocumentInForce> upTo =
                documents.stream().map(HeldDocument::document).toList();
        return SeriesChecks.stages(documents.stream()
                        .filter(held -> held.isOf(budget, year))
                        .map(HeldDocument::document)
                        .toList())
                .and(LedgerChecks.check(budget, year, upTo));
    }
}

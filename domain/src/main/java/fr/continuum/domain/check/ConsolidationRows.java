package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Siret;
import fr.continuum.domain.target.TargetCode;
import java.util.List;
import java.util.OptionalLong;

/// How to read the CONSOLIDATION annex.
final class ConsolidationRows {

    static final List<Section> SECTIONS = List.of(Section.OPERATING, Section.INVESTMENT);
    /// Both sections together, where one side does not tell them apart.
    static final List<Section> BOTH = List.of(Section.UNKNOWN);

    /// `CodTypBudAgreg` of the main budget; annexes carry other codes.
    private static final String MAIN = "01";

    private ConsolidationRows() {}

    private static OptionalLong amount(BudgetTotal row, Measure measure) {
        return switch (measure) {
            case OPENED_CREDITS -> row.openedCents();
            case EXECUTED -> row.executedCents();
            case CARRIED_OVER -> row.carriedOverCents();
            case PREVIOUS_BUDGET, PREVIOUS_CARRIED_OVER, PROPOSED, VOTED, COMMITTED, PAID ->
                throw new IllegalArgumentException("The annex states no " + measure.code());
        };
    }

    /// Whether the row speaks of this document's own budget: by SIRET, else by kind, which tells the main budget,
    /// else by name. Several budgets may share a SIRET: the kind tells the main one from its annexes, the code one
    /// annex from another.
    static boolean isOf(BudgetTotal row, DocumentHeader header) {
        if (Siret.isValid(row.siret())) {
            return header.budget().value().equals(budget(row, header));
        }
        return row.kind().isEmpty()
                ? isNamed(row, header)
                : isMain(row) ? !header.annex() : header.annex() && isNamed(row, header);
    }

    static boolean isMain(BudgetTotal row) {
        return row.kind().equals(MAIN);
    }

    /// Whether the row gives the budget the name this document gives it.
    static boolean isNamed(BudgetTotal row, DocumentHeader header) {
        return !row.label().isBlank() && TargetCode.of(row.label()).equals(TargetCode.of(header.budgetName()));
    }

    /// The budget a row speaks of, as documents of that budget name it ([BudgetRef]).
    static String budget(BudgetTotal row, DocumentHeader header) {
        boolean shared = Siret.isValid(row.siret())
                && !row.kind().isEmpty()
                && !row.kind().equals(MAIN)
                && header.budget().value().startsWith(row.siret())
                && (!header.annex()
                        || header.budget().value().length() > row.siret().length());
        return shared
                ? BudgetRef.annex(new Siret(row.siret()), false, row.code()).value()
                : row.siret();
    }

    /// What the rows state for one flow, section and measure; empty where none states it.
    ///
    /// @param section UNKNOWN: both together
    /// @param measure opened, executed or carried over
    static OptionalLong stated(List<BudgetTotal> rows, Flow flow, Section section, Measure measure) {
        List<OptionalLong> amounts = rows.stream()
                .filter(row -> row.flow() == flow && (section == Section.UNKNOWN || row.section() == section))
                .map(row -> amount(row, measure))
                .filter(OptionalLong::isPresent)
                .toList();
        return amounts.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        amounts.stream().mapToLong(OptionalLong::getAsLong).sum());
    }
}

package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What only moves the books (*opérations d'ordre*), as the budgets and the account of a year tell. Many ledgers do
/// not: the chapter says it. Order operations have chapters of their own in every norm that votes by nature; by
/// function they have others, which only the documents tell; where a chapter holds both (M22), the account tells.
///
/// @param said by direction, chapter and nature; by direction and chapter; by direction and nature
record Movements(Map<Codes, Set<Movement>> said) {

    /// Transfers between the sections (040, 042), within one (041, 043): M14, M52, M57, M61, M71, M832 and M4.
    private static final Set<String> ORDER_CHAPTERS = Set.of("040", "041", "042", "043");

    /// @param chapter empty where any is meant
    /// @param nature likewise
    private record Codes(Flow flow, String chapter, String nature) {}

    static Movements of(Collection<BudgetKey> lines) {
        Map<Codes, Set<Movement>> said = new HashMap<>();
        for (BudgetKey line : lines) {
            for (Codes codes : List.of(
                    new Codes(line.flow(), line.chapter(), line.nature()),
                    new Codes(line.flow(), line.chapter(), ""),
                    new Codes(line.flow(), "", line.nature()))) {
                said.computeIfAbsent(codes, _ -> EnumSet.noneOf(Movement.class)).add(line.movement());
            }
        }
        return new Movements(said);
    }

    /// Whether a row of a ledger that does not say so is of order: all lines of its account at its chapter are;
    /// where there is none, all lines of its chapter; where there is none either, its chapter is one of order. At
    /// such a chapter one line of order is enough: some editors leave the mark out here or there.
    boolean isOrder(BudgetKey row) {
        boolean byChapter = ORDER_CHAPTERS.contains(row.chapter());
        Set<Movement> here = said.get(new Codes(row.flow(), row.chapter(), row.nature()));
        if (here == null && !row.chapter().isEmpty()) {
            here = said.get(new Codes(row.flow(), row.chapter(), ""));
        }
        return here == null ? byChapter : here.contains(Movement.ORDER) && (byChapter || !here.contains(Movement.REAL));
    }
}

package fr.continuum.adapters.files.totem;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals.Attached;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds up what an account attaches to its year (`MtSup` of code `ProdChaRat`), where credits are voted. On real
/// accounts it is part of `MtReal`: lines are wholly spent, wholly attached, and within their credits; beside them it
/// would be counted twice. Of budgets nothing is attached.
final class AttachedAmounts {

    private final boolean account;
    private final Map<Place, Long> cents = new LinkedHashMap<>();

    private record Place(Flow flow, String chapter, String operation) {}

    AttachedAmounts(BudgetStage stage) {
        this.account = stage.isAccount();
    }

    void add(BudgetKey key, long attached) {
        if (account && attached != 0 && key.movement() == Movement.REAL) {
            cents.merge(place(key), attached, Math::addExact);
        }
    }

    private static Place place(BudgetKey key) {
        if (!key.chapter().isEmpty()) {
            return new Place(key.flow(), key.chapter(), "");
        }
        return key.operation().isEmpty()
                ? new Place(key.flow(), key.nature(), "")
                : new Place(key.flow(), "", key.operation());
    }

    /// Each place once, in order of first sight.
    List<Attached> all() {
        return cents.entrySet().stream()
                .map(one -> new Attached(
                        one.getKey().flow(),
                        one.getKey().chapter(),
                        one.getKey().operation(),
                        one.getValue()))
                .toList();
    }
}

package fr.continuum.domain.trace;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.target.Dimension;
import java.util.Optional;

/// What is out of scope, decided before any table is asked (R21, blueprint §5).
public final class Scope {

    /// Raised whenever the list below changes: past nights name the version they were made with.
    public static final String VERSION = "2";

    private Scope() {}

    /// Why the key is out of scope in this dimension; empty where it is in scope.
    public static Optional<OutOfScopeReason> reason(Dimension dimension, BudgetKey key) {
        if (key.movement() == Movement.ORDER) {
            return Optional.of(OutOfScopeReason.ORDER_OPERATION);
        }
        if (key.carriesResultOver()) {
            return Optional.of(OutOfScopeReason.RESULT_CARRY_OVER);
        }
        return dimension == Dimension.PLAN ? ofPlan(key.nature()) : Optional.empty();
    }

    private static Optional<OutOfScopeReason> ofPlan(String nature) {
        if (nature.startsWith("1068")) {
            return Optional.of(OutOfScopeReason.CAPITALISED_RESULT);
        }
        if (nature.startsWith("16") || nature.startsWith("66")) {
            return Optional.of(OutOfScopeReason.DEBT);
        }
        if (nature.startsWith("45")) {
            return Optional.of(OutOfScopeReason.THIRD_PARTY_OPERATION);
        }
        if (nature.equals("020") || nature.equals("022")) {
            return Optional.of(OutOfScopeReason.UNFORESEEN);
        }
        return Optional.empty();
    }
}

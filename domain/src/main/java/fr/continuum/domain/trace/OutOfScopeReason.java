package fr.continuum.domain.trace;

/// Why the program itself keeps a key out of every rate, whatever a table says. A closed, versioned list ([Scope]).
public enum OutOfScopeReason {
    /// Order operations: the books move, money does not.
    ORDER_OPERATION,
    /// Last year's result carried over (natures 001, 002).
    RESULT_CARRY_OVER,
    /// PLAN only: capital and interest of the debt (natures 16…, 66…).
    DEBT,
    /// PLAN only: capitalised result (nature 1068 and its subdivisions).
    CAPITALISED_RESULT,
    /// PLAN only: operations on behalf of third parties (natures 45…).
    THIRD_PARTY_OPERATION,
    /// PLAN only: unforeseen expenditure (natures 020, 022).
    UNFORESEEN
}

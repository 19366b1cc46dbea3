package fr.continuum.application.mapping;

/// What the sign of an amount means in a feed.
public enum SignConvention {
    /// Amounts are signed: what a cancellation takes back is written negative.
    AS_WRITTEN,
    /// Cancellations are told by their kind alone, and written without sign.
    CANCELLATIONS_POSITIVE,
    /// Expenses are written negative and revenue positive; what a cancellation takes back the other way.
    EXPENSES_NEGATIVE
}

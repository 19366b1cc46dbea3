package fr.continuum.application.mapping;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Under which columns a row of a feed says its amounts.
public enum AmountColumns {
    /// One, whatever the row is of.
    ONE,
    /// *Débit* and *crédit*: which of the two is filled gives the sign. What an expense is credited with is taken
    /// off it, and so is what revenue is debited with.
    DEBIT_AND_CREDIT,
    /// One for each kind of piece: *engagé*, *mandaté*, *titré*. Each amount of a row is an entry of its own, and
    /// no other column says what kind it is.
    SIDE_BY_SIDE;

    private static final Set<FeedField> TWO = EnumSet.of(FeedField.DEBIT, FeedField.CREDIT);
    private static final Set<FeedField> BESIDE = EnumSet.of(FeedField.COMMITTED, FeedField.ORDERED, FeedField.RECEIVED);

    /// @param named whether a profile names a column of the field
    public static AmountColumns of(Predicate<FeedField> named) {
        if (BESIDE.stream().anyMatch(named)) {
            return SIDE_BY_SIDE;
        }
        return TWO.stream().anyMatch(named) ? DEBIT_AND_CREDIT : ONE;
    }

    /// Fields an amount may stand in, in the order a row tells them.
    public List<FeedField> fields() {
        return switch (this) {
            case ONE -> List.of(FeedField.AMOUNT);
            case DEBIT_AND_CREDIT -> List.of(FeedField.DEBIT, FeedField.CREDIT);
            case SIDE_BY_SIDE -> List.of(FeedField.COMMITTED, FeedField.ORDERED, FeedField.RECEIVED);
        };
    }

    /// Whether nothing can be read without the field where amounts stand so.
    public boolean need(FeedField field, FeedKind kind) {
        return switch (field) {
            case AMOUNT -> this == ONE && field.isRequired(kind);
            case DEBIT, CREDIT -> this == DEBIT_AND_CREDIT;
            case KIND -> this != SIDE_BY_SIDE && field.isRequired(kind);
            default -> field.isRequired(kind);
        };
    }

    /// Whether the field would say once more what these columns say.
    public boolean exclude(FeedField field) {
        return switch (this) {
            case ONE -> false;
            case DEBIT_AND_CREDIT -> field == FeedField.AMOUNT;
            case SIDE_BY_SIDE -> field == FeedField.AMOUNT || field == FeedField.KIND || TWO.contains(field);
        };
    }
}

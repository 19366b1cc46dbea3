package fr.continuum.application.linking;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;

/// What a place in an allocation table is called in addresses: made of what is asked there, whatever the answer, so
/// that it stays while the answer is corrected. Rows that contradict one another stand in one place.
public record RowId(String value) {

    private static final int LENGTH = 32;

    public RowId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No name of a row: " + value);
        }
    }

    public static RowId of(Dimension dimension, AllocationRule row) {
        return new RowId(Sha256.of(dimension + "\n" + row.asks()).value().substring(0, LENGTH));
    }

    public static boolean isValid(String text) {
        return text.matches("[0-9a-f]{" + LENGTH + "}");
    }

    @Override
    public String toString() {
        return value;
    }
}

package fr.continuum.adapters.files.feed;

import java.math.BigDecimal;

/// A share of a full time as a cell writes it: what it counts in is known of its column.
///
/// @param value from 0 to 100
/// @param percent whether the cell itself says that it counts in hundredths
public record WrittenShare(BigDecimal value, boolean percent) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Whether nothing but hundredths makes sense.
    public boolean exceedsOne() {
        return !percent && value.compareTo(BigDecimal.ONE) > 0;
    }

    /// Whether it makes sense as a fraction, which one hundredth or less of a full time does not.
    public boolean isFraction() {
        return !percent && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /// Of a full time.
    ///
    /// @param hundredths whether its column counts in hundredths
    public BigDecimal of(boolean hundredths) {
        return percent || hundredths ? value.movePointLeft(2) : value;
    }
}

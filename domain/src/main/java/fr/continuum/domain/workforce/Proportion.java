package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/// A rate that never goes without what it is a rate of.
///
/// @param part of the whole
/// @param whole all that is known
/// @param unknown how many things are in neither, for want of a figure
public record Proportion(BigDecimal part, BigDecimal whole, int unknown) {

    /// With four decimals; empty where nothing is known of the whole.
    public Optional<BigDecimal> rate() {
        return Decimals.rate(part, whole);
    }

    /// Whether it speaks of everything.
    public boolean isComplete() {
        return unknown == 0;
    }
}

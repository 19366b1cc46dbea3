package fr.continuum.domain.indicator;

import java.math.BigDecimal;

/// How far an indicator is from its baseline to its final target.
///
/// @param raw in points; below 0 where it went the other way, above 100 where it went beyond
public record Progress(BigDecimal raw) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// What a bar can show: from 0 to 100.
    public BigDecimal clamped() {
        return raw.max(BigDecimal.ZERO).min(WHOLE);
    }
}

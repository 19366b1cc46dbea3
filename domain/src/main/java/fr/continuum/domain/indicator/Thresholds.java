package fr.continuum.domain.indicator;

import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;

/// From which gap on an indicator is amber, and from which it is red: points of progress behind what is expected
/// today, so that both are zero or less. An authority may say others for an indicator.
///
/// @param red farther behind than amber
public record Thresholds(BigDecimal amber, BigDecimal red) {

    /// Ten points, by analogy with the State's own rule of ten points; twenty-five.
    public static final Thresholds USUAL = new Thresholds(BigDecimal.valueOf(-10), BigDecimal.valueOf(-25));

    public Thresholds {
        amber = Decimals.plain(amber);
        red = Decimals.plain(red);
        if (!areThresholds(amber, red)) {
            throw new IllegalArgumentException("Red lies behind amber, and amber behind zero: " + amber + ", " + red);
        }
    }

    /// Whether two numbers of points can be.
    public static boolean areThresholds(BigDecimal amber, BigDecimal red) {
        return amber.signum() <= 0 && red.compareTo(amber) < 0;
    }

    /// What a gap in points comes to.
    TrafficLight light(BigDecimal gap) {
        if (gap.compareTo(red) <= 0) {
            return TrafficLight.RED;
        }
        return gap.compareTo(amber) <= 0 ? TrafficLight.AMBER : TrafficLight.GREEN;
    }
}

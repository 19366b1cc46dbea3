package fr.continuum.domain.indicator;

import fr.continuum.domain.shared.Sha256;

/// What an [IndicatorBook] is made of: each part has a name in it, and a fingerprint of all it says.
public sealed interface IndicatorPart {

    /// One per book: no two different things bear it.
    String name();

    Sha256 version();

    record OfIndicator(Indicator indicator) implements IndicatorPart {

        @Override
        public String name() {
            return named(indicator.code());
        }

        @Override
        public Sha256 version() {
            return indicator.version();
        }
    }

    record OfMeasure(Measure measure) implements IndicatorPart {

        @Override
        public String name() {
            return named(measure.indicator(), measure.period());
        }

        @Override
        public Sha256 version() {
            return measure.version();
        }
    }

    /// How an indicator is called among the parts of a book, in findings and refusals.
    static String named(String indicator) {
        return "INDICATOR " + indicator;
    }

    /// How a measure of an indicator is called: the period first, which holds no space, so that a code may.
    static String named(String indicator, Period period) {
        return "MEASURE " + period.name() + " " + indicator;
    }
}

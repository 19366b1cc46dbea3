package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.math.BigDecimal;

/// What an indicator was over a period. Who entered it, when, and why it was corrected lie in the timeline: nothing is
/// ever taken out of that (R28).
///
/// @param indicator its code
/// @param source where this very value comes from; empty: as the sheet says
/// @param comment what the curve cannot explain; empty where nobody said
public record Measure(String indicator, Period period, BigDecimal value, String source, String comment) {

    public Measure {
        if (!PlanCode.isValid(indicator)) {
            throw new IllegalArgumentException("A measure is of an indicator: " + indicator);
        }
        value = Decimals.plain(value);
    }

    public Sha256 version() {
        return new Meaning()
                .say(indicator)
                .say(period)
                .say(value.toPlainString())
                .say(source)
                .say(comment)
                .version();
    }
}

package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.picture.RangeBar;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What a line of a first screen says, drawn.
sealed interface Picture {

    /// As templates choose how to draw it.
    default String kind() {
        return getClass().getSimpleName();
    }

    /// Actions by their state.
    record States(Bar bar) implements Picture {}

    /// Euros by how well it is known where they go.
    record Shares(Bar bar) implements Picture {}

    /// From what is sure to all that may be.
    record Range(RangeBar bar, long least, long most) implements Picture {

        static Range of(MoneyRow money) {
            return new Range(
                    RangeBar.of(List.of(new RangeBar.Amounts(
                                    money.told().strongCents(),
                                    money.told().weakCents(),
                                    money.told().ambiguousCents())))
                            .getFirst(),
                    money.told().leastCents(),
                    money.told().mostCents());
        }
    }

    /// A part of a whole.
    ///
    /// @param length in thousandths
    record Meter(String length) implements Picture {

        static Meter of(BigDecimal rate) {
            return new Meter(rate.max(BigDecimal.ZERO)
                    .min(BigDecimal.ONE)
                    .movePointRight(3)
                    .setScale(0, RoundingMode.HALF_UP)
                    .toPlainString());
        }
    }
}

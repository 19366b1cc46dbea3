package fr.continuum.domain.indicator;

import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A value an indicator had, or is to have, on a day. Numbers are exact: 12.50 is 12.5.
public record DatedValue(LocalDate on, BigDecimal value) {

    public DatedValue {
        value = Decimals.plain(value);
    }
}

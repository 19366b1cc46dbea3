package fr.continuum.application.mapping;

import java.math.BigDecimal;

/// What one stands for in a column of amounts.
public enum AmountUnit {
    EUROS(0),
    CENTS(-2),
    THOUSANDS(3);

    private final int power;

    AmountUnit(int power) {
        this.power = power;
    }

    /// A number of this unit, in euros.
    public BigDecimal euros(BigDecimal number) {
        return number.scaleByPowerOfTen(power);
    }
}

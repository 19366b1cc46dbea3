package fr.continuum.adapters.cli;

import fr.continuum.domain.shared.Tally;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/// Amounts and rates as French readers write them.
public final class Euros {

    private Euros() {}

    /// `251 784 009,02 €`.
    public static String of(Tally tally) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(tally.euros()) + "\u00a0€";
    }

    /// `93,1 %`.
    public static String percent(BigDecimal rate) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(rate.movePointRight(2)) + "\u00a0%";
    }
}

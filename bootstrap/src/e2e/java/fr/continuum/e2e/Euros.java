package fr.continuum.e2e;

import com.microsoft.playwright.Locator;
import java.util.List;

/// Amounts as pages write them.
final class Euros {

    private Euros() {}

    /// Cents of `−1 234,50 €`.
    static long cents(String text) {
        String digits = text.replace('−', '-').replaceAll("[^0-9,-]", "");
        int comma = digits.indexOf(',');
        if (comma < 0 || digits.length() - comma != 3) {
            throw new IllegalArgumentException("Not an amount in euros and cents: " + text);
        }
        return Long.parseLong(digits.replace(",", ""));
    }

    static List<Long> cents(Locator amounts) {
        return amounts.allInnerTexts().stream().map(Euros::cents).toList();
    }
}

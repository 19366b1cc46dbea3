package fr.continuum.adapters.web.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Numbers and days as people type them.
final class Typed {

    private Typed() {}

    /// `1 234,56 €`, `1234.56`: spaces and the sign of euros forgiven.
    static Optional<BigDecimal> number(String text) {
        String bare = text.replaceAll("[\\s\\u00a0\\u202f\\u2009€]", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        return bare.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /// `2026-11-29`, as fields send days, or `29/11/2026`.
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(
                    text.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")
                            ? french(text.split("/", -1))
                            : LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate french(String[] parts) {
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}

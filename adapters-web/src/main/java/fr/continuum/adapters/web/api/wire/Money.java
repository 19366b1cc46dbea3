package fr.continuum.adapters.web.api.wire;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Amounts as answers say them: numbers of euros, always with two decimals.
public final class Money {

    private Money() {}

    public static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    public static @Nullable BigDecimal euros(OptionalLong cents) {
        return cents.isPresent() ? euros(cents.getAsLong()) : null;
    }
}

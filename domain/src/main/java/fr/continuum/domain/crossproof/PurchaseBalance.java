package fr.continuum.domain.crossproof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// All that was spent on one kind of purchase in a year, by what is known of its purpose: **total = declared +
/// unpriced + beyond + undeclared + set aside + ambiguous + untraced**. What is out of scope (order operations) is no
/// purchase.
///
/// @param cents in euro cents
public record PurchaseBalance(Purchase purchase, Map<Standing, Long> cents) {

    public PurchaseBalance {
        EnumMap<Standing, Long> copy = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            copy.put(standing, cents.getOrDefault(standing, 0L));
        }
        cents = Collections.unmodifiableMap(copy);
    }

    public long of(Standing standing) {
        return cents.getOrDefault(standing, 0L);
    }

    public long totalCents() {
        return cents.values().stream().reduce(0L, Math::addExact);
    }

    /// What is within what was declared to cost, over all of them, four decimals; empty where nothing was spent.
    public Optional<BigDecimal> rate() {
        return totalCents() <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(of(Standing.DECLARED))
                        .divide(BigDecimal.valueOf(totalCents()), 4, RoundingMode.HALF_UP));
    }
}

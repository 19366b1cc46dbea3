package fr.continuum.adapters.web.api.wire;

import java.math.BigDecimal;

/// Shares as JSON says them: percentages, without zeros that say nothing.
public final class Percent {

    private Percent() {}

    public static BigDecimal ofBasisPoints(int share) {
        return plain(BigDecimal.valueOf(share, 2));
    }

    public static BigDecimal ofPartsPerMillion(int share) {
        return plain(BigDecimal.valueOf(share, 4));
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

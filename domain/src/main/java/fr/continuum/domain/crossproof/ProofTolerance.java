package fr.continuum.domain.crossproof;

import java.math.BigDecimal;

/// How far what is spent may lie from what was declared before it is a gap: prices are estimates when something is
/// declared.
///
/// @param basisPoints of what was declared
/// @param leastCents what is no gap whatever was declared, in euro cents
public record ProofTolerance(int basisPoints, long leastCents) {

    private static final int WHOLE = 10_000;

    /// A tenth, and a thousand euros at least.
    public static final ProofTolerance DEFAULT = new ProofTolerance(1_000, 1_000_00L);

    /// To the cent.
    public static final ProofTolerance NONE = new ProofTolerance(0, 0);

    public ProofTolerance {
        if (basisPoints < 0 || basisPoints > WHOLE || leastCents < 0) {
            throw new IllegalArgumentException(
                    "A tolerance is from 0 to 10000 basis points and not negative: " + basisPoints + ", " + leastCents);
        }
    }

    /// Of what was declared, in percent.
    public BigDecimal percent() {
        return BigDecimal.valueOf(basisPoints, 2);
    }

    /// Whether a difference from what was declared is a gap.
    boolean isBeyond(long differenceCents, long declaredCents) {
        return differenceCents > Math.max(leastCents, Math.multiplyExact(declaredCents, basisPoints) / WHOLE);
    }
}

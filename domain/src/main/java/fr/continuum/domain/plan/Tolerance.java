package fr.continuum.domain.plan;

/// What a completed action may still cost a year without a finding (R25): retentions, running costs it induced.
/// Nothing until an authority says more.
///
/// @param cents in euro cents
public record Tolerance(long cents) {

    public static final Tolerance NONE = new Tolerance(0);

    public Tolerance {
        if (cents < 0) {
            throw new IllegalArgumentException("A tolerance is not less than nothing: " + cents);
        }
    }
}

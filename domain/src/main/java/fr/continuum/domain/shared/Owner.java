package fr.continuum.domain.shared;

import java.util.Optional;

/// Who a plan, a table or a chart belongs to: one authority, or the home, whose own is inherited by every authority
/// that has none.
public record Owner(String value) {

    /// The home's default.
    public static final Owner HOME = new Owner("*");

    public Owner {
        if (!value.equals("*") && !Siren.isValid(value)) {
            throw new IllegalArgumentException("An owner is an authority's SIREN or the home, not: " + value);
        }
    }

    public static Owner of(Siren authority) {
        return new Owner(authority.value());
    }

    /// Empty for the home.
    public Optional<Siren> authority() {
        return equals(HOME) ? Optional.empty() : Optional.of(new Siren(value));
    }

    @Override
    public String toString() {
        return value;
    }
}

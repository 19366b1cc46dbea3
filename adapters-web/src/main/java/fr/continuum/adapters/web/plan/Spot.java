package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.Territory;

/// A place a plan speaks of, as one may choose it.
///
/// @param value kind and code, as addresses say it
public record Spot(String value, Territory.Kind kind, String label) implements Comparable<Spot> {

    static Spot of(Territory territory) {
        return new Spot(territory.kind() + " " + territory.code(), territory.kind(), territory.label());
    }

    @Override
    public int compareTo(Spot other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? label.compareTo(other.label) : byKind;
    }
}

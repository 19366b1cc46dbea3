package fr.continuum.planted.aggregates.domain;

import fr.continuum.domain.shared.Aggregate;

public record PointsById(OtherId other) implements Aggregate {
    /// The id.
    public record OtherId(String value) {}
}

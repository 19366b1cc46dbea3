package fr.continuum.planted.aggregates.domain;

import fr.continuum.domain.shared.Aggregate;
import java.util.List;

public record HoldsThroughAPart(List<Part> parts) implements Aggregate {
    /// The part.
    public record Part(Other other) {}
}

package fr.continuum.planted.aggregates.domain;

import fr.continuum.domain.shared.Aggregate;

public record HoldsDirectly(Other other) implements Aggregate {}

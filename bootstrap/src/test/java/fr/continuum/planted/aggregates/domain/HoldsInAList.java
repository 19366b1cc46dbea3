package fr.continuum.planted.aggregates.domain;

import fr.continuum.domain.shared.Aggregate;
import java.util.List;

public record HoldsInAList(List<Other> others) implements Aggregate {}

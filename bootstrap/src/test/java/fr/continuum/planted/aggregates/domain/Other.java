package fr.continuum.planted.aggregates.domain;

import fr.continuum.domain.shared.Aggregate;

public class Other implements Aggregate {}

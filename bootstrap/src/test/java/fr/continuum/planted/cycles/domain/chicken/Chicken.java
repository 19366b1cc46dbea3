package fr.continuum.planted.cycles.domain.chicken;

import fr.continuum.planted.cycles.domain.egg.Egg;

public class Chicken {
    public final Class<?> held = Egg.class;
}

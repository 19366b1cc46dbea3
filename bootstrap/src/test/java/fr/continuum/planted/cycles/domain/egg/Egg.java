package fr.continuum.planted.cycles.domain.egg;

import fr.continuum.planted.cycles.domain.chicken.Chicken;

public class Egg {
    public final Class<?> held = Chicken.class;
}

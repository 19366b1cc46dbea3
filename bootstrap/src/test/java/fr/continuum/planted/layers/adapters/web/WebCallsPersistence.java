package fr.continuum.planted.layers.adapters.web;

import fr.continuum.planted.layers.adapters.persistence.Table;

public class WebCallsPersistence {
    public final Class<?> held = Table.class;
}

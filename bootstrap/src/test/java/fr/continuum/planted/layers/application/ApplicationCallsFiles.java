package fr.continuum.planted.layers.application;

import fr.continuum.planted.layers.adapters.files.Reader;

public class ApplicationCallsFiles {
    public final Class<?> held = Reader.class;
}

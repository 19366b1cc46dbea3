package fr.continuum.planted.layers.domain;

import fr.continuum.planted.layers.application.UseCase;

public class DomainCallsApplication {
    public final Class<?> held = UseCase.class;
}

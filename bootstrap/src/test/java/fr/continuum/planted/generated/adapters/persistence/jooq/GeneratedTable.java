package fr.continuum.planted.generated.adapters.persistence.jooq;

public class GeneratedTable {}

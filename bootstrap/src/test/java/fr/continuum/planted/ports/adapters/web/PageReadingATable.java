package fr.continuum.planted.ports.adapters.web;

import org.jooq.DSLContext;

public class PageReadingATable {
    public final Class<?> held = DSLContext.class;
}

package fr.continuum.planted.ports.adapters.cli;

import javax.sql.DataSource;

public class CommandOpeningAConnection {
    public final Class<?> held = DataSource.class;
}

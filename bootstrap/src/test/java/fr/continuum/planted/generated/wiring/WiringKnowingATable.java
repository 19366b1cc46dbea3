package fr.continuum.planted.generated.wiring;

import fr.continuum.planted.generated.adapters.persistence.jooq.GeneratedTable;

public class WiringKnowingATable {
    public final Class<?> held = GeneratedTable.class;
}

package fr.continuum.adapters.persistence.sql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Instants as the database keeps them, to the microsecond.
public final class Instants {

    private Instants() {}

    public static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

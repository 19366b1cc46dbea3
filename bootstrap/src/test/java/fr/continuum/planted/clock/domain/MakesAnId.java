package fr.continuum.planted.clock.domain;

import java.util.UUID;

public class MakesAnId {
    public final UUID id = UUID.randomUUID();
}

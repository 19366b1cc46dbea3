package fr.continuum.planted.clock.domain;

import java.time.Instant;
import java.util.function.Supplier;

public class RefersToTheTime {
    public final Supplier<Instant> clock = Instant::now;
}

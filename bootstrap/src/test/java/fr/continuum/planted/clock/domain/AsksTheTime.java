package fr.continuum.planted.clock.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;

public class AsksTheTime {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}

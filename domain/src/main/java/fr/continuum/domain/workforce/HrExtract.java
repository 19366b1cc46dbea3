package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Optional;

/// One HR file in the reduced form its reader kept.
///
/// @param authority whose it is; empty where it does not say: the home's
/// @param day it was extracted on; empty where it does not say
/// @param unread what is known of the rows that were rejected
public record HrExtract(Optional<Siren> authority, Optional<LocalDate> day, HrFacts facts, UnreadRows unread) {

    /// One all of whose rows were read.
    public HrExtract(Optional<Siren> authority, Optional<LocalDate> day, HrFacts facts) {
        this(authority, day, facts, UnreadRows.NONE);
    }
}

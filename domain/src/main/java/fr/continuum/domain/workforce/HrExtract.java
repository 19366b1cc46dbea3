package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One HR file in the reduced form its reader kept.
///
/// @param authority whose it is; empty where it does not say: the home's
/// @param day it was extracted on; empty where it does not say
/// @param unread what is known of the rows that were rejected
/// @param rejections why they were, all of them; none in what earlier versions of the program kept
public record HrExtract(
        Optional<Siren> authority,
        Optional<LocalDate> day,
        HrFacts facts,
        UnreadRows unread,
        List<Rejection> rejections) {

    public HrExtract {
        rejections = List.copyOf(rejections);
    }

    /// One that does not say why rows were rejected.
    public HrExtract(Optional<Siren> authority, Optional<LocalDate> day, HrFacts facts, UnreadRows unread) {
        this(authority, day, facts, unread, List.of());
    }

    /// One all of whose rows were read.
    public HrExtract(Optional<Siren> authority, Optional<LocalDate> day, HrFacts facts) {
        this(authority, day, facts, UnreadRows.NONE);
    }
}

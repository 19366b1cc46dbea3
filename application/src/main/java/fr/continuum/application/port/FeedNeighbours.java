package fr.continuum.application.port;

import java.time.LocalDate;
import java.util.List;

/// What a new extract is held against before it takes a place.
///
/// @param standing documents in force whose place it would take: several where it holds what each of them holds
/// @param beside extracts of the same folder that hold, of the same ledger, what it does not: together they may take
///     the place of one that holds both
/// @param yearBefore in force, of the same budget in the year before, that hold what it holds
/// @param night its day, for extracts that do not say theirs
public record FeedNeighbours(List<Reading> standing, List<Reading> beside, List<Reading> yearBefore, LocalDate night) {

    public FeedNeighbours {
        standing = List.copyOf(standing);
        beside = List.copyOf(beside);
        yearBefore = List.copyOf(yearBefore);
    }
}

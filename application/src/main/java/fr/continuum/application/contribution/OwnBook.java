package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;

/// An authority's own book, before anything is written in it: a copy of the home's where it has none, or what it
/// inherited until then would be gone.
final class OwnBook {

    static final String SOURCE = "repris de l’installation";

    private final Contributions contributions;

    OwnBook(Contributions contributions) {
        this.contributions = contributions;
    }

    /// What the owner reads today, its own or inherited.
    ContributionBook read(Owner owner) {
        return contributions.inForce(owner).map(Versioned::content).orElse(ContributionBook.EMPTY);
    }

    /// Whether an entry only began a book with what another one said.
    static boolean isTakenOver(TimelineEntry entry) {
        return entry.source().equals(SOURCE);
    }

    void takeOver(Owner owner, String author, Instant at) {
        contributions.takeOver(owner, new TimelineEntry(author, at, SOURCE));
    }
}

package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Contributions.BackgroundChange;
import fr.continuum.application.port.Contributions.Change;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// All that happened to one contribution of an owner's own book, in order: what was taken over happened in the
    /// home's, and is told as it did there. That it was taken over is told where nothing else says what it was.
    List<Change> history(Owner owner, ContributionId id) {
        List<Change> own = contributions.history(owner, id);
        if (own.isEmpty()
                || owner.equals(Owner.HOME)
                || !isTakenOver(own.getFirst().entry())) {
            return own;
        }
        Change first = own.getFirst();
        List<Change> inherited = contributions.history(Owner.HOME, id).stream()
                .filter(change -> !change.entry().at().isAfter(first.entry().at()))
                .toList();
        boolean saysItself = inherited.isEmpty() || !inherited.getLast().after().equals(first.after());
        List<Change> all = new ArrayList<>(inherited);
        all.addAll(saysItself ? own : own.subList(1, own.size()));
        return List.copyOf(all);
    }

    /// The same of what contributions are judged against.
    List<BackgroundChange> backgroundHistory(Owner owner) {
        List<BackgroundChange> own = contributions.backgroundHistory(owner);
        Optional<Instant> takenOver = own.stream()
                .map(BackgroundChange::entry)
                .filter(OwnBook::isTakenOver)
                .map(TimelineEntry::at)
                .findFirst();
        if (owner.equals(Owner.HOME) || takenOver.isEmpty()) {
            return own;
        }
        List<BackgroundChange> all = new ArrayList<>(contributions.backgroundHistory(Owner.HOME).stream()
                .filter(change -> !change.entry().at().isAfter(takenOver.get()))
                .toList());
        boolean saysItself = all.isEmpty();
        own.stream()
                .filter(change -> saysItself || !isTakenOver(change.entry()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    void takeOver(Owner owner, String author, Instant at) {
        contributions.takeOver(owner, new TimelineEntry(author, at, SOURCE));
    }
}

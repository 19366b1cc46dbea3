package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What an authority does for its plan: today, on any past day, and everything that happened to one contribution.
public final class ReadContributions {

    private final Contributions contributions;
    private final ZoneId zone;

    /// @param zone where days begin and end
    public ReadContributions(Contributions contributions, ZoneId zone) {
        this.contributions = contributions;
        this.zone = zone;
    }

    /// What the owner reads, its own or the home's; an empty book where nothing was ever said.
    public ContributionBook today(Owner owner) {
        return contributions.inForce(owner).map(Versioned::content).orElse(ContributionBook.EMPTY);
    }

    /// As the last change of a day left it; the home's where the authority had none of its own yet.
    public ContributionBook on(Owner owner, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        return contributions
                .inForceBefore(owner, midnight)
                .map(Versioned::content)
                .orElse(ContributionBook.EMPTY);
    }

    /// All that happened to one contribution, in order, in the home's book before the authority began its own.
    public List<Contributions.Change> history(Owner owner, ContributionId id) {
        return contributions
                .inForce(owner)
                .map(book -> new OwnBook(contributions).history(book.owner(), id))
                .orElse(List.of());
    }

    /// All that was said of needs, training plans and how many agents there are, in order.
    public List<Contributions.BackgroundChange> backgroundHistory(Owner owner) {
        return contributions
                .inForce(owner)
                .map(book -> new OwnBook(contributions).backgroundHistory(book.owner()))
                .orElse(List.of());
    }
}

package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
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

    public ContributionBook today(Siren authority) {
        return contributions.inForce(authority).map(Versioned::content).orElse(ContributionBook.EMPTY);
    }

    /// As the last change of a day left it; the home's where the authority had none of its own yet.
    public ContributionBook on(Siren authority, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        return contributions
                .before(Owner.of(authority), midnight)
                .or(() -> contributions.before(Owner.HOME, midnight))
                .map(Versioned::content)
                .orElse(ContributionBook.EMPTY);
    }

    public List<Contributions.Change> history(Siren authority, ContributionId id) {
        return contributions
                .inForce(authority)
                .map(book -> contributions.history(book.owner(), id))
                .orElse(List.of());
    }
}

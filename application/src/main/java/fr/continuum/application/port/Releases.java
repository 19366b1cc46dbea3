package fr.continuum.application.port;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.disclosure.Release;
import java.time.Instant;
import java.util.Optional;

/// Tables of counts of people that were published, by owner and name: an append-only list. Each was made fit to be
/// seen beside the one before, which is why none is forgotten.
public interface Releases {

    /// The last one published.
    Optional<Release> latest(Owner owner, String table);

    /// The one that was there to be seen just before a moment.
    Optional<Release> before(Owner owner, String table, Instant moment);

    /// Publishes a table, unless another was since the one it was made beside.
    ///
    /// @param last the one it was made beside; empty for the first
    /// @param at a clock set back does not turn the list round: never before the last
    /// @return whether it was published
    boolean publish(Owner owner, String table, Optional<Release> last, Release next, Instant at);
}

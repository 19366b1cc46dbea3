package fr.continuum.application.port;

import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.HrFeed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The HR files that were loaded, by owner: an append-only list. With what the archive kept of each, posts, sessions
/// and cycles are made again in the order they came.
public interface HrExtracts {

    /// Those of one feed, earliest first.
    List<Received> of(Owner owner, HrFeed feed);

    /// Those a night loaded, of all owners: of one owner in the order they came.
    List<Received> by(NightId night);

    /// Adds one at the end. Adding the last of its feed again, as after an interrupted night, changes nothing.
    void receive(Received extract);

    /// @param years it tells of; none for a feed that tells how things stand
    /// @param original fingerprint of the file people have, of which nothing was kept
    /// @param kept fingerprint of the reduced form, in the archive
    /// @param known fingerprint of the same with what was known of its rejected rows, in the archive; the same
    /// where nothing was
    /// @param day its facts are of: that it says, else that of the night
    /// @param night that loaded it
    /// @param file name it had
    record Received(
            Owner owner,
            HrFeed feed,
            SortedSet<Integer> years,
            Sha256 original,
            Sha256 kept,
            Sha256 known,
            LocalDate day,
            NightId night,
            String file) {

        public Received {
            years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        }

        /// One whose rejected rows, if any, are about nothing that was known.
        public Received(
                Owner owner,
                HrFeed feed,
                SortedSet<Integer> years,
                Sha256 original,
                Sha256 kept,
                LocalDate day,
                NightId night,
                String file) {
            this(owner, feed, years, original, kept, kept, day, night, file);
        }

        /// The same, what was known of its rejected rows beside it.
        public Received knowing(Sha256 whole) {
            return new Received(owner, feed, years, original, kept, whole, day, night, file);
        }
    }
}

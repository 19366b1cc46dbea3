package fr.continuum.application.port;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Instant;
import java.util.Set;

/// All that was told outside HR of figures about few people and those beside them, by owner and table: an append-only
/// list. What is told next is held against all of it, which is why nothing of it is forgotten.
public interface Disclosures {

    /// @param decided what it was decided of: each once
    /// @param known how many entries it is made of
    record Memory(ToldSums told, Set<Sha256> decided, int known) {

        public Memory {
            decided = Set.copyOf(decided);
        }
    }

    Memory of(Owner owner, String table);

    /// How many entries there are.
    int known(Owner owner, String table);

    /// Adds what was told or hidden besides, unless something else was added since it was decided.
    ///
    /// @param known how many entries were known when it was
    /// @param more nothing where all was told before
    /// @param decided what it was decided of
    /// @return whether it was added
    boolean add(Owner owner, String table, int known, ToldSums more, Sha256 decided, Instant at);
}

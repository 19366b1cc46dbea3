package fr.continuum.application.port;

import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Allocation tables, by owner and dimension: an append-only timeline of content-addressed versions.
public interface AllocationTables {

    /// Puts a table in force in the place of the one it was made from, unless somebody put another since: of two
    /// who change the same table at once the second is told, and nothing is lost.
    ///
    /// @param made version of the owner's own table it was made from; empty where the owner had none
    /// @return whether it was put in force
    boolean replace(Owner owner, Optional<Sha256> made, AllocationTable table, TimelineEntry entry);

    /// As [#replace], of rows somebody links to the plan: only while the plan they were judged against is in
    /// force. Of a removal and a row that leads to what it takes away at once, one is done and the other told
    /// (R07, [Plans]).
    ///
    /// @param plan version of the plan in force, the home's where the owner has none; empty where neither has any
    /// @return whether it was put in force
    boolean link(Owner owner, Optional<Sha256> made, Optional<Sha256> plan, AllocationTable table, TimelineEntry entry);

    /// The table in force for an authority: its own, else the home's.
    default Optional<Versioned<AllocationTable>> inForce(Siren authority, Dimension dimension) {
        return inForce(Owner.of(authority), dimension);
    }

    /// The same of any owner: its own latest, else the home's.
    default Optional<Versioned<AllocationTable>> inForce(Owner owner, Dimension dimension) {
        return latest(owner, dimension).or(() -> latest(Owner.HOME, dimension));
    }

    /// The version of [#inForce], where its rows are not asked for: tables may have tens of thousands.
    default Optional<Sha256> versionInForce(Siren authority, Dimension dimension) {
        return inForce(authority, dimension).map(Versioned::version);
    }

    /// The owner's own latest; empty where it has none, whatever the home has.
    Optional<Versioned<AllocationTable>> latest(Owner owner, Dimension dimension);

    /// Authorities that have a table of their own, the home aside.
    Set<Siren> authorities(Dimension dimension);

    /// A table by what it means, its rows said as whoever put it in force first said them: what a night found by
    /// them is found again, whoever says the same since.
    Optional<AllocationTable> find(Sha256 version);

    /// All entries of one owner and dimension, latest first; the content is the number of rows.
    List<Versioned<Integer>> timeline(Owner owner, Dimension dimension);
}

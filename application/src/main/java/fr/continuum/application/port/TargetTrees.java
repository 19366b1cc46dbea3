package fr.continuum.application.port;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.Optional;

/// The trees money is traced to, by owner and dimension: an append-only timeline of content-addressed versions.
public interface TargetTrees {

    void put(Owner owner, TargetTree tree, TimelineEntry entry);

    /// Puts a tree in force in the place of the one it was made from, unless somebody put another since.
    ///
    /// @param made version of the owner's own tree it was made from; empty where the owner had none
    /// @return whether it was put in force
    boolean replace(Owner owner, Optional<Sha256> made, TargetTree tree, TimelineEntry entry);

    /// The tree in force for an authority: its own, else the home's.
    default Optional<Versioned<TargetTree>> inForce(Siren authority, Dimension dimension) {
        return inForce(Owner.of(authority), dimension);
    }

    /// The same of any owner: its own latest, else the home's.
    default Optional<Versioned<TargetTree>> inForce(Owner owner, Dimension dimension) {
        return latest(owner, dimension).or(() -> latest(Owner.HOME, dimension));
    }

    /// The owner's own latest; empty where it has none, whatever the home has.
    Optional<Versioned<TargetTree>> latest(Owner owner, Dimension dimension);

    Optional<TargetTree> find(Sha256 version);
}

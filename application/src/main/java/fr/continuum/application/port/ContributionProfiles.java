package fr.continuum.application.port;

import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The mapping profiles of contributions, kept by name: those of an authority, behind them those of the home, which
/// all share, and behind these one for each kind, which ships with the program ([ProfileName#shipped]).
public interface ContributionProfiles {

    /// Every profile at hand for an owner, by name; of several under one name, the first found. Those broken by
    /// hand are among them.
    List<Entry> list(Owner owner) throws IOException;

    /// The profile an owner means by a name.
    Optional<Entry> find(Owner owner, ProfileName name) throws IOException;

    /// Keeps a profile, whole or not at all.
    ///
    /// @param owner an authority, or the home for a profile that all share
    /// @param replace whether one of this owner may be written over
    Kept keep(Owner owner, ProfileName name, ContributionProfile profile, boolean replace) throws IOException;

    /// Gives an owner's profile another name, which no other has.
    Kept rename(Owner owner, ProfileName from, ProfileName to) throws IOException;

    /// @return whether this owner had a profile of that name
    boolean remove(Owner owner, ProfileName name) throws IOException;

    /// One profile at hand.
    ///
    /// @param name as it is kept; no [ProfileName] where somebody named the file otherwise by hand
    /// @param keptBy the owner whose it is; empty for one that ships
    record Entry(String name, Optional<Owner> keptBy, State state) {}

    /// Whether a profile can be used.
    sealed interface State {

        record Sound(ContributionProfile profile) implements State {}

        /// @param faults by line and column
        record Broken(List<FileFault> faults) implements State {

            public Broken {
                faults = List.copyOf(faults);
            }
        }
    }

    /// What became of a wish to keep.
    enum Kept {
        DONE,
        /// The owner has another of that name.
        NAME_TAKEN,
        /// A profile that ships, or one of the owner's for other files, is called so: it would no longer be
        /// found.
        NAME_RESERVED,
        /// The owner has none to rename.
        MISSING
    }
}

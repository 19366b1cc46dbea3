package fr.continuum.application.port;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The mapping profiles of feeds by name, to be looked at, kept and removed: the same that the night tries
/// ([FeedProfiles]), so that what is kept here is what the next night reads with. All authorities share them, since a
/// night knows a feed before it knows whose it is.
public interface KeptFeedProfiles {

    /// The home's own by name, those broken by hand among them, then those that ship and that none of the home's
    /// stands before.
    List<Entry> list() throws IOException;

    /// The profile in force under a name.
    Optional<Entry> find(ProfileName name) throws IOException;

    /// Keeps a profile among the home's, whole or not at all.
    ///
    /// @param seen version of the one it stands in for; empty where none of the home's has its name
    Kept keep(ProfileName name, FeedProfile profile, Optional<Sha256> seen) throws IOException;

    /// Takes a profile of the home's away, broken or not.
    ///
    /// @param seen version of the one that goes
    Kept remove(ProfileName name, Sha256 seen) throws IOException;

    /// One profile at hand.
    ///
    /// @param name as it is kept; no [ProfileName] where somebody named the file otherwise by hand
    /// @param shipped whether it comes with the program
    /// @param version of all that is written, remarks included
    /// @param kind empty where it is too broken to say
    record Entry(String name, boolean shipped, Sha256 version, Optional<FeedKind> kind, State state) {

        /// By which it can be asked for; empty where its file bears another.
        public Optional<ProfileName> called() {
            return ProfileName.of(name).filter(one -> one.value().equals(name));
        }
    }

    /// Whether a profile can be used.
    sealed interface State {

        record Sound(FeedProfile profile) implements State {}

        /// @param faults by line and column
        record Broken(List<FileFault> faults) implements State {

            public Broken {
                faults = List.copyOf(faults);
            }
        }
    }

    /// What became of a wish to keep, or to remove.
    enum Kept {
        DONE,
        /// The home has another of that name, and the wish was to keep a new one.
        NAME_TAKEN,
        /// A profile that ships is called so, or one that reads something else.
        NAME_RESERVED,
        /// Somebody changed it since it was seen.
        CHANGED_MEANWHILE,
        /// The home has none of that name.
        MISSING
    }
}

package fr.continuum.application.port;

import fr.continuum.application.mapping.FeedProfile;
import java.io.IOException;
import java.util.List;

/// The mapping profiles of feeds at hand: the home's own, and behind them those that ship with the program.
public interface FeedProfiles {

    /// In the order they are tried: the home's own by name, then those that ship; one of the home's stands before
    /// the one that ships under the same name. Looked at anew each time, since people write there.
    AtHand atHand() throws IOException;

    /// @param broken what is wrong with the profiles that cannot be used
    record AtHand(List<FeedProfile> profiles, List<FileFault> broken) {

        public AtHand {
            profiles = List.copyOf(profiles);
            broken = List.copyOf(broken);
        }

        /// Those of finance feeds.
        public List<FeedProfile> ofMoney() {
            return profiles.stream()
                    .filter(profile -> profile.kind().people().isEmpty())
                    .toList();
        }

        /// Those of HR feeds.
        public List<FeedProfile> ofPeople() {
            return profiles.stream()
                    .filter(profile -> profile.kind().people().isPresent())
                    .toList();
        }
    }
}

package fr.continuum.adapters.web.feed;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.domain.shared.Sha256;
import java.util.Optional;
import java.util.Set;

/// How far somebody has come with a sample.
///
/// @param profile what the columns are, as said so far
/// @param guessed fields whose column was proposed
/// @param base the kept profile that is being corrected; empty for a new one
record FeedDraft(FeedProfile profile, Set<FeedField> guessed, Optional<Base> base) {

    FeedDraft {
        guessed = Set.copyOf(guessed);
    }

    /// @param seen the version that was there when it was begun
    record Base(ProfileName name, FeedProfile profile, Sha256 seen) {}

    FeedDraft saying(FeedProfile next) {
        return new FeedDraft(next, guessed, base);
    }

    FeedDraft guessing(FeedProfile next, Set<FeedField> fields) {
        return new FeedDraft(next, fields, base);
    }

    /// The name of the kept profile it takes the place of.
    Optional<ProfileName> standsFor() {
        return base.map(Base::name);
    }
}

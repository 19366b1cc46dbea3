package fr.continuum.application.feed;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.FeedSampleReader.Preview;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.State;
import java.io.IOException;
import java.util.Optional;

/// Tries a profile on a sample as the next night would: what is read, what is rejected, and whether this profile, or
/// another at hand that fits more closely, would read the file.
public final class TryFeedProfile {

    private final FeedSampleReader samples;
    private final KeptFeedProfiles profiles;
    private final HrReader.Names names;

    public TryFeedProfile(FeedSampleReader samples, KeptFeedProfiles profiles, HrReader.Names names) {
        this.samples = samples;
        this.profiles = profiles;
        this.names = names;
    }

    /// @param instead the profile by which a night would read the file in place of this one; empty where it would
    /// read it by this one, or by none
    /// @param known whether a night would know the file by this one
    public record Tried(Preview preview, boolean known, Optional<FeedProfile> instead) {}

    /// @param shown how many rows, at most, are told one by one
    /// @param standsFor the kept profile that this one takes the place of; empty for none
    public Tried tried(Content sample, FeedProfile profile, Optional<ProfileName> standsFor, int shown)
            throws IOException {
        Preview preview = samples.preview(sample, profile, names, shown);
        int columns = columns(sample, profile);
        return new Tried(
                preview, columns > 0, columns > 0 ? instead(sample, profile, standsFor, columns) : Optional.empty());
    }

    private int columns(Content sample, FeedProfile profile) throws IOException {
        return samples.fit(sample, profile) instanceof FeedFit.Whole(int met) ? met : 0;
    }

    /// The one most of whose columns the file has reads it; the home's by name, then those that ship, among
    /// equals. A profile that has no name yet is taken for the last of the home's.
    private Optional<FeedProfile> instead(
            Content sample, FeedProfile profile, Optional<ProfileName> standsFor, int columns) throws IOException {
        boolean money = profile.kind().people().isEmpty();
        Optional<FeedProfile> best = Optional.empty();
        int most = columns;
        for (Entry entry : profiles.list()) {
            if (entry.state() instanceof State.Sound(FeedProfile other)
                    && other.kind().people().isEmpty() == money
                    && standsFor
                            .filter(name -> name.value().equals(entry.name()))
                            .isEmpty()) {
                int met = columns(sample, other);
                if (met > most || (best.isEmpty() && met == most && isBefore(entry, standsFor))) {
                    best = Optional.of(other);
                    most = met;
                }
            }
        }
        return best;
    }

    private static boolean isBefore(Entry other, Optional<ProfileName> name) {
        return !other.shipped()
                && name.filter(own -> own.value().compareTo(other.name()) < 0).isEmpty();
    }
}

package fr.continuum.application.feed;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.Kept;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Keeps a profile of feeds for the next night, where the night could read with it: all it cannot do without is given,
/// and what is written reads back as what was said.
public final class KeepFeedProfile {

    private final KeptFeedProfiles profiles;
    private final FeedProfileFormat format;

    public KeepFeedProfile(KeptFeedProfiles profiles, FeedProfileFormat format) {
        this.profiles = profiles;
        this.format = format;
    }

    /// @param seen version of the one it stands in for; empty for a new one
    /// @param dryRun whether it is only to be said what would become of it
    public record Request(ProfileName name, FeedProfile profile, Optional<Sha256> seen, boolean dryRun) {}

    public sealed interface Outcome {

        /// @param version of the profile as it is kept
        record Done(FeedProfile profile, Sha256 version) implements Outcome {}

        /// Nothing says what nothing can be read without.
        record Incomplete(List<FeedField> missing) implements Outcome {

            public Incomplete {
                missing = List.copyOf(missing);
            }
        }

        /// What is said cannot be written so that it reads back.
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }

        /// The name, or what stands under it, does not let it.
        record NotKept(Kept because) implements Outcome {}
    }

    public Outcome keep(Request request) throws IOException {
        FeedProfile said = request.profile().called(request.name().value());
        if (!said.missing().isEmpty()) {
            return new Outcome.Incomplete(said.missing());
        }
        String text = format.write(said);
        return switch (format.read(said.name(), text)) {
            case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Unusable(faults);
            case FeedProfileFormat.Outcome.Read(FeedProfile kept) -> kept(request, kept, Sha256.of(text));
        };
    }

    private Outcome kept(Request request, FeedProfile profile, Sha256 version) throws IOException {
        Kept kept = request.dryRun() ? wouldBe(request) : profiles.keep(request.name(), profile, request.seen());
        return kept == Kept.DONE ? new Outcome.Done(profile, version) : new Outcome.NotKept(kept);
    }

    private Kept wouldBe(Request request) throws IOException {
        Optional<Entry> there = profiles.find(request.name());
        Optional<Sha256> own = there.filter(entry -> !entry.shipped()).map(Entry::version);
        if (there.isPresent() && own.isEmpty()) {
            return Kept.NAME_RESERVED;
        }
        if (own.equals(request.seen())) {
            return Kept.DONE;
        }
        return own.isEmpty() ? Kept.MISSING : request.seen().isEmpty() ? Kept.NAME_TAKEN : Kept.CHANGED_MEANWHILE;
    }
}

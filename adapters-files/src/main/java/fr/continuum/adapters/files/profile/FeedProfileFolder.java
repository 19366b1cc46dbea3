package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.FileFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The profiles of feeds among those of the home's `profiles` folder, and behind them those that ship.
public final class FeedProfileFolder implements FeedProfiles {

    private final Profiles profiles;

    public FeedProfileFolder(Path folder) {
        this.profiles = new Profiles(folder);
    }

    /// The profile that ships for a kind.
    public static FeedProfile shipped(FeedKind kind) throws IOException {
        if (Profiles.shipped(kind.key()).orElseThrow()
                instanceof Profiles.Outcome.Found(Profile.Feed(FeedProfile content, var _))) {
            return content;
        }
        throw new IllegalStateException("A profile ships broken: " + kind.key());
    }

    @Override
    public AtHand atHand() throws IOException {
        List<FeedProfile> found = new ArrayList<>();
        List<FileFault> broken = new ArrayList<>();
        for (String name : profiles.own()) {
            switch (profiles.find(name)) {
                case Profiles.Outcome.Found(Profile.Feed(FeedProfile content, var _)) -> found.add(content);
                case Profiles.Outcome.Found _ -> {}
                // That it is broken is told only where it says that it reads a feed: others have their own readers.
                case Profiles.Outcome.Unusable(List<FileFault> faults) -> {
                    if (profiles.reads(name).flatMap(FeedKind::ofKey).isPresent()) {
                        broken.addAll(faults);
                    }
                }
            }
        }
        for (FeedKind kind : FeedKind.values()) {
            if (!profiles.own().contains(kind.key())) {
                found.add(shipped(kind));
            }
        }
        return new AtHand(found, broken);
    }
}

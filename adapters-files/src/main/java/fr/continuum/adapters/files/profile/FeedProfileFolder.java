package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The profiles of feeds among those of the home's `profiles` folder, and behind them those that ship. The folder is
/// looked at anew each time, since people write there too, and need not exist.
public final class FeedProfileFolder implements FeedProfiles, KeptFeedProfiles {

    /// Taken by whoever writes, so that two programs that share the home do not both write over what they saw.
    private static final String LOCK = ".profiles.lock";

    /// One writer of this program at a time: the lock of the folder is between programs.
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final Path folder;
    private final Profiles profiles;
    private final FeedProfileFormat format = new YamlFeedProfiles();

    public FeedProfileFolder(Path folder) {
        this.folder = folder;
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
        for (Entry entry : list()) {
            switch (entry.state()) {
                case State.Sound(FeedProfile profile) -> found.add(profile);
                // That it is broken is told only where it says that it reads a feed: others have their own readers.
                case State.Broken(List<FileFault> faults) -> {
                    if (entry.kind().isPresent()) {
                        broken.addAll(faults);
                    }
                }
            }
        }
        return new AtHand(found, broken);
    }

    @Override
    public List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String name : profiles.own()) {
            own(name).ifPresent(entries::add);
        }
        for (FeedKind kind : FeedKind.values()) {
            if (!profiles.own().contains(kind.key())) {
                entries.add(new Entry(
                        kind.key(), true, version(kind.key()), Optional.of(kind), new State.Sound(shipped(kind))));
            }
        }
        return List.copyOf(entries);
    }

    /// Empty where it reads something else than feeds.
    private Optional<Entry> own(String name) throws IOException {
        return switch (profiles.find(name)) {
            case Profiles.Outcome.Found(Profile.Feed(FeedProfile content, var _)) ->
                Optional.of(
                        new Entry(name, false, version(name), Optional.of(content.kind()), new State.Sound(content)));
            case Profiles.Outcome.Found _ -> Optional.empty();
            case Profiles.Outcome.Unusable(List<FileFault> faults) -> {
                Optional<String> reads = profiles.reads(name);
                Optional<FeedKind> kind = reads.flatMap(FeedKind::ofKey);
                yield reads.isPresent() && kind.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entry(name, false, version(name), kind, new State.Broken(faults)));
            }
        };
    }

    private Sha256 version(String name) throws IOException {
        return profiles.bytes(name).map(Sha256::of).orElseThrow();
    }

    @Override
    public Optional<Entry> find(ProfileName name) throws IOException {
        return list().stream()
                .filter(entry -> entry.name().equals(name.value()))
                .findFirst();
    }

    @Override
    public Kept keep(ProfileName name, FeedProfile profile, Optional<Sha256> seen) throws IOException {
        return writing(() -> {
            Optional<Path> there = profiles.file(name.value());
            if (isReserved(name, there)) {
                return Kept.NAME_RESERVED;
            }
            if (there.isEmpty() && seen.isPresent()) {
                return Kept.MISSING;
            }
            if (there.isPresent() && seen.isEmpty()) {
                return Kept.NAME_TAKEN;
            }
            if (there.isPresent() && !seen.equals(Optional.of(version(name.value())))) {
                return Kept.CHANGED_MEANWHILE;
            }
            Path place = folder.resolve(name.value() + ".yaml");
            WholeFile.write(format.write(profile), place);
            if (there.isPresent() && !there.get().equals(place)) {
                Files.deleteIfExists(there.get());
            }
            return Kept.DONE;
        });
    }

    @Override
    public Kept remove(ProfileName name, Sha256 seen) throws IOException {
        return writing(() -> {
            Optional<Path> there = profiles.file(name.value());
            if (there.isEmpty() || own(name.value()).isEmpty()) {
                return Kept.MISSING;
            }
            if (!version(name.value()).equals(seen)) {
                return Kept.CHANGED_MEANWHILE;
            }
            Files.delete(there.get());
            return Kept.DONE;
        });
    }

    /// Whether the name already means one that ships, or one that reads something else, or differs from another by
    /// capitals alone.
    private boolean isReserved(ProfileName name, Optional<Path> there) throws IOException {
        if (there.isPresent()) {
            return own(name.value()).isEmpty();
        }
        return Profiles.shipped(name.value()).isPresent()
                || profiles.own().stream().anyMatch(other -> other.equalsIgnoreCase(name.value()));
    }

    private interface Writing {
        Kept write() throws IOException;
    }

    private Kept writing(Writing what) throws IOException {
        Files.createDirectories(folder);
        WRITING.lock();
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            return what.write();
        } finally {
            WRITING.unlock();
        }
    }
}

package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Seen;
import fr.continuum.domain.shared.Sha256;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What the files of folders were when they were listed and read last, for as long as the program runs: a night whose
/// folder has not changed reads none of them to know them again, and one where a file came does not read it twice.
public final class SeenFiles {

    private final InstantSource now;
    private final Map<Path, Map<Path, Listed>> folders = new ConcurrentHashMap<>();

    /// @param size in bytes, when it was listed
    /// @param state when it was listed; null where that does not tell it from what may be written next
    /// @param fingerprint null until it was read to its end in that state
    /// @param isNew whether it came since the folder was listed for the first time
    private record Listed(
            long size, @Nullable FileState state, @Nullable Sha256 fingerprint, boolean isNew) {

        boolean isAs(@Nullable FileState other) {
            return state != null && state.equals(other);
        }
    }

    public SeenFiles() {
        this(InstantSource.system());
    }

    SeenFiles(InstantSource now) {
        this.now = now;
    }

    /// The files that lie in the folder now: what is no longer there is forgotten.
    ///
    /// @param sizes of each
    void list(Path folder, Map<Path, Long> sizes) {
        Map<Path, Listed> before = folders.get(folder);
        Map<Path, Listed> listed = new ConcurrentHashMap<>();
        sizes.forEach((file, size) -> listed.put(
                file, before == null ? listed(file, size, false) : listedAgain(file, size, before.get(file))));
        folders.put(folder, listed);
    }

    private Listed listedAgain(Path file, long size, @Nullable Listed before) {
        if (before == null) {
            return listed(file, size, true);
        }
        Listed again = listed(file, size, before.size() != size);
        return before.isAs(again.state()) ? before : again;
    }

    private Listed listed(Path file, long size, boolean isNew) {
        return new Listed(size, FileState.of(file, now).orElse(null), null, isNew);
    }

    Seen seen(Path folder, Path file) {
        Listed listed = listed(folder, file);
        if (listed == null) {
            return Seen.UNTOLD;
        }
        if (listed.fingerprint() == null) {
            return listed.isNew() ? Seen.NEVER : Seen.UNTOLD;
        }
        return isAsListed(file, listed) ? new Seen.Before(listed.fingerprint()) : Seen.UNTOLD;
    }

    /// @param fingerprint of what was read since the file was listed
    void readAs(Path folder, Path file, Sha256 fingerprint) {
        folders.getOrDefault(folder, Map.of())
                .computeIfPresent(
                        file,
                        (_, listed) -> isAsListed(file, listed)
                                ? new Listed(listed.size(), listed.state(), fingerprint, listed.isNew())
                                : listed);
    }

    private @Nullable Listed listed(Path folder, Path file) {
        return folders.getOrDefault(folder, Map.of()).get(file);
    }

    private boolean isAsListed(Path file, Listed listed) {
        return listed.isAs(FileState.of(file, now).orElse(null));
    }
}

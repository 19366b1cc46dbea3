package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Seen;
import fr.continuum.domain.shared.Sha256;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the files of folders were when they were listed and read last, for as long as the program runs: a night whose
/// folder has not changed reads none of them to know them again, and one where a file came does not read it twice.
public final class SeenFiles {

    private final InstantSource now;
    private final Map<Path, Map<Path, Listed>> folders = new ConcurrentHashMap<>();

    /// @param size in bytes, when it was listed
    /// @param state when it was listed; null where that does not tell it from what may be written next
    /// @param fingerprint null until it was read to its end in that state
    /// @param isNew whether, when it came, none that lay there before was as long
    record Listed(
            long size, @Nullable FileState state, @Nullable Sha256 fingerprint, boolean isNew) {

        private boolean isAs(@Nullable FileState other) {
            return state != null && state.equals(other);
        }
    }

    public SeenFiles() {
        this(InstantSource.system());
    }

    SeenFiles(InstantSource now) {
        this.now = now;
    }

    /// The files that lie in the folder now: what is no longer there is forgotten. One is new where none of those
    /// that lay there before had its size: one that was only renamed, or is written again each day, is not.
    ///
    /// @param sizes of each
    /// @return each as it is
    Map<Path, Listed> list(Path folder, Map<Path, Long> sizes) {
        Map<Path, Listed> before = folders.get(folder);
        Set<Long> lay = before == null
                ? Set.copyOf(sizes.values())
                : before.values().stream().map(Listed::size).collect(Collectors.toSet());
        Map<Path, Listed> listed = new ConcurrentHashMap<>();
        sizes.forEach((file, size) -> {
            Listed found = listed(file, size, !lay.contains(size));
            Listed known = before == null ? null : before.get(file);
            listed.put(file, known != null && known.isAs(found.state()) ? known : found);
        });
        folders.put(folder, listed);
        return Map.copyOf(listed);
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

    /// @param read what was listed of the file before it was read: who lists the folder meanwhile may see another
    /// @param fingerprint of what was read
    void readAs(Path folder, Path file, Listed read, Sha256 fingerprint) {
        folders.getOrDefault(folder, Map.of())
                .computeIfPresent(
                        file,
                        (_, listed) -> read.isAs(listed.state()) && isAsListed(file, listed)
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

package fr.continuum.adapters.files.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Files that were read to their end and found to be what they are called by. What a disk spoils by itself it tells
/// nobody: what was found sound is believed for a week, not longer, and no file that was touched is.
final class SoundFiles {

    private static final Duration BELIEVED = Duration.ofDays(7);

    /// What a home archives in many years; beyond, all are read again.
    private static final int MOST = 20_000;

    private final Map<Path, Found> found = new ConcurrentHashMap<>();

    /// @param nanos by the clock that nobody sets
    private record Found(FileState state, long nanos) {}

    boolean isSound(Path file, Optional<FileState> now) {
        Found before = found.get(file);
        return before != null
                && now.filter(before.state()::equals).isPresent()
                && System.nanoTime() - before.nanos() < BELIEVED.toNanos();
    }

    /// It was read, and is not.
    void forget(Path file) {
        found.remove(file);
    }

    /// @param state when its reading began
    void found(Path file, FileState state) {
        if (found.size() >= MOST) {
            found.clear();
        }
        found.put(file, new Found(state, System.nanoTime()));
    }
}

package fr.continuum.adapters.files.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What tells that a file was touched: whoever writes to it, puts another in its place, or sets its times back to hide
/// it, changes one of these on a disk of this machine. Of a folder that another shares, the system may tell what it
/// was some seconds ago.
///
/// @param device on which it lies
/// @param inode which of the files there it is
/// @param size in bytes
/// @param modified when its bytes changed, as whoever copied it may say
/// @param changed when anything of it changed, as the system alone says
record FileState(long device, long inode, long size, FileTime modified, FileTime changed) {

    /// Systems tell times by the hundredth of a second, some by two seconds: what is younger may be written again
    /// at a time that looks the same.
    private static final Duration TOLD_APART = Duration.ofSeconds(3);

    /// Empty of a file that is not there, was touched just now, or lies where the system does not tell.
    static Optional<FileState> of(Path file, InstantSource now) {
        Instant asked = now.instant();
        try {
            return told(Files.readAttributes(
                            file, "unix:dev,ino,size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS))
                    .filter(state ->
                            state.changed().toInstant().plus(TOLD_APART).isBefore(asked));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            // Whoever wants to read it is told why it cannot be; elsewhere each file is read each time.
            return Optional.empty();
        }
    }

    private static Optional<FileState> told(Map<String, @Nullable Object> attributes) {
        return attributes.get("dev") instanceof Long device
                        && attributes.get("ino") instanceof Long inode
                        && attributes.get("size") instanceof Long size
                        && attributes.get("lastModifiedTime") instanceof FileTime modified
                        && attributes.get("ctime") instanceof FileTime changed
                ? Optional.of(new FileState(device, inode, size, modified, changed))
                : Optional.empty();
    }
}

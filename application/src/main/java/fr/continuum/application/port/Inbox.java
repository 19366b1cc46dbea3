package fr.continuum.application.port;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// What people and other programs have dropped for the night. The inbox is read and left as it was.
public interface Inbox {

    /// The files dropped, by name. Subfolders are not searched: people keep copies and drafts there. Hidden files
    /// and those an editor or a transfer has not finished (`~$…`, `….tmp`, `….part`) are not there yet, and links
    /// to anything outside do not count.
    ///
    /// @throws IOException where the inbox itself cannot be listed
    List<Dropped> list() throws IOException;

    /// Whether a file is still what it was when it was listed: one that is being written, was replaced, or is gone
    /// is not.
    boolean isAsListed(Dropped file) throws IOException;

    /// @param content opened when it is read; its name is the file's, for messages alone
    /// @param size in bytes, when it was listed
    /// @param lastModified when it was listed
    record Dropped(Content content, long size, Instant lastModified) {}
}

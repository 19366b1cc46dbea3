package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader.Feed;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;

/// Puts in the archive what is kept of a feed: what its reader kept, and the profile it was read with.
final class KeptFeeds {

    private KeptFeeds() {}

    /// @return the fingerprint of the file people have
    /// @throws fr.continuum.application.port.BudgetDocumentReader.Unreduced where nothing of it is kept after all
    static Sha256 keep(Feed feed, DocumentArchive archive) throws IOException {
        Reduction of = new Reduction(feed.document(), archive.put(feed.profile()));
        if (feed.kept().isPresent()) {
            archive.keep(of, feed.kept().get());
        }
        return feed.document();
    }
}

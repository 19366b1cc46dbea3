package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.profile.TableRows;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The rows of a feed as they were read, one after the other; blank ones are not there. Not for use by several
/// threads.
interface FeedLines extends Closeable {

    /// How faults name the file.
    String file();

    /// @return empty after the last
    Optional<FeedLine> next() throws IOException, TableRows.SpoiltTable;
}

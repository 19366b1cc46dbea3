package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.Nights;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Earlier versions of the program archived finance feeds as they came, with the columns nobody mapped. Each is
/// reduced under every profile that a night read it with, and then forgotten; only where what is kept of it reads as
/// the file itself does, row by row, so that no past figure is lost.
final class OldFeeds {

    private static final Logger LOG = System.getLogger(OldFeeds.class.getName());

    private final Nights nights;
    private final DocumentArchive archive;
    private final BudgetDocumentReader reader;

    OldFeeds(Nights nights, DocumentArchive archive, BudgetDocumentReader reader) {
        this.nights = nights;
        this.archive = archive;
        this.reader = reader;
    }

    /// Does nothing once all are reduced.
    void reduce() throws IOException {
        Map<Sha256, List<Reduction>> whole = new TreeMap<>();
        for (Reduction feed : nights.feeds()) {
            if (archive.contains(feed.document())) {
                whole.computeIfAbsent(feed.document(), _ -> new ArrayList<>()).add(feed);
            }
        }
        for (Map.Entry<Sha256, List<Reduction>> document : whole.entrySet()) {
            if (areReduced(document.getValue())) {
                archive.forget(document.getKey());
            }
        }
    }

    private boolean areReduced(List<Reduction> feeds) throws IOException {
        boolean all = true;
        for (Reduction feed : feeds) {
            all &= archive.contains(feed) || isReduced(feed);
        }
        return all;
    }

    private boolean isReduced(Reduction feed) throws IOException {
        Optional<Content> kept;
        try {
            Content whole = archive.open(feed.document());
            kept = reader.reduced(whole, feed.profile());
            if (kept.isPresent() && read(whole, feed).equals(read(kept.get(), feed))) {
                archive.keep(feed, kept.get());
                return true;
            }
        } catch (BudgetDocumentReader.Unreduced e) {
            return stays(feed, e.fault().inEnglish());
        }
        return stays(feed, kept.isEmpty() ? "today's reader refuses it" : "it would not be read the same");
    }

    private static boolean stays(Reduction feed, String why) {
        LOG.log(Level.WARNING, () -> "A feed stays in the archive as it came, " + feed.document() + ": " + why);
        return false;
    }

    /// What reading a content gives.
    ///
    /// @param lines fingerprint of all lines
    private record Given(ReadOutcome outcome, Sha256 lines) {}

    private Given read(Content content, Reduction feed) throws IOException {
        MessageDigest lines = Sha256.digest();
        ReadOutcome outcome = reader.read(
                new NamedContent(feed.document().value(), content),
                feed.profile(),
                Charts.NONE,
                line -> lines.update(line.toString().getBytes(StandardCharsets.UTF_8)));
        return new Given(outcome, Sha256.from(lines));
    }
}

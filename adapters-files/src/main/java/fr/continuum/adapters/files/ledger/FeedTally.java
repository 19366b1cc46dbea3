package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedLimits;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.LedgerReader.EntryHandler;
import fr.continuum.application.port.LedgerReader.Outcome;
import fr.continuum.application.port.RejectionTally;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.FeedVolume;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What all rows of a feed come to, while they go to the handler.
final class FeedTally {

    private final FeedVolume.Builder volume = new FeedVolume.Builder();
    private final List<FileFault> told = new ArrayList<>();
    private final RejectionTally tally = new RejectionTally();
    private long kept;
    private int last;
    private long totals;
    private long rejected;
    private LeftOut leftOut = LeftOut.NONE;

    static Outcome of(FeedLines lines, FeedProfile profile, FeedIdentity identity, EntryHandler handler)
            throws IOException, TableRows.SpoiltTable {
        FeedTally tally = new FeedTally();
        for (Optional<FeedLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            tally.add(line.get(), handler);
        }
        return tally.outcome(lines.file(), profile, identity);
    }

    void add(FeedLine line, EntryHandler handler) {
        switch (line) {
            case FeedLine.Entry(var entry) -> {
                entry(entry.sourceLine(), entry.kind(), entry.cents());
                handler.entry(entry);
            }
            case FeedLine.Total _ -> totals++;
            case FeedLine.Rejected(var _, LeftOut bears, List<FileFault> why) -> {
                rejected++;
                leftOut = leftOut.and(bears);
                tally.add(why);
                why.stream().limit(LedgerReader.MOST_TOLD - (long) told.size()).forEach(told::add);
            }
        }
    }

    /// An entry the handler is given besides.
    void entry(int line, EntryKind kind, long cents) {
        // A row that says several amounts is one, as one that is rejected is.
        if (kept == 0 || line != last) {
            kept++;
            last = line;
        }
        volume.add(kind, cents);
    }

    Outcome outcome(String file, FeedProfile profile, FeedIdentity identity) {
        List<FileFault> exceeded = FeedLimits.exceeded(file, profile, kept, rejected, told, tally);
        LineCounts lines = new LineCounts(kept + totals + rejected, kept, totals, rejected);
        return exceeded.isEmpty()
                ? new Outcome.Read(identity, lines, volume.build(), told, leftOut)
                : new Outcome.Unusable(exceeded, true, lines);
    }
}

package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.LedgerReader.EntryHandler;
import fr.continuum.application.port.UnknownCodes;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.ledger.LedgerEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of one feed on their way to be lines of a document, and what they come to. Not for use by several
/// threads.
final class FeedLoading implements EntryHandler {

    private final @Nullable ChartOfAccounts chart;
    private final UnknownCodes unknown;
    private final Sums.Builder sums = new Sums.Builder();
    private final EntryLines lines;

    /// @param header what the feed is, or is expected to be: its chart is the one that stands for it
    FeedLoading(DocumentHeader header, Charts charts, LineHandler handler) {
        this.chart =
                charts.standingFor(header.nomenclature(), header.fiscalYear()).orElse(null);
        this.unknown = new UnknownCodes(chart);
        this.lines = new EntryLines(chart, unknown, sums, handler);
    }

    @Override
    public void entry(LedgerEntry entry) {
        lines.entry(entry);
    }

    @Override
    public LedgerReader.Alike alike(LedgerEntry one) {
        return lines.alike(one);
    }

    /// What the document is, after its last entry.
    ///
    /// @param header what the feed proved to be
    ReadOutcome outcome(DocumentHeader header, LedgerReader.Outcome read) {
        return switch (read) {
            case LedgerReader.Outcome.Unusable(List<FileFault> faults, boolean drifts, var lines) ->
                new ReadOutcome.Malformed(faults.getFirst(), drifts, lines);
            case LedgerReader.Outcome.Read(var _, var counts, var _, List<FileFault> rejected, var leftOut) ->
                new ReadOutcome.Read(
                        header,
                        chart,
                        counts,
                        sums.build(),
                        ControlTotals.committedSince(lines.origins()).leavingOut(leftOut),
                        unknown.list(),
                        rejected);
        };
    }
}

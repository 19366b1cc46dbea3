package fr.continuum.application.port;

import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads budget documents (TotEM and CFU XML) as a stream: memory does not grow with the file.
public interface BudgetDocumentReader {

    /// The version of this reader. Raised whenever it would read some document differently: archived documents are
    /// then read again.
    String version();

    /// Reads only as far as the header. A document whose header is sound may still prove malformed further down.
    HeaderOutcome readHeader(Content content) throws IOException;

    /// Reads the whole document. Lines go to the handler as they come, sections resolved with the chart that
    /// stands for the document's norm and year; on [ReadOutcome.Malformed] the caller must throw away what the
    /// handler was given.
    ///
    /// @throws IOException only where the bytes could not be had; whatever the bytes hold is an outcome
    ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException;

    /// Receives kept lines, in document order.
    @FunctionalInterface
    interface LineHandler {
        void line(BudgetLine line);
    }

    /// What a look at the header found.
    sealed interface HeaderOutcome {
        record Recognised(DocumentHeader header) implements HeaderOutcome {}

        /// A budget document, but one that cannot be used.
        record Malformed(FileFault fault) implements HeaderOutcome {}

        /// Not a budget document at all: its content must not be kept (it may be a file of people, dropped by
        /// mistake).
        record NotABudgetDocument(FileFault fault) implements HeaderOutcome {}
    }

    /// What a full reading found.
    sealed interface ReadOutcome {

        /// @param chart the chart sections and labels were taken from; null where none stands
        /// @param sums of the kept lines, added as they were read
        /// @param unknownCodes codes the chart does not know, each once, in order of first sight; empty
        /// without chart
        record Read(
                DocumentHeader header,
                @Nullable ChartOfAccounts chart,
                LineCounts lines,
                Sums sums,
                ControlTotals controlTotals,
                List<UnknownCode> unknownCodes)
                implements ReadOutcome {

            public Read {
                unknownCodes = List.copyOf(unknownCodes);
            }
        }

        record Malformed(FileFault fault) implements ReadOutcome {}

        record NotABudgetDocument(FileFault fault) implements ReadOutcome {}
    }

    /// `read` = `kept` + `totals` + `rejected`; a budget document is all or nothing, so `rejected` is 0.
    ///
    /// @param totals lines marked `calculated`, left out of every sum
    record LineCounts(long read, long kept, long totals, long rejected) {

        public LineCounts {
            if (read != kept + totals + rejected) {
                throw new IllegalArgumentException(
                        "read " + read + " is not kept " + kept + " + totals " + totals + " + rejected " + rejected);
            }
        }
    }

    /// A code of the document that its chart of accounts does not hold.
    ///
    /// @param field `NATURE`, `FUNCTION` or `CHAPTER`
    /// @param lines how many kept lines carry it
    record UnknownCode(KeyField field, String code, long lines) {}
}

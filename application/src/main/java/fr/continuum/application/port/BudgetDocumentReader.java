package fr.continuum.application.port;

import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads budget documents (TotEM and CFU XML, finance feeds) as a stream: memory does not grow with the file.
public interface BudgetDocumentReader {

    /// The version of this reader. Raised whenever it would read some document differently: archived documents are
    /// then read again.
    String version();

    /// Reads only as far as the header. A document whose header is sound may still prove malformed further down.
    HeaderOutcome readHeader(Content content) throws IOException;

    /// Reads the header of a document that the night was given. Where what it is shows only in all of its lines,
    /// they are taken on the way: a large file is then read once.
    default HeaderOutcome readHeader(Content content, Ahead ahead) throws IOException {
        return readHeader(content);
    }

    /// Takes the lines of documents while these are read for what they are.
    interface Ahead {

        /// Takes nothing.
        Ahead NONE = new Ahead() {

            @Override
            public boolean knows(Sha256 document, DocumentHeader header) {
                return false;
            }

            @Override
            public void take(DocumentHeader expected, LinesAhead lines) throws IOException {
                lines.readInto(Charts.NONE, _ -> {});
            }
        };

        /// Whether a reader of this version has read the document already, with the profile its header names,
        /// so that what was kept of it says all there is to know.
        boolean knows(Sha256 document, DocumentHeader header);

        /// Asks for the lines of one document, once. They are kept where it turns out to be what it was
        /// expected to be, and is not there yet; whether they were changes nothing for the reader.
        ///
        /// @param expected what its first lines say it is
        /// @throws IOException as the reading did
        void take(DocumentHeader expected, LinesAhead lines) throws IOException;
    }

    /// The lines of a document whose fingerprint, header and sums are known once all of it was read.
    @FunctionalInterface
    interface LinesAhead {

        /// @param charts of the authority it is expected to be of
        /// @return empty where it must be read again for its lines
        Optional<ReadAhead> readInto(Charts charts, LineHandler handler) throws IOException;
    }

    /// What a document came to whose lines went ahead.
    record ReadAhead(Sha256 document, ReadOutcome.Read read) {}

    /// Reads the header of a document recognised before, with the profile that read it then.
    ///
    /// @param profile see [DocumentHeader#profile()]
    default HeaderOutcome readHeader(Content content, @Nullable Sha256 profile) throws IOException {
        return readHeader(content);
    }

    /// Reads the whole document. Lines go to the handler as they come, sections resolved with the chart that
    /// stands for the document's norm and year; on [ReadOutcome.Malformed] the caller must throw away what the
    /// handler was given.
    ///
    /// @throws IOException only where the bytes could not be had; whatever the bytes hold is an outcome
    ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException;

    /// The same of a document recognised before, with the profile that read it then.
    ///
    /// @param profile see [DocumentHeader#profile()]
    default ReadOutcome read(Content content, @Nullable Sha256 profile, Charts charts, LineHandler handler)
            throws IOException {
        return read(content, charts, handler);
    }

    /// What is to be kept of a feed recognised before, in place of its file; empty where it is refused.
    ///
    /// @param profile see [DocumentHeader#profile()]
    default Optional<Content> reduced(Content content, Sha256 profile) throws IOException {
        return Optional.empty();
    }

    /// Why rows of a feed were rejected, every one of them, by line and column, in the order of the file: from
    /// what was kept of it, read as they are asked for. Nothing of any other document.
    ///
    /// @return to be closed; fails with an [java.io.UncheckedIOException] where what was kept is spoiled
    default Stream<FileFault> rejected(Content kept) throws IOException {
        return Stream.empty();
    }

    /// The profile of a feed as it is read where somebody takes it in however many of its rows are rejected, to be
    /// kept as it is; empty where the profile does not read any more, and of any other document.
    ///
    /// @param profile what reads it
    default Optional<Content> admitting(Sha256 profile) throws IOException {
        return Optional.empty();
    }

    /// The sheets of a feed's workbook that are not read; none of any other document.
    ///
    /// @param profile what reads it
    /// @throws IOException only where the bytes could not be had
    default List<UnreadSheet> beside(Content content, Sha256 profile) throws IOException {
        return List.of();
    }

    /// Every limit of its profile that a document goes beyond, held against those whose place it would take; empty
    /// where it may take it.
    default List<Wording> drift(Reading now, FeedNeighbours neighbours) throws IOException {
        return List.of();
    }

    /// Receives kept lines, in document order.
    @FunctionalInterface
    interface LineHandler {
        void line(BudgetLine line);

        /// Who receives lines of one key that carry this measure alone, and nothing in detail: of a million
        /// lines of few keys, each key is then found once. They are told in their order among all others.
        default Alike alike(BudgetKey key, Measure measure) {
            return (ordinal, sourceLine, cents, label) -> line(new BudgetLine(
                    ordinal, sourceLine, key, Amounts.NONE.with(measure, cents), label, BudgetLine.Detail.NONE));
        }
    }

    /// Receives lines of one key under one measure.
    @FunctionalInterface
    interface Alike {

        /// One of them: see [BudgetLine].
        void line(int ordinal, int sourceLine, long cents, String label);
    }

    /// What a look at the header found.
    sealed interface HeaderOutcome {

        /// @param feed what is kept of it, where it is not kept as it came; empty of a document that is, and
        /// of one that was recognised before
        record Recognised(DocumentHeader header, Optional<Feed> feed) implements HeaderOutcome {

            /// A document that says itself what it holds.
            public Recognised(DocumentHeader header) {
                this(header, Optional.empty());
            }
        }

        /// A document, but one that cannot be used.
        ///
        /// @param drift of an extract none of which reads; null of any other
        record Malformed(
                FileFault fault, FileKind kind, @Nullable Drift drift) implements HeaderOutcome {

            /// One that does not drift.
            public Malformed(FileFault fault, FileKind kind) {
                this(fault, kind, null);
            }

            /// A budget document.
            public Malformed(FileFault fault) {
                this(fault, FileKind.TOTEM);
            }
        }

        /// Not a budget document at all: its content must not be kept (it may be a file of people, dropped by
        /// mistake).
        ///
        /// @param kind what it seems to be, perhaps
        /// @param drift of an extract whose layout changed; null of any other
        record NotABudgetDocument(
                FileFault fault, FileKind kind, @Nullable Drift drift) implements HeaderOutcome {

            public NotABudgetDocument(FileFault fault) {
                this(fault, FileKind.UNRECOGNISED, null);
            }
        }
    }

    /// What is kept of a feed: whatever else its file holds may be about people.
    ///
    /// @param profile what it is read with, to be kept as it is: its fingerprint is the header's
    /// @param document fingerprint of the bytes that were looked at
    /// @param kept its reduced form, which may be opened once; made as it is read, perhaps: reading it then fails
    /// with [Unreduced] where the file is no longer the one that was looked at, or its reader fails on it. Empty
    /// where the archive has it, whole
    record Feed(Content profile, Sha256 document, Optional<Content> kept) {}

    /// Why nothing was kept of a feed after all.
    final class Unreduced extends IOException {

        private static final long serialVersionUID = 1;

        private final transient FileFault fault;

        public Unreduced(FileFault fault) {
            super(fault.inFrench());
            this.fault = fault;
        }

        public FileFault fault() {
            return fault;
        }
    }

    /// What a full reading found.
    sealed interface ReadOutcome {

        /// @param chart the chart sections and labels were taken from; null where none stands
        /// @param sums of the kept lines, added as they were read
        /// @param unknownCodes codes the chart does not know, each once, in order of first sight; empty
        /// without chart
        /// @param rejected why lines were rejected, in the order of the file; the first of them where there
        /// are many
        record Read(
                DocumentHeader header,
                @Nullable ChartOfAccounts chart,
                LineCounts lines,
                Sums sums,
                ControlTotals controlTotals,
                List<UnknownCode> unknownCodes,
                List<FileFault> rejected)
                implements ReadOutcome {

            public Read {
                unknownCodes = List.copyOf(unknownCodes);
                rejected = List.copyOf(rejected);
            }

            /// Of a document that is all or nothing.
            public Read(
                    DocumentHeader header,
                    @Nullable ChartOfAccounts chart,
                    LineCounts lines,
                    Sums sums,
                    ControlTotals controlTotals,
                    List<UnknownCode> unknownCodes) {
                this(header, chart, lines, sums, controlTotals, unknownCodes, List.of());
            }
        }

        /// @param drifts whether it is an extract with more rejected rows than its profile admits
        /// @param lines of such an extract, how many do read; null of any other
        record Malformed(
                FileFault fault, boolean drifts, @Nullable LineCounts lines) implements ReadOutcome {

            public Malformed(FileFault fault) {
                this(fault, false, null);
            }
        }

        record NotABudgetDocument(FileFault fault) implements ReadOutcome {}
    }

    /// `read` = `kept` + `totals` + `rejected`; a budget document is all or nothing, so `rejected` is 0 but in a
    /// feed.
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

package fr.continuum.adapters.files.ledger;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The rows of a feed from its reduced form, as they were read from the file.
final class ReducedLines implements FeedLines {

    private final String file;
    private final ByteLines lines;
    private final FeedIdentity identity;
    private final boolean tellsParts;
    private final ShortLine shorter;
    private int at;

    private ReducedLines(String file, ByteLines lines, FeedIdentity identity, boolean tellsParts) {
        this.file = file;
        this.lines = lines;
        this.identity = identity;
        this.tellsParts = tellsParts;
        this.shorter = new ShortLine(identity.fiscalYear().value());
    }

    /// Whether a content is the reduced form of a feed, by how it begins.
    static boolean are(Content content) throws IOException {
        byte[] mark = ReducedRows.MARK.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = content.open()) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    /// What it is of; where it was made before parts of ledgers were told apart, its rows say which it holds.
    static FeedIdentity look(Content content) throws IOException {
        try (ReducedLines kept = open(content)) {
            FeedIdentity identity = kept.identity();
            if (kept.tellsParts || identity.stage() != null) {
                return identity;
            }
            Set<LedgerPart> parts = EnumSet.noneOf(LedgerPart.class);
            for (Optional<FeedLine> line = kept.next(); line.isPresent(); line = kept.next()) {
                if (line.get() instanceof FeedLine.Entry(LedgerEntry entry)) {
                    entry.kind().part().ifPresent(parts::add);
                }
            }
            return parts.isEmpty() ? identity : identity.holding(parts);
        }
    }

    static ReducedLines open(Content content) throws IOException {
        ByteLines lines = new ByteLines(content.open());
        try {
            if (!lines.next()) {
                throw new IOException("A reduced form is empty: " + content.name());
            }
            String first = lines.text();
            return new ReducedLines(content.name(), lines, ReducedRows.identity(first), ReducedRows.tellsParts(first));
        } catch (RuntimeException e) {
            lines.close();
            throw spoiled(content.name(), e);
        } catch (IOException e) {
            lines.close();
            throw e;
        }
    }

    /// Why rows were rejected, row by row as they are asked for.
    ///
    /// @return to be closed
    static Stream<FileFault> rejected(Content content) throws IOException {
        ReducedLines kept = open(content);
        Iterator<FeedLine> rows = new Iterator<>() {

            private Optional<FeedLine> next = kept.nextUnchecked();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public FeedLine next() {
                FeedLine row = next.orElseThrow();
                next = kept.nextUnchecked();
                return row;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .flatMap(row -> row instanceof FeedLine.Rejected(var _, var _, List<FileFault> why)
                        ? why.stream()
                        : Stream.empty())
                .onClose(kept::closeUnchecked);
    }

    private Optional<FeedLine> nextUnchecked() {
        try {
            return next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FeedIdentity identity() {
        return identity;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Optional<FeedLine> next() throws IOException {
        try {
            while (lines.next()) {
                if (lines.bytes()[lines.from()] != '[') {
                    LedgerEntry entry = shorter.read(lines, at);
                    at = entry.sourceLine();
                    return Optional.of(new FeedLine.Entry(entry));
                }
                List<String> cells = ReducedRows.cells(lines.text());
                Optional<ReducedRows.Codes> codes = ReducedRows.codes(cells, identity);
                if (codes.isEmpty()) {
                    FeedLine row = ReducedRows.row(cells, identity, file);
                    at = row.line();
                    return Optional.of(row);
                }
                shorter.add(codes.get());
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw spoiled(file, e);
        }
    }

    /// We wrote it: where it does not read, it is no fault of a sender.
    private static IOException spoiled(String file, RuntimeException why) {
        return new IOException("What was kept of a feed is spoiled: " + file, why);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

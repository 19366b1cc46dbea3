package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.KnownCodes;
import fr.continuum.adapters.files.profile.RowText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.domain.ledger.LedgerEntry;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The rows of a file on their way, each looked at, read and written at once. A million rows say few different things,
/// their amount, piece and day apart: one that says what a sound one above it said is known again by the characters of
/// its codes, before texts are made of them, and is read for those three alone. Not for use by several threads.
final class RowsAtOnce {

    private final TableRows rows;
    private final FeedRules rules;
    private final FeedLook look;
    private final FileLines lines;
    private final ReducedWriter writer;
    private final Consumer<FeedLine> told;
    private final int width;
    private final int[] codes;
    private final int[] others;
    private final KnownCodes<Known> known;

    /// @param told of each row, after it was written
    /// @param width how many cells a row has that lacks none
    /// @param codes places of the cells rows are known again by
    RowsAtOnce(
            TableRows rows,
            FeedRules rules,
            FeedLook look,
            FileLines lines,
            ReducedWriter writer,
            Consumer<FeedLine> told,
            int width,
            int[] codes) {
        this.rows = rows;
        this.rules = rules;
        this.look = look;
        this.lines = lines;
        this.writer = writer;
        this.told = told;
        this.width = width;
        this.codes = codes.clone();
        this.known = new KnownCodes<>(codes);
        this.others = IntStream.range(0, width)
                .filter(place -> Arrays.stream(codes).noneMatch(code -> code == place))
                .toArray();
    }

    /// What the rows that say the same come to.
    private static final class Known extends KnownCodes.Marked {

        private final FeedLook.Same look;
        private final SameCodes.Codes codes;
        /// Under which they are written.
        private final int place;
        /// Whether none of their codes may tell a total.
        private final boolean isPlain;

        Known(FeedLook.Same look, SameCodes.Codes codes, int place, boolean isPlain) {
            this.look = look;
            this.codes = codes;
            this.place = place;
            this.isPlain = isPlain;
        }
    }

    /// One of the rows; nothing of one that is blank.
    void read(RowText text) {
        boolean whole = text.size() == width;
        Known same = whole ? known.find(text) : null;
        if (same != null && again(same, text)) {
            return;
        }
        Table.Row row = rows.row(text);
        if (row.isBlank()) {
            return;
        }
        if (same == null) {
            first(row, whole);
        } else {
            again(same, row);
        }
    }

    /// Whether nothing more was to be asked of a row than its amount, its piece and its day.
    private boolean again(Known same, RowText text) {
        if (!same.isPlain || !look.knowsPieces() || rows.mayBeHeader(text) || mayBeTotal(text)) {
            return false;
        }
        Optional<LedgerEntry> entry = lines.plain(same.codes, text);
        if (entry.isEmpty()) {
            return false;
        }
        FeedLine line = lines.once(entry.get(), same.codes, text);
        look.again(same.look, entry.get());
        write(line, same);
        return true;
    }

    private boolean mayBeTotal(RowText text) {
        for (int place : others) {
            if (text.length(place) > 0
                    && rules.mayTellTotal(text.first(place))
                    && rules.mayTellTotal(text.cell(place))) {
                return true;
            }
        }
        return false;
    }

    private void again(Known same, Table.Row row) {
        FeedLine line = lines.again(same.codes, row);
        if (line instanceof FeedLine.Entry(LedgerEntry entry)) {
            look.again(same.look, row, entry.date());
        } else {
            look.again(same.look, row);
        }
        write(line, same);
    }

    private void write(FeedLine line, Known same) {
        if (line instanceof FeedLine.Entry(LedgerEntry entry)) {
            writer.writeAgain(entry, same.place);
        } else {
            writer.write(line);
        }
        told.accept(line);
    }

    /// @param whole whether it has all its cells, and was sought last: it is not known
    private void first(Table.Row row, boolean whole) {
        FeedLook.Same seen = look.first(row);
        FeedLine line = lines.read(row);
        write(line);
        lines.others().forEach(this::write);
        SameCodes.Codes learnt = lines.learnt();
        if (whole
                && seen != null
                && learnt != null
                && lines.knowsAgain()
                && line instanceof FeedLine.Entry(LedgerEntry entry)) {
            boolean plain = Arrays.stream(codes).mapToObj(row::cell).noneMatch(rules::mayTellTotal);
            if (known.add(new Known(seen, learnt, writer.place(entry), plain))) {
                look.hold(seen);
            }
        }
    }

    private void write(FeedLine line) {
        writer.write(line);
        told.accept(line);
    }
}

package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.KnownCodes;
import fr.continuum.adapters.files.profile.RowText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.port.LedgerReader.Alike;
import fr.continuum.application.port.LedgerReader.EntryHandler;
import fr.continuum.domain.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows of a file on their way, each looked at, read and written at once. A million rows say few different things,
/// their amount, piece and day apart: one that says what a sound one above it said is known again by the characters of
/// its codes, before texts are made of them, and is read for those three alone. Not for use by several threads.
final class RowsAtOnce {

    private final TableRows rows;
    private final FeedRules rules;
    private final FeedLook look;
    private final FileLines lines;
    private final ReducedWriter writer;
    private final FeedTally tally;
    private final EntryHandler handler;
    private final int width;
    private final int[] codes;
    private final int[] others;
    private final KnownCodes<Known> known;
    private final List<Known> all = new ArrayList<>();

    /// @param tally of each row, after it was written
    /// @param handler of the entries
    /// @param width how many cells a row has that lacks none
    /// @param codes places of the cells rows are known again by
    RowsAtOnce(
            TableRows rows,
            FeedRules rules,
            FeedLook look,
            FileLines lines,
            ReducedWriter writer,
            FeedTally tally,
            EntryHandler handler,
            int width,
            int[] codes) {
        this.rows = rows;
        this.rules = rules;
        this.look = look;
        this.lines = lines;
        this.writer = writer;
        this.tally = tally;
        this.handler = handler;
        this.width = width;
        this.codes = codes.clone();
        this.known = new KnownCodes<>(codes);
        rows.seekAmong(known);
        this.others = IntStream.range(0, width)
                .filter(place -> Arrays.stream(codes).noneMatch(code -> code == place))
                .toArray();
    }

    /// What the rows that say the same come to. What each of them asks lies here, side by side: of a million rows
    /// each says something else than the one before it, and what is elsewhere is waited for.
    private static final class Known extends SameCodes.Codes {

        private final FeedLook.Same look;
        private final IdentityVote.@Nullable Votes votes;
        private final Alike alike;
        /// Under which they are written.
        private final int place;
        /// Whether none of their codes may tell a total.
        private final boolean isPlain;
        /// Those that were read for their amount, piece and day alone, and those of them that have a piece.
        private int rows;

        private int pieces;

        Known(FeedLook.Same look, SameCodes.Codes codes, Alike alike, int place, boolean isPlain) {
            super(codes);
            this.look = look;
            this.votes = look.votes();
            this.alike = alike;
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
            first(row, text, whole);
        } else {
            again(same, row);
        }
    }

    /// Whether nothing more was to be asked of a row than its amount, its piece and its day.
    private boolean again(Known same, RowText text) {
        if (!same.isPlain || !look.knowsPieces() || rows.mayBeHeader(text) || mayBeTotal(text)) {
            return false;
        }
        SameCodes says = lines.plain(same, text);
        if (says == null) {
            return false;
        }
        FeedLine repeated = lines.repeats(same, text);
        LocalDate day = says.day();
        if (day != null && same.votes != null) {
            same.votes.dated(day);
        }
        same.rows++;
        same.pieces += says.piece().isEmpty() ? 0 : 1;
        if (repeated == null) {
            writer.writeAgain(text.line(), says.cents(), says.piece(), day, same.place);
            tally.entry(text.line(), same.kind(), says.cents());
            same.alike.entry(text.line(), says.cents(), says.piece(), day);
        } else {
            write(repeated);
        }
        return true;
    }

    /// Tells what was looked at the rows that were counted here, after the last.
    void end() {
        for (Known same : all) {
            look.again(same.look, same.rows, same.pieces);
        }
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
        FeedLine line = lines.again(same, row);
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
        tally.add(line, handler);
    }

    /// @param whole whether it has all its cells, and was sought: it is not known
    private void first(Table.Row row, RowText text, boolean whole) {
        FeedLook.Same seen = look.first(row);
        FeedLine line = lines.read(row);
        write(line);
        lines.others().forEach(this::write);
        SameCodes.Codes learnt = lines.learnt();
        if (whole
                && seen != null
                && learnt != null
                && lines.knowsAgain()
                && known.takes(text)
                && line instanceof FeedLine.Entry(LedgerEntry entry)) {
            boolean plain = Arrays.stream(codes).mapToObj(row::cell).noneMatch(rules::mayTellTotal);
            Known more = new Known(seen, learnt, handler.alike(entry), writer.place(entry), plain);
            boolean _ = known.add(text, more);
            all.add(more);
            look.hold(seen);
        }
    }

    private void write(FeedLine line) {
        writer.write(line);
        tally.add(line, handler);
    }
}

package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedHeaders;
import fr.continuum.adapters.files.feed.FeedPlaces;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.Cells;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a file under a profile. No fault names the sheet: it may be called after somebody.
final class FileLines implements FeedLines {

    private final TableRows rows;
    private final Columns columns;
    private final FeedRules rules;
    private final FeedRow row;
    private final SameCodes same;
    private final AmountColumns columnsOfAmounts;
    private final RepeatedPieces pieces;
    private final int[] amounts;
    private final WholeAmounts whole = new WholeAmounts();
    private SameCodes.@Nullable Codes learnt;
    private List<FeedLine> others = List.of();
    private Iterator<FeedLine> more = Collections.emptyIterator();

    /// @param rows closed with this
    /// @param feed over the headers of the file
    FileLines(TableRows rows, Profile.Feed feed, Look.Recognised seen) {
        this(rows, feed, seen, RepeatedPieces.remembering());
    }

    private FileLines(TableRows rows, Profile.Feed feed, Look.Recognised seen, RepeatedPieces pieces) {
        this.pieces = pieces;
        this.rows = rows;
        this.columns = FeedHeaders.columns(rows, feed, new FaultList(rows.file(), ""));
        this.rules = FeedRules.of(feed.content());
        this.row = new FeedRow(rules, seen);
        this.same = new SameCodes(rules, columns, seen.identity().fiscalYear());
        this.columnsOfAmounts = feed.content().amountColumns();
        this.amounts = new FeedPlaces(rules, columns).of(columnsOfAmounts.fields());
    }

    /// Of a file that can be read again: where [#isLost] says so, it must be.
    static FileLines ofReadable(TableRows rows, Profile.Feed feed, Look.Recognised seen) {
        return new FileLines(rows, feed, seen, RepeatedPieces.forgetting());
    }

    /// Whether a row came that may be told twice, and nothing is known any more of those above it.
    boolean isLost() {
        return pieces.isLost();
    }

    @Override
    public String file() {
        return rows.file();
    }

    @Override
    public Optional<FeedLine> next() throws IOException, TableRows.SpoiltTable {
        if (more.hasNext()) {
            return Optional.of(more.next());
        }
        Optional<Table.Row> next = rows.next();
        while (next.isPresent() && next.get().isBlank()) {
            next = rows.next();
        }
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Table.Row found = next.get();
        SameCodes.Codes known = same.find(found);
        FeedLine line = known == null ? read(found) : again(known, found);
        if (known == null && learnt != null) {
            same.add(found, learnt);
        }
        if (!others.isEmpty()) {
            more = others.iterator();
        }
        return Optional.of(line);
    }

    /// What the row read last was read as beside what was given of it: a row may be several entries.
    List<FeedLine> others() {
        return others;
    }

    /// Whether rows may be known again.
    boolean knowsAgain() {
        return same.isAble();
    }

    /// What the row read last says, apart from its amount, its piece and its day; null where it is no sound entry,
    /// or was known already.
    SameCodes.@Nullable Codes learnt() {
        return learnt;
    }

    /// A row that says what another says, which was a sound entry.
    FeedLine again(SameCodes.Codes known, Table.Row next) {
        Optional<LedgerEntry> entry = rules.isTotal(next) ? Optional.empty() : same.read(known, next);
        if (entry.isEmpty()) {
            return read(next);
        }
        FeedLine repeated = repeats(known, next);
        return repeated == null ? new FeedLine.Entry(entry.get()) : repeated;
    }

    /// A row that says what another says, which was a sound entry, and is no total; null where something of it is
    /// not plain. Until the next is read, it tells what it says.
    @Nullable
    SameCodes plain(SameCodes.Codes known, Cells next) {
        return same.isPlain(known, next) ? same : null;
    }

    /// Why a row that was [#plain] is no entry all the same; null of nearly all.
    @Nullable
    FeedLine repeats(SameCodes.Codes known, Cells next) {
        learnt = null;
        others = List.of();
        bears(next);
        return pieces.isRepeated(known.kind(), same.piece(), same.cents(), same.day(), known.number())
                ? repeated(next)
                : null;
    }

    /// One that is not blank.
    FeedLine read(Table.Row next) {
        learnt = null;
        others = List.of();
        if (rules.isTotal(next)) {
            return new FeedLine.Total(next.line());
        }
        FaultList faults = new FaultList(rows.file(), "");
        if (!columns.fits(next, faults)) {
            // Its cells may have moved.
            return new FeedLine.Rejected(next.line(), LeftOut.NONE, faults.all());
        }
        FeedCells cells = new FeedCells(rules, columns, next, faults);
        List<LedgerEntry> entries = row.read(next.line(), cells);
        if (entries.isEmpty() || !faults.isEmpty()) {
            return new FeedLine.Rejected(next.line(), amount(cells, next, faults.all()), faults.all());
        }
        bears(next);
        entries.forEach(this::isCoded);
        if (columnsOfAmounts == AmountColumns.SIDE_BY_SIDE) {
            return unrepeated(entries, next);
        }
        learnt = SameCodes.Codes.of(entries.getFirst(), row.cancels(cells));
        return unrepeated(entries.getFirst(), learnt, next);
    }

    private FeedLine unrepeated(List<LedgerEntry> entries, Cells next) {
        if (pieces.isRepeated(entries)) {
            return repeated(next);
        }
        others = entries.stream().skip(1).<FeedLine>map(FeedLine.Entry::new).toList();
        return new FeedLine.Entry(entries.getFirst());
    }

    private FeedLine unrepeated(LedgerEntry entry, SameCodes.Codes codes, Cells next) {
        return pieces.isRepeated(entry, codes.number()) ? repeated(next) : new FeedLine.Entry(entry);
    }

    /// Nothing is missing of it as long as it is not the second of a piece: gaps tell where it is.
    private FeedLine repeated(Cells next) {
        FaultList faults = new FaultList(rows.file(), "");
        faults.add(
                next.line(),
                rules.column(FeedField.REFERENCE),
                new Wording(
                        "Cette ligne répète une ligne plus haut : même pièce, mêmes codes, même montant. Gardez"
                                + " l'une des deux ; si la pièce a bien deux lignes pareilles, mettez ses lignes"
                                + " à la suite.",
                        "This row repeats one above: the same piece, codes and amount. Keep one of the two; if"
                                + " the piece does have two rows alike, put its rows one after the other."));
        return new FeedLine.Rejected(next.line(), LeftOut.NONE, faults.all());
    }

    /// How a sound row writes its amounts.
    private void bears(Cells next) {
        for (int place : amounts) {
            whole.add(next, place);
        }
    }

    private void isCoded(LedgerEntry entry) {
        BudgetKey key = entry.key();
        Stream.of(key.operation(), key.authorisation(), key.service(), key.analyticCode(), entry.reference())
                .forEach(whole::addCode);
    }

    private boolean isDoubtful(Table.Row next) {
        for (int place : amounts) {
            if (whole.isDoubtful(next.cell(place))) {
                return true;
            }
        }
        return false;
    }

    /// What a rejected row bears: nothing where its amount is in doubt itself, or its cells may have moved.
    private LeftOut amount(FeedCells cells, Table.Row next, List<FileFault> why) {
        boolean elsewhere = why.stream()
                .map(FileFault::columnName)
                .anyMatch(column -> column.isEmpty()
                        || column.equals(rules.column(FeedField.BUDGET))
                        || column.equals(rules.column(FeedField.YEAR)));
        return elsewhere || isDoubtful(next) ? LeftOut.NONE : row.borne(cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

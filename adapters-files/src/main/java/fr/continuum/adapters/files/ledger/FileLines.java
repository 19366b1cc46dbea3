package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedHeaders;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.PersonalNumbers;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The rows of a file under a profile. No fault names the sheet: it may be called after somebody.
final class FileLines implements FeedLines {

    private final TableRows rows;
    private final Columns columns;
    private final FeedRules rules;
    private final FeedRow row;
    private final SameCodes same;
    private final FiscalYear year;
    private final RepeatedPieces pieces = new RepeatedPieces();
    private SameCodes.@Nullable Codes learnt;

    /// @param rows closed with this
    /// @param feed over the headers of the file
    FileLines(TableRows rows, Profile.Feed feed, Look.Recognised seen) {
        this.rows = rows;
        this.columns = FeedHeaders.columns(rows, feed, new FaultList(rows.file(), ""));
        this.rules = FeedRules.of(feed.content());
        this.row = new FeedRow(rules, seen);
        this.same = new SameCodes(rules, columns, seen.identity().fiscalYear());
        this.year = seen.identity().fiscalYear();
    }

    @Override
    public String file() {
        return rows.file();
    }

    @Override
    public Optional<FeedLine> next() throws IOException, TableRows.SpoiltTable {
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
        return Optional.of(line);
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
        learnt = null;
        if (!rules.isTotal(next)) {
            Optional<LedgerEntry> entry = same.read(known, next);
            if (entry.isPresent()) {
                return once(entry.get(), known, next);
            }
        }
        return read(next);
    }

    /// One that is not blank.
    FeedLine read(Table.Row next) {
        learnt = null;
        if (rules.isTotal(next)) {
            return new FeedLine.Total(next.line());
        }
        FaultList faults = new FaultList(rows.file(), "");
        if (!columns.fits(next, faults)) {
            // Its cells may have moved.
            return new FeedLine.Rejected(next.line(), OptionalLong.empty(), faults.all());
        }
        FeedCells cells = new FeedCells(rules, columns, next, faults);
        Optional<LedgerEntry> entry = row.read(next.line(), cells);
        if (entry.isEmpty() || !faults.isEmpty()) {
            return new FeedLine.Rejected(next.line(), amount(cells, faults.all()), faults.all());
        }
        learnt = SameCodes.Codes.of(entry.get(), row.cancels(cells));
        return once(entry.get(), learnt, next);
    }

    private FeedLine once(LedgerEntry entry, SameCodes.Codes codes, Table.Row next) {
        if (!pieces.isRepeated(entry, codes.number())) {
            return new FeedLine.Entry(entry);
        }
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
        return new FeedLine.Rejected(next.line(), OptionalLong.of(entry.cents()), faults.all());
    }

    /// What a rejected row bears: nothing where its amount is in doubt itself, or its cells may have moved.
    private OptionalLong amount(FeedCells cells, List<FileFault> why) {
        boolean elsewhere = why.stream()
                .map(FileFault::columnName)
                .anyMatch(column -> column.isEmpty()
                        || column.equals(rules.column(FeedField.BUDGET))
                        || column.equals(rules.column(FeedField.YEAR)));
        return elsewhere || PersonalNumbers.isBirthday(cells.text(FeedField.AMOUNT), year.value())
                ? OptionalLong.empty()
                : cells.cents(year);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

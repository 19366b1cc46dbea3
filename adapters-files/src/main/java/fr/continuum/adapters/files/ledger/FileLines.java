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

/// The rows of a file under a profile. No fault names the sheet: it may be called after somebody.
final class FileLines implements FeedLines {

    private final TableRows rows;
    private final Columns columns;
    private final FeedRules rules;
    private final FeedRow row;
    private final FiscalYear year;
    private final RepeatedPieces pieces = new RepeatedPieces();

    /// @param rows closed with this
    /// @param feed over the headers of the file
    FileLines(TableRows rows, Profile.Feed feed, Look.Recognised seen) {
        this.rows = rows;
        this.columns = FeedHeaders.columns(rows, feed, new FaultList(rows.file(), ""));
        this.rules = FeedRules.of(feed.content());
        this.row = new FeedRow(rules, seen);
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
        return next.map(this::read);
    }

    private FeedLine read(Table.Row next) {
        if (rules.isTotal(next)) {
            return new FeedLine.Total(next.line());
        }
        FaultList faults = new FaultList(rows.file(), "");
        FeedCells cells = new FeedCells(rules, columns, next, faults);
        Optional<LedgerEntry> entry = columns.fits(next, faults) ? row.read(next.line(), cells) : Optional.empty();
        if (entry.isPresent() && faults.isEmpty() && pieces.isRepeated(entry.get())) {
            faults.add(
                    next.line(),
                    rules.column(FeedField.REFERENCE),
                    new Wording(
                            "Cette ligne répète une ligne plus haut : même pièce, mêmes codes, même montant. Gardez"
                                    + " l'une des deux ; si la pièce a bien deux lignes pareilles, mettez ses lignes"
                                    + " à la suite.",
                            "This row repeats one above: the same piece, codes and amount. Keep one of the two; if"
                                    + " the piece does have two rows alike, put its rows one after the other."));
        }
        return entry.isPresent() && faults.isEmpty()
                ? new FeedLine.Entry(entry.get())
                : new FeedLine.Rejected(next.line(), amount(cells, faults.all()), faults.all());
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

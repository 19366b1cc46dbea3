package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.UnreadSheet;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A table read row by row: CSV, or a sheet of a workbook where the content is one. Memory does not grow with its
/// rows, so that a ledger of a million of them reads like one of ten. Not for use by several threads.
public final class TableRows implements Closeable {

    /// A row that names fewer columns may be a title.
    static final int ENOUGH = 2;

    /// A sheet that names as many is the one that is meant.
    private static final int MANY = 4;

    /// Sheets that are looked at.
    static final int MOST_SHEETS = 12;

    /// A sheet of no more rows, none of which names columns, is a notice.
    private static final int FEW_ROWS = 20;

    private final Source source;
    private final String file;
    private final String sheet;
    private final Table.Row header;
    private final int width;

    /// Place of the last column that has a header.
    private final int last;

    private TableRows(Source source, String file, Table.Row header) {
        this.source = source;
        this.file = file;
        this.sheet = source.sheet();
        this.header = header;
        this.width = sheet.isEmpty() ? header.cells().size() : header.width();
        this.last = Math.max(0, header.width() - 1);
    }

    /// What opening a table gave.
    public sealed interface Outcome {

        /// @param rows to be closed by whoever asked
        record Open(TableRows rows) implements Outcome {}

        record Unusable(FileFault fault) implements Outcome {}
    }

    /// Where rows come from, one after the other.
    interface Source extends Closeable {

        /// Of a workbook; empty for a CSV file.
        String sheet();

        /// @return empty after the last
        Optional<Table.Row> next() throws IOException, SpoiltTable;

        /// The same, before texts are made of its cells where it can be had so; until the next is asked for.
        default Optional<RowText> nextText() throws IOException, SpoiltTable {
            return next().map(RowText::of);
        }

        /// Rows that are found ahead of who reads them are sought among these too; all others when they are
        /// asked for.
        default void seekAmong(KnownCodes<?> known) {}
    }

    /// A table that proves unreadable somewhere below its header.
    public static final class SpoiltTable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient FileFault fault;

        SpoiltTable(FileFault fault) {
            super(fault.inFrench(), null, false, false);
            this.fault = fault;
        }

        public FileFault fault() {
            return fault;
        }
    }

    /// The header stands on the row the shape says; where titles stand there, on the one of the next few that
    /// names most columns. Of a workbook whose sheet nobody says, the first that people see counts, unless it
    /// names few of the columns and another more: a word of welcome, a summary, an empty sheet come first in many.
    ///
    /// @param wanted the columns looked for: they tell the separator of a CSV file, and the header
    /// @throws IOException only where the bytes could not be had
    public static Outcome open(Content file, FileShape shape, Set<String> wanted) throws IOException {
        return open(file, shape, wanted, Needs.NOTHING, false);
    }

    /// The same, where the sheet that has every column the profile must have is read before any that lacks one: a
    /// pivot over the table names many of its columns too. One in front of it that says nearly all it says is the
    /// one that is meant, with a column renamed: where it were read past, last year's would take its place.
    ///
    /// @throws IOException only where the bytes could not be had
    public static Outcome open(Content file, Profile.Feed feed) throws IOException {
        return open(file, feed, false);
    }

    private static Outcome open(Content file, Profile.Feed feed, boolean down) throws IOException {
        return open(
                file,
                feed.shape(),
                feed.columns(),
                new Needs(headers -> feed.lacking(headers).isEmpty(), feed::isNearly),
                down);
    }

    /// The same, where a cell of a workbook that is merged downwards stands for each of its rows. The sheet is
    /// read twice: for tables people make, not for extracts of a million rows.
    ///
    /// @throws IOException only where the bytes could not be had
    public static Outcome openFilledDown(Content file, Profile.Feed feed) throws IOException {
        return open(file, feed, true);
    }

    /// What the sheet that is read must have.
    ///
    /// @param whole whether headers are all that must be there
    /// @param nearly whether the first are those of the second, but for a column or so
    private record Needs(Predicate<List<String>> whole, BiPredicate<List<String>, List<String>> nearly) {

        static final Needs NOTHING = new Needs(_ -> true, (_, _) -> false);

        boolean areMet(Outcome outcome) {
            return outcome instanceof Outcome.Open(TableRows rows) && whole.test(rows.headers());
        }
    }

    private static Outcome open(Content file, FileShape shape, Set<String> wanted, Needs needs, boolean down)
            throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(8);
        }
        if (TableFile.isPdf(start)) {
            return new Outcome.Unusable(TableFile.pdf(file.name()));
        }
        if (!Workbooks.isWorkbook(start)) {
            return open(file.name(), shape, wanted, () -> CsvSource.open(file, shape, wanted));
        }
        Outcome first = open(file.name(), shape, wanted, () -> SheetSource.open(file, shape.sheet(), down));
        return shape.sheet().isEmpty() && (named(first, wanted) < MANY || !needs.areMet(first))
                ? best(file, shape, wanted, needs, down, first)
                : first;
    }

    /// A sheet that was looked at and lacks something.
    private record Passed(String sheet, List<String> headers) {}

    /// @param first what the first sheet gave
    private static Outcome best(
            Content file, FileShape shape, Set<String> wanted, Needs needs, boolean down, Outcome first)
            throws IOException {
        boolean meant = named(first, wanted) >= MANY;
        Outcome best = first;
        List<String> sheets = SheetSource.names(file);
        List<Passed> passed = new ArrayList<>();
        pass(sheets.stream().findFirst().orElse(""), first, needs, passed);
        for (String sheet : sheets.subList(Math.min(1, sheets.size()), Math.min(MOST_SHEETS, sheets.size()))) {
            Outcome other = open(file.name(), shape, wanted, () -> SheetSource.open(file, sheet, down));
            if (!needs.areMet(best) && needs.areMet(other) && other instanceof Outcome.Open(TableRows rows)) {
                Optional<Passed> nearly = passed.stream()
                        .filter(front -> needs.nearly().test(front.headers(), rows.headers()))
                        .findFirst();
                if (nearly.isPresent()) {
                    close(other);
                    close(best);
                    String front = nearly.get().sheet();
                    return open(file.name(), shape, wanted, () -> SheetSource.open(file, front, down));
                }
            }
            pass(sheet, other, needs, passed);
            boolean more = !meant && named(other, wanted) > named(best, wanted);
            boolean better = named(other, wanted) >= ENOUGH
                    && (needs.areMet(other) == needs.areMet(best) ? more : needs.areMet(other));
            close(better ? best : other);
            best = better ? other : best;
        }
        return best;
    }

    private static void pass(String sheet, Outcome outcome, Needs needs, List<Passed> passed) {
        if (outcome instanceof Outcome.Open(TableRows rows) && !needs.areMet(outcome)) {
            passed.add(new Passed(sheet, rows.headers()));
        }
    }

    private static void close(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Open(TableRows rows)) {
            rows.close();
        }
    }

    /// The sheets of a workbook beside the one that is read, in their order, those that say something of the feed
    /// or have many rows: a notice of a few lines is none. None of a CSV file.
    ///
    /// @throws IOException only where the bytes could not be had
    public static List<UnreadSheet> beside(Content file, Profile.Feed feed) throws IOException {
        return beside(file, feed.columns(), feed::isAlike, () -> open(file, feed));
    }

    /// The same of any table, none of which is alike: nothing says what it must have.
    ///
    /// @throws IOException only where the bytes could not be had
    public static List<UnreadSheet> beside(Content file, FileShape shape, Set<String> wanted) throws IOException {
        return beside(file, wanted, _ -> false, () -> open(file, shape, wanted));
    }

    /// How the sheet that is read is opened.
    @FunctionalInterface
    private interface Reading {

        Outcome open() throws IOException;
    }

    private static List<UnreadSheet> beside(
            Content file, Set<String> wanted, Predicate<List<String>> alike, Reading reading) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(8);
        }
        if (!Workbooks.isWorkbook(start) || !(reading.open() instanceof Outcome.Open(TableRows rows))) {
            return List.of();
        }
        rows.close();
        List<SheetSource.Filled> all = SheetSource.filled(file);
        int read = all.stream().map(SheetSource.Filled::name).toList().indexOf(rows.sheet()) + 1;
        List<UnreadSheet> beside = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SheetSource.Filled sheet = all.get(i);
            if (i + 1 == read || sheet.rows() == 0) {
                continue;
            }
            Outcome opened = open(file.name(), FileShape.FOUND, wanted, () -> SheetSource.open(file, sheet.name()));
            close(opened);
            boolean names = named(opened, wanted) >= ENOUGH;
            boolean same = names && opened instanceof Outcome.Open(TableRows other) && alike.test(other.headers());
            if (sheet.rows() > FEW_ROWS || names) {
                beside.add(new UnreadSheet(i + 1, sheet.rows(), sheet.hidden(), read, same));
            }
        }
        return List.copyOf(beside);
    }

    private static long named(Outcome outcome, Set<String> wanted) {
        return outcome instanceof Outcome.Open(TableRows rows)
                ? Titled.named(rows.header, wanted.stream().map(FoldedText::of).collect(Collectors.toSet()))
                : 0;
    }

    /// A large text that is read once, from end to end: it is taken to be written as its first lines are. Where
    /// that proves wrong further down, reading its rows fails with a [java.nio.charset.CharacterCodingException],
    /// and it is to be opened as any other.
    ///
    /// @param start its first lines, whole ([StartOfText])
    /// @param whole closed with the rows, and where it cannot be used
    /// @throws IOException only where the bytes could not be had
    public static Outcome once(Content start, InputStream whole, FileShape shape, Set<String> wanted)
            throws IOException {
        boolean opened = false;
        try {
            Outcome outcome = open(start.name(), shape, wanted, () -> CsvSource.once(start, whole, shape, wanted));
            opened = outcome instanceof Outcome.Open;
            return outcome;
        } finally {
            if (!opened) {
                whole.close();
            }
        }
    }

    /// Where rows will come from.
    @FunctionalInterface
    private interface Opening {

        Source open() throws IOException, SpoiltTable;
    }

    private static Outcome open(String file, FileShape shape, Set<String> wanted, Opening opening) throws IOException {
        Source source = null;
        try {
            source = opening.open();
            Optional<Table.Row> header = source.next();
            for (int row = 1; row < shape.headerRow() && header.isPresent(); row++) {
                header = source.next();
            }
            Titled found = Titled.find(header, source, wanted);
            if (found.header().isPresent() && !found.header().get().isBlank()) {
                return new Outcome.Open(
                        new TableRows(found.below(), file, found.header().get()));
            }
            source.close();
            return new Outcome.Unusable(TableFile.missingHeader(file, source.sheet(), shape.headerRow()));
        } catch (SpoiltTable spoilt) {
            if (source != null) {
                source.close();
            }
            return new Outcome.Unusable(spoilt.fault());
        } catch (IOException | RuntimeException e) {
            if (source != null) {
                source.close();
            }
            throw e;
        }
    }

    /// The same, where a table that cannot be used is told like one that proves so further down.
    ///
    /// @return to be closed by whoever asked
    public static TableRows opened(Content file, Profile.Feed feed) throws IOException, SpoiltTable {
        return switch (open(file, feed)) {
            case Outcome.Open(TableRows rows) -> rows;
            case Outcome.Unusable(FileFault fault) -> throw new SpoiltTable(fault);
        };
    }

    public String file() {
        return file;
    }

    public String sheet() {
        return sheet;
    }

    public int headerLine() {
        return header.line();
    }

    public List<String> headers() {
        return header.cells().subList(0, width);
    }

    /// The next row below the header, blank ones included; empty after the last. A row that says the header again,
    /// as exports do on each of their pages, is a blank one.
    ///
    /// @throws IOException only where the bytes could not be had
    /// @throws SpoiltTable where the file is no table from there on
    public Optional<Table.Row> next() throws IOException, SpoiltTable {
        return source.next().map(this::told);
    }

    /// The same row before texts are made of its cells: it stands for it until the next is asked for.
    ///
    /// @throws IOException only where the bytes could not be had
    /// @throws SpoiltTable where the file is no table from there on
    public Optional<RowText> nextText() throws IOException, SpoiltTable {
        return source.nextText();
    }

    /// Rows of [#nextText] are sought among these ahead of who asks for them, where rows are found ahead.
    public void seekAmong(KnownCodes<?> known) {
        source.seekAmong(known);
    }

    /// What [#next] would have given in the place of a row.
    public Table.Row row(RowText text) {
        return told(text.row());
    }

    /// Whether a row may say the header again.
    public boolean mayBeHeader(RowText text) {
        return text.says(last, header.cell(last));
    }

    private Table.Row told(Table.Row row) {
        Table.Row said = saysHeaderAgain(row) ? new Table.Row(row.line(), List.of()) : row;
        return sheet.isEmpty() ? said : filled(said);
    }

    private boolean saysHeaderAgain(Table.Row row) {
        int told = header.width();
        return told >= ENOUGH
                && row.cell(last).equals(header.cell(last))
                && row.width() == told
                && row.cells().subList(0, told).equals(header.cells().subList(0, told));
    }

    /// A sheet does not store the empty cells at the end of a row; a CSV file that lacks some is cut.
    private Table.Row filled(Table.Row row) {
        if (row.cells().size() >= width) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return new Table.Row(row.line(), cells);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

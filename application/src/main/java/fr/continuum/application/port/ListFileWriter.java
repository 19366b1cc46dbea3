package fr.continuum.application.port;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Writes a list as it stands on a page, all pages of it, as a table that a spreadsheet opens. What it writes is read
/// by people and never read back.
public interface ListFileWriter {

    enum Format {
        WORKBOOK,
        CSV
    }

    /// What the cells of a column hold: a spreadsheet then sorts and adds them up as what they are.
    enum Kind {
        TEXT,
        NUMBER,
        EURO,
        DATE
    }

    record Column(String header, Kind kind) {}

    /// One cell of a row.
    sealed interface Cell {}

    record Text(String text) implements Cell {}

    record Quantity(BigDecimal number) implements Cell {}

    record Euro(long cents) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /// What nobody said.
    record Nothing() implements Cell {}

    /// A table about to be written.
    ///
    /// @param name what it lists, in the reader's language
    /// @param columns in their order
    /// @param decimalComma whether the reader's language writes decimals after a comma
    /// @param about what it tells of itself
    record Table(String name, List<Column> columns, boolean decimalComma, About about) {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// Whose a table is and of when, beside it and never among its rows: a workbook has a second sheet for it; CSV
    /// has no place for it.
    ///
    /// @param name of the sheet
    record About(String name, List<Fact> facts) {

        public About {
            facts = List.copyOf(facts);
        }
    }

    /// @param name what is said: `Collectivité`
    record Fact(String name, String said) {}

    /// @param rows each with a cell for each column; taken one after the other, none of them kept
    /// @throws IllegalArgumentException where a row has more or fewer cells than there are columns
    void write(Table table, Stream<List<Cell>> rows, Format format, OutputStream to) throws IOException;
}

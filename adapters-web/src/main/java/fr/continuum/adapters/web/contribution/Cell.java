package fr.continuum.adapters.web.contribution;

/// A field of a form: one of its own, or one of a row of a list.
///
/// @param name in the form; the fields of one column of a list share it
/// @param row from 0; negative for a field of its own
public record Cell(String name, int row) {

    public static Cell of(String name) {
        return new Cell(name, -1);
    }

    /// How the page and its style name it.
    public String id() {
        return row < 0 ? name : name + "-" + row;
    }

    /// The same column, in a row.
    public Cell in(String column) {
        return new Cell(column, row);
    }
}

package fr.continuum.adapters.files.profile;

/// A row of a table, cell by cell.
public interface Cells {

    /// Of the file on which the row begins, from 1.
    int line();

    /// The text of a cell, from 0, without the spaces around it; empty beyond the last.
    String cell(int place);

    /// How many characters that text has.
    int length(int place);
}

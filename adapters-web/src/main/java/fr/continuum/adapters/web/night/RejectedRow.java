package fr.continuum.adapters.web.night;

import fr.continuum.application.port.FileFault;

/// A row of a file that was rejected, and why. Something else in the same row that does not read is another.
///
/// @param fault by row and column; it quotes no cell
public record RejectedRow(FileFault fault) {

    public int line() {
        return fault.line();
    }

    /// Empty for the whole row.
    public String column() {
        return fault.columnName();
    }
}

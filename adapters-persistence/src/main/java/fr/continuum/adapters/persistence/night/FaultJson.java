package fr.continuum.adapters.persistence.night;

import fr.continuum.application.port.FileFault;
import org.jspecify.annotations.Nullable;

/// Why a file could not be used, as it lies in the database.
///
/// @param english null where an earlier version of the program told it, or where it is told in French only
record FaultJson(
        String file,
        String sheet,
        int line,
        int column,
        String columnName,
        String reason,
        @Nullable String english) {

    static FaultJson of(FileFault fault) {
        return new FaultJson(
                fault.file(),
                fault.sheet(),
                fault.line(),
                fault.column(),
                fault.columnName(),
                fault.reason(),
                fault.english().isEmpty() ? null : fault.english());
    }

    FileFault fault() {
        return new FileFault(file, sheet, line, column, columnName, reason, english == null ? "" : english);
    }
}

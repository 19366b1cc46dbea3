package fr.continuum.adapters.persistence.night;

import fr.continuum.application.port.FileFault;

/// Why a file could not be used, as it lies in the database.
record FaultJson(String file, String sheet, int line, int column, String columnName, String reason) {

    static FaultJson of(FileFault fault) {
        return new FaultJson(
                fault.file(), fault.sheet(), fault.line(), fault.column(), fault.columnName(), fault.reason());
    }

    FileFault fault() {
        return new FileFault(file, sheet, line, column, columnName, reason);
    }
}

package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The faults of one file, told all at once. Not for use by several threads.
public final class FaultList {

    private final String file;
    private final String sheet;
    private final List<FileFault> faults = new ArrayList<>();

    public FaultList(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /// @param column header of the column; empty for the whole row
    public void add(int line, String column, Wording reason) {
        faults.add(FileFault.inTable(file, sheet, line, column, reason));
    }

    /// One told elsewhere of the same file.
    public void add(FileFault fault) {
        faults.add(fault);
    }

    /// A fault of a text file, by line and column number.
    public void add(int line, int column, Wording reason) {
        faults.add(FileFault.at(file, line, column, reason));
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /// In the order of the file.
    public List<FileFault> all() {
        return faults.stream().sorted(Comparator.comparingInt(FileFault::line)).toList();
    }
}

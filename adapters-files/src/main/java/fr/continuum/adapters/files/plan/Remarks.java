package fr.continuum.adapters.files.plan;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is to be told of a file that was read. Not for use by several threads.
final class Remarks {

    private final String file;
    private final String sheet;
    private final List<FileRemark> remarks = new ArrayList<>();

    Remarks(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void add(FileRemark.Kind kind, int line, String column, Wording reason) {
        remarks.add(new FileRemark(kind, FileFault.inTable(file, sheet, line, column, reason)));
    }

    /// In the order of the file.
    List<FileRemark> all() {
        return remarks.stream()
                .sorted(Comparator.comparingInt(remark -> remark.about().line()))
                .toList();
    }
}

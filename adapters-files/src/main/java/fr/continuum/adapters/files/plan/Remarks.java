package fr.continuum.adapters.files.plan;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
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

    /// One told elsewhere of the same file.
    void add(FileRemark remark) {
        remarks.add(remark);
    }

    /// A cell of the file, for whoever can tell what it means.
    ToldCell cell(int line, String column, String text) {
        return new ToldCell(file, sheet, line, column, text);
    }

    /// In the order of the file.
    List<FileRemark> all() {
        return remarks.stream()
                .sorted(Comparator.comparingInt(remark -> remark.about().line()))
                .toList();
    }
}

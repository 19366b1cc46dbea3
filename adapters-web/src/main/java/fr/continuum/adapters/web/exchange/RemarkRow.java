package fr.continuum.adapters.web.exchange;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import java.util.List;

/// What was read of a file otherwise than written, kept elsewhere or left out, and where.
public record RemarkRow(FileFault about) {

    static List<RemarkRow> of(List<FileRemark> remarks) {
        return remarks.stream().map(remark -> new RemarkRow(remark.about())).toList();
    }

    /// Whether it concerns a place in the file, and not all of it.
    public boolean isPlaced() {
        return !about.sheet().isEmpty()
                || about.line() > 0
                || !about.columnName().isEmpty()
                || about.column() > 0;
    }
}

package fr.continuum.application.night;

import fr.continuum.application.port.FileFault;
import java.util.List;
import java.util.stream.Collectors;

/// Says what is left out of a file wherever the file is spoken of.
final class RejectedRows {

    /// Rejected rows told beside a file.
    private static final int MOST_TOLD = 5;

    private RejectedRows() {}

    /// @param note said already; possibly empty
    static String note(String note, long rejected, List<FileFault> why) {
        if (why.isEmpty()) {
            return note;
        }
        return (note.isEmpty() ? "" : note + " ; ")
                + (rejected > 1 ? rejected + " lignes rejetées : " : "1 ligne rejetée : ")
                + why.stream().limit(MOST_TOLD).map(FileFault::inFrench).collect(Collectors.joining(" ; "))
                + (rejected > MOST_TOLD ? " ; …" : "");
    }
}

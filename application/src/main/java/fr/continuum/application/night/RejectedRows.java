package fr.continuum.application.night;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Note;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// Says what is left out of a file wherever the file is spoken of.
final class RejectedRows {

    /// Rejected rows told beside a file.
    private static final int MOST_TOLD = 5;

    private RejectedRows() {}

    /// @param note said already
    static Note note(Note note, long rejected, List<FileFault> why) {
        if (why.isEmpty()) {
            return note;
        }
        List<Wording> told = new ArrayList<>();
        why.stream()
                .limit(MOST_TOLD)
                .map(fault -> new Wording(fault.inFrench(), fault.inEnglish()))
                .forEach(told::add);
        if (rejected > MOST_TOLD) {
            told.add(Wording.same("…"));
        }
        Wording counted = rejected > 1
                ? new Wording(rejected + " lignes rejetées : ", rejected + " rows rejected: ")
                : new Wording("1 ligne rejetée : ", "1 row rejected: ");
        return note.and(counted.then(new Wording(
                Wording.joined(" ; ", told).french(), Wording.joined("; ", told).english())));
    }
}

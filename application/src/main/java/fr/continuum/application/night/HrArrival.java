package fr.continuum.application.night;

import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Note;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HrExtract;
import java.time.LocalDate;
import java.util.Comparator;

/// An HR file of the night, what was kept of it, and what may become of it.
///
/// @param original fingerprint of the file people have
record HrArrival(FileRecord file, Sha256 original, Kept kept, HrExtract extract) {

    static final Wording OR_ADMIT = new Wording(
            " ; si cet écart est voulu, admettre ce fichier, lui seul, à la page « Profils des flux »",
            "; if this drift is meant, take this file in, it alone, on the page “Profiles of feeds”");

    /// One that does not say its day is of tonight.
    static Comparator<HrArrival> order() {
        return Comparator.comparing(
                        (HrArrival arrival) -> arrival.extract().day().orElse(LocalDate.MAX))
                .thenComparing(arrival -> arrival.original().value());
    }

    FileRecord became(DocumentStatus status, Note note) {
        return file.became(status, null, note.and(file.note()));
    }

    FileRecord outdated(LocalDate last) {
        return became(
                DocumentStatus.UNCHANGED,
                Note.of(new Wording("plus ancien que le dernier lu, du ", "older than the last one read, of ")
                        .then(Days.wording(last))
                        .then(new Wording(" : rien ne change", ": nothing changes"))));
    }

    /// Put aside, and found so.
    FileRecord aside(Wording why) {
        return drifted(extract.authority().map(Owner::of).orElse(Owner.HOME), why);
    }

    /// @param limits why it drifts too far from the one in force
    FileRecord drifting(Owner owner, Wording limits) {
        return drifted(owner, limits.then(OR_ADMIT));
    }

    private FileRecord drifted(Owner owner, Wording why) {
        return file.drifting(
                new Drift(
                        owner,
                        DriftedExtract.of(HrDocuments.subject(extract.facts().feed()), file.name(), why)),
                FileFault.of(file.name(), why),
                file.lines());
    }

    /// What is said beside a file that somebody took in.
    static Note knowingly(Admitted admitted) {
        return Note.of(new Wording(
                "admis malgré son écart par " + admitted.entry().author() + " : « " + admitted.reason() + " »",
                "taken in despite its drift by " + admitted.entry().author() + ": “" + admitted.reason() + "”"));
    }
}

package fr.continuum.application.night;

import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;

/// What people said of single files: that one is taken in, or taken back. Of both, the last word counts.
public final class SaidOfFiles {

    private final AdmittedFiles admitted;
    private final TakenBackFiles takenBack;

    public SaidOfFiles(AdmittedFiles admitted, TakenBackFiles takenBack) {
        this.admitted = admitted;
        this.takenBack = takenBack;
    }

    /// Empty where it was taken back since.
    Optional<Admitted> admitted(Sha256 file) {
        return admitted.of(file)
                .filter(said -> takenBack
                        .of(file)
                        .filter(since -> since.entry().at().isAfter(said.entry().at()))
                        .isEmpty());
    }

    /// Empty where it was taken in since.
    Optional<TakenBack> takenBack(Sha256 file) {
        return takenBack
                .of(file)
                .filter(said -> admitted.of(file)
                        .filter(since ->
                                !since.entry().at().isBefore(said.entry().at()))
                        .isEmpty());
    }

    /// Those of an owner that are taken back and were not taken in since, latest first.
    List<TakenBack> takenBack(Owner owner) {
        return takenBack.timeline(owner).stream()
                .filter(said -> takenBack(said.file()).filter(said::equals).isPresent())
                .toList();
    }

    /// All that was ever taken back for an owner, latest first.
    List<TakenBack> history(Owner owner) {
        return takenBack.timeline(owner);
    }

    void takeBack(TakenBack taken) {
        takenBack.takeBack(taken);
    }
}

package fr.continuum.application.night;

import fr.continuum.application.night.ExtractsInForce.Standing;
import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What comes back tonight, because what replaced it was taken back.
///
/// @param returns by the fingerprint of what comes back
/// @param said what people said of files
record ComingBack(Map<Sha256, Return> returns, SaidOfFiles said) {

    ComingBack {
        returns = Map.copyOf(returns);
    }

    /// @param because what was taken back for it
    /// @param day its facts are told of: that of what was taken back, which nothing older may come after
    record Return(TakenBack because, Optional<LocalDate> day) {}

    static ComingBack tonight(ExtractsInForce inForce, SaidOfFiles said) {
        Map<Sha256, Return> returns = new HashMap<>();
        for (Standing standing : inForce.takenBack()) {
            TakenBack because = said.takenBack(standing.sha()).orElseThrow();
            Optional<LocalDate> day = standing instanceof Standing.OfPeople(Received last, var _)
                    ? Optional.of(last.day())
                    : Optional.empty();
            for (Sha256 before : ExtractsInForce.before(standing)) {
                returns.put(before, new Return(because, day));
            }
        }
        return new ComingBack(returns, said);
    }

    /// The files of tonight, with those that come back and that nobody dropped again.
    List<FileRecord> with(List<FileRecord> files, ExtractsInForce inForce) {
        Set<Sha256> there =
                files.stream().map(FileRecord::sha).filter(Objects::nonNull).collect(Collectors.toSet());
        List<FileRecord> all = new ArrayList<>(files);
        returns.keySet().stream()
                .filter(sha -> !there.contains(sha))
                .map(inForce::again)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all;
    }

    Optional<Return> of(Sha256 sha) {
        return Optional.ofNullable(returns.get(sha));
    }

    /// Why a file is put aside wherever it lies; empty where nobody took it back.
    Optional<Wording> aside(Sha256 sha) {
        return said.takenBack(sha)
                .map(taken -> new Wording(
                        "ce fichier a été repris par " + taken.entry().author() + " : « " + taken.reason()
                                + " » ; ce qu’il avait remplacé est en vigueur ; ôter ce fichier du dossier d’arrivée,"
                                + " déposer le bon, ou admettre celui-ci à la page « Profils des flux » s’il était"
                                + " juste",
                        "this file was taken back by " + taken.entry().author() + ": “" + taken.reason()
                                + "”; what it had replaced is in force; take this file out of the inbox, drop the"
                                + " right one, or take this one in on the page “Profiles of feeds” if it was right"));
    }

    /// What is said beside a file that comes back.
    static Note note(TakenBack because) {
        return Note.of(new Wording(
                "remis en vigueur : « " + because.name() + " » a été repris par "
                        + because.entry().author() + " (« " + because.reason() + " »)",
                "in force again: “" + because.name() + "” was taken back by "
                        + because.entry().author() + " (“" + because.reason() + "”)"));
    }
}

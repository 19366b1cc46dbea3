package fr.continuum.domain.consolidation;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.Optional;

/// An extract of a night that was put aside because it drifts too far from the one in force, or from what its profile
/// expects (R33): nothing was read of it. Or one that was read, and some rows of which do not say what they are about,
/// so that what it leaves out waits.
///
/// @param subject what it is an extract of, the same night after night
/// @param told which file, what drifts in it, beyond which limit, and what to do
public record DriftedExtract(String subject, Wording told) {

    public DriftedExtract {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("An extract is of something: " + told);
        }
    }

    /// @param file its name
    /// @param why what drifts, beyond which limit, and what to do
    public static DriftedExtract of(String subject, String file, Wording why) {
        return new DriftedExtract(
                subject, new Wording("fichier « " + file + " » : ", "file “" + file + "”: ").then(why));
    }

    /// The same, of a file that was not read far enough to be held against another.
    public static DriftedExtract unread(String subject, String file, Wording why) {
        return of(
                subject,
                file,
                why.then(new Wording(" Ce qui était en vigueur le reste.", " What was in force stays.")));
    }

    /// Why an extract may not take the place of the one in force, for whoever sees the file.
    ///
    /// @param limits gone beyond
    /// @return empty where there are none: it may take its place
    public static Optional<Wording> fromTheOneInForce(List<Wording> limits) {
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wording(
                                "cet extrait s’écarte trop de celui en vigueur : ",
                                "this extract drifts too far from the one in force: ")
                        .then(new Wording(
                                Wording.joined(" ; ", limits).french(),
                                Wording.joined("; ", limits).english()))
                        .then(new Wording(
                                " ; celui-là reste en vigueur ; vérifier l’export, ou relever ce seuil dans le profil",
                                "; that one stays in force; check the export, or raise this limit in the profile")));
    }

    /// An extract that was read, and closes less than it leaves out.
    ///
    /// @param waiting how many facts it leaves out stay as they were
    /// @param rows that do not say what they are about
    /// @param column header under which the profile looks for what they would be named by
    public static DriftedExtract waiting(String subject, String file, int waiting, int rows, String column) {
        return of(
                subject,
                file,
                new Wording(
                        (waiting > 1
                                        ? waiting
                                                + " éléments que l’extrait ne nomme plus attendent d’être fermés ou retirés"
                                        : "1 élément que l’extrait ne nomme plus attend d’être fermé ou retiré")
                                + (rows > 1
                                        ? " : ils peuvent être dans les " + rows
                                                + " lignes qui n’ont pas de code qui se lise"
                                        : " : il peut être dans la ligne qui n’a pas de code qui se lise")
                                + ". Remplissez la colonne « " + column + " » de ces lignes, que le compte rendu de la"
                                + " nuit nomme.",
                        (waiting > 1
                                        ? waiting
                                                + " items that the extract no longer names wait to be closed or withdrawn"
                                        : "1 item that the extract no longer names waits to be closed or withdrawn")
                                + (rows > 1
                                        ? ": they may be in the " + rows + " rows that have no code that can be read"
                                        : ": it may be in the row that has no code that can be read")
                                + ". Fill the column “" + column + "” of these rows, which the report of the night"
                                + " names."));
    }

    public Finding finding() {
        return Finding.of(ContinuumRule.R33, subject, ContinuumRule.R33.wording(), told);
    }
}

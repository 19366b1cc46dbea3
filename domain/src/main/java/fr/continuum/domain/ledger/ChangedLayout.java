package fr.continuum.domain.ledger;

import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// How the columns of an extract are no longer those its profile names. None of the file's own headers is told: they
/// may be names of people.
///
/// @param lost columns of the profile that the file has no more, or under another name
/// @param doubled columns of the profile that stand twice
public record ChangedLayout(List<String> lost, List<String> doubled) {

    public ChangedLayout {
        lost = List.copyOf(lost);
        doubled = List.copyOf(doubled);
        if (lost.isEmpty() && doubled.isEmpty()) {
            throw new IllegalArgumentException("A layout that changed lost a column, or has one twice");
        }
    }

    /// What changed, beyond which limit, and what to do.
    ///
    /// @param profile name of the profile that asks for these columns
    public Wording why(String profile) {
        List<Wording> changed = new ArrayList<>();
        if (!lost.isEmpty()) {
            changed.add(listed(lost, new Wording("il manque ", "missing: ")));
        }
        if (!doubled.isEmpty()) {
            changed.add(listed(doubled, new Wording("en double : ", "twice: ")));
        }
        return new Wording(
                        "Ses colonnes ne sont plus celles du profil « " + profile + " » : ",
                        "Its columns are no longer those of the profile “" + profile + "”: ")
                .then(new Wording(
                        Wording.joined(" ; ", changed).french(),
                        Wording.joined("; ", changed).english()))
                .then(new Wording(
                        " ; aucune ne peut manquer ni changer de nom, hors celles dont le profil dit qu’un fichier peut"
                                + " ne pas les avoir ; vérifier"
                                + " l’export, ou corriger ces colonnes dans le profil.",
                        "; none may be missing or renamed, but those of which the profile says that a file may lack them; check the export, or"
                                + " correct these columns in the profile."));
    }

    private static Wording listed(List<String> columns, Wording what) {
        return what.then(new Wording(
                String.join(", ", columns.stream().map(one -> "« " + one + " »").toList()),
                String.join(", ", columns.stream().map(one -> "“" + one + "”").toList())));
    }
}

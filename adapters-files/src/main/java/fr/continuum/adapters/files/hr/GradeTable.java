package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.StartOfText;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells the table of posts as assemblies vote it: a row for each grade, and how many posts the budget pays for and
/// how many are filled. It names no post, so that nobody's roles can be held by one; whoever drops it is told what is
/// expected, and where the same counts come from.
final class GradeTable {

    private static final Set<String> GRADES = Set.of("grade", "grades", "emploi", "emplois", "cadre d'emplois");
    private static final List<String> COUNTS = List.of("budget", "pourvu", "effectif", "vacant", "ouvert");

    /// Two of them at least: budgeted and filled.
    private static final int ENOUGH = 2;

    private static final Wording WHY = new Wording(
            "ce tableau compte les agents par grade, sans nommer les postes : rien n’en est lu ; le tableau des effectifs"
                    + " attendu ici a une ligne par poste, avec son code (ou le matricule de qui l’occupe), sa"
                    + " direction, sa catégorie et s’il est pourvu : exportez-le ainsi (docs/modeles.md) ; les effectifs"
                    + " par catégorie, budgétés et pourvus, se lisent dans l’annexe du personnel du budget (TotEM)",
            "this table counts agents by grade and names no post: nothing of it is read; the table of posts expected here"
                    + " has a row for each post, with its code (or the identifier of who holds it), its department, its"
                    + " category and whether it is filled: export it so (docs/modeles.md); headcount by category,"
                    + " budgeted and filled, is read from the personnel annex of the budget (TotEM)");

    private GradeTable() {}

    /// What is said of a file that is one; empty of any other.
    ///
    /// @throws IOException only where the bytes could not be had
    static Optional<FileFault> fault(Content file) throws IOException {
        return switch (TableRows.open(StartOfText.of(file), FileShape.FOUND, GRADES)) {
            case TableRows.Outcome.Unusable _ -> Optional.empty();
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield is(rows.headers()) ? Optional.of(FileFault.of(file.name(), WHY)) : Optional.empty();
                }
            }
        };
    }

    private static boolean is(List<String> headers) {
        List<String> folded = headers.stream().map(FoldedText::of).toList();
        boolean graded = folded.stream()
                .anyMatch(header -> GRADES.stream().map(FoldedText::of).anyMatch(header::equals));
        long counts = folded.stream()
                .filter(header -> COUNTS.stream().map(FoldedText::of).anyMatch(header::contains))
                .count();
        return graded && counts >= ENOUGH;
    }
}

package fr.continuum.adapters.files.profile;

import fr.continuum.domain.shared.Wording;
import java.util.Set;
import java.util.regex.Pattern;

/// What spreadsheets show in place of a value they could not compute, or could not show; a CSV file made of such a
/// sheet holds it as text.
public final class CellErrors {

    private static final Set<String> FORMULAS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#CALC!",
            "#SPILL!",
            "#VALEUR!",
            "#NOM?",
            "#NUL!",
            "#NOMBRE!",
            "#CALCUL!",
            "#EPARS!");

    private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");

    private CellErrors() {}

    public static boolean isError(String cell) {
        return cell.startsWith("#") && (FORMULAS.contains(cell) || isTooNarrow(cell));
    }

    /// Why such a cell cannot be read, and what to do.
    public static Wording why(String cell) {
        return isTooNarrow(cell)
                ? new Wording(
                        "La colonne était trop étroite : le tableur a écrit « " + cell
                                + " » au lieu de la valeur. Élargissez-la et exportez de nouveau.",
                        "The column was too narrow: the spreadsheet wrote “" + cell
                                + "” instead of the value. Widen it and export again.")
                : new Wording(
                        "La formule de cette cellule est en erreur, ou n'a pas été calculée (" + cell
                                + "). Corrigez-la, ou écrivez la valeur.",
                        "The formula of this cell is in error, or was not computed (" + cell
                                + "). Correct it, or write the value.");
    }

    /// Whether the column was too narrow for what the cell holds.
    public static boolean isTooNarrow(String cell) {
        return TOO_NARROW.matcher(cell).matches();
    }
}

package fr.continuum.adapters.files.profile;

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
        return FORMULAS.contains(cell) || isTooNarrow(cell);
    }

    /// Whether the column was too narrow for what the cell holds.
    public static boolean isTooNarrow(String cell) {
        return TOO_NARROW.matcher(cell).matches();
    }
}

package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.CellErrors;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.shared.Wording;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What one row says, by field, as texts and as codes. What cannot be understood of a cell, here or by whoever reads
/// further, is a fault of it, told once, and reads as empty; no fault quotes a cell. Not for use by several threads.
final class FeedTexts {

    private final FeedRules rules;
    private final Columns columns;
    private final Table.Row row;
    private final FaultList faults;
    private final Set<FeedField> faulty = EnumSet.noneOf(FeedField.class);

    FeedTexts(FeedRules rules, Columns columns, Table.Row row, FaultList faults) {
        this.rules = rules;
        this.columns = columns;
        this.row = row;
        this.faults = faults;
    }

    /// Told once of each cell.
    void fault(FeedField field, Wording reason) {
        if (faulty.add(field)) {
            faults.add(row.line(), rules.column(field), reason);
        }
    }

    boolean isFaulty(FeedField field) {
        return faulty.contains(field);
    }

    /// Whether a column of the file, or the profile, says it.
    boolean has(FeedField field) {
        return rules.profile().constant(field).isPresent()
                || (rules.profile().columns().containsKey(field) && columns.has(rules.column(field)));
    }

    /// The name a text of a column of names means, where the profile says so: a name it gives once for all rows
    /// does.
    Optional<String> named(FeedField field) {
        Optional<String> constant = rules.profile().constant(field);
        return constant.isPresent() ? constant : rules.meaning(field, text(field));
    }

    /// What a field says, by its column or for every row; empty where it says nothing.
    String text(FeedField field) {
        Optional<String> constant = rules.profile().constant(field);
        if (constant.isPresent()) {
            return constant.get();
        }
        String column = rules.column(field);
        String cell = rules.profile().columns().containsKey(field) ? columns.text(row, column) : "";
        if (CellErrors.isError(cell)) {
            fault(
                    field,
                    CellErrors.isTooNarrow(cell)
                            ? new Wording(
                                    "La colonne était trop étroite : le tableur a écrit des dièses au lieu de la"
                                            + " valeur. Élargissez-la et exportez de nouveau.",
                                    "The column was too narrow: the spreadsheet wrote hash signs instead of the value."
                                            + " Widen it and export again.")
                            : new Wording(
                                    "La formule de cette cellule est en erreur. Corrigez-la, ou écrivez la valeur.",
                                    "The formula of this cell is in error. Correct it, or write the value."));
            return "";
        }
        return cell;
    }

    /// Tells that a cell that must say something says nothing.
    void empty(FeedField field) {
        fault(field, new Wording("Cette cellule est vide. Remplissez-la.", "This cell is empty. Fill it."));
    }

    /// A code as it was before spreadsheets and filling came by.
    String code(FeedField field) {
        WrittenCode code = rules.code(field, text(field));
        if (code.fault() != null) {
            fault(field, code.fault());
        }
        return code.code();
    }
}

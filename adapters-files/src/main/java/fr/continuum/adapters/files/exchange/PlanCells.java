package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Cells of the exchange format as what they mean. What cannot be understood is a fault of its cell, and so is a cell
/// that means nothing where it stands; all are noted.
final class PlanCells {

    private final String file;
    private final List<FileFault> faults = new ArrayList<>();

    PlanCells(String file) {
        this.file = file;
    }

    boolean areSound() {
        return faults.isEmpty();
    }

    /// In the order of the file.
    List<FileFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(
                                (FileFault fault) -> PlanSheet.of(fault.sheet()).orElse(PlanSheet.PLAN))
                        .thenComparingInt(FileFault::line))
                .toList();
    }

    ToldCell cell(PlanRow row, PlanColumn column) {
        return new ToldCell(file, row.sheet(), row.line(), column.header(), row.text(column));
    }

    Optional<PlanCode> code(PlanRow row, PlanColumn column) {
        Optional<String> text = required(row, column);
        if (text.isPresent() && !PlanCode.isValid(text.get())) {
            fault(
                    row,
                    column,
                    new Wording(
                            "« " + text.get() + " » n'est pas un code : 64 caractères au plus, sur une ligne.",
                            "“" + text.get() + "” is no code: 64 characters at most, on one line."));
            return Optional.empty();
        }
        return text.map(PlanCode::new);
    }

    Optional<String> required(PlanRow row, PlanColumn column) {
        Optional<String> text = some(row.text(column));
        if (text.isEmpty()) {
            fault(row, column, new Wording("Cette cellule est vide. Remplissez-la.", "This cell is empty. Fill it."));
        }
        return text;
    }

    static Optional<String> some(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    Optional<LocalDate> requiredDate(PlanRow row, PlanColumn column) {
        return required(row, column).isEmpty() ? Optional.empty() : date(row, column);
    }

    Optional<LocalDate> date(PlanRow row, PlanColumn column) {
        String text = row.text(column);
        Optional<LocalDate> date =
                CellValues.date(text).filter(written -> !written.monthFirst()).map(CellValues.WrittenDate::date);
        if (!text.isEmpty() && date.isEmpty()) {
            fault(
                    row,
                    column,
                    new Wording(
                            "« " + text + " » n'est pas une date. Écrivez par exemple 2026-12-31 ou 31/12/2026.",
                            "“" + text + "” is no date. Write for instance 2026-12-31 or 31/12/2026."));
        }
        return date;
    }

    <E extends Enum<E>> Optional<E> word(PlanRow row, PlanColumn column, Word<E> words) {
        Optional<String> text = required(row, column);
        Optional<E> word = text.flatMap(words::find);
        if (text.isPresent() && word.isEmpty()) {
            fault(
                    row,
                    column,
                    new Wording(
                            "« " + text.get() + " » est inconnu ici. On attend : " + words.all() + ".",
                            "“" + text.get() + "” is not known here. Expected: " + words.all() + "."));
        }
        return word;
    }

    void refuse(PlanRow row, PlanColumn column, PlanLevel level) {
        if (!row.text(column).isEmpty()) {
            fault(
                    row,
                    column,
                    new Wording(
                            "Cette cellule n'a pas de sens pour un élément de niveau « " + Word.LEVELS.of(level)
                                    + " ». Videz-la.",
                            "This cell means nothing for an element of the level “" + Word.LEVELS.of(level)
                                    + "”. Empty it."));
        }
    }

    void fault(PlanRow row, PlanColumn column, Wording reason) {
        faults.add(FileFault.inTable(file, row.sheet(), row.line(), column.header(), reason));
    }
}

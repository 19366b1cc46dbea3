package fr.continuum.adapters.files.exchange;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The elements a file holds, by their codes: what its other rows point to.
final class PlanElementCodes {

    static final Set<PlanLevel> OBJECTIVES = EnumSet.of(PlanLevel.STRATEGIC_OBJECTIVE, PlanLevel.OPERATIONAL_OBJECTIVE);

    private final PlanCells cells;
    private final Map<PlanCode, PlanRow> rows = new LinkedHashMap<>();
    private final Map<PlanCode, PlanLevel> levels = new LinkedHashMap<>();

    PlanElementCodes(PlanCells cells) {
        this.cells = cells;
    }

    /// Notes the code and the level of an element: what other rows point to.
    void note(PlanRow row) {
        Optional<PlanLevel> level = cells.word(row, PlanColumn.LEVEL, Word.LEVELS);
        Optional<PlanCode> code = cells.code(row, PlanColumn.CODE);
        if (level.isEmpty() || code.isEmpty()) {
            return;
        }
        PlanRow before = rows.putIfAbsent(code.get(), row);
        if (before == null) {
            levels.put(code.get(), level.get());
        } else {
            cells.fault(
                    row,
                    PlanColumn.CODE,
                    new Wording(
                            "Le code « " + code.get() + " » figure déjà à la ligne " + before.line()
                                    + ". Donnez-en un autre.",
                            "The code “" + code.get() + "” stands already in row " + before.line()
                                    + ". Give another."));
        }
    }

    /// The row of each, in the order of the file.
    Map<PlanCode, PlanRow> rows() {
        return rows;
    }

    PlanLevel level(PlanCode code) {
        return levels.getOrDefault(code, PlanLevel.AXIS);
    }

    private static Wording isOf(PlanLevel found) {
        return new Wording(
                "est de niveau « " + Word.LEVELS.of(found) + " »", "is of the level “" + Word.LEVELS.of(found) + "”");
    }

    /// The code of an element that the file holds, of one of these levels.
    Optional<PlanCode> known(PlanRow row, PlanColumn column, Set<PlanLevel> allowed) {
        Optional<PlanCode> code = cells.code(row, column);
        Optional<PlanLevel> level = code.map(levels::get);
        if (code.isPresent() && level.filter(allowed::contains).isEmpty()) {
            cells.fault(
                    row,
                    column,
                    new Wording("« " + code.get() + " » ", "“" + code.get() + "” ")
                            .then(level.map(PlanElementCodes::isOf)
                                    .orElse(new Wording("n'est le code d'aucun élément", "is the code of no element")))
                            .then(new Wording(". On attend : ", ". Expected: "))
                            .then(allowed.stream().sorted().map(Word.LEVELS::of).collect(Collectors.joining(", ")))
                            .then("."));
            return Optional.empty();
        }
        return code;
    }
}

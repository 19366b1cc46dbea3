package fr.continuum.application.workforce;

import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody may not see of a table of figures about people, by how many people each is of. Days, hours and euros
/// are hidden with the people they are of, and with as many others as keep the totals from telling them.
///
/// By itself it looks at one day: what is hidden beside others is decided by [PublishHeadcount], [TimeSeen] and
/// [TrainingsTold].
final class Veil {

    private final Set<Cell> hidden;

    private Veil(Set<Cell> hidden) {
        this.hidden = hidden;
    }

    static Veil over(Map<Cell, Integer> people, SmallCells smallFigures, Sight sight) {
        return switch (sight) {
            case HR -> new Veil(Set.of());
            case OUTSIDE_HR ->
                new Veil(smallFigures
                        .first(new CountTable(
                                names(people.keySet().stream()
                                        .map(cell -> cell.row().orElseThrow())
                                        .toList()),
                                names(people.keySet().stream()
                                        .map(cell -> cell.column().orElseThrow())
                                        .toList()),
                                new HashMap<>(people)))
                        .hidden());
        };
    }

    private static List<String> names(Collection<String> names) {
        return new LinkedHashSet<>(names.stream().sorted().toList()).stream().toList();
    }

    Set<Cell> hidden() {
        return Set.copyOf(hidden);
    }

    boolean hides(Cell cell) {
        return hidden.contains(cell);
    }
}

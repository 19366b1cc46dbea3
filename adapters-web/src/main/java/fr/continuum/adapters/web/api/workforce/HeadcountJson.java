package fr.continuum.adapters.web.api.workforce;

import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.Headcount;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How many people there are by department and level of the grade, totals included.
///
/// @param hiddenUnder figures of fewer people are hidden outside HR, and as many as would tell them
@Schema(name = "Headcount", description = "Les agents par direction et catégorie, totaux compris")
record HeadcountJson(int hiddenUnder, List<Count> counts) {

    /// @param department absent for all of them
    /// @param category absent for all of them, and of posts that say none
    /// @param count absent where it is hidden
    @Schema(
            name = "HeadcountCell",
            description = "Combien d’agents ; sans direction ou avec allCategories, c’est un total. Absent : masqué")
    record Count(
            @Nullable String department,
            @Nullable GradeCategory category,
            boolean allCategories,
            @Nullable Integer count) {}

    static HeadcountJson of(PublishedTable table, int hiddenUnder) {
        List<Count> counts = new ArrayList<>();
        Stream.concat(table.rows().stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .forEach(row -> Stream.concat(
                                table.columns().stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                        .forEach(column -> counts.add(count(table, row, column))));
        return new HeadcountJson(hiddenUnder, counts);
    }

    private static Count count(PublishedTable table, Optional<String> row, Optional<String> column) {
        OptionalInt count = table.count(new Cell(row, column));
        return new Count(
                row.orElse(null),
                column.filter(name -> !name.equals(Headcount.NO_CATEGORY))
                        .map(GradeCategory::valueOf)
                        .orElse(null),
                column.isEmpty(),
                count.isPresent() ? count.getAsInt() : null);
    }
}

package fr.continuum.domain.workforce;

import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How many sit in the posts of each department, by the level of the grade: one post, one person, or those who share
/// it.
public final class Headcount {

    /// The column of posts whose extract says no level.
    public static final String NO_CATEGORY = "-";

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(GradeCategory.values()).map(GradeCategory::name), Stream.of(NO_CATEGORY))
            .toList();

    private Headcount() {}

    /// Of posts that are there that day and not said to be vacant. A department all of whose posts are gone or
    /// vacant keeps its row: there, it is known, is nobody.
    public static CountTable on(PostRegister register, LocalDate day) {
        List<String> departments = register.posts().stream()
                .map(Post::department)
                .distinct()
                .sorted()
                .toList();
        Map<Cell, Integer> counts = new HashMap<>();
        for (Post post : register.openOn(day)) {
            if (!(post.occupancy() instanceof Occupancy.Vacant)) {
                counts.merge(
                        Cell.of(
                                post.department(),
                                post.category().map(Enum::name).orElse(NO_CATEGORY)),
                        post.occupancy() instanceof Occupancy.Filled(int people) ? people : 1,
                        Integer::sum);
            }
        }
        return new CountTable(departments, COLUMNS, counts);
    }
}

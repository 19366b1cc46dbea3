package fr.continuum.application.mapping;

import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.plan.PlanLevel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The form in which one finance or HR tool loads an analytic axis: what its codes look like, and how its file is
/// written. Tools differ in all of it, and none asks for what another does.
///
/// @param name by which people ask for it; empty for ours
/// @param codes what codes and labels look like
/// @param encoding name of a character set this platform knows
/// @param mark whether the file begins with a byte-order mark
/// @param separator one character
/// @param lineEnd between rows
/// @param dates pattern of days (`yyyy-MM-dd`)
/// @param columns in the order they are written, the code among them; without any header where the file says none
/// @param levels what each level is called
/// @param open what the column of that name says of what something may be entered under
/// @param closed and of what is over
public record AxisProfile(
        String name,
        CodeFormat codes,
        String encoding,
        boolean mark,
        String separator,
        String lineEnd,
        String dates,
        List<AxisColumn.Headed> columns,
        Map<PlanLevel, String> levels,
        String open,
        String closed) {

    /// What something may be entered under.
    public static final Set<PlanLevel> LEVELS =
            Set.of(PlanLevel.STRATEGIC_OBJECTIVE, PlanLevel.OPERATIONAL_OBJECTIVE, PlanLevel.ACTION);

    /// Ours: UTF-8, semicolons, days as 2026-06-30, codes as in the plan.
    public static final AxisProfile OURS = new AxisProfile(
            "",
            CodeFormat.AS_IN_PLAN,
            "UTF-8",
            false,
            ";",
            "\r\n",
            "yyyy-MM-dd",
            AxisColumn.ours(),
            Map.of(
                    PlanLevel.STRATEGIC_OBJECTIVE, "objectif stratégique",
                    PlanLevel.OPERATIONAL_OBJECTIVE, "objectif opérationnel",
                    PlanLevel.ACTION, "action"),
            "oui",
            "non");

    public AxisProfile {
        columns = List.copyOf(columns);
        levels = Map.copyOf(new EnumMap<>(levels));
        if (columns.stream().noneMatch(column -> column.column() == AxisColumn.CODE)
                || columns.stream().map(AxisColumn.Headed::column).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("An axis has one column of codes, and none twice: "
                    + columns.stream().map(AxisColumn.Headed::column).collect(Collectors.toList()));
        }
        if (!levels.keySet().containsAll(LEVELS)) {
            throw new IllegalArgumentException("Each level is called something: " + levels.keySet());
        }
        if (separator.length() != 1 || FeedProfile.dateFormat(dates).isEmpty()) {
            throw new IllegalArgumentException("No file is written so: " + separator + " " + dates);
        }
    }

    /// Whether the file begins with the headers of its columns.
    public boolean hasHeader() {
        return columns.stream().anyMatch(column -> !column.header().isEmpty());
    }

    /// The same file, its codes looking otherwise.
    public AxisProfile coding(CodeFormat other) {
        return new AxisProfile(name, other, encoding, mark, separator, lineEnd, dates, columns, levels, open, closed);
    }
}

package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.PlanDiff;
import java.util.List;

/// What happened to an element, in words.
///
/// @param level what the authority calls its level
/// @param rows what changed; for an element that came or went, everything said of it
public record ElementChangeRow(String code, PlanDiff.Kind kind, String level, Line.Part name, List<ChangeRow> rows) {

    public ElementChangeRow {
        rows = List.copyOf(rows);
    }

    /// Only what the assembly voted, or only what is followed day by day.
    ElementChangeRow only(boolean voted) {
        return new ElementChangeRow(
                code,
                kind,
                level,
                name,
                rows.stream().filter(row -> row.voted() == voted).toList());
    }
}

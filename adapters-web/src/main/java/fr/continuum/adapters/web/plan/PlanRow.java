package fr.continuum.adapters.web.plan;

import org.jspecify.annotations.Nullable;

/// An element at one of the places where it shows.
///
/// @param level what the authority calls its level
/// @param depth steps below the top
/// @param context whether it was not asked for, and stands here to say where those below it are
/// @param counts null where it counts at this place; elsewhere the objective it counts under
public record PlanRow(
        Standing standing, String level, String href, int depth, boolean context, Line.@Nullable Part counts) {

    public String code() {
        return standing.element().code().value();
    }

    public String label() {
        return standing.element().label();
    }

    /// Whether its figures are said here: they are said once.
    public boolean isCounted() {
        return counts == null;
    }
}

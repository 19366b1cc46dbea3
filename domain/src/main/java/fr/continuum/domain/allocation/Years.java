package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.FiscalYear;
import org.jspecify.annotations.Nullable;

/// The fiscal years a row holds for; without bounds, all of them.
///
/// @param from first year, null for no lower bound
/// @param to last year, null for no upper bound
public record Years(@Nullable FiscalYear from, @Nullable FiscalYear to) {

    public static final Years ALL = new Years(null, null);

    public Years {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException("Years run forward, not from " + from + " to " + to);
        }
    }

    public static Years only(FiscalYear year) {
        return new Years(year, year);
    }

    public boolean isLimited() {
        return from != null || to != null;
    }

    public boolean contains(FiscalYear year) {
        return (from == null || from.compareTo(year) <= 0) && (to == null || to.compareTo(year) >= 0);
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}

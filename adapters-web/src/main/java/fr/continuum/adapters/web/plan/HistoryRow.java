package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.Revision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One change of the plan, in words.
///
/// @param author as people call them
/// @param revision the decision behind it; null where none was asked for
/// @param plan what changed in the plan as a whole
public record HistoryRow(
        Instant at,
        String author,
        PlanChange.Origin origin,
        @Nullable Revision revision,
        List<ChangeRow> plan,
        List<ElementChangeRow> elements) {

    public HistoryRow {
        plan = List.copyOf(plan);
        elements = List.copyOf(elements);
    }

    /// Elements whose facts are told one by one, those touched in what was voted first.
    ///
    /// @param brief whether of what came or went only the names are told
    public List<ElementChangeRow> told(boolean brief) {
        return elements.stream()
                .filter(element -> !brief || element.kind() == PlanDiff.Kind.CHANGED)
                .sorted(Comparator.comparing(element -> element.rows().stream().noneMatch(ChangeRow::voted)))
                .toList();
    }

    /// Elements that are only named.
    public List<ElementChangeRow> named(boolean brief) {
        return elements.stream()
                .filter(element -> brief && element.kind() != PlanDiff.Kind.CHANGED)
                .toList();
    }

    public long added() {
        return count(PlanDiff.Kind.ADDED);
    }

    public long changed() {
        return count(PlanDiff.Kind.CHANGED);
    }

    public long removed() {
        return count(PlanDiff.Kind.REMOVED);
    }

    private long count(PlanDiff.Kind kind) {
        return elements.stream().filter(element -> element.kind() == kind).count();
    }
}

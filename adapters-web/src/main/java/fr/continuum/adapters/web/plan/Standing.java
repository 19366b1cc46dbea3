package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanElement;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// Where an element stands on a day: what lists say of it, worked out once.
///
/// @param open whether it counts: neither itself nor anything above it was given up, and it is not completed
/// @param late computed from dates, never declared
/// @param holders all that hold a role
/// @param answers of an action, who is asked about it: its pilot, else who steers what stands above; empty where
/// nobody
///     is named, and elsewhere
/// @param actions that count under it, at any depth, given up or not; empty for an action or a promise
/// @param lateActions how many of them are late
/// @param plannedCents of an action, its budget; above, the sum of those not given up; empty where none has one
/// @param contributions all that serve it or what is below it, each once
/// @param lacks empty for what does not count any more
public record Standing(
        PlanElement element,
        boolean open,
        boolean late,
        List<Holder> holders,
        String answers,
        List<Action> actions,
        long lateActions,
        OptionalLong plannedCents,
        long contributions,
        Set<Lack> lacks) {

    public Standing {
        holders = List.copyOf(holders);
        actions = List.copyOf(actions);
        lacks = Set.copyOf(lacks);
    }

    /// Whether a role of it is held by nobody any more.
    public boolean isVacant() {
        return open && holders.stream().anyMatch(Holder::isVacant);
    }

    public List<Holder> steering() {
        return holders.stream().filter(Holder::steers).toList();
    }

    public boolean isAction() {
        return element instanceof Action;
    }

    /// The state of an action; empty elsewhere.
    public String state() {
        return element instanceof Action action ? action.state().code() : "";
    }

    public long milestones() {
        return element instanceof Action action ? action.milestones().size() : 0;
    }

    public long reached() {
        return element instanceof Action action
                ? action.milestones().stream()
                        .filter(milestone -> milestone.done().isPresent())
                        .count()
                : 0;
    }
}

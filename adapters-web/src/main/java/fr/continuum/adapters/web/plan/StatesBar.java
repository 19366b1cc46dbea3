package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.plan.ObjectiveView.StateCount;
import java.util.List;

/// How many of some actions are in each state, as a bar.
public final class StatesBar {

    /// In the order an action goes through them.
    private static final List<String> STATES =
            List.of("DRAFT", "PLANNED", "IN_PROGRESS", "ON_HOLD", "BLOCKED", "COMPLETED", "ABANDONED");

    private StatesBar() {}

    /// States that none is in are left out.
    static List<StateCount> counts(Standing standing) {
        return STATES.stream()
                .map(state -> new StateCount(
                        state,
                        standing.actions().stream()
                                .filter(action -> action.state().code().equals(state))
                                .count()))
                .filter(state -> state.count() > 0)
                .toList();
    }

    static Bar of(List<StateCount> states) {
        return Bar.of(states.stream()
                .map(state -> new Bar.Amount(state.state(), state.state(), state.count()))
                .toList());
    }

    /// Of all actions below an element.
    public static Bar of(Standing standing) {
        return of(counts(standing));
    }
}

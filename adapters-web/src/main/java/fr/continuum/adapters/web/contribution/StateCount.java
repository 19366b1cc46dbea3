package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.DeedTotal;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import java.util.List;

/// How many contributions stand in a state, and what those whose cost is known cost.
///
/// @param count all of them
/// @param priced those whose cost is known
/// @param cents what these cost, in euro cents
record StateCount(String state, String style, String name, int count, int priced, long cents) {

    /// One per state, empty ones too, from the most urgent.
    static List<StateCount> of(List<JudgedContribution> judged) {
        return DeedTotal.byState(judged).stream().map(StateCount::of).toList();
    }

    private static StateCount of(DeedTotal total) {
        ContributionState state = total.state();
        return new StateCount(
                state == null ? "" : state.name(),
                state == null ? "" : States.style(state),
                state == null ? "" : States.name(state),
                total.count(),
                total.priced(),
                total.cents());
    }

    /// All states together: the denominator of each.
    static StateCount total(List<JudgedContribution> judged) {
        return of(DeedTotal.of(judged));
    }
}

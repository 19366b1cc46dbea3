package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import java.util.Arrays;
import java.util.List;

/// How many contributions stand in a state, and what those whose cost is known cost.
///
/// @param count all of them
/// @param priced those whose cost is known
/// @param cents what these cost, in euro cents
record StateCount(String state, String style, String name, int count, int priced, long cents) {

    /// One per state, empty ones too, from the most urgent.
    static List<StateCount> of(List<JudgedContribution> judged) {
        return Arrays.stream(ContributionState.values())
                .map(state -> of(
                        state,
                        judged.stream()
                                .filter(one -> one.state() == state)
                                .map(JudgedContribution::contribution)
                                .toList()))
                .toList();
    }

    private static StateCount of(ContributionState state, List<Contribution> all) {
        List<Long> costs = costs(all);
        return new StateCount(
                state.name(), States.style(state), States.name(state), all.size(), costs.size(), sum(costs));
    }

    /// All states together: the denominator of each.
    static StateCount total(List<JudgedContribution> judged) {
        List<Long> costs =
                costs(judged.stream().map(JudgedContribution::contribution).toList());
        return new StateCount("", "", "", judged.size(), costs.size(), sum(costs));
    }

    private static List<Long> costs(List<Contribution> all) {
        return all.stream()
                .filter(one -> one.costCents().isPresent())
                .map(one -> one.costCents().getAsLong())
                .toList();
    }

    private static long sum(List<Long> cents) {
        return cents.stream().reduce(0L, Math::addExact);
    }
}

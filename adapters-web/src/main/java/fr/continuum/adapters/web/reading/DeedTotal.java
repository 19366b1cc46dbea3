package fr.continuum.adapters.web.reading;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How many contributions stand in a state, and what those whose cost is known cost, for pages and programs alike.
///
/// @param state null for all together
/// @param count all of them
/// @param priced those whose cost is known
/// @param cents what these cost, in euro cents
public record DeedTotal(@Nullable ContributionState state, int count, int priced, long cents) {

    /// One per state, empty ones too, from the most urgent.
    public static List<DeedTotal> byState(List<JudgedContribution> judged) {
        return Arrays.stream(ContributionState.values())
                .map(state -> of(state, judged.stream().filter(one -> one.state() == state)))
                .toList();
    }

    /// All states together: the denominator of each.
    public static DeedTotal of(List<JudgedContribution> judged) {
        return of(null, judged.stream());
    }

    private static DeedTotal of(@Nullable ContributionState state, Stream<JudgedContribution> judged) {
        List<Contribution> all = judged.map(JudgedContribution::contribution).toList();
        List<Long> costs = all.stream()
                .filter(one -> one.costCents().isPresent())
                .map(one -> one.costCents().getAsLong())
                .toList();
        return new DeedTotal(state, all.size(), costs.size(), costs.stream().reduce(0L, Math::addExact));
    }

    /// Of how many something waits to be confirmed: a link of theirs, or what a need they answer serves.
    public static long waiting(List<JudgedContribution> judged) {
        return judged.stream()
                .filter(one -> !one.toConfirm().isEmpty() || !one.throughNeeds().isEmpty())
                .count();
    }
}

package fr.continuum.adapters.web.reading;

import fr.continuum.domain.contribution.Contribution;
import java.util.Collection;

/// What contributions are declared to cost together, and of how many nobody said it: what is not known is not nought.
///
/// @param count of all of them
/// @param unknown how many of them have no known cost: nobody said it, or the reader may not see it
/// @param cents what the others cost, in euro cents
public record DeclaredCost(int count, long unknown, long cents) {

    /// Of contributions as the reader may see them.
    public static DeclaredCost of(Collection<Contribution> contributions) {
        return new DeclaredCost(
                contributions.size(),
                contributions.stream().filter(one -> one.costCents().isEmpty()).count(),
                contributions.stream()
                        .mapToLong(one -> one.costCents().orElse(0))
                        .reduce(0, Math::addExact));
    }

    /// Whether the cost of any is known.
    public boolean isKnown() {
        return count > unknown;
    }
}

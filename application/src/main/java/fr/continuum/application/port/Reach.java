package fr.continuum.application.port;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Spelling;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which contributions somebody may write: all of them and what they are judged against, or those some departments
/// hold and those of some kinds, and nothing else. Two spellings of one department are one department.
///
/// @param isWhole whether it is all of them, whatever the rest says
public record Reach(boolean isWhole, Set<String> departments, Set<ContributionKind> kinds) {

    public static final Reach WHOLE = new Reach(true, Set.of(), Set.of());
    public static final Reach NOTHING = new Reach(false, Set.of(), Set.of());

    public Reach {
        departments = departments.stream()
                .map(Spelling::folded)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        kinds = Set.copyOf(kinds);
    }

    /// What departments hold.
    public static Reach of(Set<String> departments) {
        return new Reach(false, departments, Set.of());
    }

    /// Every contribution of a kind, whoever holds it.
    public static Reach of(ContributionKind kind) {
        return new Reach(false, Set.of(), Set.of(kind));
    }

    /// What either reaches.
    public Reach and(Reach other) {
        return new Reach(isWhole || other.isWhole, union(departments, other.departments), union(kinds, other.kinds));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(Contribution contribution) {
        return holds(contribution.kind(), contribution.department());
    }

    public boolean holds(ContributionKind kind, String department) {
        return isWhole || kinds.contains(kind) || departments.contains(Spelling.folded(department));
    }

    /// Whether there may be a contribution of this kind to write at all.
    public boolean reaches(ContributionKind kind) {
        return isWhole || kinds.contains(kind) || !departments.isEmpty();
    }

    /// @throws OutOfReach where it does not hold it: nothing is written
    public void mustHold(Contribution contribution) {
        if (!holds(contribution)) {
            throw new OutOfReach(contribution.id() + " of " + contribution.department());
        }
    }

    /// @throws OutOfReach where it is not all of them: needs, training plans and the number of agents are nobody's
    /// department's
    public void mustBeWhole() {
        if (!isWhole) {
            throw new OutOfReach("What contributions are judged against");
        }
    }

    /// Somebody would write what an account may not. Whoever asks was shown no way to: it is told, and nothing is
    /// written.
    public static final class OutOfReach extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private OutOfReach(String what) {
            super("Out of this account's reach: " + what);
        }
    }
}

package fr.continuum.application.attention;

import fr.continuum.domain.plan.PlanCode;
import java.util.Comparator;
import java.util.List;

/// Why an objective asks to be looked at. What has most reasons goes first; of two with as many, the one with most
/// late actions: a reader can count it again, and no weight is hidden in it.
///
/// @param reasons in the order of [Kind]; none where all is well
public record Stake(PlanCode objective, List<Reason> reasons) {

    public static final Comparator<Stake> FIRST_TO_LOOK_AT = Comparator.comparingInt(
                    (Stake stake) -> stake.reasons().size())
            .thenComparingInt(stake -> stake.count(Kind.LATE))
            .thenComparingInt(stake -> stake.count(Kind.FAR_BEHIND))
            .reversed();

    public Stake {
        reasons = reasons.stream()
                .filter(reason -> reason.count() > 0)
                .sorted(Comparator.comparing(Reason::kind))
                .toList();
    }

    /// How many of how many: a count never stands without what it is of.
    public record Reason(Kind kind, int count, int of) {

        public Reason {
            if (count < 0 || count > of) {
                throw new IllegalArgumentException(count + " is not part of " + of);
            }
        }
    }

    /// In the order they are told.
    public enum Kind {
        /// Actions past their end or past a milestone.
        LATE,
        /// Indicators far from where they should be.
        FAR_BEHIND,
        /// What nobody holds: the objective and its actions.
        NOBODY,
        /// Actions no training, investment or change serves.
        NOT_SERVED,
        /// Indicators whose last measure is too old.
        OUT_OF_DATE
    }

    public boolean isAtStake() {
        return !reasons.isEmpty();
    }

    /// How many, for one reason; 0 where it is none.
    public int count(Kind kind) {
        return reasons.stream()
                .filter(reason -> reason.kind() == kind)
                .mapToInt(Reason::count)
                .sum();
    }

    /// Those at stake, the first to look at first; in the order they came where nothing tells them apart.
    public static List<Stake> first(List<Stake> all, int most) {
        return all.stream()
                .filter(Stake::isAtStake)
                .sorted(FIRST_TO_LOOK_AT)
                .limit(most)
                .toList();
    }
}

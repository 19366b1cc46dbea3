package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The meaning of a table, said plainly: try every row, keep those that match, let the strongest decide. Slow; the
/// index is held against it. It also explains: which rows came near, and what they missed.
public final class AllocationEvaluation {

    private final AllocationTable table;
    private final Precedence precedence;

    public AllocationEvaluation(AllocationTable table, TargetTree policies) {
        this.table = table;
        this.precedence = new Precedence(policies);
    }

    /// What the table says of this key in this year.
    public Verdict evaluate(AllocationSubject subject, FiscalYear year) {
        List<AllocationRule> winners = new ArrayList<>();
        for (AllocationRule rule : table.rules()) {
            if (rule.years().contains(year) && rule.matches(subject)) {
                int order = winners.isEmpty() ? 0 : precedence.compare(rule, winners.getFirst());
                if (order < 0) {
                    winners.clear();
                }
                if (order <= 0) {
                    winners.add(rule);
                }
            }
        }
        return winners.isEmpty() ? new Verdict.NoRow() : verdictOf(winners);
    }

    /// The rows that missed by the fewest fields, strongest first: what to look at where a key is untraced.
    public List<NearMiss> nearest(AllocationSubject subject, FiscalYear year, int most) {
        return table.rules().stream()
                .map(rule -> new NearMiss(
                        rule,
                        rule.conditions().stream()
                                .filter(c -> !c.isMetBy(subject))
                                .toList(),
                        !rule.years().contains(year)))
                .filter(miss -> miss.missed().size() < miss.rule().conditions().size()
                        || miss.rule().conditions().size() == 1)
                .filter(miss -> !miss.missed().isEmpty() || miss.wrongYear())
                .sorted(Comparator.comparingInt(NearMiss::distance)
                        .thenComparing(Comparator.comparingInt((NearMiss miss) -> miss.likeness(subject))
                                .reversed())
                        .thenComparing(NearMiss::rule, precedence))
                .limit(most)
                .toList();
    }

    /// A row that nearly matched.
    ///
    /// @param missed the conditions the key does not meet
    /// @param wrongYear whether the row does not hold for the key's year
    public record NearMiss(AllocationRule rule, List<Condition> missed, boolean wrongYear) {

        /// How many first characters the missed codes share with the key's: 212 is nearer to 21 than to 90.
        int likeness(AllocationSubject subject) {
            return missed.stream()
                    .mapToInt(c -> commonStart(c.code(), subject.key().code(c.field())))
                    .sum();
        }

        private static int commonStart(String one, String other) {
            int length = 0;
            while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
                length++;
            }
            return length;
        }

        int distance() {
            return missed.size() * 2 + (wrongYear ? 1 : 0);
        }
    }

    static Verdict verdictOf(List<AllocationRule> tied) {
        List<AllocationRule> outcomes = new ArrayList<>();
        for (AllocationRule rule : tied) {
            if (outcomes.stream().noneMatch(seen -> seen.outcome().equals(rule.outcome()))) {
                outcomes.add(rule);
            }
        }
        return outcomes.size() == 1 ? new Verdict.Decided(tied.getFirst()) : new Verdict.Contradiction(outcomes);
    }
}

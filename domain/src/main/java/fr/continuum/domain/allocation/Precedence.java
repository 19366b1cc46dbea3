package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.TargetTree;
import java.util.Comparator;
import java.util.List;

/// The published order in which rows win (blueprint §5): a personal link; then the row with the strongest field
/// (authorisation, operation, analytic code, service, policy, function, chapter, nature); then more fields before
/// fewer; then the next strongest fields; then exact before prefix and longer prefix before shorter, strongest field
/// first (a policy lower in its tree before a higher one); then a row limited to fiscal years before an unlimited one.
/// Rows that still tie have the same conditions.
public final class Precedence implements Comparator<AllocationRule> {

    private final TargetTree policies;

    /// @param policies the tree that says how deep a policy named by a condition lies
    public Precedence(TargetTree policies) {
        this.policies = policies;
    }

    /// Negative where the first row wins.
    @Override
    public int compare(AllocationRule first, AllocationRule second) {
        if (first.personal() != second.personal()) {
            return first.personal() ? -1 : 1;
        }
        List<Condition> a = first.conditions();
        List<Condition> b = second.conditions();
        int order = a.getFirst().field().compareTo(b.getFirst().field());
        if (order == 0) {
            order = Integer.compare(b.size(), a.size());
        }
        for (int i = 0; order == 0 && i < a.size(); i++) {
            order = a.get(i).field().compareTo(b.get(i).field());
        }
        for (int i = 0; order == 0 && i < a.size(); i++) {
            order = Integer.compare(closeness(b.get(i)), closeness(a.get(i)));
        }
        return order != 0
                ? order
                : Boolean.compare(second.years().isLimited(), first.years().isLimited());
    }

    private int closeness(Condition condition) {
        if (condition.field() == KeyField.POLICY) {
            return policies.lineage(condition.code()).size();
        }
        return condition.match() == Condition.Match.EXACT
                ? Integer.MAX_VALUE
                : condition.code().length();
    }
}

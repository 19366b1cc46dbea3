package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.BudgetKey;
import java.util.List;

/// What a table is asked about: a key and, in the PLAN dimension, the policy it was found to belong to.
///
/// @param policyLineage codes from the root policy down to the one found; empty in the POLICY dimension, and where the
///     key is not traced whole to one policy
public record AllocationSubject(BudgetKey key, List<String> policyLineage) {

    public AllocationSubject {
        policyLineage = List.copyOf(policyLineage);
    }

    public static AllocationSubject of(BudgetKey key) {
        return new AllocationSubject(key, List.of());
    }
}

package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Verdict;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Code at source: a key whose analytic code is that of an element of the plan was spent for it, and no table need say
/// so. It counts like a row on that code: what a person linked, an authorisation, an operation and the authority's own
/// rows on analytic codes come before; service, policy, function, chapter and nature after. Nothing is spent for an
/// axis itself. Not for use by several threads.
final class CodesAtSource {

    private final TargetTree plan;

    /// By analytic code: nothing for one that names no element.
    private final Map<String, Optional<Verdict>> named = new HashMap<>();

    CodesAtSource(TargetTree plan) {
        this.plan = plan;
    }

    /// What a key is found to be for, once its analytic code was read.
    ///
    /// @param said by the table
    Verdict verdict(Verdict said, BudgetKey key) {
        String code = key.analyticCode();
        if (code.isEmpty()) {
            return said;
        }
        Optional<Verdict> atSource = named.computeIfAbsent(code, this::atSource);
        if (atSource.isEmpty()) {
            return said;
        }
        return switch (said) {
            case Verdict.NoRow _ -> atSource.get();
            case Verdict.Decided(AllocationRule rule) -> rule.standsBeforeCodesAtSource() ? said : atSource.get();
            case Verdict.Contradiction(List<AllocationRule> rules) ->
                rules.getFirst().standsBeforeCodesAtSource() ? said : atSource.get();
        };
    }

    private Optional<Verdict> atSource(String code) {
        return plan.find(code)
                .map(Target::kind)
                .filter(kind -> kind != TargetKind.AXIS)
                .map(_ -> new Verdict.Decided(AllocationRule.atSource(code)));
    }
}

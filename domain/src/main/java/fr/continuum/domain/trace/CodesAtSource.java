package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Verdict;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.util.List;

/// Code at source: a key whose analytic code is that of an element of the plan was spent for it, and no table need say
/// so. It counts like a row on that code: what a person linked, an authorisation, an operation and the authority's own
/// rows on analytic codes come before; service, policy, function, chapter and nature after. Nothing is spent for an
/// axis itself.
final class CodesAtSource {

    private CodesAtSource() {}

    /// What a key is found to be for, once its analytic code was read.
    ///
    /// @param said by the table
    static Verdict verdict(Verdict said, BudgetKey key, TargetTree plan) {
        String code = key.analyticCode();
        boolean named = !code.isEmpty()
                && plan.find(code)
                        .map(Target::kind)
                        .filter(kind -> kind != TargetKind.AXIS)
                        .isPresent();
        if (!named) {
            return said;
        }
        return switch (said) {
            case Verdict.NoRow _ -> atSource(code);
            case Verdict.Decided(AllocationRule rule) -> rule.standsBeforeCodesAtSource() ? said : atSource(code);
            case Verdict.Contradiction(List<AllocationRule> rules) ->
                rules.getFirst().standsBeforeCodesAtSource() ? said : atSource(code);
        };
    }

    private static Verdict atSource(String code) {
        return new Verdict.Decided(AllocationRule.atSource(code));
    }
}

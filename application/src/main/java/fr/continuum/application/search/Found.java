package fr.continuum.application.search;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Sha256;

/// What was found: enough to know whether a reader may see it, and to lead to it.
public sealed interface Found {

    record Element(String code, PlanLevel level) implements Found {}

    record OfPledge(String code) implements Found {}

    record OfContribution(ContributionId id) implements Found {}

    record Need(String code) implements Found {}

    record OfIndicator(String code) implements Found {}

    /// A public policy, and a document that night measured it in.
    record Policy(String code, Sha256 document) implements Found {}

    /// A code that keys of a document bear.
    ///
    /// @param document the latest that has it
    record BudgetCode(KeyField field, String code, Sha256 document, Flow flow) implements Found {}

    /// What a rule finds of one thing, or of all keys of a document.
    ///
    /// @param subject as findings name it; of a document, what their subjects begin with
    /// @param open how many, those set aside left out
    record OfFinding(ContinuumRule rule, String subject, long open) implements Found {}

    record Document(Sha256 sha, DocumentHeader header) implements Found {}

    record OfPost(String code) implements Found {}

    record Department(String name) implements Found {}

    default FoundKind kind() {
        return switch (this) {
            case Element _ -> FoundKind.ELEMENT;
            case OfPledge _ -> FoundKind.PLEDGE;
            case OfContribution _ -> FoundKind.CONTRIBUTION;
            case Need _ -> FoundKind.NEED;
            case OfIndicator _ -> FoundKind.INDICATOR;
            case Policy _ -> FoundKind.POLICY;
            case BudgetCode _ -> FoundKind.BUDGET_CODE;
            case OfFinding _ -> FoundKind.FINDING;
            case Document _ -> FoundKind.DOCUMENT;
            case OfPost _ -> FoundKind.POST;
            case Department _ -> FoundKind.DEPARTMENT;
        };
    }
}

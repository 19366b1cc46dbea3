package fr.continuum.application.search;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Territory;
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

    /// One thing a rule finds.
    ///
    /// @param subject as the finding names it
    /// @param about the same; of a key, the document it stands in: what its subject begins with
    /// @param among how many the rule finds of that, this one too
    record OfFinding(ContinuumRule rule, String subject, String about, long among) implements Found {}

    /// All that a rule finds of one thing and that answers what was asked, in one line.
    ///
    /// @param about subject they share; of the keys of a document, what their subjects begin with
    /// @param whole whether it is the subject itself
    /// @param count how many answer
    /// @param among how many there are
    /// @param asked the words they answer
    record OfFindings(ContinuumRule rule, String about, boolean whole, long count, long among, String asked)
            implements Found {}

    /// What somebody set aside, and why.
    record OfWaiver(ContinuumRule rule, String subject) implements Found {}

    /// A place that elements of the plan concern.
    ///
    /// @param level what kind of place it is
    /// @param code official
    record OfTerritory(Territory.Kind level, String code) implements Found {}

    /// What a department does with time it gained.
    record OfTimeUse(String code, FiscalYear year) implements Found {}

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
            case OfFinding _, OfFindings _ -> FoundKind.FINDING;
            case OfWaiver _ -> FoundKind.WAIVER;
            case OfTerritory _ -> FoundKind.TERRITORY;
            case OfTimeUse _ -> FoundKind.TIME_USE;
            case Document _ -> FoundKind.DOCUMENT;
            case OfPost _ -> FoundKind.POST;
            case Department _ -> FoundKind.DEPARTMENT;
        };
    }
}

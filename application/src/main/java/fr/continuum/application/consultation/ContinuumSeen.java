package fr.continuum.application.consultation;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Continuum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// An authority's continuum as a reader meets it: today's plan and what is done for it, with the money of one year
/// under one measure, and what of that year leads nowhere.
///
/// @param money empty where no document in force carries any
/// @param choices what money can be asked for, latest year first
public record ContinuumSeen(
        MandatePlan plan,
        ContributionBook contributions,
        Continuum continuum,
        Optional<Money> money,
        List<Choice> choices) {

    public ContinuumSeen {
        choices = List.copyOf(choices);
    }

    /// The same, each contribution told otherwise: of what few people learn, neither days nor euros.
    public ContinuumSeen told(UnaryOperator<Contribution> as) {
        return new ContinuumSeen(plan, contributions.told(as), continuum.told(as), money, choices);
    }

    /// What money is looked at.
    public record Choice(FiscalYear year, Measure measure) {}

    /// The expenses of a year.
    ///
    /// @param night the one readers see
    /// @param sources the documents that make them up, each cent once: accounts for what was executed, voted
    /// budgets
    ///     added up for what was voted
    /// @param buckets where all of it goes, as that night published it
    /// @param keys every key of these documents, by the business key findings name it with
    public record Money(
            Consolidation night, Choice choice, List<Reading> sources, Buckets buckets, Map<String, KeyOfYear> keys) {

        public Money {
            sources = List.copyOf(sources);
        }
    }

    /// A budget key of a document, and where its money goes in the plan.
    public record KeyOfYear(Reading reading, BudgetKey key, Tally amount, Attribution attribution) {}
}

package fr.continuum.application.consultation;

import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Means;
import fr.continuum.domain.trace.Contradicted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
    /// @param contradicted what rows of equal weight send to different places, key by key
    public record Money(
            Consolidation night,
            Choice choice,
            List<Reading> sources,
            Buckets buckets,
            Map<String, KeyOfYear> keys,
            List<Contradicted> contradicted) {

        public Money {
            sources = List.copyOf(sources);
            contradicted = List.copyOf(contradicted);
        }

        /// What an element gets of it, here and below, as far as it can be told: the same as of each year
        /// ([AskMoneyOverTime#on]).
        public Told told(Means means) {
            return new Told(
                    means.cents(Strength.STRONG),
                    means.cents(Strength.WEAK),
                    ambiguousCents(means),
                    several(),
                    YearSources.areWhole(sources));
        }

        /// Whether several budgets are added up: flows between them stand in it twice.
        public boolean several() {
            return sources.stream()
                            .map(source -> source.header().budget())
                            .distinct()
                            .count()
                    > 1;
        }

        /// Nothing is sent to a promise itself: what could come to it could come to the objectives that keep
        /// it.
        private long ambiguousCents(Means means) {
            Stream<PlanElement> elements = means.element() instanceof Pledge
                    ? means.below().stream().map(Means::element)
                    : Stream.of(means.element());
            List<String> codes = elements.map(element -> element.code().value()).toList();
            return contradicted.stream().mapToLong(one -> one.mostTo(codes)).reduce(0, Math::addExact);
        }
    }

    /// A budget key of a document, and where its money goes in the plan.
    public record KeyOfYear(Reading reading, BudgetKey key, Tally amount, Attribution attribution) {}
}

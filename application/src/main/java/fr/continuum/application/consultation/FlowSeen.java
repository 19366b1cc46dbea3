package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.FlowWriter;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import java.util.List;
import java.util.Map;

/// The expenses of a year, from what spends them through the policies they serve to what they do in the plan. The two
/// questions are asked apart of every euro: what one answers, the other does not change.
///
/// @param night the one readers see
/// @param choices what can be asked for, latest year first
/// @param year all documents that make the year up
/// @param shown those of them that were asked about
/// @param crossings every euro of those, once; what documents take from one another is taken
/// @param buckets of each dimension, as the night published them
/// @param labels of targets, by dimension and code
/// @param complete false where some of it is only changes to a budget that was not received
public record FlowSeen(
        Consolidation night,
        Choice choice,
        List<Choice> choices,
        List<Reading> year,
        Part part,
        List<Reading> shown,
        List<Crossing> crossings,
        Map<Dimension, Buckets> buckets,
        Map<Dimension, Map<String, String>> labels,
        boolean complete) {

    public FlowSeen {
        choices = List.copyOf(choices);
        year = List.copyOf(year);
        shown = List.copyOf(shown);
        crossings = List.copyOf(crossings);
        buckets = Map.copyOf(buckets);
        labels = Map.copyOf(labels);
    }

    /// Which documents of a year are asked about.
    public sealed interface Part {

        /// All of them: several budgets added up are not consolidated.
        record Whole() implements Part {}

        record OfBudget(BudgetRef budget) implements Part {}

        record OfDocument(Sha256 document) implements Part {}

        default boolean holds(Reading reading) {
            return switch (this) {
                case Whole _ -> true;
                case OfBudget(BudgetRef budget) -> reading.header().budget().equals(budget);
                case OfDocument(Sha256 document) -> reading.id().document().equals(document);
            };
        }
    }

    /// Whether several budgets are added up: flows between them stand in it twice.
    public boolean several() {
        return shown.stream()
                        .map(reading -> reading.header().budget())
                        .distinct()
                        .count()
                > 1;
    }

    /// Those of one dimension; nothing where the night did not ask that question.
    public Buckets in(Dimension dimension) {
        return buckets.getOrDefault(dimension, Buckets.EMPTY);
    }

    /// What the target of a code is called; the code where nothing says.
    public String label(Dimension dimension, String code) {
        return ways().label(dimension, code);
    }

    /// What a file of it holds.
    public FlowWriter.Ways ways() {
        return new FlowWriter.Ways(choice.year(), choice.measure(), crossings, labels);
    }

    public long totalCents() {
        return crossings.stream().mapToLong(Crossing::cents).reduce(0, Math::addExact);
    }
}

package fr.continuum.adapters.web.api.flow;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.consultation.FlowSeen;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.Consultation.Side;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The expenses of a year and where they go in both dimensions.
///
/// @param documents fingerprints of those that make it up
/// @param consolidated false where several budgets are added up: flows between them count twice
/// @param complete false where some of it is only changes to a budget that was not received
/// @param policies what stands beside every rate of the policies
/// @param plan what stands beside every rate of the plan
/// @param ways the largest first, whatever its sign; they add up to the total
@Schema(
        name = "MoneyFlow",
        description =
                "Les dépenses d’un exercice, de ce qui les fait à ce qu’elles servent, dans les politiques et dans"
                        + " le plan")
record FlowJson(
        int year,
        String measure,
        List<String> documents,
        boolean consolidated,
        boolean complete,
        BigDecimal total,
        Scope policies,
        Scope plan,
        List<Way> ways) {

    /// What a rate of one dimension is taken of, and what it is made of.
    ///
    /// @param inScope the denominator
    /// @param rate linked over what is in scope, four decimals; absent where there is none
    @Schema(
            name = "FlowScope",
            description = "Un taux avec son dénominateur et sa solidité : jamais l’un sans les autres")
    record Scope(
            BigDecimal inScope,
            BigDecimal strong,
            BigDecimal weak,
            BigDecimal ambiguous,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {

        private static Scope of(Buckets buckets, boolean rated) {
            Optional<Buckets.Range> range = rated ? buckets.range() : Optional.empty();
            return new Scope(
                    Money.euros(buckets.denominatorCents()),
                    Money.euros(buckets.traced(Strength.STRONG).cents()),
                    Money.euros(buckets.traced(Strength.WEAK).cents()),
                    Money.euros(buckets.ambiguous().cents()),
                    rated ? buckets.rate().orElse(null) : null,
                    range.map(Buckets.Range::least).orElse(null),
                    range.map(Buckets.Range::most).orElse(null));
        }
    }

    /// Money that takes one way.
    ///
    /// @param service absent where the document names none
    /// @param serviceName what it is called; absent where nobody says it
    /// @param amount below zero for what is taken off
    @Schema(name = "FlowWay", description = "Un chemin : section, service, politique, plan")
    record Way(
            Section section,
            @Nullable String service,
            @Nullable String serviceName,
            End policy,
            End plan,
            BigDecimal amount) {

        private static Way of(Crossing one, Map<String, String> services) {
            return new Way(
                    one.section(),
                    one.service().isEmpty() ? null : one.service(),
                    services.get(one.service()),
                    End.of(one.policy()),
                    End.of(one.plan()),
                    Money.euros(one.cents()));
        }
    }

    /// @param codes from the root down to the target; none unless it is linked
    @Schema(name = "FlowEnd", description = "Où va l’argent dans une des deux questions")
    record End(Bucket bucket, @Nullable Strength strength, List<String> codes) {

        private static End of(Side side) {
            return new End(side.bucket(), side.strength(), side.lineage());
        }
    }

    /// @param services what they are called, by code
    static FlowJson of(FlowSeen seen, Map<String, String> services) {
        boolean changes = seen.part() instanceof FlowSeen.Part.OfDocument
                && seen.shown().stream()
                        .allMatch(reading -> reading.header().stage().isDelta());
        boolean rated = seen.complete() && !changes;
        return new FlowJson(
                seen.choice().year().value(),
                seen.choice().measure().code(),
                seen.shown().stream()
                        .map(reading -> reading.id().document().value())
                        .toList(),
                !seen.several(),
                seen.complete(),
                Money.euros(seen.totalCents()),
                Scope.of(seen.in(Dimension.POLICY), rated),
                Scope.of(seen.in(Dimension.PLAN), rated),
                seen.crossings().stream()
                        .sorted(Comparator.comparingLong((Crossing one) -> Math.abs(one.cents()))
                                .reversed()
                                .thenComparing(Crossing::toString))
                        .map(one -> Way.of(one, services))
                        .toList());
    }
}

package fr.continuum.application.plan;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.workforce.WorkforceBook;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Codes of the plan that something leads to: rows of allocation tables, contributions, competency needs, uses of
/// gained time, indicators, codes that budget keys of documents in force bear at source; and promises that were voted
/// with what keeps them. They may be abandoned, never removed (R07).
public final class LinkedCodes {

    private final Plans plans;
    private final Contributions contributions;
    private final AllocationTables tables;
    private final Workforce workforce;
    private final Consolidations consolidations;
    private final Indicators indicators;

    public LinkedCodes(
            Plans plans,
            Contributions contributions,
            AllocationTables tables,
            Workforce workforce,
            Consolidations consolidations,
            Indicators indicators) {
        this.plans = plans;
        this.contributions = contributions;
        this.tables = tables;
        this.workforce = workforce;
        this.consolidations = consolidations;
        this.indicators = indicators;
    }

    /// Those of some codes that may not be taken out of an owner's plan, its own or the home's: what leads there,
    /// and promises that had objectives when the plan was voted or since, whatever they say today.
    public Set<PlanCode> among(Owner owner, Set<PlanCode> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Set<PlanCode> kept = led(owner, codes);
        plans.inForce(owner)
                .map(plan -> plans.history(
                                plan.owner(), plan.content().content().code())
                        .promised())
                .ifPresent(kept::addAll);
        kept.retainAll(codes);
        return kept;
    }

    /// The same of what would not be there any more were a plan to say something else, or another in its place.
    Set<PlanCode> takenAway(Owner owner, PlanContent before, PlanContent next) {
        return among(
                owner,
                before.elements().stream()
                        .filter(element -> next.find(element.code())
                                .filter(same -> same.level() == element.level())
                                .isEmpty())
                        .map(PlanElement::code)
                        .collect(Collectors.toSet()));
    }

    /// What something leads to in a plan, and would not be there any more were another in its place.
    public List<PlanElement> leftBehind(Owner owner, PlanContent before, PlanContent next) {
        List<PlanElement> gone = before.elements().stream()
                .filter(element -> next.find(element.code()).isEmpty())
                .toList();
        Set<PlanCode> led = led(owner, gone.stream().map(PlanElement::code).collect(Collectors.toSet()));
        return gone.stream().filter(element -> led.contains(element.code())).toList();
    }

    /// What leads to an owner's plan: its books, its table and its documents, the home's books and table where it
    /// has none; to the home's, what every authority that has no plan of its own is linked by, too, whether a
    /// document of it was ever received or not.
    ///
    /// @param asked codes that keys are looked for with
    private Set<PlanCode> led(Owner owner, Set<PlanCode> asked) {
        Set<PlanCode> linked = new HashSet<>();
        Set<String> spent = spendable(owner, asked);
        add(owner, spent, linked);
        if (owner.equals(Owner.HOME)) {
            Stream.of(
                            contributions.authorities(),
                            tables.authorities(Dimension.PLAN),
                            workforce.authorities(),
                            consolidations.authorities(),
                            indicators.authorities())
                    .flatMap(Set::stream)
                    .distinct()
                    .map(Owner::of)
                    .filter(authority -> plans.latest(authority).isEmpty())
                    .forEach(authority -> add(authority, spent, linked));
        }
        return linked;
    }

    /// Of codes, those that a key can bear at source: nothing is spent for an axis or a promise itself.
    private Set<String> spendable(Owner owner, Set<PlanCode> codes) {
        Optional<MandatePlan> plan = plans.inForce(owner).map(Versioned::content);
        Set<String> spendable = new LinkedHashSet<>();
        for (PlanCode code : codes) {
            plan.flatMap(inForce -> inForce.find(code))
                    .filter(element -> element instanceof Objective || element instanceof Action)
                    .ifPresent(element -> spendable.add(code.value()));
        }
        return spendable;
    }

    private void add(Owner owner, Set<String> spent, Set<PlanCode> linked) {
        contributions.inForce(owner).map(Versioned::content).ifPresent(book -> add(book, linked));
        tables.inForce(owner, Dimension.PLAN).map(Versioned::content).ifPresent(table -> add(table, linked));
        workforce.inForce(owner).map(Versioned::content).ifPresent(book -> add(book, linked));
        indicators.inForce(owner).map(Versioned::content).ifPresent(book -> add(book, linked));
        if (!owner.equals(Owner.HOME) && !spent.isEmpty()) {
            consolidations
                    .codesAtSource(new Siren(owner.value()), spent)
                    .forEach(code -> linked.add(new PlanCode(code)));
        }
    }

    private static void add(ContributionBook book, Set<PlanCode> linked) {
        book.contributions().forEach(made -> add(made.links(), linked));
        book.background().needs().forEach(need -> linked.addAll(need.objectives()));
    }

    private static void add(WorkforceBook book, Set<PlanCode> linked) {
        book.time().uses().forEach(use -> add(use.links(), linked));
    }

    /// What a retired indicator was about is its history, and may be read there only while the plan holds it.
    private static void add(IndicatorBook book, Set<PlanCode> linked) {
        book.indicators().forEach(indicator -> linked.addAll(indicator.about()));
    }

    private static void add(List<TraceLink> links, Set<PlanCode> linked) {
        links.forEach(link -> linked.add(link.target()));
    }

    private static void add(AllocationTable table, Set<PlanCode> linked) {
        table.rules().forEach(rule -> {
            if (rule.outcome() instanceof Outcome.Targets(var shares)) {
                shares.stream()
                        .filter(share -> PlanCode.isValid(share.target()))
                        .forEach(share -> linked.add(new PlanCode(share.target())));
            }
        });
    }
}

package fr.continuum.application.plan;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Codes of the plan that something leads to: rows of allocation tables, contributions, competency needs. They may be
/// abandoned, never removed (R07).
public final class LinkedCodes {

    private final Plans plans;
    private final Contributions contributions;
    private final AllocationTables tables;

    public LinkedCodes(Plans plans, Contributions contributions, AllocationTables tables) {
        this.plans = plans;
        this.contributions = contributions;
        this.tables = tables;
    }

    /// What leads to an owner's plan, its own or the home's: its book and its table, the home's where it has none;
    /// to the home's, what every authority that has no plan of its own is linked by, too, whether a document of it
    /// was ever received or not.
    public Set<PlanCode> of(Owner owner) {
        Set<PlanCode> linked = new HashSet<>();
        add(owner, linked);
        if (owner.equals(Owner.HOME)) {
            Stream.concat(contributions.authorities().stream(), tables.authorities(Dimension.PLAN).stream())
                    .distinct()
                    .map(Owner::of)
                    .filter(authority -> plans.latest(authority).isEmpty())
                    .forEach(authority -> add(authority, linked));
        }
        return linked;
    }

    private void add(Owner owner, Set<PlanCode> linked) {
        add(contributions.inForce(owner), tables.inForce(owner, Dimension.PLAN), linked);
    }

    /// What something leads to in a plan, and would not be there any more were another in its place.
    public List<PlanElement> leftBehind(Owner owner, PlanContent before, PlanContent next) {
        Set<PlanCode> linked = of(owner);
        return before.elements().stream()
                .filter(element -> linked.contains(element.code())
                        && next.find(element.code()).isEmpty())
                .toList();
    }

    private static void add(
            Optional<Versioned<ContributionBook>> book,
            Optional<Versioned<AllocationTable>> table,
            Set<PlanCode> linked) {
        book.map(Versioned::content).ifPresent(said -> {
            said.contributions().forEach(c -> c.links().forEach(link -> linked.add(link.target())));
            said.background().needs().forEach(need -> linked.addAll(need.objectives()));
        });
        table.map(Versioned::content).stream()
                .flatMap(rows -> rows.rules().stream())
                .forEach(rule -> {
                    if (rule.outcome() instanceof Outcome.Targets(var shares)) {
                        shares.stream()
                                .filter(share -> PlanCode.isValid(share.target()))
                                .forEach(share -> linked.add(new PlanCode(share.target())));
                    }
                });
    }
}

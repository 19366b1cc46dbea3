package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.crossproof.DeclaredItem.State;
import fr.continuum.domain.crossproof.Purchase.Family;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Purchases of one family beside what is declared of it: element by element and year by year, as much of what was
/// spent as declarations there cost; the rest is beyond them. Earlier years are laid against declarations first.
final class FamilyProof {

    private static final Comparator<Place> BY_YEAR =
            Comparator.comparing(Place::year).thenComparing(Place::element);

    private final Family family;
    private final Declarations declared;
    private final ProofTolerance tolerance;
    private final FiscalYear year;
    private final List<Contribution> items;
    private final Map<Place, Map<Purchase, Long>> spent = new TreeMap<>(BY_YEAR);
    private final DeclaredMoney<Place, ContributionId> money;

    /// Where money of a year goes.
    private record Place(FiscalYear year, PlanCode element) {}

    /// @param bought of the family; of the year alone where its declarations are of one year
    FamilyProof(
            Family family, FiscalYear year, Declarations declared, ProofTolerance tolerance, Stream<Bought> bought) {
        this.family = family;
        this.year = year;
        this.declared = declared;
        this.tolerance = tolerance;
        this.items = declared.of(family, year);
        bought.filter(one -> one.purchase().family() == family)
                .forEach(one -> one.parts()
                        .forEach(part -> part.target()
                                .ifPresent(element -> spent.computeIfAbsent(
                                                new Place(one.spent().document().fiscalYear(), element),
                                                _ -> new EnumMap<>(Purchase.class))
                                        .merge(one.purchase(), part.cents(), Math::addExact))));
        Map<ContributionId, Long> costs = new LinkedHashMap<>();
        items.forEach(item -> costs.put(item.id(), item.costCents().orElse(0)));
        this.money = new DeclaredMoney<>(costs);
        spent.keySet()
                .forEach(place -> money.lay(
                        place, reach(place.element()).map(Contribution::id).toList(), Math.max(0, sum(place))));
    }

    private long sum(Place place) {
        return spent.getOrDefault(place, Map.of()).values().stream().reduce(0L, Math::addExact);
    }

    private Stream<Contribution> reach(PlanCode element) {
        return items.stream().filter(item -> meets(item, element));
    }

    private boolean meets(Contribution item, PlanCode element) {
        return declared.serves(item).stream().anyMatch(served -> declared.meet(served, element));
    }

    /// Whether something there says no cost: nobody can tell what of the money is its.
    private boolean isUnpriced(PlanCode element) {
        return reach(element).anyMatch(item -> item.costCents().isEmpty());
    }

    /// What lies beyond declarations that say what they cost, in cents; nothing where none is there.
    private long beyond(Place place) {
        boolean priced = reach(place.element()).findAny().isPresent() && !isUnpriced(place.element());
        return priced ? Math.max(0, sum(place)) - money.at(place) : 0;
    }

    private boolean isGap(Place place) {
        return tolerance.isBeyond(beyond(place), money.at(place));
    }

    /// How the money of the year that goes to elements of the plan stands, by purchase.
    Map<Purchase, Map<Standing, Long>> standings() {
        Map<Purchase, Map<Standing, Long>> standings = new EnumMap<>(Purchase.class);
        spent.forEach((place, cents) -> {
            if (place.year().equals(year)) {
                Standing rest = rest(place.element());
                // What was given back makes room for as much.
                long within = money.at(place)
                        - cents.values().stream().filter(one -> one < 0).reduce(0L, Math::addExact);
                for (Map.Entry<Purchase, Long> one : cents.entrySet()) {
                    long here = rest == Standing.UNDECLARED ? 0 : Math.min(one.getValue(), within);
                    within -= Math.max(0, here);
                    Map<Standing, Long> of =
                            standings.computeIfAbsent(one.getKey(), _ -> new EnumMap<>(Standing.class));
                    of.merge(Standing.DECLARED, here, Math::addExact);
                    of.merge(rest, one.getValue() - here, Math::addExact);
                }
            }
        });
        return standings;
    }

    /// What money is that no declared cost holds.
    private Standing rest(PlanCode element) {
        if (reach(element).findAny().isEmpty()) {
            return Standing.UNDECLARED;
        }
        return isUnpriced(element) ? Standing.UNPRICED : Standing.BEYOND;
    }

    /// Of the year: elements that declare nothing, and those where more was spent than is declared.
    List<ProofGap> gaps() {
        List<ProofGap> gaps = new ArrayList<>();
        spent.forEach((place, cents) -> {
            List<Purchase> purchases = List.copyOf(cents.keySet());
            if (!place.year().equals(year)) {
                return;
            }
            if (rest(place.element()) == Standing.UNDECLARED) {
                gaps.add(new ProofGap.WithoutDeclaration(family, place.element(), purchases, sum(place)));
            } else if (isGap(place)) {
                gaps.add(new ProofGap.BeyondDeclaration(
                        family, place.element(), purchases, money.at(place), sum(place)));
            }
        });
        return gaps;
    }

    /// @param told whether an account of the documents' norms tells purchases of the family
    List<DeclaredItem> items(boolean told) {
        return items.stream()
                .map(item -> {
                    List<PlanCode> serves = declared.serves(item);
                    long there = spent.keySet().stream()
                            .filter(place -> meets(item, place.element()))
                            .mapToLong(this::sum)
                            .reduce(0, Math::addExact);
                    return new DeclaredItem(item, serves, there, money.of(item.id()), state(item, serves, told));
                })
                .toList();
    }

    private State state(Contribution item, List<PlanCode> serves, boolean told) {
        long cost = item.costCents().orElse(0);
        long covered = money.of(item.id());
        if (cost == 0) {
            return State.WITHOUT_COST;
        }
        if (covered == 0) {
            return unspent(item, serves, told);
        }
        if (spent.keySet().stream().anyMatch(place -> meets(item, place.element()) && isGap(place))) {
            return State.SPENT_MORE;
        }
        if (tolerance.isBeyond(cost - covered, cost)) {
            return declared.isToCome(item, year) ? State.TO_COME : State.SPENT_LESS;
        }
        return State.SPENT;
    }

    private State unspent(Contribution item, List<PlanCode> serves, boolean told) {
        if (!told) {
            return State.NOT_TOLD;
        }
        if (declared.isToCome(item, year)) {
            return State.TO_COME;
        }
        if (serves.isEmpty()) {
            return item instanceof Training training && training.ground().isPresent()
                    ? State.STATUTORY
                    : State.UNTRACED;
        }
        return State.WITHOUT_SPENDING;
    }
}

package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.continuum.Places.Place;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.BridgeSource;
import fr.continuum.application.consultation.ContinuumSeen.Money;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Split;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The year the money is of, and what of it leads nowhere: never hidden.
///
/// @param scopeCents all that is in scope
/// @param rates how much of it is linked to the plan, and all that must stand beside it
/// @param untraced where what nothing links is listed
/// @param several whether several budgets are added up: flows between them stand in it twice
/// @param sources where the bridge of each document it is made of is told
/// @param incomplete whether some of it is only changes to a budget nobody received
/// @param lostCents traced to what today's plan does not hold
record YearView(
        Money money,
        Buckets buckets,
        long scopeCents,
        Rates rates,
        List<Untraced> untraced,
        boolean several,
        List<BridgeSource> sources,
        boolean incomplete,
        long lostCents) {

    record Untraced(Place place, String href) {}

    /// @param places of the documents the money is of
    /// @param sources where their bridges are told
    static YearView of(Look look, Money money, Map<Sha256, Place> places, List<BridgeSource> sources) {
        Collection<Place> all = places.values().stream().distinct().toList();
        boolean incomplete = all.stream().anyMatch(place -> !place.complete());
        return new YearView(
                money,
                money.buckets(),
                money.buckets().denominatorCents(),
                Rates.of(money.buckets(), Dimension.PLAN, incomplete ? "rate.none.incomplete" : ""),
                all.stream()
                        .map(place -> new Untraced(place, place.keys().apply(Which.in(Bucket.UNTRACED))))
                        .toList(),
                money.several(),
                sources,
                incomplete,
                lost(look.seen().plan(), money));
    }

    /// Whether shares of what is in scope mean something.
    public boolean hasShares() {
        return rates.exists();
    }

    /// What is in scope but pay that was set aside; 0 where none was.
    public long withoutPayrollCents() {
        return buckets.withoutPayrollCents() == scopeCents ? 0 : buckets.withoutPayrollCents();
    }

    /// What nothing links, were all that rows contradict each other about settled on nothing.
    public long untracedAtMostCents() {
        return Math.addExact(buckets.untraced().cents(), buckets.ambiguous().cents());
    }

    private static long lost(MandatePlan plan, Money money) {
        long lost = 0;
        for (var key : money.keys().values()) {
            if (key.attribution() instanceof Attribution.Traced traced) {
                long[] cents = Split.of(key.amount().cents(), traced.shares());
                for (int i = 0; i < traced.shares().size(); i++) {
                    String target = traced.shares().get(i).target();
                    if (!PlanCode.isValid(target)
                            || plan.find(new PlanCode(target)).isEmpty()) {
                        lost += cents[i];
                    }
                }
            }
        }
        return lost;
    }
}

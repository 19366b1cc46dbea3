package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.continuum.Places.Place;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.application.consultation.ContinuumSeen.Money;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Split;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The year the money is of, and what of it leads nowhere: never hidden.
///
/// @param scopeCents all that is in scope
/// @param untraced where what nothing links is listed
/// @param several whether several budgets are added up: flows between them stand in it twice
/// @param incomplete whether some of it is only changes to a budget nobody received
/// @param lostCents traced to what today's plan does not hold
record YearView(
        Money money,
        Buckets buckets,
        long scopeCents,
        List<Untraced> untraced,
        boolean several,
        boolean incomplete,
        long lostCents) {

    record Untraced(Place place, String href) {}

    static YearView of(Look look, Money money, Map<Sha256, Place> places) {
        Collection<Place> all = places.values().stream().distinct().toList();
        return new YearView(
                money,
                money.buckets(),
                money.buckets().denominatorCents(),
                all.stream()
                        .map(place -> new Untraced(place, place.keys().apply(Which.in(Bucket.UNTRACED))))
                        .toList(),
                all.size() > 1,
                all.stream().anyMatch(place -> !place.complete()),
                lost(look.seen().plan(), money));
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

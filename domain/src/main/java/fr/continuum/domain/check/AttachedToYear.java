package fr.continuum.domain.check;

import fr.continuum.domain.budget.ControlTotals.Attached;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.Chapters.Place;
import fr.continuum.domain.check.Reconciliation.KeptOut;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Charges and revenue that an account attaches to its year, beside what a ledger orders. They are part of what was
/// executed; the year after takes as much off. Some ledgers hold orders for them, others none: nothing but the amounts
/// tells, so that what a ledger keeps out is found where it explains the orders to the cent.
///
/// @param ofYear attached to the year, in cents
/// @param before attached to the year before, and taken off this one
record AttachedToYear(Map<Place, Long> ofYear, Map<Place, Long> before) {

    static AttachedToYear of(LedgerSide side, VotingLevel level) {
        return new AttachedToYear(cents(side.account(), level), cents(side.accountBefore(), level));
    }

    private static Map<Place, Long> cents(Optional<DocumentInForce> account, VotingLevel level) {
        Map<Place, Long> cents = new TreeMap<>();
        account.ifPresent(known -> {
            for (Attached attached : known.controlTotals().attached()) {
                cents.merge(
                        level.told(new Place(attached.flow(), attached.chapter(), attached.operation())),
                        attached.cents(),
                        Math::addExact);
            }
        });
        return cents;
    }

    /// What a ledger that keeps so much out orders of what was executed.
    long expected(KeptOut kept, Place place, long executed) {
        return switch (kept) {
            case NOTHING -> executed;
            case ATTACHED -> executed - at(ofYear, place);
            case ATTACHED_AND_REVERSED -> executed - at(ofYear, place) + at(before, place);
        };
    }

    /// What is kept out so, as a gap says it.
    LedgerGap.Apart apart(KeptOut kept, Place place) {
        return new LedgerGap.Apart(kept, at(ofYear, place), at(before, place));
    }

    private static long at(Map<Place, Long> cents, Place place) {
        return cents.getOrDefault(place, 0L);
    }

    boolean isSaidAt(Place place) {
        return at(ofYear, place) != 0 || at(before, place) != 0;
    }

    /// What a ledger keeps out at a place, where this makes its orders what was executed.
    Optional<KeptOut> explaining(Place place, long executed, long paid) {
        return Arrays.stream(KeptOut.values())
                .filter(kept -> expected(kept, place, executed) == paid)
                .findFirst();
    }

    /// What a ledger keeps out of each flow: what explains its orders at most places that say of attached amounts;
    /// nothing where none is explained.
    Map<Flow, KeptOut> usual(Map<Place, Long> executed, Map<Place, Long> paid) {
        Map<Flow, Map<KeptOut, Integer>> explained = new EnumMap<>(Flow.class);
        TreeSet<Place> places = new TreeSet<>(ofYear.keySet());
        places.addAll(before.keySet());
        for (Place place : places) {
            explaining(place, executed.getOrDefault(place, 0L), paid.getOrDefault(place, 0L))
                    .filter(_ -> isSaidAt(place))
                    .ifPresent(kept -> explained
                            .computeIfAbsent(place.flow(), _ -> new EnumMap<>(KeptOut.class))
                            .merge(kept, 1, Integer::sum));
        }
        Map<Flow, KeptOut> usual = new EnumMap<>(Flow.class);
        explained.forEach((flow, counts) -> {
            KeptOut most = KeptOut.NOTHING;
            for (Map.Entry<KeptOut, Integer> count : counts.entrySet()) {
                if (count.getValue() > counts.getOrDefault(most, 0)) {
                    most = count.getKey();
                }
            }
            usual.put(flow, most);
        });
        return usual;
    }
}

package fr.continuum.application.night;

import fr.continuum.application.port.FeedNeighbours;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedVolume;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How far a finance feed drifts from what it would take the place of. Of a ledger part by part: commitments against
/// commitments, orders against orders, whatever files they come in. What a file holds no more, and no other file of
/// the folder holds, has fallen to nothing.
///
/// @param limits of its profile
record FeedDrift(DriftLimits limits) {

    /// Every limit that a ledger goes beyond.
    List<Wording> ledger(Reading now, FeedNeighbours neighbours) {
        DocumentHeader header = now.header();
        FeedVolume told = volume(now);
        Set<LedgerPart> held = EnumSet.copyOf(header.parts());
        for (Reading beside : neighbours.beside()) {
            held.addAll(beside.header().parts());
            told = told.plus(volume(beside));
        }
        List<Wording> exceeded = new ArrayList<>();
        for (Reading standing : neighbours.standing()) {
            Set<LedgerPart> parts = standing.header().parts();
            exceeded.addAll(limits.growing(
                            header.fiscalYear(), standing.header().issuedOn(), header.issuedOn(), neighbours.night())
                    .exceeded(volume(standing), told.of(parts)));
            exceeded.addAll(lost(volume(standing), held));
        }
        for (Reading before : neighbours.yearBefore()) {
            exceeded.addAll(limits.beyondYear(
                    header.fiscalYear(),
                    header.issuedOn(),
                    neighbours.night(),
                    volume(now),
                    volume(before),
                    before.header().issuedOn()));
        }
        return List.copyOf(exceeded);
    }

    /// What to do where a file brings nothing of a part any more, said only where its going is a drift.
    private List<Wording> lost(FeedVolume standing, Set<LedgerPart> held) {
        List<Wording> gone = standing.kept().entrySet().stream()
                .filter(one -> one.getValue().lines() > 0 && one.getValue().cents() != 0)
                .map(Map.Entry::getKey)
                .filter(kind -> kind.part().filter(part -> !held.contains(part)).isPresent())
                .sorted()
                .map(EntryKind::words)
                .toList();
        return gone.isEmpty() || limits.smallerTotalsPercent() == 100
                ? List.of()
                : List.of(new Wording("plus aucune ligne de ce genre (", "no row of this kind any more (")
                        .then(Wording.joined(", ", gone))
                        .then(new Wording(
                                ") ; si elles viennent désormais dans un fichier à part, déposez les deux ensemble",
                                "); if they now come in a file of their own, drop both together")));
    }

    /// Every limit that a budget preparation goes beyond.
    List<Wording> preparation(Reading now, FeedNeighbours neighbours) {
        List<Wording> exceeded = new ArrayList<>();
        for (Reading standing : neighbours.standing()) {
            exceeded.addAll(limits.rows(rows(standing.sums()), rows(now.sums())));
            for (Flow flow : Flow.values()) {
                exceeded.addAll(limits.total(
                        proposals(flow),
                        standing.sums().of(flow, Measure.PROPOSED).euros(),
                        now.sums().of(flow, Measure.PROPOSED).euros(),
                        euros -> Euros.wording(euros.movePointRight(2).longValueExact())));
            }
        }
        return List.copyOf(exceeded);
    }

    private static Wording proposals(Flow flow) {
        return switch (flow) {
            case EXPENSE -> new Wording("dépenses proposées", "proposed expenses");
            case REVENUE -> new Wording("recettes proposées", "proposed revenue");
        };
    }

    private static long rows(Sums sums) {
        return sums.of(Flow.EXPENSE, Measure.PROPOSED).lines()
                + sums.of(Flow.REVENUE, Measure.PROPOSED).lines();
    }

    /// What a ledger brought, of the parts it holds.
    private static FeedVolume volume(Reading reading) {
        Map<EntryKind, Tally> kept = new EnumMap<>(EntryKind.class);
        Sums sums = reading.sums();
        kept.put(
                EntryKind.COMMITMENT,
                sums.of(Flow.EXPENSE, Measure.COMMITTED).plus(sums.of(Flow.REVENUE, Measure.COMMITTED)));
        kept.put(EntryKind.PAYMENT_ORDER, sums.of(Flow.EXPENSE, Measure.PAID));
        kept.put(EntryKind.RECEIPT_ORDER, sums.of(Flow.REVENUE, Measure.PAID));
        return new FeedVolume(kept).of(reading.header().parts());
    }
}

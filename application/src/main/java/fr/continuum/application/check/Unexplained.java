package fr.continuum.application.check;

import fr.continuum.application.check.DraftCheck.LabelledKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.Split;
import java.util.Comparator;
import java.util.List;

/// The expenses that serve nothing yet: untraced, ambiguous, or traced for less than all of them.
///
/// @param all largest first
/// @param thresholdCents up to which a check lets them pass
record Unexplained(List<LabelledKey> all, long thresholdCents) {

    Unexplained {
        all = List.copyOf(all);
    }

    /// Those a check cannot let pass.
    List<LabelledKey> aboveThreshold() {
        return all.stream()
                .filter(key -> Math.abs(key.tally().cents()) > thresholdCents)
                .toList();
    }

    static Unexplained of(
            List<AttributedKey> keys, DocumentHeader header, Dimension dimension, long thresholdCents, Labels labels) {
        List<LabelledKey> all = keys.stream()
                .filter(key -> key.totals().key().flow() == Flow.EXPENSE)
                .map(key -> new LabelledKey(
                        key.totals().key(),
                        labels.nature(key.totals().key()),
                        labels.function(key.totals().key()),
                        missing(key, header, dimension)))
                .filter(key -> key.tally().lines() > 0)
                .sorted(Comparator.comparingLong(
                                (LabelledKey key) -> Math.abs(key.tally().cents()))
                        .reversed())
                .toList();
        return new Unexplained(all, thresholdCents);
    }

    private static Tally missing(AttributedKey key, DocumentHeader header, Dimension dimension) {
        Tally whole = key.totals().of(header.judgedMeasure());
        return switch (key.attributions().in(dimension)) {
            case Attribution.OutOfScope _, Attribution.SetAside _ -> Tally.ZERO;
            case Attribution.Ambiguous _, Attribution.Untraced _ -> whole;
            case Attribution.Traced traced ->
                traced.leavesResidue()
                        ? new Tally(
                                Split.of(whole.cents(), traced.shares())[
                                        traced.shares().size()],
                                whole.lines())
                        : Tally.ZERO;
        };
    }
}

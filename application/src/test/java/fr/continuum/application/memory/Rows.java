package fr.continuum.application.memory;

import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.KeyQuestion;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The keys of one measurement as pages see them.
final class Rows {

    private final Measurement measured;
    private final Map<BudgetKey, Integer> firstLines = new HashMap<>();

    Rows(Measurement measured, List<BudgetLine> lines) {
        this.measured = measured;
        lines.forEach(line -> firstLines.putIfAbsent(line.key(), line.ordinal()));
    }

    List<KeyRow> answering(KeyQuestion question) {
        if (question.dimension() == Dimension.PLAN && question.flow() == Flow.REVENUE) {
            return List.of();
        }
        return measured.keys().stream()
                .filter(k ->
                        k.totals().key().flow() == question.flow() && k.totals().carries(question.measure()))
                .map(k -> row(k, question.dimension(), question.measure()))
                .filter(row -> answers(row, question))
                .toList();
    }

    private KeyRow row(AttributedKey key, Dimension dimension, Measure measure) {
        return switch (key.attributions().in(dimension)) {
            case Attribution.OutOfScope(OutOfScopeReason reason) ->
                row(key, measure, Bucket.OUT_OF_SCOPE, reason, null, List.of(), null);
            case Attribution.Traced(List<Share> shares, Strength strength, var _) ->
                row(key, measure, Bucket.TRACED, null, null, shares, strength);
            case Attribution.SetAside(SetAsideReason reason, var _) ->
                row(key, measure, Bucket.SET_ASIDE, null, reason, List.of(), null);
            case Attribution.Ambiguous _ -> row(key, measure, Bucket.AMBIGUOUS, null, null, List.of(), null);
            case Attribution.Untraced _ -> row(key, measure, Bucket.UNTRACED, null, null, List.of(), null);
        };
    }

    private KeyRow row(
            AttributedKey key,
            Measure measure,
            Bucket bucket,
            @Nullable OutOfScopeReason outOfScope,
            @Nullable SetAsideReason setAside,
            List<Share> shares,
            @Nullable Strength strength) {
        BudgetKey budgetKey = key.totals().key();
        return new KeyRow(
                budgetKey,
                key.totals().of(measure),
                firstLines.getOrDefault(budgetKey, 0),
                bucket,
                outOfScope,
                setAside,
                shares,
                strength);
    }

    private boolean answers(KeyRow row, KeyQuestion question) {
        return (question.bucket() == null || row.bucket() == question.bucket())
                && (question.section() == null || row.key().section() == question.section())
                && (question.function() == null || row.key().function().equals(question.function()))
                && (question.reason().isEmpty() || question.reason().equals(reason(row)))
                && (question.target().isEmpty()
                        || row.shares().stream()
                                .anyMatch(s -> lineage(measured, question.dimension(), s.target())
                                        .contains(question.target())));
    }

    private static String reason(KeyRow row) {
        if (row.outOfScope() != null) {
            return row.outOfScope().name();
        }
        return row.setAside() != null ? row.setAside().name() : "";
    }

    /// From the root down to the target: by the tree of policies, else as the coverages roll up, else the target
    /// alone.
    static List<String> lineage(Measurement measured, Dimension dimension, String target) {
        if (dimension == Dimension.POLICY && measured.policies().contains(target)) {
            return measured.policies().lineage(target);
        }
        for (Coverage coverage : measured.coverages()) {
            List<String> path = coverage.dimension() == dimension ? path(coverage.byTarget(), target) : List.of();
            if (!path.isEmpty()) {
                return path;
            }
        }
        return List.of(target);
    }

    private static List<String> path(List<TargetAmount> amounts, String target) {
        for (TargetAmount amount : amounts) {
            String code = amount.target().code();
            List<String> below = code.equals(target) ? List.of(code) : path(amount.below(), target);
            if (!below.isEmpty()) {
                List<String> path = new ArrayList<>(code.equals(target) ? List.of() : List.of(code));
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }
}

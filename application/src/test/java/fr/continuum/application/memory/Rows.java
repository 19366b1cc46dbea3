package fr.continuum.application.memory;

import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.application.port.KeysAsked.CodeSought;
import fr.continuum.application.port.KeysAsked.KeyNarrowing;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.Level;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.OutOfScopeReason;
import fr.continuum.domain.trace.Split;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
                .map(row -> partOf(row, question))
                .filter(row -> isIn(row, question.narrowing()))
                .toList();
    }

    private KeyRow partOf(KeyRow row, KeyQuestion question) {
        return new KeyRow(
                row.key(),
                row.whole(),
                new Tally(part(row, question), row.whole().lines()),
                row.firstLine(),
                row.bucket(),
                row.outOfScope(),
                row.setAside(),
                row.shares(),
                row.strength());
    }

    private long part(KeyRow row, KeyQuestion question) {
        if (row.bucket() != Bucket.TRACED
                || (question.bucket() == null && question.target().isEmpty())) {
            return row.whole().cents();
        }
        long[] amounts = Split.of(row.whole().cents(), row.shares());
        long residue = amounts[row.shares().size()];
        if (question.bucket() == Bucket.UNTRACED) {
            return residue;
        }
        if (question.target().isEmpty()) {
            return row.whole().cents() - residue;
        }
        long part = 0;
        for (int i = 0; i < row.shares().size(); i++) {
            if (goesTo(row.shares().get(i), question)) {
                part += amounts[i];
            }
        }
        return part;
    }

    private boolean goesTo(Share share, KeyQuestion question) {
        return lineage(measured, question.dimension(), share.target()).contains(question.target());
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
                key.totals().of(measure),
                firstLines.getOrDefault(budgetKey, 0),
                bucket,
                outOfScope,
                setAside,
                shares,
                strength);
    }

    private boolean answers(KeyRow row, KeyQuestion question) {
        return standsIn(row, question.bucket())
                && isLeft(row, question.level())
                && (question.section() == null || row.key().section() == question.section())
                && (question.function() == null || row.key().function().equals(question.function()))
                && (question.reason().isEmpty() || question.reason().equals(reason(row)))
                && (question.target().isEmpty()
                        || (question.bucket() != Bucket.UNTRACED
                                && row.shares().stream().anyMatch(s -> goesTo(s, question))));
    }

    private static boolean isIn(KeyRow row, KeyNarrowing narrowing) {
        return narrowing.cents().holds(row.part().cents())
                && narrowing.lines().holds(row.whole().lines())
                && (narrowing.buckets().isEmpty() || narrowing.buckets().contains(row.bucket()))
                && (narrowing.sections().isEmpty()
                        || narrowing.sections().contains(row.key().section()))
                && narrowing.codes().entrySet().stream()
                        .allMatch(sought -> isSought(row.key().code(sought.getKey()), sought.getValue()));
    }

    static boolean isSought(String code, CodeSought sought) {
        return sought.codes().contains(code) || folded(code).contains(folded(sought.text()));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    private static boolean isLeft(KeyRow row, Level level) {
        return switch (level) {
            case TOTAL -> true;
            case REAL -> row.outOfScope() != OutOfScopeReason.ORDER_OPERATION;
            case IN_SCOPE -> row.outOfScope() == null;
        };
    }

    private static boolean standsIn(KeyRow row, @Nullable Bucket bucket) {
        return bucket == null
                || row.bucket() == bucket
                || (bucket == Bucket.UNTRACED && row.bucket() == Bucket.TRACED && row.sharedParts() < Share.WHOLE);
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

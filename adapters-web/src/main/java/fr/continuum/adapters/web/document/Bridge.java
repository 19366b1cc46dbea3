package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.Level;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The way from the total an élu knows, that of the document, to what is traced: each step takes something off.
///
/// @param measure the total is of
public record Bridge(Measure measure, List<Step> steps) {

    /// One step.
    ///
    /// @param key message key of its name
    /// @param kind `sum` for a level reached, `less` for what is taken off
    /// @param style class of the bucket, for what is taken off
    /// @param href the keys it is made of; empty where it leads nowhere
    public record Step(String key, String kind, String style, long cents, String href) {}

    /// The bridge of a check, whose keys are kept nowhere: it leads nowhere.
    public static Bridge unlinked(Coverage coverage) {
        return of("bridge.file", coverage, _ -> "");
    }

    /// The bridge of a document as its page tells it.
    public static Bridge of(DocumentInForce document, Lens lens, Coverage coverage) {
        return of("bridge.file", coverage, which -> Addresses.keys(document.sha(), lens, which));
    }

    /// @param total message key of what it starts from
    /// @param behind the address of the keys behind a figure
    static Bridge of(String total, Coverage coverage, Function<Which, String> behind) {
        Buckets buckets = coverage.buckets();
        Steps steps = new Steps(behind);
        long level = coverage.total().cents();
        steps.level(total, "", level, Which.ALL);
        long order = amount(buckets, OutOfScopeReason.ORDER_OPERATION);
        if (order != 0) {
            level -= order;
            steps.outOfScope(OutOfScopeReason.ORDER_OPERATION, order);
            steps.level("bridge.real", "", level, Which.left(Level.REAL));
        }
        for (OutOfScopeReason other : buckets.outOfScope().keySet()) {
            if (other != OutOfScopeReason.ORDER_OPERATION) {
                long cents = amount(buckets, other);
                level -= cents;
                steps.outOfScope(other, cents);
            }
        }
        steps.level("bridge.scope", "", level, Which.left(Level.IN_SCOPE));
        buckets.setAside()
                .forEach((reason, tally) -> steps.less(
                        "reason." + reason,
                        "set-aside",
                        tally.cents(),
                        Which.because(Bucket.SET_ASIDE, reason.name())));
        steps.bucket(Bucket.AMBIGUOUS, buckets.ambiguous());
        steps.bucket(Bucket.UNTRACED, buckets.untraced());
        steps.level(
                "bridge.traced." + coverage.dimension(),
                "traced",
                buckets.tracedOverall().cents(),
                Which.in(Bucket.TRACED));
        return new Bridge(coverage.measure(), List.copyOf(steps.made));
    }

    /// The steps made so far.
    private record Steps(Function<Which, String> behind, List<Step> made) {

        Steps(Function<Which, String> behind) {
            this(behind, new ArrayList<>());
        }

        void level(String key, String style, long cents, Which which) {
            made.add(new Step(key, "sum", style, cents, behind.apply(which)));
        }

        void less(String key, String style, long cents, Which which) {
            made.add(new Step(key, "less", style, -cents, behind.apply(which)));
        }

        void outOfScope(OutOfScopeReason reason, long cents) {
            less("reason." + reason, "out-of-scope", cents, Which.because(Bucket.OUT_OF_SCOPE, reason.name()));
        }

        void bucket(Bucket bucket, Tally tally) {
            if (tally.cents() != 0) {
                less("bucket." + bucket, Addresses.style(bucket), tally.cents(), Which.in(bucket));
            }
        }
    }

    private static long amount(Buckets buckets, OutOfScopeReason reason) {
        return buckets.outOfScope().getOrDefault(reason, Tally.ZERO).cents();
    }
}

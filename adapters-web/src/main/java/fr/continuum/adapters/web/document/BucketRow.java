package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Buckets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One of the five buckets, and what it is made of.
///
/// @param style what texts and classes call it
/// @param parts its reasons or strengths
public record BucketRow(Bucket bucket, String style, Tally tally, String href, List<Part> parts) {

    /// What a bucket is made of.
    ///
    /// @param key message key of its name
    public record Part(String key, Tally tally, String href) {}

    /// The five, in the order they are always told.
    public static List<BucketRow> rows(Buckets buckets, DocumentInForce document, Lens lens) {
        return rows(buckets, which -> Addresses.keys(document.sha(), lens, which));
    }

    /// The five, leading nowhere: of a check, whose keys are kept nowhere.
    public static List<BucketRow> unlinked(Buckets buckets) {
        return rows(buckets, _ -> "");
    }

    /// The five as one bar.
    public static Bar bar(List<BucketRow> rows) {
        return Bar.of(rows.stream()
                .map(r -> new Bar.Amount(
                        r.style(), "bucket." + r.bucket(), r.tally().cents()))
                .toList());
    }

    /// The five, each leading to the keys behind it.
    static List<BucketRow> rows(Buckets buckets, Function<Which, String> address) {
        return List.of(
                row(Bucket.OUT_OF_SCOPE, buckets.outOfScopeOverall(), buckets.outOfScope(), address),
                new BucketRow(
                        Bucket.TRACED,
                        Addresses.style(Bucket.TRACED),
                        buckets.tracedOverall(),
                        address.apply(Which.in(Bucket.TRACED)),
                        buckets.traced().entrySet().stream()
                                .map(e -> new Part("strength." + e.getKey(), e.getValue(), ""))
                                .toList()),
                row(Bucket.SET_ASIDE, buckets.setAsideOverall(), buckets.setAside(), address),
                row(Bucket.AMBIGUOUS, buckets.ambiguous(), Map.of(), address),
                row(Bucket.UNTRACED, buckets.untraced(), Map.of(), address));
    }

    private static BucketRow row(
            Bucket bucket, Tally tally, Map<? extends Enum<?>, Tally> reasons, Function<Which, String> address) {
        List<Part> parts = reasons.entrySet().stream()
                .map(e -> new Part(
                        "reason." + e.getKey().name(),
                        e.getValue(),
                        address.apply(Which.because(bucket, e.getKey().name()))))
                .toList();
        return new BucketRow(bucket, Addresses.style(bucket), tally, address.apply(Which.in(bucket)), parts);
    }
}

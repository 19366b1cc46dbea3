package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.document.BucketRow;
import fr.continuum.application.linking.EffectEverywhere.Answered;
import fr.continuum.application.linking.EffectEverywhere.InDocument;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.stream.IntStream;

/// What rows would change in one document in force, made ready for the page. Documents stand one to a line, and are
/// never added up.
///
/// @param shown whether it is the one the page is about
/// @param keys whose answer changes
public record EverywhereRow(
        DocumentHeader header, Measure measure, boolean shown, long keys, List<Share> buckets, List<Asked> rows) {

    /// One of the five buckets, before and after.
    ///
    /// @param bucket its name in messages
    public record Share(String bucket, long beforeCents, long afterCents) {

        public boolean isChanged() {
            return beforeCents != afterCents;
        }
    }

    /// What one of the rows would answer.
    ///
    /// @param code its first condition asks for
    public record Asked(String code, long keys, long cents) {}

    /// @param shown fingerprint of the document the page is about
    static List<EverywhereRow> of(List<InDocument> effect, Sha256 shown) {
        return effect.stream()
                .map(one -> new EverywhereRow(
                        one.header(),
                        one.measure(),
                        one.reading().document().equals(shown),
                        one.keys(),
                        buckets(one),
                        one.rows().stream().map(EverywhereRow::asked).toList()))
                .toList();
    }

    private static List<Share> buckets(InDocument one) {
        List<BucketRow> before = BucketRow.unlinked(one.before().buckets());
        List<BucketRow> after = BucketRow.unlinked(one.after().buckets());
        return IntStream.range(0, before.size())
                .mapToObj(i -> new Share(
                        before.get(i).bucket().name(),
                        before.get(i).tally().cents(),
                        after.get(i).tally().cents()))
                .toList();
    }

    private static Asked asked(Answered answered) {
        return new Asked(
                answered.row().conditions().getFirst().code(),
                answered.keys(),
                answered.tally().cents());
    }

    /// What people call the budget.
    public String budget() {
        return header.budgetName().isEmpty() ? header.budget().value() : header.budgetName();
    }
}

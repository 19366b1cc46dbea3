package fr.continuum.application.port;

import fr.continuum.application.port.KeysAsked.KeyOrder;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.application.port.LinesAsked.LineTally;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.OutOfScopeReason;
import fr.continuum.domain.trace.Split;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What pages ask of published measurements. Direct reads: nothing here decides anything. Every answer is for one
/// measurement, so that a page that resolved its consolidation once never mixes two nights.
public interface Consultation {

    /// Keys that answer a question, with where they go: one page of them, in the order asked for. What a key
    /// answers with is its *part*: a key traced for less than 100 % stands among the traced by what its shares get
    /// and among the untraced by the rest, so that the parts of every list add up to the figure it explains.
    default List<KeyRow> keys(
            Siren authority, Sha256 measurement, KeyQuestion question, KeyOrder order, int most, int skip) {
        return keys(authority, measurement, question, order.sorts(), most, skip);
    }

    /// The same, sorted by several columns one after the other. Where they say nothing of two keys, the larger
    /// part comes first, whatever its sign; then the one that comes first in the document.
    List<KeyRow> keys(
            Siren authority, Sha256 measurement, KeyQuestion question, List<KeySort> sorts, int most, int skip);

    /// How many keys that is, and their parts added up.
    Count count(Siren authority, Sha256 measurement, KeyQuestion question);

    record Count(long keys, Tally tally) {}

    enum Bucket {
        OUT_OF_SCOPE,
        TRACED,
        SET_ASIDE,
        AMBIGUOUS,
        UNTRACED
    }

    /// A key of a document and where it goes.
    ///
    /// @param whole its amount under the measure asked for
    /// @param part what of it answers the question; all its lines count, as they do in every figure
    /// @param firstLine ordinal of its first line: names the key in an address
    /// @param bucket where it goes (a key traced for less than 100 % is TRACED and lists its shares)
    /// @param outOfScope null unless OUT_OF_SCOPE
    /// @param setAside null unless SET_ASIDE
    /// @param shares empty unless TRACED
    /// @param strength null unless TRACED
    record KeyRow(
            BudgetKey key,
            Tally whole,
            Tally part,
            int firstLine,
            Bucket bucket,
            @Nullable OutOfScopeReason outOfScope,
            @Nullable SetAsideReason setAside,
            List<Share> shares,
            @Nullable Strength strength) {

        /// Parts per million of the key that its shares get; 0 unless TRACED.
        public int sharedParts() {
            return shares.stream().mapToInt(Share::partsPerMillion).sum();
        }

        /// Whether the question is answered by some of the key only.
        public boolean isPartial() {
            return bucket == Bucket.TRACED && !part.equals(whole);
        }
    }

    /// Lines of one document that share a key, in document order.
    List<BudgetLine> lines(ReadingId reading, BudgetKey key, int most, int skip);

    /// Lines of one document, in document order, whatever their key.
    List<BudgetLine> lines(ReadingId reading, int most, int skip);

    /// Lines of one document that answer a question, in the order asked for; those that are alike in document
    /// order.
    List<BudgetLine> lines(ReadingId reading, LineQuestion question, List<LineSort> sorts, int most, int skip);

    /// How many lines that is, and what they add up to.
    LineTally tally(ReadingId reading, LineQuestion question);

    /// How many lines of the document share the key.
    long lineCount(ReadingId reading, BudgetKey key);

    Optional<BudgetLine> line(ReadingId reading, int ordinal);

    /// What the document calls its authorisations, by their code: of each what the first line that names it says.
    /// Those no line names are left out.
    Map<String, String> authorisationLabels(ReadingId reading);

    /// Money from each section to each root target and each other bucket: what the picture of a document draws.
    ///
    /// @param target root target of a traced amount; empty for the other buckets
    record Stream(Section section, Bucket bucket, String target, long cents) {}

    List<Stream> streams(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure);

    /// Money tied to one target itself, by the strength of its links; what lies below it is told apart.
    ///
    /// @param lineage codes from the root down to the target
    record Tied(List<String> lineage, Strength strength, long cents) {

        public Tied {
            lineage = List.copyOf(lineage);
        }
    }

    /// All that is traced, in no order; together with what lies above each it adds up to the targets of the
    /// coverage.
    List<Tied> tied(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure);

    /// Expenses of a section and a service, through where they go in the policies to where they go in the plan.
    ///
    /// @param service code of the service that spends; empty where the document names none
    record Crossing(Section section, String service, Side policy, Side plan, long cents) {}

    /// Where money goes in one dimension.
    ///
    /// @param strength null unless TRACED
    /// @param lineage codes from the root down to the target; empty unless TRACED
    record Side(Bucket bucket, @Nullable Strength strength, List<String> lineage) {

        public Side {
            lineage = List.copyOf(lineage);
        }
    }

    /// Expenses crossed by both dimensions, in no order, sums of zero left out: to the cent, what goes anywhere in
    /// one dimension is what its coverage says, whatever the other makes of it ([Split#crossed]).
    List<Crossing> crossings(Siren authority, Sha256 measurement, Measure measure);

    /// The codes of one field that carry the most money in a bucket: what to ask about first. Keys are weighed
    /// whole, where they stand: what a row leaves under 100 % is not weighed as untraced, since another row for
    /// the same code would only contradict the first.
    ///
    /// @param field nature, function, chapter, operation, authorisation, service or analytic code
    List<Weight> weights(Siren authority, Sha256 measurement, KeyQuestion question, KeyField field, int most);

    /// @param code empty for keys without
    record Weight(String code, long keys, Tally tally) {}

    /// The tree the POLICY attributions of a measurement name.
    TargetTree policies(Siren authority, Sha256 measurement);
}

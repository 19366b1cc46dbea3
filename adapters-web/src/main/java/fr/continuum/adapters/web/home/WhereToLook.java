package fr.continuum.adapters.web.home;

import fr.continuum.adapters.web.document.BucketRow;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.document.Shelves.Shelf;
import fr.continuum.adapters.web.finding.Unlinked;
import fr.continuum.adapters.web.finding.UnlinkedKeys;
import fr.continuum.adapters.web.home.AuthorityView.Featured;
import fr.continuum.adapters.web.home.AuthorityView.Look;
import fr.continuum.adapters.web.home.AuthorityView.Side;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.KeyOrder;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Chooses what the first page says of an authority: the document that counts, the largest amounts nothing links, what
/// rows disagree about, what could not be read.
@Component
final class WhereToLook {

    private static final int LOOKS = 6;

    private final PublishedFigures figures;
    private final Consultation consultation;
    private final Vocabulary vocabulary;
    private final ReadFindings findings;
    private final UnlinkedKeys unlinked;
    private final Nights nights;

    WhereToLook(
            PublishedFigures figures,
            Consultation consultation,
            Vocabulary vocabulary,
            ReadFindings findings,
            UnlinkedKeys unlinked,
            Nights nights) {
        this.figures = figures;
        this.consultation = consultation;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.unlinked = unlinked;
        this.nights = nights;
    }

    AuthorityView of(SignedIn viewer, Shelf shelf) {
        List<DatedFinding> found = findings.of(shelf.consolidation());
        return new AuthorityView(
                shelf,
                featured(shelf).orElse(null),
                shelf.entries().stream()
                        .filter(e -> !e.document().header().annex()
                                && !e.document().header().stage().isDelta())
                        .toList(),
                shelf.budgets().stream().filter(b -> !b.whole().annex()).toList(),
                quarantined(viewer, shelf),
                (int) found.stream()
                        .filter(one -> !one.isWaived() && one.finding().rule() != Unlinked.RULE)
                        .count(),
                unlinked.of(
                                shelf.authority(),
                                shelf.consolidation(),
                                found.stream().map(DatedFinding::finding).toList())
                        .orElse(null));
    }

    /// The document that counts, and where to look in it.
    Optional<Featured> featured(Shelf shelf) {
        return shelf.featured().map(this::look);
    }

    private Featured look(Entry entry) {
        DocumentInForce document = entry.document();
        Side plan =
                document.answers(Dimension.PLAN) ? side(document, entry.lens().with(Dimension.PLAN)) : null;
        Side policy = side(document, entry.lens());
        if (policy == null) {
            throw new IllegalStateException("An entry has the coverage it was made of");
        }
        return new Featured(entry, policy, plan);
    }

    private @Nullable Side side(DocumentInForce document, Lens lens) {
        Coverage coverage = lens.in(figures.coverages(document)).orElse(null);
        if (coverage == null) {
            return null;
        }
        List<BucketRow> buckets = BucketRow.rows(coverage.buckets(), document, lens);
        return new Side(
                Rates.of(coverage, document.header().stage().isDelta()),
                buckets,
                BucketRow.bar(buckets),
                Addresses.document(document.sha(), lens),
                coverage.buckets().untraced().lines() > 0,
                Stream.of(Bucket.UNTRACED, Bucket.AMBIGUOUS)
                        .flatMap(bucket -> looks(document, lens, bucket).stream())
                        .sorted(Comparator.comparingLong(
                                        (Look l) -> Math.abs(l.row().part().cents()))
                                .reversed())
                        .limit(LOOKS)
                        .toList());
    }

    private List<Look> looks(DocumentInForce document, Lens lens, Bucket bucket) {
        Vocabulary.Codes codes = vocabulary.of(document);
        KeyQuestion question = KeyQuestion.in(bucket, lens.dimension(), lens.flow(), lens.measure());
        return consultation
                .keys(document.siren(), document.measurement(), question, KeyOrder.AMOUNT_DOWN, LOOKS, 0)
                .stream()
                .map(row -> new Look(
                        row,
                        bucket,
                        codes.nature(row.key().nature()),
                        codes.function(row.key().function()),
                        Addresses.why(document.sha(), row.firstLine())))
                .toList();
    }

    private List<FileRecord> quarantined(SignedIn viewer, Shelf shelf) {
        return nights.files(shelf.consolidation().night()).stream()
                .filter(f -> f.status() == DocumentStatus.QUARANTINED)
                .filter(f -> f.header() == null
                        ? viewer.account().authority().isEmpty()
                        : f.header().authority().equals(shelf.authority().siren()))
                .toList();
    }
}

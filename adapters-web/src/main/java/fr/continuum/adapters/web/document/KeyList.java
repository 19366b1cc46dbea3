package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Count;
import fr.continuum.application.port.Consultation.KeyQuestion;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.target.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/// Answers for a list of keys: the page asked for, in the order asked for, with the labels of the codes.
@Component
final class KeyList {

    private final Consultation consultation;
    private final Vocabulary vocabulary;

    KeyList(Consultation consultation, Vocabulary vocabulary) {
        this.consultation = consultation;
        this.vocabulary = vocabulary;
    }

    /// What the page shows.
    ///
    /// @param count all the keys the filter lets through, and their amount
    record View(
            DocumentInForce document,
            Lens lens,
            Which which,
            Sorting sorting,
            Count count,
            Paging paging,
            List<Row> rows) {}

    /// @param stands the bucket the list shows it in: a key that a row leaves short stands among the untraced too
    /// @param traced how much of it is traced, where that is neither nothing nor all; empty elsewhere
    /// @param natureLabel from the chart, empty where it has none
    /// @param up the way up to the promise; empty for revenue
    record Row(
            KeyRow row,
            Bucket stands,
            String style,
            String traced,
            String natureLabel,
            String functionLabel,
            String targets,
            String href,
            String up) {}

    View of(
            DocumentInForce document,
            Lens lens,
            Which which,
            Sorting sorting,
            LongFunction<Paging> pages,
            Figures say) {
        KeyQuestion question = question(lens, which);
        Count count = consultation.count(document.siren(), document.measurement(), question);
        Paging paging = pages.apply(count.keys());
        Vocabulary.Codes codes = vocabulary.of(document);
        List<Row> rows = consultation
                .keys(document.siren(), document.measurement(), question, sorting.order(), Paging.SIZE, paging.skip())
                .stream()
                .map(row -> row(document, lens, question, row, codes, say))
                .toList();
        return new View(document, lens, which, sorting, count, paging, rows);
    }

    /// The label of the target a list is filtered by.
    String target(DocumentInForce document, Lens lens, Which which) {
        return vocabulary.of(document).target(lens.dimension(), which.cible());
    }

    private static Row row(
            DocumentInForce document,
            Lens lens,
            KeyQuestion question,
            KeyRow row,
            Vocabulary.Codes codes,
            Figures say) {
        Bucket stands = question.bucket() == Bucket.UNTRACED ? Bucket.UNTRACED : row.bucket();
        return new Row(
                row,
                stands,
                Addresses.style(stands),
                row.bucket() == Bucket.TRACED && row.sharedParts() < Share.WHOLE
                        ? say.share(BigDecimal.valueOf(row.sharedParts(), 4))
                        : "",
                codes.nature(row.key().nature()),
                codes.function(row.key().function()),
                codes.targets(lens.dimension(), row.shares(), say),
                Addresses.why(document.sha(), row.firstLine()),
                row.key().flow() == Flow.EXPENSE
                        ? Ways.up(document.siren(), Subjects.key(document.header(), Dimension.PLAN, row.key()))
                        : "");
    }

    /// What a list asks the port.
    static KeyQuestion question(Lens lens, Which which) {
        return new KeyQuestion(
                lens.dimension(),
                lens.flow(),
                lens.measure(),
                Addresses.bucket(which.bucket()).orElse(null),
                which.cible(),
                Addresses.section(which.section()).orElse(null),
                which.motif(),
                which.fonction(),
                Addresses.level(which.bucket()));
    }
}

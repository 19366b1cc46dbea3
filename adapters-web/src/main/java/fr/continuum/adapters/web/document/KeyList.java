package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Count;
import fr.continuum.application.port.Consultation.KeyQuestion;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.domain.budget.Section;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/// Answers for a list of keys: the page asked for, in the order asked for, with the labels of the codes.
@Component
final class KeyList {

    private static final int SORTABLE = 50_000;

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
            KeyOrder order,
            Count count,
            Paging paging,
            List<Row> rows) {}

    /// @param natureLabel from the chart, empty where it has none
    record Row(KeyRow row, String style, String natureLabel, String functionLabel, String targets, String href) {}

    View of(DocumentInForce document, Lens lens, Which which, KeyOrder order, LongFunction<Paging> pages) {
        KeyQuestion question = question(lens, which);
        Count count = consultation.count(document.siren(), document.measurement(), question);
        Paging paging = pages.apply(count.keys());
        Vocabulary.Codes codes = vocabulary.of(document);
        List<Row> rows = page(document, question, order, paging).stream()
                .map(row -> row(document, lens, row, codes))
                .toList();
        return new View(document, lens, which, order, count, paging, rows);
    }

    /// The label of the target a list is filtered by.
    String target(DocumentInForce document, Lens lens, Which which) {
        return vocabulary.of(document).target(lens.dimension(), which.cible());
    }

    private List<KeyRow> page(DocumentInForce document, KeyQuestion question, KeyOrder order, Paging paging) {
        if (order == KeyOrder.AMOUNT) {
            return consultation.keys(document.siren(), document.measurement(), question, Paging.SIZE, paging.skip());
        }
        return consultation.keys(document.siren(), document.measurement(), question, SORTABLE, 0).stream()
                .sorted(order.comparator())
                .skip(paging.skip())
                .limit(Paging.SIZE)
                .toList();
    }

    private static Row row(DocumentInForce document, Lens lens, KeyRow row, Vocabulary.Codes codes) {
        return new Row(
                row,
                Addresses.style(row.bucket()),
                codes.nature(row.key().nature()),
                codes.function(row.key().function()),
                codes.targets(lens.dimension(), row.shares()),
                Addresses.why(document.sha(), row.firstLine()));
    }

    private static KeyQuestion question(Lens lens, Which which) {
        return new KeyQuestion(
                lens.dimension(),
                lens.flow(),
                lens.measure(),
                Addresses.bucket(which.bucket()).orElse(null),
                which.cible(),
                Arrays.stream(Section.values())
                        .filter(s -> !s.code().isEmpty() && s.code().equals(which.section()))
                        .findFirst()
                        .orElse(null),
                which.motif(),
                which.fonction());
    }
}

package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Total;
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
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.target.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Answers for a list of keys: the page asked for, in the order asked for, with the labels of the codes.
@Component
final class KeyList {

    private final Consultation consultation;
    /// How many keys of a file are asked for at once.
    private static final int AT_ONCE = 2_000;

    private final Vocabulary vocabulary;
    private final KeyTable columns;

    KeyList(Consultation consultation, Vocabulary vocabulary, KeyTable columns) {
        this.consultation = consultation;
        this.vocabulary = vocabulary;
        this.columns = columns;
    }

    /// What the page shows.
    ///
    /// @param count all the keys the filter lets through, and their amount
    record View(
            DocumentInForce document,
            Lens lens,
            Which which,
            String tri,
            Count count,
            Paging paging,
            ListView list,
            List<Row> rows) {}

    /// @param stands the bucket the list shows it in: a key that a row leaves short stands among the untraced too
    /// @param traced how much of it is traced, where that is neither nothing nor all; empty elsewhere
    /// @param natureLabel from the chart, empty where it has none
    /// @param serviceLabel what its service is called, empty where nobody says it
    /// @param up the way up to the promise; empty for revenue
    record Row(
            KeyRow row,
            Bucket stands,
            String style,
            String traced,
            String natureLabel,
            String functionLabel,
            String serviceLabel,
            String targets,
            String href,
            String up) {}

    View of(Looked looked, LongFunction<Paging> pages) {
        DocumentInForce document = looked.document();
        Asking asking = asking(looked);
        Count count = consultation.count(document.siren(), document.measurement(), asking.question());
        Count whole = consultation.count(document.siren(), document.measurement(), question(looked.lens(), Which.ALL));
        Paging paging = pages.apply(count.keys());
        List<Row> rows = rows(looked, asking, Paging.SIZE, paging.skip()).toList();
        ListTable<Row> table = columns.table();
        List<Column<Row>> shown = table.shown(looked.ask());
        Total total = new Total("euros", "col.amount", count.tally().cents(), count.keys(), count.keys());
        ListView list = table.view(
                        looked.ask(),
                        count.keys(),
                        whole.keys(),
                        shown.stream().anyMatch(Column::isSummed) ? List.of(total) : List.of())
                .with(shown, rows);
        return new View(
                document, looked.lens(), looked.which(), looked.ask().first(Ask.SORT), count, paging, list, rows);
    }

    /// What a list is asked.
    ///
    /// @param which the part of the document it lists
    /// @param ask what the address asks of it besides
    record Looked(DocumentInForce document, Lens lens, Which which, Ask ask, Figures say) {}

    private record Asking(KeyQuestion question, List<KeySort> sorts, Vocabulary.Codes codes) {}

    private Asking asking(Looked looked) {
        Vocabulary.Codes codes = vocabulary.of(looked.document());
        return new Asking(
                question(looked.lens(), looked.which()).narrowed(columns.narrowing(looked.ask(), codes)),
                columns.sorts(looked.ask(), looked.ask().first(Ask.SORT)),
                codes);
    }

    private Stream<Row> rows(Looked looked, Asking asking, int most, int skip) {
        DocumentInForce document = looked.document();
        return consultation
                .keys(document.siren(), document.measurement(), asking.question(), asking.sorts(), most, skip)
                .stream()
                .map(row -> row(document, looked.lens(), asking.question(), row, asking.codes(), looked.say()));
    }

    /// All rows of the list, some thousands at a time. They are of one measurement: no night changes them
    /// meanwhile.
    Stream<Row> all(Looked looked) {
        Asking asking = asking(looked);
        long count = consultation
                .count(looked.document().siren(), looked.document().measurement(), asking.question())
                .keys();
        return IntStream.iterate(0, skip -> skip < count, skip -> skip + AT_ONCE)
                .boxed()
                .flatMap(skip -> rows(looked, asking, AT_ONCE, skip));
    }

    ListTable<Row> table() {
        return columns.table();
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
                codes.service(row.key().service()),
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

package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.adapters.persistence.consultation.SplitKeys.SplitKey;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Stream;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.target.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;

/// Money from sections to root targets and other buckets. Whole keys are summed by the database; split keys, which are
/// few, are split here, by the one rule that loses no cent.
final class Streams {

    private final Asked asked;
    private final Dimension dimension;
    private final Flow flow;
    private final Measure measure;
    private final Map<Stream, Long> sums = new TreeMap<>(
            Comparator.comparing(Stream::section).thenComparing(Stream::bucket).thenComparing(Stream::target));

    Streams(Asked asked, Dimension dimension, Flow flow, Measure measure) {
        this.asked = asked;
        this.dimension = dimension;
        this.flow = flow;
        this.measure = measure;
    }

    List<Stream> all() {
        addWholeKeys();
        addSplitKeys();
        return sums.entrySet().stream()
                .map(e -> new Stream(
                        e.getKey().section(), e.getKey().bucket(), e.getKey().target(), e.getValue()))
                .toList();
    }

    private void addWholeKeys() {
        Field<String> root = coalesce(MEASUREMENT_TARGET.ROOT, inline(""));
        var cents = sum(MeasureColumns.cents(measure));
        asked.shares(dimension, measure, BUDGET_KEY.SECTION, KEY_ATTRIBUTION.BUCKET, root, cents)
                .and(BUDGET_KEY.FLOW.eq(flow.name()))
                .and(SplitKeys.WHOLE)
                .groupBy(BUDGET_KEY.SECTION, KEY_ATTRIBUTION.BUCKET, root)
                .forEach(row -> add(
                        Section.valueOf(row.get(BUDGET_KEY.SECTION)),
                        Bucket.valueOf(row.get(KEY_ATTRIBUTION.BUCKET)),
                        row.get(root),
                        row.get(cents).longValueExact()));
    }

    private void addSplitKeys() {
        for (SplitKey key : new SplitKeys(asked, dimension, flow, measure).all()) {
            Section section = Section.valueOf(key.rows().getFirst().get(BUDGET_KEY.SECTION));
            int given = 0;
            for (int i = 0; i < key.rows().size(); i++) {
                Record share = key.rows().get(i);
                add(
                        section,
                        Bucket.TRACED,
                        share.get(MEASUREMENT_TARGET.ROOT),
                        key.cents().get(i));
                given += share.get(KEY_ATTRIBUTION.PARTS);
            }
            if (given < Share.WHOLE) {
                add(section, Bucket.UNTRACED, "", key.leftCents());
            }
        }
    }

    private void add(Section section, Bucket bucket, String target, long cents) {
        sums.merge(new Stream(section, bucket, target, 0), cents, Math::addExact);
    }
}

package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Stream;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// Money from sections to root targets and other buckets. Whole keys are summed by the database; split keys, which are
/// few, are split here, by the one rule that loses no cent.
final class Streams {

    private static final Condition WHOLE = KEY_ATTRIBUTION.PARTS.isNull().or(KEY_ATTRIBUTION.PARTS.eq(Share.WHOLE));

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
                .and(WHOLE)
                .groupBy(BUDGET_KEY.SECTION, KEY_ATTRIBUTION.BUCKET, root)
                .forEach(row -> add(
                        Section.valueOf(row.get(BUDGET_KEY.SECTION)),
                        Bucket.valueOf(row.get(KEY_ATTRIBUTION.BUCKET)),
                        row.get(root),
                        row.get(cents).longValueExact()));
    }

    private void addSplitKeys() {
        List<Record> ofOneKey = new ArrayList<>();
        asked.shares(
                        dimension,
                        measure,
                        KEY_TOTAL.KEY_ID,
                        BUDGET_KEY.SECTION,
                        MeasureColumns.cents(measure),
                        KEY_ATTRIBUTION.TARGET,
                        KEY_ATTRIBUTION.PARTS,
                        MEASUREMENT_TARGET.ROOT)
                .and(BUDGET_KEY.FLOW.eq(flow.name()))
                .and(WHOLE.not())
                .orderBy(KEY_TOTAL.KEY_ID, KEY_ATTRIBUTION.SHARE)
                .forEach(row -> {
                    if (!ofOneKey.isEmpty()
                            && !ofOneKey.getFirst().get(KEY_TOTAL.KEY_ID).equals(row.get(KEY_TOTAL.KEY_ID))) {
                        addSplit(ofOneKey);
                        ofOneKey.clear();
                    }
                    ofOneKey.add(row);
                });
        if (!ofOneKey.isEmpty()) {
            addSplit(ofOneKey);
        }
    }

    private void addSplit(List<Record> rows) {
        Section section = Section.valueOf(rows.getFirst().get(BUDGET_KEY.SECTION));
        List<Share> shares = rows.stream()
                .map(row -> new Share(row.get(KEY_ATTRIBUTION.TARGET), row.get(KEY_ATTRIBUTION.PARTS)))
                .toList();
        long[] cents = Split.of(rows.getFirst().get(MeasureColumns.cents(measure)), shares);
        for (int i = 0; i < shares.size(); i++) {
            add(section, Bucket.TRACED, rows.get(i).get(MEASUREMENT_TARGET.ROOT), cents[i]);
        }
        if (shares.stream().mapToInt(Share::partsPerMillion).sum() < Share.WHOLE) {
            add(section, Bucket.UNTRACED, "", cents[shares.size()]);
        }
    }

    private void add(Section section, Bucket bucket, String target, long cents) {
        sums.merge(new Stream(section, bucket, target, 0), cents, Math::addExact);
    }
}

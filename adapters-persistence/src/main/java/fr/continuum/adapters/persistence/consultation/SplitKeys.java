package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;

/// The keys of a measurement that are split in a dimension: few, and split here, by the one rule that loses no cent.
record SplitKeys(Asked asked, Dimension dimension, Flow flow, Measure measure) {

    /// Every other key goes whole to one place.
    static final Condition WHOLE = KEY_ATTRIBUTION.PARTS.isNull().or(KEY_ATTRIBUTION.PARTS.eq(Share.WHOLE));

    /// One key: what it says, once for each of its shares, and what each share gets; then what they leave.
    ///
    /// @param cents one more than rows: what stays untraced, zero where nothing does
    record SplitKey(List<Record> rows, List<Long> cents) {

        long leftCents() {
            return cents.getLast();
        }
    }

    /// Each with its number, section, shares and what stands above their targets.
    List<SplitKey> all() {
        List<SplitKey> keys = new ArrayList<>();
        List<Record> ofOneKey = new ArrayList<>();
        asked.shares(
                        dimension,
                        measure,
                        KEY_TOTAL.KEY_ID,
                        BUDGET_KEY.SECTION,
                        MeasureColumns.cents(measure),
                        KEY_ATTRIBUTION.STRENGTH,
                        KEY_ATTRIBUTION.TARGET,
                        KEY_ATTRIBUTION.PARTS,
                        MEASUREMENT_TARGET.LINEAGE,
                        MEASUREMENT_TARGET.ROOT)
                .and(BUDGET_KEY.FLOW.eq(flow.name()))
                .and(WHOLE.not())
                .orderBy(KEY_TOTAL.KEY_ID, KEY_ATTRIBUTION.SHARE)
                .forEach(row -> {
                    if (!ofOneKey.isEmpty()
                            && !ofOneKey.getFirst().get(KEY_TOTAL.KEY_ID).equals(row.get(KEY_TOTAL.KEY_ID))) {
                        keys.add(split(ofOneKey));
                        ofOneKey.clear();
                    }
                    ofOneKey.add(row);
                });
        if (!ofOneKey.isEmpty()) {
            keys.add(split(ofOneKey));
        }
        return keys;
    }

    private SplitKey split(List<Record> rows) {
        List<Share> shares = rows.stream()
                .map(row -> new Share(row.get(KEY_ATTRIBUTION.TARGET), row.get(KEY_ATTRIBUTION.PARTS)))
                .toList();
        return new SplitKey(
                List.copyOf(rows),
                Arrays.stream(Split.of(rows.getFirst().get(MeasureColumns.cents(measure)), shares))
                        .boxed()
                        .toList());
    }
}

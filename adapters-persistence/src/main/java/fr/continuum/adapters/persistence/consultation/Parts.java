package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// What of each split key answers a question. Split keys, which are few, are split here, by the one rule that loses no
/// cent, and handed back to the database as a table: it then filters, sorts, pages and adds up by these parts.
///
/// @param keys numbers of the split keys that answer with some of their money
/// @param cents their parts, in the same order
record Parts(List<Integer> keys, List<Long> cents) {

    static final Parts NONE = new Parts(List.of(), List.of());

    private static final String NAME = "split_key";
    private static final Field<Integer> KEY = field(name(NAME, "key_id"), Integer.class);
    private static final Field<Long> CENTS = field(name(NAME, "cents"), Long.class);

    /// Every other question is answered by whole keys.
    static Parts of(Asked asked, KeyQuestion question) {
        boolean splits = question.bucket() == Bucket.TRACED
                || question.bucket() == Bucket.UNTRACED
                || (question.bucket() == null && !question.target().isEmpty());
        Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
        if (splits) {
            shares(asked, question).forEach((key, shares) -> parts.add(key, shares, question));
        }
        return parts;
    }

    private static Map<Integer, List<Record>> shares(Asked asked, KeyQuestion question) {
        Map<Integer, List<Record>> byKey = new LinkedHashMap<>();
        asked.shares(
                        question.dimension(),
                        question.measure(),
                        KEY_TOTAL.KEY_ID,
                        MeasureColumns.cents(question.measure()),
                        KEY_ATTRIBUTION.TARGET,
                        KEY_ATTRIBUTION.PARTS,
                        MEASUREMENT_TARGET.LINEAGE)
                .and(BUDGET_KEY.FLOW.eq(question.flow().name()))
                .and(KEY_ATTRIBUTION.PARTS.lt(Share.WHOLE))
                .orderBy(KEY_TOTAL.KEY_ID, KEY_ATTRIBUTION.SHARE)
                .forEach(row -> byKey.computeIfAbsent(row.get(KEY_TOTAL.KEY_ID), _ -> new ArrayList<>())
                        .add(row));
        return byKey;
    }

    private void add(Integer key, List<Record> rows, KeyQuestion question) {
        List<Share> shares = rows.stream()
                .map(row -> new Share(row.get(KEY_ATTRIBUTION.TARGET), row.get(KEY_ATTRIBUTION.PARTS)))
                .toList();
        long whole = rows.getFirst().get(MeasureColumns.cents(question.measure()));
        long[] amounts = Split.of(whole, shares);
        long residue = amounts[shares.size()];
        if (question.bucket() == Bucket.UNTRACED) {
            if (shares.stream().mapToInt(Share::partsPerMillion).sum() < Share.WHOLE) {
                put(key, residue);
            }
        } else if (question.target().isEmpty()) {
            put(key, whole - residue);
        } else {
            long part = 0;
            for (int i = 0; i < amounts.length - 1; i++) {
                part += goesTo(rows.get(i), question) ? amounts[i] : 0;
            }
            put(key, part);
        }
    }

    private static boolean goesTo(Record share, KeyQuestion question) {
        return Arrays.asList(share.get(MEASUREMENT_TARGET.LINEAGE)).contains(question.target());
    }

    private void put(Integer key, long part) {
        keys.add(key);
        cents.add(part);
    }

    /// The parts as a table to be joined by [#KEY].
    Table<?> asTable() {
        return table("unnest({0}, {1})", val(keys.toArray(Integer[]::new)), val(cents.toArray(Long[]::new)))
                .as(NAME, "key_id", "cents");
    }

    static Field<Integer> key() {
        return KEY;
    }

    /// What of a key answers: all of it where it is not split.
    static Field<Long> part(KeyQuestion question) {
        return coalesce(CENTS, MeasureColumns.cents(question.measure()));
    }
}

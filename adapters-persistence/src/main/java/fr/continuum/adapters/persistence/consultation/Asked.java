package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;

/// The measurement a page asks about, and how its keys are found.
///
/// @param id number of the measurement
/// @param reading number of its reading
record Asked(DSLContext sql, String authority, int id, int reading) {

    static Optional<Asked> of(DSLContext sql, Siren authority, Sha256 measurement) {
        return sql.select(MEASUREMENT.ID, MEASUREMENT.READING_ID)
                .from(MEASUREMENT)
                .where(MEASUREMENT.AUTHORITY.eq(authority.value()))
                .and(MEASUREMENT.FINGERPRINT.eq(measurement.value()))
                .fetchOptional(row -> new Asked(sql, authority.value(), row.value1(), row.value2()));
    }

    /// Keys that carry the measure, with every share of theirs in the dimension.
    SelectConditionStep<Record> shares(Dimension dimension, Measure measure, SelectFieldOrAsterisk... fields) {
        return sql.select(fields)
                .from(KEY_TOTAL)
                .join(BUDGET_KEY)
                .on(BUDGET_KEY.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(BUDGET_KEY.ID.eq(KEY_TOTAL.KEY_ID))
                .join(KEY_ATTRIBUTION)
                .on(KEY_ATTRIBUTION.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(KEY_ATTRIBUTION.KEY_ID.eq(KEY_TOTAL.KEY_ID))
                .leftJoin(MEASUREMENT_TARGET)
                .on(MEASUREMENT_TARGET.AUTHORITY.eq(KEY_ATTRIBUTION.AUTHORITY))
                .and(MEASUREMENT_TARGET.MEASUREMENT_ID.eq(KEY_ATTRIBUTION.MEASUREMENT_ID))
                .and(MEASUREMENT_TARGET.DIMENSION.eq(KEY_ATTRIBUTION.DIMENSION))
                .and(MEASUREMENT_TARGET.CODE.eq(KEY_ATTRIBUTION.TARGET))
                .where(KEY_TOTAL.AUTHORITY.eq(authority))
                .and(KEY_TOTAL.READING_ID.eq(reading))
                .and(KEY_ATTRIBUTION.AUTHORITY.eq(authority))
                .and(KEY_ATTRIBUTION.MEASUREMENT_ID.eq(id))
                .and(KEY_ATTRIBUTION.DIMENSION.eq(dimension.name()))
                .and(MeasureColumns.lines(measure).isNotNull());
    }

    /// Keys that answer the question, with all or with a part of their money, once each.
    SelectConditionStep<Record> keys(KeyQuestion question, Parts parts, SelectFieldOrAsterisk... fields) {
        SelectConditionStep<Record> keys = narrowed(question, parts, fields);
        Bucket bucket = question.bucket();
        if (bucket == null) {
            return keys;
        }
        Condition whole = KEY_ATTRIBUTION.BUCKET.eq(bucket.name());
        return keys.and(bucket == Bucket.UNTRACED ? whole.or(Parts.key().isNotNull()) : whole);
    }

    /// Keys that stand whole in the bucket of the question.
    SelectConditionStep<Record> wholeKeys(KeyQuestion question, SelectFieldOrAsterisk... fields) {
        SelectConditionStep<Record> keys = narrowed(question, Parts.NONE, fields);
        Bucket bucket = question.bucket();
        return bucket == null ? keys : keys.and(KEY_ATTRIBUTION.BUCKET.eq(bucket.name()));
    }

    /// By everything but the bucket.
    private SelectConditionStep<Record> narrowed(KeyQuestion question, Parts parts, SelectFieldOrAsterisk... fields) {
        SelectConditionStep<Record> keys = sql.select(fields)
                .from(KEY_TOTAL)
                .join(BUDGET_KEY)
                .on(BUDGET_KEY.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(BUDGET_KEY.ID.eq(KEY_TOTAL.KEY_ID))
                .join(KEY_ATTRIBUTION)
                .on(KEY_ATTRIBUTION.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(KEY_ATTRIBUTION.KEY_ID.eq(KEY_TOTAL.KEY_ID))
                .leftJoin(parts.asTable())
                .on(Parts.key().eq(KEY_TOTAL.KEY_ID))
                .where(KEY_TOTAL.AUTHORITY.eq(authority))
                .and(KEY_TOTAL.READING_ID.eq(reading))
                .and(KEY_ATTRIBUTION.AUTHORITY.eq(authority))
                .and(KEY_ATTRIBUTION.MEASUREMENT_ID.eq(id))
                .and(KEY_ATTRIBUTION.DIMENSION.eq(question.dimension().name()))
                .and(KEY_ATTRIBUTION.SHARE.eq((short) 0))
                .and(MeasureColumns.lines(question.measure()).isNotNull())
                .and(BUDGET_KEY.FLOW.eq(question.flow().name()))
                .and(KeyNarrowings.of(question));
        keys = switch (question.level()) {
            case TOTAL -> keys;
            case REAL -> keys.and(KEY_ATTRIBUTION.REASON.isDistinctFrom(OutOfScopeReason.ORDER_OPERATION.name()));
            case IN_SCOPE -> keys.and(KEY_ATTRIBUTION.BUCKET.ne(Bucket.OUT_OF_SCOPE.name()));
        };
        Section section = question.section();
        if (section != null) {
            keys = keys.and(BUDGET_KEY.SECTION.eq(section.name()));
        }
        String function = question.function();
        if (function != null) {
            keys = keys.and(BUDGET_KEY.FUNCTION.eq(function));
        }
        if (!question.reason().isEmpty()) {
            keys = keys.and(KEY_ATTRIBUTION.REASON.eq(question.reason()));
        }
        return question.target().isEmpty()
                ? keys
                : keys.and(KEY_ATTRIBUTION.BUCKET.eq(Bucket.TRACED.name()))
                        .and(question.bucket() == Bucket.UNTRACED ? falseCondition() : goesTo(question));
    }

    private Condition goesTo(KeyQuestion question) {
        var share = KEY_ATTRIBUTION.as("share_of_key");
        return KEY_TOTAL.KEY_ID.in(select(share.KEY_ID)
                .from(share)
                .join(MEASUREMENT_TARGET)
                .on(MEASUREMENT_TARGET.AUTHORITY.eq(share.AUTHORITY))
                .and(MEASUREMENT_TARGET.MEASUREMENT_ID.eq(share.MEASUREMENT_ID))
                .and(MEASUREMENT_TARGET.DIMENSION.eq(share.DIMENSION))
                .and(MEASUREMENT_TARGET.CODE.eq(share.TARGET))
                .where(share.AUTHORITY.eq(authority))
                .and(share.MEASUREMENT_ID.eq(id))
                .and(share.DIMENSION.eq(question.dimension().name()))
                .and(MEASUREMENT_TARGET.LINEAGE.contains(new String[] {question.target()})));
    }
}

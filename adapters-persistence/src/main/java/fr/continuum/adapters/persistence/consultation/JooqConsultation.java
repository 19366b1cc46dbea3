package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.sum;

import fr.continuum.adapters.persistence.budget.KeyColumns;
import fr.continuum.adapters.persistence.budget.Lines;
import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.target.TreeJson;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.application.port.LinesAsked.LineTally;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Answers pages by direct reads.
public final class JooqConsultation implements Consultation {

    private final DSLContext sql;

    public JooqConsultation(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<KeyRow> keys(
            Siren authority, Sha256 measurement, KeyQuestion question, List<KeySort> sorts, int most, int skip) {
        return Asked.of(sql, authority, measurement)
                .map(asked -> keys(asked, question, sorts, most, skip))
                .orElse(List.of());
    }

    private List<KeyRow> keys(Asked asked, KeyQuestion question, List<KeySort> sorts, int most, int skip) {
        Field<Long> part = Parts.part(question).as("part");
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(List.of(KeyColumns.all()));
        fields.addAll(List.of(
                KEY_TOTAL.KEY_ID,
                KEY_TOTAL.FIRST_LINE,
                MeasureColumns.cents(question.measure()),
                MeasureColumns.lines(question.measure()),
                part,
                KEY_ATTRIBUTION.BUCKET,
                KEY_ATTRIBUTION.REASON,
                KEY_ATTRIBUTION.STRENGTH));
        Result<Record> rows = asked.keys(
                        question, Parts.of(asked, question), fields.toArray(SelectFieldOrAsterisk[]::new))
                .orderBy(KeySorts.of(sorts, question))
                .limit(most)
                .offset(skip)
                .fetch();
        Map<Integer, List<Share>> shares = shares(asked, question.dimension(), rows.getValues(KEY_TOTAL.KEY_ID));
        return rows.map(row -> keyRow(
                row, question.measure(), row.get(part), shares.getOrDefault(row.get(KEY_TOTAL.KEY_ID), List.of())));
    }

    private Map<Integer, List<Share>> shares(Asked asked, Dimension dimension, List<Integer> keys) {
        Map<Integer, List<Share>> shares = new HashMap<>();
        sql.selectFrom(KEY_ATTRIBUTION)
                .where(KEY_ATTRIBUTION.AUTHORITY.eq(asked.authority()))
                .and(KEY_ATTRIBUTION.MEASUREMENT_ID.eq(asked.id()))
                .and(KEY_ATTRIBUTION.DIMENSION.eq(dimension.name()))
                .and(KEY_ATTRIBUTION.KEY_ID.eq(DSL.any(keys.toArray(Integer[]::new))))
                .and(KEY_ATTRIBUTION.TARGET.isNotNull())
                .orderBy(KEY_ATTRIBUTION.KEY_ID, KEY_ATTRIBUTION.SHARE)
                .forEach(row -> shares.computeIfAbsent(row.getKeyId(), _ -> new ArrayList<>())
                        .add(new Share(row.getTarget(), row.getParts())));
        return shares;
    }

    private static KeyRow keyRow(Record row, Measure measure, long part, List<Share> shares) {
        Bucket bucket = Bucket.valueOf(row.get(KEY_ATTRIBUTION.BUCKET));
        String reason = row.get(KEY_ATTRIBUTION.REASON);
        String strength = row.get(KEY_ATTRIBUTION.STRENGTH);
        Tally whole = new Tally(row.get(MeasureColumns.cents(measure)), row.get(MeasureColumns.lines(measure)));
        return new KeyRow(
                KeyColumns.of(row),
                whole,
                new Tally(part, whole.lines()),
                row.get(KEY_TOTAL.FIRST_LINE),
                bucket,
                bucket == Bucket.OUT_OF_SCOPE ? OutOfScopeReason.valueOf(reason) : null,
                bucket == Bucket.SET_ASIDE ? SetAsideReason.valueOf(reason) : null,
                List.copyOf(shares),
                strength == null ? null : Strength.valueOf(strength));
    }

    @Override
    public Count count(Siren authority, Sha256 measurement, KeyQuestion question) {
        Field<Integer> keys = DSL.count();
        Field<BigDecimal> cents = sum(Parts.part(question));
        Field<BigDecimal> lines = sum(MeasureColumns.lines(question.measure()));
        return Asked.of(sql, authority, measurement)
                .map(asked -> asked.keys(question, Parts.of(asked, question), keys, cents, lines)
                        .fetchSingle())
                .map(row -> new Count(row.get(keys), new Tally(exact(row.get(cents)), exact(row.get(lines)))))
                .orElse(new Count(0, Tally.ZERO));
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, BudgetKey key, int most, int skip) {
        return Lines.of(sql, reading, key, most, skip);
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, int most, int skip) {
        return Lines.all(sql, reading, most, skip);
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, LineQuestion question, List<LineSort> sorts, int most, int skip) {
        return Lines.asked(sql, reading, question, sorts, most, skip);
    }

    @Override
    public LineTally tally(ReadingId reading, LineQuestion question) {
        return Lines.tally(sql, reading, question);
    }

    @Override
    public long lineCount(ReadingId reading, BudgetKey key) {
        return Lines.count(sql, reading, key);
    }

    @Override
    public Optional<BudgetLine> line(ReadingId reading, int ordinal) {
        return Lines.at(sql, reading, ordinal);
    }

    @Override
    public Map<String, String> authorisationLabels(ReadingId reading) {
        return Lines.authorisationLabels(sql, reading);
    }

    @Override
    public List<Stream> streams(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure) {
        return Asked.of(sql, authority, measurement)
                .map(asked -> new Streams(asked, dimension, flow, measure).all())
                .orElse(List.of());
    }

    @Override
    public List<Tied> tied(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure) {
        return Asked.of(sql, authority, measurement)
                .map(asked -> new TiedMoney(asked, dimension, flow, measure).all())
                .orElse(List.of());
    }

    @Override
    public List<Crossing> crossings(Siren authority, Sha256 measurement, Measure measure) {
        return Asked.of(sql, authority, measurement)
                .map(asked -> new Crossings(asked, measure).all())
                .orElse(List.of());
    }

    @Override
    public List<Weight> weights(Siren authority, Sha256 measurement, KeyQuestion question, KeyField field, int most) {
        Field<String> code = KeyColumns.column(field);
        Field<Integer> keys = DSL.count();
        Field<BigDecimal> cents = sum(MeasureColumns.cents(question.measure()));
        Field<BigDecimal> lines = sum(MeasureColumns.lines(question.measure()));
        return Asked.of(sql, authority, measurement)
                .map(asked -> asked.wholeKeys(question, code, keys, cents, lines)
                        .groupBy(code)
                        .orderBy(abs(cents).desc(), code)
                        .limit(most)
                        .fetch(row -> new Weight(
                                KeyColumns.code(field, row.get(code)),
                                row.get(keys),
                                new Tally(exact(row.get(cents)), exact(row.get(lines))))))
                .orElse(List.of());
    }

    @Override
    public TargetTree policies(Siren authority, Sha256 measurement) {
        return sql.select(MEASUREMENT.POLICIES)
                .from(MEASUREMENT)
                .where(MEASUREMENT.AUTHORITY.eq(authority.value()))
                .and(MEASUREMENT.FINGERPRINT.eq(measurement.value()))
                .fetchOptional(MEASUREMENT.POLICIES)
                .map(json -> Json.read(json, TreeJson.class).tree())
                .orElse(TargetTree.empty(Dimension.POLICY));
    }

    private static long exact(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }
}

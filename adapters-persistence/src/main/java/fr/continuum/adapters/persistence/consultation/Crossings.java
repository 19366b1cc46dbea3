package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.adapters.persistence.jooq.tables.KeyAttribution;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.Consultation.Side;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Expenses crossed by policy and plan. Keys that go whole to one place in both are summed by the database; those that
/// are split in one of them, which are few, are crossed here.
final class Crossings {

    private static final KeyAttribution POLICY = KEY_ATTRIBUTION.as("in_policies");
    private static final KeyAttribution PLAN = KEY_ATTRIBUTION.as("in_plan");

    private final Asked asked;
    private final Measure measure;
    private final Map<Target, List<String>> lineages = new HashMap<>();
    private final Map<Crossing, Long> sums = new LinkedHashMap<>();

    private record Target(Dimension dimension, String code) {}

    Crossings(Asked asked, Measure measure) {
        this.asked = asked;
        this.measure = measure;
        asked.sql()
                .selectFrom(MEASUREMENT_TARGET)
                .where(MEASUREMENT_TARGET.AUTHORITY.eq(asked.authority()))
                .and(MEASUREMENT_TARGET.MEASUREMENT_ID.eq(asked.id()))
                .forEach(row -> lineages.put(
                        new Target(Dimension.valueOf(row.getDimension()), row.getCode()), List.of(row.getLineage())));
    }

    List<Crossing> all() {
        addWholeKeys();
        addSplitKeys();
        return sums.entrySet().stream()
                .filter(e -> e.getValue() != 0)
                .map(e -> new Crossing(
                        e.getKey().section(),
                        e.getKey().service(),
                        e.getKey().policy(),
                        e.getKey().plan(),
                        e.getValue()))
                .toList();
    }

    private void addWholeKeys() {
        var cents = sum(MeasureColumns.cents(measure));
        asked.sql()
                .select(
                        BUDGET_KEY.SECTION,
                        BUDGET_KEY.SERVICE,
                        POLICY.BUCKET,
                        POLICY.STRENGTH,
                        POLICY.TARGET,
                        PLAN.BUCKET,
                        PLAN.STRENGTH,
                        PLAN.TARGET,
                        cents)
                .from(KEY_TOTAL)
                .join(BUDGET_KEY)
                .on(BUDGET_KEY.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(BUDGET_KEY.ID.eq(KEY_TOTAL.KEY_ID))
                .join(POLICY)
                .on(POLICY.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(POLICY.KEY_ID.eq(KEY_TOTAL.KEY_ID))
                .join(PLAN)
                .on(PLAN.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(PLAN.KEY_ID.eq(KEY_TOTAL.KEY_ID))
                .where(carried())
                .and(in(POLICY, Dimension.POLICY))
                .and(in(PLAN, Dimension.PLAN))
                .and(isWhole(POLICY))
                .and(isWhole(PLAN))
                .groupBy(
                        BUDGET_KEY.SECTION,
                        BUDGET_KEY.SERVICE,
                        POLICY.BUCKET,
                        POLICY.STRENGTH,
                        POLICY.TARGET,
                        PLAN.BUCKET,
                        PLAN.STRENGTH,
                        PLAN.TARGET)
                .forEach(row -> add(
                        row,
                        side(row, POLICY, Dimension.POLICY),
                        side(row, PLAN, Dimension.PLAN),
                        row.get(cents).longValueExact()));
    }

    private Condition carried() {
        return KEY_TOTAL
                .AUTHORITY
                .eq(asked.authority())
                .and(KEY_TOTAL.READING_ID.eq(asked.reading()))
                .and(MeasureColumns.lines(measure).isNotNull())
                .and(BUDGET_KEY.FLOW.eq(Flow.EXPENSE.name()));
    }

    private Condition in(KeyAttribution attribution, Dimension dimension) {
        return attribution
                .AUTHORITY
                .eq(asked.authority())
                .and(attribution.MEASUREMENT_ID.eq(asked.id()))
                .and(attribution.DIMENSION.eq(dimension.name()));
    }

    /// No share of its key is of less than all.
    private static Condition isWhole(KeyAttribution attribution) {
        return attribution.PARTS.isNull().or(attribution.PARTS.eq(Share.WHOLE));
    }

    private void addSplitKeys() {
        KeyAttribution split = KEY_ATTRIBUTION.as("split_key");
        Map<Integer, List<Record>> byKey = new LinkedHashMap<>();
        asked.sql()
                .select(
                        KEY_TOTAL.KEY_ID,
                        BUDGET_KEY.SECTION,
                        BUDGET_KEY.SERVICE,
                        MeasureColumns.cents(measure),
                        KEY_ATTRIBUTION.DIMENSION,
                        KEY_ATTRIBUTION.BUCKET,
                        KEY_ATTRIBUTION.STRENGTH,
                        KEY_ATTRIBUTION.TARGET,
                        KEY_ATTRIBUTION.PARTS)
                .from(KEY_TOTAL)
                .join(BUDGET_KEY)
                .on(BUDGET_KEY.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(BUDGET_KEY.ID.eq(KEY_TOTAL.KEY_ID))
                .join(KEY_ATTRIBUTION)
                .on(KEY_ATTRIBUTION.AUTHORITY.eq(KEY_TOTAL.AUTHORITY))
                .and(KEY_ATTRIBUTION.KEY_ID.eq(KEY_TOTAL.KEY_ID))
                .where(carried())
                .and(KEY_ATTRIBUTION.AUTHORITY.eq(asked.authority()))
                .and(KEY_ATTRIBUTION.MEASUREMENT_ID.eq(asked.id()))
                .and(KEY_TOTAL.KEY_ID.in(select(split.KEY_ID)
                        .from(split)
                        .where(split.AUTHORITY.eq(asked.authority()))
                        .and(split.MEASUREMENT_ID.eq(asked.id()))
                        .and(split.PARTS.lt(Share.WHOLE))))
                .orderBy(KEY_TOTAL.KEY_ID, KEY_ATTRIBUTION.DIMENSION, KEY_ATTRIBUTION.SHARE)
                .forEach(row -> byKey.computeIfAbsent(row.get(KEY_TOTAL.KEY_ID), _ -> new ArrayList<>())
                        .add(row));
        byKey.values().forEach(this::addSplit);
    }

    private void addSplit(List<Record> rows) {
        long whole = rows.getFirst().get(MeasureColumns.cents(measure));
        Divided policies = parts(rows, Dimension.POLICY, whole);
        Divided plan = parts(rows, Dimension.PLAN, whole);
        long[][] cells = Split.crossed(policies.amounts(), plan.amounts());
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                add(rows.getFirst(), policies.sides().get(i), plan.sides().get(j), cells[i][j]);
            }
        }
    }

    private record Divided(List<Side> sides, List<Long> cents) {

        private long[] amounts() {
            return cents.stream().mapToLong(Long::longValue).toArray();
        }
    }

    /// What the shares of one dimension get, then what they leave.
    private Divided parts(List<Record> rows, Dimension dimension, long whole) {
        List<Record> own = rows.stream()
                .filter(row -> row.get(KEY_ATTRIBUTION.DIMENSION).equals(dimension.name()))
                .toList();
        List<Side> sides = new ArrayList<>(
                own.stream().map(row -> side(row, KEY_ATTRIBUTION, dimension)).toList());
        if (own.getFirst().get(KEY_ATTRIBUTION.TARGET) == null) {
            return new Divided(sides, List.of(whole));
        }
        sides.add(new Side(Bucket.UNTRACED, null, List.of()));
        return new Divided(
                sides,
                Arrays.stream(Split.of(
                                whole,
                                own.stream()
                                        .map(row -> new Share(
                                                row.get(KEY_ATTRIBUTION.TARGET), row.get(KEY_ATTRIBUTION.PARTS)))
                                        .toList()))
                        .boxed()
                        .toList());
    }

    private Side side(Record row, KeyAttribution attribution, Dimension dimension) {
        @Nullable String strength = row.get(attribution.STRENGTH);
        @Nullable String target = row.get(attribution.TARGET);
        return new Side(
                Bucket.valueOf(row.get(attribution.BUCKET)),
                strength == null ? null : Strength.valueOf(strength),
                target == null ? List.of() : Objects.requireNonNull(lineages.get(new Target(dimension, target))));
    }

    private void add(Record row, Side policy, Side plan, long cents) {
        sums.merge(
                new Crossing(
                        Section.valueOf(row.get(BUDGET_KEY.SECTION)), row.get(BUDGET_KEY.SERVICE), policy, plan, 0),
                cents,
                Math::addExact);
    }
}

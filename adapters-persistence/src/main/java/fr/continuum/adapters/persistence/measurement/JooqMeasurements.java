package fr.continuum.adapters.persistence.measurement;

import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;

import fr.continuum.adapters.persistence.budget.KeysInHand;
import fr.continuum.adapters.persistence.budget.Readings;
import fr.continuum.adapters.persistence.sql.BinaryCopy;
import fr.continuum.adapters.persistence.sql.BlockRanges;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.adapters.persistence.target.TreeJson;
import fr.continuum.application.port.Measurements;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Measurements: coverages as JSON, and where each key goes as rows that pages ask of.
public final class JooqMeasurements implements Measurements {

    /// Of ten years of two budgets, all stages.
    private static final int MOST_HELD = 128;

    private final DSLContext sql;
    private final RecentlyRead<Measured, List<Coverage>> read = RecentlyRead.byPlace(MOST_HELD);
    private final BlockRanges ranges;
    private final KeysInHand keys;

    /// What the last measurement found, until it is asked: the night that made it asks next, and of a ledger none
    /// of whose keys is linked it found as much as that has keys.
    private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

    /// @param dataSource gives connections of their own, outside any transaction `sql` takes part in
    public JooqMeasurements(DSLContext sql, DataSource dataSource) {
        this(sql, dataSource, new KeysInHand());
    }

    /// @param keys of the readings of this database
    public JooqMeasurements(DSLContext sql, DataSource dataSource, KeysInHand keys) {
        this.sql = sql;
        this.ranges = new BlockRanges(dataSource);
        this.keys = keys;
    }

    @Override
    public boolean contains(Siren authority, Sha256 measurement) {
        return sql.fetchExists(
                MEASUREMENT,
                MEASUREMENT.AUTHORITY.eq(authority.value()),
                MEASUREMENT.FINGERPRINT.eq(measurement.value()));
    }

    @Override
    public void put(Measurement measurement) {
        boolean written = sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            int reading = Readings.number(tx, measurement.reading())
                    .orElseThrow(() -> new IllegalStateException("Not loaded: " + measurement.reading()));
            Optional<Integer> id = insert(tx, measurement, reading);
            id.ifPresent(number -> tx.connection(connection -> write(tx, connection, measurement, reading, number)));
            return id.isPresent();
        });
        if (written) {
            told.set(new Told(measurement.reading().authority(), measurement.id(), measurement.findings()));
        }
        ranges.summarise(KEY_ATTRIBUTION.getName());
    }

    private record Measured(Siren authority, Sha256 measurement) {}

    /// What a measurement found.
    private record Told(Siren authority, Sha256 measurement, Findings findings) {

        boolean isOf(Siren asked, Sha256 of) {
            return authority.equals(asked) && measurement.equals(of);
        }
    }

    private static Optional<Integer> insert(DSLContext tx, Measurement measurement, int reading) {
        return tx.insertInto(MEASUREMENT)
                .set(MEASUREMENT.AUTHORITY, measurement.reading().authority().value())
                .set(MEASUREMENT.FINGERPRINT, measurement.id().value())
                .set(MEASUREMENT.READING_ID, reading)
                .set(
                        MEASUREMENT.COVERAGES,
                        Json.of(measurement.coverages().stream()
                                .map(CoverageJson::of)
                                .toList()))
                .set(MEASUREMENT.POLICIES, Json.of(TreeJson.of(measurement.policies())))
                .set(MEASUREMENT.FINDINGS, FindingsJson.of(measurement.findings()))
                .onConflict(MEASUREMENT.AUTHORITY, MEASUREMENT.FINGERPRINT)
                .doNothing()
                .returning(MEASUREMENT.ID)
                .fetchOptional(MEASUREMENT.ID);
    }

    private void write(DSLContext tx, Connection connection, Measurement measurement, int reading, int id) {
        Siren authority = measurement.reading().authority();
        ToIntFunction<BudgetKey> numbers = keys.numbers(tx, authority, reading);
        try (AttributionCopy copy = new AttributionCopy(connection, authority, id)) {
            for (Dimension dimension : Dimension.values()) {
                writeAll(copy, measurement, dimension, numbers);
            }
            copy.end();
        }
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                MEASUREMENT_TARGET.getName(),
                List.of("authority", "measurement_id", "dimension", "code", "lineage"))) {
            for (Dimension dimension : Dimension.values()) {
                writeTargets(copy, measurement, dimension, id);
            }
            copy.end();
        }
    }

    private static void writeAll(
            AttributionCopy copy, Measurement measurement, Dimension dimension, ToIntFunction<BudgetKey> numbers) {
        for (AttributedKey key : measurement.keys()) {
            int number = numbers.applyAsInt(key.totals().key());
            if (isAsked(key, dimension)) {
                copy.write(number, dimension, key.attributions().in(dimension));
            }
        }
    }

    /// The plan is asked about expenses only.
    private static boolean isAsked(AttributedKey key, Dimension dimension) {
        return dimension == Dimension.POLICY || key.totals().key().flow() == Flow.EXPENSE;
    }

    private static void writeTargets(BinaryCopy copy, Measurement measurement, Dimension dimension, int id) {
        Lineages lineages = new Lineages(measurement, dimension);
        Set<String> targets = new TreeSet<>();
        for (AttributedKey key : measurement.keys()) {
            if (isAsked(key, dimension)
                    && key.attributions().in(dimension) instanceof Attribution.Traced(var shares, var _, var _)) {
                for (Share share : shares) {
                    targets.add(share.target());
                }
            }
        }
        for (String target : targets) {
            copy.row()
                    .text(measurement.reading().authority().value())
                    .int32(id)
                    .text(dimension.name())
                    .text(target)
                    .texts(lineages.of(target));
        }
    }

    @Override
    public Optional<List<Coverage>> coverages(Siren authority, Sha256 measurement) {
        return read.find(new Measured(authority, measurement), () -> stored(authority, measurement));
    }

    private Optional<List<Coverage>> stored(Siren authority, Sha256 measurement) {
        return sql.select(MEASUREMENT.COVERAGES)
                .from(MEASUREMENT)
                .where(MEASUREMENT.AUTHORITY.eq(authority.value()))
                .and(MEASUREMENT.FINGERPRINT.eq(measurement.value()))
                .fetchOptional(MEASUREMENT.COVERAGES)
                .map(json -> Arrays.stream(Json.read(json, CoverageJson[].class))
                        .map(CoverageJson::coverage)
                        .toList());
    }

    @Override
    public Optional<Findings> findings(Siren authority, Sha256 measurement) {
        Told last = told.get();
        if (last != null && last.isOf(authority, measurement)) {
            boolean _ = told.compareAndSet(last, null);
            return Optional.of(last.findings());
        }
        return sql.select(MEASUREMENT.FINDINGS)
                .from(MEASUREMENT)
                .where(MEASUREMENT.AUTHORITY.eq(authority.value()))
                .and(MEASUREMENT.FINGERPRINT.eq(measurement.value()))
                .fetchOptional(MEASUREMENT.FINDINGS)
                .map(FindingsJson::read);
    }
}

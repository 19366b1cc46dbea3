package fr.continuum.adapters.persistence.allocation;

import static fr.continuum.adapters.persistence.jooq.Tables.ALLOCATION_TABLE;
import static fr.continuum.adapters.persistence.jooq.Tables.ALLOCATION_TIMELINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.adapters.persistence.sql.PlanInForce;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectField;

/// Allocation tables: each version once, and who put it in force when. A row leads to the plan: whoever writes one
/// takes the locks of whoever changes a plan, the home's first.
public final class JooqAllocationTables implements AllocationTables {

    /// Tables of tens of thousands of rows are asked for several times a night, and by each page that explains
    /// one.
    private static final int MOST_HELD = 4;

    private final DSLContext sql;
    private final RecentlyRead<Written, AllocationTable> read = new RecentlyRead<>(MOST_HELD);

    /// A version as one of those who share it wrote it: where its rows come from is no part of the version.
    private record Written(String authority, String version) {}

    public JooqAllocationTables(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean replace(Owner owner, Optional<Sha256> made, AllocationTable table, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            Locks.TIMELINE.takeAfterHome(transaction.dsl(), owner);
            return swap(transaction.dsl(), owner, made, table, entry);
        });
    }

    @Override
    public boolean link(
            Owner owner, Optional<Sha256> made, Optional<Sha256> plan, AllocationTable table, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.takeAfterHome(tx, owner);
            return PlanInForce.version(tx, owner).equals(plan) && swap(tx, owner, made, table, entry);
        });
    }

    private static boolean swap(
            DSLContext tx, Owner owner, Optional<Sha256> made, AllocationTable table, TimelineEntry entry) {
        Optional<Sha256> latest = tx.select(ALLOCATION_TIMELINE.VERSION)
                .from(ALLOCATION_TIMELINE)
                .where(ALLOCATION_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(ALLOCATION_TIMELINE.DIMENSION.eq(table.dimension().name()))
                .orderBy(ALLOCATION_TIMELINE.POSITION.desc())
                .limit(1)
                .fetchOptional(ALLOCATION_TIMELINE.VERSION)
                .map(Sha256::new);
        if (!latest.equals(made)) {
            return false;
        }
        write(tx, owner, table, entry);
        return true;
    }

    private static void write(DSLContext tx, Owner owner, AllocationTable table, TimelineEntry entry) {
        String version = table.version().value();
        tx.insertInto(ALLOCATION_TABLE)
                .set(ALLOCATION_TABLE.AUTHORITY, owner.value())
                .set(ALLOCATION_TABLE.VERSION, version)
                .set(ALLOCATION_TABLE.DIMENSION, table.dimension().name())
                .set(ALLOCATION_TABLE.ROW_COUNT, table.rules().size())
                .set(ALLOCATION_TABLE.CONTENT, Json.of(TableJson.of(table)))
                .onConflictDoNothing()
                .execute();
        tx.insertInto(ALLOCATION_TIMELINE)
                .set(ALLOCATION_TIMELINE.AUTHORITY, owner.value())
                .set(ALLOCATION_TIMELINE.DIMENSION, table.dimension().name())
                .set(ALLOCATION_TIMELINE.POSITION, next(tx, owner, table.dimension()))
                .set(ALLOCATION_TIMELINE.VERSION, version)
                .set(ALLOCATION_TIMELINE.AUTHOR, entry.author())
                .set(ALLOCATION_TIMELINE.PUT_AT, Instants.column(entry.at()))
                .set(ALLOCATION_TIMELINE.SOURCE, entry.source())
                .execute();
    }

    private static int next(DSLContext tx, Owner owner, Dimension dimension) {
        Integer last = tx.select(coalesce(max(ALLOCATION_TIMELINE.POSITION), 0))
                .from(ALLOCATION_TIMELINE)
                .where(ALLOCATION_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(ALLOCATION_TIMELINE.DIMENSION.eq(dimension.name()))
                .fetchSingle()
                .value1();
        return last + 1;
    }

    @Override
    public Optional<Versioned<AllocationTable>> latest(Owner owner, Dimension dimension) {
        return entries(owner, dimension, 1, ALLOCATION_TABLE.ROW_COUNT).stream()
                .map(row ->
                        versioned(owner, row, table(new Written(owner.value(), row.get(ALLOCATION_TIMELINE.VERSION)))))
                .findFirst();
    }

    @Override
    public Optional<Sha256> versionInForce(Siren authority, Dimension dimension) {
        return latestVersion(Owner.of(authority), dimension).or(() -> latestVersion(Owner.HOME, dimension));
    }

    private Optional<Sha256> latestVersion(Owner owner, Dimension dimension) {
        return entries(owner, dimension, 1, ALLOCATION_TABLE.ROW_COUNT).stream()
                .map(row -> new Sha256(row.get(ALLOCATION_TIMELINE.VERSION)))
                .findFirst();
    }

    /// As it lies under its version, read once.
    private AllocationTable table(Written written) {
        return read.find(written).orElseGet(() -> {
            AllocationTable table = StoredTable.read(sql.select(ALLOCATION_TABLE.CONTENT)
                    .from(ALLOCATION_TABLE)
                    .where(ALLOCATION_TABLE.AUTHORITY.eq(written.authority()))
                    .and(ALLOCATION_TABLE.VERSION.eq(written.version()))
                    .fetchSingle(ALLOCATION_TABLE.CONTENT));
            read.put(written, table);
            return table;
        });
    }

    @Override
    public Set<Siren> authorities(Dimension dimension) {
        return sql.selectDistinct(ALLOCATION_TIMELINE.AUTHORITY)
                .from(ALLOCATION_TIMELINE)
                .where(ALLOCATION_TIMELINE.DIMENSION.eq(dimension.name()))
                .and(ALLOCATION_TIMELINE.AUTHORITY.ne(Owner.HOME.value()))
                .fetchSet(row -> new Siren(row.value1()));
    }

    @Override
    public Optional<AllocationTable> find(Sha256 version) {
        return sql.select(ALLOCATION_TABLE.AUTHORITY)
                .from(ALLOCATION_TABLE)
                .join(ALLOCATION_TIMELINE)
                .on(ALLOCATION_TABLE.AUTHORITY.eq(ALLOCATION_TIMELINE.AUTHORITY))
                .and(ALLOCATION_TABLE.VERSION.eq(ALLOCATION_TIMELINE.VERSION))
                .where(ALLOCATION_TABLE.VERSION.eq(version.value()))
                .orderBy(ALLOCATION_TIMELINE.PUT_AT, ALLOCATION_TIMELINE.AUTHORITY)
                .limit(1)
                .fetchOptional(ALLOCATION_TABLE.AUTHORITY)
                .map(authority -> table(new Written(authority, version.value())));
    }

    @Override
    public List<Versioned<Integer>> timeline(Owner owner, Dimension dimension) {
        return entries(owner, dimension, Integer.MAX_VALUE, ALLOCATION_TABLE.ROW_COUNT).stream()
                .map(row -> versioned(owner, row, row.get(ALLOCATION_TABLE.ROW_COUNT)))
                .toList();
    }

    private Result<? extends Record> entries(Owner owner, Dimension dimension, int most, SelectField<?> content) {
        return sql.select(
                        ALLOCATION_TIMELINE.VERSION,
                        ALLOCATION_TIMELINE.AUTHOR,
                        ALLOCATION_TIMELINE.PUT_AT,
                        ALLOCATION_TIMELINE.SOURCE,
                        content)
                .from(ALLOCATION_TIMELINE)
                .join(ALLOCATION_TABLE)
                .on(ALLOCATION_TABLE.AUTHORITY.eq(ALLOCATION_TIMELINE.AUTHORITY))
                .and(ALLOCATION_TABLE.VERSION.eq(ALLOCATION_TIMELINE.VERSION))
                .where(ALLOCATION_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(ALLOCATION_TIMELINE.DIMENSION.eq(dimension.name()))
                .orderBy(ALLOCATION_TIMELINE.POSITION.desc())
                .limit(most)
                .fetch();
    }

    private static <T> Versioned<T> versioned(Owner owner, Record row, T content) {
        return new Versioned<>(
                owner,
                new Sha256(row.get(ALLOCATION_TIMELINE.VERSION)),
                content,
                new TimelineEntry(
                        row.get(ALLOCATION_TIMELINE.AUTHOR),
                        row.get(ALLOCATION_TIMELINE.PUT_AT).toInstant(),
                        row.get(ALLOCATION_TIMELINE.SOURCE)));
    }
}

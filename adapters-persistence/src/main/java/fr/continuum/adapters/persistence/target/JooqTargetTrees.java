package fr.continuum.adapters.persistence.target;

import static fr.continuum.adapters.persistence.jooq.Tables.TARGET_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.TARGET_TREE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.Optional;
import org.jooq.DSLContext;

/// Target trees: each version once, and who put it in force when.
public final class JooqTargetTrees implements TargetTrees {

    /// Each page asks for the trees in force, and for those of the night before.
    private static final int MOST_HELD = 8;

    private final DSLContext sql;
    private final RecentlyRead<Sha256, TargetTree> read = new RecentlyRead<>(MOST_HELD);

    public JooqTargetTrees(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void put(Owner owner, TargetTree tree, TimelineEntry entry) {
        sql.transaction(transaction -> {
            Locks.TIMELINE.take(transaction.dsl(), owner);
            write(transaction.dsl(), owner, tree, entry);
        });
    }

    @Override
    public boolean replace(Owner owner, Optional<Sha256> made, TargetTree tree, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, owner);
            Optional<Sha256> latest = tx.select(TARGET_TIMELINE.VERSION)
                    .from(TARGET_TIMELINE)
                    .where(TARGET_TIMELINE.AUTHORITY.eq(owner.value()))
                    .and(TARGET_TIMELINE.DIMENSION.eq(tree.dimension().name()))
                    .orderBy(TARGET_TIMELINE.POSITION.desc())
                    .limit(1)
                    .fetchOptional(TARGET_TIMELINE.VERSION)
                    .map(Sha256::new);
            if (!latest.equals(made)) {
                return false;
            }
            write(tx, owner, tree, entry);
            return true;
        });
    }

    private static void write(DSLContext tx, Owner owner, TargetTree tree, TimelineEntry entry) {
        String version = tree.version().value();
        tx.insertInto(TARGET_TREE)
                .set(TARGET_TREE.AUTHORITY, owner.value())
                .set(TARGET_TREE.VERSION, version)
                .set(TARGET_TREE.DIMENSION, tree.dimension().name())
                .set(TARGET_TREE.CONTENT, Json.of(TreeJson.of(tree)))
                .onConflictDoNothing()
                .execute();
        tx.insertInto(TARGET_TIMELINE)
                .set(TARGET_TIMELINE.AUTHORITY, owner.value())
                .set(TARGET_TIMELINE.DIMENSION, tree.dimension().name())
                .set(TARGET_TIMELINE.POSITION, next(tx, owner, tree.dimension()))
                .set(TARGET_TIMELINE.VERSION, version)
                .set(TARGET_TIMELINE.AUTHOR, entry.author())
                .set(TARGET_TIMELINE.PUT_AT, Instants.column(entry.at()))
                .set(TARGET_TIMELINE.SOURCE, entry.source())
                .execute();
    }

    private static int next(DSLContext tx, Owner owner, Dimension dimension) {
        Integer last = tx.select(coalesce(max(TARGET_TIMELINE.POSITION), 0))
                .from(TARGET_TIMELINE)
                .where(TARGET_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(TARGET_TIMELINE.DIMENSION.eq(dimension.name()))
                .fetchSingle()
                .value1();
        return last + 1;
    }

    @Override
    public Optional<Versioned<TargetTree>> latest(Owner owner, Dimension dimension) {
        return sql.selectFrom(TARGET_TIMELINE)
                .where(TARGET_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(TARGET_TIMELINE.DIMENSION.eq(dimension.name()))
                .orderBy(TARGET_TIMELINE.POSITION.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> new Versioned<>(
                        owner,
                        new Sha256(row.getVersion()),
                        find(new Sha256(row.getVersion())).orElseThrow(),
                        new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource())));
    }

    @Override
    public Optional<TargetTree> find(Sha256 version) {
        return read.find(version, () -> stored(version));
    }

    private Optional<TargetTree> stored(Sha256 version) {
        return sql.select(TARGET_TREE.CONTENT)
                .from(TARGET_TREE)
                .where(TARGET_TREE.VERSION.eq(version.value()))
                .orderBy(TARGET_TREE.AUTHORITY)
                .limit(1)
                .fetchOptional(TARGET_TREE.CONTENT)
                .map(json -> Json.read(json, TreeJson.class).tree());
    }
}

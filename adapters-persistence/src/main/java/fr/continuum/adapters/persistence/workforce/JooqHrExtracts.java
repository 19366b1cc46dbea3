package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.HR_EXTRACT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.jooq.tables.records.HrExtractRecord;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.HrFeed;
import java.util.List;
import java.util.TreeSet;
import org.jooq.DSLContext;

/// HR files that were loaded, one row each.
public final class JooqHrExtracts implements HrExtracts {

    private final DSLContext sql;

    public JooqHrExtracts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Received> of(Owner owner, HrFeed feed) {
        return of(sql, owner, feed);
    }

    private static List<Received> of(DSLContext sql, Owner owner, HrFeed feed) {
        return sql.selectFrom(HR_EXTRACT)
                .where(HR_EXTRACT.AUTHORITY.eq(owner.value()))
                .and(HR_EXTRACT.FEED.eq(feed.name()))
                .orderBy(HR_EXTRACT.POSITION)
                .fetch(JooqHrExtracts::received);
    }

    @Override
    public List<Received> by(NightId night) {
        return sql.selectFrom(HR_EXTRACT)
                .where(HR_EXTRACT.NIGHT_DATE.eq(night.date()))
                .and(HR_EXTRACT.NIGHT_NUMBER.eq(night.number()))
                .orderBy(HR_EXTRACT.AUTHORITY, HR_EXTRACT.POSITION)
                .fetch(JooqHrExtracts::received);
    }

    @Override
    public void receive(Received extract) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, extract.owner());
            List<Received> same = of(tx, extract.owner(), extract.feed());
            if (!same.isEmpty() && same.getLast().equals(extract)) {
                return;
            }
            int last = tx.select(coalesce(max(HR_EXTRACT.POSITION), 0))
                    .from(HR_EXTRACT)
                    .where(HR_EXTRACT.AUTHORITY.eq(extract.owner().value()))
                    .fetchSingle()
                    .value1();
            tx.insertInto(HR_EXTRACT)
                    .set(HR_EXTRACT.AUTHORITY, extract.owner().value())
                    .set(HR_EXTRACT.POSITION, last + 1)
                    .set(HR_EXTRACT.FEED, extract.feed().name())
                    .set(HR_EXTRACT.YEARS, extract.years().toArray(Integer[]::new))
                    .set(HR_EXTRACT.ORIGINAL, extract.original().value())
                    .set(HR_EXTRACT.KEPT, extract.kept().value())
                    .set(
                            HR_EXTRACT.KNOWN,
                            extract.known().equals(extract.kept())
                                    ? null
                                    : extract.known().value())
                    .set(HR_EXTRACT.DAY, extract.day())
                    .set(HR_EXTRACT.NIGHT_DATE, extract.night().date())
                    .set(HR_EXTRACT.NIGHT_NUMBER, extract.night().number())
                    .set(HR_EXTRACT.FILE, extract.file())
                    .execute();
        });
    }

    private static Received received(HrExtractRecord row) {
        String known = row.getKnown();
        return new Received(
                new Owner(row.getAuthority()),
                HrFeed.valueOf(row.getFeed()),
                new TreeSet<>(List.of(row.getYears())),
                new Sha256(row.getOriginal()),
                new Sha256(row.getKept()),
                new Sha256(known == null ? row.getKept() : known),
                row.getDay(),
                NightId.of(row.getNightDate(), row.getNightNumber()),
                row.getFile());
    }
}

package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.DECLARED_GAIN;
import static fr.continuum.adapters.persistence.jooq.Tables.POST;
import static fr.continuum.adapters.persistence.jooq.Tables.TIME_GAIN_USE;
import static fr.continuum.adapters.persistence.jooq.Tables.TIME_GAIN_USE_LINK;
import static fr.continuum.adapters.persistence.jooq.Tables.TRAINING_SESSION;
import static fr.continuum.adapters.persistence.jooq.Tables.TRAINING_SESSIONS;
import static fr.continuum.adapters.persistence.jooq.Tables.WORK_CYCLE;
import static org.jooq.impl.DSL.any;

import fr.continuum.adapters.persistence.jooq.tables.records.TimeGainUseLinkRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.TrainingSessionRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.WorkforceTimelineRecord;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.WorkforcePart;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.TableRecord;

/// The parts of books as rows, each written once per owner.
final class PartRows {

    private final DSLContext sql;
    private final String owner;

    PartRows(DSLContext sql, Owner owner) {
        this.sql = sql;
        this.owner = owner.value();
    }

    /// Writes those not known yet. The caller holds the owner's lock.
    void put(Collection<WorkforcePart> parts) {
        sql.batch(parts.stream()
                        .flatMap(part -> PartColumns.rows(owner, part).stream())
                        .map(this::insertion)
                        .toList())
                .execute();
    }

    private Query insertion(TableRecord<?> row) {
        return sql.insertInto(row.getTable()).set(row).onConflictDoNothing();
    }

    /// Notes in an entry of the timeline what a part says from now on.
    static void refer(WorkforceTimelineRecord row, WorkforcePart part) {
        String version = part.version().value();
        row.setVersion(version);
        switch (part) {
            case WorkforcePart.PostsRead read -> row.setPostsReadOn(read.day());
            case WorkforcePart.OfPost _ -> row.setPost(version);
            case WorkforcePart.OfCycle _ -> row.setCycle(version);
            case WorkforcePart.OfGain _ -> row.setGain(version);
            case WorkforcePart.OfUse _ -> row.setTimeUse(version);
            case WorkforcePart.OfSessions _ -> row.setSessions(version);
            case WorkforcePart.OfThreshold decided ->
                row.setHiddenUnder(decided.smallFigures().threshold());
        }
    }

    /// What entries of the timeline refer to, by version; those that say nothing are left out.
    Map<String, WorkforcePart> read(Collection<WorkforceTimelineRecord> entries) {
        Map<String, WorkforcePart> parts = new HashMap<>();
        entries.stream()
                .flatMap(row -> Stream.of(
                                Optional.ofNullable(row.getPostsReadOn()).map(WorkforcePart.PostsRead::new),
                                Optional.ofNullable(row.getHiddenUnder())
                                        .map(SmallCells::new)
                                        .map(WorkforcePart.OfThreshold::new))
                        .flatMap(Optional::stream))
                .forEach(part -> add(parts, part));
        sql.selectFrom(POST)
                .where(POST.AUTHORITY.eq(owner))
                .and(POST.VERSION.eq(any(versions(entries, WorkforceTimelineRecord::getPost))))
                .forEach(row -> add(parts, PartColumns.post(row)));
        sql.selectFrom(WORK_CYCLE)
                .where(WORK_CYCLE.AUTHORITY.eq(owner))
                .and(WORK_CYCLE.VERSION.eq(any(versions(entries, WorkforceTimelineRecord::getCycle))))
                .forEach(row -> add(parts, PartColumns.cycle(row)));
        sql.selectFrom(DECLARED_GAIN)
                .where(DECLARED_GAIN.AUTHORITY.eq(owner))
                .and(DECLARED_GAIN.VERSION.eq(any(versions(entries, WorkforceTimelineRecord::getGain))))
                .forEach(row -> add(parts, PartColumns.gain(row)));
        uses(parts, versions(entries, WorkforceTimelineRecord::getTimeUse));
        sessions(parts, versions(entries, WorkforceTimelineRecord::getSessions));
        return parts;
    }

    private void uses(Map<String, WorkforcePart> parts, String[] asked) {
        Map<String, List<TimeGainUseLinkRecord>> links = sql.selectFrom(TIME_GAIN_USE_LINK)
                .where(TIME_GAIN_USE_LINK.AUTHORITY.eq(owner))
                .and(TIME_GAIN_USE_LINK.TIME_USE.eq(any(asked)))
                .orderBy(TIME_GAIN_USE_LINK.POSITION)
                .fetchGroups(TIME_GAIN_USE_LINK.TIME_USE, row -> row);
        sql.selectFrom(TIME_GAIN_USE)
                .where(TIME_GAIN_USE.AUTHORITY.eq(owner))
                .and(TIME_GAIN_USE.VERSION.eq(any(asked)))
                .forEach(row -> add(parts, PartColumns.use(row, links.getOrDefault(row.getVersion(), List.of()))));
    }

    private void sessions(Map<String, WorkforcePart> parts, String[] asked) {
        Map<String, List<TrainingSessionRecord>> sessions = sql.selectFrom(TRAINING_SESSION)
                .where(TRAINING_SESSION.AUTHORITY.eq(owner))
                .and(TRAINING_SESSION.SESSIONS.eq(any(asked)))
                .orderBy(TRAINING_SESSION.POSITION)
                .fetchGroups(TRAINING_SESSION.SESSIONS, row -> row);
        sql.selectFrom(TRAINING_SESSIONS)
                .where(TRAINING_SESSIONS.AUTHORITY.eq(owner))
                .and(TRAINING_SESSIONS.VERSION.eq(any(asked)))
                .forEach(row ->
                        add(parts, PartColumns.sessions(row, sessions.getOrDefault(row.getVersion(), List.of()))));
    }

    private static void add(Map<String, WorkforcePart> parts, WorkforcePart part) {
        parts.put(part.version().value(), part);
    }

    private static String[] versions(
            Collection<WorkforceTimelineRecord> entries, Function<WorkforceTimelineRecord, String> version) {
        return entries.stream().map(version).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }
}

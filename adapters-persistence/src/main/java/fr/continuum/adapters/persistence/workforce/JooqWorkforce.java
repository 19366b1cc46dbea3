package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.WORKFORCE_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.WORKFORCE_TIMELINE;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.adapters.persistence.jooq.tables.records.WorkforceTimelineRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.CyclesTold.Counted;
import fr.continuum.domain.workforce.GainedTimeStep;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.WorkforcePart;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Posts, gained time and sessions: one timeline of the parts of an owner's book. The book of a moment is the latest
/// row of each part.
public final class JooqWorkforce implements Workforce {

    /// Each page that tells of people asks for the latest book.
    private static final int MOST_HELD = 4;

    private final DSLContext sql;
    private final RecentlyRead<Written, Read> read = RecentlyRead.byPlace(MOST_HELD);

    /// Rows of a timeline are written once, each at its place: a book is what stands there up to one.
    private record Written(Owner owner, int position) {}

    /// A fingerprint is of all a book says.
    private record Read(Sha256 version, WorkforceBook content) {

        static Read of(WorkforceBook book) {
            return new Read(book.version(), book);
        }
    }

    public JooqWorkforce(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public PostUpdate read(Owner owner, PostsExtract extract, TimelineEntry entry) {
        return writing(owner, writing -> {
            PostUpdate update = writing.book().posts().read(extract);
            switch (update) {
                case PostUpdate.Read read -> writing.put(writing.book().with(read.register()), Origin.FILE, entry);
                case PostUpdate.Outdated _ -> {}
            }
            return update;
        });
    }

    @Override
    public void count(Owner owner, List<WorkCycle> cycles, TimelineEntry entry) {
        rewrite(owner, book -> book.counting(cycles), Origin.FILE, entry);
    }

    @Override
    public void hold(Owner owner, List<TrainingSession> sessions, TimelineEntry entry) {
        rewrite(owner, book -> book.holding(sessions), Origin.FILE, entry);
    }

    @Override
    public boolean change(Owner owner, GainedTimeStep step, TimelineEntry entry) {
        return writing(owner, writing -> {
            if (!writing.isPlanInForce(step.plan()) || !writing.book().time().equals(step.before())) {
                return false;
            }
            writing.put(writing.book().with(step.after()), Origin.PERSON, entry);
            return true;
        });
    }

    @Override
    public void hideUnder(Owner owner, SmallCells smallFigures, TimelineEntry entry) {
        rewrite(owner, book -> book.hiding(smallFigures), Origin.PERSON, entry);
    }

    private void rewrite(Owner owner, UnaryOperator<WorkforceBook> change, Origin origin, TimelineEntry entry) {
        writing(owner, writing -> writing.put(change.apply(writing.book()), origin, entry));
    }

    /// Under the home's lock and the owner's, to the end of the transaction: who links to a plan and who changes
    /// it take turns.
    private <T> T writing(Owner owner, Function<BookWriting, T> write) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.takeAfterHome(tx, owner);
            Optional<Versioned<WorkforceBook>> own = versioned(tx, owner, noCondition());
            WorkforceBook inherited = own.or(() -> versioned(tx, Owner.HOME, noCondition()))
                    .map(Versioned::content)
                    .orElse(WorkforceBook.EMPTY);
            int position = last(tx, owner, noCondition())
                    .map(WorkforceTimelineRecord::getPosition)
                    .orElse(0);
            return write.apply(new BookWriting(tx, owner, own, inherited, position));
        });
    }

    @Override
    public Optional<Versioned<WorkforceBook>> latest(Owner owner) {
        return recent(owner, noCondition());
    }

    @Override
    public Set<Siren> authorities() {
        return sql.selectDistinct(WORKFORCE_TIMELINE.AUTHORITY)
                .from(WORKFORCE_TIMELINE)
                .where(WORKFORCE_TIMELINE.AUTHORITY.ne(Owner.HOME.value()))
                .fetchSet(row -> new Siren(row.value1()));
    }

    @Override
    public Optional<Versioned<WorkforceBook>> before(Owner owner, Instant moment) {
        return recent(owner, WORKFORCE_TIMELINE.PUT_AT.lt(Instants.column(moment)));
    }

    /// Outside the transactions that write.
    private Optional<Versioned<WorkforceBook>> recent(Owner owner, Condition which) {
        return last(sql, owner, which).map(row -> {
            Read book =
                    read.get(new Written(owner, row.getPosition()), () -> Read.of(book(sql, owner, row.getPosition())));
            return new Versioned<>(owner, book.version(), book.content(), entry(row));
        });
    }

    @Override
    public Optional<WorkforceBook> find(Sha256 version) {
        return sql.selectFrom(WORKFORCE_BOOK)
                .where(WORKFORCE_BOOK.VERSION.eq(version.value()))
                .orderBy(WORKFORCE_BOOK.AUTHORITY)
                .limit(1)
                .fetchOptional()
                .map(row -> book(sql, new Owner(row.getAuthority()), row.getPosition()));
    }

    private static Optional<Versioned<WorkforceBook>> versioned(DSLContext sql, Owner owner, Condition which) {
        return last(sql, owner, which).map(row -> {
            WorkforceBook book = book(sql, owner, row.getPosition());
            return new Versioned<>(owner, book.version(), book, entry(row));
        });
    }

    /// Made of the latest row of each part.
    private static WorkforceBook book(DSLContext sql, Owner owner, int position) {
        List<WorkforceTimelineRecord> state = sql.select(WORKFORCE_TIMELINE.fields())
                .distinctOn(WORKFORCE_TIMELINE.PART)
                .from(WORKFORCE_TIMELINE)
                .where(WORKFORCE_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(WORKFORCE_TIMELINE.POSITION.le(position))
                .orderBy(WORKFORCE_TIMELINE.PART, WORKFORCE_TIMELINE.POSITION.desc())
                .fetchInto(WORKFORCE_TIMELINE);
        return WorkforceBook.of(new PartRows(sql, owner).read(state).values());
    }

    private static Optional<WorkforceTimelineRecord> last(DSLContext sql, Owner owner, Condition which) {
        return sql.selectFrom(WORKFORCE_TIMELINE)
                .where(WORKFORCE_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(which)
                .orderBy(WORKFORCE_TIMELINE.POSITION.desc())
                .limit(1)
                .fetchOptional();
    }

    @Override
    public List<Change> history(Owner owner, String part) {
        List<WorkforceTimelineRecord> entries = sql.selectFrom(WORKFORCE_TIMELINE)
                .where(WORKFORCE_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(WORKFORCE_TIMELINE.PART.eq(part))
                .orderBy(WORKFORCE_TIMELINE.POSITION)
                .fetch();
        Map<String, WorkforcePart> parts = new PartRows(sql, owner).read(entries);
        return entries.stream()
                .map(row -> new Change(
                        Origin.valueOf(row.getOrigin()),
                        entry(row),
                        Optional.ofNullable(row.getVersion()).map(parts::get)))
                .toList();
    }

    /// One for each word: its rows follow one another, and bear its moment, its author and its source.
    @Override
    public List<Counting> countings(Owner owner) {
        List<WorkforceTimelineRecord> entries = sql.selectFrom(WORKFORCE_TIMELINE)
                .where(WORKFORCE_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(WORKFORCE_TIMELINE
                        .PART
                        .startsWith(WorkforcePart.OfCycle.KIND)
                        .or(WORKFORCE_TIMELINE.PART.eq(WorkforcePart.OfThreshold.NAME)))
                .orderBy(WORKFORCE_TIMELINE.POSITION)
                .fetch();
        Map<String, WorkforcePart> parts = new PartRows(sql, owner).read(entries);
        Map<String, WorkforcePart> now = new HashMap<>();
        List<Counting> countings = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            WorkforceTimelineRecord row = entries.get(i);
            WorkforcePart said = row.getVersion() == null ? null : parts.get(row.getVersion());
            if (said == null) {
                now.remove(row.getPart());
            } else {
                now.put(row.getPart(), said);
            }
            if (i + 1 == entries.size() || !entry(entries.get(i + 1)).equals(entry(row))) {
                WorkforceBook book = WorkforceBook.of(now.values());
                countings.add(
                        new Counting(entry(row).at(), new Counted(book.time().cycles(), book.smallFigures())));
            }
        }
        return List.copyOf(countings);
    }

    private static TimelineEntry entry(WorkforceTimelineRecord row) {
        return new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource());
    }
}

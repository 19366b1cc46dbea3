package fr.continuum.adapters.persistence.contribution;

import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_TIMELINE;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.adapters.persistence.jooq.tables.records.ContributionTimelineRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.adapters.persistence.sql.PlanInForce;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.DeclaredBackground;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// What is done for the plan: one timeline of the parts of an owner's book. The book of a moment is the latest row of
/// each part.
public final class JooqContributions implements Contributions {

    /// Each page asks for the latest book; some for that of a day.
    private static final int MOST_HELD = 8;

    private final DSLContext sql;
    private final RecentlyRead<Written, Read> read = RecentlyRead.byPlace(MOST_HELD);

    /// Rows of a timeline are written once, each at its place: a book is what stands there up to one.
    private record Written(Owner owner, int position) {}

    /// A fingerprint is of all a book says.
    private record Read(Sha256 version, ContributionBook content) {

        static Read of(ContributionBook book) {
            return new Read(book.version(), book);
        }
    }

    public JooqContributions(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ContributionId> plan(Owner owner, List<PlannedContribution> planned, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            lockHome(transaction.dsl(), owner);
            Writing writing = new Writing(transaction.dsl(), owner, Origin.PERSON, entry);
            Optional<Sha256> plan = PlanInForce.version(transaction.dsl(), owner);
            Set<ContributionId> meant = new HashSet<>();
            Optional<ContributionId> against = planned.stream()
                    .filter(one -> !plan.equals(Optional.of(one.plan()))
                            || !writing.isStillRuledOn(one)
                            || !meant.add(one.contribution().id()))
                    .map(one -> one.contribution().id())
                    .findFirst();
            if (against.isEmpty()) {
                List<Contribution> next =
                        planned.stream().map(PlannedContribution::contribution).toList();
                writing.put(next);
                writing.end();
            }
            return against;
        });
    }

    /// The home's plan and book are in force where the owner has none: its lock comes first, as it does for
    /// whoever changes the plan.
    private static void lockHome(DSLContext tx, Owner owner) {
        if (!owner.equals(Owner.HOME)) {
            Locks.TIMELINE.take(tx, Owner.HOME);
        }
    }

    @Override
    public Optional<List<ContributionId>> bring(Owner owner, Brought brought, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            Writing writing = new Writing(transaction.dsl(), owner, Origin.FILE, entry);
            if (!ContributionBook.version(writing.parts()).equals(brought.madeFrom())) {
                return Optional.empty();
            }
            List<ContributionId> changed = writing.keep(brought.facts());
            writing.put(brought.background());
            writing.end();
            return Optional.of(changed);
        });
    }

    @Override
    public boolean declare(Owner owner, DeclaredBackground declared, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            lockHome(transaction.dsl(), owner);
            Writing writing = new Writing(transaction.dsl(), owner, Origin.PERSON, entry);
            if (!PlanInForce.version(transaction.dsl(), owner).equals(declared.plan())
                    || !ContributionBook.version(writing.parts()).equals(declared.madeFrom())) {
                return false;
            }
            writing.put(declared.said());
            writing.end();
            return true;
        });
    }

    @Override
    public void takeOver(Owner owner, TimelineEntry entry) {
        if (owner.equals(Owner.HOME)) {
            return;
        }
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            lockHome(tx, owner);
            Writing writing = new Writing(tx, owner, Origin.FILE, entry);
            Optional<ContributionTimelineRecord> home = BookTimeline.last(tx, Owner.HOME, noCondition());
            if (writing.isFirst() && home.isPresent()) {
                ContributionBook book =
                        BookTimeline.book(tx, Owner.HOME, home.get().getPosition());
                writing.put(book.contributions());
                writing.put(book.background());
                writing.end();
            }
        });
    }

    @Override
    public boolean withdraw(Owner owner, ContributionId id, Sha256 made, Withdrawal why, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            Writing writing = new Writing(transaction.dsl(), owner, Origin.PERSON, entry);
            if (!writing.isStill(id, Optional.of(made))) {
                return false;
            }
            writing.withdraw(id, why);
            writing.end();
            return true;
        });
    }

    @Override
    public Optional<Versioned<ContributionBook>> latest(Owner owner) {
        return versioned(owner, noCondition());
    }

    @Override
    public Set<Siren> authorities() {
        return sql.selectDistinct(CONTRIBUTION_TIMELINE.AUTHORITY)
                .from(CONTRIBUTION_TIMELINE)
                .where(CONTRIBUTION_TIMELINE.AUTHORITY.ne(Owner.HOME.value()))
                .fetchSet(row -> new Siren(row.value1()));
    }

    @Override
    public Optional<Versioned<ContributionBook>> before(Owner owner, Instant moment) {
        return versioned(owner, CONTRIBUTION_TIMELINE.PUT_AT.lt(Instants.column(moment)));
    }

    private Optional<Versioned<ContributionBook>> versioned(Owner owner, Condition which) {
        return BookTimeline.last(sql, owner, which).map(row -> {
            Read book = read.get(
                    new Written(owner, row.getPosition()),
                    () -> Read.of(BookTimeline.book(sql, owner, row.getPosition())));
            return new Versioned<>(owner, book.version(), book.content(), BookTimeline.entry(row));
        });
    }

    @Override
    public Optional<ContributionBook> find(Sha256 version) {
        return sql.selectFrom(CONTRIBUTION_BOOK)
                .where(CONTRIBUTION_BOOK.VERSION.eq(version.value()))
                .orderBy(CONTRIBUTION_BOOK.AUTHORITY)
                .limit(1)
                .fetchOptional()
                .map(row -> BookTimeline.book(sql, new Owner(row.getAuthority()), row.getPosition()));
    }

    @Override
    public List<Change> history(Owner owner, ContributionId id) {
        List<ContributionTimelineRecord> entries = sql.selectFrom(CONTRIBUTION_TIMELINE)
                .where(CONTRIBUTION_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(CONTRIBUTION_TIMELINE.PART.eq(ContributionBook.name(id)))
                .orderBy(CONTRIBUTION_TIMELINE.POSITION)
                .fetch();
        Map<Sha256, Contribution> contents = new BookRows(sql, owner)
                .contributions(
                        new HashSet<>(BookTimeline.versions(entries, ContributionTimelineRecord::getContribution)));
        return entries.stream()
                .map(row -> new Change(
                        Origin.valueOf(row.getOrigin()),
                        BookTimeline.entry(row),
                        Optional.ofNullable(row.getContribution())
                                .map(Sha256::new)
                                .map(contents::get),
                        Optional.ofNullable(row.getReason()).map(Withdrawal::new)))
                .toList();
    }

    @Override
    public List<BackgroundChange> backgroundHistory(Owner owner) {
        List<ContributionTimelineRecord> entries = sql.selectFrom(CONTRIBUTION_TIMELINE)
                .where(CONTRIBUTION_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(CONTRIBUTION_TIMELINE
                        .NEED
                        .isNotNull()
                        .or(CONTRIBUTION_TIMELINE.TRAINING_PLAN.isNotNull())
                        .or(CONTRIBUTION_TIMELINE.AGENTS.isNotNull()))
                .orderBy(CONTRIBUTION_TIMELINE.POSITION)
                .fetch();
        BookRows rows = new BookRows(sql, owner);
        Map<Sha256, Background> said = new HashMap<>();
        rows.needs(BookTimeline.versions(entries, ContributionTimelineRecord::getNeed))
                .forEach(need -> said.put(ContributionBook.version(need), Background.of(need)));
        rows.trainingPlans(BookTimeline.versions(entries, ContributionTimelineRecord::getTrainingPlan))
                .forEach(plan -> said.put(
                        ContributionBook.version(plan), new Background(List.of(), List.of(plan), OptionalInt.empty())));
        return entries.stream()
                .map(row -> new BackgroundChange(
                        Origin.valueOf(row.getOrigin()),
                        BookTimeline.entry(row),
                        row.getAgents() == null
                                ? Objects.requireNonNull(said.get(new Sha256(row.getVersion())))
                                : new Background(List.of(), List.of(), OptionalInt.of(row.getAgents()))))
                .toList();
    }
}

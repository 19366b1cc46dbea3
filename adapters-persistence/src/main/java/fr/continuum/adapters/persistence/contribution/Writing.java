package fr.continuum.adapters.persistence.contribution;

import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_TIMELINE;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.adapters.persistence.jooq.tables.records.ContributionTimelineRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// One entry in an owner's timeline: what it changes, under the owner's lock to the end of the transaction.
final class Writing {

    private final DSLContext tx;
    private final Owner owner;
    private final Origin origin;
    private final TimelineEntry entry;
    private final Instant at;
    private final BookRows rows;
    private final SortedMap<String, Sha256> parts = new TreeMap<>();
    private final List<ContributionTimelineRecord> written = new ArrayList<>();
    private int position;

    Writing(DSLContext tx, Owner owner, Origin origin, TimelineEntry entry) {
        Locks.TIMELINE.take(tx, owner);
        this.tx = tx;
        this.owner = owner;
        this.origin = origin;
        this.entry = entry;
        this.rows = new BookRows(tx, owner);
        BookTimeline.state(tx, owner, noCondition())
                .forEach(row -> parts.put(row.getPart(), new Sha256(row.getVersion())));
        Optional<ContributionTimelineRecord> last = BookTimeline.last(tx, owner, noCondition());
        this.position = last.map(ContributionTimelineRecord::getPosition).orElse(0);
        this.at = last.map(row -> row.getPutAt().toInstant())
                .filter(entry.at()::isBefore)
                .orElse(entry.at());
    }

    /// Whether the owner has no book of its own yet.
    boolean isFirst() {
        return position == 0;
    }

    /// The versions of the parts of the book, by name.
    SortedMap<String, Sha256> parts() {
        return Collections.unmodifiableSortedMap(parts);
    }

    boolean isStill(ContributionId id, Optional<Sha256> version) {
        return Optional.ofNullable(parts.get(ContributionBook.name(id))).equals(version);
    }

    /// Whether a book still says what somebody's contribution was made from and rests on.
    boolean isStillRuledOn(PlannedContribution planned) {
        return isStill(planned.contribution().id(), planned.before().map(Contribution::version))
                && planned.restsOn(parts);
    }

    void put(Collection<Contribution> contributions) {
        rows.put(contributions);
        contributions.forEach(this::put);
    }

    private void put(Contribution contribution) {
        add(
                ContributionBook.name(contribution.id()),
                Optional.of(contribution.version()),
                row -> row.setContribution(contribution.version().value()));
    }

    /// Puts those that are not known so, the last said of each.
    List<ContributionId> keep(Collection<Contribution> facts) {
        Map<ContributionId, Contribution> last = new LinkedHashMap<>();
        facts.forEach(contribution -> last.put(contribution.id(), contribution));
        List<Contribution> changed = last.values().stream()
                .filter(contribution -> !isStill(contribution.id(), Optional.of(contribution.version())))
                .toList();
        put(changed);
        return changed.stream().map(Contribution::id).sorted().toList();
    }

    void put(Background background) {
        background.needs().forEach(this::put);
        background.trainingPlans().forEach(this::put);
        background.agents().ifPresent(this::put);
    }

    private void put(CompetencyNeed need) {
        Sha256 version = ContributionBook.version(need);
        if (!version.equals(parts.get(ContributionBook.name(need)))) {
            rows.put(need);
            add(ContributionBook.name(need), Optional.of(version), row -> row.setNeed(version.value()));
        }
    }

    private void put(TrainingPlan plan) {
        Sha256 version = ContributionBook.version(plan);
        if (!version.equals(parts.get(ContributionBook.name(plan)))) {
            rows.put(plan);
            add(ContributionBook.name(plan), Optional.of(version), row -> row.setTrainingPlan(version.value()));
        }
    }

    private void put(int agents) {
        Sha256 version = ContributionBook.version(agents);
        if (!version.equals(parts.get(ContributionBook.AGENTS))) {
            add(ContributionBook.AGENTS, Optional.of(version), row -> row.setAgents(agents));
        }
    }

    void withdraw(ContributionId id, Withdrawal why) {
        add(ContributionBook.name(id), Optional.empty(), row -> row.setReason(why.reason()));
    }

    private void add(String part, Optional<Sha256> version, Consumer<ContributionTimelineRecord> content) {
        ContributionTimelineRecord row = tx.newRecord(CONTRIBUTION_TIMELINE);
        row.setAuthority(owner.value());
        row.setPosition(++position);
        row.setPart(part);
        version.ifPresentOrElse(
                sha -> {
                    row.setVersion(sha.value());
                    parts.put(part, sha);
                },
                () -> parts.remove(part));
        row.setOrigin(origin.name());
        row.setAuthor(entry.author());
        row.setPutAt(Instants.column(at));
        row.setSource(entry.source());
        content.accept(row);
        written.add(row);
    }

    /// Writes all at once, and notes what book that makes.
    void end() {
        if (written.isEmpty()) {
            return;
        }
        tx.batchInsert(written).execute();
        tx.insertInto(CONTRIBUTION_BOOK)
                .set(CONTRIBUTION_BOOK.AUTHORITY, owner.value())
                .set(CONTRIBUTION_BOOK.VERSION, ContributionBook.version(parts).value())
                .set(CONTRIBUTION_BOOK.POSITION, position)
                .onConflictDoNothing()
                .execute();
    }
}

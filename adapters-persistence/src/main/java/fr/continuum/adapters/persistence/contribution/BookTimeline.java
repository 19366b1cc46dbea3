package fr.continuum.adapters.persistence.contribution;

import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_TIMELINE;

import fr.continuum.adapters.persistence.jooq.tables.records.ContributionTimelineRecord;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.shared.Owner;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The timeline of the parts of an owner's book, read: its latest row, and the book that the latest rows make.
final class BookTimeline {

    private BookTimeline() {}

    static ContributionBook book(DSLContext sql, Owner owner, int position) {
        List<ContributionTimelineRecord> state = state(sql, owner, CONTRIBUTION_TIMELINE.POSITION.le(position));
        BookRows rows = new BookRows(sql, owner);
        return new ContributionBook(
                List.copyOf(rows.contributions(versions(state, ContributionTimelineRecord::getContribution))
                        .values()),
                new Background(
                        rows.needs(versions(state, ContributionTimelineRecord::getNeed)),
                        rows.trainingPlans(versions(state, ContributionTimelineRecord::getTrainingPlan)),
                        state.stream()
                                .filter(row -> row.getAgents() != null)
                                .mapToInt(ContributionTimelineRecord::getAgents)
                                .findFirst()));
    }

    static Set<String> versions(
            List<ContributionTimelineRecord> state, Function<ContributionTimelineRecord, String> version) {
        return state.stream().map(version).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /// The latest row of each part, withdrawn ones left out.
    static List<ContributionTimelineRecord> state(DSLContext sql, Owner owner, Condition which) {
        return sql
                .select(CONTRIBUTION_TIMELINE.fields())
                .distinctOn(CONTRIBUTION_TIMELINE.PART)
                .from(CONTRIBUTION_TIMELINE)
                .where(CONTRIBUTION_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(which)
                .orderBy(CONTRIBUTION_TIMELINE.PART, CONTRIBUTION_TIMELINE.POSITION.desc())
                .fetchInto(CONTRIBUTION_TIMELINE)
                .stream()
                .filter(row -> row.getVersion() != null)
                .toList();
    }

    static Optional<ContributionTimelineRecord> last(DSLContext sql, Owner owner, Condition which) {
        return sql.selectFrom(CONTRIBUTION_TIMELINE)
                .where(CONTRIBUTION_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(which)
                .orderBy(CONTRIBUTION_TIMELINE.POSITION.desc())
                .limit(1)
                .fetchOptional();
    }

    static TimelineEntry entry(ContributionTimelineRecord row) {
        return new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource());
    }
}

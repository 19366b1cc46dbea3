package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.jooq.tables.records.DeclaredGainRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PostRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.TimeGainUseLinkRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.TimeGainUseRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.TrainingSessionRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.TrainingSessionsRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.WorkCycleRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TimeGain;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforcePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.TableRecord;

/// Parts of books to their rows and back.
final class PartColumns {

    private static final String FILLED = "FILLED";
    private static final String VACANT = "VACANT";
    private static final String UNSAID = "UNSAID";

    private PartColumns() {}

    /// All rows of a part, in an order in which they may be written; none where the timeline itself says it.
    static List<TableRecord<?>> rows(String owner, WorkforcePart part) {
        String version = part.version().value();
        return switch (part) {
            case WorkforcePart.OfPost(Post post) -> List.of(post(owner, version, post));
            case WorkforcePart.OfCycle(WorkCycle cycle) ->
                List.of(new WorkCycleRecord(
                        owner,
                        version,
                        cycle.code(),
                        cycle.department(),
                        (short) cycle.year().value(),
                        cycle.fte(),
                        cycle.formerHours(),
                        cycle.annualHours()));
            case WorkforcePart.OfGain(DeclaredGain gain) ->
                List.of(new DeclaredGainRecord(
                        owner,
                        version,
                        gain.code(),
                        gain.department(),
                        (short) gain.year().value(),
                        gain.source().name(),
                        gain.hours().value(),
                        gain.contribution().orElse(null),
                        gain.basis()));
            case WorkforcePart.OfUse(TimeGainUse use) -> use(owner, version, use);
            case WorkforcePart.OfSessions sessions -> sessions(owner, version, sessions);
            case WorkforcePart.PostsRead _, WorkforcePart.OfThreshold _ -> List.of();
        };
    }

    private static PostRecord post(String owner, String version, Post post) {
        PostRecord row = new PostRecord();
        row.setAuthority(owner);
        row.setVersion(version);
        row.setCode(post.code());
        row.setTitle(post.title());
        row.setDepartment(post.department());
        post.category().ifPresent(category -> row.setCategory(category.name()));
        post.fte().ifPresent(row::setFte);
        post.opened().ifPresent(row::setOpenedOn);
        post.closed().ifPresent(row::setClosedOn);
        switch (post.occupancy()) {
            case Occupancy.Filled(int people) -> {
                row.setOccupancy(FILLED);
                row.setPeople(people == 1 ? null : people);
            }
            case Occupancy.Unsaid _ -> row.setOccupancy(UNSAID);
            case Occupancy.Vacant vacant -> {
                row.setOccupancy(VACANT);
                vacant.since().ifPresent(row::setVacantSince);
            }
        }
        return row;
    }

    private static List<TableRecord<?>> use(String owner, String version, TimeGainUse use) {
        List<TableRecord<?>> rows = new ArrayList<>();
        rows.add(new TimeGainUseRecord(
                owner,
                version,
                use.code(),
                use.title(),
                use.department(),
                (short) use.year().value(),
                use.kind().name(),
                use.hours().value(),
                use.improvement().answer().name(),
                use.improvement().evidence()));
        int position = 1;
        for (TraceLink link : use.links()) {
            rows.add(new TimeGainUseLinkRecord(
                    owner,
                    version,
                    position++,
                    link.target().value(),
                    link.kind().name(),
                    (short) link.share(),
                    link.rationale(),
                    link.author(),
                    Instants.column(link.at()),
                    link.provenance().name(),
                    link.confirmed().map(TraceLink.Confirmation::author).orElse(null),
                    link.confirmed().map(said -> Instants.column(said.at())).orElse(null)));
        }
        return rows;
    }

    private static List<TableRecord<?>> sessions(String owner, String version, WorkforcePart.OfSessions part) {
        List<TableRecord<?>> rows = new ArrayList<>();
        rows.add(new TrainingSessionsRecord(owner, version, part.training()));
        int position = 1;
        for (TrainingSession session : part.sessions()) {
            TrainingSessionRecord row = new TrainingSessionRecord();
            row.setAuthority(owner);
            row.setSessions(version);
            row.setPosition(position++);
            row.setStartsOn(session.start());
            row.setEndsOn(session.end());
            session.trainees().ifPresent(row::setTrainees);
            session.days().ifPresent(row::setDays);
            rows.add(row);
        }
        return rows;
    }

    static WorkforcePart post(PostRecord row) {
        return new WorkforcePart.OfPost(new Post(
                row.getCode(),
                row.getTitle(),
                row.getDepartment(),
                Optional.ofNullable(row.getCategory()).map(GradeCategory::valueOf),
                Optional.ofNullable(row.getFte()),
                Optional.ofNullable(row.getOpenedOn()),
                Optional.ofNullable(row.getClosedOn()),
                occupancy(row)));
    }

    private static Occupancy occupancy(PostRecord row) {
        return switch (row.getOccupancy()) {
            case FILLED -> new Occupancy.Filled(Objects.requireNonNullElse(row.getPeople(), 1));
            case VACANT -> new Occupancy.Vacant(Optional.ofNullable(row.getVacantSince()));
            case UNSAID -> new Occupancy.Unsaid();
            default -> throw new IllegalStateException("No such occupancy: " + row.getOccupancy());
        };
    }

    static WorkforcePart cycle(WorkCycleRecord row) {
        return new WorkforcePart.OfCycle(new WorkCycle(
                row.getCode(),
                row.getDepartment(),
                new FiscalYear(row.getFiscalYear()),
                row.getFte(),
                row.getFormerHours(),
                row.getAnnualHours()));
    }

    static WorkforcePart gain(DeclaredGainRecord row) {
        return new WorkforcePart.OfGain(new DeclaredGain(
                row.getCode(),
                row.getDepartment(),
                new FiscalYear(row.getFiscalYear()),
                TimeGain.Source.valueOf(row.getSource()),
                new Hours(row.getHours()),
                Optional.ofNullable(row.getContribution()),
                row.getBasis()));
    }

    static WorkforcePart use(TimeGainUseRecord row, List<TimeGainUseLinkRecord> links) {
        return new WorkforcePart.OfUse(new TimeGainUse(
                row.getCode(),
                row.getTitle(),
                row.getDepartment(),
                new FiscalYear(row.getFiscalYear()),
                TimeGainUse.Kind.valueOf(row.getKind()),
                new Hours(row.getHours()),
                new Improvement(Improvement.Answer.valueOf(row.getImproved()), row.getEvidence()),
                links.stream().map(PartColumns::link).toList()));
    }

    private static TraceLink link(TimeGainUseLinkRecord row) {
        return new TraceLink(
                new PlanCode(row.getTarget()),
                LinkKind.valueOf(row.getKind()),
                row.getShare(),
                row.getRationale(),
                row.getAuthor(),
                row.getSaidAt().toInstant(),
                LinkProvenance.valueOf(row.getProvenance()),
                Optional.ofNullable(row.getConfirmedBy())
                        .map(who -> new TraceLink.Confirmation(
                                who, row.getConfirmedAt().toInstant())));
    }

    static WorkforcePart sessions(TrainingSessionsRecord row, List<TrainingSessionRecord> sessions) {
        return new WorkforcePart.OfSessions(
                row.getTraining(),
                sessions.stream()
                        .map(session -> new TrainingSession(
                                row.getTraining(),
                                session.getStartsOn(),
                                session.getEndsOn(),
                                session.getTrainees() == null
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(session.getTrainees()),
                                Optional.ofNullable(session.getDays())))
                        .toList());
    }
}

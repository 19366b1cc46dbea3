package fr.continuum.adapters.persistence.plan;

import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_LINK;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_VERSION;

import fr.continuum.adapters.persistence.jooq.tables.records.PlanLinkRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanVersionRecord;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Versions of plans as rows, each written once per owner.
final class VersionRows {

    private final DSLContext sql;
    private final Owner owner;

    VersionRows(DSLContext sql, Owner owner) {
        this.sql = sql;
        this.owner = owner;
    }

    /// Writes a version where it is not known yet. The caller holds the owner's lock.
    void put(PlanContent content) {
        String version = content.version().value();
        if (sql.fetchExists(PLAN_VERSION, PLAN_VERSION.AUTHORITY.eq(owner.value()), PLAN_VERSION.VERSION.eq(version))) {
            return;
        }
        PlanVersionRecord row = new PlanVersionRecord();
        row.setAuthority(owner.value());
        row.setVersion(version);
        row.setPlan(content.code().value());
        row.setName(content.name());
        row.setTermStart(content.term().start());
        row.setTermEnd(content.term().end());
        row.setAxisName(content.levelNames().of(PlanLevel.AXIS));
        row.setStrategicObjectiveName(content.levelNames().of(PlanLevel.STRATEGIC_OBJECTIVE));
        row.setOperationalObjectiveName(content.levelNames().of(PlanLevel.OPERATIONAL_OBJECTIVE));
        row.setActionName(content.levelNames().of(PlanLevel.ACTION));
        row.setPledgeName(content.levelNames().of(PlanLevel.PLEDGE));
        content.adoption().ifPresent(vote -> {
            row.setAdoptedOn(vote.on());
            row.setAdoptedBy(vote.decision());
        });
        row.setElements(new ElementRows(sql, owner).put(content.elements()));
        sql.batchInsert(List.of(row)).execute();
        sql.batchInsert(content.links().stream()
                        .map(link -> new PlanLinkRecord(
                                owner.value(),
                                version,
                                link.from().value(),
                                link.to().value(),
                                link.kind().name()))
                        .toList())
                .execute();
    }

    /// Contents by version; elements that several share are read once.
    Map<Sha256, PlanContent> read(Collection<Sha256> versions) {
        List<String> asked = versions.stream().map(Sha256::value).distinct().toList();
        List<PlanVersionRecord> rows = sql.selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.AUTHORITY.eq(owner.value()))
                .and(PLAN_VERSION.VERSION.in(asked))
                .fetch();
        Map<String, List<PlanLinkRecord>> links = sql.selectFrom(PLAN_LINK)
                .where(PLAN_LINK.AUTHORITY.eq(owner.value()))
                .and(PLAN_LINK.VERSION.in(asked))
                .fetchGroups(PLAN_LINK.VERSION, row -> row);
        Set<Integer> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(List.of(row.getElements())));
        Map<Integer, PlanElement> elements = new ElementRows(sql, owner).read(ids);
        Map<Sha256, PlanContent> contents = new HashMap<>();
        rows.forEach(row -> contents.put(
                new Sha256(row.getVersion()), content(row, elements, links.getOrDefault(row.getVersion(), List.of()))));
        return contents;
    }

    private static PlanContent content(
            PlanVersionRecord row, Map<Integer, PlanElement> elements, List<PlanLinkRecord> links) {
        return new PlanContent(
                new PlanCode(row.getPlan()),
                row.getName(),
                new MandateTerm(row.getTermStart(), row.getTermEnd()),
                new LevelNames(Map.of(
                        PlanLevel.AXIS, row.getAxisName(),
                        PlanLevel.STRATEGIC_OBJECTIVE, row.getStrategicObjectiveName(),
                        PlanLevel.OPERATIONAL_OBJECTIVE, row.getOperationalObjectiveName(),
                        PlanLevel.ACTION, row.getActionName(),
                        PlanLevel.PLEDGE, row.getPledgeName())),
                Optional.ofNullable(row.getAdoptedOn()).map(on -> new Adoption(on, row.getAdoptedBy())),
                Stream.of(row.getElements())
                        .map(id -> Objects.requireNonNull(elements.get(id), () -> "No element " + id))
                        .toList(),
                links.stream()
                        .map(link -> new ActionLink(
                                new PlanCode(link.getFromAction()),
                                ActionLink.Kind.valueOf(link.getKind()),
                                new PlanCode(link.getToAction())))
                        .toList());
    }
}

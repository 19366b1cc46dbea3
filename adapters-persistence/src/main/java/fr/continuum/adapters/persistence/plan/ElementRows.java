package fr.continuum.adapters.persistence.plan;

import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_ELEMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_KEY_FIGURE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_MILESTONE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_ROLE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_TERRITORY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.jooq.tables.records.PlanElementRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanKeyFigureRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanMilestoneRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanRoleRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanTerritoryRecord;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/// Elements of plans as rows, each written once per owner.
final class ElementRows {

    private final DSLContext sql;
    private final Owner owner;

    ElementRows(DSLContext sql, Owner owner) {
        this.sql = sql;
        this.owner = owner;
    }

    /// Their ids, in order; those not known yet are written. The caller holds the owner's lock.
    Integer[] put(List<PlanElement> elements) {
        Map<String, Integer> known = new HashMap<>();
        sql.select(PLAN_ELEMENT.FINGERPRINT, PLAN_ELEMENT.ID)
                .from(PLAN_ELEMENT)
                .where(PLAN_ELEMENT.AUTHORITY.eq(owner.value()))
                .forEach(row -> known.put(row.value1(), row.value2()));
        int next = sql.select(coalesce(max(PLAN_ELEMENT.ID), 0))
                        .from(PLAN_ELEMENT)
                        .where(PLAN_ELEMENT.AUTHORITY.eq(owner.value()))
                        .fetchSingle()
                        .value1()
                + 1;
        List<Integer> ids = new ArrayList<>();
        List<TableRecord<?>> written = new ArrayList<>();
        List<TableRecord<?>> parts = new ArrayList<>();
        for (PlanElement element : elements) {
            PlanElementRecord row = ElementColumns.row(element);
            Integer id = known.get(row.getFingerprint());
            if (id == null) {
                id = next++;
                known.put(row.getFingerprint(), id);
                row.setAuthority(owner.value());
                row.setId(id);
                written.add(row);
                addParts(element, id, parts);
            }
            ids.add(id);
        }
        sql.batchInsert(written).execute();
        sql.batchInsert(parts).execute();
        return ids.toArray(Integer[]::new);
    }

    private void addParts(PlanElement element, int id, List<TableRecord<?>> parts) {
        int position = 1;
        for (RoleHolding holding : element.roles()) {
            parts.add(new PlanRoleRecord(
                    owner.value(),
                    id,
                    position++,
                    holding.role().name(),
                    holding.post(),
                    holding.account().orElse(null),
                    holding.lastDay().orElse(null)));
        }
        position = 1;
        for (Territory territory : element.territories()) {
            parts.add(new PlanTerritoryRecord(
                    owner.value(), id, position++, territory.kind().name(), territory.code(), territory.label()));
        }
        if (element instanceof Objective.Strategic challenge) {
            challenge
                    .keyFigure()
                    .ifPresent(figure -> parts.add(new PlanKeyFigureRecord(
                            owner.value(), id, figure.figure(), figure.meaning(), figure.on(), figure.source())));
        }
        position = 1;
        for (Milestone milestone : element instanceof Action action ? action.milestones() : List.<Milestone>of()) {
            parts.add(new PlanMilestoneRecord(
                    owner.value(),
                    id,
                    position++,
                    milestone.name(),
                    milestone.due().orElse(null),
                    milestone.done().orElse(null)));
        }
    }

    /// Elements by id, with all their parts.
    Map<Integer, PlanElement> read(Collection<Integer> ids) {
        Map<Integer, List<PlanRoleRecord>> roles = sql.selectFrom(PLAN_ROLE)
                .where(PLAN_ROLE.AUTHORITY.eq(owner.value()))
                .and(PLAN_ROLE.ELEMENT_ID.in(ids))
                .orderBy(PLAN_ROLE.POSITION)
                .fetchGroups(PLAN_ROLE.ELEMENT_ID, row -> row);
        Map<Integer, List<PlanTerritoryRecord>> territories = sql.selectFrom(PLAN_TERRITORY)
                .where(PLAN_TERRITORY.AUTHORITY.eq(owner.value()))
                .and(PLAN_TERRITORY.ELEMENT_ID.in(ids))
                .orderBy(PLAN_TERRITORY.POSITION)
                .fetchGroups(PLAN_TERRITORY.ELEMENT_ID, row -> row);
        Map<Integer, List<PlanMilestoneRecord>> milestones = sql.selectFrom(PLAN_MILESTONE)
                .where(PLAN_MILESTONE.AUTHORITY.eq(owner.value()))
                .and(PLAN_MILESTONE.ELEMENT_ID.in(ids))
                .orderBy(PLAN_MILESTONE.POSITION)
                .fetchGroups(PLAN_MILESTONE.ELEMENT_ID, row -> row);
        Map<Integer, PlanKeyFigureRecord> figures = sql.selectFrom(PLAN_KEY_FIGURE)
                .where(PLAN_KEY_FIGURE.AUTHORITY.eq(owner.value()))
                .and(PLAN_KEY_FIGURE.ELEMENT_ID.in(ids))
                .fetchMap(PLAN_KEY_FIGURE.ELEMENT_ID);
        Map<Integer, PlanElement> elements = new HashMap<>();
        sql.selectFrom(PLAN_ELEMENT)
                .where(PLAN_ELEMENT.AUTHORITY.eq(owner.value()))
                .and(PLAN_ELEMENT.ID.in(ids))
                .forEach(row -> elements.put(
                        row.getId(),
                        ElementColumns.element(
                                row,
                                roles.getOrDefault(row.getId(), List.of()),
                                territories.getOrDefault(row.getId(), List.of()),
                                milestones.getOrDefault(row.getId(), List.of()),
                                Optional.ofNullable(figures.get(row.getId())))));
        return elements;
    }
}

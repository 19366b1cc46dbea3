package fr.continuum.adapters.persistence.contribution;

import static fr.continuum.adapters.persistence.jooq.Tables.COMPETENCY_NEED;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_CONSULTATION;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_GRANT;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_IMPROVEMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_LINK;
import static fr.continuum.adapters.persistence.jooq.Tables.TRAINING_PLAN;
import static org.jooq.impl.DSL.any;

import fr.continuum.adapters.persistence.contribution.ContributionColumns.Parts;
import fr.continuum.adapters.persistence.jooq.tables.records.CompetencyNeedRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionConsultationRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionGrantRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionImprovementRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionLinkRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.TrainingPlanRecord;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/// The parts of books as rows, each written once per owner.
final class BookRows {

    private final DSLContext sql;
    private final String owner;

    BookRows(DSLContext sql, Owner owner) {
        this.sql = sql;
        this.owner = owner.value();
    }

    /// Writes those not known yet. The caller holds the owner's lock.
    void put(Collection<Contribution> contributions) {
        String[] versions = contributions.stream().map(c -> c.version().value()).toArray(String[]::new);
        Set<String> known = new HashSet<>(sql.select(CONTRIBUTION.VERSION)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.AUTHORITY.eq(owner))
                .and(CONTRIBUTION.VERSION.eq(any(versions)))
                .fetch(CONTRIBUTION.VERSION));
        List<TableRecord<?>> rows = new ArrayList<>();
        List<TableRecord<?>> parts = new ArrayList<>();
        for (Contribution contribution : contributions) {
            if (known.add(contribution.version().value())) {
                rows.add(ContributionColumns.row(owner, contribution));
                parts.addAll(ContributionColumns.parts(owner, contribution));
            }
        }
        sql.batchInsert(rows).execute();
        sql.batchInsert(parts).execute();
    }

    void put(CompetencyNeed need) {
        sql.insertInto(COMPETENCY_NEED)
                .set(new CompetencyNeedRecord(
                        owner,
                        ContributionBook.version(need).value(),
                        need.code(),
                        need.kind().name(),
                        need.label(),
                        need.objectives().stream().map(PlanCode::value).toArray(String[]::new),
                        need.closed().orElse(null)))
                .onConflictDoNothing()
                .execute();
    }

    void put(TrainingPlan plan) {
        sql.insertInto(TRAINING_PLAN)
                .set(new TrainingPlanRecord(
                        owner,
                        ContributionBook.version(plan).value(),
                        (short) plan.year().value(),
                        plan.cstOpinion().orElse(null),
                        plan.presentedToAssembly().orElse(null),
                        plan.sentToCnfpt().orElse(null)))
                .onConflictDoNothing()
                .execute();
    }

    /// Contributions by version, of those asked for.
    Map<Sha256, Contribution> contributions(Set<String> versions) {
        String[] asked = versions.toArray(String[]::new);
        Map<String, List<ContributionLinkRecord>> links = sql.selectFrom(CONTRIBUTION_LINK)
                .where(CONTRIBUTION_LINK.AUTHORITY.eq(owner))
                .and(CONTRIBUTION_LINK.CONTRIBUTION.eq(any(asked)))
                .orderBy(CONTRIBUTION_LINK.POSITION)
                .fetchGroups(CONTRIBUTION_LINK.CONTRIBUTION, row -> row);
        Map<String, List<ContributionImprovementRecord>> improvements = sql.selectFrom(CONTRIBUTION_IMPROVEMENT)
                .where(CONTRIBUTION_IMPROVEMENT.AUTHORITY.eq(owner))
                .and(CONTRIBUTION_IMPROVEMENT.CONTRIBUTION.eq(any(asked)))
                .orderBy(CONTRIBUTION_IMPROVEMENT.POSITION)
                .fetchGroups(CONTRIBUTION_IMPROVEMENT.CONTRIBUTION, row -> row);
        Map<String, List<ContributionConsultationRecord>> consultations = sql.selectFrom(CONTRIBUTION_CONSULTATION)
                .where(CONTRIBUTION_CONSULTATION.AUTHORITY.eq(owner))
                .and(CONTRIBUTION_CONSULTATION.CONTRIBUTION.eq(any(asked)))
                .orderBy(CONTRIBUTION_CONSULTATION.POSITION)
                .fetchGroups(CONTRIBUTION_CONSULTATION.CONTRIBUTION, row -> row);
        Map<String, List<ContributionGrantRecord>> grants = sql.selectFrom(CONTRIBUTION_GRANT)
                .where(CONTRIBUTION_GRANT.AUTHORITY.eq(owner))
                .and(CONTRIBUTION_GRANT.CONTRIBUTION.eq(any(asked)))
                .fetchGroups(CONTRIBUTION_GRANT.CONTRIBUTION, row -> row);
        Map<Sha256, Contribution> found = new HashMap<>();
        sql.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.AUTHORITY.eq(owner))
                .and(CONTRIBUTION.VERSION.eq(any(asked)))
                .forEach(row -> found.put(
                        new Sha256(row.getVersion()),
                        ContributionColumns.contribution(
                                row,
                                new Parts(
                                        links.getOrDefault(row.getVersion(), List.of()),
                                        improvements.getOrDefault(row.getVersion(), List.of()),
                                        consultations.getOrDefault(row.getVersion(), List.of()),
                                        grants.getOrDefault(row.getVersion(), List.of())))));
        return found;
    }

    List<CompetencyNeed> needs(Set<String> versions) {
        String[] asked = versions.toArray(String[]::new);
        return sql.selectFrom(COMPETENCY_NEED)
                .where(COMPETENCY_NEED.AUTHORITY.eq(owner))
                .and(COMPETENCY_NEED.VERSION.eq(any(asked)))
                .fetch(row -> new CompetencyNeed(
                        row.getCode(),
                        CompetencyNeed.Kind.valueOf(row.getKind()),
                        row.getLabel(),
                        Stream.of(row.getObjectives()).map(PlanCode::new).toList(),
                        Optional.ofNullable(row.getClosed())));
    }

    List<TrainingPlan> trainingPlans(Set<String> versions) {
        String[] asked = versions.toArray(String[]::new);
        return sql.selectFrom(TRAINING_PLAN)
                .where(TRAINING_PLAN.AUTHORITY.eq(owner))
                .and(TRAINING_PLAN.VERSION.eq(any(asked)))
                .fetch(row -> new TrainingPlan(
                        new FiscalYear(row.getFiscalYear()),
                        Optional.ofNullable(row.getCstOpinion()),
                        Optional.ofNullable(row.getPresentedToAssembly()),
                        Optional.ofNullable(row.getSentToCnfpt())));
    }
}

package fr.continuum.adapters.persistence.plan;

import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_VERSION;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.adapters.persistence.allocation.JooqAllocationTables;
import fr.continuum.adapters.persistence.consolidation.JooqConsolidations;
import fr.continuum.adapters.persistence.contribution.JooqContributions;
import fr.continuum.adapters.persistence.indicator.JooqIndicators;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanTimelineRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.adapters.persistence.target.JooqTargetTrees;
import fr.continuum.adapters.persistence.workforce.JooqWorkforce;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Plans: what each element says once, each version once, and who put it in force when. What changed is not stored: it
/// is the difference between two versions.
public final class JooqPlans implements Plans {

    /// Each page and several steps of a night ask for the plan in force.
    private static final int MOST_HELD = 8;

    private final DSLContext sql;
    private final RecentlyRead<Written, MandatePlan> read = new RecentlyRead<>(MOST_HELD);

    /// What changed from one version to the next, of the plans read last and of those they came after.
    private final RecentlyRead<Timeline, List<Told>> told = RecentlyRead.byPlace(MOST_HELD);

    /// Rows of a timeline are written once: what they tell up to one never changes.
    private record Timeline(Owner owner, PlanCode plan, int last) {}

    /// A version as one of those who share it wrote it, once and for all.
    private record Written(Owner owner, Sha256 version) {}

    public JooqPlans(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean replace(Owner owner, PlanStep step, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.takeAfterHome(tx, owner);
            Optional<PlanTimelineRecord> last = last(tx, owner, noCondition());
            Optional<PlanTimelineRecord> inForce = last.or(() -> last(tx, Owner.HOME, noCondition()));
            if (!step.isRuledFor(entry.at())
                    || !follows(step, inForce)
                    || isBack(tx, owner, step)
                    || cutsOff(tx, owner, step)) {
                return false;
            }
            Instant put = last.map(row -> row.getPutAt().toInstant())
                    .filter(entry.at()::isBefore)
                    .orElse(entry.at());
            write(
                    tx,
                    owner,
                    step,
                    last.map(PlanTimelineRecord::getPosition).orElse(0) + 1,
                    new TimelineEntry(entry.author(), put, entry.source()),
                    inForce.isPresent() && !step.succeedsAnother());
            return true;
        });
    }

    /// Whether a step was made from the plan in force; from none where none is.
    private static boolean follows(PlanStep step, Optional<PlanTimelineRecord> inForce) {
        return inForce.map(
                        row -> row.getVersion().equals(step.before().version().value()))
                .orElseGet(step::isFirst);
    }

    /// Whether it would bring back a plan that another took the place of.
    private static boolean isBack(DSLContext tx, Owner owner, PlanStep step) {
        return step.succeedsAnother()
                && tx.fetchExists(
                        PLAN_VERSION,
                        PLAN_VERSION.AUTHORITY.eq(owner.value()),
                        PLAN_VERSION.PLAN.eq(step.plan().content().code().value()));
    }

    /// Whether something is linked to what it takes away. Whoever links takes the same locks
    /// ([JooqContributions], [JooqAllocationTables], [JooqWorkforce], [JooqIndicators]), so that what is read here
    /// stays so until this is committed. A night that publishes takes none: of codes at source, what it brings
    /// meanwhile is untraced by the next.
    private static boolean cutsOff(DSLContext tx, Owner owner, PlanStep step) {
        return !new LinkedCodes(
                        new JooqPlans(tx),
                        new JooqContributions(tx),
                        new JooqAllocationTables(tx),
                        new JooqWorkforce(tx),
                        new JooqConsolidations(tx),
                        new JooqIndicators(tx))
                .among(owner, step.removed())
                .isEmpty();
    }

    /// @param goesOn whether it changes a plan, rather than begins one
    private static void write(
            DSLContext tx, Owner owner, PlanStep step, int position, TimelineEntry entry, boolean goesOn) {
        new VersionRows(tx, owner).put(step.plan().content());
        PlanTimelineRecord row = tx.newRecord(PLAN_TIMELINE);
        row.setAuthority(owner.value());
        row.setPosition(position);
        row.setVersion(step.plan().version().value());
        row.setAuthor(entry.author());
        row.setPutAt(Instants.column(entry.at()));
        row.setSource(entry.source());
        row.setOrigin(step.change().origin().name());
        if (goesOn) {
            row.setMadeFrom(step.before().version().value());
        }
        step.change().revision().ifPresent(why -> {
            row.setRevisionReason(why.reason());
            row.setRevisionDecision(why.decision());
            row.setRevisionOn(why.on());
        });
        row.insert();
        new JooqTargetTrees(tx).put(owner, step.plan().targets(), entry);
    }

    @Override
    public Optional<Versioned<MandatePlan>> latest(Owner owner) {
        return versioned(owner, noCondition());
    }

    @Override
    public Optional<Versioned<MandatePlan>> before(Owner owner, Instant moment) {
        return versioned(owner, PLAN_TIMELINE.PUT_AT.lt(Instants.column(moment)));
    }

    private Optional<Versioned<MandatePlan>> versioned(Owner owner, Condition which) {
        return last(sql, owner, which)
                .map(row -> new Versioned<>(
                        owner,
                        new Sha256(row.getVersion()),
                        plan(owner, new Sha256(row.getVersion())),
                        new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource())));
    }

    private static Optional<PlanTimelineRecord> last(DSLContext sql, Owner owner, Condition which) {
        return sql.selectFrom(PLAN_TIMELINE)
                .where(PLAN_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(which)
                .orderBy(PLAN_TIMELINE.POSITION.desc())
                .limit(1)
                .fetchOptional();
    }

    @Override
    public Optional<MandatePlan> find(Sha256 version) {
        return sql.select(PLAN_VERSION.AUTHORITY)
                .from(PLAN_VERSION)
                .where(PLAN_VERSION.VERSION.eq(version.value()))
                .orderBy(PLAN_VERSION.AUTHORITY)
                .limit(1)
                .fetchOptional(PLAN_VERSION.AUTHORITY)
                .map(owner -> plan(new Owner(owner), version));
    }

    private MandatePlan plan(Owner owner, Sha256 version) {
        Written written = new Written(owner, version);
        return read.get(written, () -> fromRows(owner, version));
    }

    private MandatePlan fromRows(Owner owner, Sha256 version) {
        PlanContent content = Objects.requireNonNull(
                new VersionRows(sql, owner).read(Set.of(version)).get(version));
        return switch (MandatePlan.of(content)) {
            case Ruling.Allowed<MandatePlan>(MandatePlan plan) -> plan;
            case Ruling.Refused<MandatePlan>(List<Refusal> refusals) ->
                throw new IllegalStateException("The plan stored as " + version + " is none: " + refusals);
        };
    }

    @Override
    public PlanHistory history(Owner owner, PlanCode plan) {
        List<Told> own = told(owner, plan);
        List<PlanHistory.Entry> entries = new ArrayList<>();
        if (!own.isEmpty() && own.getFirst().row().getMadeFrom() != null && !owner.equals(Owner.HOME)) {
            Instant taken = own.getFirst().entry().at();
            told(Owner.HOME, plan).stream()
                    .map(Told::entry)
                    .filter(entry -> !entry.at().isAfter(taken))
                    .forEach(entries::add);
        }
        own.forEach(told -> entries.add(told.entry()));
        return new PlanHistory(entries);
    }

    @Override
    public PlanHistory.Latest latest(Owner owner, PlanCode plan, int skip, int most) {
        List<PlanTimelineRecord> all = rows(owner, plan);
        if (!all.isEmpty() && all.getFirst().getMadeFrom() != null && !owner.equals(Owner.HOME)) {
            Instant taken = all.getFirst().getPutAt().toInstant();
            List<PlanTimelineRecord> earlier = new ArrayList<>(rows(Owner.HOME, plan));
            earlier.removeIf(row -> row.getPutAt().toInstant().isAfter(taken));
            earlier.addAll(all);
            all = earlier;
        }
        List<PlanTimelineRecord> told =
                all.reversed().stream().skip(skip).limit(most).toList();
        Map<Sha256, PlanContent> contents = contents(owner, versions(told));
        return new PlanHistory.Latest(
                all.size(),
                told.stream()
                        .map(row -> new PlanHistory.Told(
                                entry(row, contents),
                                before(row, contents),
                                Objects.requireNonNull(contents.get(new Sha256(row.getVersion())))))
                        .toList());
    }

    /// Contents by version: the owner's, then, of what it took from the home's, the home's.
    private Map<Sha256, PlanContent> contents(Owner owner, Set<Sha256> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        Map<Sha256, PlanContent> contents = new HashMap<>(new VersionRows(sql, owner).read(versions));
        Set<Sha256> missing = new HashSet<>(versions);
        missing.removeAll(contents.keySet());
        if (!missing.isEmpty()) {
            contents.putAll(new VersionRows(sql, Owner.HOME).read(missing));
        }
        return contents;
    }

    private record Told(PlanTimelineRecord row, PlanHistory.Entry entry) {}

    private List<Told> told(Owner owner, PlanCode plan) {
        List<PlanTimelineRecord> rows = rows(owner, plan);
        return rows.isEmpty()
                ? List.of()
                : told.get(new Timeline(owner, plan, rows.getLast().getPosition()), () -> told(owner, rows));
    }

    private List<Told> told(Owner owner, List<PlanTimelineRecord> rows) {
        Map<Sha256, PlanContent> contents = contents(owner, versions(rows));
        return rows.stream().map(row -> new Told(row, entry(row, contents))).toList();
    }

    private List<PlanTimelineRecord> rows(Owner owner, PlanCode plan) {
        return sql.select(PLAN_TIMELINE.fields())
                .from(PLAN_TIMELINE)
                .join(PLAN_VERSION)
                .on(PLAN_VERSION.AUTHORITY.eq(PLAN_TIMELINE.AUTHORITY))
                .and(PLAN_VERSION.VERSION.eq(PLAN_TIMELINE.VERSION))
                .where(PLAN_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(PLAN_VERSION.PLAN.eq(plan.value()))
                .orderBy(PLAN_TIMELINE.POSITION)
                .fetchInto(PLAN_TIMELINE);
    }

    /// Those they left, and those they were made from.
    private static Set<Sha256> versions(List<PlanTimelineRecord> rows) {
        Set<Sha256> versions = new HashSet<>();
        rows.forEach(row -> {
            versions.add(new Sha256(row.getVersion()));
            Optional.ofNullable(row.getMadeFrom()).map(Sha256::new).ifPresent(versions::add);
        });
        return versions;
    }

    private static PlanContent before(PlanTimelineRecord row, Map<Sha256, PlanContent> contents) {
        PlanContent after = Objects.requireNonNull(contents.get(new Sha256(row.getVersion())));
        return row.getMadeFrom() == null
                ? PlanContent.empty(after.code(), after.name(), after.term())
                : Objects.requireNonNull(contents.get(new Sha256(row.getMadeFrom())));
    }

    private static PlanHistory.Entry entry(PlanTimelineRecord row, Map<Sha256, PlanContent> contents) {
        Sha256 version = new Sha256(row.getVersion());
        PlanContent after = Objects.requireNonNull(contents.get(version));
        return new PlanHistory.Entry(
                row.getPutAt().toInstant(),
                row.getAuthor(),
                Origin.valueOf(row.getOrigin()),
                Optional.ofNullable(row.getRevisionReason())
                        .map(reason -> new Revision(reason, row.getRevisionDecision(), row.getRevisionOn())),
                version,
                PlanDiff.between(before(row, contents), after));
    }
}

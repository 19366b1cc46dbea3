package fr.continuum.adapters.persistence.indicator;

import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_TIMELINE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import fr.continuum.adapters.persistence.jooq.tables.records.IndicatorTimelineRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.adapters.persistence.sql.PlanInForce;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Period;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Indicators and measures: one timeline of the parts of an owner's book. The book of a moment is the latest row of
/// each part.
public final class JooqIndicators implements Indicators {

    /// Each page of an objective asks for the latest book, some for that of a day.
    private static final int MOST_HELD = 4;

    private final DSLContext sql;
    private final RecentlyRead<Written, Read> read = RecentlyRead.byPlace(MOST_HELD);

    /// Rows of a timeline are written once, each at its place: a book is what stands there up to one.
    private record Written(Owner owner, int position) {}

    /// A fingerprint is of all a book says.
    private record Read(Sha256 version, IndicatorBook content) {

        static Read of(IndicatorBook book) {
            return new Read(book.version(), book);
        }
    }

    public JooqIndicators(DSLContext sql) {
        this.sql = sql;
    }

    /// Under the home's lock and the owner's, to the end of the transaction: who ties to a plan and who changes it
    /// take turns.
    @Override
    public boolean put(Owner owner, IndicatorStep step, TimelineEntry entry) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.takeAfterHome(tx, owner);
            Sha256 plan = PlanInForce.version(tx, owner).orElseGet(MandatePlan.NONE::version);
            if (step.plan().filter(ruled -> !ruled.equals(plan)).isPresent()) {
                return false;
            }
            Optional<Versioned<IndicatorBook>> own = versioned(tx, owner, noCondition());
            IndicatorBook before = own.or(() -> versioned(tx, Owner.HOME, noCondition()))
                    .map(Versioned::content)
                    .orElse(IndicatorBook.EMPTY);
            Map<String, Sha256> versions = before.parts().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, part -> part.getValue().version()));
            if (!step.follows(versions)) {
                return false;
            }
            if (!step.isEmpty()) {
                new StepWriting(tx, owner, last(tx, owner)).put(own.isPresent(), before, step, entry);
            }
            return true;
        });
    }

    private static Optional<IndicatorTimelineRecord> last(DSLContext sql, Owner owner) {
        return last(sql, owner, noCondition());
    }

    private static Optional<IndicatorTimelineRecord> last(DSLContext sql, Owner owner, Condition which) {
        return sql.selectFrom(INDICATOR_TIMELINE)
                .where(INDICATOR_TIMELINE.AUTHORITY.eq(owner.value()))
                .and(which)
                .orderBy(INDICATOR_TIMELINE.POSITION.desc())
                .limit(1)
                .fetchOptional();
    }

    @Override
    public Optional<Versioned<IndicatorBook>> latest(Owner owner) {
        return recent(owner, noCondition());
    }

    @Override
    public Optional<Versioned<IndicatorBook>> before(Owner owner, Instant moment) {
        return recent(owner, INDICATOR_TIMELINE.PUT_AT.lt(Instants.column(moment)));
    }

    /// Outside the transactions that write.
    private Optional<Versioned<IndicatorBook>> recent(Owner owner, Condition which) {
        return last(sql, owner, which).map(row -> {
            Read book =
                    read.get(new Written(owner, row.getPosition()), () -> Read.of(book(sql, owner, row.getPosition())));
            return new Versioned<>(owner, book.version(), book.content(), entry(row));
        });
    }

    @Override
    public Set<Siren> authorities() {
        return sql.selectDistinct(INDICATOR_TIMELINE.AUTHORITY)
                .from(INDICATOR_TIMELINE)
                .where(INDICATOR_TIMELINE.AUTHORITY.ne(Owner.HOME.value()))
                .fetchSet(row -> new Siren(row.value1()));
    }

    @Override
    public Optional<IndicatorBook> find(Sha256 version) {
        return sql.selectFrom(INDICATOR_BOOK)
                .where(INDICATOR_BOOK.VERSION.eq(version.value()))
                .orderBy(INDICATOR_BOOK.AUTHORITY)
                .limit(1)
                .fetchOptional()
                .map(row -> book(sql, new Owner(row.getAuthority()), row.getPosition()));
    }

    private static Optional<Versioned<IndicatorBook>> versioned(DSLContext sql, Owner owner, Condition which) {
        return last(sql, owner, which).map(row -> {
            IndicatorBook book = book(sql, owner, row.getPosition());
            return new Versioned<>(owner, book.version(), book, entry(row));
        });
    }

    /// Made of the latest row of each part.
    private static IndicatorBook book(DSLContext sql, Owner owner, int position) {
        return IndicatorBook.of(parts(
                sql,
                owner,
                sql.select(INDICATOR_TIMELINE.fields())
                        .distinctOn(INDICATOR_TIMELINE.PART)
                        .from(INDICATOR_TIMELINE)
                        .where(INDICATOR_TIMELINE.AUTHORITY.eq(owner.value()))
                        .and(INDICATOR_TIMELINE.POSITION.le(position))
                        .orderBy(INDICATOR_TIMELINE.PART, INDICATOR_TIMELINE.POSITION.desc())
                        .fetchInto(INDICATOR_TIMELINE)));
    }

    /// What rows of the timeline say, row by row.
    private static List<IndicatorPart> parts(DSLContext sql, Owner owner, List<IndicatorTimelineRecord> rows) {
        var sheets = new SheetRows(sql, owner)
                .read(rows.stream()
                        .map(IndicatorTimelineRecord::getIndicator)
                        .filter(Objects::nonNull)
                        .toList());
        return rows.stream()
                .<IndicatorPart>map(row -> row.getIndicator() == null
                        ? new IndicatorPart.OfMeasure(measure(row))
                        : new IndicatorPart.OfIndicator(Objects.requireNonNull(sheets.get(row.getIndicator()))))
                .toList();
    }

    private static Measure measure(IndicatorTimelineRecord row) {
        return new Measure(
                row.getMeasured(),
                Period.parse(row.getPeriod()).orElseThrow(),
                row.getValue(),
                row.getMeasureSource(),
                row.getComment());
    }

    @Override
    public List<Change> history(Owner owner, String indicator) {
        Owner whose = last(sql, owner).isPresent() ? owner : Owner.HOME;
        List<IndicatorTimelineRecord> rows = sql.selectFrom(INDICATOR_TIMELINE)
                .where(INDICATOR_TIMELINE.AUTHORITY.eq(whose.value()))
                .and(INDICATOR_TIMELINE
                        .MEASURED
                        .eq(indicator)
                        .or(INDICATOR_TIMELINE.INDICATOR.in(select(INDICATOR.VERSION)
                                .from(INDICATOR)
                                .where(INDICATOR.AUTHORITY.eq(whose.value()))
                                .and(INDICATOR.CODE.eq(indicator)))))
                .orderBy(INDICATOR_TIMELINE.POSITION)
                .fetch();
        List<IndicatorPart> parts = parts(sql, whose, rows);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> change(rows.get(at), parts.get(at)))
                .toList();
    }

    private static Change change(IndicatorTimelineRecord row, IndicatorPart part) {
        return new Change(
                Origin.valueOf(row.getOrigin()),
                entry(row),
                part,
                Optional.ofNullable(row.getCorrection()),
                Optional.ofNullable(row.getRevisionReason())
                        .map(reason -> new Revision(reason, row.getRevisionDecision(), row.getRevisionOn())));
    }

    private static TimelineEntry entry(IndicatorTimelineRecord row) {
        return new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource());
    }
}

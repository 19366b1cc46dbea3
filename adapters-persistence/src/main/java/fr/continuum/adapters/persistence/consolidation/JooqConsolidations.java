package fr.continuum.adapters.persistence.consolidation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.CONSOLIDATION;
import static fr.continuum.adapters.persistence.jooq.Tables.CONSOLIDATION_DOCUMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.CURRENT_CONSOLIDATION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;
import static fr.continuum.adapters.persistence.jooq.Tables.READING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import fr.continuum.adapters.persistence.budget.FactPartitions;
import fr.continuum.adapters.persistence.jooq.tables.ConsolidationDocument;
import fr.continuum.adapters.persistence.sql.BlockRanges;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.Consolidations;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Consolidations, and the one readers see of each authority.
public final class JooqConsolidations implements Consolidations {

    /// Readers see one of each authority, and ask for that of a day.
    private static final int MOST_HELD = 16;

    /// What the sums of keys are looked up by; nobody looks for a sum.
    private static final List<Field<?>> ASKED_BY = Stream.of(
                    KEY_TOTAL.AUTHORITY, KEY_TOTAL.READING_ID, KEY_TOTAL.KEY_ID, KEY_TOTAL.FIRST_LINE)
            .<Field<?>>map(column -> field(column.getUnqualifiedName()))
            .toList();

    private final DSLContext sql;
    private final RecentlyRead<Made, Consolidation> published = RecentlyRead.byPlace(MOST_HELD);

    /// Once published, it never changes.
    private record Made(Siren authority, NightId night) {}

    public JooqConsolidations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void prepare(Consolidation consolidation) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Siren authority = consolidation.authority();
            NightId night = consolidation.night();
            Optional<State> state = state(tx, authority, night);
            if (state.equals(Optional.of(State.PUBLISHED))) {
                if (!meansTheSame(find(tx, authority, night).orElseThrow(), consolidation)) {
                    throw new IllegalStateException("Published, never to change: " + authority + " " + night);
                }
                return;
            }
            if (state.isPresent()) {
                remove(tx, authority, night);
            }
            ConsolidationRows.insert(tx, consolidation);
        });
    }

    private static boolean meansTheSame(Consolidation one, Consolidation other) {
        return one.inputs().equals(other.inputs())
                && one.documents().equals(other.documents())
                && one.budgets().equals(other.budgets());
    }

    private static void remove(DSLContext tx, Siren authority, NightId night) {
        tx.deleteFrom(CONSOLIDATION_DOCUMENT)
                .where(CONSOLIDATION_DOCUMENT.AUTHORITY.eq(authority.value()))
                .and(CONSOLIDATION_DOCUMENT.NIGHT_DATE.eq(night.date()))
                .and(CONSOLIDATION_DOCUMENT.NIGHT_NUMBER.eq(night.number()))
                .execute();
        tx.deleteFrom(CONSOLIDATION)
                .where(ConsolidationRows.is(authority, night))
                .execute();
    }

    @Override
    public void publish(Siren authority, NightId night, Instant at) {
        countAgain(authority, night);
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            switch (existing(tx, authority, night)) {
                case PREPARED -> flip(tx, authority, night, at);
                case PUBLISHED -> {}
                case REFUSED ->
                    throw new IllegalStateException("Refused, not to be published: " + authority + " " + night);
            }
        });
    }

    /// Tells PostgreSQL how many keys there are now, before anyone reads them: it would look by itself a minute
    /// later, and until then take half a minute for the first page after a first night. Where a night stands on
    /// what readers see already, nothing was written, and nothing is counted. Block-range indexes were told when
    /// lines were written, unless the night was killed in between: those of the years that came, as a vacuum
    /// that is at one has first to give way.
    private void countAgain(Siren authority, NightId night) {
        ConsolidationDocument tonight = CONSOLIDATION_DOCUMENT.as("tonight");
        Set<FiscalYear> years = sql.selectDistinct(READING.FISCAL_YEAR)
                .from(tonight)
                .join(READING)
                .on(READING.AUTHORITY.eq(tonight.AUTHORITY))
                .and(READING.ID.eq(tonight.READING_ID))
                .where(brings(tonight, authority, night, document -> document.READING_ID))
                .fetchSet(row -> new FiscalYear(row.value1()));
        if (!years.isEmpty()) {
            sql.execute("analyze {0}, {1} ({2})", BUDGET_KEY, KEY_TOTAL, list(ASKED_BY));
            years.forEach(year -> BlockRanges.summarise(sql, FactPartitions.name(year)));
        }
        if (sql.fetchExists(selectOne()
                .from(tonight)
                .where(brings(tonight, authority, night, document -> document.MEASUREMENT_ID)))) {
            sql.execute("analyze {0}, {1}", KEY_ATTRIBUTION, MEASUREMENT_TARGET);
            BlockRanges.summarise(sql, KEY_ATTRIBUTION.getName());
        }
    }

    /// Of the documents of a night, those that bring something of a kind that what readers see does not stand on.
    private static Condition brings(
            ConsolidationDocument tonight,
            Siren authority,
            NightId night,
            Function<ConsolidationDocument, Field<Integer>> something) {
        ConsolidationDocument seen = CONSOLIDATION_DOCUMENT.as("seen");
        return tonight.AUTHORITY
                .eq(authority.value())
                .and(tonight.NIGHT_DATE.eq(night.date()))
                .and(tonight.NIGHT_NUMBER.eq(night.number()))
                .andNotExists(selectOne()
                        .from(CURRENT_CONSOLIDATION)
                        .join(seen)
                        .on(seen.AUTHORITY.eq(CURRENT_CONSOLIDATION.AUTHORITY))
                        .and(seen.NIGHT_DATE.eq(CURRENT_CONSOLIDATION.NIGHT_DATE))
                        .and(seen.NIGHT_NUMBER.eq(CURRENT_CONSOLIDATION.NIGHT_NUMBER))
                        .where(CURRENT_CONSOLIDATION.AUTHORITY.eq(authority.value()))
                        .and(something.apply(seen).eq(something.apply(tonight))));
    }

    private static void flip(DSLContext tx, Siren authority, NightId night, Instant at) {
        tx.update(CONSOLIDATION)
                .set(CONSOLIDATION.STATE, State.PUBLISHED.name())
                .set(CONSOLIDATION.PUBLISHED_AT, Instants.column(at))
                .where(ConsolidationRows.is(authority, night))
                .execute();
        tx.insertInto(CURRENT_CONSOLIDATION)
                .set(CURRENT_CONSOLIDATION.AUTHORITY, authority.value())
                .set(CURRENT_CONSOLIDATION.NIGHT_DATE, night.date())
                .set(CURRENT_CONSOLIDATION.NIGHT_NUMBER, night.number())
                .onConflict(CURRENT_CONSOLIDATION.AUTHORITY)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public void refuse(Siren authority, NightId night, String reason) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            if (existing(tx, authority, night) == State.PUBLISHED) {
                throw new IllegalStateException("Published, not to be refused: " + authority + " " + night);
            }
            tx.update(CONSOLIDATION)
                    .set(CONSOLIDATION.STATE, State.REFUSED.name())
                    .set(CONSOLIDATION.REFUSAL, reason)
                    .where(ConsolidationRows.is(authority, night))
                    .execute();
        });
    }

    @Override
    public Optional<Consolidation> find(Siren authority, NightId night) {
        Made made = new Made(authority, night);
        Optional<Consolidation> known = published.find(made);
        if (known.isPresent()) {
            return known;
        }
        Optional<Consolidation> read = find(sql, authority, night);
        read.filter(one -> one.state() == State.PUBLISHED).ifPresent(one -> published.put(made, one));
        return read;
    }

    private static Optional<Consolidation> find(DSLContext sql, Siren authority, NightId night) {
        return ConsolidationRows.where(sql, ConsolidationRows.is(authority, night)).stream()
                .findFirst();
    }

    @Override
    public Optional<Consolidation> current(Siren authority) {
        return currentNight(authority).flatMap(night -> find(authority, night));
    }

    @Override
    public Optional<NightId> currentNight(Siren authority) {
        return sql.select(CURRENT_CONSOLIDATION.NIGHT_DATE, CURRENT_CONSOLIDATION.NIGHT_NUMBER)
                .from(CURRENT_CONSOLIDATION)
                .where(CURRENT_CONSOLIDATION.AUTHORITY.eq(authority.value()))
                .fetchOptional(row -> NightId.of(row.value1(), row.value2()));
    }

    @Override
    public Set<Siren> authorities() {
        return sql.select(CURRENT_CONSOLIDATION.AUTHORITY)
                .from(CURRENT_CONSOLIDATION)
                .fetchSet(row -> new Siren(row.value1()));
    }

    @Override
    public Set<String> codesAtSource(Siren authority, Set<String> among) {
        return sql.selectDistinct(BUDGET_KEY.ANALYTIC_CODE)
                .from(BUDGET_KEY)
                .where(BUDGET_KEY.AUTHORITY.eq(authority.value()))
                .and(BUDGET_KEY.ANALYTIC_CODE.in(among))
                .andExists(selectOne()
                        .from(CURRENT_CONSOLIDATION)
                        .join(CONSOLIDATION_DOCUMENT)
                        .on(CONSOLIDATION_DOCUMENT.AUTHORITY.eq(CURRENT_CONSOLIDATION.AUTHORITY))
                        .and(CONSOLIDATION_DOCUMENT.NIGHT_DATE.eq(CURRENT_CONSOLIDATION.NIGHT_DATE))
                        .and(CONSOLIDATION_DOCUMENT.NIGHT_NUMBER.eq(CURRENT_CONSOLIDATION.NIGHT_NUMBER))
                        .join(KEY_TOTAL)
                        .on(KEY_TOTAL.AUTHORITY.eq(CONSOLIDATION_DOCUMENT.AUTHORITY))
                        .and(KEY_TOTAL.READING_ID.eq(CONSOLIDATION_DOCUMENT.READING_ID))
                        .where(CURRENT_CONSOLIDATION.AUTHORITY.eq(authority.value()))
                        .and(KEY_TOTAL.KEY_ID.eq(BUDGET_KEY.ID)))
                .fetchSet(BUDGET_KEY.ANALYTIC_CODE);
    }

    @Override
    public Optional<Consolidation> lastWith(Siren authority, Sha256 document) {
        return sql.select(CONSOLIDATION.NIGHT_DATE, CONSOLIDATION.NIGHT_NUMBER)
                .from(CONSOLIDATION)
                .join(CONSOLIDATION_DOCUMENT)
                .on(CONSOLIDATION_DOCUMENT.AUTHORITY.eq(CONSOLIDATION.AUTHORITY))
                .and(CONSOLIDATION_DOCUMENT.NIGHT_DATE.eq(CONSOLIDATION.NIGHT_DATE))
                .and(CONSOLIDATION_DOCUMENT.NIGHT_NUMBER.eq(CONSOLIDATION.NIGHT_NUMBER))
                .join(READING)
                .on(READING.AUTHORITY.eq(CONSOLIDATION_DOCUMENT.AUTHORITY))
                .and(READING.ID.eq(CONSOLIDATION_DOCUMENT.READING_ID))
                .where(CONSOLIDATION.AUTHORITY.eq(authority.value()))
                .and(CONSOLIDATION.STATE.eq(State.PUBLISHED.name()))
                .and(READING.DOCUMENT.eq(document.value()))
                .orderBy(CONSOLIDATION.NIGHT_DATE.desc(), CONSOLIDATION.NIGHT_NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> NightId.of(row.value1(), row.value2()))
                .flatMap(night -> find(authority, night));
    }

    @Override
    public Optional<Consolidation> lastBy(Siren authority, LocalDate day) {
        return sql.select(CONSOLIDATION.NIGHT_DATE, CONSOLIDATION.NIGHT_NUMBER)
                .from(CONSOLIDATION)
                .where(CONSOLIDATION.AUTHORITY.eq(authority.value()))
                .and(CONSOLIDATION.STATE.eq(State.PUBLISHED.name()))
                .and(CONSOLIDATION.NIGHT_DATE.le(day))
                .orderBy(CONSOLIDATION.NIGHT_DATE.desc(), CONSOLIDATION.NIGHT_NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> NightId.of(row.value1(), row.value2()))
                .flatMap(night -> find(authority, night));
    }

    @Override
    public List<Consolidation> of(NightId night) {
        return ConsolidationRows.where(
                sql, CONSOLIDATION.NIGHT_DATE.eq(night.date()).and(CONSOLIDATION.NIGHT_NUMBER.eq(night.number())));
    }

    private static State existing(DSLContext tx, Siren authority, NightId night) {
        return state(tx, authority, night)
                .orElseThrow(() -> new IllegalStateException("Never prepared: " + authority + " " + night));
    }

    /// Locks the row: what is decided on its state still holds when it is written.
    private static Optional<State> state(DSLContext tx, Siren authority, NightId night) {
        return tx.select(CONSOLIDATION.STATE)
                .from(CONSOLIDATION)
                .where(ConsolidationRows.is(authority, night))
                .forUpdate()
                .fetchOptional(CONSOLIDATION.STATE)
                .map(State::valueOf);
    }
}

package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.READING;

import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/// Facts on PostgreSQL. A load is one transaction and one pass: lines stream into the partition of their year by COPY,
/// then new keys, then the sums of each key, then the reading. Memory grows with keys, never with lines.
public final class JooqBudgetFacts implements BudgetFacts {

    /// Of ten years of two budgets, all stages.
    private static final int MOST_HELD = 256;

    private final DSLContext sql;
    private final RecentlyRead<ReadingId, Reading> read = RecentlyRead.byPlace(MOST_HELD);
    private final FactPartitions partitions;
    private final KeysInHand keys;

    /// @param dataSource gives connections of their own, outside any transaction `sql` takes part in
    public JooqBudgetFacts(DSLContext sql, DataSource dataSource) {
        this(sql, dataSource, new KeysInHand());
    }

    /// @param keys of the readings of this database, shared with who writes where they go
    public JooqBudgetFacts(DSLContext sql, DataSource dataSource, KeysInHand keys) {
        this.sql = sql;
        this.partitions = new FactPartitions(dataSource);
        this.keys = keys;
    }

    @Override
    public void makeRoomFor(FiscalYear year) {
        partitions.makeRoomFor(year);
    }

    @Override
    public ReadOutcome load(ReadingId id, FiscalYear year, Loader loader) throws IOException {
        try {
            Loaded<ReadOutcome> loaded = sql.transactionResult(transaction -> {
                DSLContext tx = transaction.dsl();
                return tx.connectionResult(connection -> load(tx, connection, id, year, loader));
            });
            settle(loaded.by());
            return loaded.outcome();
        } catch (TakenBack taken) {
            partitions.settle(year);
            return taken.outcome;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// What was loaded, once its transaction is over.
    private void settle(Loading loaded) {
        keys.hold(loaded.authority(), loaded.number(), loaded.keys());
        partitions.settle(loaded.year());
    }

    private Loaded<ReadOutcome> load(
            DSLContext tx, Connection connection, ReadingId id, FiscalYear year, Loader loader) {
        Locks.LOAD.take(tx, id.authority());
        if (Readings.number(tx, id).isPresent()) {
            throw new IllegalStateException("Already loaded: " + id);
        }
        Loading loading = begin(tx, id.authority(), year);
        ReadOutcome outcome = loading.copyLines(connection, loader::readInto, read -> read instanceof ReadOutcome.Read);
        if (!(outcome instanceof ReadOutcome.Read read)) {
            throw new TakenBack(outcome);
        }
        loading.end(tx, connection, id, read);
        return new Loaded<>(loading, outcome);
    }

    @Override
    public boolean loadAhead(Siren authority, FiscalYear year, AheadLoader loader) throws IOException {
        try {
            Loading loaded = sql.transactionResult(transaction -> {
                DSLContext tx = transaction.dsl();
                return tx.connectionResult(connection -> loadAhead(tx, connection, authority, year, loader));
            });
            settle(loaded);
            return true;
        } catch (NothingAhead _) {
            partitions.settle(year);
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Loading loadAhead(
            DSLContext tx, Connection connection, Siren authority, FiscalYear year, AheadLoader loader) {
        Locks.LOAD.take(tx, authority);
        Loading loading = begin(tx, authority, year);
        Ahead ahead = loading.copyLines(connection, loader::readInto, Optional::isPresent)
                .filter(told -> Readings.number(tx, told.id()).isEmpty())
                .orElseThrow(NothingAhead::new);
        if (!ahead.id().authority().equals(authority)) {
            throw new IllegalArgumentException("Not of " + authority + ": " + ahead.id());
        }
        loading.end(tx, connection, ahead.id(), ahead.read());
        return loading;
    }

    /// The caller holds the lock of loads.
    private Loading begin(DSLContext tx, Siren authority, FiscalYear year) {
        if (!FactPartitions.isThere(tx, year)) {
            throw new IllegalStateException("No room was made for " + year);
        }
        return new Loading(nextNumber(tx), new KeyDictionary(authority, keys.of(tx, authority)), authority, year);
    }

    private record Loaded<T>(Loading by, T outcome) {}

    /// One reading on its way into the tables.
    private record Loading(int number, KeyDictionary keys, Siren authority, FiscalYear year) {

        /// @param kept whether what was read stays; what was copied is taken back where not
        <T> T copyLines(Connection connection, LinesInto<T> loader, Predicate<T> kept) {
            try (LineCopy lines = new LineCopy(connection, keys, authority, number, year)) {
                T outcome = loader.read(lines);
                if (kept.test(outcome)) {
                    lines.end();
                }
                return outcome;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end(DSLContext tx, Connection connection, ReadingId id, ReadOutcome.Read read) {
            keys.writeNewKeys(connection);
            keys.writeTotals(connection, number);
            Readings.insert(
                    tx,
                    number,
                    new Reading(
                            id,
                            read.header(),
                            read.lines(),
                            read.sums(),
                            read.controlTotals(),
                            read.unknownCodes(),
                            read.rejected()));
        }
    }

    @FunctionalInterface
    private interface LinesInto<T> {
        T read(LineHandler handler) throws IOException;
    }

    private static int nextNumber(DSLContext tx) {
        Integer number = tx.resultQuery("select nextval(pg_get_serial_sequence('reading', 'id'))::int")
                .fetchSingle()
                .get(0, Integer.class);
        return number;
    }

    @Override
    public Optional<Reading> find(ReadingId id) {
        return read.find(id, () -> Readings.where(sql, Readings.is(id)).stream().findFirst());
    }

    @Override
    public List<KeyTotals> keyTotals(ReadingId id) {
        return Readings.number(sql, id)
                .map(number -> keys.totals(sql, id.authority(), number))
                .orElse(List.of());
    }

    @Override
    public List<KeyTotals> keyTotals(ReadingId id, KeyField field, Predicate<String> wanted) {
        return Readings.number(sql, id)
                .map(number -> keys.totals(sql, id.authority(), number, field, wanted))
                .orElse(List.of());
    }

    @Override
    public Sums sumsOfKeys(ReadingId id) {
        return Readings.number(sql, id)
                .map(number -> KeySums.of(sql, id.authority(), number))
                .orElse(Sums.NONE);
    }

    @Override
    public List<Reading> readings(Siren authority, Sha256 document) {
        return Readings.where(sql, READING.AUTHORITY.eq(authority.value()).and(READING.DOCUMENT.eq(document.value())));
    }

    /// Ends a load that goes ahead of a document that is there, or is not told.
    private static final class NothingAhead extends RuntimeException {

        private static final long serialVersionUID = 1;

        NothingAhead() {
            super("nothing ahead", null, false, false);
        }
    }

    /// Carries the outcome of a load that must leave no trace out of its transaction.
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient ReadOutcome outcome;

        TakenBack(ReadOutcome outcome) {
            super("taken back", null, false, false);
            this.outcome = outcome;
        }
    }
}

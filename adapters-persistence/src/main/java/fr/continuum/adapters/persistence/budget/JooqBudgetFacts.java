package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.READING;

import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/// Facts on PostgreSQL. A load is one transaction and one pass: lines stream into the partition of their year by COPY,
/// then new keys, then the sums of each key, then the reading. Memory grows with keys, never with lines.
public final class JooqBudgetFacts implements BudgetFacts {

    private final DSLContext sql;
    private final FactPartitions partitions;

    /// @param dataSource gives connections of their own, outside any transaction `sql` takes part in
    public JooqBudgetFacts(DSLContext sql, DataSource dataSource) {
        this.sql = sql;
        this.partitions = new FactPartitions(dataSource);
    }

    @Override
    public void makeRoomFor(FiscalYear year) {
        partitions.makeRoomFor(year);
    }

    @Override
    public ReadOutcome load(ReadingId id, FiscalYear year, Loader loader) throws IOException {
        try {
            ReadOutcome outcome = sql.transactionResult(transaction -> {
                DSLContext tx = transaction.dsl();
                return tx.connectionResult(connection -> load(tx, connection, id, year, loader));
            });
            partitions.settle(year);
            return outcome;
        } catch (TakenBack taken) {
            return taken.outcome;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ReadOutcome load(
            DSLContext tx, Connection connection, ReadingId id, FiscalYear year, Loader loader) {
        Locks.LOAD.take(tx, id.authority());
        if (Readings.number(tx, id).isPresent()) {
            throw new IllegalStateException("Already loaded: " + id);
        }
        if (!FactPartitions.isThere(tx, year)) {
            throw new IllegalStateException("No room was made for " + year);
        }
        int number = nextNumber(tx);
        KeyDictionary keys = KeyDictionary.of(id.authority(), tx);
        ReadOutcome outcome = copyLines(connection, keys, id, number, year, loader);
        if (!(outcome instanceof ReadOutcome.Read read)) {
            throw new TakenBack(outcome);
        }
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
        return outcome;
    }

    private static ReadOutcome copyLines(
            Connection connection, KeyDictionary keys, ReadingId id, int number, FiscalYear year, Loader loader) {
        try (LineCopy lines = new LineCopy(connection, keys, id.authority(), number, year)) {
            ReadOutcome outcome = loader.readInto(lines);
            if (outcome instanceof ReadOutcome.Read) {
                lines.end();
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int nextNumber(DSLContext tx) {
        Integer number = tx.resultQuery("select nextval(pg_get_serial_sequence('reading', 'id'))::int")
                .fetchSingle()
                .get(0, Integer.class);
        return number;
    }

    @Override
    public Optional<Reading> find(ReadingId id) {
        return Readings.where(sql, Readings.is(id)).stream().findFirst();
    }

    @Override
    public List<KeyTotals> keyTotals(ReadingId id) {
        return Readings.number(sql, id)
                .map(number -> KeySums.perKey(sql, id.authority(), number))
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

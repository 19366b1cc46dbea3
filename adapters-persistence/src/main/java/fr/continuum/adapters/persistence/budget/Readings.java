package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.READING;
import static fr.continuum.adapters.persistence.jooq.Tables.READING_SUM;

import fr.continuum.adapters.persistence.budget.ReadingJson.TotalsJson;
import fr.continuum.adapters.persistence.budget.ReadingJson.UnknownCodeJson;
import fr.continuum.adapters.persistence.jooq.tables.records.ReadingRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ReadingSumRecord;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Readings and their sums, lines and keys apart.
public final class Readings {

    private Readings() {}

    /// The number a reading is known by here.
    public static Optional<Integer> number(DSLContext sql, ReadingId id) {
        return sql.select(READING.ID).from(READING).where(is(id)).fetchOptional(READING.ID);
    }

    public static Condition is(ReadingId id) {
        Sha256 chart = id.chart();
        return READING.AUTHORITY
                .eq(id.authority().value())
                .and(READING.DOCUMENT.eq(id.document().value()))
                .and(READING.READER_VERSION.eq(id.readerVersion()))
                .and(chart == null ? READING.CHART.isNull() : READING.CHART.eq(chart.value()));
    }

    public static ReadingId id(ReadingRecord row) {
        String chart = row.getChart();
        return new ReadingId(
                new Siren(row.getAuthority()),
                new Sha256(row.getDocument()),
                row.getReaderVersion(),
                chart == null ? null : new Sha256(chart));
    }

    static List<Reading> where(DSLContext sql, Condition condition) {
        return sql.selectFrom(READING).where(condition).orderBy(READING.ID.desc()).fetch().stream()
                .map(row -> reading(sql, row))
                .toList();
    }

    private static Reading reading(DSLContext sql, ReadingRecord row) {
        return new Reading(
                id(row),
                Headers.of(row),
                new LineCounts(row.getLinesRead(), row.getLinesKept(), row.getLinesTotals(), row.getLinesRejected()),
                sums(sql, row),
                Json.read(row.getControlTotals(), TotalsJson.class).totals(),
                UnknownCodeJson.all(Json.read(row.getUnknownCodes(), UnknownCodeJson[].class)),
                List.of(Json.read(row.getRejected(), FileFault[].class)));
    }

    private static Sums sums(DSLContext sql, ReadingRecord reading) {
        Sums.Builder sums = new Sums.Builder();
        sql.selectFrom(READING_SUM)
                .where(READING_SUM.AUTHORITY.eq(reading.getAuthority()))
                .and(READING_SUM.READING_ID.eq(reading.getId()))
                .forEach(row -> sums.add(
                        Flow.valueOf(row.getFlow()),
                        Measure.valueOf(row.getMeasure()),
                        new Tally(row.getCents(), row.getLines())));
        return sums.build();
    }

    static void insert(DSLContext tx, int number, Reading reading) {
        Sha256 chart = reading.id().chart();
        ReadingRecord row = new ReadingRecord();
        row.fromMap(Headers.columns(reading.header()));
        row.setAuthority(reading.id().authority().value());
        row.setId(number);
        row.setDocument(reading.id().document().value());
        row.setReaderVersion(reading.id().readerVersion());
        row.setChart(chart == null ? null : chart.value());
        row.setLinesRead(reading.lines().read());
        row.setLinesKept(reading.lines().kept());
        row.setLinesTotals(reading.lines().totals());
        row.setLinesRejected(reading.lines().rejected());
        row.setControlTotals(Json.of(TotalsJson.of(reading.controlTotals())));
        row.setUnknownCodes(
                Json.of(reading.unknownCodes().stream().map(UnknownCodeJson::of).toList()));
        row.setRejected(Json.of(reading.rejected()));
        tx.insertInto(READING).set(row).execute();
        insertSums(tx, reading.id().authority(), number, reading.sums());
    }

    private static void insertSums(DSLContext tx, Siren authority, int number, Sums sums) {
        List<ReadingSumRecord> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (Flow flow : Flow.values()) {
                Tally tally = sums.of(flow, measure);
                if (!tally.isZero()) {
                    rows.add(new ReadingSumRecord(
                            authority.value(), number, flow.name(), measure.name(), tally.cents(), tally.lines()));
                }
            }
        }
        tx.batchInsert(rows).execute();
    }
}

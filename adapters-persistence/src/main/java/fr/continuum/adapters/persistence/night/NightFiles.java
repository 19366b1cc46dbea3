package fr.continuum.adapters.persistence.night;

import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT;
import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT_FILE;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import fr.continuum.adapters.persistence.jooq.tables.records.NightFileRecord;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Note;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.watch.Arrival;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The files of nights.
final class NightFiles {

    private NightFiles() {}

    static void write(DSLContext sql, NightId night, FileRecord file) {
        NightFileRecord row = row(night, file);
        sql.insertInto(NIGHT_FILE)
                .set(row)
                .onConflict(NIGHT_FILE.NIGHT_DATE, NIGHT_FILE.NIGHT_NUMBER, NIGHT_FILE.ORDINAL)
                .doUpdate()
                .set(row)
                .execute();
    }

    static void replaceAll(DSLContext sql, NightId night, List<FileRecord> files) {
        sql.deleteFrom(NIGHT_FILE)
                .where(NIGHT_FILE.NIGHT_DATE.eq(night.date()))
                .and(NIGHT_FILE.NIGHT_NUMBER.eq(night.number()))
                .execute();
        sql.batchInsert(files.stream().map(file -> row(night, file)).toList()).execute();
    }

    static List<FileRecord> of(DSLContext sql, NightId night) {
        return sql.selectFrom(NIGHT_FILE)
                .where(NIGHT_FILE.NIGHT_DATE.eq(night.date()))
                .and(NIGHT_FILE.NIGHT_NUMBER.eq(night.number()))
                .orderBy(NIGHT_FILE.ORDINAL)
                .fetch(NightFiles::file);
    }

    /// Of those whose header names what read them.
    static Set<Reduction> feeds(DSLContext sql) {
        Field<String> profile = jsonbGetAttributeAsText(NIGHT_FILE.HEADER, "profile");
        return Set.copyOf(sql.selectDistinct(NIGHT_FILE.SHA, profile)
                .from(NIGHT_FILE)
                .where(NIGHT_FILE.SHA.isNotNull())
                .and(profile.isNotNull())
                .fetch(row -> new Reduction(new Sha256(row.value1()), new Sha256(row.value2()))));
    }

    /// The first night of each content under its name, then the last of these.
    static List<Arrival> arrivals(DSLContext sql) {
        Field<OffsetDateTime> first = min(NIGHT.STARTED_AT).as("first");
        Table<?> contents = sql.select(NIGHT_FILE.KIND, NIGHT_FILE.NAME, first)
                .from(NIGHT_FILE)
                .join(NIGHT)
                .on(NIGHT.NIGHT_DATE.eq(NIGHT_FILE.NIGHT_DATE))
                .and(NIGHT.NIGHT_NUMBER.eq(NIGHT_FILE.NIGHT_NUMBER))
                .where(NIGHT_FILE.SHA.isNotNull())
                .groupBy(NIGHT_FILE.KIND, NIGHT_FILE.NAME, NIGHT_FILE.SHA)
                .asTable("contents");
        Field<String> kind = contents.field(NIGHT_FILE.KIND);
        Field<String> name = contents.field(NIGHT_FILE.NAME);
        return sql.select(kind, name, max(contents.field(first)))
                .from(contents)
                .groupBy(kind, name)
                .fetch(row ->
                        new Arrival(row.value1(), row.value2(), row.value3().toInstant()));
    }

    private static NightFileRecord row(NightId night, FileRecord file) {
        Sha256 sha = file.sha();
        DocumentHeader header = file.header();
        DocumentStatus status = file.status();
        FileFault fault = file.fault();
        LineCounts lines = file.lines();
        NightFileRecord row = new NightFileRecord();
        row.setNightDate(night.date());
        row.setNightNumber(night.number());
        row.setOrdinal(file.ordinal());
        row.setName(file.name());
        row.setSha(sha == null ? null : sha.value());
        row.setKind(file.kind().name());
        row.setHeader(header == null ? null : Json.of(HeaderJson.of(header)));
        row.setStatus(status == null ? null : status.name());
        row.setFault(fault == null ? null : Json.of(FaultJson.of(fault)));
        row.setNote(file.note().french());
        row.setNoteEn(file.note().english());
        row.setLinesRead(lines == null ? null : (Long) lines.read());
        row.setLinesKept(lines == null ? null : (Long) lines.kept());
        row.setLinesTotals(lines == null ? null : (Long) lines.totals());
        row.setLinesRejected(lines == null ? null : (Long) lines.rejected());
        Kept kept = file.kept();
        row.setKept(kept == null ? null : kept.content().value());
        row.setKeptProfile(kept == null ? null : kept.profile().value());
        Drift drift = file.drift();
        row.setDrift(drift == null ? null : Json.of(DriftJson.of(drift)));
        return row;
    }

    private static FileRecord file(NightFileRecord row) {
        return new FileRecord(
                row.getOrdinal(),
                row.getName(),
                orNull(row.getSha(), Sha256::new),
                FileKind.valueOf(row.getKind()),
                orNull(
                        row.getHeader(),
                        json -> Json.read(json, HeaderJson.class).header()),
                orNull(row.getStatus(), DocumentStatus::valueOf),
                orNull(row.getFault(), json -> Json.read(json, FaultJson.class).fault()),
                new Note(row.getNote(), Objects.requireNonNullElse(row.getNoteEn(), "")),
                orNull(
                        row.getLinesRead(),
                        read -> new LineCounts(read, row.getLinesKept(), row.getLinesTotals(), row.getLinesRejected())),
                orNull(row.getKept(), kept -> new Kept(new Sha256(kept), new Sha256(row.getKeptProfile()))),
                orNull(row.getDrift(), json -> Json.read(json, DriftJson.class).drift()));
    }

    private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, R> reading) {
        return value == null ? null : reading.apply(value);
    }
}

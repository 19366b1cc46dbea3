package fr.continuum.adapters.persistence.consolidation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_SET;
import static fr.continuum.adapters.persistence.jooq.Tables.CONSOLIDATION;
import static fr.continuum.adapters.persistence.jooq.Tables.CONSOLIDATION_DOCUMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.READING;

import fr.continuum.adapters.persistence.budget.Readings;
import fr.continuum.adapters.persistence.jooq.tables.records.ConsolidationRecord;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/// How a consolidation lies in its rows.
final class ConsolidationRows {

    private ConsolidationRows() {}

    static List<Consolidation> where(DSLContext sql, Condition condition) {
        return sql
                .select(CONSOLIDATION.asterisk(), BUDGET_SET.CONTENT)
                .from(CONSOLIDATION)
                .join(BUDGET_SET)
                .on(BUDGET_SET.AUTHORITY.eq(CONSOLIDATION.AUTHORITY))
                .and(BUDGET_SET.FINGERPRINT.eq(CONSOLIDATION.BUDGETS))
                .where(condition)
                .orderBy(CONSOLIDATION.AUTHORITY, CONSOLIDATION.NIGHT_DATE, CONSOLIDATION.NIGHT_NUMBER)
                .fetch()
                .stream()
                .map(row -> consolidation(
                        sql,
                        row.into(CONSOLIDATION),
                        Arrays.stream(Json.read(row.get(BUDGET_SET.CONTENT), BudgetJson[].class))
                                .map(BudgetJson::cumulated)
                                .toList()))
                .toList();
    }

    static Condition is(Siren authority, NightId night) {
        return CONSOLIDATION
                .AUTHORITY
                .eq(authority.value())
                .and(CONSOLIDATION.NIGHT_DATE.eq(night.date()))
                .and(CONSOLIDATION.NIGHT_NUMBER.eq(night.number()));
    }

    private static Consolidation consolidation(DSLContext sql, ConsolidationRecord row, List<CumulatedBudget> budgets) {
        Siren authority = new Siren(row.getAuthority());
        NightId night = NightId.of(row.getNightDate(), row.getNightNumber());
        return new Consolidation(
                authority,
                night,
                Json.read(row.getInputs(), InputsJson.class).inputs(),
                documents(sql, authority, night),
                budgets,
                State.valueOf(row.getState()),
                row.getRefusal());
    }

    private static List<MeasuredDocument> documents(DSLContext sql, Siren authority, NightId night) {
        return sql.select(READING.asterisk(), MEASUREMENT.FINGERPRINT)
                .from(CONSOLIDATION_DOCUMENT)
                .join(READING)
                .on(READING.AUTHORITY.eq(CONSOLIDATION_DOCUMENT.AUTHORITY))
                .and(READING.ID.eq(CONSOLIDATION_DOCUMENT.READING_ID))
                .join(MEASUREMENT)
                .on(MEASUREMENT.AUTHORITY.eq(CONSOLIDATION_DOCUMENT.AUTHORITY))
                .and(MEASUREMENT.ID.eq(CONSOLIDATION_DOCUMENT.MEASUREMENT_ID))
                .where(CONSOLIDATION_DOCUMENT.AUTHORITY.eq(authority.value()))
                .and(CONSOLIDATION_DOCUMENT.NIGHT_DATE.eq(night.date()))
                .and(CONSOLIDATION_DOCUMENT.NIGHT_NUMBER.eq(night.number()))
                .orderBy(CONSOLIDATION_DOCUMENT.POSITION)
                .fetch(row -> new MeasuredDocument(
                        Readings.id(row.into(READING)), new Sha256(row.get(MEASUREMENT.FINGERPRINT))));
    }

    /// Writes a prepared consolidation; the caller has removed what stood there.
    static void insert(DSLContext tx, Consolidation consolidation) {
        String authority = consolidation.authority().value();
        String budgets =
                Json.text(consolidation.budgets().stream().map(BudgetJson::of).toList());
        String fingerprint = Sha256.of(budgets).value();
        tx.insertInto(BUDGET_SET)
                .set(BUDGET_SET.AUTHORITY, authority)
                .set(BUDGET_SET.FINGERPRINT, fingerprint)
                .set(BUDGET_SET.CONTENT, JSONB.valueOf(budgets))
                .onConflictDoNothing()
                .execute();
        tx.insertInto(CONSOLIDATION)
                .set(CONSOLIDATION.AUTHORITY, authority)
                .set(CONSOLIDATION.NIGHT_DATE, consolidation.night().date())
                .set(CONSOLIDATION.NIGHT_NUMBER, consolidation.night().number())
                .set(CONSOLIDATION.INPUTS, Json.of(InputsJson.of(consolidation.inputs())))
                .set(CONSOLIDATION.BUDGETS, fingerprint)
                .set(CONSOLIDATION.STATE, State.PREPARED.name())
                .set(CONSOLIDATION.REFUSAL, "")
                .execute();
        int position = 0;
        for (MeasuredDocument document : consolidation.documents()) {
            insert(tx, consolidation, document, ++position);
        }
    }

    private static void insert(DSLContext tx, Consolidation consolidation, MeasuredDocument document, int position) {
        int reading = Readings.number(tx, document.reading())
                .orElseThrow(() -> new IllegalStateException("Not loaded: " + document.reading()));
        Integer measurement = tx.select(MEASUREMENT.ID)
                .from(MEASUREMENT)
                .where(MEASUREMENT.AUTHORITY.eq(consolidation.authority().value()))
                .and(MEASUREMENT.FINGERPRINT.eq(document.measurement().value()))
                .fetchOptional(MEASUREMENT.ID)
                .orElseThrow(() -> new IllegalStateException("Not measured: " + document.measurement()));
        tx.insertInto(CONSOLIDATION_DOCUMENT)
                .set(CONSOLIDATION_DOCUMENT.AUTHORITY, consolidation.authority().value())
                .set(CONSOLIDATION_DOCUMENT.NIGHT_DATE, consolidation.night().date())
                .set(CONSOLIDATION_DOCUMENT.NIGHT_NUMBER, consolidation.night().number())
                .set(CONSOLIDATION_DOCUMENT.POSITION, position)
                .set(CONSOLIDATION_DOCUMENT.READING_ID, reading)
                .set(CONSOLIDATION_DOCUMENT.MEASUREMENT_ID, measurement)
                .execute();
    }
}

package fr.continuum.adapters.persistence.finding;

import static fr.continuum.adapters.persistence.jooq.Tables.CURRENT_CONSOLIDATION;
import static fr.continuum.adapters.persistence.jooq.Tables.FINDING;
import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT_FINDING;

import fr.continuum.adapters.persistence.jooq.tables.records.FindingRecord;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.FindingLog;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Findings of nights. Each finding, and each night's list of findings, is stored once: an unchanged night adds one
/// row.
public final class JooqFindingLog implements FindingLog {

    /// Those of the night readers see, and of the one it is held against.
    private static final int MOST_HELD = 4;

    private final DSLContext sql;
    private final RecentlyRead<Listed, List<DatedFinding>> read = RecentlyRead.byPlace(MOST_HELD);

    /// A list of findings, written once, whatever nights found them.
    private record Listed(Siren authority, int set) {}

    public JooqFindingLog(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void record(Siren authority, NightId night, LocalDate asOf, Findings findings) {
        // Those that were published are written for good, and pages asked for them already: they are held.
        List<DatedFinding> dated = dated(authority, asOf, findings);
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            int set = FindingSets.write(tx, authority, dated);
            tx.insertInto(NIGHT_FINDING)
                    .set(NIGHT_FINDING.AUTHORITY, authority.value())
                    .set(NIGHT_FINDING.NIGHT_DATE, night.date())
                    .set(NIGHT_FINDING.NIGHT_NUMBER, night.number())
                    .set(NIGHT_FINDING.FINDING_SET_ID, set)
                    .onConflict(NIGHT_FINDING.AUTHORITY, NIGHT_FINDING.NIGHT_DATE, NIGHT_FINDING.NIGHT_NUMBER)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        });
    }

    private List<DatedFinding> dated(Siren authority, LocalDate asOf, Findings findings) {
        Map<Known, LocalDate> published = new HashMap<>();
        sql.selectFrom(CURRENT_CONSOLIDATION)
                .where(CURRENT_CONSOLIDATION.AUTHORITY.eq(authority.value()))
                .fetchOptional()
                .map(row -> NightId.of(row.getNightDate(), row.getNightNumber()))
                .ifPresent(current ->
                        of(authority, current).forEach(d -> published.put(Known.as(d.finding()), d.since())));
        return findings.all().stream()
                .map(f -> new DatedFinding(f, published.getOrDefault(Known.as(f), asOf)))
                .toList();
    }

    /// What a finding is known by.
    private record Known(ContinuumRule rule, String subject) {

        static Known as(Finding finding) {
            return new Known(finding.rule(), finding.subject());
        }
    }

    @Override
    public List<DatedFinding> of(Siren authority, NightId night) {
        return sql.select(NIGHT_FINDING.FINDING_SET_ID)
                .from(NIGHT_FINDING)
                .where(NIGHT_FINDING.AUTHORITY.eq(authority.value()))
                .and(NIGHT_FINDING.NIGHT_DATE.eq(night.date()))
                .and(NIGHT_FINDING.NIGHT_NUMBER.eq(night.number()))
                .fetchOptional(NIGHT_FINDING.FINDING_SET_ID)
                .map(set -> read.get(new Listed(authority, set), () -> of(sql, authority, night)))
                .orElse(List.of());
    }

    private static List<DatedFinding> of(DSLContext sql, Siren authority, NightId night) {
        return sql.resultQuery("""
                        select f.*
                        from night_finding n
                        join finding_set s on s.authority = n.authority and s.id = n.finding_set_id
                        cross join unnest(s.findings) with ordinality as listed (id, position)
                        join finding f on f.authority = s.authority and f.id = listed.id
                        where n.authority = ? and n.night_date = ? and n.night_number = ?
                        order by listed.position
                        """, authority.value(), night.date(), night.number()).fetch().stream()
                .map(JooqFindingLog::finding)
                .toList();
    }

    /// Nights of earlier versions of the program told their findings in French alone.
    private static Wording said(String french, @Nullable String english) {
        return new Wording(french, english == null ? french : english);
    }

    private static DatedFinding finding(Record selected) {
        FindingRecord row = selected.into(FINDING);
        Long cents = row.getCents();
        return new DatedFinding(
                new Finding(
                        ContinuumRule.valueOf(row.getRule()),
                        row.getSubject(),
                        said(row.getExpected(), row.getExpectedEn()),
                        said(row.getFound(), row.getFoundEn()),
                        cents == null ? OptionalLong.empty() : OptionalLong.of(cents)),
                row.getSince());
    }
}

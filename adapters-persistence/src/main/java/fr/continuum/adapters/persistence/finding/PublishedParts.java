package fr.continuum.adapters.persistence.finding;

import static fr.continuum.adapters.persistence.jooq.Tables.CURRENT_CONSOLIDATION;
import static fr.continuum.adapters.persistence.jooq.Tables.FINDING_SET;
import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT_FINDING;
import static org.jooq.impl.DSL.any;

import fr.continuum.adapters.persistence.jooq.tables.records.NightFindingRecord;
import fr.continuum.application.port.FindingLog.DatedFinding;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/// What the night readers see was found by: lists of findings of which none is read back, for years of ledgers leave a
/// hundred thousand.
///
/// @param places of its findings, each of the first of its lists that has it
/// @param standing the lists whose basis is told
record PublishedParts(DSLContext sql, Siren authority, Map<Integer, Integer> places, Map<Sha256, Integer> standing) {

    PublishedParts {
        standing = Map.copyOf(standing);
    }

    static PublishedParts of(DSLContext sql, Siren authority) {
        return sql.select(NIGHT_FINDING.fields())
                .from(CURRENT_CONSOLIDATION)
                .join(NIGHT_FINDING)
                .using(NIGHT_FINDING.AUTHORITY, NIGHT_FINDING.NIGHT_DATE, NIGHT_FINDING.NIGHT_NUMBER)
                .where(CURRENT_CONSOLIDATION.AUTHORITY.eq(authority.value()))
                .fetchOptionalInto(NIGHT_FINDING)
                .map(night -> of(sql, authority, night))
                .orElseGet(() -> new PublishedParts(sql, authority, Map.of(), Map.of()));
    }

    private static PublishedParts of(DSLContext sql, Siren authority, NightFindingRecord night) {
        Map<Sha256, Integer> standing = new HashMap<>();
        for (int i = 0; i < night.getBases().length; i++) {
            String basis = night.getBases()[i];
            if (basis != null) {
                standing.put(new Sha256(basis), night.getFindingSets()[i]);
            }
        }
        return new PublishedParts(sql, authority, places(sql, authority, List.of(night.getFindingSets())), standing);
    }

    /// The list that was found by this basis.
    Optional<Integer> by(Sha256 basis) {
        return Optional.ofNullable(standing.get(basis));
    }

    /// Each with the day readers know it since, else `asOf`.
    List<DatedFinding> dated(Findings findings, LocalDate asOf) {
        Map<Known, LocalDate> since = since(findings.all());
        return findings.all().stream()
                .map(finding -> new DatedFinding(finding, since.getOrDefault(Known.as(finding), asOf)))
                .toList();
    }

    /// What a finding is known by.
    private record Known(String rule, String subject) {

        static Known as(Finding finding) {
            return new Known(finding.rule().id(), finding.subject());
        }
    }

    /// Of a finding that two lists have, the day of the first: readers see that one. Which list holds what is
    /// sought here: where tables were just written, the database may take minutes to join what it believes to be
    /// few.
    private Map<Known, LocalDate> since(List<Finding> findings) {
        Map<Known, LocalDate> since = new HashMap<>();
        if (places.isEmpty() || findings.isEmpty()) {
            return since;
        }
        Map<Known, Integer> told = new HashMap<>();
        sql.resultQuery(
                        """
                        select f.id, f.rule, f.subject, f.since
                        from unnest(?::text[], ?::text[]) as asked (rule, subject)
                        join finding f on f.subject = asked.subject and f.rule = asked.rule
                        where f.authority = ?
                        """,
                        findings.stream().map(finding -> finding.rule().id()).toArray(String[]::new),
                        findings.stream().map(Finding::subject).toArray(String[]::new),
                        authority.value())
                .forEach(row -> {
                    Integer place = places.get(row.get(0, Integer.class));
                    Known known = new Known(row.get(1, String.class), row.get(2, String.class));
                    if (place != null && place < told.getOrDefault(known, Integer.MAX_VALUE)) {
                        told.put(known, place);
                        since.put(known, row.get(3, LocalDate.class));
                    }
                });
        return since;
    }

    private static Map<Integer, Integer> places(DSLContext sql, Siren authority, List<Integer> sets) {
        Map<Integer, Integer[]> lists = sql.select(FINDING_SET.ID, FINDING_SET.FINDINGS)
                .from(FINDING_SET)
                .where(FINDING_SET.AUTHORITY.eq(authority.value()))
                .and(FINDING_SET.ID.eq(any(sets.toArray(Integer[]::new))))
                .fetchMap(FINDING_SET.ID, FINDING_SET.FINDINGS);
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < sets.size(); place++) {
            for (Integer finding : Objects.requireNonNull(lists.get(sets.get(place)))) {
                places.putIfAbsent(finding, place);
            }
        }
        return places;
    }
}

package fr.continuum.adapters.persistence.finding;

import static fr.continuum.adapters.persistence.jooq.Tables.CURRENT_CONSOLIDATION;
import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT_FINDING;

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
import java.util.Optional;
import org.jooq.DSLContext;

/// What the night readers see was found by: lists of findings of which none is read back, for years of ledgers leave a
/// hundred thousand.
///
/// @param sets all of its lists
/// @param standing those whose basis is told
record PublishedParts(DSLContext sql, Siren authority, List<Integer> sets, Map<Sha256, Integer> standing) {

    PublishedParts {
        sets = List.copyOf(sets);
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
                .orElseGet(() -> new PublishedParts(sql, authority, List.of(), Map.of()));
    }

    private static PublishedParts of(DSLContext sql, Siren authority, NightFindingRecord night) {
        Map<Sha256, Integer> standing = new HashMap<>();
        for (int i = 0; i < night.getBases().length; i++) {
            String basis = night.getBases()[i];
            if (basis != null) {
                standing.put(new Sha256(basis), night.getFindingSets()[i]);
            }
        }
        return new PublishedParts(sql, authority, List.of(night.getFindingSets()), standing);
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

    /// Of a finding that two lists have, the day of the first: readers see that one.
    private Map<Known, LocalDate> since(List<Finding> findings) {
        Map<Known, LocalDate> since = new HashMap<>();
        if (!sets.isEmpty() && !findings.isEmpty()) {
            sql.resultQuery(
                            """
                            with known as materialized (
                                select f.id, f.rule, f.subject, f.since
                                from unnest(?::text[], ?::text[]) as asked (rule, subject)
                                join finding f on f.subject = asked.subject and f.rule = asked.rule
                                where f.authority = ?)
                            select known.rule, known.subject, known.since
                            from unnest(?::int[]) with ordinality as part (id, place)
                            join finding_set s on s.authority = ? and s.id = part.id
                            cross join unnest(s.findings) as listed (id)
                            join known on known.id = listed.id
                            order by part.place
                            """,
                            findings.stream()
                                    .map(finding -> finding.rule().id())
                                    .toArray(String[]::new),
                            findings.stream().map(Finding::subject).toArray(String[]::new),
                            authority.value(),
                            sets.toArray(Integer[]::new),
                            authority.value())
                    .forEach(row -> since.putIfAbsent(
                            new Known(row.get(0, String.class), row.get(1, String.class)),
                            row.get(2, LocalDate.class)));
        }
        return since;
    }
}

package fr.continuum.adapters.persistence.finding;

import static fr.continuum.adapters.persistence.jooq.Tables.FINDING_SET;
import static org.jooq.impl.DSL.any;

import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.application.port.FindingLog.DatedFinding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Lists of findings, each stored once, by content.
final class FindingSets {

    private FindingSets() {}

    /// @return the number of the list, written only where it was not there
    static int write(DSLContext tx, Siren authority, List<DatedFinding> findings) {
        List<String> fingerprints =
                findings.stream().map(FindingSets::fingerprint).toList();
        String fingerprint = Sha256.of(String.join("\n", fingerprints)).value();
        return find(tx, authority, fingerprint).orElseGet(() -> {
            Map<String, Integer> ids = ids(tx, authority, fingerprints);
            insertNew(tx, authority, findings, fingerprints, ids);
            tx.insertInto(FINDING_SET)
                    .set(FINDING_SET.AUTHORITY, authority.value())
                    .set(FINDING_SET.FINGERPRINT, fingerprint)
                    .set(
                            FINDING_SET.FINDINGS,
                            fingerprints.stream().map(ids::get).toArray(Integer[]::new))
                    .onConflictDoNothing()
                    .execute();
            return find(tx, authority, fingerprint).orElseThrow();
        });
    }

    /// What lists hold, by their number; in no order, for the database would sort by what is sorted again when
    /// lists come together.
    static Map<Integer, List<DatedFinding>> read(DSLContext sql, Siren authority, Set<Integer> sets) {
        Map<Integer, List<DatedFinding>> read = new HashMap<>();
        sql.select(FINDING_SET.ID)
                .from(FINDING_SET)
                .where(FINDING_SET.AUTHORITY.eq(authority.value()))
                .and(FINDING_SET.ID.eq(any(sets.toArray(Integer[]::new))))
                .forEach(row -> read.put(row.value1(), new ArrayList<>()));
        try (Cursor<?> cursor = sql.resultQuery("""
                        select f.rule, f.subject, f.expected, f.expected_en, f.found, f.found_en, f.cents, f.since, s.id
                        from finding_set s
                        cross join unnest(s.findings) as listed (id)
                        join finding f on f.authority = s.authority and f.id = listed.id
                        where s.authority = ? and s.id = any (?)
                        """, authority.value(), sets.toArray(Integer[]::new))
                .fetchLazy()) {
            ResultSet row = cursor.resultSet();
            Said said = new Said();
            while (row.next()) {
                Objects.requireNonNull(read.get(row.getInt(9))).add(said.finding(row));
            }
            return read;
        } catch (SQLException e) {
            throw new DataAccessException("Cannot read findings", e);
        }
    }

    /// Ten thousand findings say few different things on few days: each is held once.
    private static final class Said {

        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, LocalDate> days = new HashMap<>();

        DatedFinding finding(ResultSet row) throws SQLException {
            long cents = row.getLong(7);
            OptionalLong amount = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(cents);
            return new DatedFinding(
                    new Finding(
                            ContinuumRule.valueOf(row.getString(1)),
                            row.getString(2),
                            wording(row.getString(3), row.getString(4)),
                            wording(row.getString(5), row.getString(6)),
                            amount),
                    days.computeIfAbsent(row.getString(8), LocalDate::parse));
        }

        /// Nights of earlier versions of the program told their findings in French alone.
        private Wording wording(String french, @Nullable String english) {
            return new Wording(once(french), once(english == null ? french : english));
        }

        private String once(String text) {
            return texts.computeIfAbsent(text, Function.identity());
        }
    }

    private static Optional<Integer> find(DSLContext tx, Siren authority, String fingerprint) {
        return tx.select(FINDING_SET.ID)
                .from(FINDING_SET)
                .where(FINDING_SET.AUTHORITY.eq(authority.value()))
                .and(FINDING_SET.FINGERPRINT.eq(fingerprint))
                .fetchOptional(FINDING_SET.ID);
    }

    /// A night of an authority that links nothing yet finds as many as it has keys: columns go as arrays, and one
    /// statement writes them all.
    ///
    /// @param ids of those that are there; those that are written now are added
    private static void insertNew(
            DSLContext tx,
            Siren authority,
            List<DatedFinding> findings,
            List<String> fingerprints,
            Map<String, Integer> ids) {
        List<String> fresh = new ArrayList<>();
        List<DatedFinding> dated = new ArrayList<>();
        Set<String> told = new HashSet<>(ids.keySet());
        for (int i = 0; i < findings.size(); i++) {
            if (told.add(fingerprints.get(i))) {
                fresh.add(fingerprints.get(i));
                dated.add(findings.get(i));
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        tx.resultQuery(
                        """
                        insert into finding (authority, fingerprint, rule, subject, expected, found, expected_en, found_en,
                            cents, since)
                        select ?, one.*
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
                            ?::date[]) as one
                        on conflict (authority, fingerprint) do nothing
                        returning fingerprint, id
                        """,
                        authority.value(),
                        fresh.toArray(String[]::new),
                        texts(dated, finding -> finding.rule().id()),
                        texts(dated, Finding::subject),
                        texts(dated, Finding::expected),
                        texts(dated, Finding::found),
                        texts(dated, finding -> finding.expectation().english()),
                        texts(dated, finding -> finding.observation().english()),
                        dated.stream().map(FindingSets::cents).toArray(Long[]::new),
                        dated.stream().map(DatedFinding::since).toArray(LocalDate[]::new))
                .forEach(row -> ids.put(row.get(0, String.class), row.get(1, Integer.class)));
        // What somebody else wrote meanwhile is not returned.
        List<String> others = fresh.stream()
                .filter(fingerprint -> !ids.containsKey(fingerprint))
                .toList();
        if (!others.isEmpty()) {
            ids.putAll(ids(tx, authority, others));
        }
    }

    private static String[] texts(List<DatedFinding> dated, Function<Finding, String> text) {
        return dated.stream().map(DatedFinding::finding).map(text).toArray(String[]::new);
    }

    private static @Nullable Long cents(DatedFinding dated) {
        OptionalLong cents = dated.finding().cents();
        return cents.isPresent() ? (Long) cents.getAsLong() : null;
    }

    private static Map<String, Integer> ids(DSLContext tx, Siren authority, List<String> fingerprints) {
        Map<String, Integer> ids = new HashMap<>();
        tx.resultQuery(
                        "select fingerprint, id from finding where authority = ? and fingerprint = any (?)",
                        authority.value(),
                        fingerprints.toArray(String[]::new))
                .forEach(row -> ids.put(row.get(0, String.class), row.get(1, Integer.class)));
        return ids;
    }

    private static String fingerprint(DatedFinding dated) {
        Finding finding = dated.finding();
        return Sha256.of(Json.text(List.of(
                        finding.rule().id(),
                        finding.subject(),
                        finding.expected(),
                        finding.found(),
                        finding.expectation().english(),
                        finding.observation().english(),
                        finding.cents().toString(),
                        dated.since().toString())))
                .value();
    }
}

package fr.continuum.adapters.persistence.finding;

import static fr.continuum.adapters.persistence.jooq.Tables.FINDING;
import static fr.continuum.adapters.persistence.jooq.Tables.FINDING_SET;

import fr.continuum.adapters.persistence.jooq.tables.records.FindingRecord;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.application.port.FindingLog.DatedFinding;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Lists of findings, each stored once, by content.
final class FindingSets {

    private static final int BATCH = 1_000;

    private FindingSets() {}

    /// @return the number of the list, written only where it was not there
    static int write(DSLContext tx, Siren authority, List<DatedFinding> findings) {
        List<String> fingerprints =
                findings.stream().map(FindingSets::fingerprint).toList();
        String fingerprint = Sha256.of(String.join("\n", fingerprints)).value();
        return find(tx, authority, fingerprint).orElseGet(() -> {
            insertNew(tx, authority, findings, fingerprints);
            Map<String, Integer> ids = ids(tx, authority, fingerprints);
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

    private static Optional<Integer> find(DSLContext tx, Siren authority, String fingerprint) {
        return tx.select(FINDING_SET.ID)
                .from(FINDING_SET)
                .where(FINDING_SET.AUTHORITY.eq(authority.value()))
                .and(FINDING_SET.FINGERPRINT.eq(fingerprint))
                .fetchOptional(FINDING_SET.ID);
    }

    private static void insertNew(
            DSLContext tx, Siren authority, List<DatedFinding> findings, List<String> fingerprints) {
        Map<String, Integer> there = ids(tx, authority, fingerprints);
        List<FindingRecord> rows = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (!there.containsKey(fingerprints.get(i))) {
                rows.add(row(authority, findings.get(i), fingerprints.get(i)));
            }
        }
        for (int start = 0; start < rows.size(); start += BATCH) {
            tx.insertInto(FINDING)
                    .set(rows.subList(start, Math.min(start + BATCH, rows.size())))
                    .onConflict(FINDING.AUTHORITY, FINDING.FINGERPRINT)
                    .doNothing()
                    .execute();
        }
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

    private static FindingRecord row(Siren authority, DatedFinding dated, String fingerprint) {
        Finding finding = dated.finding();
        FindingRecord row = new FindingRecord();
        row.setAuthority(authority.value());
        row.setFingerprint(fingerprint);
        row.setRule(finding.rule().id());
        row.setSubject(finding.subject());
        row.setExpected(finding.expected());
        row.setFound(finding.found());
        row.setExpectedEn(finding.expectation().english());
        row.setFoundEn(finding.observation().english());
        row.setCents(finding.cents().isPresent() ? (Long) finding.cents().getAsLong() : null);
        row.setSince(dated.since());
        return row;
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

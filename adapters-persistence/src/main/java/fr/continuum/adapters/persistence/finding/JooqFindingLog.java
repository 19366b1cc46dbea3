package fr.continuum.adapters.persistence.finding;

import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT_FINDING;

import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.FindingLog;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Findings of nights. Each finding, and each list of findings, is stored once; a night has the lists of its parts,
/// and what each follows from: an unchanged night adds one row.
public final class JooqFindingLog implements FindingLog {

    /// Those of the night readers see, and of the one it is held against.
    private static final int MOST_HELD = 4;

    private final DSLContext sql;
    private final RecentlyRead<Listed, List<DatedFinding>> read = RecentlyRead.byPlace(MOST_HELD);

    /// Lists of findings, written once, whatever nights found them.
    private record Listed(Siren authority, List<Integer> sets) {}

    /// What is known of a part before any of it is written.
    private sealed interface Known {

        record Standing(int set) implements Known {}

        record Found(List<DatedFinding> findings) implements Known {}
    }

    public JooqFindingLog(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void record(Siren authority, NightId night, LocalDate asOf, List<Part> parts) {
        PublishedParts published = PublishedParts.of(sql, authority);
        List<Known> known = parts.stream()
                .map(part -> part.basis()
                        .flatMap(published::by)
                        .<Known>map(Known.Standing::new)
                        .orElseGet(() ->
                                new Known.Found(published.dated(part.findings().get(), asOf))))
                .toList();
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            List<Integer> sets = known.stream()
                    .map(part -> switch (part) {
                        case Known.Standing(int set) -> set;
                        case Known.Found(List<DatedFinding> findings) -> FindingSets.write(tx, authority, findings);
                    })
                    .toList();
            tx.insertInto(NIGHT_FINDING)
                    .set(NIGHT_FINDING.AUTHORITY, authority.value())
                    .set(NIGHT_FINDING.NIGHT_DATE, night.date())
                    .set(NIGHT_FINDING.NIGHT_NUMBER, night.number())
                    .set(NIGHT_FINDING.FINDING_SETS, sets.toArray(Integer[]::new))
                    .set(
                            NIGHT_FINDING.BASES,
                            parts.stream()
                                    .map(part -> part.basis().map(Sha256::value).orElse(null))
                                    .toArray(String[]::new))
                    .onConflict(NIGHT_FINDING.AUTHORITY, NIGHT_FINDING.NIGHT_DATE, NIGHT_FINDING.NIGHT_NUMBER)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        });
    }

    @Override
    public void repeat(Siren authority, NightId night, NightId earlier) {
        int written = sql.query("""
                        insert into night_finding (authority, night_date, night_number, finding_sets, bases)
                        select authority, ?, ?, finding_sets, bases
                        from night_finding
                        where authority = ? and night_date = ? and night_number = ?
                        on conflict (authority, night_date, night_number) do update
                        set finding_sets = excluded.finding_sets, bases = excluded.bases
                        """, night.date(), night.number(), authority.value(), earlier.date(), earlier.number())
                .execute();
        if (written == 0) {
            throw new IllegalArgumentException("Nothing is recorded of the night " + earlier + " of " + authority);
        }
    }

    @Override
    public List<DatedFinding> of(Siren authority, NightId night) {
        return sql.select(NIGHT_FINDING.FINDING_SETS)
                .from(NIGHT_FINDING)
                .where(NIGHT_FINDING.AUTHORITY.eq(authority.value()))
                .and(NIGHT_FINDING.NIGHT_DATE.eq(night.date()))
                .and(NIGHT_FINDING.NIGHT_NUMBER.eq(night.number()))
                .fetchOptional(NIGHT_FINDING.FINDING_SETS)
                .map(sets -> new Listed(authority, List.of(sets)))
                .map(listed -> read.get(listed, () -> read(listed)))
                .orElse(List.of());
    }

    private List<DatedFinding> read(Listed listed) {
        Map<Integer, List<DatedFinding>> lists = FindingSets.read(sql, listed.authority(), Set.copyOf(listed.sets()));
        List<DatedFinding> all = new ArrayList<>();
        for (Integer set : listed.sets()) {
            List<DatedFinding> list = lists.get(set);
            if (list == null) {
                throw new IllegalStateException("The list " + set + " of findings of " + listed.authority()
                        + " is not there: the database was changed by hand, or restored in part");
            }
            all.addAll(list);
        }
        return DatedFinding.together(all);
    }
}

package fr.continuum.adapters.persistence.finding;

import static fr.continuum.adapters.persistence.jooq.Tables.FINDING;
import static fr.continuum.adapters.persistence.jooq.Tables.FINDING_SET;
import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT_FINDING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.consolidation.JooqConsolidations;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.testing.Found;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class FindingStorageTest {

    private static final Findings FOUND = Findings.of(List.of(
            Found.of(ContinuumRule.R20, "a", "une politique", "aucune", 1),
            Found.of(ContinuumRule.R20, "b", "une politique", "aucune", 2)));

    private final JooqPorts ports;

    FindingStorageTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Test
    void an_unchanged_night_writes_one_row() {
        published(1, FOUND);
        published(2, FOUND);
        published(3, FOUND);

        assertThat(rows()).containsExactly(2, 1, 3);
    }

    @Test
    void one_more_finding_writes_itself_and_a_list() {
        published(1, FOUND);
        published(2, FOUND.and(Findings.of(List.of(Found.of(ContinuumRule.R23, "c", "une règle", "deux")))));

        assertThat(rows()).containsExactly(3, 2, 2);
    }

    private void published(int day, Findings findings) {
        LocalDate date = LocalDate.of(2026, 11, day);
        NightId night = NightId.of(date, 1);
        new JooqFindingLog(ports.sql()).record(Samples.AUTHORITY, night, date, findings);
        JooqConsolidations consolidations = new JooqConsolidations(ports.sql());
        consolidations.prepare(new Consolidation(
                Samples.AUTHORITY,
                night,
                new Inputs(date, "reader 1", "1", "1", null, null, null, null, List.of()),
                List.of(),
                List.of(),
                State.PREPARED,
                ""));
        consolidations.publish(Samples.AUTHORITY, night, Instant.EPOCH);
    }

    /// Findings, lists of findings, nights.
    private List<Integer> rows() {
        return List.of(
                ports.sql().fetchCount(FINDING),
                ports.sql().fetchCount(FINDING_SET),
                ports.sql().fetchCount(NIGHT_FINDING));
    }
}

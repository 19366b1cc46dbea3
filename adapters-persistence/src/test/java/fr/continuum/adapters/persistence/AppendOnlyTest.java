package fr.continuum.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class AppendOnlyTest {

    private final JooqPorts ports;

    AppendOnlyTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Test
    void what_happened_is_neither_changed_nor_removed() {
        for (String table : List.of(
                "receipt",
                "allocation_timeline",
                "target_timeline",
                "chart_timeline",
                "plan_timeline",
                "contribution_timeline",
                "link_confirmation",
                "waiver",
                "tolerance_timeline",
                "workforce_timeline",
                "count_release",
                "disclosure",
                "hr_extract")) {
            assertThatThrownBy(() -> ports.sql().execute("delete from " + table))
                    .hasMessageContaining(table + " is append-only");
            assertThatThrownBy(() -> ports.sql().execute("update " + table + " set authority = authority"))
                    .hasMessageContaining(table + " is append-only");
        }
    }
}

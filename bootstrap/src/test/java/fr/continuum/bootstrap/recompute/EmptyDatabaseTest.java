package fr.continuum.bootstrap.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class EmptyDatabaseTest {

    private final TestDatabase database = PostgresUnderTest.EMBEDDED_18.freshDatabase();
    private final DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    private final Server server = new Server(database.url(), database.username());

    @Test
    void it_has_every_table_and_leaves_nothing_behind() {
        try (EmptyDatabase empty = EmptyDatabase.on(server)) {
            assertThat(schemas()).containsExactly(empty.schema());
            assertThat(empty.stores().facts().readings(new Siren("219300480"), Sha256.of("document")))
                    .isEmpty();
        }

        assertThat(schemas()).isEmpty();
        assertThat(otherConnections()).isZero();
    }

    @Test
    void what_a_killed_process_left_is_dropped_and_what_another_uses_is_not() {
        sql.execute("create schema recompute_0123456789abcdef0123456789abcdef");
        sql.execute("create schema recompute_mine");
        try (EmptyDatabase first = EmptyDatabase.on(server);
                EmptyDatabase second = EmptyDatabase.on(server)) {
            assertThat(schemas()).containsExactlyInAnyOrder(first.schema(), second.schema(), "recompute_mine");
        }
        assertThat(schemas()).containsExactly("recompute_mine");
    }

    @Test
    void one_that_cannot_be_made_whole_is_dropped_and_its_connections_closed() {
        sql.execute("""
                create function refuse_lines() returns event_trigger language plpgsql as $$
                begin
                    if exists (select from pg_class where relname = 'budget_line'
                               and relnamespace::regnamespace::text like 'recompute%') then
                        raise exception 'no space left on device';
                    end if;
                end
                $$
                """);
        sql.execute("create event trigger full_disk on ddl_command_end execute function refuse_lines()");

        assertThatThrownBy(() -> EmptyDatabase.on(server)).isInstanceOf(FlywayException.class);

        assertThat(schemas()).isEmpty();
        assertThat(otherConnections()).isZero();
    }

    private List<String> schemas() {
        return sql.fetch("select nspname::text from pg_namespace where nspname like 'recompute%' order by 1")
                .getValues(0, String.class);
    }

    private long otherConnections() {
        return sql.fetchSingle("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and state is not null
                        """).get(0, Long.class);
    }

    private record Server(String getJdbcUrl, String getUsername) implements JdbcConnectionDetails {

        @Override
        public String getPassword() {
            return "";
        }
    }
}

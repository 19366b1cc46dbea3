package fr.continuum.adapters.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class PostgresUnderTestTest {

    private final PostgresUnderTest postgres;

    PostgresUnderTestTest(PostgresUnderTest postgres) {
        this.postgres = postgres;
    }

    @Test
    void it_runs_the_version_it_names() {
        int version = Integer.parseInt(
                String.valueOf(sql(postgres.database(getClass())).fetchValue("show server_version_num")));

        assertThat(postgres.name()).endsWith("_" + version / 10_000);
    }

    @Test
    void it_has_every_migration() {
        assertThat(sql(postgres.database(getClass())).fetchCount(DSL.table("flyway_schema_history")))
                .isPositive();
    }

    @Test
    void a_test_class_keeps_its_database() {
        assertThat(postgres.database(getClass())).isEqualTo(postgres.database(getClass()));
    }

    @Test
    void a_fresh_database_ignores_the_others() {
        sql(postgres.freshDatabase()).execute("create table mine (id int)");

        assertThat(sql(postgres.freshDatabase()).fetchValue("select to_regclass('mine')::text"))
                .isNull();
    }

    @Test
    void it_sorts_as_french_does() {
        String words = "select mot from (values ('zone'), ('école'), ('Eau')) as t (mot) order by mot";

        assertThat(sql(postgres.database(getClass())).fetch(words).getValues(0, String.class))
                .containsExactly("Eau", "école", "zone");
    }

    private static DSLContext sql(TestDatabase database) {
        return DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    }
}

package fr.continuum.bootstrap.night;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The schema `batch`, where Spring Batch keeps its jobs apart from our tables; migrated before the first use.
final class BatchSchema {

    static final String NAME = "batch";

    private BatchSchema() {}

    static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema(NAME)
                .locations("classpath:db/batch")
                .load()
                .migrate();
    }
}

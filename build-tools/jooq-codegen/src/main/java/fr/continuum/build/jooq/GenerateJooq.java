package fr.continuum.build.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Writes jOOQ's classes from the migrations: a real PostgreSQL, migrated by Flyway, read by jOOQ. Does nothing when
/// neither the migrations nor this generator's classpath changed since the last run.
public final class GenerateJooq {

    private GenerateJooq() {}

    /// Takes the folder of the migrations, the folder to write to, and the package to write.
    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Stamp stamp = new Stamp(target.resolveSibling("jooq.sha256"));
        String wanted = Stamp.of(migrations, arguments[2]);
        if (Files.isDirectory(target) && stamp.says(wanted)) {
            return;
        }
        generate(migrations, target, arguments[2]);
        stamp.write(wanted);
    }

    private static void generate(Path migrations, Path target, String packageName) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc()
                            .withDriver("org.postgresql.Driver")
                            .withUrl(postgres.getJdbcUrl("postgres", "postgres")))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.postgres.PostgresDatabase")
                                    .withInputSchema("public")
                                    .withOutputSchemaToDefault(true)
                                    .withIncludes(".*")
                                    .withExcludes("flyway_schema_history|batch_.*"))
                            .withGenerate(new Generate()
                                    .withRecords(true)
                                    .withPojos(false)
                                    .withDaos(false)
                                    .withGeneratedAnnotation(true)
                                    .withGeneratedAnnotationDate(false))
                            .withTarget(new Target()
                                    .withPackageName(packageName)
                                    .withDirectory(target.toString())
                                    .withEncoding("UTF-8")
                                    .withClean(true))));
        }
    }
}

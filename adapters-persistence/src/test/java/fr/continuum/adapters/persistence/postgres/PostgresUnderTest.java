package fr.continuum.adapters.persistence.postgres;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL servers a test may run on, each started once per JVM, on first use, and stopped with it.
///
/// Annotate a test class with [OnEachPostgres] to run it on both. A contract test of application becomes, here:
/// ```java
/// @OnEachPostgres
/// class JooqPlansTest extends PlansContract {
///     private final TestDatabase database;
///
///     JooqPlansTest(PostgresUnderTest postgres) {
///         database = postgres.database(getClass());
///     }
///
///     @Override
///     protected Plans plans() {
///         return new JooqPlans(DSL.using(database.dataSource(), SQLDialect.POSTGRES));
///     }
/// }
/// ```
@SuppressWarnings("ImmutableEnumChecker")
public enum PostgresUnderTest {
    /// The one the program brings with it.
    EMBEDDED_18(EmbeddedServer::start),

    /// The oldest one supported, from the machine's own packages. Where it is not installed, tests that ask for it
    /// are skipped, or fail if the environment says `CI=true`.
    INSTALLED_15(InstalledServer::start);

    private final Supplier<MigratedServer> start;
    private final Map<Class<?>, TestDatabase> databases = new ConcurrentHashMap<>();
    private @Nullable MigratedServer server;

    PostgresUnderTest(Supplier<MigratedServer> start) {
        this.start = start;
    }

    /// The migrated database of this test class: empty at its first test, shared by its tests.
    public TestDatabase database(Class<?> test) {
        return databases.computeIfAbsent(test, _ -> freshDatabase());
    }

    /// A migrated, empty database of its own, for a test that cannot share one.
    public TestDatabase freshDatabase() {
        return server().freshDatabase();
    }

    private synchronized MigratedServer server() {
        if (server == null) {
            server = start.get();
        }
        return server;
    }
}

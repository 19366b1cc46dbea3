package fr.continuum.e2e;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.server.InventedAuthority;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives the demonstration a home and a database of its own.
final class DemoHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(DemoHome.class);
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.username(),
                        "continuum.home="
                                + InventedAuthority.folder(DemoHome.class).resolve("maison"))
                .applyTo(context);
    }
}

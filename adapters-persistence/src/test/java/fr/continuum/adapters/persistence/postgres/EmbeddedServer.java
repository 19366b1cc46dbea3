package fr.continuum.adapters.persistence.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/// PostgreSQL 18 out of a jar; it stops with the JVM.
final class EmbeddedServer {

    private EmbeddedServer() {}

    static MigratedServer start() {
        try {
            return new MigratedServer(EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "fr-FR")
                    .start()
                    .getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

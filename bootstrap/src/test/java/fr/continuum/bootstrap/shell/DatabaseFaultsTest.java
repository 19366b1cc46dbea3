package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "08001, La base de données ne répond pas",
        "08006, La base de données ne répond pas",
        "57P01, La base de données s'est arrêtée ou redémarre",
        "57P03, La base de données s'est arrêtée ou redémarre",
        "28P01, La base de données refuse ce compte",
        "3D000, La base de données que nomme SPRING_DATASOURCE_URL n'existe pas",
        "53100, Le disque de PostgreSQL est plein",
        "53300, La base de données a trop de connexions",
        "25006, La base de données est en lecture seule",
        "42703, La base de données ne répond pas comme prévu : raison"
    })
    void each_fault_says_what_it_is(String state, String begins) {
        assertThat(DatabaseFaults.sentence(new SQLException("raison", state))).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({"08006, true", "57P01, true", "57P03, true", ", true", "53100, false", "28P01, false", "42703, false"})
    void silence_is_told_from_what_the_database_says(@Nullable String state, boolean silence) {
        assertThat(DatabaseFaults.isSilence(new SQLException("raison", state))).isEqualTo(silence);
    }

    @Test
    void a_pool_that_waited_in_vain_says_that_the_database_does_not_answer() {
        assertThat(DatabaseFaults.sentence(new SQLTransientConnectionException("HikariPool-1 - timed out")))
                .startsWith("La base de données ne répond pas : ")
                .doesNotContain("Hikari");
    }
}

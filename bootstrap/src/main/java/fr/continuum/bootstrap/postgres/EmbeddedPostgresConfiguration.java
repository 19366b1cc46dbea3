package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.Home;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The home's own PostgreSQL, where no other server was named (`SPRING_DATASOURCE_URL`) and under the default profile.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
@Profile("default")
public class EmbeddedPostgresConfiguration {

    @Bean
    HomePostgres homePostgres(Home home) {
        return HomePostgres.join(home);
    }

    @Bean
    JdbcConnectionDetails homeConnection(HomePostgres postgres) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return postgres.username();
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }

            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }
        };
    }
}

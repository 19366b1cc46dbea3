package fr.continuum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ContinuumApplicationIT {

    private static final String PASSWORD = "un mot de passe assez long";

    private final Environment environment;
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    @Autowired
    ContinuumApplicationIT(Environment environment, Accounts accounts, PasswordEncoder encoder) {
        this.environment = environment;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(ContinuumApplicationIT.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
    }

    @Test
    void a_stranger_is_asked_who_they_are() throws IOException, InterruptedException {
        URI home = URI.create("http://localhost:%s/".formatted(environment.getRequiredProperty("local.server.port")));

        try (HttpClient client = HttpClient.newHttpClient()) {
            int status = client.send(HttpRequest.newBuilder(home).build(), BodyHandlers.discarding())
                    .statusCode();

            assertThat(status).isIn(302, 401);
        }
    }

    @Test
    void whoever_starts_servers_is_told_that_this_one_lives_and_answers() throws IOException, InterruptedException {
        assertThat(asked("/actuator/health", "").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
        assertThat(asked("/actuator/health/liveness", "").statusCode()).isEqualTo(200);
        assertThat(asked("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
        assertThat(asked("/actuator", "").statusCode()).isIn(401, 404);
    }

    @Test
    void a_scraper_with_an_account_reads_the_nights_the_server_and_the_database() throws Exception {
        accounts.create(new Account("collecte", "Collecte", encode(), Role.IT, ""));
        accounts.create(new Account("lecture", "Lecture", encode(), Role.READER, ""));

        assertThat(asked("/actuator/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(asked("/actuator/prometheus", "lecture").statusCode()).isEqualTo(403);
        HttpResponse<String> scraped = asked("/actuator/prometheus", "collecte");
        assertThat(scraped.statusCode()).isEqualTo(200);
        assertThat(scraped.body())
                .contains(
                        "\ncontinuum_night_age_seconds NaN",
                        "\ncontinuum_night_rows{outcome=\"rejected\"} 0.0",
                        "\ncontinuum_night_files{status=\"quarantined\"} 0.0",
                        "\ncontinuum_alerts{kind=\"no-night\"} 0.0",
                        "\nhikaricp_connections_active",
                        "\nhttp_server_requests_seconds_count");
        assertThat(asked("/actuator/health", "collecte").body())
                .contains("\"night\"", "\"db\"", "\"diskSpace\"", "\"missingFiles\":0")
                .doesNotContain("publishedAt");
    }

    private String encode() {
        return Objects.requireNonNull(encoder.encode(PASSWORD));
    }

    /// @param login of whoever asks, by HTTP Basic; empty for a stranger
    private HttpResponse<String> asked(String address, String login) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                "http://localhost:%s%s".formatted(environment.getRequiredProperty("local.server.port"), address)));
        if (!login.isEmpty()) {
            String said = Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + said);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}

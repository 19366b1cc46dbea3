package fr.continuum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ContinuumApplicationIT {

    private final Environment environment;

    @Autowired
    ContinuumApplicationIT(Environment environment) {
        this.environment = environment;
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
}

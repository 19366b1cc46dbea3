package fr.continuum.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.bootstrap.home.Home;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One report, wherever it is read: a night of the invented département, whole program, asked over HTTP.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportOverHttpIT {

    @TempDir
    private static Path folder;

    private final ApplicationContext program;

    @Autowired
    ReportOverHttpIT(ApplicationContext program) {
        this.program = program;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(ReportOverHttpIT.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add(Home.PROPERTY, () -> folder.resolve("home").toString());
    }

    @Test
    void the_api_answers_byte_for_byte_what_the_night_left_in_its_home() throws IOException, InterruptedException {
        program.getBean(DemoFiles.class).writeTo(folder);
        program.getBean(Accounts.class).create(new Account("programme", "", "{noop}secret", Role.READER, ""));
        NightLauncher.Outcome outcome = program.getBean(NightLauncher.class)
                .run(LocalDate.of(2026, 1, 2), folder.resolve("inbox").toString(), _ -> {});
        assertThat(outcome).isInstanceOf(NightLauncher.Outcome.Ran.class);

        byte[] answered = get("/api/v1/nights/2026-01-02.1/report");

        byte[] kept = Files.readAllBytes(program.getBean(Home.class).reports().resolve("2026-01-02.1.json"));
        assertThat(answered).hasSizeGreaterThan(100_000).isEqualTo(kept);
        JsonNode report = JsonMapper.shared().readTree(kept);
        String document = report.get("coverage").get(0).get("document").asString();
        assertThat(JsonMapper.shared().readTree(get("/api/v1/documents/" + document + "/coverage")))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        StreamSupport.stream(report.get("coverage").spliterator(), false)
                                .filter(c -> c.get("document").asString().equals(document))
                                .toList());
    }

    private byte[] get(String address) throws IOException, InterruptedException {
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        String secret = Base64.getEncoder().encodeToString("programme:secret".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .header("Authorization", "Basic " + secret)
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        }
    }
}

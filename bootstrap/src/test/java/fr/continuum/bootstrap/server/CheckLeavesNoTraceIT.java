package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.server.Visitor.Answer;
import fr.continuum.bootstrap.shell.Command;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A draft is checked against what is published, and nothing of it stays: no row, no file.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckLeavesNoTraceIT {

    private static final TestDatabase DATABASE = PostgresUnderTest.EMBEDDED_18.database(CheckLeavesNoTraceIT.class);

    private static final Path FOLDER = InventedAuthority.folder(CheckLeavesNoTraceIT.class);

    private final ApplicationContext server;
    private final int port;
    private InventedAuthority authority;
    private Visitor visitor;

    @Autowired
    CheckLeavesNoTraceIT(ApplicationContext server, @LocalServerPort int port) {
        this.server = server;
        this.port = port;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
        registry.add("spring.datasource.username", DATABASE::username);
        registry.add("continuum.home", CheckLeavesNoTraceIT::maison);
    }

    @BeforeAll
    void publishANight() throws IOException, InterruptedException {
        authority = InventedAuthority.settleIn(server, FOLDER.resolve("fichiers"));
        authority.importTable(authority.text("table-politiques.csv"), Dimension.POLICY);
        authority.importTable(authority.text("table-plan.csv"), Dimension.PLAN);
        authority.drop("2025-BP.xml");
        authority.night(LocalDate.of(2025, 7, 1));
        visitor = Visitor.signedIn(port, DemoAccount.READER);
    }

    @AfterAll
    void leave() {
        visitor.close();
    }

    @Test
    void a_check_by_the_api_stores_nothing() throws Exception {
        Footprint before = footprint();

        Answer answer = visitor.send("/api/v1/checks", "/verifier", List.of(draft()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(JsonPath.<Object>read(answer.body(), "$.consolidation")).isNull();
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.documents[*].status"))
                .containsExactly("READ");
        assertThat(JsonPath.<List<Object>>read(answer.body(), "$.coverage")).isNotEmpty();
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void a_check_on_the_page_stores_nothing() throws Exception {
        Footprint before = footprint();

        Answer answer = visitor.send("/verifier", "/verifier", List.of(draft()));

        assertThat(answer.status()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h2").eachText()).contains("Budget primitif 2026");
        assertThat(page.select("h3").eachText()).contains("Comparé au BP 2025");
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void files_that_cannot_be_used_leave_nothing_either() throws Exception {
        Path broken = FOLDER.resolve("projet-coupe.xml");
        Files.writeString(broken, Files.readString(draft()).substring(0, 20_000));
        Footprint before = footprint();

        Answer byApi = visitor.send("/api/v1/checks", "/verifier", List.of(broken));
        Answer byPage = visitor.send("/verifier", "/verifier", List.of(broken, draft()));

        assertThat(byApi.status()).isEqualTo(422);
        assertThat(Jsoup.parse(byPage.body())
                        .select(".notice.bad[role=alert] strong")
                        .eachText())
                .containsExactly("projet-coupe.xml");
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void the_command_stores_nothing_beside_the_running_server() throws Exception {
        Footprint before = footprint();

        Command.Result result = Command.on(DATABASE, Path.of(maison())).run("check", draft().toString());

        assertThat(result.exit()).as(result.err()).isEqualTo(1);
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void a_file_dropped_in_the_inbox_and_a_night_would_be_seen() throws Exception {
        Footprint before = footprint();

        authority.drop("2025-CA.xml");
        Footprint dropped = footprint();
        authority.night(LocalDate.of(2026, 7, 1));
        Footprint published = footprint();

        assertThat(dropped.tables()).isEqualTo(before.tables());
        assertThat(dropped.files()).isNotEqualTo(before.files());
        assertThat(published.files()).isNotEqualTo(dropped.files());
        assertThat(published.tables().keySet())
                .contains("night", "budget_line_2025", "key_total", "batch.batch_job_execution");
        assertThat(changed(before, published))
                .contains("night", "budget_line_2025", "key_total", "batch.batch_job_execution")
                .doesNotContain("account", "chart");
    }

    private static List<String> changed(Footprint before, Footprint after) {
        return after.tables().entrySet().stream()
                .filter(table -> !table.getValue().equals(before.tables().get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Footprint footprint() throws SQLException, IOException {
        return Footprint.of(DATABASE, Path.of(maison()));
    }

    private Path draft() throws IOException {
        return authority.files().resolve("draft/2026-BP-projet.xml");
    }

    private static String maison() {
        return FOLDER.resolve("maison").toString();
    }
}

package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.port.Nights;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.server.Turn.Seen;
import fr.continuum.bootstrap.server.Visitor.Answer;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/// While nights run, readers see the night before, then the new one: never half, never an error, never back.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationIT {

    private static final int READERS = 4;
    private static final int TRIED = 20;

    /// Documents that arrive one night after the other: what is in force changes too.
    private static final List<String> ARRIVALS = List.of("2023-BP-laboratoire.xml", "2023-CA-laboratoire.xml");

    private static final int MOST_NIGHTS = 10;

    /// The parts of the page of a document, by the title each is named by.
    private static final List<String> SECTIONS = List.of("couverture", "flux", "sections", "cibles");

    private static final Path FOLDER = InventedAuthority.folder(PublicationIT.class);

    private final ApplicationContext server;
    private final int port;
    private InventedAuthority authority;
    private Visitor visitor;
    private String document;
    private String why = "";
    private String element = "";
    private LocalDate tonight = LocalDate.of(2024, 7, 1);
    private boolean whole;

    @Autowired
    PublicationIT(ApplicationContext server, @LocalServerPort int port) {
        this.server = server;
        this.port = port;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(PublicationIT.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add("continuum.home", () -> FOLDER.resolve("maison").toString());
    }

    @BeforeAll
    void publishANight() throws IOException, InterruptedException {
        authority = InventedAuthority.settleIn(server, FOLDER.resolve("fichiers"));
        authority.drop("2023-BP.xml");
        authority.drop("2023-CA.xml");
        changeTables();
        night();
        visitor = Visitor.signedIn(port, DemoAccount.CONTROLLER);
        String account = Jsoup.parse(visitor.get("/documents").body())
                .select("th a:contains(CA 2023)")
                .attr("href");
        document = account.substring(0, account.indexOf('?'));
        choosePagesThatTheTablesChange();
    }

    /// A row imported again as it was keeps who said it: why a line is traced changes only where its row does;
    /// what an element of the plan gets, only where rows lead there.
    private void choosePagesThatTheTablesChange() throws IOException, InterruptedException {
        Map<String, String> lines = pages(IntStream.rangeClosed(1, TRIED)
                .mapToObj(line -> document + "/lignes/" + line + "/pourquoi")
                .toList());
        Map<String, String> elements = pages(
                Jsoup.parse(visitor.get("/plan").body())
                        .select("main a[href*='/plan/element?']")
                        .eachAttr("href")
                        .stream()
                        .filter(href -> href.startsWith("/plan/element?"))
                        .distinct()
                        .limit(TRIED)
                        .toList());
        changeTables();
        night();
        why = changed(lines);
        element = changed(elements);
    }

    private Map<String, String> pages(List<String> addresses) throws IOException, InterruptedException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String address : addresses) {
            pages.put(address, visitor.get(address).said());
        }
        return pages;
    }

    private String changed(Map<String, String> before) throws IOException, InterruptedException {
        for (Map.Entry<String, String> page : before.entrySet()) {
            if (!visitor.get(page.getKey()).said().equals(page.getValue())) {
                return page.getKey();
            }
        }
        throw new IllegalStateException("None of these changes with the tables: " + before.keySet());
    }

    @AfterAll
    void leave() {
        visitor.close();
    }

    @Test
    void readers_see_the_night_before_then_this_one_and_never_half()
            throws IOException, InterruptedException, ExecutionException {
        List<Poll> meanwhile = new ArrayList<>();

        // A night may end before a slow page that was asked in it is given: then another is run.
        for (int night = 0; night < ARRIVALS.size() || (night < MOST_NIGHTS && !areAll(meanwhile)); night++) {
            Map<String, String> before = said();
            List<Poll> polls;
            Map<String, String> after;
            long begun;
            long ended;
            try (Readers readers = Readers.begin(READERS, visitor, addresses())) {
                if (night < ARRIVALS.size()) {
                    authority.drop(ARRIVALS.get(night));
                }
                changeTables();
                begun = System.nanoTime();
                night();
                ended = System.nanoTime();
                after = said();
                polls = readers.end();
            }

            Turn turn = new Turn(before, after);
            assertThat(turn.faults(polls)).isEmpty();
            for (String address : addresses()) {
                assertThat(after.get(address)).as(address).isNotEqualTo(before.get(address));
                assertThat(turn.count(polls, address, Seen.BEFORE)).as(address).isGreaterThanOrEqualTo(READERS);
                assertThat(turn.count(polls, address, Seen.AFTER)).as(address).isGreaterThanOrEqualTo(READERS);
            }
            polls.stream()
                    .filter(poll -> poll.asked() > begun && poll.given() < ended)
                    .forEach(meanwhile::add);
        }

        assertThat(meanwhile).extracting(Poll::address).containsAll(addresses());
    }

    /// Whether every page was asked and given while a night ran.
    private boolean areAll(List<Poll> meanwhile) {
        return meanwhile.stream().map(Poll::address).collect(Collectors.toSet()).containsAll(addresses());
    }

    @Test
    void a_page_with_one_part_of_the_other_night_would_be_caught() throws IOException, InterruptedException {
        Map<String, String> before = said();
        changeTables();
        night();
        Map<String, String> after = said();

        Turn turn = new Turn(before, after);
        for (String section : SECTIONS) {
            String half = withPart(section, before.get(document), after.get(document));
            assertThat(turn.faults(List.of(new Poll(document, 0, 1, 200, half))))
                    .as(section)
                    .hasSize(1);
        }
    }

    /// Every page of published figures, and the API.
    private List<String> addresses() {
        return List.of(
                "/",
                "/documents",
                document,
                document + "?dimension=plan",
                document + "/sans-lien",
                document + "/cles?ou=relie&dimension=plan",
                why,
                element,
                "/constats",
                "/vue-d-ensemble",
                "/lier?dimension=politique&document=" + document.substring("/documents/".length()),
                "/api/v1/documents",
                "/api/v1" + document + "/coverage");
    }

    private Map<String, String> said() throws IOException, InterruptedException {
        Map<String, String> said = new LinkedHashMap<>();
        for (String address : addresses()) {
            Answer answer = visitor.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            said.put(address, answer.said());
        }
        return said;
    }

    /// Puts both tables in force whole, or one row in two, in turn: the same documents then get other figures.
    private void changeTables() throws IOException {
        whole = !whole;
        authority.importTable(table("table-politiques.csv"), Dimension.POLICY);
        authority.importTable(table("table-plan.csv"), Dimension.PLAN);
    }

    private String table(String file) throws IOException {
        List<String> rows = authority.text(file).lines().toList();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            if (whole || i % 2 == 0) {
                kept.append(rows.get(i)).append('\n');
            }
        }
        return kept.toString();
    }

    private void night() {
        Nights nights = server.getBean(Nights.class);
        assertThat(nights.find(authority.night(tonight)).orElseThrow().status())
                .isEqualTo(Nights.NightStatus.PUBLISHED);
        tonight = tonight.plusDays(1);
    }

    private static String withPart(String section, String page, String other) {
        Document mixed = Jsoup.parse(page);
        String part = "section[aria-labelledby=" + section + "]";
        Objects.requireNonNull(mixed.selectFirst(part))
                .replaceWith(Objects.requireNonNull(Jsoup.parse(other).selectFirst(part)));
        return Objects.requireNonNull(mixed.selectFirst("main")).outerHtml();
    }
}

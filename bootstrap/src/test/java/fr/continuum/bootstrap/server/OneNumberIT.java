package fr.continuum.bootstrap.server;

import static fr.continuum.bootstrap.server.Read.cents;
import static fr.continuum.bootstrap.server.Read.count;
import static fr.continuum.bootstrap.server.Read.encoded;
import static fr.continuum.bootstrap.server.Read.euros;
import static fr.continuum.bootstrap.server.Read.found;
import static fr.continuum.bootstrap.server.Read.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.demo.Demonstration;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// One number everywhere: of each objective of the demonstration, first screens, lists, their files, its page, its
/// map, the way down, the overview of the flow, exports, indicators and the API say the same, to the cent. Each page
/// is asked for once, and tells of all objectives it speaks of at once.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneNumberIT {

    private static final Path FOLDER = InventedAuthority.folder(OneNumberIT.class);

    /// Halves of a second.
    private static final int SEARCH_READY = 120;

    private static final String LISTED = "/plan?vue=liste&colonnes=element,code,avancement,prevu,contributions";
    private static final String INDICATORS =
            "/indicateurs?colonnes=indicateur,code,objet,ou,derniere,attendu,fraicheur";

    private final Demonstration demonstration;
    private final PasswordEncoder passwords;
    private final int port;
    private final List<Visitor> visitors = new ArrayList<>();
    private Shown shown;
    private List<String> objectives = List.of();
    private List<String> challenges = List.of();
    private List<String> roots = List.of();
    private List<String> promises = List.of();
    private DocumentContext plan;

    @Autowired
    OneNumberIT(Demonstration demonstration, PasswordEncoder passwords, @LocalServerPort int port) {
        this.demonstration = demonstration;
        this.passwords = passwords;
        this.port = port;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(OneNumberIT.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add("continuum.home", () -> FOLDER.resolve("maison").toString());
    }

    @BeforeAll
    void open() throws IOException, InterruptedException {
        demonstration.prepare(password -> Objects.requireNonNull(passwords.encode(password)), _ -> {});
        shown = seenBy(DemoAccount.CONTROLLER);
        plan = shown.json("/api/v1/plan");
        objectives = plan.read("$.plan.elements[?(@.level in ['STRATEGIC_OBJECTIVE', 'OPERATIONAL_OBJECTIVE'])].code");
        challenges = plan.read("$.plan.elements[?(@.level == 'STRATEGIC_OBJECTIVE')].code");
        roots = plan.read("$.plan.elements[?(@.level == 'AXIS')].code");
        promises = plan.read("$.plan.elements[?(@.level == 'PLEDGE')].code");
        shown.ask(objectives.stream().map(OneNumberIT::element).toList());
    }

    private Shown seenBy(DemoAccount account) throws IOException, InterruptedException {
        Visitor visitor = Visitor.signedIn(port, account);
        visitors.add(visitor);
        return new Shown(visitor);
    }

    @AfterAll
    void leave() {
        visitors.forEach(Visitor::close);
    }

    private static String element(String code) {
        return "/plan/element?code=" + encoded(code);
    }

    /// A year and a measure, as pages and programs ask for them.
    private record Asked(String year, String measure) {

        String down(String code) {
            return "/continuum/bas?code=" + encoded(code) + "&exercice=" + year + "&montant=" + measure;
        }

        String downByProgram(String code) {
            return "/api/v1/continuum/down?code=" + encoded(code) + "&year=" + year + "&measure=" + measure;
        }

        String flow() {
            return "/api/v1/flow?year=" + year + "&measure=" + measure;
        }

        String flowFile() {
            return "/api/v1/flow/file?year=" + year + "&measure=" + measure;
        }

        String of(String code, String what) {
            return code + " " + measure + " " + year + " " + what;
        }
    }

    @Test
    void money_of_every_year_and_measure_is_the_same_everywhere() throws InterruptedException {
        Claims claims = new Claims();
        Set<Asked> years = new LinkedHashSet<>();
        objectives.forEach(code -> years.addAll(onPage(code, claims)));
        List<String> addresses = new ArrayList<>();
        for (Asked asked : years) {
            addresses.addAll(List.of(asked.flow(), asked.flowFile()));
            roots.forEach(root -> addresses.addAll(List.of(asked.down(root), asked.downByProgram(root))));
        }
        shown.ask(addresses);
        for (Asked asked : years) {
            roots.forEach(root -> {
                onWayDown(asked, shown.page(asked.down(root)), claims);
                byProgram(asked, shown.json(asked.downByProgram(root)).<Map<String, Object>>read("$.means"), claims);
            });
            flow(asked, claims);
        }

        assertThat(claims.size()).as("figures").isGreaterThan(4 * objectives.size());
        claims.agree(3);
        claims.agree(" strong", 4);
        claims.agree(" traced", 5);
        assertThat(claims.of(" ambiguous"))
                .as("some of what is told is ambiguous")
                .anyMatch(value -> !value.equals(cents(BigDecimal.ZERO)));
    }

    /// What stands in large type, as it is read: the range, both its ends.
    @Test
    void the_headline_of_an_objective_is_the_same_on_its_page_on_the_way_down_and_on_its_map()
            throws InterruptedException {
        Claims claims = new Claims();
        Map<String, String> headlines = new TreeMap<>();
        for (String objective : objectives) {
            Element link = shown.page(element(objective)).selectFirst(".minute .figure-link");
            if (link != null) {
                headlines.put(objective, link.attr("href"));
                claims.say(
                        objective,
                        "page",
                        link.text() + " " + link.parent().select(".under").text());
            }
        }
        List<String> addresses = new ArrayList<>(headlines.values());
        headlines.keySet().forEach(objective -> addresses.add(map(objective)));
        shown.ask(addresses);
        headlines.forEach((objective, href) -> {
            claims.say(
                    objective,
                    "way down",
                    shown.page(href).selectFirst("p.figure").text());
            Element row = shown.page(map(objective)).selectFirst("table.of-means tbody tr");
            claims.say(
                    objective,
                    "map",
                    row.select("td").get(0).text() + " "
                            + row.select("td").get(1).text());
        });
        assertThat(claims.size()).isGreaterThan(challenges.size() / 2);
        claims.agree(3);
        assertThat(claims.of(""))
                .as("some headline is a range")
                .anyMatch(value -> value.toString().startsWith("de "));
    }

    /// What the page of an objective says of each year: where it says nothing, it says nought.
    private List<Asked> onPage(String objective, Claims claims) {
        List<Asked> years = new ArrayList<>();
        for (Element row : shown.page(element(objective)).select("table.ranges tbody tr")) {
            String address = row.selectFirst("a[href]").attr("href");
            Asked asked = new Asked(Read.asked(address, "exercice"), Read.asked(address, "montant"));
            BigDecimal strong = euros(row.selectFirst("td:nth-last-child(4)"));
            claims.say(asked.of(objective, "strong"), "page", strong);
            claims.say(
                    asked.of(objective, "traced"), "page", strong.add(euros(row.selectFirst("td:nth-last-child(2)"))));
            claims.say(asked.of(objective, "least"), "page", strong);
            claims.say(asked.of(objective, "most"), "page", euros(row.selectFirst("td:nth-last-child(3)")));
            claims.say(asked.of(objective, "ambiguous"), "page", euros(row.selectFirst("td:nth-last-child(1)")));
            years.add(asked);
        }
        return years;
    }

    private boolean isTold(Asked asked, String code) {
        return objectives.contains(code)
                && shown.page(element(code)).select("table.ranges tbody a[href]").eachAttr("href").stream()
                        .anyMatch(href -> Read.asked(href, "exercice").equals(asked.year())
                                && Read.asked(href, "montant").equals(asked.measure()));
    }

    private void onWayDown(Asked asked, Document page, Claims claims) {
        for (Element row : page.select("table.means tbody tr")) {
            String code = row.selectFirst("th code").text();
            if (isTold(asked, code)) {
                claims.say(asked.of(code, "traced"), "way down", euros(row.selectFirst("td.of-linked")));
                claims.say(asked.of(code, "strong"), "way down", euros(row.selectFirst("td.of-least")));
                claims.say(asked.of(code, "least"), "way down", euros(row.selectFirst("td.of-least")));
                claims.say(asked.of(code, "most"), "way down", euros(row.selectFirst("td.of-most")));
                claims.say(asked.of(code, "ambiguous"), "way down", euros(row.selectFirst("td.of-ambiguous")));
            }
        }
    }

    private void byProgram(Asked asked, Map<String, Object> means, Claims claims) {
        String code = String.valueOf(((Map<?, ?>) means.get("element")).get("code"));
        if (isTold(asked, code)) {
            Map<?, ?> amount = (Map<?, ?>) means.get("amount");
            claims.say(asked.of(code, "traced"), "down by API", number(amount.get("amount")));
            claims.say(asked.of(code, "strong"), "down by API", number(amount.get("strong")));
            claims.say(asked.of(code, "least"), "down by API", number(amount.get("least")));
            claims.say(asked.of(code, "most"), "down by API", number(amount.get("most")));
            claims.say(asked.of(code, "ambiguous"), "down by API", number(amount.get("ambiguous")));
        }
        below(means).forEach(one -> byProgram(asked, one, claims));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> below(Map<String, Object> means) {
        return (List<Map<String, Object>>) means.getOrDefault("below", List.of());
    }

    /// Each way of the flow counts for all that stands above where it ends.
    private void flow(Asked asked, Claims claims) {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        Map<String, BigDecimal> strong = new LinkedHashMap<>();
        for (Map<String, Object> way : shown.json(asked.flow()).<List<Map<String, Object>>>read("$.ways[*]")) {
            Map<?, ?> end = (Map<?, ?>) way.get("plan");
            BigDecimal amount = number(way.get("amount"));
            for (Object code : (List<?>) end.get("codes")) {
                all.merge(code.toString(), amount, BigDecimal::add);
                strong.merge(
                        code.toString(),
                        Objects.equals(end.get("strength"), "STRONG") ? amount : BigDecimal.ZERO,
                        BigDecimal::add);
            }
        }
        Map<String, BigDecimal> inFile = new LinkedHashMap<>();
        shown.csv(asked.flowFile()).forEach(row -> {
            BigDecimal amount = new BigDecimal(row.getField("euros"));
            for (String code : row.getField("plan_codes").split(" > ", -1)) {
                inFile.merge(code, amount, BigDecimal::add);
            }
        });
        for (String code : objectives) {
            if (isTold(asked, code)) {
                claims.say(asked.of(code, "traced"), "flow by API", cents(all.getOrDefault(code, BigDecimal.ZERO)));
                claims.say(asked.of(code, "strong"), "flow by API", cents(strong.getOrDefault(code, BigDecimal.ZERO)));
                claims.say(asked.of(code, "traced"), "flow by file", cents(inFile.getOrDefault(code, BigDecimal.ZERO)));
            }
        }
    }

    /// The overview, on screen, of each challenge seen close, and what an élu is first told of theirs.
    @Test
    void the_overview_and_the_first_screen_of_an_elu_tell_what_the_page_tells_first()
            throws IOException, InterruptedException {
        Claims claims = new Claims();
        Map<String, String> latest = new TreeMap<>();
        for (String challenge : challenges) {
            Element link = shown.page(element(challenge)).selectFirst(".minute .figure-link");
            if (link != null) {
                latest.put(challenge, link.attr("href"));
            }
        }
        Map<String, String> overviews = new TreeMap<>();
        latest.forEach((challenge, href) -> overviews.put(
                challenge,
                "/vue-d-ensemble?exercice=" + Read.asked(href, "exercice") + "&montant=" + Read.asked(href, "montant")
                        + "&cible=" + encoded(challenge)));
        shown.ask(overviews.values());
        overviews.forEach((challenge, address) -> {
            String href = Objects.requireNonNull(latest.get(challenge));
            Element row = shown.page(element(challenge)).select("table.ranges tbody tr").stream()
                    .filter(one -> one.selectFirst("a[href]").attr("href").equals(href))
                    .findFirst()
                    .orElseThrow();
            claims.say(
                    challenge,
                    "page",
                    euros(row.selectFirst("td:nth-last-child(4)")).add(euros(row.selectFirst("td:nth-last-child(2)"))));
            claims.say(
                    challenge,
                    "overview",
                    euros(shown.page(address).selectFirst("section[aria-labelledby=tableau] tfoot td:last-child")));
        });
        assertThat(claims.size()).isGreaterThan(challenges.size() / 2);
        claims.agree(2);

        Document first = seenBy(DemoAccount.ELU).page("/");
        String own = first.select(".first-challenge h2 a").text().replaceAll(" .*", "");
        Document page = shown.page(element(own));
        assertThat(challenges).contains(own);
        assertThat(first.select(".first-challenge .first-lines .said").eachText())
                .contains(
                        page.select(".minute .card")
                                .first()
                                .select(".told-figure")
                                .text(),
                        "Il reçoit "
                                + page.select(".minute .figure-link .told-figure")
                                        .text());
    }

    @Test
    void what_is_planned_is_the_same_on_the_list_in_its_files_on_the_page_the_map_and_in_the_api()
            throws IOException, InterruptedException {
        Claims claims = new Claims();
        shown.ask(objectives.stream().map(OneNumberIT::map).toList());
        shown.csv(LISTED + "&format=csv").stream()
                .filter(row -> objectives.contains(row.getField("Code")))
                .forEach(row -> claims.say(row.getField("Code"), "list CSV", euros(row.getField("Budget prévu"))));
        shown.workbook(LISTED + "&format=xlsx").stream()
                .filter(row -> objectives.contains(row.get("Code")))
                .forEach(row -> claims.say(
                        Objects.requireNonNull(row.get("Code")),
                        "list XLSX",
                        row.getOrDefault("Budget prévu", "").isEmpty()
                                ? cents(BigDecimal.ZERO)
                                : cents(new BigDecimal(row.getOrDefault("Budget prévu", "")))));
        for (String objective : objectives) {
            Set<String> actions = actions(objective);
            claims.say(objective, "tree", euros(row(objective).selectFirst("data.amount")));
            claims.say(
                    objective,
                    "page",
                    shown
                            .page(element(objective))
                            .select("section[aria-labelledby=faits] dt:contains(budget prévu) + dd")
                            .stream()
                            .map(Read::euros)
                            .findFirst()
                            .orElse(cents(BigDecimal.ZERO)));
            claims.say(objective, "map", onMap(objective, actions));
            claims.say(objective, "API", inPlan(actions));
        }
        claims.agree(6);
    }

    private static String map(String objective) {
        return "/plan/carte?code=" + encoded(objective);
    }

    private BigDecimal onMap(String objective, Set<String> actions) {
        return shown.page(map(objective)).select("table.on-map tbody tr").stream()
                .filter(card -> actions.contains(card.selectFirst(".code").text())
                        && card.select(".state-ABANDONED").isEmpty())
                .map(card -> euros(card.selectFirst("data.amount")))
                .reduce(cents(BigDecimal.ZERO), BigDecimal::add);
    }

    private BigDecimal inPlan(Set<String> actions) {
        return plan
                .<List<Map<String, Object>>>read("$.plan.elements[?(@.level == 'ACTION' && @.plannedBudget)]")
                .stream()
                .filter(action -> actions.contains(String.valueOf(action.get("code")))
                        && !Objects.equals(((Map<?, ?>) action.get("state")).get("name"), "ABANDONED"))
                .map(action -> number(action.get("plannedBudget")))
                .reduce(cents(BigDecimal.ZERO), BigDecimal::add);
    }

    @Test
    void contributions_are_counted_alike_on_the_list_in_its_files_the_page_the_way_down_and_in_the_api()
            throws IOException, InterruptedException {
        Claims claims = new Claims();
        shown.ask(roots.stream()
                .flatMap(root -> List.of(anyYear(root), anyYearByProgram(root)).stream())
                .toList());
        shown.csv(LISTED + "&format=csv").stream()
                .filter(row -> objectives.contains(row.getField("Code")))
                .forEach(row ->
                        claims.say(row.getField("Code"), "list CSV", Integer.parseInt(row.getField("Contributions"))));
        shown.workbook(LISTED + "&format=xlsx").stream()
                .filter(row -> objectives.contains(row.get("Code")))
                .forEach(row -> claims.say(
                        Objects.requireNonNull(row.get("Code")),
                        "list XLSX",
                        new BigDecimal(row.getOrDefault("Contributions", "")).intValue()));
        for (String root : roots) {
            shown.page(anyYear(root)).select("table.means tbody tr").stream()
                    .filter(row ->
                            objectives.contains(row.selectFirst("th code").text()))
                    .forEach(row -> claims.say(
                            row.selectFirst("th code").text(), "way down", count(row.selectFirst("td.of-deeds"))));
            Map<String, Set<String>> deeds = new LinkedHashMap<>();
            collect(shown.json(anyYearByProgram(root)).<Map<String, Object>>read("$.means"), deeds);
            deeds.forEach((code, those) -> claims.say(code, "API", those.size()));
        }
        for (String objective : objectives) {
            claims.say(objective, "tree", count(row(objective).select("td").last()));
            claims.say(
                    objective,
                    "page",
                    shown
                            .page(element(objective))
                            .select("section[aria-labelledby=moyens] tbody td:nth-child(2)")
                            .stream()
                            .mapToInt(Read::count)
                            .sum());
        }
        claims.agree(6);
    }

    private static String anyYear(String root) {
        return "/continuum/bas?code=" + encoded(root);
    }

    private static String anyYearByProgram(String root) {
        return "/api/v1/continuum/down?code=" + encoded(root);
    }

    /// Those of an element and of all below it, each once, by the code of the element.
    private Set<String> collect(Map<String, Object> means, Map<String, Set<String>> byCode) {
        Set<String> all = new HashSet<>();
        for (Object one : (List<?>) means.getOrDefault("contributions", List.of())) {
            Map<?, ?> deed = (Map<?, ?>) ((Map<?, ?>) one).get("contribution");
            all.add(deed.get("kind") + " " + deed.get("code"));
        }
        below(means).forEach(one -> all.addAll(collect(one, byCode)));
        String code = String.valueOf(((Map<?, ?>) means.get("element")).get("code"));
        if (objectives.contains(code)) {
            byCode.put(code, all);
        }
        return all;
    }

    @Test
    void late_actions_are_counted_alike_on_first_screens_the_list_and_the_page()
            throws IOException, InterruptedException {
        Claims claims = new Claims();
        for (String objective : objectives) {
            claims.say(
                    objective,
                    "tree",
                    found(row(objective).select("td").first().select(".under").text(), "retard : (\\d+)"));
            claims.say(
                    objective,
                    "page",
                    found(
                            shown.page(element(objective))
                                    .select(".minute .card")
                                    .first()
                                    .text(),
                            "dont (\\d+) en retard"));
        }
        Shown director = seenBy(DemoAccount.DIRECTOR_GENERAL);
        for (Element stake : director.page("/").select(".first-stakes .first-lines > li")) {
            claims.say(
                    stake.select(".said a").text().replaceAll(" .*", ""),
                    "first screen",
                    found(stake.select(".under").text(), "(\\d+) actions? sur \\d+ en retard"));
        }
        claims.agree(2);

        int late = count(director.page("/").selectFirst(".first-decisions .tallies a[href*='etat=LATE'] strong"));
        assertThat(late)
                .isPositive()
                .isEqualTo(shown.csv(LISTED + "&etat=LATE&format=csv").size())
                .isEqualTo(shown.workbook(LISTED + "&etat=LATE&format=xlsx").size())
                .isEqualTo(count(seenBy(DemoAccount.PLAN_OFFICER)
                        .page("/")
                        .selectFirst(".first-chase .tallies a[href*='etat=LATE'] strong")));
        assertThat(challenges.stream()
                        .mapToInt(code -> found(
                                row(code).select("td").first().select(".under").text(), "retard : (\\d+)"))
                        .sum())
                .isEqualTo(late);
    }

    @Test
    void vacant_roles_are_counted_alike_by_whoever_directs_by_hr_and_on_their_page()
            throws IOException, InterruptedException {
        int roles = count(shown.page("/personnel/postes").selectFirst(".figure strong"));

        assertThat(roles)
                .isPositive()
                .isEqualTo(shown.page("/personnel/postes")
                        .select("table.left-by tbody tr")
                        .size())
                .isEqualTo(count(seenBy(DemoAccount.DIRECTOR_GENERAL)
                        .page("/")
                        .selectFirst(".first-decisions .tallies a[href^='/personnel/postes'] strong")))
                .isEqualTo(count(seenBy(DemoAccount.HR).page("/").selectFirst(".first-posts .tallies strong")));
        assertThat(shown.csv(LISTED + "&role=vacant&format=csv").stream().map(row -> row.getField("Code")))
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(shown.page("/personnel/postes")
                        .select("table.left-by th .code")
                        .eachText()));
    }

    @Test
    void indicators_stand_the_same_on_the_list_in_its_files_on_the_page_of_the_objective_and_in_the_api()
            throws IOException, InterruptedException {
        Claims claims = new Claims();
        Map<String, String> lights = new LinkedHashMap<>();
        shown.page(INDICATORS)
                .select("select[name=etat] option[value~=.]")
                .forEach(
                        option -> lights.put(option.attr("value"), option.text().replaceAll(" \\(.*", "")));
        // Those that are no longer followed stand on the page alone.
        for (Element row : shown.page(INDICATORS).select("table.indicators tbody tr:not(:contains(non suivi))")) {
            claims.say(
                    row.selectFirst("th .code").text(),
                    "list",
                    row.selectFirst(".light").text());
        }
        shown.csv(INDICATORS + "&format=csv")
                .forEach(row -> claims.say(row.getField("Code"), "list CSV", row.getField("Où il en est")));
        for (Map<String, String> row : shown.workbook(INDICATORS + "&format=xlsx")) {
            claims.say(Objects.requireNonNull(row.get("Code")), "list XLSX", row.getOrDefault("Où il en est", ""));
        }
        for (Map<String, Object> one :
                shown.json("/api/v1/indicators").<List<Map<String, Object>>>read("$.items[?(@.state != 'RETIRED')]")) {
            claims.say(
                    String.valueOf(one.get("code")),
                    "API",
                    Objects.requireNonNull(lights.get(String.valueOf(((Map<?, ?>) one.get("standing")).get("light")))));
        }
        int onPages = 0;
        for (String objective : objectives) {
            for (Element row : shown.page(element(objective)).select("table.indicators tbody tr:not(:has(.chip))")) {
                claims.say(
                        row.selectFirst("th .code").text(),
                        "page",
                        row.selectFirst(".light").text());
                onPages++;
            }
        }
        assertThat(onPages).isPositive();
        assertThat(claims.size()).isGreaterThan(20);
        claims.agree(4);
    }

    /// Of trainings, whoever asks: where one place hides what an objective gets, all do.
    @Test
    void trainee_days_are_the_same_everywhere_and_hidden_everywhere_alike() throws IOException, InterruptedException {
        SortedMap<String, String> asHr = new PeopleFigures(seenBy(DemoAccount.HR), objectives).traineeDays();
        SortedMap<String, String> asController = new PeopleFigures(shown, objectives).traineeDays();

        assertThat(asController.keySet()).isEqualTo(asHr.keySet()).hasSizeGreaterThan(objectives.size() / 2);
        assertThat(asHr.values()).doesNotContain(PeopleFigures.MASKED);
        asController.forEach((of, days) -> assertThat(days).as(of).isIn(PeopleFigures.MASKED, asHr.get(of)));
        assertThat(asController.values()).anyMatch(days -> !days.equals(PeopleFigures.MASKED));
    }

    @Test
    void gained_hours_are_the_same_on_the_page_in_the_api_and_in_the_overview() throws InterruptedException {
        assertThat(new PeopleFigures(shown, objectives).gainedHours()).isNotEmpty();
    }

    /// All that was gained, with what no use says, which stays without link: on the page of time gained, in the
    /// overview, in its tables and in both its files.
    @Test
    void all_gained_hours_are_in_the_overview_as_the_page_of_time_gained_tells_them()
            throws IOException, InterruptedException {
        Shown hr = seenBy(DemoAccount.HR);
        List<String> years = hr.page("/personnel/temps").select("select[name=annee] option").eachAttr("value").stream()
                .filter(year -> !year.isEmpty())
                .toList();
        assertThat(years).hasSizeGreaterThan(1);
        for (String year : years) {
            Document time = hr.page("/personnel/temps?annee=" + year);
            BigDecimal gained = told(time, "Dégagé");
            BigDecimal left = told(time, "Sans usage dit").subtract(told(time, "Utilisé en trop"));
            String address = "/vue-d-ensemble?montrer=heures&exercice=" + year;
            Document overview = hr.page(address);
            assertThat(gained).as(year).isPositive();
            assertThat(euros(overview.selectFirst(".figure strong"))).as(year).isEqualTo(gained);
            assertThat(overview.select("table.flow-pairs tfoot td:last-child").stream()
                            .map(Read::euros))
                    .as(year)
                    .containsExactly(gained, gained);
            List<String> unsaid = List.of("Sans usage dit", "Utilisé en trop");
            BigDecimal inFile = BigDecimal.ZERO;
            BigDecimal allInFile = BigDecimal.ZERO;
            for (var row : hr.csv(address + "&format=csv")) {
                if (row.getField("Vers").equals("sans lien")
                        && unsaid.stream().anyMatch(row.getField("De")::startsWith)) {
                    inFile = inFile.add(euros(row.getField("Reste")));
                }
                if (row.getField("Entre").endsWith("Plan de mandat")) {
                    allInFile = allInFile.add(euros(row.getField("Reste")));
                }
            }
            assertThat(inFile).as(year).isEqualByComparingTo(left);
            assertThat(allInFile).as(year).isEqualByComparingTo(gained);
            assertThat(hr.workbook(address + "&format=xlsx").stream()
                            .filter(row -> row.getOrDefault("Entre", "").endsWith("Plan de mandat"))
                            .map(row -> new BigDecimal(row.getOrDefault("Reste", "")))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(year)
                    .isEqualByComparingTo(gained);
        }
    }

    private static BigDecimal told(Document time, String what) {
        return euros(time.selectFirst(".rates div:has(dt:containsOwn(" + what + ")) strong"));
    }

    /// A ledger bears codes of services: where somebody named them, every place of the overview and the search do.
    @Test
    void services_of_the_ledger_are_called_by_their_names_in_the_overview_in_its_files_and_in_the_search()
            throws IOException, InterruptedException {
        String address = "/vue-d-ensemble?par=service&montant=MtMandate";
        Document overview = shown.page(address);
        List<String> left = overview.select("table.flow-pairs")
                .last()
                .select("th[scope=rowgroup]")
                .eachText();
        assertThat(left)
                .hasSizeGreaterThan(10)
                .contains("Direction de l’autonomie (DAUT)")
                .noneMatch(label -> label.matches("[A-Z0-9]{3,6}"));
        assertThat(overview.select("figure").text())
                .contains("Direction des routes")
                .doesNotContainPattern("(?m)^DROU$");
        assertThat(shown.csv(address + "&format=csv").stream().map(row -> row.getField("De")))
                .contains("Direction de l’autonomie (DAUT)")
                .noneMatch(label -> label.matches("[A-Z0-9]{3,6}"));
        assertThat(shown.workbook(address + "&format=xlsx").stream().map(row -> row.get("De")))
                .contains("Direction de l’autonomie (DAUT)");
        assertThat(shown.page(address + "&depuis=DAUT").select("nav.into .chip").text())
                .contains("Direction de l’autonomie (DAUT)");
        assertThat(searched("protection maternelle")).contains("Service de protection maternelle et infantile", "DPMI");
        DocumentContext flow = shown.json("/api/v1/flow?measure=MtMandate");
        assertThat(flow.<List<String>>read("$.ways[?(@.service == 'DAUT')].serviceName"))
                .isNotEmpty()
                .containsOnly("Direction de l’autonomie");
        for (String list : List.of("/cles?mesure=MtMandate&", "/lignes?mesure=MtMandate&")) {
            String ledger =
                    "/documents/" + flow.<List<String>>read("$.documents").getFirst() + list
                            + "service-contient=autonomie&colonnes=fonction,service";
            assertThat(shown.page(ledger).select("td.more").eachText())
                    .as(ledger)
                    .isNotEmpty()
                    .allMatch(cell -> cell.endsWith("DAUT Direction de l’autonomie"));
            assertThat(shown.csv(ledger + "&format=csv").stream().map(row -> row.getField("Service")))
                    .as(ledger)
                    .containsOnly("DAUT Direction de l’autonomie");
        }
        assertThat(shown.page("/flux/services").select("main table tbody tr").eachText())
                .hasSizeGreaterThan(10)
                .anyMatch(row -> row.startsWith("DAUT ") && row.contains("GL 20"));
    }

    /// Once the program has read all there is to be found: it does so behind its first pages.
    private String searched(String words) throws IOException, InterruptedException {
        for (int waited = 0; waited < SEARCH_READY; waited++) {
            String said = new Shown(visitors.getFirst())
                    .page("/recherche?q=" + encoded(words))
                    .select("main")
                    .text();
            if (!said.contains("La recherche se prépare")) {
                return said;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("The search was not ready within a minute");
    }

    /// Whatever an action contributes to besides, a challenge keeps on each work page the promises of its own
    /// page.
    @Test
    void promises_of_a_challenge_are_those_of_its_page_on_every_work_page() throws InterruptedException {
        String work = "/ce-que-sert-mon-travail";
        List<String> addresses = shown.page(work).select("select[name=direction] option").eachAttr("value").stream()
                .filter(one -> !one.isEmpty())
                .map(one -> work + "?direction=" + encoded(one))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(20);
        shown.ask(addresses);
        int besides = 0;
        int kept = 0;
        for (String address : addresses) {
            for (Element block : shown.page(address).select(".first-block:has(h2 a)")) {
                String code = Read.asked(block.selectFirst("h2 a").attr("href"), "code");
                List<String> onPage = shown.page(element(code))
                        .select(".minute .card:has(h3:contains(Promesses portées)) .plain-said a")
                        .eachText();
                assertThat(block.select(".keeps a").eachText())
                        .as(address + " " + code)
                        .isEqualTo(onPage);
                kept += onPage.size();
                besides += block.select(".keeps-besides").size();
            }
        }
        assertThat(kept).as("promises").isPositive();
        assertThat(besides).as("objectives that are served besides").isPositive();
    }

    /// What a promise gets of people is what the objectives that keep it do: on its page, on the way down and by
    /// both ways of asking for it by program, for who may see few people and for who may not.
    @Test
    void what_promises_get_of_people_is_the_same_on_their_page_on_the_way_down_and_in_the_api()
            throws IOException, InterruptedException {
        assertThat(promises).hasSizeGreaterThan(10);
        SortedMap<String, String> asHr = new PeopleFigures(seenBy(DemoAccount.HR), promises).ofPromises();
        SortedMap<String, String> asController = new PeopleFigures(shown, promises).ofPromises();

        assertThat(asController.keySet()).isEqualTo(asHr.keySet());
        assertThat(asHr.values()).doesNotContain(PeopleFigures.MASKED);
        asController.forEach((of, told) -> assertThat(told).as(of).isIn(PeopleFigures.MASKED, asHr.get(of)));
        for (String what : List.of(" hours", " fte", " days")) {
            assertThat(asHr.keySet()).as(what).anyMatch(of -> of.endsWith(what));
        }
    }

    /// Ledgers only: what people and objectives are told of what was committed and paid.
    @Test
    void what_ledgers_tell_of_an_objective_is_the_same_beside_its_people() throws InterruptedException {
        Claims claims = new Claims();
        shown.ask(objectives.stream().map(OneNumberIT::serving).toList());
        for (String objective : objectives) {
            for (Element row : shown.page(element(objective)).select("table.ranges tbody tr")) {
                String address = row.selectFirst("a[href]").attr("href");
                String year = Read.asked(address, "exercice");
                String field = switch (Read.asked(address, "montant")) {
                    case "MtEngage" -> "committed";
                    case "MtMandate" -> "paid";
                    default -> "";
                };
                if (!field.isEmpty()) {
                    String of = objective + " " + field + " " + year;
                    claims.say(
                            of,
                            "years",
                            euros(row.selectFirst("td:nth-last-child(4)"))
                                    .add(euros(row.selectFirst("td:nth-last-child(2)"))));
                    List<Object> said =
                            shown.json(serving(objective)).read("$.years[?(@.year == " + year + ")]." + field);
                    claims.say(of, "API", said.isEmpty() ? cents(BigDecimal.ZERO) : number(said.getFirst()));
                    claims.say(
                            of,
                            "people",
                            euros(shown.page(element(objective))
                                    .selectFirst("section[aria-labelledby=personnel] tbody tr:has(th:contains(" + year
                                            + ")) > :nth-child(" + (field.equals("paid") ? 8 : 7) + ")")));
                }
            }
        }
        assertThat(claims.size()).isPositive();
        claims.agree(3);
    }

    private static String serving(String objective) {
        return "/api/v1/workforce/serving?code=" + encoded(objective);
    }

    /// The controller is first told the bridge and the rate of the page they lead to.
    @Test
    void the_first_screen_of_the_controller_tells_the_bridge_of_the_document() {
        Document first = shown.page("/");
        Document document = shown.page(first.select(".first-bridge .ways a").attr("href"));

        assertThat(first.select(".first-bridge .rate").text())
                .isNotEmpty()
                .isEqualTo(document.select(".rate").first().text());
        assertThat(first.select(".first-bridge table.bridge tbody tr").eachText())
                .isEqualTo(document.select("table.bridge tbody tr").eachText());
    }

    private Element row(String code) {
        return shown.page("/plan").select("table.plan-tree tbody tr").stream()
                .filter(one -> one.selectFirst("th .code") != null
                        && one.selectFirst("th .code").text().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + code));
    }

    /// Actions that count under an objective, at any depth.
    private Set<String> actions(String objective) {
        Set<String> found = new LinkedHashSet<>(plan.<List<String>>read(
                "$.plan.elements[?(@.level == 'ACTION' && @.principal == '%s')].code".formatted(objective)));
        plan.<List<String>>read("$.plan.elements[?(@.under == '%s')].code".formatted(objective))
                .forEach(below -> found.addAll(actions(below)));
        return found;
    }
}

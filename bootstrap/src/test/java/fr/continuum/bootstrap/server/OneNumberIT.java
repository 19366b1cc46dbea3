package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.demo.Demonstration;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
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

/// One number everywhere: of each objective of the demonstration, its page, the list of the plan, its map, the way
/// down, the overview of the flow, exports and the API say the same, to the cent; and of its trainings, to the day.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneNumberIT {

    private static final Path FOLDER = InventedAuthority.folder(OneNumberIT.class);

    /// Measures as addresses and the API name them, in the words of pages.
    private static final Map<String, String> MEASURES =
            Map.of("MtPrev", "voté", "MtReal", "réalisé", "MtEngage", "engagé", "MtMandate", "mandaté");

    private final Demonstration demonstration;
    private final PasswordEncoder passwords;
    private final int port;
    private final Map<String, DocumentContext> flows = new LinkedHashMap<>();
    private final Map<String, List<NamedCsvRecord>> files = new LinkedHashMap<>();
    private Visitor visitor;
    private List<String> objectives = List.of();
    private Document list;
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
        visitor = Visitor.signedIn(port, DemoAccount.CONTROLLER);
        list = page("/plan");
        plan = json("/api/v1/plan");
        objectives = plan.read("$.plan.elements[?(@.level in ['STRATEGIC_OBJECTIVE', 'OPERATIONAL_OBJECTIVE'])].code");
    }

    @AfterAll
    void leave() {
        visitor.close();
    }

    @Test
    void money_of_every_year_and_measure_is_the_same_everywhere() throws IOException, InterruptedException {
        int told = 0;
        for (String objective : objectives) {
            for (OfYear money : onPage(objective)) {
                told++;
                String of = objective + " " + money.measure() + " " + money.year();
                Map<String, BigDecimal> strong = new LinkedHashMap<>();
                Map<String, BigDecimal> traced = new LinkedHashMap<>();
                strong.put("page", money.strong());
                traced.put("page", money.traced());
                wayDown(objective, money, strong, traced);
                down(objective, money, strong, traced);
                flow(objective, money, strong, traced);
                flowFile(objective, money, traced);
                serving(objective, money, traced);
                assertThat(strong.values())
                        .as(of + " strong " + strong)
                        .hasSizeGreaterThan(3)
                        .containsOnly(money.strong());
                assertThat(traced.values())
                        .as(of + " traced " + traced)
                        .hasSizeGreaterThan(4)
                        .containsOnly(money.traced());
            }
        }
        assertThat(told).as("years of objectives").isGreaterThan(objectives.size());
    }

    /// The overview, on screen, adds up to what the rest says of each challenge.
    @Test
    void the_overview_tells_each_challenge_what_its_page_tells() throws IOException, InterruptedException {
        int told = 0;
        for (String challenge : plan.<List<String>>read("$.plan.elements[?(@.level == 'STRATEGIC_OBJECTIVE')].code")) {
            for (OfYear money : onPage(challenge)) {
                Document overview = page("/vue-d-ensemble?exercice=" + money.year() + "&montant=" + money.measure()
                        + "&cible=" + encoded(challenge));
                if (money.traced().signum() != 0) {
                    told++;
                    assertThat(amount(overview.selectFirst("section[aria-labelledby=tableau] tfoot td:last-child")))
                            .as(challenge + " " + money.year() + " " + money.measure())
                            .isEqualTo(money.traced());
                }
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void what_is_planned_is_the_same_on_the_list_the_page_the_map_and_in_the_api()
            throws IOException, InterruptedException {
        int told = 0;
        for (String objective : objectives) {
            Element row = row(objective);
            BigDecimal listed = amount(row.selectFirst("data.amount"));
            Document page = element(objective);
            BigDecimal onPage = page.select("section[aria-labelledby=faits] dt:contains(budget prévu) + dd").stream()
                    .map(OneNumberIT::amount)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            BigDecimal inPlan = BigDecimal.ZERO;
            for (String action : actions(objective)) {
                for (Number budget : plan.<List<Number>>read(
                        "$.plan.elements[?(@.code == '%s' && @.plannedBudget && @.state.name != 'ABANDONED')].plannedBudget"
                                .formatted(action))) {
                    inPlan = inPlan.add(new BigDecimal(budget.toString()));
                }
            }
            BigDecimal onMap = page("/plan/carte?code=" + encoded(objective)).select("table.on-map tbody tr").stream()
                    .filter(card -> actions(objective)
                                    .contains(card.selectFirst(".code").text())
                            && card.select(".state-ABANDONED").isEmpty())
                    .map(card -> amount(card.selectFirst("data.amount")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            told += listed.signum();
            assertThat(List.of(onPage.stripTrailingZeros(), inPlan.stripTrailingZeros(), onMap.stripTrailingZeros()))
                    .as(objective)
                    .containsOnly(listed.stripTrailingZeros());
        }
        assertThat(told).isPositive();
    }

    @Test
    void contributions_are_counted_alike_on_the_list_the_page_the_way_down_and_in_the_api()
            throws IOException, InterruptedException {
        int told = 0;
        for (String objective : objectives) {
            Element row = row(objective);
            int listed = count(row.select("td").last());
            int onPage = element(objective).select("section[aria-labelledby=moyens] tbody td:nth-child(2)").stream()
                    .mapToInt(OneNumberIT::count)
                    .sum();
            Element below = page("/continuum/bas?code=" + encoded(objective))
                    .selectFirst("section[aria-labelledby=tout] tfoot td");
            int wayDown = below == null ? 0 : count(below);
            int inApi = json("/api/v1/continuum/down?code=" + encoded(objective))
                    .<List<Object>>read("$.contributions[*]")
                    .size();
            told += listed;
            assertThat(List.of(onPage, wayDown, inApi)).as(objective).containsOnly(listed);
        }
        assertThat(told).isPositive();
    }

    /// Of trainings, whoever asks: where one place hides what an objective gets, all do.
    @Test
    void trainee_days_are_the_same_everywhere_and_hidden_everywhere_alike() throws IOException, InterruptedException {
        try (Visitor hr = Visitor.signedIn(port, DemoAccount.HR)) {
            SortedMap<String, String> asHr = traineeDays(hr);
            SortedMap<String, String> asController = traineeDays(visitor);

            assertThat(asController.keySet()).isEqualTo(asHr.keySet()).hasSizeGreaterThan(objectives.size() / 2);
            assertThat(asHr.values()).doesNotContain(MASKED);
            asController.forEach((of, days) -> assertThat(days).as(of).isIn(MASKED, asHr.get(of)));
            assertThat(asController.values()).anyMatch(days -> !days.equals(MASKED));
        }
    }

    @Test
    void gained_hours_are_the_same_on_the_page_in_the_api_and_in_the_overview()
            throws IOException, InterruptedException {
        int told = 0;
        for (String objective : objectives) {
            DocumentContext serving = json("/api/v1/workforce/serving?code=" + encoded(objective));
            for (Element row : element(objective).select("section[aria-labelledby=personnel] tbody tr")) {
                String year = row.selectFirst("th").text();
                String onPage = days(row.select("td").get(3).text());
                if (!onPage.isEmpty()) {
                    told++;
                    List<Number> inApi = serving.read("$.years[?(@.year == %s)].hours".formatted(year));
                    Document overview =
                            page("/vue-d-ensemble?montrer=heures&exercice=" + year + "&cible=" + encoded(objective));
                    assertThat(List.of(
                                    rounded(new BigDecimal(inApi.getFirst().toString())),
                                    days(overview.selectFirst("section[aria-labelledby=image] .figure strong")
                                            .text())))
                            .as(objective + " " + year)
                            .containsOnly(onPage);
                }
            }
        }
        assertThat(told).isPositive();
    }

    private static final String MASKED = "masqué";

    /// By objective and year, once all places say the same.
    private SortedMap<String, String> traineeDays(Visitor by) throws IOException, InterruptedException {
        SortedMap<String, String> told = new TreeMap<>();
        for (String objective : objectives) {
            Document page = page(by, "/plan/element?code=" + encoded(objective));
            DocumentContext serving = json(by, "/api/v1/workforce/serving?code=" + encoded(objective));
            for (Element row : page.select("section[aria-labelledby=personnel] tbody tr")) {
                String year = row.selectFirst("th").text();
                String onPage = days(row.select("td").get(1).text());
                if (onPage.isEmpty()) {
                    continue;
                }
                String of = objective + " " + year;
                Map<String, String> places = new LinkedHashMap<>();
                places.put("page", onPage);
                places.put("serving by API", days(serving, "$.years[?(@.year == %s)]".formatted(year)));
                places.put(
                        "coverage by API",
                        days(
                                json(by, "/api/v1/workforce/coverage?year=" + year),
                                "$.elements[?(@.code == '%s')]".formatted(objective)));
                Document overview =
                        page(by, "/vue-d-ensemble?montrer=jours&exercice=" + year + "&cible=" + encoded(objective));
                places.put(
                        "overview",
                        days(overview.selectFirst("section[aria-labelledby=image] .figure strong")
                                .text()));
                places.put(
                        "overview in tables",
                        days(overview.selectFirst("section[aria-labelledby=tableau] tfoot td:last-child")
                                .text()));
                assertThat(places.values()).as(of + " " + places).containsOnly(onPage);
                told.put(of, onPage);
            }
        }
        return told;
    }

    /// A number with two decimals at most, what is hidden, or nothing.
    private static String days(String text) {
        if (text.contains(MASKED)) {
            return MASKED;
        }
        Matcher number = Pattern.compile("\\d[\\d\\s\u00a0\u202f]*(?:,\\d+)?").matcher(text);
        return number.find()
                ? rounded(new BigDecimal(
                        number.group().replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.')))
                : "";
    }

    private static String days(DocumentContext json, String path) {
        List<Map<String, Object>> found = json.read(path);
        Map<String, Object> of = found.getFirst();
        if (of.get("expected") == null) {
            return MASKED;
        }
        return rounded(days(of.get("expected")).add(days(of.get("apart"))));
    }

    private static BigDecimal days(Object volume) {
        return new BigDecimal(((Map<?, ?>) volume).get("days").toString());
    }

    private static String rounded(BigDecimal days) {
        return days.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    @Test
    void late_actions_are_counted_alike_on_the_list_and_the_page() throws IOException, InterruptedException {
        int told = 0;
        for (String objective : objectives) {
            int listed = firstNumber(
                    row(objective).select("td").first().select(".under").text(), "retard : (\\d+)");
            int onPage = firstNumber(
                    element(objective).select(".minute .card").first().text(), "dont (\\d+) en retard");
            told += listed;
            assertThat(onPage).as(objective).isEqualTo(listed);
        }
        assertThat(told).isPositive();
    }

    /// What the page of an objective says of a year.
    private record OfYear(String year, String measure, BigDecimal strong, BigDecimal traced) {}

    private List<OfYear> onPage(String objective) throws IOException, InterruptedException {
        List<OfYear> years = new ArrayList<>();
        for (Element row : element(objective).select("table.ranges tbody tr")) {
            String address = row.selectFirst("a[href]").attr("href");
            BigDecimal least = amount(row.selectFirst("td:nth-last-child(4)"));
            BigDecimal weak = amount(row.selectFirst("td:nth-last-child(2)"));
            years.add(new OfYear(asked(address, "exercice"), asked(address, "montant"), least, least.add(weak)));
        }
        return years;
    }

    private void wayDown(String objective, OfYear money, Map<String, BigDecimal> strong, Map<String, BigDecimal> traced)
            throws IOException, InterruptedException {
        Document page = page("/continuum/bas?code=" + encoded(objective) + "&exercice=" + money.year() + "&montant="
                + money.measure());
        traced.put("way down", amount(page.selectFirst("section[aria-labelledby=tout] .figure strong")));
        strong.put("way down", amount(page.selectFirst("table.means tbody tr td:nth-child(3)")));
    }

    private void down(String objective, OfYear money, Map<String, BigDecimal> strong, Map<String, BigDecimal> traced)
            throws IOException, InterruptedException {
        DocumentContext json = json("/api/v1/continuum/down?code=" + encoded(objective) + "&year=" + money.year()
                + "&measure=" + money.measure());
        traced.put("down by API", number(json.read("$.means.amount.amount")));
        strong.put("down by API", number(json.read("$.means.amount.strong")));
    }

    private void flow(String objective, OfYear money, Map<String, BigDecimal> strong, Map<String, BigDecimal> traced)
            throws IOException, InterruptedException {
        String asked = "year=" + money.year() + "&measure=" + money.measure();
        DocumentContext json = flows.get(asked);
        if (json == null) {
            json = json("/api/v1/flow?" + asked);
            flows.put(asked, json);
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal sure = BigDecimal.ZERO;
        for (Map<String, Object> way : json.<List<Map<String, Object>>>read("$.ways[*]")) {
            Map<?, ?> end = (Map<?, ?>) way.get("plan");
            if (((List<?>) end.get("codes")).contains(objective)) {
                BigDecimal amount = number(way.get("amount"));
                all = all.add(amount);
                sure = Objects.equals(end.get("strength"), "STRONG") ? sure.add(amount) : sure;
            }
        }
        traced.put("flow by API", cents(all));
        strong.put("flow by API", cents(sure));
    }

    private void flowFile(String objective, OfYear money, Map<String, BigDecimal> traced)
            throws IOException, InterruptedException {
        String asked = "year=" + money.year() + "&measure=" + money.measure();
        List<NamedCsvRecord> rows = files.get(asked);
        if (rows == null) {
            rows =
                    CsvReader.builder()
                            .fieldSeparator(';')
                            .ofNamedCsvRecord(
                                    visitor.get("/api/v1/flow/file?" + asked).body())
                            .stream()
                            .toList();
            files.put(asked, rows);
        }
        traced.put(
                "flow by file",
                cents(rows.stream()
                        .filter(row ->
                                List.of(row.getField("plan_codes").split(" > ")).contains(objective))
                        .map(row -> new BigDecimal(row.getField("euros")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /// Ledgers only.
    private void serving(String objective, OfYear money, Map<String, BigDecimal> traced)
            throws IOException, InterruptedException {
        String field = switch (money.measure()) {
            case "MtEngage" -> "committed";
            case "MtMandate" -> "paid";
            default -> "";
        };
        if (!field.isEmpty()) {
            List<Object> said = json("/api/v1/workforce/serving?code=" + encoded(objective))
                    .read("$.years[?(@.year == " + money.year() + ")]." + field);
            traced.put("serving by API", said.isEmpty() ? BigDecimal.ZERO : number(said.getFirst()));
            int column = field.equals("paid") ? 8 : 7;
            traced.put(
                    "people on the page",
                    amount(element(objective)
                            .selectFirst("section[aria-labelledby=personnel] tbody tr:has(th:contains(" + money.year()
                                    + ")) > :nth-child(" + column + ")")));
        }
        assertThat(MEASURES).containsKey(money.measure());
    }

    private Element row(String code) {
        return list.select("table.plan-tree tbody tr").stream()
                .filter(one -> one.selectFirst("th .code") != null
                        && one.selectFirst("th .code").text().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + code));
    }

    /// Actions that count under an objective, at any depth.
    private List<String> actions(String objective) {
        List<String> found = new ArrayList<>();
        plan.<List<String>>read(
                        "$.plan.elements[?(@.level == 'ACTION' && @.principal == '%s')].code".formatted(objective))
                .forEach(found::add);
        plan.<List<String>>read("$.plan.elements[?(@.under == '%s')].code".formatted(objective))
                .forEach(below -> found.addAll(actions(below)));
        return found;
    }

    private Document element(String code) throws IOException, InterruptedException {
        return page("/plan/element?code=" + encoded(code));
    }

    private Document page(String address) throws IOException, InterruptedException {
        return page(visitor, address);
    }

    private static Document page(Visitor by, String address) throws IOException, InterruptedException {
        Visitor.Answer answer = by.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private DocumentContext json(String address) throws IOException, InterruptedException {
        return json(visitor, address);
    }

    private static DocumentContext json(Visitor by, String address) throws IOException, InterruptedException {
        Visitor.Answer answer = by.get(address);
        assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(200);
        return JsonPath.using(Configuration.defaultConfiguration().addOptions(Option.SUPPRESS_EXCEPTIONS))
                .parse(answer.body());
    }

    /// Euros of a page, to the cent: short amounts say the whole of it beside.
    private static BigDecimal amount(Element cell) {
        if (cell == null) {
            return BigDecimal.ZERO;
        }
        String text = cell.hasAttr("value") ? cell.attr("value").replace('.', ',') : cell.ownText();
        if (text.isBlank() && cell.selectFirst("a") != null) {
            text = cell.selectFirst("a").text();
        }
        String digits = text.replace('\u2212', '-').replaceAll("[^0-9,\\-]", "").replace(',', '.');
        return digits.isEmpty() || digits.equals("-") ? cents(BigDecimal.ZERO) : cents(new BigDecimal(digits));
    }

    private static BigDecimal number(Object json) {
        return json == null ? cents(BigDecimal.ZERO) : cents(new BigDecimal(json.toString()));
    }

    private static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }

    private static int count(Element cell) {
        return firstNumber(cell.text().replaceAll("[\\s\u202f]", ""), "(\\d+)$");
    }

    private static int firstNumber(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String asked(String address, String name) {
        return java.util.Arrays.stream(
                        address.substring(address.indexOf('?') + 1).split("&"))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

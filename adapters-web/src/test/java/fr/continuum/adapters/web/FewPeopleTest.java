package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.api.Answer;
import fr.continuum.adapters.web.api.Program;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Versions;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A training of four people, whose figures no other number of the town looks like: outside HR no page, no answer and
/// no file tells them.
@WebTest
@DirtiesContext
@Import(FewPeopleTest.WithFewPeople.class)
class FewPeopleTest {

    private static final int YEAR = 2023;
    private static final String CODE = "F-PEU";
    private static final String TITLE = "Manœuvrer une nacelle dans les arbres";

    /// 3.719 days, 5 173.91 euros; together they learn 14.876 days.
    private static final BigDecimal DAYS = new BigDecimal("3.719");

    private static final long CENTS = 5_173_91L;

    private static final Pattern FIGURES =
            Pattern.compile("5[\\s.,\\u00a0\\u202f]?173[.,]91|(?<!\\d)(3[.,]719|14[.,]876)(?!\\d)");

    /// More than the town has: whoever follows links for ever follows the same ones.
    private static final int MOST_PAGES = 900;

    private final MockMvc mvc;
    private final Home home;
    private final RequestMappingHandlerMapping mappings;

    @Autowired
    FewPeopleTest(MockMvc mvc, Home home, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mvc = mvc;
        this.home = home;
        this.mappings = requestMappingHandlerMapping;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithFewPeople {

        @Bean
        @Primary
        Home withFewPeople() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            Instant at = Instant.parse("2023-03-01T10:00:00Z");
            home.contributions.keep(
                    Owner.of(Town.SIREN), List.of(training(OptionalInt.of(3))), new TimelineEntry("rh", at, "rh.csv"));
            home.contributions.keep(
                    Owner.of(Town.SIREN),
                    List.of(training(OptionalInt.of(4))),
                    new TimelineEntry("rh", at.plusSeconds(60), "rh.csv"));
            return home;
        }
    }

    private static Training training(OptionalInt trainees) {
        return new Training(
                CODE,
                TITLE,
                "Direction des espaces verts",
                new FiscalYear(YEAR),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of(),
                Optional.of(DAYS),
                trainees,
                OptionalLong.of(CENTS),
                List.of(TraceLink.by(
                        "rh", Instant.parse("2023-03-01T10:00:00Z"), new PlanCode("D2.A1"), "inscrit à la fiche")));
    }

    private MockHttpServletResponse answer(String login, String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address))
                        .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    private String text(String login, String address) throws Exception {
        MockHttpServletResponse response = answer(login, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    private static final String SHEET = "/contributions/fiche?genre=formation&code=" + CODE;
    private static final String ONE = "/api/v1/contributions/one?kind=TRAINING&code=" + CODE;
    private static final String OVERVIEW = "/vue-d-ensemble?montrer=jours&exercice=" + YEAR;
    private static final MediaType CSV = MediaType.parseMediaType(TableFormat.TEXT);
    private static final String FILE = "/api/v1/contributions/file?kind=TRAINING&format=csv";

    @Test
    void hr_reads_them_where_they_are_looked_for() throws Exception {
        for (String address :
                List.of(SHEET, ONE, FILE, "/api/v1/contributions/one/history?kind=TRAINING&code=" + CODE)) {
            assertThat(FIGURES.matcher(text("rh", address)).find()).as(address).isTrue();
        }
    }

    /// Every page a reader comes to by links, and every answer programs may ask for without knowing more.
    @ParameterizedTest
    @ValueSource(strings = {"lectrice", "controleur"})
    void nobody_else_comes_upon_them_by_any_link_or_question(String login) throws Exception {
        Map<String, String> told = new LinkedHashMap<>();
        TreeSet<String> seen = new TreeSet<>();
        Queue<String> asked = new ArrayDeque<>(List.of("/", SHEET, "/contributions?texte=nacelle"));
        asked.addAll(programs());
        while (!asked.isEmpty() && seen.size() < MOST_PAGES) {
            String address = asked.remove();
            if (!seen.add(address)) {
                continue;
            }
            MockHttpServletResponse response = answer(login, address);
            String body = response.getContentAsString();
            var found = FIGURES.matcher(body);
            if (response.getStatus() == 200 && found.find()) {
                told.put(address, found.group());
            }
            if (response.getStatus() == 200
                    && Optional.ofNullable(response.getContentType()).orElse("").startsWith("text/html")) {
                Jsoup.parse(body, "http://localhost" + address).select("a[href^=/], form[method=get]").stream()
                        .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("action"))
                        .map(href ->
                                href.replaceAll("#.*", "").replace(" ", "%20").replace("|", "%7C"))
                        .filter(href -> href.startsWith("/") && !href.startsWith("/deconnexion"))
                        .forEach(asked::add);
            }
        }
        assertThat(told).isEmpty();
        assertThat(seen).contains(SHEET, ONE, FILE).anyMatch(address -> address.startsWith("/continuum/haut"));
    }

    /// Whatever needs a path of its own is reached by links.
    private List<String> programs() {
        String about = "?kind=TRAINING&code=" + CODE + "&year=" + YEAR + "&format=csv&of=TRAINING";
        List<String> addresses = new ArrayList<>(List.of(
                ONE,
                FILE,
                "/contributions/exporter?genre=formation&format=csv",
                "/api/v1/continuum/down?code=D2",
                "/api/v1/continuum/down?code=D2.A1",
                "/api/v1/workforce/serving?code=D2.A1",
                "/jour?date=2023-06-01",
                OVERVIEW,
                OVERVIEW + "&cible=D2",
                OVERVIEW + "&cible=D2.A1",
                OVERVIEW + "&part-plan=sans-lien",
                OVERVIEW + "&depuis=Direction%20des%20espaces%20verts",
                OVERVIEW + "&depuis=Direction%20des%20espaces%20verts&cible=D2.A1",
                "/contributions?annee=" + YEAR + "&le=2023-06-01"));
        mappings.getHandlerMethods().forEach((mapping, _) -> {
            boolean read = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            mapping.getPatternValues().stream()
                    .filter(pattern -> read && !pattern.contains("{"))
                    .forEach(pattern -> {
                        addresses.add(pattern);
                        addresses.add(pattern + about);
                    });
        });
        return addresses;
    }

    @Test
    void pages_and_files_say_that_they_are_masked() throws Exception {
        Document sheet = Jsoup.parse(text("lectrice", SHEET));
        assertThat(sheet.select("main").text()).contains(TITLE, "masqué");
        assertThat(Jsoup.parse(text("lectrice", "/contributions?texte=nacelle"))
                        .select("tbody tr:contains(nacelle)")
                        .text())
                .contains("masqué");
        assertThat(text("lectrice", FILE).lines().filter(line -> line.contains(CODE)))
                .singleElement()
                .asString()
                .contains(";masqué;");
        String json = text("lectrice", ONE);
        assertThat(JsonPath.<Map<String, Object>>read(json, "$.contribution"))
                .doesNotContainKeys("days", "trainees", "cost")
                .containsEntry("title", TITLE);
    }

    @Test
    void the_list_adds_up_only_what_it_tells() throws Exception {
        String asHr = text("rh", "/api/v1/contributions?text=nacelle");
        String asReader = text("lectrice", "/api/v1/contributions?text=nacelle");

        assertThat(JsonPath.<Integer>read(asHr, "$.whole.priced")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(asReader, "$.whole.priced")).isZero();
        assertThat(JsonPath.<Integer>read(asReader, "$.whole.count")).isEqualTo(1);
        assertThat(JsonPath.<List<String>>read(asReader, "$.items[*].version"))
                .as("whoever changes it names the version that is kept")
                .isEqualTo(JsonPath.<List<String>>read(asHr, "$.items[*].version"));
    }

    @Test
    void a_contributor_who_changes_its_title_loses_none_of_them() throws Exception {
        Contribution before = known();
        Document form = Jsoup.parse(text("agente", "/contributions/fiche/modifier?genre=formation&code=" + CODE));
        assertThat(FIGURES.matcher(form.html()).find()).isFalse();
        assertThat(form.select("main").text()).contains("sont masqués");
        var request = post("/contributions/fiche/modifier")
                .param("genre", "formation")
                .param("code", CODE)
                .with(csrf())
                .with(user(new SignedIn(home.accounts.find("agente").orElseThrow())));
        form.select("#formulaire [name]").forEach(field -> {
            String value = field.is("select")
                    ? field.select("option[selected]").attr("value")
                    : field.is("textarea") ? field.text() : field.attr("value");
            boolean off = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!field.is("button") && !off) {
                request.param(field.attr("name"), field.attr("name").equals("titre") ? "Une nacelle" : value);
            }
        });

        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(302);

        Training after = (Training) known();
        assertThat(after.title()).isEqualTo("Une nacelle");
        assertThat(after.days()).contains(DAYS);
        assertThat(after.trainees()).hasValue(4);
        assertThat(after.costCents()).hasValue(CENTS);
        home.contributions.keep(
                Owner.of(Town.SIREN), List.of(before), new TimelineEntry("rh", Instant.now(), "rh.csv"));
    }

    /// What is made of hidden figures may itself be told, where the tables tell it.
    @Test
    void the_overview_masks_what_the_tables_do_and_hr_sees_it() throws Exception {
        List<Object> served = JsonPath.read(
                text("lectrice", "/api/v1/workforce/serving?code=D2.A1"),
                "$.years[?(@.year == " + YEAR + ")].expected");
        String address = OVERVIEW + "&cible=D2.A1";
        String figure = "section[aria-labelledby=image] .figure strong";
        Document asReader = Jsoup.parse(text("lectrice", address));
        Document asHr = Jsoup.parse(text("rh", address));

        assertThat(served).hasSize(1);
        if (served.getFirst() == null) {
            assertThat(asReader.select(figure).text()).isEqualTo("masqué");
        } else {
            assertThat(asReader.select(figure).text())
                    .isEqualTo(asHr.select(figure).text());
        }
        assertThat(asHr.select("main").text()).doesNotContain("masqué").doesNotContain("trop peu de personnes");
        assertThat(asHr.select(figure).text()).endsWith("j");
    }

    /// Whoever knows all the rest cannot try numbers of trainees until one fits.
    @Test
    void the_version_it_is_changed_from_is_no_fingerprint_of_them() throws Exception {
        String told = JsonPath.read(text("lectrice", ONE), "$.version");
        String ofAll = answer("lectrice", FILE).getHeader("ETag");

        assertThat(told).isEqualTo(Versions.of(known())).hasSize(64);
        for (int people = 0; people < 40; people++) {
            assertThat(told)
                    .isNotEqualTo(training(OptionalInt.of(people)).version().value());
        }
        assertThat(ofAll).doesNotContain(book().version().value()).contains(Versions.of(book()));
    }

    private Program agente() {
        return new Program(mvc, "agente");
    }

    private Answer mine() {
        return agente().read("/api/v1/contributions/one", "kind", "TRAINING", "code", CODE)
                .is(200);
    }

    private Answer sent(String version, String body) {
        return agente().put(
                        version, body, "/api/v1/contributions/one", "kind", "TRAINING", "code", CODE, "dryRun", "true");
    }

    private Answer tried(String figures) {
        Answer read = mine();
        String mark = "\"contribution\":{";
        String body = read.text().replace(mark, mark + figures);
        assertThat(body).isNotEqualTo(read.text());
        return sent(read.version(), body);
    }

    @Test
    void to_try_them_by_program_tells_nothing() {
        Answer right = tried("\"days\":3.719,\"trainees\":4,\"cost\":5173.91,").is(200);
        Answer wrong = tried("\"days\":3.719,\"trainees\":3,\"cost\":5173.91,").is(200);

        assertThat(right.text()).isEqualTo(wrong.text());
        assertThat(FIGURES.matcher(right.text()).find()).isFalse();
        assertThat(right.<Boolean>at("$.changed")).isTrue();
    }

    @Test
    void what_it_would_be_in_another_year_tells_none_either() {
        Answer read = mine();
        Answer other = sent(read.version(), read.text().replace("\"year\":" + YEAR, "\"year\":" + (YEAR + 1)))
                .is(200);

        assertThat(other.<Integer>at("$.after.year")).isEqualTo(YEAR + 1);
        assertThat(FIGURES.matcher(other.text()).find()).isFalse();
        assertThat(other.text()).doesNotContain("\"trainees\"");
    }

    @Test
    void to_try_them_by_file_tells_nothing() throws Exception {
        List<String> lines = text("rh", FILE).lines().toList();
        String row =
                lines.stream().filter(line -> line.contains(CODE)).findFirst().orElseThrow();
        assertThat(row).endsWith(";4");

        Answer right = filed(lines.getFirst(), row);
        Answer wrong = filed(lines.getFirst(), row.replaceAll(";4$", ";3"));

        assertThat(right.text()).isEqualTo(wrong.text()).contains(CODE);
        assertThat(right.<List<Object>>at("$.changed")).hasSize(1);
        assertThat(FIGURES.matcher(right.text()).find()).isFalse();
        assertThat(agente().file(
                                "",
                                CSV,
                                (lines.getFirst() + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8),
                                "/api/v1/contributions/file",
                                "profile",
                                "training")
                        .status())
                .as("nor is it let pass without the version that others need")
                .isEqualTo(428);
    }

    private Answer filed(String header, String row) {
        return agente().file(
                        Versions.of(book()),
                        CSV,
                        (header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8),
                        "/api/v1/contributions/file",
                        "profile",
                        "training",
                        "dryRun",
                        "true")
                .is(200);
    }

    private ContributionBook book() {
        return home.contributions.inForce(Owner.of(Town.SIREN)).orElseThrow().content();
    }

    private Contribution known() {
        return book().find(new ContributionId(ContributionKind.TRAINING, CODE)).orElseThrow();
    }
}

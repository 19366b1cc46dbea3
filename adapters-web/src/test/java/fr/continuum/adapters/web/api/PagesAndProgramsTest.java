package fr.continuum.adapters.web.api;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.contribution.ContributionKind;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people read on a page, programs read of the same use case: the same things, counted alike, on the same day.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PagesAndProgramsTest {

    private final MockMvc mvc;
    private final Home home;
    private final Program program;

    @Autowired
    PagesAndProgramsTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.program = new Program(mvc, "controleur");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annee=2023            | year=2023
            annee=sans            | year=none
            texte=ARBRES          | text=ARBRES
            texte=systemes        | text=systemes
            genre=formation       | kind=TRAINING
            le=2023-06-01         | on=2023-06-01
            le=2022-06-01         | on=2022-06-01
            direction=Direction des finances | department=Direction des finances
            annee=2023&texte=d2.a1&le=2024-01-01 | year=2023&text=d2.a1&on=2024-01-01
            etat=sans-objectif    | state=UNTRACED
            tri=cout              | sort=COSTLIEST
            tri=cout-croissant    | sort=CHEAPEST
            genre=formation&tri=cout | kind=TRAINING&sort=COSTLIEST
            """)
    void contributions_are_the_same_and_add_up_alike(String page, String api) {
        Document seen = page("/contributions", "autorite=" + Town.SIREN + "&" + page);
        JsonNode read = read("/api/v1/contributions", "size=500&" + api);

        assertThat(seen.select("#liste tbody th code").eachText())
                .containsExactlyElementsOf(read.get("items")
                        .valueStream()
                        .map(one -> one.get("contribution").get("code").stringValue())
                        .toList());
        List<Element> counts = seen.select("table.counts tbody tr");
        JsonNode totals = read.get("totals");
        if (counts.isEmpty()) {
            assertThat(read.get("whole").get("count").asInt())
                    .as("a page of nothing has no counts")
                    .isZero();
            return;
        }
        assertThat(counts).hasSize(totals.size());
        for (int i = 0; i < counts.size(); i++) {
            same(counts.get(i), totals.get(i));
        }
        same(seen.select("table.counts tfoot tr").first(), read.get("whole"));
    }

    /// A row of counts says how many, and what those whose cost is known cost.
    private static void same(Element row, JsonNode total) {
        assertThat(row.select("td.num").first().text())
                .isEqualTo(total.get("count").asString());
        assertThat(plain(row.select("td.num").get(2).text()))
                .startsWith(euros(total.get("cost").decimalValue()))
                .contains(total.get("priced").asString());
    }

    private static String euros(BigDecimal amount) {
        return plain(Figures.in(Locale.FRENCH).euros(amount.movePointRight(2).longValueExact()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRAINING      | F1 |
            TRAINING      | F2 |
            TRAINING      | F2 | 2023-02-01
            IT_INVESTMENT | I1 |
            IT_INVESTMENT | I1 | 2023-02-01
            IT_INVESTMENT | I2 |
            PARTNER_INTERVENTION | C1 |
            """)
    void one_contribution_is_judged_alike(ContributionKind kind, String code, @Nullable String day) {
        Document seen = page(
                "/contributions/fiche",
                "autorite=" + Town.SIREN + "&genre=" + Ways.name(kind) + "&code=" + code
                        + (day == null ? "" : "&le=" + day));
        JsonNode read =
                read("/api/v1/contributions/one", "kind=" + kind + "&code=" + code + (day == null ? "" : "&on=" + day));

        JsonNode judged = read.get("judged");
        assertThat(seen.select("h1").text())
                .isEqualTo(read.get("contribution").get("title").stringValue());
        assertThat(seen.select("#manque .badge").eachText())
                .containsExactlyElementsOf(Stream.concat(
                                texts(judged.get("violations"), "rule").stream(),
                                texts(judged.get("reported"), "rule").stream())
                        .toList());
        boolean waits = !judged.get("linksToConfirm").isEmpty()
                || !judged.get("needsToConfirm").isEmpty();
        assertThat(seen.select("h1 + p .badge").text().contains("à confirmer")).isEqualTo(waits);
        assertThat(read.get("state").stringValue().equals("TO_CONFIRM")).isEqualTo(waits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''             | ''
            &le=2023-01-01 | &on=2023-01-01
            &le=vote       | &as=voted
            """)
    void an_element_of_the_plan_says_the_same_on_the_same_day(String page, String api) {
        Document seen = page("/plan/element", "autorite=" + Town.SIREN + "&code=D2.A1" + page);
        JsonNode read = read("/api/v1/plan/element", "code=D2.A1" + api);

        assertThat(seen.select("h1").text())
                .contains(read.get("element").get("label").stringValue());
    }

    @Test
    void a_past_day_is_another_plan() {
        assertThat(read("/api/v1/plan/element", "code=D2.A1&on=2023-01-01")
                        .get("element")
                        .get("label")
                        .stringValue())
                .isNotEqualTo(read("/api/v1/plan/element", "code=D2.A1")
                        .get("element")
                        .get("label")
                        .stringValue());
        program.read("/api/v1/plan/element", "authority", Town.SIREN.value(), "code", "D2.A1", "on", "2001-01-01")
                .is(404);
        program.read("/api/v1/plan/element", "authority", Town.SIREN.value(), "code", "D2.A1", "on", "hier")
                .isProblem(400, "not-as-described");
        program.read("/api/v1/contributions", "authority", Town.SIREN.value(), "on", "hier")
                .isProblem(400, "not-as-described");
        program.read("/api/v1/contributions", "authority", Town.SIREN.value(), "year", "jadis")
                .isProblem(400, "not-as-described");
        program.read(
                        "/api/v1/contributions/one",
                        "authority",
                        Town.SIREN.value(),
                        "kind",
                        "TRAINING",
                        "code",
                        "F1",
                        "on",
                        "2022-01-01")
                .is(404);
    }

    @Test
    void the_keys_of_a_group_are_the_same() {
        String document = home.readings().get(1).id().document().value();
        Document seen = page(
                "/lier/lot/cles", "document=" + document + "&dimension=plan&champ=fonction&mesure=MtReal&code=338");
        JsonNode read =
                read("/api/v1/allocation/untraced/keys", "document=" + document + "&field=FUNCTION&code=338&size=500");

        assertThat(seen.select("tbody td:nth-of-type(1)").eachText())
                .isNotEmpty()
                .containsExactlyElementsOf(read.get("items")
                        .valueStream()
                        .map(key -> key.get("codes")
                                .valueStream()
                                .filter(one -> one.get("field").stringValue().equals("NATURE"))
                                .map(one -> one.get("code").stringValue())
                                .findFirst()
                                .orElse("–"))
                        .toList());
        assertThat(seen.select("tbody td:nth-of-type(5)").eachText().stream().map(Visit::plain))
                .containsExactlyElementsOf(read.get("items")
                        .valueStream()
                        .map(key -> euros(key.get("amount").decimalValue()))
                        .toList());
    }

    @Test
    void what_rows_do_in_every_document_is_the_same() {
        String document = home.readings().get(1).id().document().value();
        Document seen = page(
                "/lier/lot/effet",
                "document=" + document
                        + "&dimension=plan&champ=operation&mesure=MtReal&code=2301&vers=cible:D4&portee=tous");
        String answer = program.post(
                        "",
                        "{\"document\":\"" + document + "\",\"dimension\":\"PLAN\",\"rows\":[{\"conditions\":"
                                + "[{\"field\":\"OPERATION\",\"code\":\"2301\"}],\"targets\":[{\"code\":\"D4\"}]}]}",
                        "/api/v1/allocation/previews",
                        "authority",
                        Town.SIREN.value())
                .is(200)
                .text();
        JsonNode documents = JsonMapper.shared().readTree(answer).get("documents");

        List<Element> rows = seen.select("table.everywhere tbody tr");
        assertThat(rows).isNotEmpty().hasSize(documents.size());
        Map<Integer, String> buckets =
                Map.of(2, "outOfScope", 3, "traced", 4, "setAside", 5, "ambiguous", 6, "untraced");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode one = documents.get(i);
            Element row = rows.get(i);
            assertThat(row.select("th").text())
                    .contains(one.get("stage").stringValue() + " "
                            + one.get("year").asString());
            assertThat(row.select("td").get(0).text())
                    .isEqualTo(one.get("budgetName").stringValue());
            assertThat(row.select("td").get(1).text()).isEqualTo(one.get("keys").asString());
            buckets.forEach((cell, bucket) -> assertThat(
                            plain(row.select("td").get(cell).text()))
                    .as(bucket)
                    .endsWith(euros(one.get("after").get(bucket).get("amount").decimalValue())));
        }
    }

    private static List<String> texts(JsonNode list, String name) {
        return list.valueStream().map(one -> one.get(name).stringValue()).toList();
    }

    private JsonNode read(String path, String query) {
        return JsonMapper.shared()
                .readTree(program.send(get(address(path, "authority=" + Town.SIREN + "&" + query)))
                        .is(200)
                        .text());
    }

    private Document page(String path, String query) {
        try {
            return Jsoup.parse(mvc.perform(get(address(path, query))
                            .with(user(new SignedIn(
                                    home.accounts.find("controleur").orElseThrow()))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static URI address(String path, String query) {
        return UriComponentsBuilder.fromPath(path).query(query).build().encode().toUri();
    }
}

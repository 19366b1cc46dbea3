package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/// Search over everything, from the field of every page.
@WebTest
class SearchTest {

    private final Visit reader;

    @Autowired
    SearchTest(MockMvc mvc, Home home) {
        this.reader = Visit.of(mvc, home, "lectrice");
    }

    @Test
    void every_page_has_the_field() throws Exception {
        for (String page : List.of("/", "/plan", "/contributions", "/constats", "/documents")) {
            Element form = reader.page(page).selectFirst("header form[role=search]");
            assertThat(form).as(page).isNotNull();
            assertThat(form.attr("action")).isEqualTo("/recherche");
            assertThat(form.select("label:has(input[name=q])").text()).isNotBlank();
        }
    }

    /// Each kind of thing there is, found and leading somewhere.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D2            | exact",
                "F1            | exact",
                "arbrse        | contribution",
                "systeme       | department",
                "CA 2019       | document",
            })
    void what_there_is_is_found_and_leads_to_a_page(String words, String group) throws Exception {
        Document page = asked(words);
        Element section = page.getElementById(group.equals("exact") ? "ce-code" : "genre-" + group);

        assertThat(section).as(page.select("main").text()).isNotNull();
        String href = section.parent().selectFirst(".found a").attr("href");
        assertThat(reader.asked(decoded(href)).status()).as(href).isEqualTo(200);
    }

    @Test
    void every_answer_leads_to_a_page_that_is_there() throws Exception {
        for (String words : List.of("D2", "ville", "formation", "2019", "R20", "arbres", "6")) {
            for (String href : asked(words).select(".found a").eachAttr("href")) {
                assertThat(reader.asked(decoded(href)).status())
                        .as(words + " " + href)
                        .isEqualTo(200);
            }
        }
    }

    /// Kinds are told with all that answers of each, lead to each alone, and stay told there.
    @Test
    void kinds_filter_and_come_in_an_order_of_their_own() throws Exception {
        Document page = ofSeveralKinds();
        List<String> kinds = page.select(".found-kinds li a").eachText();
        assertThat(page.select("section h2[id]").eachAttr("id").stream()
                        .filter(id -> id.startsWith("genre-"))
                        .map(ORDER::indexOf)
                        .toList())
                .isSorted()
                .doesNotContain(-1);

        for (Element chip : page.select(".found-kinds li:not(:first-child) a")) {
            Document one = reader.page(decoded(chip.attr("href")));
            assertThat(one.select(".found-kinds li a").eachText()).isEqualTo(kinds);
            assertThat(one.select(".found-kinds [aria-current]").text()).isEqualTo(chip.text());
            int told = chip.attr("href").endsWith("genre=finding")
                    ? one.select(".found li .under").eachText().stream()
                            .mapToInt(SearchTest::answering)
                            .sum()
                    : one.select(".found li").size();
            assertThat(told)
                    .as(chip.text())
                    .isEqualTo(Math.min(
                            one.select(".found li").size() == 50 ? told : Integer.MAX_VALUE,
                            number(chip.select("strong").text())));
        }
    }

    private Document ofSeveralKinds() throws Exception {
        for (String words : List.of("ville", "arbres", "direction", "ecole", "projet", "2025")) {
            Document page = asked(words);
            if (page.select(".found-kinds li a").size() > 2) {
                return page;
            }
        }
        throw new AssertionError("No word of the fixture is found in two kinds of things");
    }

    private static final List<String> ORDER = List.of(
            "genre-element",
            "genre-pledge",
            "genre-indicator",
            "genre-policy",
            "genre-territory",
            "genre-department",
            "genre-contribution",
            "genre-time-use",
            "genre-need",
            "genre-budget-code",
            "genre-document",
            "genre-finding",
            "genre-waiver",
            "genre-post");

    /// « 1 sur 705 constats », « 12 constats ».
    private static final Pattern ANSWERING =
            Pattern.compile("(\\d[\\d\\s\u00a0\u202f]*)(?:sur [\\d\\s\u00a0\u202f]+)?constats?");

    /// How many findings a line says answer.
    private static int answering(String line) {
        Matcher said = ANSWERING.matcher(line);
        assertThat(said.find()).as(line).isTrue();
        return number(said.group(1));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    /// What was typed stays: as many as the line counts, each of which bears it.
    @Test
    void a_line_of_findings_counts_those_that_bear_the_words_and_leads_to_exactly_these() throws Exception {
        int narrowed = 0;
        for (String code : codesOfUntracedKeys()) {
            Document page = reader.page(address(code) + "&genre=finding");
            for (Element line : page.select(".found li:has(.under:contains(sur))")) {
                Document list = reader.page(decoded(line.selectFirst("a").attr("href")));
                List<String> rows = list.select("table.found-list tbody tr").stream()
                        .map(Element::outerHtml)
                        .toList();

                assertThat(rows)
                        .as(code)
                        .hasSize(answering(line.select(".under").text()));
                assertThat(rows).allSatisfy(row -> assertThat(row).contains(code));
                assertThat(list.select(".notice").text()).contains(code);
                narrowed++;
            }
        }
        assertThat(narrowed).isPositive();
    }

    /// Of the first finding of R20, each of its codes long enough to be looked for alone.
    private List<String> codesOfUntracedKeys() throws Exception {
        List<String> subjects = reader.page("/constats?regle=R20")
                .select("table.found-list td.subject")
                .eachText();
        return subjects.stream()
                .flatMap(subject ->
                        Pattern.compile("\\b\\d{3,6}\\b").matcher(subject).results())
                .map(MatchResult::group)
                .distinct()
                .limit(12)
                .toList();
    }

    @Test
    void a_territory_leads_to_what_the_plan_does_there() throws Exception {
        Element found = asked(Town.NAME).selectFirst("section:has(#genre-territory) .found a");

        assertThat(found).isNotNull();
        Document list = reader.page(decoded(found.attr("href")));
        assertThat(list.select("select[name=territoire] option[selected]").attr("value"))
                .isNotEmpty();
    }

    @Test
    void what_became_of_gained_time_is_found_by_its_name_and_leads_to_its_row() throws Exception {
        Element use = reader.page("/personnel/temps?annee=2023").selectFirst("tr:has([id^=usage-]) th");
        Element found =
                asked(use.select("span:not(.code):not(.under)").first().text()).selectFirst(".found a[href*=#usage-]");

        assertThat(found).isNotNull();
        assertThat(found.attr("href")).endsWith("#" + use.id());
    }

    /// Each says which rule and of what, in the reader's language, and leads to as many as it counts.
    @Test
    void findings_are_told_apart_one_line_by_rule_and_document() throws Exception {
        Document page = reader.page("/recherche?q=R20&genre=finding");
        List<String> titles =
                page.select("section:has(#genre-finding) .found a").eachText();

        assertThat(titles)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).startsWith("R20 · "));
        Element line = page.selectFirst("section:has(#genre-finding) .found li");
        assertThat(line.select(".under").text()).contains("constat");
        assertThat(reader.asked(decoded(line.selectFirst("a").attr("href"))).status())
                .isEqualTo(200);
        assertThat(reader.in("en")
                        .page("/recherche?q=R20&genre=finding")
                        .select("section:has(#genre-finding) .found .under")
                        .first()
                        .text())
                .contains("finding")
                .doesNotContain("constat");
    }

    @Test
    void an_element_is_called_by_the_words_of_the_authority_and_a_code_without_a_name_is_told_once() throws Exception {
        assertThat(asked("D2")
                        .select("section:has(#ce-code) .found li .under")
                        .first()
                        .text())
                .startsWith("défi");
        for (String words : List.of("D2", "6", "2025")) {
            assertThat(asked(words).select(".found li > a"))
                    .as(words)
                    .allSatisfy(
                            link -> assertThat(link.select("span:not(.code)").text())
                                    .isNotEqualTo(link.select(".code").text()));
        }
    }

    @Test
    void nothing_is_asked_nothing_is_answered() throws Exception {
        assertThat(reader.page("/recherche").select(".found")).isEmpty();
        assertThat(asked("zzzzqqq").select("[role=status]").text()).startsWith("Rien");
    }

    @Test
    void amounts_are_not_looked_for() throws Exception {
        assertThat(asked("391 200,00").select("#genre-contribution")).isEmpty();
    }

    @Test
    void another_authority_finds_nothing_of_this_one() throws Exception {
        assertThat(reader.by("voisine").page(address("arbres")).select(".found"))
                .isEmpty();
        assertThat(reader.by("voisine")
                        .asked(address("arbres") + "&autorite=" + Town.SIREN)
                        .status())
                .isEqualTo(404);
    }

    private Document asked(String words) throws Exception {
        return reader.page(address(words));
    }

    /// As the address is before it is encoded.
    private static String address(String words) {
        return "/recherche?q=" + words;
    }

    private static String decoded(String href) {
        return UriUtils.decode(href, StandardCharsets.UTF_8);
    }
}

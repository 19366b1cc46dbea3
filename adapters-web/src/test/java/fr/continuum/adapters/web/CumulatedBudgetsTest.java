package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Cumulated budgets (BP + BS + DM) on their own pages; and, there as on the pages of documents, the way from every
/// figure to the keys it is made of.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CumulatedBudgetsTest {

    private static final String MAIN = "/budgets/" + Town.SIREN + "/" + Town.MAIN + "/2026";
    private static final String WATER = "/budgets/" + Town.SIREN + "/" + Town.WATER + "/2026";

    private final MockMvc mvc;
    private final Home home;
    private final String annex;

    @Autowired
    CumulatedBudgetsTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.annex = "/documents/" + home.readings().get(4).id().document();
    }

    @TestFactory
    Stream<DynamicTest> its_page_says_what_the_night_added_up_in_every_dimension_flow_and_measure() {
        List<CumulatedBudget> budgets = home.consolidations.current(Town.SIREN).orElseThrow().budgets().stream()
                .filter(b -> b.budget().equals(Town.MAIN))
                .toList();
        assertThat(budgets)
                .extracting(b -> b.coverage().dimension() + " " + b.coverage().flow())
                .containsExactlyInAnyOrder("POLICY EXPENSE", "PLAN EXPENSE", "POLICY REVENUE");
        return budgets.stream()
                .map(b -> DynamicTest.dynamicTest(
                        b.coverage().dimension() + " " + b.coverage().flow() + " "
                                + b.coverage().measure(),
                        () -> says(b.coverage())));
    }

    private void says(Coverage coverage) throws Exception {
        Document page = page(MAIN + asked(coverage));

        Buckets buckets = coverage.buckets();
        assertThat(page.select("table:contains(Les cinq parts) tr.level td:nth-child(2)")
                        .eachText())
                .containsExactlyElementsOf(parts(buckets));
        assertThat(page.select("table.bridge tr.sum td").eachText())
                .startsWith(euros(coverage.total().cents()))
                .endsWith(euros(buckets.tracedOverall().cents()));
        assertThat(page.select("table.tree tr.depth-0 td:nth-child(3)").eachText())
                .isEqualTo(coverage.byTarget().stream()
                        .map(t -> euros(t.amount().cents()))
                        .toList());
        assertThat(page.select(".rate").text())
                .contains(percent(buckets), euros(buckets.denominatorCents()))
                .containsPattern("liens forts");
        List<String> whole = new ArrayList<>(List.of(euros(coverage.total().cents())));
        whole.addAll(parts(buckets));
        assertThat(page.select("section[aria-labelledby=documents-cumules] tfoot td")
                        .eachText())
                .isEqualTo(whole);
    }

    @Test
    void the_documents_it_adds_up_make_it_column_by_column() throws Exception {
        Document page = page(MAIN);

        assertThat(page.select("section[aria-labelledby=documents-cumules] tbody th")
                        .eachText())
                .containsExactly("BP 2026", "DM 2026 n° 1");
        for (int column = 2; column <= 7; column++) {
            long sum = 0;
            for (Element cell :
                    page.select("section[aria-labelledby=documents-cumules] tbody td:nth-child(" + column + ")")) {
                sum += cents(cell.text());
            }
            assertThat(euros(sum))
                    .isEqualTo(
                            page.select("section[aria-labelledby=documents-cumules] tfoot td:nth-child(" + column + ")")
                                    .text());
        }
    }

    /// What a change takes back is taken from the budget, not drawn beside it.
    @Test
    void its_picture_is_that_of_the_sum() throws Exception {
        Document page = page(MAIN);

        long drawn = 0;
        for (Element fan : page.select(".fan")) {
            assertThat(fan.select("li a").eachAttr("href")).isNotEmpty().doesNotHaveDuplicates();
            drawn += cents(fan.select("h3 data").attr("title"));
        }
        assertThat(euros(drawn))
                .isEqualTo(page.select("table.bridge tr.sum td").first().text());
        assertThat(page.select("nav a[aria-current=page]").attr("href")).isEqualTo("/documents");
    }

    @Test
    void without_an_initial_budget_no_rate_is_told_anywhere() throws Exception {
        assertThat(page(WATER).select(".rate").text())
                .isEqualTo("Pas de taux : budget primitif non reçu. Ce qui est additionné, ce sont des changements.");
        assertThat(page(WATER).select(".notice.bad").text()).startsWith("Budget primitif non reçu");
        assertThat(page("/documents")
                        .select("tr:has(a[href^=" + WATER + "]) td:last-child")
                        .text())
                .isEqualTo("budget primitif non reçu");
        assertThat(page(MAIN).select(".notice.bad")).isEmpty();
    }

    @Test
    void documents_changes_and_the_first_page_lead_to_it() throws Exception {
        String change = "/documents/" + home.readings().get(3).id().document();

        for (String from : List.of("/", "/documents", change, change + "?dimension=plan")) {
            assertThat(page(from).select("main a[href^=" + MAIN + "]")).as(from).isNotEmpty();
        }
        assertThat(page(change + "?dimension=plan")
                        .select("main a[href^=" + MAIN + "]")
                        .attr("href"))
                .contains("dimension=plan");
        assertThat(page(annex).select("main a[href^=/budgets/]")).isEmpty();
    }

    /// Each link of a figure leads to a list whose total is that figure, to the cent.
    @ParameterizedTest
    @ValueSource(strings = {"account", "account plan", "annex", "budget", "budget plan"})
    void every_figure_leads_to_the_keys_it_is_made_of(String name) throws Exception {
        String address = switch (name.replace(" plan", "")) {
            case "account" -> "/documents/" + home.readings().get(1).id().document();
            case "annex" -> annex;
            default -> MAIN;
        };
        Document page = page(address + (name.endsWith(" plan") ? "?dimension=plan" : ""));

        assertThat(page.select("table.bridge tbody tr th:not(:has(a))")).isEmpty();
        assertThat(page.select("section[aria-labelledby=sections] tbody tr th:not(:has(a))"))
                .isEmpty();
        List<Element> rows = new ArrayList<>(page.select("table.bridge tbody tr, table.tree tbody tr, tr.level"));
        rows.addAll(page.select("tr.below:has(a)"));
        rows.removeIf(row -> row.select("th a").isEmpty());
        assertThat(rows).hasSizeGreaterThan(10);
        for (Element row : rows) {
            String href = row.select("th a").attr("href");
            long told = cents(row.select("td.num").first().text());
            assertThat(Math.abs(behind(href))).as(row.text() + " " + href).isEqualTo(Math.abs(told));
        }
        for (Element cell : page.select("section[aria-labelledby=sections] tbody td a")) {
            assertThat(behind(cell.attr("href"))).as(cell.attr("href")).isEqualTo(cents(cell.text()));
        }
    }

    @Test
    void what_lies_behind_a_cumulated_figure_leads_to_the_keys_of_each_document() throws Exception {
        Document page = page(MAIN + "/cles?ou=sans-lien&section=F");

        long sum = 0;
        for (Element row : page.select("tbody tr")) {
            long told = cents(row.select("td").first().text());
            assertThat(behind(row.select("a").attr("href"))).isEqualTo(told);
            sum += told;
        }
        assertThat(page.select("tbody tr a")).hasSize(2);
        assertThat(page.select("tfoot td").first().text()).isEqualTo(euros(sum));
        assertThat(page.select(".filters .chip").eachText())
                .containsExactly("Politiques publiques", "sans lien", "Fonctionnement");
    }

    @Test
    void lines_of_no_known_section_can_be_listed_apart() throws Exception {
        Document page = page(annex);
        String href = page.select("section[aria-labelledby=sections] tbody th a:contains(Section inconnue)")
                .attr("href");

        Document keys = page(href);

        assertThat(href).contains("section=inconnue");
        assertThat(keys.select("select[name=section] option[selected]").eachText())
                .containsExactly("Section inconnue");
        assertThat(keys.select("tbody tr")).hasSize(1);
        assertThat(keys.select("tbody td").get(4).text()).contains(euros(12_345_67L));
    }

    private static String asked(Coverage coverage) {
        return "?mesure=" + coverage.measure().code() + "&sens="
                + coverage.flow().code() + "&dimension="
                + (coverage.dimension() == Dimension.PLAN ? "plan" : "politique");
    }

    private static List<String> parts(Buckets buckets) {
        return List.of(
                euros(buckets.outOfScopeOverall().cents()),
                euros(buckets.tracedOverall().cents()),
                euros(buckets.setAsideOverall().cents()),
                euros(buckets.ambiguous().cents()),
                euros(buckets.untraced().cents()));
    }

    /// The total of the list an address leads to, as its lead tells it: `Dépenses, voté : 1 234,00 € en 3 clés`.
    private long behind(String address) throws Exception {
        String lead = page(address).select("h1 + .lead").text();
        return cents(lead.substring(lead.indexOf(':') + 1, lead.indexOf('€')));
    }

    private static String percent(Buckets buckets) {
        return Figures.in(Locale.FRENCH).percent(buckets.rate().orElseThrow()).replace('\u00a0', ' ');
    }

    private static String euros(long cents) {
        return Figures.in(Locale.FRENCH).euros(cents).replace('\u00a0', ' ');
    }

    private static long cents(String text) {
        return Long.parseLong(text.replace("−", "-").replaceAll("[^0-9-]", ""));
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(java.net.URI.create(address))
                        .with(user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}

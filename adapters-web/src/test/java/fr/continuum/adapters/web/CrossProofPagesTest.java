package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// What was bought beside what is declared, and the strength of links over time, on pages, by API and as a file.
@WebTest
@DirtiesContext
@Import(CrossProofPagesTest.WithALedger.class)
class CrossProofPagesTest {

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    CrossProofPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithALedger {

        @Bean
        @Primary
        Home homeOfProofs() {
            return new Home("{noop}" + Home.PASSWORD).withLedger();
        }
    }

    private MockHttpServletResponse answer(String login, String address) throws Exception {
        return mvc.perform(get(URI.create(address))
                        .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = answer("lectrice", address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private static long cents(String euros) {
        return Long.parseLong(euros.replace('−', '-').replaceAll("[^0-9-]", ""));
    }

    private static String euros(long cents) {
        return Figures.in(Locale.FRENCH).euros(cents).replace('\u00a0', ' ');
    }

    /// Of the lines themselves, apart from what compares them.
    private long software() {
        return home.readings().stream()
                .filter(reading -> reading.header().stage().isAccount()
                        && reading.header().fiscalYear().value() == 2025)
                .flatMap(reading -> home.facts.keyTotals(reading.id()).stream())
                .filter(totals -> totals.key().flow() == Flow.EXPENSE
                        && totals.key().movement() == Movement.REAL
                        && totals.key().nature().startsWith("2051"))
                .mapToLong(totals -> totals.of(Measure.EXECUTED).cents())
                .sum();
    }

    @Test
    void all_that_was_bought_stands_in_the_table_with_its_denominator() throws Exception {
        Document page = page("/recoupement?exercice=2025&mesure=MtReal");

        assertThat(software()).isPositive();
        assertThat(page.select("section[aria-labelledby=achats] tbody tr:has(th:contains(logiciels)) td.num")
                        .first()
                        .text())
                .isEqualTo(euros(software()));
        assertThat(page.select("section[aria-labelledby=achats] tbody td:last-child")
                        .eachText())
                .allMatch(rate -> rate.equals("–") || rate.contains(" de "));
        assertThat(page.select("[aria-labelledby=postes]").text()).contains("Poste Nommé par", "Chef de projet D4.A1");
    }

    @Test
    void gaps_come_the_largest_first_and_a_filter_keeps_its_kind() throws Exception {
        String json = answer("lectrice", "/api/v1/cross-proof?year=2025&measure=MtReal")
                .getContentAsString();
        List<Number> amounts = JsonPath.read(json, "$.gaps[*].amount");
        List<String> questions = JsonPath.read(json, "$.gaps[*].question");

        assertThat(amounts).isNotEmpty();
        assertThat(amounts.stream().map(amount -> Math.abs(amount.doubleValue())))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        Document all = page("/recoupement?exercice=2025&mesure=MtReal");
        assertThat(all.select("section[aria-labelledby=ecarts] tbody tr")).hasSize(amounts.size());
        assertThat(page("/recoupement?exercice=2025&mesure=MtReal&ecart=sans-depense")
                        .select("section[aria-labelledby=ecarts] tbody tr"))
                .hasSize((int) questions.stream()
                        .filter("DECLARED_WITHOUT_SPENDING"::equals)
                        .count());
        String csv = answer("lectrice", "/recoupement/fichier?exercice=2025&mesure=MtReal")
                .getContentAsString();
        assertThat(csv.lines()).hasSize(amounts.size() + 1);
        assertThat(answer("lectrice", "/api/v1/cross-proof/file?year=2025&measure=MtReal")
                        .getContentAsString())
                .isEqualTo(csv);
    }

    @Test
    void a_year_nothing_was_spent_in_is_said_to_be_another() throws Exception {
        assertThat(page("/recoupement?exercice=2031").select(".notice").text()).contains("2031", "voici 2025");
        assertThat(page("/recoupement?exercice=2025&mesure=MtReal")
                        .select(".notice")
                        .text())
                .doesNotContain("voici");
    }

    @Test
    void parts_add_up_to_the_total_by_api() throws Exception {
        String json = answer("lectrice", "/api/v1/cross-proof?year=2025&measure=MtReal")
                .getContentAsString();

        List<java.util.Map<String, Object>> balances = JsonPath.read(json, "$.purchases");
        assertThat(balances).isNotEmpty().allSatisfy(balance -> {
            double sum =
                    List.of("declared", "unpriced", "beyond", "undeclared", "setAside", "ambiguous", "untraced")
                            .stream()
                            .mapToDouble(part -> ((Number) balance.get(part)).doubleValue())
                            .sum();
            assertThat(sum)
                    .isCloseTo(
                            ((Number) balance.get("total")).doubleValue(), org.assertj.core.data.Offset.offset(0.001));
        });
        assertThat(JsonPath.<List<String>>read(json, "$.accounts[*].norm")).containsOnly("M57");
        assertThat(answer("lectrice", "/api/v1/cross-proof?year=1999").getStatus())
                .isEqualTo(404);
    }

    @Test
    void years_are_told_by_what_says_most_and_their_parts_are_shares_of_what_is_in_scope() throws Exception {
        Document page = page("/force-des-liens");

        assertThat(page.select("section[aria-labelledby=exercices] tbody tr:has(th:contains(2025)) th .under")
                        .text())
                .startsWith("mandaté · un seul budget");
        Elements years = page.select("section[aria-labelledby=exercices] tbody tr");
        Elements bridges = page.select("section[aria-labelledby=exercices] .year-bridges li");
        assertThat(bridges).hasSameSizeAs(years);
        for (int at = 0; at < years.size(); at++) {
            Element year = years.get(at);
            assertThat(year.selectFirst("th").text())
                    .startsWith(bridges.get(at).select("strong").text());
            assertThat(bridges.get(at).select("a")).isNotEmpty();
            long bridged = 0;
            for (String bridge : bridges.get(at).select("a").eachAttr("href")) {
                bridged += cents(page(bridge)
                        .selectFirst("table.bridge tr:has(th:contains(dans le champ)) td")
                        .text());
            }
            assertThat(euros(bridged))
                    .as("the bridges of " + year.selectFirst("th").text())
                    .isEqualTo(year.selectFirst("td.num").text().replace('\u00a0', ' '));
        }
        assertThat(page.select("section[aria-labelledby=exercices] tbody tr svg"))
                .isNotEmpty();
        assertThat(page.select("section[aria-labelledby=exercices] tbody tr"))
                .allSatisfy(year -> assertThat(year.select("td.linked")).hasSize(2));
        assertThat(page.select("section[aria-labelledby=exercices] td.linked:contains(%)"))
                .as("each rate says how far it goes, and of what")
                .isNotEmpty()
                .allSatisfy(rate -> assertThat(rate.text()).contains("€", " à "));
        assertThat(page.select("section[aria-labelledby=exercices] td.linked + td.linked strong"))
                .as("some year has pay that is set aside")
                .isNotEmpty();
        assertThat(page.select("table.carries-rates thead th").eachText().subList(1, 4))
                .as("rates stand first")
                .containsExactly("Dans le champ", "Relié en tout", "Hors masse salariale");
        assertThat(page.select("section[aria-labelledby=nuits] tbody tr")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=nuits] .several").isEmpty())
                .as("several budgets are said of nights where the year of those nights adds some up")
                .isEqualTo(page.select("section[aria-labelledby=exercices] tbody tr:has(th:contains("
                                + page.select("#nuits").text().replaceAll("\\D", "") + "))")
                        .text()
                        .contains("un seul budget"));
        String json = answer("lectrice", "/api/v1/link-strength?measure=MtReal").getContentAsString();
        assertThat(JsonPath.<List<String>>read(json, "$.years[*].measure"))
                .isNotEmpty()
                .containsOnly("MtReal");
        List<java.util.Map<String, Object>> shares = JsonPath.read(json, "$.years[*].shares");
        assertThat(shares).allSatisfy(one -> {
            double sum = List.of("strong", "weak", "setAside", "ambiguous", "untraced").stream()
                    .mapToDouble(part -> ((Number) one.get(part)).doubleValue())
                    .sum();
            assertThat(sum)
                    .isCloseTo(((Number) one.get("inScope")).doubleValue(), org.assertj.core.data.Offset.offset(0.001));
        });
    }

    @Test
    void an_account_of_another_authority_sees_nothing_of_it() throws Exception {
        for (String address : List.of(
                "/recoupement?autorite=",
                "/recoupement/fichier?autorite=",
                "/force-des-liens?autorite=",
                "/api/v1/cross-proof?authority=",
                "/api/v1/cross-proof/file?authority=",
                "/api/v1/link-strength?authority=")) {
            assertThat(answer("voisine", address + Town.SIREN).getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
    }
}

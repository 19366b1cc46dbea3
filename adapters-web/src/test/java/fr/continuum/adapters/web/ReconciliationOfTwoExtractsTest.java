package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Ledgers;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.LanguageCookie;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// A ledger that comes as two extracts, beside an account that attaches charges and revenue to its year: one page, one
/// answer to programs, and the amounts attached told apart.
@WebTest
@DirtiesContext
@Import(ReconciliationOfTwoExtractsTest.InTwoExtracts.class)
class ReconciliationOfTwoExtractsTest {

    private static final String PAGE = "/rapprochement";
    private static final String API = "/api/v1/reconciliation?budget=" + Town.MAIN + "&year=2025";
    private static final String ATTACHED_COLUMN = "dont rattaché à l’exercice";

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    ReconciliationOfTwoExtractsTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class InTwoExtracts {

        @Bean
        @Primary
        Home homeOfTwoExtracts() {
            return new Home("{noop}" + Home.PASSWORD).withLedgerInTwoExtracts();
        }
    }

    private String answer(String address, String language) throws Exception {
        return mvc.perform(get(URI.create(address))
                        .cookie(new Cookie(LanguageCookie.NAME, language))
                        .with(user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(address, "fr"));
    }

    private Reading extract(LedgerPart part) {
        return home.readings().stream()
                .filter(reading -> reading.header().parts().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String address(Reading reading) {
        return "/documents/" + reading.id().document();
    }

    private static String euros(long cents) {
        return Figures.in(Locale.FRENCH).euros(cents).replace('\u00a0', ' ');
    }

    /// Of the lines themselves, apart from what compares them.
    private long sum(Reading reading, Measure measure, Flow flow, String chapter) {
        return home.facts.keyTotals(reading.id()).stream()
                .filter(totals -> totals.key().flow() == flow
                        && totals.key().movement() == Movement.REAL
                        && !totals.key().carriesResultOver()
                        && totals.key().chapter().equals(chapter))
                .mapToLong(totals -> totals.of(measure).cents())
                .sum();
    }

    private Reading account() {
        return home.readings().stream()
                .filter(reading -> reading.header().equals(Ledgers.account()))
                .findFirst()
                .orElseThrow();
    }

    private static Element row(Document page, String flow, String chapter) {
        return page.select(
                        "section:has(h2:contains(" + flow + ")) tbody tr:has(th:contains(chapitre " + chapter + " ·))")
                .first();
    }

    @Test
    void both_extracts_are_named_with_what_each_holds_and_lead_to_their_documents() throws Exception {
        Document page = page(PAGE);

        assertThat(page.select("main").text())
                .contains("GL 2025 (engagements)", "GL 2025 (mandats, titres)", "extrait du 20 janvier 2026");
        for (LedgerPart part : LedgerPart.values()) {
            assertThat(page.select("main a[href='" + address(extract(part)) + "']"))
                    .as(part.code())
                    .hasSize(1);
        }
        assertThat(page.select("select[name=extrait]"))
                .as("one ledger, whatever its files")
                .isEmpty();
    }

    @Test
    void either_document_leads_to_the_one_page_of_both() throws Exception {
        List<String> addresses = List.of(
                page(address(extract(LedgerPart.COMMITMENTS)))
                        .select("a[href^='/rapprochement']")
                        .attr("href"),
                page(address(extract(LedgerPart.PAYMENT_ORDERS)))
                        .select("a[href^='/rapprochement']")
                        .attr("href"));

        assertThat(addresses).doesNotContain("");
        assertThat(figures(addresses.getFirst()))
                .isNotEmpty()
                .isEqualTo(figures(addresses.getLast()))
                .isEqualTo(figures(PAGE));
    }

    private List<String> figures(String address) throws Exception {
        return page(address).select("main table tbody tr, main table tfoot tr").eachText();
    }

    @Test
    void what_is_committed_comes_from_one_and_what_is_paid_from_the_other() throws Exception {
        Element row = row(page(PAGE), "Dépenses", "011");

        assertThat(row.select("td.num").eachText())
                .containsExactly(
                        euros(sum(account(), Measure.OPENED_CREDITS, Flow.EXPENSE, "011")),
                        euros(sum(extract(LedgerPart.COMMITMENTS), Measure.COMMITTED, Flow.EXPENSE, "011")),
                        euros(sum(extract(LedgerPart.PAYMENT_ORDERS), Measure.PAID, Flow.EXPENSE, "011")),
                        euros(sum(account(), Measure.EXECUTED, Flow.EXPENSE, "011")),
                        "–");
    }

    @Test
    void what_the_account_attaches_to_its_year_stands_beside_what_it_executed_and_explains_the_orders()
            throws Exception {
        Document page = page(PAGE);

        Element charges = row(page, "Dépenses", "012");
        Element revenue = row(page, "Recettes", "011");
        assertThat(page.select("section:has(h2:contains(Dépenses)) thead th").eachText())
                .contains(ATTACHED_COLUMN);
        assertThat(charges.select("td.num").last().text()).isEqualTo(euros(Ledgers.ATTACHED_CHARGES));
        assertThat(revenue.select("td.num").last().text()).isEqualTo(euros(Ledgers.ATTACHED_REVENUE));
        assertThat(sum(account(), Measure.EXECUTED, Flow.EXPENSE, "012")
                        - sum(extract(LedgerPart.PAYMENT_ORDERS), Measure.PAID, Flow.EXPENSE, "012"))
                .as("what the orders leave out")
                .isEqualTo(Ledgers.ATTACHED_CHARGES);
        assertThat(List.of(charges, revenue))
                .allSatisfy(row -> assertThat(row.select("td").last().text())
                        .contains("sans ce qui est rattaché à l’exercice")
                        .doesNotContain("€"));
        assertThat(page.select("section:has(h2:contains(Dépenses)) tfoot td.num")
                        .last()
                        .text())
                .isEqualTo(euros(Ledgers.ATTACHED_CHARGES));
        assertThat(page.select("section:has(h2:contains(Recettes)) tfoot td.num")
                        .last()
                        .text())
                .isEqualTo(euros(Ledgers.ATTACHED_REVENUE));
        assertThat(page.select("main .beside").text()).contains("Le compte rattache des charges ou des produits");
    }

    @Test
    void gaps_are_those_of_the_ledger_in_one_file() throws Exception {
        Document page = page(PAGE);

        assertThat(page.select("#ecarts").text()).isEqualTo("Écarts : 4");
        assertThat(page.select("section[aria-labelledby=ecarts] tbody td:last-child")
                        .eachText())
                .containsExactly("+12,34 €", "+12,34 €", "+7,00 €", "+5,00 €");
        assertThat(page.select("section[aria-labelledby=ecarts] tbody th").eachText())
                .noneMatch(where -> where.contains("012"));
    }

    @Test
    void programs_read_both_and_what_is_attached_where() throws Exception {
        String json = answer(API, "fr");

        assertThat(JsonPath.<List<List<String>>>read(json, "$.extracts[*].holds"))
                .containsExactly(List.of("PAYMENT_ORDERS", "RECEIPT_ORDERS"), List.of("COMMITMENTS"));
        assertThat(JsonPath.<List<String>>read(json, "$.extracts[*].document"))
                .containsExactly(
                        extract(LedgerPart.PAYMENT_ORDERS).id().document().value(),
                        extract(LedgerPart.COMMITMENTS).id().document().value());
        assertThat(JsonPath.<String>read(json, "$.ledger.document"))
                .isEqualTo(extract(LedgerPart.PAYMENT_ORDERS).id().document().value());
        String charges = "$.places[?(@.flow=='EXPENSE' && @.chapter=='012')]";
        assertThat(JsonPath.<List<Double>>read(json, charges + ".attached"))
                .containsExactly(Ledgers.ATTACHED_CHARGES / 100.0);
        assertThat(JsonPath.<List<String>>read(json, charges + ".keptOut")).containsExactly("ATTACHED");
        assertThat(JsonPath.<List<Object>>read(json, charges + ".gaps[*]")).isEmpty();
        assertThat(JsonPath.<List<Double>>read(json, "$.places[?(@.flow=='REVENUE' && @.chapter=='011')].attached"))
                .containsExactly(Ledgers.ATTACHED_REVENUE / 100.0);
        assertThat(JsonPath.<List<Object>>read(json, "$.places[?(@.flow=='EXPENSE' && @.chapter=='23')].attached"))
                .as("the account attaches nothing there")
                .isEmpty();
    }

    @Test
    void it_reads_in_english() throws Exception {
        assertThat(Jsoup.parse(answer(PAGE, "en")).select("main").text())
                .contains("GL 2025 (commitments)", "of which attached to the year");
    }

    @Test
    void both_stand_among_the_documents_received() throws Exception {
        assertThat(home.readings())
                .filteredOn(reading -> reading.header().stage() == BudgetStage.LEDGER)
                .hasSize(2);
        assertThat(page("/documents").select("table.in-force tbody tr").eachText())
                .filteredOn(row -> row.startsWith("GL 2025"))
                .hasSize(2);
    }
}

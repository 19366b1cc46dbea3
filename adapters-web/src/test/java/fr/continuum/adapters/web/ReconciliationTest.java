package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Ledgers;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.LanguageCookie;
import fr.continuum.application.consultation.AskSpent;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.KeyTotals;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// The ledger beside the account, the credits and the authorisations: every figure, every gap, with and without one.
class ReconciliationTest {

    private static final String PAGE = "/rapprochement";

    /// As jsoup reads it back, which makes plain spaces of those that do not break.
    private static String euros(long cents) {
        return Figures.in(Locale.FRENCH).euros(cents).replace('\u00a0', ' ');
    }

    private static MockHttpServletResponse answer(MockMvc mvc, Home home, String login, String address)
            throws Exception {
        return mvc.perform(get(URI.create(address))
                        .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockMvc mvc, Home home, String login, String address) throws Exception {
        MockHttpServletResponse response = answer(mvc, home, login, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(WithALedger.OfTheTown.class)
    class WithALedger {

        private final MockMvc mvc;
        private final Home home;
        private final Reading ledger;
        private final Reading account;

        @Autowired
        WithALedger(MockMvc mvc, Home home) {
            this.mvc = mvc;
            this.home = home;
            this.ledger = home.readings().stream()
                    .filter(reading -> reading.header().stage() == BudgetStage.LEDGER)
                    .findFirst()
                    .orElseThrow();
            this.account = home.readings().get(1);
        }

        @TestConfiguration(proxyBeanMethods = false)
        static class OfTheTown {

            @Bean
            @Primary
            Home withALedger() {
                return new Home("{noop}" + Home.PASSWORD).withLedger();
            }
        }

        private Document seen(String address) throws Exception {
            return page(mvc, home, "lectrice", address);
        }

        /// Of the lines themselves, apart from what compares them.
        private String sum(Reading reading, Measure measure, Flow flow, String chapter) {
            return euros(home.facts.keyTotals(reading.id()).stream()
                    .filter(totals -> totals.key().flow() == flow
                            && totals.key().movement() == Movement.REAL
                            && !totals.key().carriesResultOver()
                            && (chapter.isEmpty() || totals.key().chapter().equals(chapter)))
                    .mapToLong(totals -> totals.of(measure).cents())
                    .sum());
        }

        @Test
        void the_page_of_an_objective_says_what_was_committed_and_paid_for_it_and_the_api_too() throws Exception {
            AskSpent ask = new AskSpent(home.consolidations, home.facts, home.measurements);
            FiscalYear year = ledger.header().fiscalYear();
            PlanCode served = Stream.of("D1", "D2", "D3", "D4")
                    .map(PlanCode::new)
                    .filter(code ->
                            ask.on(Town.SIREN, home.night().date(), code).containsKey(year))
                    .findFirst()
                    .orElseThrow();
            AskSpent.Spent spent =
                    ask.on(Town.SIREN, home.night().date(), served).get(year);

            Document page = seen("/plan/element?code=" + served);
            String json = answer(mvc, home, "lectrice", "/api/v1/workforce/serving?code=" + served)
                    .getContentAsString();

            assertThat(spent.paidCents()).isPositive();
            assertThat(page.select("section:has(#personnel) tbody tr:has(th:contains(" + year + ")) td").stream()
                            .skip(5)
                            .map(Element::text))
                    .containsExactly(euros(spent.committedCents()), euros(spent.paidCents()));
            assertThat(JsonPath.<List<Double>>read(json, "$.years[?(@.year == " + year + ")].paid"))
                    .containsExactly(spent.paidCents() / 100.0);
        }

        /// What makes a link strong is there without being asked for; a spreadsheet can group by nature, piece
        /// and day.
        @Test
        void lines_of_a_ledger_show_authorisations_and_analytic_codes_and_their_file_has_a_column_for_the_piece()
                throws Exception {
            String address = "/documents/" + ledger.id().document() + "/lignes";
            List<String> heads = seen(address).select("thead th").eachText();
            assertThat(heads).contains("Autorisation", "Code analytique");

            List<String> csv = answer(mvc, home, "lectrice", address + "?format=csv")
                    .getContentAsString()
                    .lines()
                    .toList();
            List<String> columns = List.of(
                    csv.getFirst().replace("\uFEFF", "").replace("\"", "").split(";", -1));
            assertThat(columns).contains("Nature", "Pièce", "Jour de la pièce");
            String[] first = csv.get(1).replace("\"", "").split(";", -1);
            assertThat(first[columns.indexOf("Nature")]).doesNotContain(" du ");
            assertThat(first[columns.indexOf("Pièce")]).doesNotContain(" du ");
        }

        @Test
        void every_gap_is_named_the_largest_first() throws Exception {
            Document page = seen(PAGE);

            assertThat(page.select("#ecarts").text()).isEqualTo("Écarts : 4");
            assertThat(page.select("section[aria-labelledby=ecarts] tbody tr").stream()
                            .map(row -> row.select("th").text() + " | "
                                    + row.select("td").first().text() + " | "
                                    + row.select("td").last().text()))
                    .containsExactly(
                            "chapitre 011 · Charges à caractère général Dépenses | Le mandaté égale le réalisé du"
                                    + " compte | +12,34 €",
                            Ledgers.UNKNOWN + " | L’autorisation est votée : elle figure à l’annexe | +12,34 €",
                            Ledgers.SCHOOLS + " · Écoles | Les crédits de paiement de tous les exercices ne dépassent"
                                    + " pas l’autorisation | +7,00 €",
                            "chapitre 23 · Immobilisations en cours Dépenses | L’engagé, hors autorisations, ne dépasse"
                                    + " pas les crédits ouverts | +5,00 €");
            assertThat(page.select("section[aria-labelledby=ecarts] tbody th a").eachAttr("href"))
                    .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"011", "012", "23"})
        void every_figure_of_a_chapter_is_the_sum_of_its_lines(String chapter) throws Exception {
            Element row = seen(PAGE)
                    .select("tr:has(th:contains(chapitre " + chapter + " ·)):has(td:nth-child(6))")
                    .select("[id^=lieu]")
                    .first();

            assertThat(row.select("td.num").eachText())
                    .containsExactly(
                            sum(account, Measure.OPENED_CREDITS, Flow.EXPENSE, chapter),
                            sum(ledger, Measure.COMMITTED, Flow.EXPENSE, chapter),
                            sum(ledger, Measure.PAID, Flow.EXPENSE, chapter),
                            sum(account, Measure.EXECUTED, Flow.EXPENSE, chapter));
        }

        @Test
        void totals_are_those_of_all_lines_and_what_nobody_says_is_a_dash() throws Exception {
            Document page = seen(PAGE);

            assertThat(page.select("section:has(h2:contains(Dépenses)) tfoot td.num")
                            .eachText())
                    .containsExactly(
                            sum(account, Measure.OPENED_CREDITS, Flow.EXPENSE, ""),
                            sum(ledger, Measure.COMMITTED, Flow.EXPENSE, ""),
                            sum(ledger, Measure.PAID, Flow.EXPENSE, ""),
                            sum(account, Measure.EXECUTED, Flow.EXPENSE, ""));
            assertThat(page.select("section:has(h2:contains(Recettes)) tfoot td.num")
                            .eachText())
                    .containsExactly(
                            sum(account, Measure.OPENED_CREDITS, Flow.REVENUE, ""),
                            "–",
                            sum(ledger, Measure.PAID, Flow.REVENUE, ""),
                            sum(account, Measure.EXECUTED, Flow.REVENUE, ""));
        }

        @Test
        void authorisations_have_their_amount_their_credits_and_what_was_paid() throws Exception {
            long paid = home.facts.keyTotals(ledger.id()).stream()
                    .filter(totals -> totals.key().authorisation().equals(Ledgers.SCHOOLS))
                    .mapToLong(totals -> totals.of(Measure.PAID).cents())
                    .sum();
            String amount = euros(paid);

            Element row =
                    seen(PAGE).select("[id^=autorisation-]:contains(Écoles)").first();

            assertThat(row.select("td.num").eachText())
                    .containsExactly(
                            amount, euros(paid + Ledgers.TOO_MUCH_PLANNED), "–", amount, amount, amount, amount);
        }

        @Test
        void it_says_what_stands_against_what() throws Exception {
            Document page = seen(PAGE);

            assertThat(page.select("main").text())
                    .contains(
                            "GL 2025", "extrait du 20 janvier 2026", "Réalisé : CA 2025", "Crédits ouverts : CA 2025");
            assertThat(page.select("main a[href='/documents/" + ledger.id().document() + "']"))
                    .hasSize(1);
            assertThat(page.select(".notice")).isEmpty();
            assertThat(page.select("nav [aria-current=page]").attr("href")).isEqualTo("/documents");
        }

        @Test
        void a_controller_sets_a_gap_aside_a_reader_is_not_offered_to() throws Exception {
            assertThat(seen(PAGE).select("a[href^='/constats/deroger']")).isEmpty();

            List<String> addresses = page(mvc, home, "controleur", PAGE)
                    .select("section[aria-labelledby=ecarts] a[href^='/constats/deroger']")
                    .eachAttr("href");

            assertThat(addresses).hasSize(3);
            assertThat(page(mvc, home, "controleur", addresses.getFirst())
                            .select("main")
                            .text())
                    .contains("R24", "mandaté et compte");
        }

        @Test
        void documents_lead_to_it_and_a_choice_of_no_ledger_shows_the_latest() throws Exception {
            assertThat(seen("/documents").select("a[href='/rapprochement?autorite=" + Town.SIREN + "']"))
                    .hasSize(1);
            String address = seen("/documents/" + ledger.id().document())
                    .select("a[href^='/rapprochement']")
                    .attr("href");
            assertThat(seen(address).select("#ecarts").text()).isEqualTo("Écarts : 4");
            for (String wrong : List.of("x", "/", "1999", Town.WATER + "/2031", "%27%22%3C", "99999999999999-Z/2025")) {
                assertThat(seen(PAGE + "?extrait=" + wrong).select("main").text())
                        .contains("GL 2025");
            }
        }

        @Test
        void a_key_of_the_ledger_is_followed_up_and_its_money_asked_for_like_any_other() throws Exception {
            KeyTotals school = home.facts.keyTotals(ledger.id()).stream()
                    .filter(totals -> totals.key().authorisation().equals(Ledgers.SCHOOLS))
                    .findFirst()
                    .orElseThrow();

            Document up = seen(Ways.up(Town.SIREN, Subjects.key(ledger.header(), Dimension.PLAN, school.key())));

            assertThat(up.select("main").text())
                    .contains(euros(school.of(Measure.PAID).cents()))
                    .contains("mandaté");
            assertThat(seen("/continuum/bas?exercice=2025&montant=MtEngage")
                            .select("main")
                            .text())
                    .contains("engagé");
        }

        @Test
        void a_ledger_stands_in_no_cumulated_budget_and_is_not_what_people_mean_first() throws Exception {
            assertThat(seen("/budgets/" + Town.SIREN + "/" + Town.MAIN + "/2026")
                            .select("main")
                            .text())
                    .doesNotContain("GL 2025");
            assertThat(seen("/").select(".authority h2, .authority h3").text()).doesNotContain("GL 2025");
        }

        @Test
        void nobody_else_sees_it() throws Exception {
            assertThat(answer(mvc, home, "voisine", PAGE + "?autorite=" + Town.SIREN)
                            .getStatus())
                    .isEqualTo(404);
            assertThat(page(mvc, home, "voisine", PAGE).select("main").text())
                    .contains("Aucun extrait comptable")
                    .doesNotContain("GL 2025");
        }

        @Test
        void programs_read_the_same_to_the_cent() throws Exception {
            String json = answer(mvc, home, "lectrice", "/api/v1/reconciliation?budget=" + Town.MAIN + "&year=2025")
                    .getContentAsString();

            assertThat(JsonPath.<List<String>>read(json, "$..gaps[*].question"))
                    .containsExactlyInAnyOrder("PAID_AS_EXECUTED", "COMMITTED_WITHIN_CREDITS", "AUTHORISATION_VOTED");
            assertThat(JsonPath.<List<Object>>read(json, "$.places[?(@.chapter=='23')].gaps[*].difference"))
                    .hasToString("[5.0]");
            assertThat(json).contains("\"difference\":12.34", "\"difference\":5.00");
            assertThat(JsonPath.<String>read(json, "$.ledger.stage")
                            + JsonPath.<String>read(json, "$.account.stage")
                            + JsonPath.<String>read(json, "$.credits"))
                    .isEqualTo("GLCAOF_ACCOUNT");
            assertThat(JsonPath.<List<Object>>read(json, "$.places[?(@.flow=='REVENUE')].committed"))
                    .as("nobody says it")
                    .isEmpty();
            for (String other : List.of("budget=" + Town.WATER, "year=2024", "authority=219900025")) {
                assertThat(answer(mvc, home, "lectrice", "/api/v1/reconciliation?" + other)
                                .getStatus())
                        .as(other)
                        .isEqualTo(404);
            }
            assertThat(answer(mvc, home, "lectrice", "/api/v1/reconciliation?budget=eau")
                            .getStatus())
                    .isEqualTo(400);
        }

        @Test
        void it_reads_in_english() throws Exception {
            MockHttpServletResponse response = mvc.perform(get(PAGE)
                            .cookie(new Cookie(LanguageCookie.NAME, "en"))
                            .with(user(
                                    new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                    .andReturn()
                    .getResponse();

            assertThat(Jsoup.parse(response.getContentAsString()).select("main").text())
                    .contains(
                            "Gaps: 4",
                            "What is committed, authorisations apart, stays within the credits opened",
                            "+€12.34");
        }
    }

    @Nested
    @WebTest
    class WithoutLedger {

        private final MockMvc mvc;
        private final Home home;

        @Autowired
        WithoutLedger(MockMvc mvc, Home home) {
            this.mvc = mvc;
            this.home = home;
        }

        @Test
        void it_says_how_to_bring_one_and_documents_lead_nowhere() throws Exception {
            assertThat(page(mvc, home, "lectrice", PAGE).select(".empty").text())
                    .startsWith("Aucun extrait comptable n’est en vigueur.");
            assertThat(page(mvc, home, "lectrice", "/documents").select("a[href^='/rapprochement']"))
                    .isEmpty();
        }
    }
}

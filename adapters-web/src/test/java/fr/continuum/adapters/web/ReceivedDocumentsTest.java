package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.WrittenReports;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Every document ever received stays readable, and enters no figure unless it is in force (blueprint §4.1).
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReceivedDocumentsTest {

    private static final String AWAY = "n’entre dans aucune somme ni aucune liste";

    private final MockMvc mvc;
    private final Home home;
    private final WrittenReports written;
    private final String inForce;
    private final String replaced;
    private final String neverMeasured;

    @Autowired
    ReceivedDocumentsTest(MockMvc mvc, Home home, WrittenReports written) {
        this.mvc = mvc;
        this.home = home;
        this.written = written;
        this.inForce = address(home.readings().get(2));
        this.replaced = address(home.replaced());
        this.neverMeasured = address(home.neverMeasured());
    }

    @Test
    void a_replaced_document_says_by_what_and_shows_the_figures_of_the_last_night_that_published_it() throws Exception {
        Document page = page(replaced);

        assertThat(page.select(".standing strong").text()).isEqualTo("Remplacé par BP 2026, édité le 30 juin 2026");
        assertThat(page.select(".standing a").attr("href")).isEqualTo(inForce);
        assertThat(page.select(".standing").text()).contains(AWAY, "la nuit du 20 novembre 2026");
        assertThat(page.select("table.bridge tr.sum td").first().text())
                .isEqualTo(euros(
                        home.replaced().sums().of(Flow.EXPENSE, Measure.VOTED).cents()));
        assertThat(page.select(".rate .figure")).hasSize(1);
        assertThat(page(inForce).select(".standing")).isEmpty();
    }

    @Test
    void its_keys_its_lines_and_their_answers_are_open_and_say_so_too() throws Exception {
        for (String address : List.of(
                replaced + "/cles?ou=relie",
                replaced + "/sans-lien",
                replaced + "/lignes",
                replaced + "/lignes/1/pourquoi")) {
            assertThat(page(address).select(".standing a").attr("href"))
                    .as(address)
                    .isEqualTo(inForce);
        }
        assertThat(page(replaced + "/lignes/1/pourquoi").select("section.answer"))
                .hasSize(2);
        assertThat(page(replaced + "/lignes").select("tbody tr")).hasSize(50);
        assertThat(page(replaced + "/lignes").select("h1 + .lead").text())
                .startsWith(home.replaced().lines().kept() + " lignes");
    }

    @Test
    void lines_are_told_in_document_order_to_the_last() throws Exception {
        long told = 0;
        Document page = page(replaced + "/lignes");
        while (true) {
            for (String ordinal : page.select("tbody tr th").eachText()) {
                assertThat(ordinal).isEqualTo(Long.toString(++told));
            }
            if (page.select("a[rel=next]").isEmpty()) {
                break;
            }
            page = page(page.select("a[rel=next]").attr("href"));
        }

        assertThat(told).isEqualTo(home.replaced().lines().kept());
    }

    /// The list a controller opens first: sorted, filtered and its columns chosen like the spreadsheets people
    /// know.
    @Test
    void lines_are_sorted_filtered_and_taken_away_as_a_file() throws Exception {
        Document all = page(inForce + "/lignes");
        String nature = all.select("tbody tr td .code").first().text();
        Document some = page(inForce + "/lignes?nature-contient=" + nature + "&sens-est=D&tri=-euros");

        int told = Integer.parseInt(some.select(".list-count strong").text().replaceAll("[^0-9].*", ""));
        assertThat(told).isPositive();
        assertThat(some.select("tbody tr"))
                .hasSize(Math.min(50, told))
                .allSatisfy(
                        row -> assertThat(row.select("td .code").first().text()).contains(nature));
        assertThat(some.select(".list-sum")).as("of expenses alone").hasSize(1);
        assertThat(all.select(".list-sum"))
                .as("expenses and receipts do not add up")
                .isEmpty();
        assertThat(page(inForce + "/lignes?colonnes=nature,libelle").select("thead th[scope=col]:not(.why)"))
                .hasSize(3);
        String csv = answer(some.select(".list-files a").first().attr("href")).getContentAsString();
        assertThat(csv.lines().count()).isEqualTo(told + 1L);
        assertThat(page(inForce + "/lignes?sens-est=X").select("tbody tr")).isEmpty();
    }

    @Test
    void one_replaced_before_any_night_measured_it_shows_its_sums_and_lines_and_says_why_no_more() throws Exception {
        Document page = page(neverMeasured);

        assertThat(page.select(".standing a").attr("href")).isEqualTo(inForce);
        assertThat(page.select(".standing").text()).contains(AWAY, "remplacé avant qu’une nuit ne le mesure");
        assertThat(page.select("tr.sum td.num:not(.narrow-hide)").eachText())
                .containsExactly(
                        euros(latest().sums().of(Flow.EXPENSE, Measure.VOTED).cents()),
                        euros(latest().sums().of(Flow.REVENUE, Measure.VOTED).cents()));
        assertThat(page.select(".rate, .bar, table.bridge")).isEmpty();
        assertThat(page(neverMeasured + "/lignes").select("tbody tr")).hasSize(50);
        Document why = page(neverMeasured + "/lignes/1/pourquoi");
        assertThat(why.select("section.answer")).isEmpty();
        assertThat(why.select(".standing").text()).contains("remplacé avant qu’une nuit ne le mesure");
        assertThat(why.select("table:contains(Les montants de la ligne) td.num").eachText())
                .isNotEmpty();
        MockHttpServletResponse keys = answer(neverMeasured + "/cles");
        assertThat(keys.getStatus()).isEqualTo(404);
        assertThat(keys.getContentAsString()).contains("Aucune nuit publiée n’a mesuré ce document");
    }

    @Test
    void one_no_night_has_published_yet_says_so() throws Exception {
        assertThat(page(address(home.waiting())).select(".standing").text())
                .startsWith("Reçu, pas encore publié.")
                .doesNotContain(AWAY);
    }

    @Test
    void what_is_not_in_force_stands_in_no_list_no_sum_and_no_count() throws Exception {
        List<Sha256> away = List.of(
                home.replaced().id().document(),
                home.neverMeasured().id().document(),
                home.waiting().id().document());

        for (String list : List.of("/", "/documents", "/lier")) {
            String html = answer(list).getContentAsString();
            assertThat(away).noneMatch(sha -> html.contains(sha.value()));
        }
        answer("/api/v1/documents");
        assertThat(written.documents()).noneMatch(d -> away.contains(d.sha()));
        assertThat(answer("/api" + "/v1" + replaced + "/coverage").getStatus()).isEqualTo(404);
        assertThat(page("/documents").select("tr:contains(BP 2026)")).hasSize(1);
    }

    @Test
    void a_night_leads_to_all_it_received_and_says_what_was_replaced_since() throws Exception {
        Document page = page("/nuits/" + home.before());

        assertThat(page.select("section[aria-labelledby=documents] tbody th a").eachAttr("href"))
                .containsExactly(address(home.readings().getFirst()), neverMeasured, replaced);
        assertThat(page.select("tbody tr:contains(remplacé depuis) th a").eachAttr("href"))
                .containsExactly(neverMeasured, replaced);
    }

    /// The account was read again by a reader that loses no line: each night shows what it had read itself. The
    /// budget that no figures were made of shows what the reader of that night saw.
    @Test
    void a_past_night_shows_the_sums_of_its_own_readings() throws Exception {
        Reading account = home.readings().getFirst();
        Reading older = home.facts.readings(Town.SIREN, account.id().document()).stream()
                .filter(r -> r.id().readerVersion().equals("0"))
                .findFirst()
                .orElseThrow();
        assertThat(revenue(older, Measure.EXECUTED)).isNotEqualTo(revenue(account, Measure.EXECUTED));
        assertThat(revenue(latest(), Measure.VOTED)).isNotEqualTo(revenue(home.neverMeasured(), Measure.VOTED));

        assertThat(revenues("/nuits/" + home.before()))
                .containsExactly(
                        revenue(older, Measure.EXECUTED),
                        revenue(home.neverMeasured(), Measure.VOTED),
                        revenue(home.replaced(), Measure.VOTED));
        assertThat(revenues("/nuits/" + home.night()).getFirst()).isEqualTo(revenue(account, Measure.EXECUTED));
    }

    private List<String> revenues(String night) throws Exception {
        return page(night)
                .select("section[aria-labelledby=documents] tbody td:nth-child(4)")
                .eachText();
    }

    private static String revenue(Reading reading, Measure measure) {
        return euros(reading.sums().of(Flow.REVENUE, measure).cents());
    }

    /// The never measured document, as the latest reader saw it.
    private Reading latest() {
        return home.facts
                .readings(Town.SIREN, home.neverMeasured().id().document())
                .getFirst();
    }

    private static String address(Reading reading) {
        return "/documents/" + reading.id().document();
    }

    private static String euros(long cents) {
        return Figures.in(Locale.FRENCH).euros(cents).replace('\u00a0', ' ');
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = answer(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address)
                        .with(user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse();
    }
}

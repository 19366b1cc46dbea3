package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.WrittenReports;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.KeyOrder;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// One number everywhere: what pages and API say is what the ports say, to the cent.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OneNumberEverywhereTest {

    private final MockMvc mvc;
    private final Home home;
    private final WrittenReports written;
    private final Seen fr = new Seen();
    private final Sha256 account;

    @Autowired
    OneNumberEverywhereTest(MockMvc mvc, Home home, WrittenReports written) {
        this.mvc = mvc;
        this.home = home;
        this.written = written;
        this.account = home.readings().get(1).id().document();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void the_five_parts_of_the_page_are_those_measured_and_make_the_total(Dimension dimension) throws Exception {
        Coverage coverage = coverage(dimension);

        Document page = page("/documents/" + account + "?dimension=" + (dimension == Dimension.PLAN ? "plan" : ""));

        var buckets = coverage.buckets();
        assertThat(page.select("table:contains(Les cinq parts) tr.level td:nth-child(2)")
                        .eachText())
                .containsExactly(
                        fr.euros(buckets.outOfScopeOverall().cents()),
                        fr.euros(buckets.tracedOverall().cents()),
                        fr.euros(buckets.setAsideOverall().cents()),
                        fr.euros(buckets.ambiguous().cents()),
                        fr.euros(buckets.untraced().cents()));
        assertThat(page.select("table.bridge tr.sum td").eachText())
                .startsWith(fr.euros(coverage.total().cents()))
                .endsWith(fr.euros(buckets.tracedOverall().cents()))
                .contains(fr.euros(buckets.denominatorCents()));
        assertThat(page.select(".rate").text())
                .contains(fr.percent(buckets.rate().orElseThrow()))
                .contains(fr.euros(buckets.denominatorCents()));
    }

    @Test
    void the_bridge_adds_up_to_the_cent() throws Exception {
        Document page = page("/documents/" + account + "?dimension=plan");
        long level = 0;
        for (var row : page.select("table.bridge tbody tr")) {
            long cents = cents(row.select("td").text());
            if (row.hasClass("less")) {
                level += cents;
            } else if (level == 0) {
                level = cents;
            }
            assertThat(row.hasClass("less") || cents == level).isTrue();
        }
    }

    @Test
    void targets_are_those_measured() throws Exception {
        Document page = page("/documents/" + account);

        assertThat(page.select("table.tree tr.depth-0 td:nth-child(3)").eachText())
                .isEqualTo(coverage(Dimension.POLICY).byTarget().stream()
                        .map(t -> fr.euros(t.amount().cents()))
                        .toList());
    }

    @Test
    void a_change_to_a_budget_has_no_rate() throws Exception {
        Sha256 change = home.readings().get(3).id().document();

        assertThat(page("/documents/" + change).select(".rate").text())
                .isEqualTo(
                        "Pas de taux sur une décision modificative ou un budget supplémentaire pris seul : ses montants"
                                + " sont des changements. Le taux se lit sur le budget cumulé.");
        assertThat(json("/api/v1/documents/" + change + "/coverage")).isEqualTo("[\"coverage\"]");
        assertThat(written.coverage())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.stage()).isEqualTo(BudgetStage.AMENDING));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void untraced_keys_add_up_to_the_untraced_figure_of_the_page(Dimension dimension) throws Exception {
        String asked = "/documents/" + account + "/sans-lien?dimension=" + (dimension == Dimension.PLAN ? "plan" : "");
        var question = KeyQuestion.in(Bucket.UNTRACED, dimension, Flow.EXPENSE, Measure.EXECUTED);
        Sha256 measurement = home.measured(account).measurement();

        List<String> told = new ArrayList<>();
        int pages = 0;
        Document page = page(asked);
        while (page.select("a[rel=next]").size() == 1) {
            told.addAll(amounts(page));
            page = page(page.select("a[rel=next]").attr("href"));
            pages++;
        }
        told.addAll(amounts(page));

        assertThat(told)
                .isNotEmpty()
                .isEqualTo(
                        home
                                .consultation
                                .keys(Town.SIREN, measurement, question, KeyOrder.AMOUNT_DOWN, 9_999, 0)
                                .stream()
                                .map(k -> fr.euros(k.part().cents()))
                                .toList());
        assertThat(pages).isEqualTo((told.size() - 1) / 50);
        assertThat(told.stream().mapToLong(OneNumberEverywhereTest::cents).sum())
                .isEqualTo(coverage(dimension).buckets().untraced().cents());
        assertThat(page.select(".lead").text())
                .contains(fr.euros(coverage(dimension).buckets().untraced().cents()));
    }

    /// Operation 2309 gets 90 % of its money: 60 % for trees, 30 % for lamps.
    @Test
    void what_a_key_leaves_under_100_percent_is_listed_with_how_much_of_it_is_traced() throws Exception {
        List<String> rows = new ArrayList<>();
        for (String function : List.of("511", "847")) {
            rows.addAll(
                    page("/documents/" + account + "/cles?dimension=plan&ou=sans-lien&section=I&fonction=" + function)
                            .select("tbody tr")
                            .eachText());
        }

        assertThat(rows)
                .filteredOn(row -> row.contains("2309"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .contains("sans lien clé reliée à 90 %, le reste sans lien")
                        .containsPattern("sur [0-9\u202f]+,[0-9]{2} €")
                        .contains("Planter 4 000 arbres (60 %), Rénover l’éclairage public (30 %)"));
    }

    @Test
    void keys_are_sorted_as_asked() throws Exception {
        List<Long> up = amounts(page("/documents/" + account + "/cles?tri=montant-croissant")).stream()
                .map(text -> Math.abs(cents(text)))
                .toList();
        List<String> natures = page("/documents/" + account + "/cles?tri=nature")
                .select("tbody td:nth-child(2) .code")
                .eachText();

        assertThat(up).hasSize(50).isSorted();
        assertThat(natures).hasSize(50).isSorted();
        assertThat(page("/documents/" + account + "/cles?tri=lignes")
                        .select("select[name=tri] option[selected]")
                        .val())
                .isEqualTo("lignes");
    }

    @Test
    void the_first_page_tells_what_is_untraced_or_ambiguous_by_amount() throws Exception {
        List<Long> sizes = page("/").select("table.cards").first().select("td.num").stream()
                .map(cell -> Math.abs(cents(cell.text().replaceFirst(" sur .*", ""))))
                .toList();

        assertThat(sizes).hasSizeBetween(2, 6).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void home_documents_page_and_api_say_one_rate() throws Exception {
        BigDecimal rate = coverage(Dimension.POLICY).buckets().rate().orElseThrow();
        String told = fr.percent(rate);

        assertThat(page("/").select(".card .figure strong").first().text()).isEqualTo(told);
        assertThat(page("/documents")
                        .select("tr:contains(CA 2025):contains(principal) td:last-child strong")
                        .text())
                .isEqualTo(told);
        json("/api/v1/documents/" + account + "/coverage?measure=MtReal&flow=EXPENSE&dimension=POLICY");
        assertThat(written.coverage())
                .extracting(NightReport.DocumentCoverage::coverage)
                .containsExactly(coverage(Dimension.POLICY));
    }

    /// Of the year that has one document, and of the one whose money is that of two.
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void what_an_objective_gets_is_what_documents_and_api_say_of_it(int year) throws Exception {
        List<DocumentHeader> headers = new ArrayList<>();
        List<Coverage> told = new ArrayList<>();
        for (Reading reading : home.readings()) {
            if (reading.header().fiscalYear().value() == year) {
                json("/api/v1/documents/" + reading.id().document()
                        + "/coverage?measure=MtReal&flow=EXPENSE&dimension=PLAN");
                headers.add(reading.header());
                told.add(written.coverage().getFirst().coverage());
            }
        }
        assertThat(headers).hasSize(year - 2023);

        int asked = 0;
        int headlines = 0;
        for (Coverage.TargetAmount challenge : told.getFirst().byTarget()) {
            String code = challenge.target().code();
            long all =
                    told.stream().mapToLong(coverage -> amount(coverage, code)).sum();
            Document down = page("/continuum/bas?code=" + code + "&exercice=" + year + "&montant=MtReal");
            Document document =
                    page("/documents/" + home.readings().get(year - 2024).id().document() + "?dimension=plan");

            Document page = page("/plan/element?code=" + code);
            Element first = down.select("table.means tbody tr").first();
            // Where its page says nothing of a year, it says nought.
            List<String> range = page.select("table.ranges tbody tr").stream()
                    .filter(row -> row.selectFirst("a").attr("href").endsWith("&exercice=" + year + "&montant=MtReal"))
                    .findFirst()
                    .map(row -> List.of(
                            row.select("td:nth-last-child(4)").text(),
                            row.select("td:nth-last-child(3)").text(),
                            row.select("td:nth-last-child(1)").text()))
                    .orElse(List.of(fr.euros(0), fr.euros(0), "–"));
            assertThat(List.of(
                            first.select("td.of-least").text(),
                            first.select("td.of-most").text(),
                            first.select("td.of-ambiguous").text()))
                    .as("the range of its page")
                    .isEqualTo(range);
            Element headline = page.selectFirst(".minute .figure-link");
            if (headline != null && headline.attr("href").endsWith("&exercice=" + year + "&montant=MtReal")) {
                assertThat(down.select(".figure strong").first().text())
                        .as("in the same words")
                        .isEqualTo(headline.text());
                headlines++;
            }
            assertThat(first.select("td.of-linked").text()).startsWith(fr.euros(all));
            assertThat(document.select("table.tree tr:has(a:containsOwn("
                                    + challenge.target().label() + ")) td")
                            .get(1)
                            .text())
                    .isEqualTo(fr.euros(amount(told.getFirst(), code)))
                    .satisfies(text -> assertThat(
                                    down.select("table.means tbody tr").first().text())
                            .contains(text));
            for (var row : down.select("table.means tbody tr:has(td a.figure-link)")) {
                Document keys = page(row.select("td a.figure-link").attr("href"));
                assertThat(keys.select(".lead").text())
                        .contains(row.select("td a.figure-link").text());
            }
            asked++;
        }
        assertThat(asked).isEqualTo(4);
        assertThat(headlines > 0).as("headlines of the latest year").isEqualTo(year == 2025);
        assertThat(page("/continuum/bas?exercice=" + year + "&montant=MtReal")
                        .select("section.card:has(#sans-lien)")
                        .text())
                .contains(fr.euros(told.stream()
                        .mapToLong(c -> c.buckets().untraced().cents())
                        .sum()))
                .contains(fr.euros(told.stream()
                        .mapToLong(c -> c.buckets().denominatorCents())
                        .sum()));
    }

    private static long amount(Coverage coverage, String target) {
        return coverage.byTarget().stream()
                .filter(amount -> amount.target().code().equals(target))
                .mapToLong(amount -> amount.amount().cents())
                .sum();
    }

    /// What was voted is the sum of budgets, as the cumulated budget has it.
    @Test
    void what_an_objective_was_voted_is_what_the_cumulated_budget_says() throws Exception {
        Document down = page("/continuum/bas?code=D1&exercice=2026&montant=MtPrev");
        Document budget = page("/budgets/" + Town.SIREN + "/" + Town.MAIN + "/2026?dimension=plan");

        String main = budget.select("table.tree tr.depth-0:has(a:contains(Défi 1)) td")
                .get(1)
                .text();
        assertThat(main).isNotBlank();
        assertThat(down.select("table.means tbody tr").first().text()).contains("Budget principal · " + main);
        assertThat(down.select("section.card:has(#sans-lien)").text())
                .contains("Budget primitif non reçu")
                .contains("non consolidé");
    }

    @Test
    void why_names_the_row_that_decided_and_the_fields_that_matched() throws Exception {
        Document page = page("/documents/" + account + "/lignes/1/pourquoi");

        assertThat(page.select("section.answer").first().select(".chip.met").text())
                .contains("Fonction");
        assertThat(page.select("section.answer").first().text()).contains("politiques-2025.csv, ligne", "controleur");
    }

    @Test
    void why_tells_what_a_row_leaves_to_nothing() throws Exception {
        String why = page("/documents/" + account + "/cles?dimension=plan&ou=sans-lien&section=I&fonction=511")
                .select("tr:contains(2309) a.go")
                .first()
                .attr("href");

        Document page = page(why);

        assertThat(page.select("section.answer").last().select(".notice.bad").text())
                .isEqualTo("Le reste, 10 % de la clé, est sans lien : la table ne le donne à rien.");
        assertThat(page.select("section.answer").first().select(".notice.bad")).isEmpty();
    }

    @Test
    void the_api_tells_the_documents_in_force_as_reports_do() throws Exception {
        assertThat(json("/api/v1/documents")).isEqualTo("[\"documents\"]");
        assertThat(written.documents())
                .hasSize(6)
                .allSatisfy(d -> assertThat(d.status()).isEqualTo(NightReport.Status.IN_FORCE))
                .extracting(NightReport.Document::sha, NightReport.Document::sums)
                .contains(tuple(account, home.readings().get(1).sums()));
    }

    @Test
    void the_api_answers_the_report_of_a_night_that_has_ended() throws Exception {
        assertThat(json("/api/v1/nights/" + home.night() + "/report")).isEqualTo("{\"written\": \"report\"}");
        assertThat(written.report().documents()).hasSize(8);
        assertThat(written.report().findings()).hasSize(3);
        assertThat(written.report().coverage()).isNotEmpty();
        assertThat(JsonPath.<String>read(json("/api/v1/nights/" + home.running() + "/report"), "$.detail"))
                .endsWith("n’a pas de compte rendu\u00a0: elle est en cours, ou s’est arrêtée.");
        assertThat(JsonPath.<String>read(json("/api/v1/nights/" + home.night()), "$.status"))
                .isEqualTo("PUBLISHED");
    }

    private static List<String> amounts(Document page) {
        return page.select("table.sheet tbody td:nth-child(6)").stream()
                .map(cell -> cell.ownText().strip())
                .toList();
    }

    private Coverage coverage(Dimension dimension) {
        return home.measurements.coverages(Town.SIREN, home.measured(account).measurement()).orElseThrow().stream()
                .filter(c -> c.dimension() == dimension && c.flow() == Flow.EXPENSE && c.measure() == Measure.EXECUTED)
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(json(address));
    }

    private String json(String address) throws Exception {
        return mvc.perform(get(address)
                        .with(user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /// Figures as jsoup gives them back: it reads a no-break space as a space.
    private static final class Seen {

        private final Figures format = Figures.in(Locale.FRENCH);

        String euros(long cents) {
            return format.euros(cents).replace('\u00a0', ' ');
        }

        String percent(BigDecimal ratio) {
            return format.percent(ratio).replace('\u00a0', ' ');
        }
    }

    private static long cents(String text) {
        return Long.parseLong(text.replace("−", "-").replaceAll("[^0-9-]", ""));
    }
}

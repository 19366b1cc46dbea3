package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.FrenchFormat;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.KeyQuestion;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// One number everywhere: what pages and API say is what the ports say, to the cent.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FiguresTest {

    private final MockMvc mvc;
    private final Home home;
    private final Seen fr = new Seen();
    private final Sha256 account;

    @Autowired
    FiguresTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
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
        assertThat(JsonPath.<List<Object>>read(json("/api/v1/documents/" + change + "/coverage"), "$[*].rate"))
                .isNotEmpty()
                .containsOnlyNulls();
    }

    @Test
    void untraced_keys_are_those_of_the_port_largest_first() throws Exception {
        var question = KeyQuestion.in(Bucket.UNTRACED, Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED);
        Sha256 measurement = home.measured(account).measurement();

        Document page = page("/documents/" + account + "/sans-lien");

        assertThat(page.select("table.sheet tbody td:nth-child(6)").eachText())
                .isNotEmpty()
                .isEqualTo(home.consultation.keys(Town.SIREN, measurement, question, 50, 0).stream()
                        .map(k -> fr.euros(k.tally().cents()))
                        .toList());
        assertThat(page.select(".lead").text())
                .contains(fr.euros(home.consultation
                        .count(Town.SIREN, measurement, question)
                        .tally()
                        .cents()));
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
        assertThat(JsonPath.<List<Number>>read(
                        json("/api/v1/documents/" + account + "/coverage?measure=MtReal&flow=EXPENSE&dimension=POLICY"),
                        "$[*].rate"))
                .containsExactly(rate.doubleValue());
    }

    @Test
    void why_names_the_row_that_decided_and_the_fields_that_matched() throws Exception {
        Document page = page("/documents/" + account + "/lignes/1/pourquoi");

        assertThat(page.select("section.answer").first().select(".chip.met").text())
                .contains("Fonction");
        assertThat(page.select("section.answer").first().text()).contains("politiques-2025.csv, ligne", "controleur");
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

        private final FrenchFormat format = new FrenchFormat();

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

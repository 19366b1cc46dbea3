package fr.continuum.adapters.web.flow;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.AskFlow;
import fr.continuum.application.consultation.FlowSeen;
import fr.continuum.application.consultation.FlowSeen.Part;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.domain.target.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The overview of the flow, and what programs read of it.
@WebTest
class FlowPageTest {

    private static final String PAGE = "/vue-d-ensemble";
    private static final Figures SAY = Figures.in(Locale.FRENCH);

    private final MockMvc mvc;
    private final Home home;
    private final Visit visit;
    private final AskFlow flows;

    @Autowired
    FlowPageTest(MockMvc mvc, Home home, AskFlow flows) {
        this.mvc = mvc;
        this.home = home;
        this.visit = Visit.of(mvc, home, "lectrice");
        this.flows = flows;
    }

    private FlowSeen seen() {
        return flows.ask(Town.SIREN, Optional.empty(), Optional.empty(), new Part.Whole())
                .orElseThrow();
    }

    @Test
    void every_euro_is_in_the_picture_and_in_both_tables() throws Exception {
        FlowSeen seen = seen();

        Document page = visit.page(PAGE);

        assertThat(page.select("table.flow-pairs tfoot td:last-child").eachText().stream()
                        .map(Visit::plain))
                .containsExactly(plain(SAY.euros(seen.totalCents())), plain(SAY.euros(seen.totalCents())));
        long added = seen.crossings().stream()
                .mapToLong(Crossing::cents)
                .filter(cents -> cents > 0)
                .sum();
        assertThat(page.select("table.flow-pairs tfoot td:nth-last-child(3)").eachText().stream()
                        .map(Visit::plain))
                .containsExactly(plain(SAY.euros(added)), plain(SAY.euros(added)));
        assertThat(page.select("svg.flow rect.node"))
                .hasSizeGreaterThan(5)
                .allSatisfy(node ->
                        assertThat(Double.parseDouble(node.attr("height"))).isPositive());
    }

    /// Words of the middle column lie over ribbons: a plate of the paper's colour keeps them readable.
    @Test
    void words_over_ribbons_stand_on_a_plate_on_every_screen_and_on_paper() throws Exception {
        Document page = visit.page(PAGE);

        for (String look : List.of("three", "narrow", "printed")) {
            Element picture = page.selectFirst("svg.flow." + look);
            assertThat(picture).as(look).isNotNull();
            Elements columns = picture.select("> g");
            assertThat(columns).hasSize(3);
            assertThat(columns.get(1).select("rect.plate"))
                    .as(look)
                    .hasSameSizeAs(columns.get(1).select("rect.node"))
                    .isNotEmpty()
                    .allSatisfy(plate ->
                            assertThat(Double.parseDouble(plate.attr("width"))).isGreaterThan(80));
            assertThat(columns.get(0).select("rect.plate")).isEmpty();
            assertThat(columns.get(2).select("rect.plate")).isEmpty();
        }
        assertThat(page.select("svg.flow.printed rect.node")).hasSameSizeAs(page.select("svg.flow.three rect.node"));
    }

    /// What leads nowhere is a place of the plan's column like any other.
    @Test
    void nothing_is_hidden() throws Exception {
        Document page = visit.page(PAGE);

        String plan = page.select("table.flow-pairs").first().text();
        assertThat(plan).contains("sans lien", "hors champ", "mis à part");
    }

    @Test
    void a_place_leads_closer_and_the_way_back_is_told() throws Exception {
        Document page = visit.page(PAGE);
        Element into = page.select("table.flow-pairs")
                .first()
                .select("tbody th a[href*=cible]")
                .first();

        Document closer = visit.page(into.attr("href"));

        assertThat(closer.select("nav.into .chip").text()).startsWith("plan : " + into.text());
        assertThat(closer.select("nav.into a").last().attr("href")).isEqualTo(PAGE + "?montrer=euros");
        assertThat(closer.select("main").text()).contains("Vous voyez");
        assertThat(closer.select("table.flow-pairs").first().select("tbody tr")).isNotEmpty();
        assertThat(closer.select("section[aria-labelledby=taux]"))
                .as("a rate of a part would be none")
                .isEmpty();
    }

    @Test
    void each_question_has_its_own_rate_with_what_it_is_of_and_the_bridge_is_a_click_away() throws Exception {
        Document page = visit.page(PAGE);

        assertThat(page.select("section[aria-labelledby=taux] .rate"))
                .hasSize(2)
                .allSatisfy(rate -> assertThat(rate.text()).contains("dans le champ"));
        assertThat(page.select("section[aria-labelledby=taux] a[href^=/documents/], section[aria-labelledby=taux]"
                        + " a[href^=/budgets/]"))
                .isNotEmpty();
    }

    @Test
    void means_are_shown_in_their_own_units() throws Exception {
        assertThat(visit.page(PAGE + "?montrer=nombre")
                        .select("table.flow-pairs tbody")
                        .text())
                .contains("Formations", "Direction des ressources humaines");
        assertThat(visit.page(PAGE + "?montrer=jours")
                        .select("table.flow-pairs tfoot")
                        .first()
                        .text())
                .endsWith("j");
        assertThat(visit.page(PAGE + "?montrer=heures")
                        .select("table.flow-pairs tfoot")
                        .first()
                        .text())
                .endsWith("h");
        assertThat(visit.page(PAGE + "?montrer=zut")
                        .select("select[name=montrer] [selected]")
                        .val())
                .isEqualTo("euros");
    }

    @Test
    void what_an_address_says_that_is_nothing_is_as_good_as_nothing_said() throws Exception {
        assertThat(plain(visit.page(PAGE + "?exercice=zut&montant=zut&quoi=zut&par=zut&part-plan=zut")
                        .select("table.flow-pairs tfoot td:last-child")
                        .first()
                        .text()))
                .isEqualTo(plain(SAY.euros(seen().totalCents())));
        assertThat(visit.page(PAGE + "?politique=absente").select(".empty").text())
                .isEqualTo("Aucun montant à dessiner.");
        assertThat(visit.page(PAGE + "?par=service")
                        .select("table.flow-pairs")
                        .last()
                        .text())
                .contains("sans service");
    }

    @Test
    void programs_read_the_same_ways_as_json_and_as_a_table() throws Exception {
        FlowSeen seen = seen();

        String json = raw("/api/v1/flow").getContentAsString();
        String csv = raw("/api/v1/flow/file").getContentAsString();

        List<Object> amounts = JsonPath.read(json, "$.ways[*].amount");
        assertThat(amounts).hasSameSizeAs(seen.crossings());
        assertThat(amounts.stream()
                        .map(amount -> new BigDecimal(amount.toString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(seen.totalCents(), 2));
        assertThat(JsonPath.<Double>read(json, "$.plan.inScope"))
                .isEqualTo(seen.in(Dimension.PLAN).denominatorCents() / 100.0);
        assertThat(csv.lines()).hasSize(seen.crossings().size() + 1);
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("exercice;montant;section;service;");
        assertThat(raw("/api/v1/flow?year=1999").getStatus()).isEqualTo(404);
        assertThat(raw("/api/v1/flow?budget=21990001800018&document=" + "0".repeat(64))
                        .getStatus())
                .isEqualTo(400);
    }

    private MockHttpServletResponse raw(String address) throws Exception {
        return mvc.perform(get(address)
                        .with(user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    @Test
    void what_is_on_screen_is_taken_away_as_a_file() throws Exception {
        for (String asked : List.of("", "?montrer=nombre", "?par=service")) {
            Document page = visit.page(PAGE + asked);
            String csv = visit.raw(page.select("section[aria-labelledby=tableau] .list-files a")
                    .first()
                    .attr("href"));

            assertThat(csv.lines().count())
                    .as(asked)
                    .isEqualTo(1L + page.select("table.flow-pairs tbody tr").size())
                    .isGreaterThan(1);
        }
    }

    @Test
    void nobody_sees_the_flow_of_another_authority() throws Exception {
        Visit neighbour = visit.by("voisine");

        assertThat(neighbour.asked(PAGE + "?autorite=" + Town.SIREN).status()).isEqualTo(404);
        assertThat(neighbour.asked("/api/v1/flow?authority=" + Town.SIREN).status())
                .isEqualTo(404);
    }
}

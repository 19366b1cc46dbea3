package fr.continuum.adapters.web.plan;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.AskMoneyOverTime;
import fr.continuum.application.consultation.MoneyOverTime.OfYear;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What the page of an objective says in a minute.
@WebTest
class ObjectivePageTest {

    private static final Figures SAY = Figures.in(Locale.FRENCH);

    private final Visit visit;
    private final Home home;
    private final AskMoneyOverTime money;

    @Autowired
    ObjectivePageTest(MockMvc mvc, Home home, AskMoneyOverTime money) {
        this.visit = Visit.of(mvc, home, "lectrice");
        this.home = home;
        this.money = money;
    }

    @Test
    void it_says_in_words_where_its_actions_stand_who_carries_it_and_what_it_keeps() throws Exception {
        Document page = visit.page("/plan/element?code=D2");

        assertThat(page.select(".minute .card").first().text())
                .startsWith("Où en est-on 2 actions dont 2 en retard")
                .contains("2 en cours");
        assertThat(page.select(".minute svg.states rect")).hasSize(1);
        assertThat(page.select(".minute .card").get(2).text())
                .isEqualTo("Qui le porte Adjointe au maire, D2 élu référent Direction du D2 direction pilote");
        assertThat(page.select(".minute .card").get(3).select("a").eachText())
                .containsExactly("P1 · Un arbre pour chaque enfant né à Rochebrune");
    }

    /// D2.A2 counts under D2 and contributes to D1: what is not counted above is told apart, below and on the map.
    @Test
    void actions_are_counted_alike_at_the_head_below_and_on_the_map() throws Exception {
        for (String code : List.of("D1", "D2")) {
            Document page = visit.page("/plan/element?code=" + code);
            String told = page.select(".minute .told-figure").first().text();
            int others =
                    page.select("section[aria-labelledby=dessous] tbody tr").size()
                            - Integer.parseInt(told.replaceAll("\\D+", ""));
            assertThat(page.select("section[aria-labelledby=dessous] summary").text())
                    .as(code)
                    .startsWith("Afficher (" + told + (others == 0 ? ")" : ", et " + others + " autre"));
        }
        assertThat(visit.page("/plan/carte?code=D1")
                        .select("table.on-map caption")
                        .text())
                .contains("dont 2 qui comptent sous un autre objectif");
        assertThat(visit.page("/plan/carte?code=D2")
                        .select("table.on-map caption")
                        .text())
                .doesNotContain("autre objectif");
    }

    @Test
    void what_is_late_is_told_the_oldest_first_with_who_decides() throws Exception {
        List<String> rows = visit.page("/plan/element?code=D2")
                .select("table.late-rows tbody tr")
                .eachText();

        assertThat(rows)
                .as("an action past its end and past a milestone is one row, of what came first")
                .contains("jalon dépassé Travaux D2.A1 · Planter 4 000 arbres action échue depuis le 30 juin 2025"
                        + " 31 mars 2025 Chef de projet D2.A1")
                .anyMatch(row -> row.contains("à confirmer") && row.contains("dire s’ils tiennent encore"));
        assertThat(rows.stream().filter(row -> row.contains("D2.A1 · Planter") && row.contains("action échue")))
                .hasSize(1);
        assertThat(visit.page("/plan/element?code=D2&le=2023-01-01")
                        .select(".late-of")
                        .text())
                .contains("Rien n’est en retard");
    }

    /// On a phone the rest unfolds; on a wide screen and on paper the style sheet opens it.
    @Test
    void what_is_known_in_a_minute_stands_open_and_the_rest_is_folded_with_all_it_holds() throws Exception {
        Document page = visit.page("/plan/element?code=D2");

        assertThat(page.select("details.fold .minute, details.fold .late-of, .minute details"))
                .isEmpty();
        for (String folded : List.of("dessous", "indicateurs", "histoire", "contributions", "constats", "moyens")) {
            Element section = page.selectFirst("section[aria-labelledby=" + folded + "]");
            if (section != null) {
                assertThat(section.select("> h2")).as(folded).hasSize(1);
                assertThat(section.select("> details.fold > summary"))
                        .as(folded)
                        .hasSize(1);
                assertThat(section.select("> :not(h2, details)")).as(folded).isEmpty();
            }
        }
        assertThat(page.select("section[aria-labelledby=dessous] > details > summary")
                        .text())
                .startsWith("Afficher (2 actions)")
                .endsWith("Ce qui le met en œuvre");
        assertThat(page.select("details.said-of section[aria-labelledby=faits]"))
                .hasSize(1);
        assertThat(visit.page("/plan/element?code=D2.A1").select("details.fold"))
                .as("an action is short")
                .isEmpty();
    }

    @Test
    void a_vacant_role_is_told_once_and_who_decides_is_told_apart_from_who_carries_it_out() throws Exception {
        List<String> rows = visit.page("/plan/element?code=D2")
                .select("table.late-rows tbody tr")
                .eachText();

        assertThat(rows)
                .anyMatch(row -> row.startsWith("rôle vacant"))
                .anyMatch(row -> row.contains("Adjointe au maire, D2 décide Direction du D2 met en œuvre"))
                .noneMatch(row -> row.contains("R10 · "));
        assertThat(visit.page("/plan/element?code=D2")
                        .select("table.late-rows .holder")
                        .eachText())
                .as("each on a line of its own: posts have commas in their names")
                .contains("Adjointe au maire, D2 décide", "Direction du D2 met en œuvre");
        assertThat(visit.page("/plan/element?code=D2")
                        .select("section[aria-labelledby=retard] td:contains(constaté le)"))
                .as("found that night, which is not since when")
                .allSatisfy(cell -> assertThat(cell.parent().text()).contains("constat"));
    }

    /// On paper the card says in few words what the bounds are; the rest is said beside the years.
    @Test
    void the_card_of_the_money_says_on_paper_what_its_bounds_are_and_that_nobody_consolidated_it() throws Exception {
        assertThat(visit.page("/plan/element?code=D2")
                        .select(".minute .on-paper")
                        .text())
                .contains("liens forts")
                .contains("non consolidé");
    }

    /// The figures are asked again, and those of the page held against them.
    @Test
    void the_money_of_each_year_is_a_range_told_to_the_cent() throws Exception {
        int told = 0;
        for (String code : List.of("D1", "D2", "D3", "D4")) {
            List<String> expected = new ArrayList<>();
            for (OfYear year : money.on(Town.SIREN, home.night().date(), new PlanCode(code))
                    .years()) {
                year.told()
                        .forEach((measure, amounts) -> expected.add(plain(measure.code() + " " + year.year() + " "
                                + SAY.euros(amounts.leastCents()) + " " + SAY.euros(amounts.mostCents()))));
            }
            Document page = visit.page("/plan/element?code=" + code);
            assertThat(page.select("table.ranges tbody tr").stream().map(ObjectivePageTest::row))
                    .containsExactlyElementsOf(expected);
            told += expected.size();
        }
        assertThat(told).isPositive();
    }

    private static String row(Element row) {
        String address = row.selectFirst("a").attr("href");
        return plain(
                address.replaceAll(".*montant=(\\w+).*", "$1") + " " + address.replaceAll(".*exercice=(\\d+).*", "$1")
                        + " " + row.selectFirst("td:nth-last-child(4)").text() + " "
                        + row.selectFirst("td:nth-last-child(3)").text());
    }

    @Test
    void each_bar_of_the_picture_stands_in_the_row_that_says_its_figures() throws Exception {
        Document page = visit.page("/plan/element?code=D2");

        assertThat(page.select("table.ranges tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("svg.range")).hasSize(1));
        assertThat(page.select("svg.range rect"))
                .isNotEmpty()
                .allSatisfy(part ->
                        assertThat(Double.parseDouble(part.attr("width"))).isPositive());
    }

    @Test
    void every_kind_of_means_is_told_those_there_are_none_of_too() throws Exception {
        Document page = visit.page("/plan/element?code=D2");

        assertThat(page.select("section[aria-labelledby=moyens] tbody th").eachText())
                .containsExactly(
                        "Formations",
                        "Investissements informatiques",
                        "Évolutions de processus",
                        "Ajustements d’organisation",
                        "Interventions de partenaires");
        assertThat(page.select("section[aria-labelledby=moyens] tbody tr")
                        .first()
                        .text())
                .doesNotContain("aucun");
        assertThat(page.select("section[aria-labelledby=moyens] tbody").text()).contains("aucun");
    }

    /// What an élu was elected on: as its objectives tell it, and never as kept.
    @Test
    void a_promise_says_how_the_objectives_that_carry_it_stand_what_they_get_and_what_of_them_is_late()
            throws Exception {
        Document promise = visit.page("/plan/element?code=P1");
        Document carrier = visit.page("/plan/element?code=D2");

        assertThat(promise.select(".pledge-of .card h3 a").eachText())
                .containsExactly(
                        "D2 · " + carrier.select("h1 span").last().text().replace("Défi 2 – ", ""));
        assertThat(promise.select(".pledge-of .card").text())
                .contains("2 actions dont 2 en retard")
                .contains(carrier.select(".minute .figure-link .told-figure").text())
                .contains("Adjointe au maire, D2");
        assertThat(promise.select(".pledge-of .whole-of").text())
                .contains("objectif entier", "rien ne dit qu’une promesse est tenue");
        assertThat(promise.select("table.late-rows tbody tr").eachText().stream()
                        .map(row -> row.replaceFirst(", D2 · Une ville qui respire$", "")))
                .as("the same, but what stands above, which the page of the objective does not name again")
                .isNotEmpty()
                .map(late -> late.replace(", D2 · Une ville qui respire", ""))
                .as("the page of D2 does not name D2")
                .containsExactlyElementsOf(
                        carrier.select("table.late-rows tbody tr").eachText());
        assertThat(promise.select(".sheet-of dt").eachText())
                .contains("porté par")
                .doesNotContain("tenu par");
        assertThat(visit.page("/continuum/bas?code=P1").select(".whole-of").text())
                .contains("ils portent aussi autre chose");
        assertThat(visit.page("/continuum/bas?code=D2").select(".whole-of")).isEmpty();
    }

    @Test
    void a_promise_gets_of_people_what_the_objectives_that_carry_it_do_and_says_that_they_are_whole() throws Exception {
        String people = "section[aria-labelledby=personnel]";
        Document promise = visit.page("/plan/element?code=P1");
        Document carrier = visit.page("/plan/element?code=D2");

        assertThat(promise.select(people + " tbody tr").eachText())
                .isNotEmpty()
                .containsExactlyElementsOf(carrier.select(people + " tbody tr").eachText());
        assertThat(promise.select(people + " .whole-of").text()).contains("entiers");
        assertThat(carrier.select(people + " .whole-of")).isEmpty();
        assertThat(JsonPath.<List<Object>>read(visit.raw("/api/v1/workforce/serving?code=P1"), "$.years"))
                .isNotEmpty()
                .isEqualTo(JsonPath.<List<Object>>read(visit.raw("/api/v1/workforce/serving?code=D2"), "$.years"));
    }

    @Test
    void a_promise_says_of_indicators_that_none_measures_it_itself() throws Exception {
        assertThat(visit.page("/plan/element?code=P1")
                        .select("section[aria-labelledby=indicateurs] .empty")
                        .text())
                .contains("Aucun indicateur ne mesure la promesse elle-même");
    }

    @Test
    void an_action_keeps_the_page_it_had() throws Exception {
        Document page = visit.page("/plan/element?code=D2.A1");

        assertThat(page.select(".minute, .late-of, .money-of, .means-of")).isEmpty();
        assertThat(page.select("section[aria-labelledby=jalons]")).hasSize(1);
    }

    @Test
    void an_english_reader_reads_it_in_english() throws Exception {
        assertThat(visit.in("en")
                        .page("/plan/element?code=D2")
                        .select(".minute")
                        .text())
                .contains("2 actions", "2 of them late", "Who carries it");
    }
}

package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The strategic map of an objective, and its table.
@WebTest
class PlanMapTest {

    private final Visit visit;

    @Autowired
    PlanMapTest(MockMvc mvc, Home home) {
        this.visit = Visit.of(mvc, home, "lectrice");
    }

    @Test
    void each_action_of_the_objective_is_a_card_that_leads_to_its_page() throws Exception {
        Document page = visit.page("/plan/carte?code=D2");

        assertThat(page.select("svg.map.wide a.card .code").eachText()).containsExactlyInAnyOrder("D2.A1", "D2.A2");
        for (Element card : page.select("svg.map.wide a.card")) {
            assertThat(card.attr("href"))
                    .isEqualTo("/plan/element?code=" + card.selectFirst(".code").text());
        }
        Element trees = card(page, "D2.A1");
        assertThat(trees.select("tspan[x]").eachText()).isEqualTo(List.of("Planter 4 000 arbres"));
        assertThat(trees.select(".state").text()).isEqualTo("en cours · en retard");
        assertThat(trees.hasClass("IN_PROGRESS")).isTrue();
        assertThat(trees.hasClass("elsewhere")).isFalse();
    }

    @Test
    void an_arrow_says_its_word_and_goes_from_one_card_to_the_other() throws Exception {
        Document page = visit.page("/plan/carte?code=D2");

        Elements arrows = page.select("svg.map.wide g.arrow");
        assertThat(arrows).hasSize(1);
        assertThat(arrows.select("text").text()).isEqualTo("renforce");
        assertThat(arrows.select("title").text()).isEqualTo("D2.A2 renforce D2.A1");
        double from =
                Double.parseDouble(card(page, "D2.A2").selectFirst("rect.face").attr("x"));
        double to =
                Double.parseDouble(card(page, "D2.A1").selectFirst("rect.face").attr("x"));
        assertThat(from).isLessThan(to);
    }

    @Test
    void an_action_that_contributes_from_elsewhere_shows_apart_and_says_where_it_counts() throws Exception {
        Document page = visit.page("/plan/carte?code=D1");

        Element guest = card(page, "D2.A2");
        assertThat(guest.hasClass("elsewhere")).isTrue();
        assertThat(guest.select(".means").text()).isEqualTo("compte sous D2");
        Element row = row(page, "D2.A2");
        assertThat(row.select(".chip a").attr("href")).isEqualTo("/plan/element?code=D2");
    }

    @Test
    void an_arrow_out_of_the_map_brings_what_is_at_its_far_end() throws Exception {
        Document page = visit.page("/plan/carte?code=D1");

        assertThat(card(page, "D2.A1").hasClass("elsewhere")).isTrue();
        assertThat(row(page, "D2.A2").select("ul.saids li").eachText())
                .containsExactly("renforce D2.A1 · Planter 4 000 arbres");
    }

    @Test
    void the_table_says_what_the_picture_shows_in_the_same_order() throws Exception {
        for (String code : List.of("D1", "D2", "D4")) {
            Document page = visit.page("/plan/carte?code=" + code);

            assertThat(page.select("table.on-map tbody .code").eachText())
                    .isEqualTo(page.select("svg.map.wide a.card .code").eachText())
                    .isNotEmpty();
            for (Element card : page.select("svg.map.wide a.card")) {
                Element row = row(page, card.selectFirst(".code").text());
                assertThat(row.select(".badge").eachText())
                        .isEqualTo(List.of(card.select(".state").text().split(" · ")));
                assertThat(card.selectFirst("> title").text())
                        .isEqualTo(row.selectFirst(".code").text() + " · "
                                + row.selectFirst("th a").text());
            }
        }
    }

    @Test
    void every_kind_of_means_has_its_place_with_what_proves_it_those_there_are_none_of_too() throws Exception {
        Document page = visit.page("/plan/carte?code=D2");

        assertThat(page.select("svg.map.wide a.of-means > text.label:not(.figure) tspan:first-child")
                        .eachText())
                .containsExactlyInAnyOrder(
                        "Dépenses",
                        "Formations",
                        "Informatique",
                        "Évolutions de processus",
                        "Organisation",
                        "Partenaires",
                        "Temps dégagé");
        for (Element node : page.select("svg.map.wide a.of-means")) {
            Element row = page.select("table.of-means tbody tr").stream()
                    .filter(one -> one.select("th")
                            .text()
                            .equals(node.selectFirst("text.label tspan").text()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.select("td").first().text())
                    .isEqualTo(
                            node.hasClass("none")
                                    ? "rien"
                                    : node.select("text.figure").text());
        }
        Element trainings = page.selectFirst("svg.map.wide a.of-means.TRAINING");
        assertThat(trainings.text()).contains("liens forts");
        assertThat(page.select("svg.map.wide a.of-means.none")).isNotEmpty();
    }

    @Test
    void a_card_bears_a_mark_for_each_kind_of_means_it_gets() throws Exception {
        Document page = visit.page("/plan/carte?code=D2");

        for (Element card : page.select("svg.map.wide a.card:not(.elsewhere)")) {
            String code = card.selectFirst(".code").text();
            List<String> marked = card.select("g.pill title").eachText().stream()
                    .map(Visit::plain)
                    .map(title -> title.split(" · ")[0] + " : " + title.split(" · ")[1])
                    .toList();
            assertThat(row(page, code).select("td:nth-last-child(2) li").eachText().stream()
                            .map(Visit::plain)
                            .map(said -> said.replaceAll(" (par des )?liens (forts|faibles).*", ""))
                            .toList())
                    .isEqualTo(marked);
        }
        assertThat(page.select("svg.map.wide g.pill")).isNotEmpty();
    }

    @Test
    void a_phone_is_drawn_the_same_cards_in_the_same_order_their_arrows_in_words() throws Exception {
        Document page = visit.page("/plan/carte?code=D2");

        assertThat(page.select("svg.map.tall a.card .code").eachText())
                .isEqualTo(page.select("svg.map.wide a.card .code").eachText());
        assertThat(page.select("svg.map.tall a").eachAttr("href"))
                .hasSameSizeAs(page.select("svg.map.wide a"))
                .containsAll(page.select("svg.map.wide a").eachAttr("href"));
        assertThat(page.select("svg.map.tall .leads").eachText()).containsExactly("→ renforce D2.A1");
        assertThat(Integer.parseInt(page.selectFirst("svg.map.tall").attr("width")))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void under_ten_actions_once_voted_a_notice_names_the_rule() throws Exception {
        assertThat(visit.page("/plan/carte?code=D2").select(".notice").text())
                .contains("Actions sur cette carte : 2.", "En dessous de 10", "R04");
        assertThat(visit.page("/plan/carte?code=D2&le=2022-03-10")
                        .select(".notice")
                        .text())
                .doesNotContain("R04");
    }

    @Test
    void the_first_challenge_is_shown_where_none_is_asked_for_and_any_may_be_chosen() throws Exception {
        Document page = visit.page("/plan/carte");

        assertThat(page.select("select[name=code] option[selected]").attr("value"))
                .isEqualTo("D1");
        assertThat(page.select("select[name=code] option").eachAttr("value")).contains("D1", "D2", "D3", "D4");
        assertThat(visit.page("/plan/element?code=D2")
                        .select("a[href='/plan/carte?code=D2']")
                        .text())
                .isEqualTo("Carte stratégique");
    }

    @Test
    void links_of_a_map_of_a_past_day_keep_the_day() throws Exception {
        Document page = visit.page("/plan/carte?code=D2&le=2023-01-01");

        assertThat(card(page, "D2.A1").attr("href")).isEqualTo("/plan/element?le=2023-01-01&code=D2.A1");
        assertThat(card(page, "D2.A1").select("title").text()).isEqualTo("D2.A1 · Planter 2 500 arbres");
    }

    @Test
    void what_is_no_objective_has_no_map() throws Exception {
        for (String code : List.of("D9", "D2.A1", "P1", "un code", "%20")) {
            assertThat(visit.asked("/plan/carte?code=" + code.replace(" ", "%20"))
                            .status())
                    .as(code)
                    .isEqualTo(404);
        }
    }

    @Test
    void paper_has_a_picture_of_its_own_with_all_that_screens_show() throws Exception {
        Document page = visit.page("/plan/carte?code=D2");

        Element sheet = page.selectFirst("svg.map.printed");
        assertThat(sheet.select("a.card .code").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        page.select("svg.map.wide a.card .code").eachText());
        assertThat(sheet.select("a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        page.select("svg.map.wide a:not(.of-means.none)").eachAttr("href"));
        assertThat(sheet.select("a.card title").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        page.select("svg.map.wide a.card > title").eachText());
        assertThat(sheet.select("g.arrow title").eachText()).containsExactly("D2.A2 renforce D2.A1");
        assertThat(sheet.select("a.measure")).hasSameSizeAs(page.select("svg.map.wide a.measure"));
        assertThat(sheet.select("text.apart").text())
                .contains("Ce que cela change", "Ce qui le permet")
                .contains("rien");
    }

    @Test
    void no_label_of_a_picture_is_cut() throws Exception {
        for (String code : List.of("D1", "D2", "D4")) {
            Document page = visit.page("/plan/carte?code=" + code);

            assertThat(page.select("svg.map text").text()).doesNotContain("…");
            for (Element card : page.select("svg.map:not(.printed) a.card, svg.map:not(.printed) a.measure")) {
                assertThat(card.select("title").text())
                        .contains(String.join(
                                " ",
                                card.select("text:has(tspan[x])")
                                        .first()
                                        .select("tspan[x]")
                                        .eachText()));
            }
        }
    }

    private static Element card(Document page, String code) {
        return page.select("svg.map.wide a.card").stream()
                .filter(card -> card.select(".code").text().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No card " + code));
    }

    private static Element row(Document page, String code) {
        return page.select("table.on-map tbody tr").stream()
                .filter(row -> row.select(".code").text().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + code));
    }
}

package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// Up from what is done or paid to the promise, and down from the promise.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContinuumPagesTest {

    private final MockMvc mvc;
    private final Home home;
    private final Reading account;

    @Autowired
    ContinuumPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.account = home.readings().get(1);
    }

    @Test
    void the_way_down_is_taken_away_as_it_is_on_screen() throws Exception {
        for (String asked : List.of("", "?code=P1", "?code=D2&exercice=2025&montant=MtReal")) {
            Document down = page("/continuum/bas" + asked);
            String csv = Visit.of(mvc, home, "lectrice")
                    .raw(down.select(".list-files a").first().attr("href"));

            assertThat(csv.lines().count())
                    .as(asked)
                    .isEqualTo(1L + down.select("table.means tbody tr").size())
                    .isGreaterThan(2);
        }
    }

    @Test
    void a_training_climbs_directly_and_through_the_need_it_answers() throws Exception {
        Document page = page("/continuum/haut?genre=formation&code=F1");

        List<Element> ways = page.select("article.way");
        assertThat(ways).hasSize(2);
        assertThat(ways.get(0).select("ol.chain > li").eachText())
                .satisfiesExactly(
                        foot -> assertThat(foot)
                                .contains("Gérer un patrimoine arboré", "100 % de la contribution", "lien fort")
                                .contains("« inscrit à la fiche action »", "dit par admin le 16 janvier 2023"),
                        action -> assertThat(action).isEqualTo("action Planter 4 000 arbres D2.A1"),
                        challenge -> assertThat(challenge).isEqualTo("défi Défi 2 – Une ville qui respire D2"),
                        pledge -> assertThat(pledge)
                                .isEqualTo("engagement Un arbre pour chaque enfant né à Rochebrune P1"));
        assertThat(ways.get(1).select("ol.chain > li").eachText())
                .satisfiesExactly(
                        foot -> assertThat(foot)
                                .contains("Gérer un patrimoine arboré")
                                .doesNotContain("%"),
                        need -> assertThat(need)
                                .isEqualTo("besoin de compétence Choisir des essences qui supportent la chaleur"
                                        + " compétence"),
                        challenge -> assertThat(challenge).contains("Défi 2"),
                        pledge -> assertThat(pledge).contains("Un arbre pour chaque enfant"));
    }

    @Test
    void what_serves_nothing_is_told_what_to_do_and_what_the_law_asks_for_why_it_need_not() throws Exception {
        Document silent = page("/continuum/haut?genre=informatique&code=I2");
        Document ground = page("/continuum/haut?genre=formation&code=F3");

        assertThat(silent.select("article.way")).isEmpty();
        assertThat(silent.select("section.answer").text())
                .contains("Aucun chemin ne mène au plan", "Personne n’a encore dit ce qu’elle sert");
        assertThat(silent.select("section.answer a").attr("href")).startsWith("/contributions");
        assertThat(ground.select("section.answer").text())
                .contains("fondement statutaire : formation d’intégration (CGFP L422-21 1°, décret 2008-512)");
    }

    @Test
    void every_kind_of_contribution_climbs() throws Exception {
        for (String asked :
                List.of("informatique&code=I1", "processus&code=P1", "organisation&code=O1", "partenaire&code=C1")) {
            assertThat(page("/continuum/haut?genre=" + asked).select("article.way"))
                    .as(asked)
                    .hasSize(1);
        }
    }

    @Test
    void a_shared_key_climbs_every_way_its_row_gives_and_tells_what_is_left() throws Exception {
        BudgetKey shared = key(key -> key.operation().equals("2309"));

        Document page = page(Ways.up(Town.SIREN, Subjects.key(account.header(), Dimension.PLAN, shared)));

        List<String> feet = page.select("article.way .foot").eachText();
        assertThat(feet).hasSize(2);
        assertThat(feet.get(0)).contains("60 % de la clé", "lien fort", "Opération 2309", "plan-2026.xlsx, ligne 6");
        assertThat(feet.get(1)).contains("30 % de la clé");
        assertThat(page.select("article.way").get(1).text())
                .contains("Rénover l’éclairage public", "Contribue aussi à Défi 1");
        assertThat(page.select("section.answer").text()).contains("Ce que la règle laisse sans lien");
        long whole = cents(page.select(".figure strong").text());
        long told = page.select("article.way .foot strong").eachText().stream()
                .mapToLong(ContinuumPagesTest::cents)
                .sum();
        assertThat(whole - told)
                .isEqualTo(
                        cents(page.select("section.answer p").first().text().replaceAll("^.*; (.*) restent.*$", "$1")));
    }

    @Test
    void a_key_that_nothing_links_leads_to_the_batch_of_its_code_and_to_the_nearest_rows() throws Exception {
        BudgetKey untraced =
                key(key -> key.function().equals("338") && !key.nature().startsWith("64"));
        String subject = Subjects.key(account.header(), Dimension.POLICY, untraced);

        Document page = page(Ways.up(Town.SIREN, subject));

        assertThat(page.select("article.way")).isEmpty();
        assertThat(page.select("section.answer").text()).contains("Aucun chemin ne mène au plan");
        String link = page.select("section.answer a.go").attr("href");
        assertThat(link).startsWith("/lier/lot?").contains("champ=fonction", "texte=338");
        assertThat(page(link).select("table tbody th").eachText()).anyMatch(row -> row.startsWith("338"));
        assertThat(page(page.select("a:contains(Pourquoi ?)").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo("Pourquoi ?");
    }

    @Test
    void what_is_out_of_scope_or_set_aside_says_so() throws Exception {
        BudgetKey debt = key(key -> key.nature().equals("1641"));
        BudgetKey pay =
                key(key -> key.nature().equals("64111") && !key.function().startsWith("02"));

        assertThat(up(debt).select("section.answer").text()).contains("Hors champ", "Dette (16, 66)");
        assertThat(up(pay).select("section.answer").text()).contains("Socle : masse salariale");
        assertThat(up(debt).select("section.answer a.go")).isEmpty();
    }

    @Test
    void lines_and_keys_lead_up() throws Exception {
        String why = "/documents/" + account.id().document() + "/lignes/1/pourquoi";

        assertThat(page(why).select("a:contains(Remonter jusqu’à la promesse)").attr("href"))
                .startsWith("/continuum/haut?autorite=" + Town.SIREN + "&cle=");
        assertThat(page("/documents/" + account.id().document() + "/cles?dimension=plan&ou=relie")
                        .select("a[href^=/continuum/haut]"))
                .isNotEmpty();
        assertThat(page("/documents/" + home.replaced().id().document() + "/lignes/1/pourquoi")
                        .select("a[href^=/continuum/haut]"))
                .as("of a document replaced since")
                .isEmpty();
    }

    @Test
    void a_promise_gets_what_the_objectives_that_keep_it_get_each_contribution_once() throws Exception {
        Document promise = page("/continuum/bas?code=P1&exercice=2025&montant=MtReal");
        Document objective = page("/continuum/bas?code=D2&exercice=2025&montant=MtReal");

        assertThat(promise.select(".figure strong").first().text())
                .isEqualTo(objective.select(".figure strong").first().text());
        assertThat(promise.select("table.means tbody th > a").eachText())
                .containsExactly(
                        "Un arbre pour chaque enfant né à Rochebrune",
                        "Défi 2 – Une ville qui respire",
                        "Planter 4 000 arbres",
                        "Rénover l’éclairage public");
        // F1 serves trees directly and the challenge through a need; with I1 and O1 that makes three.
        assertThat(promise.select("table:contains(chaque contribution une fois)")
                        .select("tbody tr")
                        .eachText())
                .containsExactly(
                        "formation 1 3\u202f600,00 €",
                        "investissement informatique 1 48\u202f000,00 €",
                        "ajustement d’organisation 1 95\u202f000,00 €");
        assertThat(objective.select(".beside:contains(Porte)").text()).contains("Un arbre pour chaque enfant");
    }

    @Test
    void actions_of_other_objectives_are_told_where_they_contribute_and_count_once() throws Exception {
        Document page = page("/continuum/bas?code=D1&exercice=2025&montant=MtReal");

        assertThat(page.select("ul.deeds").first().text())
                .contains(
                        "contribue aussi : Rénover l’éclairage public (compte sous : Défi 2 – Une ville qui respire)");
        assertThat(page.select("table.means tbody th > a").eachText()).doesNotContain("Rénover l’éclairage public");
    }

    /// On a phone a range is told in words under what receives it.
    @Test
    void each_row_of_the_tree_says_from_what_to_what_and_what_is_linked() throws Exception {
        Document page = page("/continuum/bas?code=D2&exercice=2025&montant=MtReal");

        assertThat(page.select("table.means").first().classNames()).contains("stacked");
        assertThat(page.select("table.means td.of-least")).isNotEmpty();
        assertThat(page.select("table.means td.of-least").eachAttr("data-label"))
                .containsOnly("de");
        assertThat(page.select("table.means td.of-most").eachAttr("data-label")).containsOnly("à");
        assertThat(page.select("table.means td.of-linked").eachAttr("data-label"))
                .containsOnly("dont relié");
    }

    @Test
    void rows_of_the_tree_add_up_level_by_level() throws Exception {
        Document page = page("/continuum/bas?code=D2&exercice=2024&montant=MtReal");

        List<Long> euros = page.select("table.means tbody tr").stream()
                .map(row -> row.selectFirst("td.of-linked"))
                .map(cell -> cents(
                        cell.ownText().isBlank() ? cell.select("a").first().text() : cell.ownText()))
                .toList();
        assertThat(euros).hasSize(3);
        assertThat(euros.get(0)).isPositive().isEqualTo(euros.get(1) + euros.get(2));
    }

    @Test
    void a_cost_nobody_knows_is_not_nought_and_is_counted_beside_each_sum() throws Exception {
        int unknown = 0;
        for (String code : List.of("D1", "D2", "D3", "D4")) {
            Document down = page("/continuum/bas?code=" + code);
            List<String> kinds =
                    page("/plan/element?code=" + code).select("section[aria-labelledby=moyens] tbody tr").stream()
                            .filter(row -> !row.select("td").first().text().equals("aucun"))
                            .map(row -> row.select("td").eachText().toString())
                            .toList();

            assertThat(down.select("table:contains(chaque contribution une fois) tbody tr:has(th)").stream()
                            .map(row -> row.select("td").eachText().toString()))
                    .as(code)
                    .containsExactlyElementsOf(kinds);
            for (Element cell : down.select("td.of-cost:contains(sans coût connu)")) {
                assertThat(cell.ownText()).isNotEqualTo("0,00 €");
                unknown++;
            }
            assertThat(down.select("td.of-cost").eachText()).doesNotContain("0,00 €");
        }
        assertThat(unknown).as("sums some of which is unknown").isPositive();
    }

    @Test
    void a_share_of_several_budgets_says_so_tells_its_range_and_leads_to_each_bridge() throws Exception {
        Document page = page("/continuum/bas?code=D2&exercice=2025&montant=MtReal");

        for (String section : List.of("section[aria-labelledby=tout]", "section[aria-labelledby=sans-lien]")) {
            Element said = page.selectFirst(section);
            assertThat(said.text()).contains("non consolidé", "Hors masse salariale", "dans le champ");
            assertThat(said.select(".bridges a")).as(section).isNotEmpty();
            for (String bridge : said.select(".bridges a").eachAttr("href")) {
                assertThat(page(bridge).select("table.bridge")).as(bridge).isNotEmpty();
            }
        }
        assertThat(page.select("section[aria-labelledby=sans-lien] .rate").text())
                .contains("liens forts seuls")
                .contains("reliées au plan de mandat");
    }

    @Test
    void without_a_code_promises_and_challenges_are_told_with_what_they_get() throws Exception {
        Document page = page("/continuum/bas");

        assertThat(page.select("table.means tbody code").eachText()).containsExactly("P1", "D1", "D2", "D3", "D4");
        assertThat(page.select("select[name=exercice] option[selected]").val()).isEqualTo("2025");
        assertThat(page.select("select[name=montant] option[selected]").val()).isEqualTo("MtReal");
        assertThat(page.select("#sans-lien")).hasSize(1);
        for (String link : page.select("section.card:has(#sans-lien) ul a").eachAttr("href")) {
            assertThat(page(link).select("h1").text()).isEqualTo("Ce qui reste sans lien");
        }
    }

    /// The field has suggestions where the browser shows them; without, the page itself answers.
    @Test
    void an_element_is_chosen_by_typing_its_code_or_words_of_its_title() throws Exception {
        for (String typed : List.of(
                "D2.A1",
                "d2 a1",
                "Planter 4 000 arbres",
                "D2.A1 · Planter 4 000 arbres",
                "plànter ARB",
                "arbres 4000")) {
            Document page = page("/continuum/bas?quoi=" + encoded(typed));
            assertThat(page.select("#tout").text()).as(typed).endsWith("Planter 4 000 arbres");
            assertThat(page.select("input[name=quoi]").val()).as(typed).isEqualTo("D2.A1 · Planter 4 000 arbres");
        }
        Document whole = page("/continuum/bas?quoi=");
        assertThat(whole.select("table.means tbody code").eachText()).startsWith("P1", "D1");
        assertThat(whole.select("datalist#elements option").eachAttr("value"))
                .contains("P1 · Un arbre pour chaque enfant né à Rochebrune", "D2.A1 · Planter 4 000 arbres")
                .doesNotHaveDuplicates();
        assertThat(whole.select("input[name=quoi]").attr("list")).isEqualTo("elements");
    }

    @Test
    void where_several_elements_answer_they_are_offered_and_where_none_does_it_is_told() throws Exception {
        Document several = page("/continuum/bas?quoi=arbre&exercice=2025&montant=MtReal");

        assertThat(several.select("table.means")).isEmpty();
        assertThat(several.select("input[name=quoi]").val()).isEqualTo("arbre");
        assertThat(several.select("#reponses").text()).isEqualTo("2 éléments du plan répondent à « arbre »");
        assertThat(several.select("ul.meant a").eachText())
                .containsExactly("Un arbre pour chaque enfant né à Rochebrune", "Planter 4 000 arbres");
        String chosen = several.select("ul.meant a").last().attr("href");
        assertThat(chosen).contains("exercice=2025", "montant=MtReal");
        assertThat(page(chosen).select("#tout").text()).endsWith("Planter 4 000 arbres");
        Document none = page("/continuum/bas?quoi=zzzz");
        assertThat(none.select(".notice[role=status]").text())
                .startsWith("Aucun élément du plan ne répond à « zzzz ».");
        assertThat(none.select("table.means")).isEmpty();
        PagesTest.assertSound(several, "fr");
        PagesTest.assertSound(none, "fr");
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void what_is_not_there_is_told() throws Exception {
        assertThat(answer("/continuum/bas?code=D9", "lectrice").getStatus()).isEqualTo(404);
        assertThat(answer("/continuum/haut?genre=formation&code=F9", "lectrice").getStatus())
                .isEqualTo(404);
        assertThat(answer("/continuum/haut?genre=autre&code=F1", "lectrice").getStatus())
                .isEqualTo(404);
        assertThat(answer("/continuum/haut?cle=21990001700011 2025 CA PLAN rien", "lectrice")
                        .getContentAsString())
                .contains("Aucune dépense d’un document en vigueur ne porte cette clé");
        assertThat(page("/continuum/haut").select("select[name=genre] option").eachAttr("value"))
                .containsExactly("formation", "informatique", "processus", "organisation", "partenaire");
    }

    @Test
    void an_account_of_another_authority_sees_none_of_it() throws Exception {
        for (String address : List.of(
                "/continuum/bas?code=D1&autorite=" + Town.SIREN,
                "/continuum/haut?genre=formation&code=F1&autorite=" + Town.SIREN,
                up(Town.SIREN.value()))) {
            assertThat(answer(address, "voisine").getStatus()).as(address).isEqualTo(404);
        }
        for (String address : List.of("/continuum/bas?code=D1", "/continuum/haut?genre=formation&code=F1")) {
            assertThat(answer(address, "voisine").getContentAsString())
                    .as(address)
                    .doesNotContain("Rochebrune", "Planter");
        }
    }

    @Test
    void in_english_nothing_is_said_in_french() throws Exception {
        for (String address : List.of(
                "/continuum/bas",
                "/continuum/bas?code=P1",
                "/continuum/bas?quoi=zzzz",
                "/continuum/bas?quoi=arbre",
                "/continuum/haut?genre=formation&code=F1",
                "/continuum/haut?genre=formation&code=F3",
                up(Town.SIREN.value()))) {
            Document page = Jsoup.parse(mvc.perform(get(URI.create(address.replace(" ", "%20")))
                            .cookie(new Cookie("langue", "en"))
                            .with(user(viewer("lectrice"))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(Wording.inOtherLanguage(page, "en")).as(address).isEmpty();
        }
    }

    private String up(String siren) {
        return Ways.up(
                new Siren(siren),
                Subjects.key(
                        account.header(),
                        Dimension.PLAN,
                        key(key -> key.nature().equals("64111"))));
    }

    private Document up(BudgetKey key) throws Exception {
        return page(Ways.up(Town.SIREN, Subjects.key(account.header(), Dimension.PLAN, key)));
    }

    private BudgetKey key(Predicate<BudgetKey> which) {
        return home.facts.keyTotals(account.id()).stream()
                .filter(totals -> totals.carries(Measure.EXECUTED))
                .map(totals -> totals.key())
                .filter(key -> key.flow() == Flow.EXPENSE)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = answer(address, "lectrice");
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String address, String login) throws Exception {
        return mvc.perform(get(URI.create(address.replace(" ", "%20"))).with(user(viewer(login))))
                .andReturn()
                .getResponse();
    }

    private SignedIn viewer(String login) {
        return new SignedIn(home.accounts.find(login).orElseThrow());
    }

    private static long cents(String text) {
        return Long.parseLong(text.replace("−", "-").replaceAll("[^0-9-]", ""));
    }
}

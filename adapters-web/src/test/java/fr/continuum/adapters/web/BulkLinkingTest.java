package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// From the groups of what nothing links to the batch that is kept, all or nothing.
@WebTest
@DirtiesContext
@Import(BulkLinkingTest.OfItsOwn.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BulkLinkingTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class OfItsOwn {

        @Bean
        @Primary
        Home ownHome() {
            return new Home("{noop}" + Home.PASSWORD).filled();
        }
    }

    private final MockMvc mvc;
    private final Home home;
    private final String lot;
    private final String effect;

    @Autowired
    BulkLinkingTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.lot = "/lier/lot?document=" + account();
        this.effect = "/lier/lot/effet?document=" + account();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void groups_add_up_to_what_the_document_leaves_untraced(Dimension dimension) throws Exception {
        Document page = page(lot + "&dimension=" + name(dimension) + "&champ=fonction");

        long untraced = published(dimension).buckets().untraced().cents();
        assertThat(cents(page.select("p.figure strong").text())).isEqualTo(untraced);
        long groups = page.select("form.bulk tbody td:nth-child(4)").eachText().stream()
                .mapToLong(BulkLinkingTest::cents)
                .sum();
        long left = page.select("p.beside:contains(sous 100 %)").eachText().stream()
                .mapToLong(text -> cents(text.replaceAll("^Dont (.*?) que des.*$", "$1")))
                .sum();
        assertThat(groups + left).isEqualTo(untraced);
        assertThat(left != 0).isEqualTo(dimension == Dimension.PLAN);
        List<Long> sizes = page.select("form.bulk tbody td:nth-child(4)").eachText().stream()
                .map(text -> -Math.abs(cents(text)))
                .toList();
        assertThat(sizes).hasSizeGreaterThan(1).isSorted();
    }

    @Test
    void each_group_has_its_label_and_leads_to_the_keys_it_counts() throws Exception {
        Element row = page(lot + "&dimension=plan&champ=fonction").selectFirst("form.bulk tbody tr:contains(338)");
        assertThat(row).isNotNull();

        Document keys = page(row.select("td a").attr("href"));

        assertThat(row.select("th").text()).isEqualTo("338 Autres activités pour les jeunes");
        assertThat(keys.select("tbody tr"))
                .hasSize(Integer.parseInt(row.select("td a").text()));
        assertThat(keys.select("tbody td:nth-child(6)").eachText().stream()
                        .mapToLong(BulkLinkingTest::cents)
                        .sum())
                .isEqualTo(cents(row.select("td:nth-child(4)").text()));
        assertThat(keys.select("tbody a[href^=/continuum/haut]")).hasSameSizeAs(keys.select("tbody tr"));
    }

    @Test
    void filters_stand_in_the_address() throws Exception {
        String plan = lot + "&dimension=plan&champ=fonction";
        int all = page(plan).select("form.bulk tbody tr").size();

        Document large = page(plan + "&minimum=3%20000%20000,00");
        Document named = page(plan + "&texte=gymnases");
        Document carried = page(plan + "&mesure=MtRAR3112");
        Document policies = page(lot + "&dimension=politique&champ=nature&sens=R");

        assertThat(large.select("form.bulk tbody tr")).hasSizeBetween(1, all - 1);
        assertThat(large.select("form.bulk tbody td:nth-child(4)").eachText())
                .allSatisfy(text -> assertThat(Math.abs(cents(text))).isGreaterThanOrEqualTo(300_000_000));
        assertThat(named.select("form.bulk tbody th").eachText()).containsExactly("321 Salles de sport, gymnases");
        assertThat(carried.select("p.figure").text()).contains("restes à réaliser");
        assertThat(policies.select("select[name=sens] option[selected]").val()).isEqualTo("R");
        assertThat(page(plan + "&minimum=beaucoup").select(".notice.bad").text())
                .startsWith("« beaucoup » n’est pas un montant");
    }

    @Test
    @DirtiesContext
    void one_target_for_all_that_is_ticked_is_shown_kept_and_followed_by_the_next_night() throws Exception {
        Document groups = page(lot + "&dimension=plan&champ=fonction");
        long both = amount(groups, "338") + amount(groups, "321");
        int rows = rows(Dimension.PLAN).size();

        Document shown = page(ticked(groups, List.of("338", "321"), "cible:D4"));

        assertThat(shown.select("table:contains(Les règles de ce lot) tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "338 Autres activités pour les jeunes Défi 4 – Lire partout",
                        "321 Salles de sport, gymnases Défi 4 – Lire partout");
        Element challenge = shown.selectFirst("table:contains(chaque cible) tbody tr:contains(Défi 4)");
        assertThat(challenge).isNotNull();
        Element pay = shown.selectFirst("section:has(#remplacees) tbody tr");
        assertThat(pay).isNotNull();
        assertThat(pay.text())
                .as("a row on a function comes before one on a chapter: pay moves too, and the page says so")
                .contains("Chapitre 012…", "Socle : masse salariale", "plan-2026.xlsx, ligne 2")
                .endsWith("reste, mais ne décide plus de ces clés");
        assertThat(cents(challenge.select("td:nth-child(4)").text()))
                .isEqualTo(both + cents(pay.select("td:nth-child(5)").text()));
        assertThat(challenge.select("td:last-child").text()).contains(" → ");
        assertThat(cents(shown.select("table:contains(Les cinq parts) tr:contains(sans lien) td:last-child")
                        .text()))
                .isEqualTo(-both);
        assertThat(shown.select(".sides .rate .beside").text()).contains("dans le champ");
        assertThat(rows(Dimension.PLAN)).as("nothing is stored yet").hasSize(rows);

        Document kept = sent(shown);

        assertThat(kept.select(".notice.good").text())
                .startsWith("Les 2 règles sont gardées")
                .contains("prochaine nuit");
        assertThat(rows(Dimension.PLAN)).hasSize(rows + 2);
        assertThat(rows(Dimension.PLAN).getLast().origin().author()).isEqualTo("controleur");
        assertThat(kept.select("form.bulk tbody th").eachText())
                .noneMatch(row -> row.startsWith("338") || row.startsWith("321"));
        assertThat(published(Dimension.PLAN).buckets().untraced().cents())
                .as("the night in force says what it said")
                .isEqualTo(cents(page("/documents/" + account() + "/sans-lien?dimension=plan")
                        .select(".lead")
                        .text()
                        .replaceAll("^.*?: (.*?) en .*$", "$1")));
    }

    @Test
    @DirtiesContext
    void each_ticked_code_may_be_shared_out_over_targets_of_its_own() throws Exception {
        Document one = page(lot + "&dimension=plan&champ=fonction&detail=1&code=338&code=321&code=61");
        assertThat(one.select("form.bulk tbody tr")).hasSize(3);
        assertThat(one.select("datalist option[value=D2.A1]").text()).isEqualTo("Planter 4 000 arbres");

        Document shown = page(effect + "&dimension=plan&champ=fonction&detail=1&code=338&code=321&code=61"
                + "&vers.338.1=D1.A1&part.338.1=60&vers.338.2=D4&part.338.2=30,5"
                + "&motif.321=RECURRENT_MAINTENANCE&vers=cible:D3");

        assertThat(shown.select("table:contains(Les règles de ce lot) tbody td").eachText())
                .containsExactlyInAnyOrder(
                        "Rénover les groupes scolaires Jaurès et Camus (60 %), Défi 4 – Lire partout (30,5 %)"
                                + " le reste, 9,5 %, demeure sans lien",
                        "Socle : entretien courant", "Défi 3 – Vieillir chez soi");
        assertThat(sent(shown).select(".notice.good").text()).startsWith("Les 3 règles");
        assertThat(rows(Dimension.PLAN).stream()
                        .skip(rows(Dimension.PLAN).size() - 3L)
                        .map(AllocationRule::outcome))
                .containsExactlyInAnyOrder(
                        new Outcome.Targets(List.of(new Share("D1.A1", 600_000), new Share("D4", 305_000))),
                        new Outcome.SetAside(SetAsideReason.RECURRENT_MAINTENANCE),
                        Outcome.Targets.whole("D3"));
    }

    @Test
    @DirtiesContext
    void an_operation_is_linked_for_this_budget_unless_somebody_says_all_and_every_document_is_told() throws Exception {
        String asked = effect + "&dimension=plan&champ=operation&code=2301&vers=cible:D4";

        Document here = page(asked);
        Document everywhere = page(asked + "&portee=tous");

        assertThat(here.select("table.everywhere tbody td:nth-of-type(1)").eachText())
                .hasSizeGreaterThan(1)
                .containsOnly("Budget principal");
        assertThat(here.select("main").text())
                .contains("Ces règles valent pour le budget « Budget principal » seulement");
        assertThat(everywhere.select("table.everywhere tbody td:nth-of-type(1)").eachText())
                .contains("Budget principal", "Budget annexe de l’eau");
        assertThat(everywhere.select("main").text())
                .contains("tous les budgets où ces codes paraissent")
                .contains("rien n’est additionné d’un budget à l’autre (non consolidé), ni d’une étape à l’autre");
        Element shown = everywhere.selectFirst("table.everywhere tbody tr:has(.badge:contains(affiché))");
        assertThat(shown).isNotNull();
        Element parts = everywhere.selectFirst("table:contains(Les cinq parts) tr:contains(sans lien)");
        assertThat(shown.select("td").last().text().replaceAll("^.* → ", ""))
                .as("the document shown is told alike in both places")
                .isEqualTo(parts.select("td:nth-of-type(2)").text());
        assertThat(everywhere.select("table.everywhere-rows tbody .code").eachText())
                .hasSameSizeAs(everywhere.select("table.everywhere tbody tr"))
                .containsOnly("2301");

        assertThat(page(lot + "&dimension=plan&champ=operation")
                        .select("select[name=portee] option[selected]")
                        .val())
                .isEqualTo("budget");
        assertThat(page(lot + "&dimension=plan&champ=fonction").select("select[name=portee]"))
                .isEmpty();
        sent(here);
        assertThat(rows(Dimension.PLAN).getLast().conditions())
                .containsExactly(
                        Condition.exactly(KeyField.OPERATION, "2301"),
                        Condition.exactly(KeyField.BUDGET, Town.MAIN.value()));
        sent(page(asked + "&portee=tous"));
        assertThat(rows(Dimension.PLAN).getLast().conditions())
                .containsExactly(Condition.exactly(KeyField.OPERATION, "2301"));
    }

    @Test
    void one_row_shows_what_it_does_in_every_document_too() throws Exception {
        Document page = page(effect.replace("/lot", "") + "&dimension=plan&champ=fonction&code=338&vers=cible:D4");

        assertThat(page.select("table.everywhere tbody td:nth-of-type(1)").eachText())
                .contains("Budget principal", "Budget annexe de l’eau");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "champ=fonction&vers=cible:D4 | Cochez au moins un groupe",
                "champ=fonction&code=338 | Dites ce qu’il sert",
                "champ=fonction&code=338&vers=cible:D9 | R11 « D9 » n’est pas une cible",
                "champ=chapitre&code=011&vers=cible:D4 | R22 Ce code dit ce qui est acheté, pas pourquoi",
                "champ=fonction&code=338&vers=motif:NO_POLICY | appartient à l’autre question",
                "champ=fonction&detail=1&code=338&vers.338.1=D1&part.338.1=70&vers.338.2=D2&part.338.2=40 | R19 110 % au total",
                "champ=fonction&detail=1&code=338&vers.338.1=D1&vers.338.2=D2&part.338.2=40 | Donnez la part de « D1 »",
                "champ=fonction&detail=1&code=338&vers.338.1=D1&part.338.1=cent | « cent » n’est pas une part",
                "champ=fonction&detail=1&code=338&vers.338.1=D1&part.338.1=0 | « 0 » n’est pas une part",
                "champ=fonction&detail=1&code=338&vers.338.1=D1&part.338.1=5&vers.338.2=D1&part.338.2=5 | nommée deux fois",
                "champ=fonction&detail=1&code=338&vers.338.1=D1&motif.338=SUPPORT | relié ou mis à part, pas les deux"
            })
    void what_cannot_be_is_refused_with_its_rule_before_and_when_it_is_kept(String asked, String told)
            throws Exception {
        Document shown = page(effect + "&dimension=plan&" + asked);

        for (String words : told.split(" (?=« |Ce code|110|«)")) {
            assertThat(shown.select("section.refusals").text()).contains(words);
        }
        assertThat(shown.select("main form[method=post]")).isEmpty();
        int rows = rows(Dimension.PLAN).size();
        MvcResult kept = mvc.perform(post(URI.create("/lier/lot?document=" + account() + "&dimension=plan&"
                                + encoded(asked) + "&table="
                                + table(Dimension.PLAN)))
                        .with(csrf())
                        .with(user(viewer("controleur"))))
                .andReturn();
        assertThat(kept.getResponse().getRedirectedUrl()).startsWith("/lier/lot/effet?");
        assertThat(page(kept.getResponse().getRedirectedUrl()).select("section.refusals li"))
                .isNotEmpty();
        assertThat(rows(Dimension.PLAN)).hasSize(rows);
    }

    @Test
    void a_chapter_that_may_not_be_linked_may_be_set_aside() throws Exception {
        Document shown = page(effect + "&dimension=plan&champ=chapitre&code=23&vers=motif:PRE_MANDATE_OPERATION");

        assertThat(shown.select("section.refusals")).isEmpty();
        assertThat(cents(shown.select("table:contains(Les cinq parts) tr:contains(mis à part) td:last-child")
                        .text()))
                .isPositive();
    }

    @Test
    void rows_in_force_that_would_no_longer_answer_are_named() throws Exception {
        Document shown = page(effect + "&dimension=plan&champ=fonction&code=281&code=4238&vers=cible:D2");

        assertThat(shown.select("section:has(#remplacees) tbody tr").eachText())
                .satisfiesExactlyInAnyOrder(
                        prefix -> assertThat(prefix)
                                .contains("Fonction 281…", "Une cantine bio", "plan-2026.xlsx, ligne 7")
                                .endsWith("reste, mais ne décide plus de ces clés"),
                        same -> assertThat(same)
                                .contains("Fonction 4238", "Portage de repas", "plan-2026.xlsx, ligne 8")
                                .endsWith("remplacée : mêmes codes demandés"));
    }

    @Test
    @DirtiesContext
    void nothing_new_is_linked_to_an_axis_nor_to_what_the_plan_gave_up() throws Exception {
        PlanOfTheTown.closeSome(home.plans);
        int rows = rows(Dimension.PLAN).size();

        for (String address : List.of(lot, lot.replace("/lot", ""))) {
            Document asked = page(address + "&dimension=plan&champ=fonction");
            assertThat(asked.select("select[name=vers] option[disabled]").eachAttr("value"))
                    .as(address)
                    .isNotEmpty()
                    .containsOnly("cible:X1", "cible:D2.A9");
        }
        assertThat(page(lot + "&dimension=plan&champ=fonction&detail=1&code=338")
                        .select("datalist option")
                        .eachAttr("value"))
                .contains("D2", "D2.A1")
                .doesNotContain("X1", "D2.A9");
        for (String answer : List.of("cible:X1|« X1 » est un axe", "cible:D2.A9|a abandonné « D2.A9 »")) {
            String asked = "&dimension=plan&champ=fonction&code=338&vers=" + answer.split("\\|")[0];
            String told = answer.split("\\|")[1];
            assertThat(page(effect + asked).select("section.refusals").text()).contains("R11", told);
            Document guided = page(effect.replace("/lot", "") + asked);
            assertThat(guided.select(".notice.bad").text()).contains("R11", told);
            assertThat(guided.select("main form[method=post]")).isEmpty();
            for (String keep : List.of("/lier", "/lier/lot")) {
                answer(
                        "controleur",
                        post(URI.create(keep + "?document=" + account() + asked + "&table=" + table(Dimension.PLAN)))
                                .with(csrf()));
            }
        }
        assertThat(rows(Dimension.PLAN)).hasSize(rows);
    }

    @Test
    @DirtiesContext
    void policies_are_linked_in_bulk_too_and_the_plan_that_follows_them_is_told() throws Exception {
        Document groups = page(lot + "&dimension=politique&champ=fonction");
        assertThat(groups.select("form.bulk tbody th").eachText()).anyMatch(row -> row.startsWith("515"));

        Document shown = page(ticked(groups, List.of("515"), "cible:URB"));
        Document kept = sent(shown);

        assertThat(kept.select(".notice.good").text()).startsWith("La règle est gardée");
        assertThat(rows(Dimension.POLICY).getLast().outcome()).isEqualTo(Outcome.Targets.whole("URB"));
        assertThat(kept.select("select[name=dimension] option[selected]").val()).isEqualTo("politique");
    }

    @Test
    @DirtiesContext
    void where_the_table_changed_in_between_nothing_is_kept_and_the_new_effect_is_shown() throws Exception {
        Document first = page(effect + "&dimension=plan&champ=fonction&code=338&vers=cible:D4");
        sent(page(effect + "&dimension=plan&champ=fonction&code=321&vers=cible:D4"));
        int rows = rows(Dimension.PLAN).size();

        Document refused = sent(first);

        assertThat(refused.select(".notice.bad").text())
                .startsWith("Quelqu’un a changé la table ou le plan entre-temps");
        assertThat(refused.select("h1").text()).isEqualTo("L’effet, avant de garder");
        assertThat(rows(Dimension.PLAN)).hasSize(rows);
        assertThat(sent(refused).select(".notice.good").text()).startsWith("La règle est gardée");
        assertThat(rows(Dimension.PLAN)).hasSize(rows + 1);
    }

    @Test
    void any_reader_may_look_and_only_a_controller_keeps() throws Exception {
        String asked = "&dimension=plan&champ=fonction&code=338&vers=cible:D4";
        Document seen =
                Jsoup.parse(answer("lectrice", get(URI.create(effect + asked))).getContentAsString());
        String keep = "/lier/lot?document=" + account() + asked + "&table=" + table(Dimension.PLAN);

        assertThat(seen.select("main form[method=post]")).isEmpty();
        assertThat(seen.text()).contains("Garder un lien demande un compte de contrôleur");
        for (String login : List.of("lectrice", "agente", "charge")) {
            assertThat(answer(login, post(URI.create(keep)).with(csrf())).getStatus())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(answer("controleur", post(URI.create(keep))).getStatus()).isEqualTo(403);
        assertThat(answer(
                                "controleur",
                                post(URI.create(keep.replaceAll("table=.*", "table=non")))
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void an_account_of_another_authority_sees_none_of_it_and_keeps_nothing() throws Exception {
        String asked = "&dimension=plan&champ=fonction&code=338&vers=cible:D4";
        int rows = rows(Dimension.PLAN).size();

        assertThat(Jsoup.parse(answer("voisine", get(URI.create(lot))).getContentAsString())
                        .body()
                        .text())
                .doesNotContain("Rochebrune", "338");
        assertThat(answer("voisine", get(URI.create(effect + asked))).getStatus())
                .isEqualTo(404);
        assertThat(answer("voisine", get(URI.create(lot.replace("/lot", "/lot/cles") + "&champ=fonction&code=338")))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(
                                "voisine",
                                post(URI.create(lot + asked + "&table=" + table(Dimension.PLAN)))
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(rows(Dimension.PLAN)).hasSize(rows);
    }

    @Test
    void in_english_nothing_is_said_in_french() throws Exception {
        for (String address : List.of(
                lot + "&dimension=plan",
                lot + "&dimension=plan&champ=fonction&detail=1&code=338",
                lot.replace("/lot", "/lot/cles") + "&dimension=plan&champ=fonction&code=338",
                effect + "&dimension=plan&champ=fonction&code=281&code=338&vers=cible:D2",
                effect + "&dimension=plan&champ=operation&code=2301&vers=cible:D2",
                lot + "&dimension=plan&champ=operation",
                effect + "&dimension=plan&champ=chapitre&code=011&vers=cible:D2")) {
            Document page = Jsoup.parse(mvc.perform(get(URI.create(address))
                            .cookie(new Cookie("langue", "en"))
                            .with(user(viewer("controleur"))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(page.select("h1").text()).isNotBlank();
            assertThat(Wording.inOtherLanguage(page, "en")).as(address).isEmpty();
        }
    }

    @Test
    void pages_of_what_is_untraced_lead_here() throws Exception {
        for (String from : List.of("/lier", "/documents/" + account() + "/sans-lien?dimension=plan")) {
            assertThat(page(page(from).select("a[href^=/lier/lot]").attr("href"))
                            .select("form.bulk"))
                    .as(from)
                    .hasSize(1);
        }
    }

    private Sha256 account() {
        return home.readings().get(1).id().document();
    }

    private static String name(Dimension dimension) {
        return dimension == Dimension.PLAN ? "plan" : "politique";
    }

    private Coverage published(Dimension dimension) {
        return home.measurements.coverages(Town.SIREN, home.measured(account()).measurement()).orElseThrow().stream()
                .filter(c -> c.dimension() == dimension && c.flow() == Flow.EXPENSE && c.measure() == Measure.EXECUTED)
                .findFirst()
                .orElseThrow();
    }

    private static long amount(Document groups, String code) {
        return cents(groups.select("form.bulk tbody tr:has(input[value=" + code + "]) td:nth-child(4)")
                .text());
    }

    private List<AllocationRule> rows(Dimension dimension) {
        return home.tables
                .latest(Owner.of(Town.SIREN), dimension)
                .orElseThrow()
                .content()
                .rules();
    }

    private Sha256 table(Dimension dimension) {
        return home.tables.latest(Owner.of(Town.SIREN), dimension).orElseThrow().version();
    }

    /// Where the form of a page leads once these codes are ticked and given this answer.
    private static String ticked(Document page, List<String> codes, String answer) {
        List<String> query = new ArrayList<>();
        page.select("form.bulk input[type=hidden]")
                .forEach(input -> query.add(input.attr("name") + "=" + input.attr("value")));
        codes.forEach(code -> query.add("code="
                + page.select("form.bulk input[type=checkbox][value=" + code + "]")
                        .val()));
        query.add("vers="
                + page.select("form.bulk select[name=vers] option[value=" + answer + "]")
                        .val());
        return page.select("form.bulk").attr("action") + "?" + String.join("&", query);
    }

    private Document sent(Document effect) throws Exception {
        Element form = effect.selectFirst("main form[method=post]");
        assertThat(form).isNotNull();
        MockHttpServletRequestBuilder request = post(form.attr("action")).with(csrf());
        form.select("input[type=hidden]").stream()
                .filter(input -> !input.attr("name").equals("_csrf"))
                .forEach(input -> request.param(input.attr("name"), input.attr("value")));
        MvcResult result = mvc.perform(request.with(user(viewer("controleur")))).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(302);
        return Jsoup.parse(answer(
                        "controleur",
                        get(URI.create(String.valueOf(result.getResponse().getRedirectedUrl())))
                                .flashAttrs(Map.copyOf(result.getFlashMap())))
                .getContentAsString());
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = answer("controleur", get(URI.create(encoded(address))));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private static String encoded(String address) {
        return address.replace("’", "%E2%80%99").replace(" ", "%20");
    }

    private MockHttpServletResponse answer(String login, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(viewer(login)))).andReturn().getResponse();
    }

    private SignedIn viewer(String login) {
        return new SignedIn(home.accounts.find(login).orElseThrow());
    }

    private static long cents(String text) {
        return Long.parseLong(text.replace("−", "-").replaceAll("[^0-9-]", ""));
    }
}

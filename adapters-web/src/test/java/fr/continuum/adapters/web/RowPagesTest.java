package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.linking.CorrectRows;
import fr.continuum.application.linking.RowId;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/// A link that was kept can be found again, looked at, corrected and taken away.
@WebTest
@DirtiesContext
@Import(RowPagesTest.OfItsOwn.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RowPagesTest {

    private static final AllocationRule SHARED =
            AllocationRule.row(List.of(Condition.exactly(KeyField.OPERATION, "2309")), Outcome.Targets.whole("D2.A1"));
    private static final AllocationRule PAYROLL = AllocationRule.row(
            List.of(Condition.startingWith(KeyField.CHAPTER, "012")), new Outcome.SetAside(SetAsideReason.PAYROLL));
    private static final String ROW = "/lier/regles/" + RowId.of(Dimension.PLAN, SHARED);

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
    private final String rows;
    private final String row;

    @Autowired
    RowPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        String account = home.readings().get(1).id().document().value();
        this.rows = "/lier/regles?document=" + account;
        this.row = ROW + "?document=" + account;
    }

    /// What is on screen, in words; the file in codes is for reading back.
    @Test
    void what_is_on_screen_is_taken_away_as_a_file() throws Exception {
        for (String filtered : List.of(rows, rows + "&etat=sous-100")) {
            Document page = page(filtered);
            for (Element link : page.select(".list-files a[href*='format=']")) {
                MockHttpServletResponse file = answer("controleur", get(URI.create(link.attr("href"))));
                assertThat(file.getStatus()).isEqualTo(200);
                if (link.attr("href").contains("format=csv")) {
                    assertThat(file.getContentAsString(StandardCharsets.UTF_8).lines())
                            .hasSize(1
                                    + page.select("table.rules-in-force tbody tr")
                                            .size());
                }
            }
        }
        assertThat(page(rows).select(".list-files a[href*='format=']")).hasSize(2);
    }

    @Test
    void every_row_in_force_is_listed_those_under_the_whole_first_with_what_they_catch() throws Exception {
        Document page = page(rows + "&dimension=plan");

        assertThat(page.select("table.rules-in-force tbody tr"))
                .hasSize(table(Dimension.PLAN).rules().size());
        Element first = page.selectFirst("table.rules-in-force tbody tr");
        assertThat(first).isNotNull();
        assertThat(first.select("th summary").text()).contains("Opération 2309", "sous 100 %");
        assertThat(first.select("td").get(0).text()).contains("D2.A1", "60 %", "D2.A2", "30 %");
        assertThat(first.select("th details").hasAttr("open")).isFalse();
        assertThat(first.select("th details dd").text()).contains("D2.A1", "60 %", "D2.A2", "30 %", "le reste, 10 %");
        long whole = cents(first.select("td").get(2).text());
        long left = cents(first.select("td").get(3).text());
        assertThat(whole).isPositive();
        assertThat(left).isBetween(whole / 10 - 1, whole / 10 + 1);
        Element strong = first.selectFirst("th details .under:contains(lien fort)");
        assertThat(strong).isNotNull();
        assertThat(cents(strong.text())).isEqualTo(whole - left);
        assertThat(first.select("td").get(4).text()).isEqualTo("admin");
        assertThat(first.select("th details dd").text()).contains("admin", "plan-2026.xlsx, ligne 6");
        assertThat(cents(page.select("p.figure strong").text())).isEqualTo(left);
        Element payroll = page.selectFirst("table.rules-in-force tbody tr:contains(012)");
        assertThat(payroll).isNotNull();
        assertThat(payroll.text()).contains("masse salariale", "mis à part");
    }

    @Test
    void what_the_untraced_keys_page_says_is_left_under_the_whole_leads_to_these_rows() throws Exception {
        Document groups = page("/lier/lot?dimension=plan&champ=fonction");
        Element notice = groups.selectFirst("p.beside:contains(sous 100 %)");
        assertThat(notice).isNotNull();

        Document page = page(notice.select("a").attr("href"));

        assertThat(page.select("table.rules-in-force tbody tr")).hasSize(1);
        assertThat(cents(page.select("p.figure strong").text()))
                .isEqualTo(cents(notice.text().replaceAll("^Dont (.*?) que des.*$", "$1")));
    }

    @Test
    void filters_and_order_stand_in_the_address() throws Exception {
        int all = table(Dimension.PLAN).rules().size();

        assertThat(asked(rows + "&dimension=plan&champ=operation"))
                .hasSize(3)
                .allSatisfy(asked -> assertThat(asked).contains("Opération"));
        assertThat(asked(rows + "&dimension=plan&cible=D2"))
                .as("what lies below counts")
                .singleElement()
                .satisfies(asked -> assertThat(asked).contains("2309"));
        assertThat(asked(rows + "&dimension=plan&cible=PAYROLL")).hasSize(1);
        assertThat(asked(rows + "&dimension=plan&etat=sous-100")).hasSize(1);
        assertThat(asked(rows + "&dimension=plan&texte=MASSE")).hasSize(1);
        assertThat(asked(rows + "&dimension=plan&auteur=admin")).hasSize(all);
        assertThat(asked(rows + "&dimension=plan&auteur=personne")).isEmpty();
        assertThat(asked(rows + "&dimension=plan&tri=code").getFirst()).contains("Opération 2301");
        assertThat(asked(rows + "&dimension=politique").size())
                .isEqualTo(table(Dimension.POLICY).rules().size());
        assertThat(asked(rows + "&dimension=politique&sens=R&etat=sans-effet"))
                .as("most policies bring no revenue")
                .isNotEmpty();
    }

    /// One address says the page's own filters and the list's; both files are of what they let through.
    @Test
    void rows_are_sorted_by_several_columns_filtered_and_sent_with_the_columns_chosen() throws Exception {
        String all = rows + "&dimension=plan";
        Document page = page(all + "&tri=dite-par,-prend&demande-contient=operation&colonnes=prend,dite-le,dite-par");

        assertThat(page.select("table.rules-in-force tbody tr")).hasSize(3);
        assertThat(page.select("table.rules-in-force thead th")).hasSize(5);
        assertThat(page.select("table.rules-in-force thead th[aria-sort=ascending]")
                        .text())
                .startsWith("Dite par");
        assertThat(page.select("table.rules-in-force tbody td.more")).hasSize(3);
        assertThat(page.select("table.rules-in-force tbody td.num").eachText().stream()
                        .map(RowPagesTest::cents)
                        .toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.select(".list-count strong").text())
                .isEqualTo("3 sur " + table(Dimension.PLAN).rules().size());
        String csv = answer(
                        "lectrice",
                        get(URI.create(
                                page.select(".list-files a[href*='format=csv']").attr("href"))))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo("\ufeffCe qu’elle demande;Ce qu’elle prend;Dite par;Dite le");
        assertThat(csv.lines().count()).isEqualTo(4);
        assertThat(page.select("form.selectors input[name=demande-contient]").val())
                .isEqualTo("operation");
        String codes = answer(
                        "lectrice",
                        get(URI.create(
                                page.select("a[href^=/lier/regles/fichier]").attr("href"))))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(codes.lines().count()).isEqualTo(4);
        assertThat(page(all + "&tri=date").select("table.rules-in-force thead th[aria-sort]"))
                .as("that column is not shown")
                .isEmpty();
        assertThat(page(all + "&tri=montant")
                        .select("table.rules-in-force thead th[aria-sort=descending]")
                        .text())
                .startsWith("Ce qu’elle prend");
        assertThat(page(all + "&demande-contient=zzzz").select("p.empty").text())
                .isEqualTo("Aucune règle ne répond à ces filtres.");
    }

    @Test
    void the_list_on_screen_is_a_file_too() throws Exception {
        String file = page(rows + "&dimension=plan&champ=operation&tri=code")
                .select("a[href^=/lier/regles/fichier]")
                .attr("href");

        MockHttpServletResponse csv = answer("lectrice", get(URI.create(file)));

        assertThat(csv.getContentType()).startsWith("text/csv");
        List<String> lines = csv.getContentAsString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("regle;demande;exercices;lien;cibles;");
        assertThat(lines.get(3))
                .contains(
                        "operation=2309;;;D2.A1 60 | D2.A2 30;;10;sous-100;admin;2026-11-20T16:05:00Z;plan-2026.xlsx;6;");
    }

    @Test
    @DirtiesContext
    void a_row_under_the_whole_is_completed_after_its_effect_was_seen() throws Exception {
        Document page = page(row);
        assertThat(page.select("form.correct input[name=vers.1]").val()).isEqualTo("D2.A1");
        assertThat(page.select("form.correct input[name=part.3]").val()).isEqualTo("10");

        Document effect = page(written(page, "vers.3", "D2"));

        assertThat(effect.select("section.refusals")).isEmpty();
        assertThat(effect.select("table.everywhere tbody tr")).isNotEmpty();
        assertThat(effect.select("table:contains(Les cinq parts) tr:contains(sans lien) td:last-child")
                        .text())
                .startsWith("−");
        assertThat(table(Dimension.PLAN).rules().get(4).outcome())
                .isNotEqualTo(shares("D2.A1", 60, "D2.A2", 30, "D2", 10));

        Document kept = sent(effect);

        assertThat(kept.select(".notice.good").text()).startsWith("La règle est corrigée.");
        AllocationRule now = table(Dimension.PLAN).rules().get(4);
        assertThat(now.outcome()).isEqualTo(shares("D2.A1", 60, "D2.A2", 30, "D2", 10));
        assertThat(now.origin().author()).isEqualTo("controleur");
        assertThat(now.origin().source()).isEqualTo(CorrectRows.SOURCE);
        assertThat(kept.select("table.row-history tbody tr")).hasSize(2);
        assertThat(kept.select("table.row-history tbody tr").first().text())
                .contains("controleur", "changée", "le reste, 10 %", CorrectRows.SOURCE);
        assertThat(kept.select("table.row-history tbody tr").last().text()).contains("admin", "faite", "ligne 6");
        assertThat(asked(rows + "&dimension=plan&etat=sous-100")).isEmpty();
    }

    private static Outcome shares(Object... shares) {
        List<Share> all = new ArrayList<>();
        for (int i = 0; i < shares.length; i += 2) {
            all.add(Share.ofPercent(shares[i].toString(), new BigDecimal(shares[i + 1].toString())));
        }
        return new Outcome.Targets(all);
    }

    @Test
    @DirtiesContext
    void a_row_taken_away_keeps_its_history_and_its_keys_are_untraced_again() throws Exception {
        int before = table(Dimension.PLAN).rules().size();
        Element remove = page(row).selectFirst("form:has(input[value=retirer])");
        assertThat(remove).isNotNull();

        Document effect = page(query(remove));
        Document kept = sent(effect);

        assertThat(effect.select(".sides").text()).contains("la règle est retirée");
        assertThat(effect.select("table:contains(Les cinq parts) tr:contains(sans lien) td:last-child")
                        .text())
                .startsWith("+");
        assertThat(kept.select(".notice").text()).contains("La règle est retirée.", "Son histoire reste ci-dessous");
        assertThat(kept.select("form.correct")).isEmpty();
        assertThat(kept.select("table.row-history tbody tr").first().text())
                .contains("retirée", "Planter 4 000 arbres (60 %)", CorrectRows.SOURCE);
        assertThat(table(Dimension.PLAN).rules()).hasSize(before - 1);
        assertThat(page("/lier/lot?dimension=plan&champ=operation")
                        .select("form.bulk tbody th")
                        .text())
                .contains("2309");
        assertThat(answer("controleur", get(URI.create(row.replace("?", "/effet?") + "&faire=retirer")))
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vers.1=D2.A1&part.1=70&vers.2=D2.A2&part.2=40  | R19 | font 110 %",
                "vers.1=absente                                  | R11 | n’est pas une cible",
                "vers.1=D2.A1&part.1=60&vers.2=D2.A2&part.2=30   |     | dit déjà cela",
                "vers.1=D2.A1&part.1=60&vers.2=D2.A1&part.2=30   |     | nommée deux fois",
                "vers.1=D2.A1&part.1=beaucoup                    |     | n’est pas une part",
                "vers.1=D2.A1&part.1=50&vers.2=D2.A2             |     | Donnez la part",
                "vers.1=D2.A1&motif=SUPPORT                      |     | pas les deux",
                "motif=NO_POLICY                                 |     | appartient à l’autre question",
                "vers.1=                                         |     | Dites ce qu’elle sert"
            })
    void what_cannot_be_is_refused_before_and_when_it_is_kept(String written, String rule, String told)
            throws Exception {
        String address = row.replace("?", "/effet?") + "&" + written;

        Document shown = page(address);
        MvcResult kept = mvc.perform(post(URI.create(row + "&" + written + "&table="
                                + table(Dimension.PLAN).version()))
                        .with(csrf())
                        .with(user(viewer("controleur"))))
                .andReturn();

        assertThat(shown.select("section.refusals li")).hasSize(1);
        assertThat(shown.select("section.refusals li").text()).contains(told);
        if (rule != null) {
            assertThat(shown.select("section.refusals li .badge").text()).isEqualTo(rule);
        }
        assertThat(shown.select("main form[method=post]")).isEmpty();
        assertThat(kept.getResponse().getStatus()).isEqualTo(302);
        assertThat(table(Dimension.PLAN).standingWhere(SHARED))
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).isEqualTo(shares("D2.A1", 60, "D2.A2", 30)));
    }

    @Test
    void a_chapter_says_no_purpose_whatever_it_is_corrected_to() throws Exception {
        Document shown =
                page("/lier/regles/" + RowId.of(Dimension.PLAN, PAYROLL) + "/effet?dimension=plan&vers.1=D2.A1");

        assertThat(shown.select("section.refusals li").text()).contains("R22", "pas pourquoi");
    }

    @Test
    @DirtiesContext
    void where_the_table_changed_in_between_nothing_is_kept_and_the_new_effect_is_shown() throws Exception {
        Document first = page(row.replace("?", "/effet?") + "&vers.1=D2.A1");
        sent(page("/lier/regles/" + RowId.of(Dimension.PLAN, PAYROLL) + "/effet?dimension=plan&motif=SUPPORT"));
        AllocationTable between = table(Dimension.PLAN);

        Document again = sent(first);

        assertThat(again.select(".notice.bad").text()).startsWith("Quelqu’un a changé la table");
        assertThat(again.select("main form[method=post]")).hasSize(1);
        assertThat(table(Dimension.PLAN)).isEqualTo(between);
    }

    @Test
    void any_reader_may_look_and_only_a_controller_keeps() throws Exception {
        String effect = row.replace("?", "/effet?") + "&vers.1=D2.A1";
        for (String address : List.of(rows, row, effect)) {
            MockHttpServletResponse seen = answer("lectrice", get(URI.create(address)));
            assertThat(seen.getStatus()).as(address).isEqualTo(200);
            assertThat(Jsoup.parse(seen.getContentAsString()).select("main form[method=post]"))
                    .isEmpty();
        }
        String keep = row + "&vers.1=D2.A1&table=" + table(Dimension.PLAN).version();
        assertThat(answer("lectrice", post(URI.create(keep)).with(csrf())).getStatus())
                .isEqualTo(403);
        assertThat(answer("controleur", post(URI.create(keep))).getStatus()).isEqualTo(403);
        assertThat(answer(
                                "controleur",
                                post(URI.create(row + "&vers.1=D2.A1&table=x")).with(csrf()))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void an_account_of_another_authority_sees_none_of_it_and_keeps_nothing() throws Exception {
        MockHttpServletResponse list = answer("voisine", get(URI.create(rows)));
        assertThat(list.getStatus()).isEqualTo(200);
        assertThat(list.getContentAsString()).doesNotContain("2309", "plan-2026.xlsx", "politiques-2025.csv");
        assertThat(answer("voisine", get(URI.create("/lier/regles?autorite=" + Town.SIREN)))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer("voisine", get(URI.create(rows.replace("regles?", "regles/fichier?"))))
                        .getStatus())
                .isEqualTo(404);
        for (String address : List.of(row, row.replace("?", "/effet?") + "&faire=retirer")) {
            assertThat(answer("voisine", get(URI.create(address))).getStatus()).isEqualTo(404);
        }
        AllocationTable before = table(Dimension.PLAN);
        assertThat(answer(
                                "voisine",
                                post(URI.create(row + "&faire=retirer&table=" + before.version()))
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(table(Dimension.PLAN)).isEqualTo(before);
    }

    @Test
    void the_pages_that_speak_of_rows_lead_to_them() throws Exception {
        assertThat(page("/lier").select("main a[href^=/lier/regles]")).isNotEmpty();
        assertThat(page("/lier/lot").select("main a[href^=/lier/regles]")).isNotEmpty();
        assertThat(page("/referentiels").select("main a[href^=/lier/regles]")).isNotEmpty();
        String sha = home.readings().get(1).id().document().value();
        Document why = page("/documents/" + sha + "/lignes/1/pourquoi");
        Element link = why.selectFirst("main a[href^=/lier/regles/]");
        assertThat(link).as("the row that decided").isNotNull();
        assertThat(page(link.attr("href")).select("h1").text()).isEqualTo("Une règle de ventilation");
    }

    @Test
    void pages_speak_english_too() throws Exception {
        String english = Jsoup.parse(mvc.perform(get(URI.create(row))
                                .cookie(new Cookie("langue", "en"))
                                .with(user(viewer("controleur"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();

        assertThat(english).contains("An allocation row", "under 100%", "Correct this row", "Its history");
    }

    @Test
    void a_row_nobody_ever_made_is_not_here() throws Exception {
        assertThat(answer("controleur", get("/lier/regles/" + "0".repeat(32))).getStatus())
                .isEqualTo(404);
    }

    private AllocationTable table(Dimension dimension) {
        return home.tables.latest(Owner.of(Town.SIREN), dimension).orElseThrow().content();
    }

    private List<String> asked(String address) throws Exception {
        return page(address).select("table.rules-in-force tbody th summary").eachText();
    }

    /// Where the form leads once one field is written otherwise.
    private static String written(Document page, String field, String value) {
        Element form = page.selectFirst("form.correct");
        assertThat(form).isNotNull();
        form.select("input[name=" + field + "]").val(value);
        return query(form);
    }

    private static String query(Element form) {
        return form.attr("action") + "?"
                + String.join(
                        "&",
                        form.select("input").stream()
                                .map(input -> input.attr("name") + "=" + input.val())
                                .toList());
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
        MockHttpServletResponse response = answer("controleur", get(URI.create(address)));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
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

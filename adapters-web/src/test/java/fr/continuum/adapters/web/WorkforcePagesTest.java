package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.security.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// What pages about people say, and to whom.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WorkforcePagesTest {

    private static final List<String> PAGES = List.of(
            "/personnel",
            "/personnel/formations",
            "/personnel/couverture",
            "/personnel/besoins",
            "/personnel/temps",
            "/personnel/postes",
            "/personnel/effectifs");

    private final MockMvc mvc;
    private final Home home;
    private final Visit reader;

    @Autowired
    WorkforcePagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.reader = Visit.of(mvc, home, "lectrice");
    }

    @Test
    void the_navigation_leads_to_people_and_from_there_to_every_page() throws Exception {
        Document page = reader.page("/personnel");

        assertThat(page.select("nav a[aria-current=page]").eachText()).containsExactly("Personnel", "Vue d’ensemble");
        assertThat(page.select(".doors-of a").eachAttr("href"))
                .map(href -> href.replaceFirst("\\?.*", ""))
                .containsExactlyElementsOf(PAGES);
        assertThat(card(page, "Formations").select(".figure").text()).isEqualTo("1 sans trace, sur 3 en 2023");
        assertThat(card(page, "Couverture").select(".figure").text()).isEqualTo("50,0 % 24 jours-stagiaires sur 48");
        assertThat(card(page, "Besoins").select(".figure").text()).isEqualTo("0 besoin sans formation, sur 1");
        assertThat(card(page, "Rôles vacants").select(".figure").text()).startsWith("3 rôles");
        assertThat(card(page, "Effectifs").select(".figure").text()).isEqualTo("56 agents en poste");
    }

    @Test
    void trainings_without_trace_come_first_with_what_is_planned_and_held() throws Exception {
        Document page = reader.page("/personnel/formations");
        List<Element> rows = page.select("table.trainings tbody tr");

        assertThat(rows).extracting(row -> row.select("th .code").text()).containsExactly("F2", "F1", "F3");
        assertThat(cells(rows.get(0)))
                .containsExactly("perfectionnement", "sans objectif", "24", "0 rien n’a eu lieu ni n’est annoncé", "0");
        assertThat(cells(rows.get(1)).get(1))
                .isEqualTo("lien fort D2.A1 Planter 4 000 arbres par le besoin B1 Choisir des essences qui supportent"
                        + " la chaleur");
        assertThat(cells(rows.get(1)).subList(2, 5)).containsExactly("24", "22", "0");
        assertThat(cells(rows.get(2)))
                .containsExactly(
                        "intégration",
                        "fondement statutaire formation d’intégration CGFP L422-21 1°, décret 2008-512",
                        "70",
                        "0",
                        "70");
        assertThat(page.select(".notice").text()).contains("X9");
    }

    @Test
    void trainings_are_found_by_trace_category_department_and_words() throws Exception {
        assertThat(codes("?etat=sans-trace")).containsExactly("F2");
        assertThat(codes("?etat=fondement")).containsExactly("F3");
        assertThat(codes("?categorie=PROFICIENCY")).containsExactly("F2", "F1");
        assertThat(codes("?texte=ARBORE")).containsExactly("F1");
        assertThat(codes("?direction=Ailleurs")).isEmpty();
        assertThat(reader.page("/personnel/formations?le=2020-01-01").select(".empty"))
                .hasSize(1);
    }

    @Test
    void the_list_is_taken_away_as_a_file_that_spreadsheets_open() throws Exception {
        MockHttpServletResponse file = mvc.perform(get("/personnel/formations/exporter?etat=sans-trace")
                        .with(user(new SignedIn(home.accounts.find("lectrice").orElseThrow()))))
                .andReturn()
                .getResponse();

        assertThat(file.getHeader("Content-Disposition"))
                .containsPattern("\"formations-2023-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffAnnée;Code;Intitulé;Direction;Catégorie;Trace;Fondement statutaire;Objectifs et"
                        + " actions servis;Besoins de compétence;Jours-stagiaires prévus;Jours-stagiaires"
                        + " tenus;Jours-stagiaires annoncés\r\n2023;F2;Conduire une réunion;Direction des ressources"
                        + " humaines;perfectionnement;sans objectif;;;;24;0;0\r\n");
    }

    @Test
    void coverage_is_told_in_days_then_in_euros_with_what_it_is_taken_over() throws Exception {
        Document page = reader.page("/personnel/couverture");

        assertThat(page.select(".rates dd").eachText())
                .containsExactly(
                        "50,0 % 24 jours-stagiaires sur 48",
                        "50,0 % 24 jours-stagiaires sur 48", "50,0 % 3\u202f600,00 € sur 7\u202f200,00 €");
        Element ground = page.selectFirst("#parts + .scroll tr:has(.badge:containsOwn(fondement statutaire))");
        assertThat(ground).isNotNull();
        assertThat(cells(ground)).containsExactly("1", "70", "0,00 € 1 sans coût connu");
        assertThat(page.select("#objectifs + .scroll tbody th .code").eachText())
                .containsExactly("D2", "D2.A1");
    }

    @Test
    void a_need_no_training_answers_is_a_gap() throws Exception {
        Document page = reader.page("/personnel/besoins");

        assertThat(cells(page.selectFirst("table.sheet tbody tr")))
                .containsExactly("D2 Défi 2 – Une ville qui respire", "F1 Gérer un patrimoine arboré");
        assertThat(page.select(".badge.untraced")).isEmpty();
    }

    @Test
    void the_ledger_of_time_says_what_was_gained_what_became_of_it_and_what_is_left() throws Exception {
        Document page = reader.page("/personnel/temps");
        Element account = page.selectFirst("table.ledger-of-time tr:has(th:contains(Direction du D2))");

        assertThat(page.select("table.ledger-of-time tbody th").eachText())
                .containsExactly("Cabinet", "Direction du D1", "Direction du D2");
        assertThat(page.select("section:has(#usages) tbody tr th .code").eachText())
                .containsExactly("U1", "U2");
        assertThat(page.select("section:has(#usages) tbody tr")
                        .first()
                        .select("td")
                        .eachText())
                .containsExactly(
                        "un meilleur service", "D2.A1 Planter 4 000 arbres", "800", "oui tournées-plus-courtes");
        assertThat(page.select("section:has(#gains) tbody tr td").eachText())
                .containsExactly("outil informatique I1 Inventaire des arbres", "300", "compté sur un mois");
        assertThat(account).isNotNull();
    }

    /// By department, like the spreadsheets people know: what is hidden says so in the file too.
    @Test
    void gained_time_and_coverage_are_sorted_filtered_and_taken_away_as_files() throws Exception {
        assertThat(reader.page("/personnel/temps?tri=-direction")
                        .select("table.ledger-of-time tbody th")
                        .eachText())
                .containsExactly("Direction du D2", "Direction du D1", "Cabinet");
        assertThat(reader.page("/personnel/temps?direction-contient=d2")
                        .select("table.ledger-of-time tbody th")
                        .eachText())
                .containsExactly("Direction du D2");
        assertThat(reader.page("/personnel/temps?colonnes=direction,degage").select("table.ledger-of-time thead th"))
                .hasSize(2);
        String time = reader.raw("/personnel/temps?format=csv&direction-contient=cabinet");
        assertThat(time.lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("Cabinet;")
                .contains("masqué");

        assertThat(reader.page("/personnel/couverture?direction-contient=zzz")
                        .select("section[aria-labelledby=directions] tbody tr"))
                .isEmpty();
        String coverage = reader.raw("/personnel/couverture?format=csv&colonnes=direction,jours");
        assertThat(coverage.lines().findFirst().orElseThrow())
                .as("a rate never leaves without what it is of")
                .contains("Jours reliés, en\u00a0%", "Jours attendus");
        assertThat(coverage.lines().count()).isGreaterThan(1);
    }

    @Test
    void headcount_is_sorted_filtered_and_taken_away_as_a_file() throws Exception {
        assertThat(reader.page("/personnel/effectifs?direction-contient=cabinet")
                        .select("table.headcount tbody th")
                        .eachText())
                .containsExactly("Cabinet");
        assertThat(reader.page("/personnel/effectifs?direction-contient=cabinet")
                        .select("table.headcount tfoot"))
                .as("a total of all stands under all alone")
                .isEmpty();
        assertThat(reader.page("/personnel/effectifs?colonnes=direction,ensemble")
                        .select("table.headcount thead th"))
                .hasSize(2);
        assertThat(reader.raw("/personnel/effectifs?format=csv&direction-contient=cabinet")
                        .lines()
                        .skip(1))
                .singleElement()
                .asString()
                .startsWith("Cabinet;")
                .contains("masqué");
    }

    /// Three people work in the cabinet: neither what they gained, nor what would tell it, is for all to see.
    @Test
    void what_few_people_gained_is_hidden_with_what_would_give_it_away() throws Exception {
        Document page = reader.page("/personnel/temps");

        Element cabinet = page.selectFirst("table.ledger-of-time tr:has(th:contains(Cabinet))");
        assertThat(cells(cabinet)).containsExactly("masqué");
        int hidden = page.select("table.ledger-of-time .veiled").size();
        boolean total = page.select(".rates").isEmpty();
        assertThat(hidden > 1 || total)
                .as("the total less the other departments would tell it")
                .isTrue();
        assertThat(page.select("section:has(#constats)").text()).doesNotContain("Cabinet");
        assertThat(page.select("p.beside").text()).contains("moins de 5 personnes");
        assertThat(reader.page("/personnel/effectifs")
                        .select("tr:has(th:contains(Cabinet)) td")
                        .eachText())
                .contains("masqué");
    }

    /// The overview tells all that was gained: what no use says is there, without link.
    @Test
    void the_overview_of_hours_comes_to_what_was_gained_and_tells_what_no_use_says() throws Exception {
        Visit hr = reader.by("rh");
        Document time = hr.page("/personnel/temps?annee=2023");
        Document overview = hr.page("/vue-d-ensemble?montrer=heures&exercice=2023");

        String gained = time.select(".rates dt:contains(Dégagé) + dd strong").text();
        String unsaid =
                time.select(".rates dt:contains(Sans usage dit) + dd strong").text();
        assertThat(gained).endsWith("h");
        assertThat(overview.select(".figure strong").text()).isEqualTo(gained);
        assertThat(overview.select("table.flow-pairs tfoot td:last-child").eachText())
                .containsExactly(gained, gained);
        assertThat(overview.selectFirst("table.flow-pairs tr:has(th:contains(Sans usage dit))")
                        .text())
                .contains("sans lien")
                .endsWith(unsaid);
        assertThat(hr.raw("/vue-d-ensemble?montrer=heures&exercice=2023&format=csv"))
                .contains("Sans usage dit;sans lien;");
    }

    /// What is hidden on the page of time gained is hidden there too, with all that would give it away.
    @Test
    void the_overview_of_hours_hides_what_few_people_gained() throws Exception {
        Document time = reader.page("/personnel/temps?annee=2023");
        Document overview = reader.page("/vue-d-ensemble?montrer=heures&exercice=2023");

        assertThat(overview.select("table.flow-pairs tr:has(th:contains(Cabinet))")
                        .eachText())
                .singleElement()
                .asString()
                .contains("masqué");
        assertThat(overview.select(".figure strong").text().equals("masqué"))
                .isEqualTo(time.select(".rates").isEmpty());
        assertThat(overview.select("p.beside").text()).contains("trop peu d’agents");
        assertThat(reader.raw("/vue-d-ensemble?montrer=heures&exercice=2023&format=csv"))
                .containsPattern("(?m)^.*Cabinet;Sans usage dit;[^0-9]*masqué$");
        assertThat(reader.page("/vue-d-ensemble?montrer=heures&exercice=2023&depuis=Cabinet")
                        .select(".figure strong")
                        .text())
                .isEqualTo("masqué");
    }

    @Test
    void posts_that_ended_or_fell_vacant_say_all_they_held() throws Exception {
        Document page = reader.page("/personnel/postes");

        assertThat(page.select("table.left-by tbody tr:contains(P22) td").eachText())
                .containsExactly("chef de projet", "Chef de projet D2.A2 (P22)", "poste vacant", "1er février 2023");
        assertThat(page.select("table.left-by tbody tr:contains(P31) td").eachText())
                .containsExactly("chef de projet", "Chef de projet D3.A1 (P31)", "poste fermé", "1er mars 2023");
        assertThat(page.select("section:has(#inconnus)").text()).contains("Chef de projet D4.A1");
        assertThat(page.select("table a[href^=/plan/element/modifier]")).isEmpty();
        assertThat(reader.by("charge").page("/personnel/postes").select("table a[href^=/plan/element/modifier]"))
                .as("the last post of a department that leads was its, too")
                .hasSize(3);
    }

    @Test
    void a_past_day_shows_the_posts_of_that_day() throws Exception {
        Document page = reader.page("/personnel/postes?le=2023-02-15");

        assertThat(page.select("table.left-by")).isEmpty();
        assertThat(page.select(".notice").text()).contains("15 février 2023");
        assertThat(reader.page("/personnel/postes?le=demain").select(".notice").text())
                .contains("Ce jour n’est pas compris");
    }

    @Test
    void heads_are_counted_by_department_and_category() throws Exception {
        Document page = reader.page("/personnel/effectifs");

        assertThat(page.select("table.headcount thead th").eachText())
                .containsExactly(
                        "Direction", "Catégorie A", "Catégorie B", "Catégorie C", "Catégorie non dite", "Ensemble");
        assertThat(page.select("table.headcount tfoot td").last().text()).isEqualTo("56");
    }

    @Test
    void what_accounts_say_of_personnel_stands_beside_with_few_people_hidden_outside_hr() throws Exception {
        Element outside = reader.page("/personnel/effectifs").selectFirst("table.staff-annex");
        Element hr = reader.by("rh").page("/personnel/effectifs").selectFirst("table.staff-annex");

        assertThat(outside.select("caption").text()).isEqualTo("CA 2025 · Budget principal");
        assertThat(outside.select("thead th").eachText())
                .containsExactly(
                        "Catégorie",
                        "Postes budgétés",
                        "Pourvus par des titulaires",
                        "Pourvus par des contractuels",
                        "Pourvus en tout");
        assertThat(cells(hr.select("tbody tr").last())).containsExactly("24", "19", "3", "22");
        assertThat(cells(hr.selectFirst("tfoot tr"))).containsExactly("45", "30,5", "11,8", "42,3");
        assertThat(cells(outside.select("tbody tr").last())).startsWith("24").contains("masqué");
        assertThat(cells(outside.selectFirst("tfoot tr"))).endsWith("42,3");
    }

    @Test
    void the_page_of_an_objective_says_what_people_give_it() throws Exception {
        Document page = reader.page("/plan/element?code=D2");
        Element row = page.selectFirst("section:has(#personnel) tbody tr");

        assertThat(row.select("th").text()).isEqualTo("2023");
        assertThat(cells(row)).containsExactly("1", "24", "3\u202f600,00 €", "800", "0,5", "–", "–");
        assertThat(page.select("section:has(#personnel) a[href^=/continuum/bas]"))
                .hasSize(1);
        assertThat(reader.page("/plan/element?code=D4").select("#personnel")).isEmpty();
    }

    @Test
    void every_page_speaks_both_languages_and_has_one_title() throws Exception {
        for (String page : PAGES) {
            for (String language : List.of("fr", "en")) {
                Document shown = reader.in(language).page(page);
                assertThat(shown.select("h1")).as(page).hasSize(1);
                assertThat(Wording.inOtherLanguage(shown, language)).as(page).isEmpty();
                assertThat(shown.text()).as(page).doesNotContain("??");
            }
        }
    }

    @Test
    void an_authority_without_people_or_plan_is_told_so() throws Exception {
        OwnAuthority bare = OwnAuthority.bare(home);
        for (String page : PAGES) {
            Visit.Answer answer = reader.by("reader-" + bare.siren()).asked(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.page().select(".empty, .card .beside")).as(page).isNotEmpty();
        }
    }

    @Test
    void an_account_of_one_authority_sees_nobody_of_another() throws Exception {
        for (String page : PAGES) {
            String theirs = page + "?autorite=" + Town.SIREN;
            assertThat(reader.asked(theirs).status()).as(theirs).isEqualTo(200);
            Visit.Answer hidden = reader.by("voisine").asked(theirs);
            assertThat(hidden.status()).as(theirs).isEqualTo(404);
            assertThat(hidden.page().text()).as(theirs).doesNotContain("Jardinier", "Cabinet", "arbor");
            assertThat(reader.by("voisine").page(page).text())
                    .as(page)
                    .doesNotContain("Cabinet", "Direction du D2", "Gérer un patrimoine");
        }
        assertThat(reader.by("voisine")
                        .asked("/personnel/formations/exporter?autorite=" + Town.SIREN)
                        .status())
                .isEqualTo(404);
    }

    private List<String> codes(String query) throws Exception {
        return reader.page("/personnel/formations" + query)
                .select("table.trainings th .code")
                .eachText();
    }

    private static Element card(Document page, String title) {
        return page.selectFirst(".people li:has(h2 a:containsOwn(" + title + "))");
    }

    private static List<String> cells(Element row) {
        return row.select("td").eachText();
    }
}

package fr.continuum.adapters.web;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What is done for the plan, read: the list, one page for each, links to confirm, needs.
@WebTest
class ContributionPagesTest {

    private final Visit reader;

    @Autowired
    ContributionPagesTest(MockMvc mvc, Home home) {
        this.reader = Visit.of(mvc, home, "lectrice");
    }

    @Test
    void what_serves_nothing_comes_first_the_costliest_before() throws Exception {
        Document page = reader.page("/contributions");

        assertThat(page.select("#liste tbody tr").eachText().stream()
                        .map(row -> row.replaceAll(".*· ([A-Z][0-9]).*", "$1"))
                        .toList())
                .containsExactly("I2", "F2", "P2", "O1", "I1", "F1", "F3", "C1", "P1");
        assertThat(page.select("#liste tbody tr td:last-child").eachText())
                .containsExactly(
                        "sans objectif",
                        "sans objectif",
                        "sans objectif",
                        "lien à confirmer",
                        "lien à confirmer",
                        "lien à confirmer",
                        "fondement statutaire",
                        "relié",
                        "relié");
    }

    @Test
    void counts_and_euros_of_each_state_stand_beside_what_they_are_taken_over() throws Exception {
        Element counts = reader.page("/contributions").selectFirst("table.counts");
        assertThat(counts).isNotNull();

        assertThat(plain(counts.select("caption").text()))
                .startsWith("Contributions : 9, dont 6 au coût connu, pour 391 200,00 €.");
        assertThat(cells(counts.selectFirst("tbody tr:has(.badge.untraced)")))
                .containsExactly("3", "33,3 %", "213 600,00 € coût connu : 2 sur 3", "54,6 %");
        assertThat(cells(counts.selectFirst("tfoot tr")))
                .containsExactly("9", "100 %", "391 200,00 € coût connu : 6 sur 9", "100 %");
        assertThat(counts.select("tbody tr td:nth-child(2)").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "genre=formation                                 | F2 F1 F3",
                "etat=sans-objectif                              | I2 F2 P2",
                "etat=preuve-incomplete                          | ''",
                "etat=fondement-statutaire                       | F3",
                "direction=Direction des finances                | P2",
                "annee=2022                                      | O1",
                "annee=2023&genre=processus                      | P1",
                "annee=sans                                      | I2 P2",
                "texte=reunion                                   | F2",
                "texte=SYSTEMES D'INFORMATION                    | I2 I1",
                "texte=les voisins                               | C1",
                "texte=d2.a1                                     | O1 I1 F1",
                "tri=cout                                        | I2 O1 I1 C1 F1 F2 F3 P1 P2",
                "tri=cout-croissant                              | F1 F2 C1 I1 O1 I2 F3 P1 P2",
                "genre=formation&etat=sans-objectif&annee=2023   | F2",
                "genre=nimporte                                  | ''"
            })
    void filters_and_orders_are_kept_in_the_address(String asked, String codes) throws Exception {
        Document page = reader.page("/contributions?" + asked);

        assertThat(String.join(" ", page.select("#liste tbody th code").eachText()))
                .isEqualTo(codes);
        for (String part : asked.split("&")) {
            String name = part.substring(0, part.indexOf('='));
            String value = part.substring(part.indexOf('=') + 1);
            if (!value.equals("nimporte")) {
                assertThat(Visit.fields(page.selectFirst("form.selectors")).getFirst(name))
                        .isEqualTo(value);
            }
        }
    }

    @Test
    void counts_lead_to_their_contributions_and_keep_the_other_filters() throws Exception {
        Document page = reader.page("/contributions?genre=formation&texte=conduire");
        String href = page.selectFirst("table.counts a:has(.untraced)").attr("href");

        assertThat(href).contains("genre=formation", "etat=sans-objectif", "texte=conduire");
        assertThat(reader.page(href).select("#liste tbody th code").eachText()).containsExactly("F2");
    }

    @Test
    void any_past_day_is_as_it_was_that_evening() throws Exception {
        assertThat(reader.page("/contributions?le=2023-01-15").select("#liste")).isEmpty();

        Document before = reader.page("/contributions?le=2024-06-11");
        assertThat(before.select("tr:has(code:containsOwn(I1)) td:last-child").text())
                .isEqualTo("relié");
        assertThat(plain(before.select("[role=status]").text())).contains("11 juin 2024");
        assertThat(before.select("#liste a").eachAttr("href")).allMatch(href -> href.contains("le=2024-06-11"));

        Document sheet = reader.page("/contributions/fiche?genre=informatique&code=I1&le=2024-06-11");
        assertThat(sheet.text()).contains("Planter 2 500 arbres").doesNotContain("Planter 4 000 arbres");
        assertThat(sheet.select("a:contains(Modifier)")).isEmpty();

        assertThat(reader.page("/contributions?le=2024-06-12")
                        .select("tr:has(code:containsOwn(I1)) td:last-child")
                        .text())
                .isEqualTo("lien à confirmer");
        assertThat(reader.page("/contributions?le=2999-01-01").text()).contains("n’est pas encore passé");
        assertThat(reader.asked("/contributions/fiche?genre=informatique&code=I1&le=2023-01-15")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formation    | F1 | perfectionnement;Besoins de compétence auxquels elle répond B1 – Choisir des essences;2;12",
                "formation    | F3 | intégration;formation d’intégration (CGFP L422-21 1°, décret 2008-512);14",
                "informatique | I1 | chiffrée : Tournées d’arrosage mieux placées (indicateur : arbres-vivants, non vérifié);SD-12;1er octobre 2023",
                "processus    | P1 | Ne plus se déplacer;usager;Dossier papier, trois semaines;Demande en ligne, deux jours;2 mai 2023",
                "organisation | O1 | comité social territorial (CST), le 8 novembre 2022 : avis défavorable;1er décembre 2022",
                "partenaire   | C1 | Association Les Voisins;personne privée;CONV-2023-18;2023 : 31 000,00 €"
            })
    void each_kind_shows_its_own_proof(String genre, String code, String said) throws Exception {
        String proof = plain(reader.page("/contributions/fiche?genre=" + genre + "&code=" + code)
                .select("#preuve")
                .text());

        for (String part : said.split(";")) {
            assertThat(proof).contains(part);
        }
    }

    @Test
    void a_link_says_its_share_its_reason_who_since_when_and_what_it_is_worth() throws Exception {
        Document page = reader.page("/contributions/fiche?genre=informatique&code=I1");
        Element row = page.selectFirst("#sert tbody tr");

        assertThat(plain(row.text()))
                .isEqualTo(
                        "sert D2.A1 Planter 4 000 arbres 100 % inscrit à la fiche action Dominique Admin 16 janvier 2023"
                                + " à 11 h 00 lien fort dit ici par une personne à confirmer : la cible a été révisée depuis");
        assertThat(row.select("a[href^=/plan/element]").attr("href")).contains("code=D2.A1");
    }

    @Test
    void the_way_up_leads_to_the_promise_directly_and_through_a_need() throws Exception {
        Document page = reader.page("/contributions/fiche?genre=formation&code=F1");

        assertThat(page.select("#promesses .through").eachText())
                .containsExactly(
                        "sert", "par le besoin de compétence : Choisir des essences qui supportent la chaleur");
        assertThat(page.select("#promesses li:first-child .climb code").eachText())
                .containsExactly("D2.A1", "D2");
        assertThat(page.select("#promesses .kept").eachText())
                .hasSize(2)
                .allMatch(text -> text.equals("engagement Un arbre pour chaque enfant né à Rochebrune"));
        assertThat(page.select("#promesses a.go").attr("href"))
                .startsWith("/continuum/haut?")
                .contains("genre=formation", "code=F1");
    }

    @Test
    void what_breaks_which_rule_is_told_with_how_to_mend_it() throws Exception {
        Document page = reader.page("/contributions/fiche?genre=processus&code=P2");

        assertThat(page.select("#manque li .badge").eachText()).containsExactly("R15", "R15", "R15");
        assertThat(page.select("#manque li").first().text())
                .contains(
                        "Une évolution de processus sert un objectif et nomme le besoin auquel elle répond",
                        "aucun objectif",
                        "Dites quel objectif ou quelle action cela sert, et pourquoi.");
        assertThat(reader.page("/contributions?genre=formation&texte=intégration")
                        .select("#liste .serves-one")
                        .text())
                .isEqualTo("fondement : formation d’intégration (CGFP L422-21 1°, décret 2008-512)");
        assertThat(reader.page("/contributions/fiche?genre=processus&code=P1").select("#manque"))
                .isEmpty();
    }

    @Test
    void the_history_tells_who_when_and_by_what() throws Exception {
        Element entry =
                reader.page("/contributions/fiche?genre=partenaire&code=C1").selectFirst("#histoire li");

        assertThat(plain(entry.text()))
                .startsWith("Entrée au registre le 16 janvier 2023 à 11 h 00, par Dominique Admin par un fichier"
                        + " contributions-2023.csv");
        assertThat(entry.select("tr:has(th:contains(Accord)) td").eachText())
                .containsExactly("non dit", "CONV-2023-18");
    }

    @Test
    void links_to_confirm_stand_beside_what_was_revised_and_why() throws Exception {
        Document page = reader.page("/contributions/a-confirmer");

        assertThat(page.select("article h3 code").eachText()).containsExactly("F1", "I1", "O1");
        Element revised = page.selectFirst("article table.revised");
        assertThat(plain(revised.select("caption").text()))
                .isEqualTo("D2.A1 – Planter 4 000 arbres, révisé le 12 juin 2024 (2024-06-12/3) : Les pépinières du Val"
                        + " peuvent fournir davantage.");
        assertThat(revised.select("tbody tr").eachText())
                .containsExactly("intitulé Planter 2 500 arbres Planter 4 000 arbres");
        assertThat(page.select("#cibles li").text()).contains("D2.A1", "3 contributions");
        assertThat(page.select("main form")).as("a reader confirms nothing").isEmpty();
    }

    @Test
    void needs_stand_beside_the_trainings_that_answer_them_and_years_beside_their_steps() throws Exception {
        Document page = reader.page("/contributions/besoins");

        assertThat(page.select("#besoins tbody tr").text())
                .isEqualTo("Choisir des essences qui supportent la chaleur compétence · B1 D2 "
                        + "Défi 2 – Une ville qui respire Gérer un patrimoine arboré");
        assertThat(plain(page.select("#plans tbody tr").text()))
                .isEqualTo("2023 3 1er décembre 2022 15 décembre 2022 manque R17 : incomplet");
        assertThat(plain(page.select("#effectif").text())).contains("Agents : 640", "200 agents", "R16");
        assertThat(page.select("main form")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contributions",
                "/contributions?etat=sans-objectif&le=2024-06-12",
                "/contributions/fiche?genre=formation&code=F1",
                "/contributions/fiche?genre=formation&code=F3",
                "/contributions/fiche?genre=informatique&code=I2",
                "/contributions/fiche?genre=processus&code=P1",
                "/contributions/fiche?genre=organisation&code=O1",
                "/contributions/fiche?genre=partenaire&code=C1",
                "/contributions/fiche/retirer?genre=formation&code=F1",
                "/contributions/fiche/modifier?genre=formation&code=F1",
                "/contributions/fiche/modifier?genre=informatique&code=I1",
                "/contributions/fiche/modifier?genre=processus&code=P1",
                "/contributions/fiche/modifier?genre=organisation&code=O1",
                "/contributions/fiche/modifier?genre=partenaire&code=C1",
                "/contributions/nouvelle",
                "/contributions/nouvelle?genre=formation",
                "/contributions/a-confirmer",
                "/contributions/besoins?besoin=B1&annee=2023"
            })
    void every_page_speaks_one_language_at_a_time_and_has_one_heading(String address) throws Exception {
        Visit officer = reader.by("charge");
        Document french = officer.page(address);
        Document english = officer.in("en").page(address);

        assertThat(Wording.inOtherLanguage(french, "fr")).isEmpty();
        assertThat(Wording.inOtherLanguage(english, "en")).isEmpty();
        for (Document page : List.of(french, english)) {
            assertThat(page.select("main h1")).hasSize(1);
            assertThat(page.html()).doesNotContain("??");
            assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                    .allMatch(field -> field.closest("label") != null);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (Element described : page.select("[aria-describedby]")) {
                for (String id : described.attr("aria-describedby").strip().split(" +")) {
                    assertThat(page.getElementById(id)).as(id).isNotNull();
                }
            }
        }
    }

    @Test
    void grounds_are_offered_with_their_category_and_their_legal_basis_alone() throws Exception {
        List<String> offered = reader.by("agente")
                .page("/contributions/nouvelle?genre=formation")
                .select("#fondement option")
                .eachText();

        assertThat(offered)
                .contains(
                        "intégration : formation d’intégration (CGFP L422-21 1°, décret 2008-512)",
                        "perfectionnement : aucun fondement, elle sert un objectif ou un besoin");
        assertThat(offered.stream().filter(option -> option.startsWith("perfectionnement")))
                .hasSize(1);
    }

    @Test
    void targets_are_offered_under_the_challenge_they_belong_to() throws Exception {
        Document page = reader.by("agente").page("/contributions/nouvelle?genre=informatique&cible=D2.A1");

        assertThat(page.select("#lien-cible-0 option[selected]").attr("value")).isEqualTo("D2.A1");
        assertThat(page.select("#lien-cible-0 optgroup:has(option[value=D2.A1])")
                        .attr("label"))
                .isEqualTo("D2 – Défi 2 – Une ville qui respire");
        assertThat(page.select("#lien-cible-0 option[value=P1]"))
                .as("a promise is no target")
                .isEmpty();
    }

    @Test
    void an_account_of_another_authority_sees_nothing_of_this_one() throws Exception {
        Visit neighbour = reader.by("voisine");

        for (String address : List.of("/contributions", "/contributions/a-confirmer", "/contributions/besoins")) {
            assertThat(neighbour.page(address).text())
                    .as(address)
                    .doesNotContain("Gérer un patrimoine arboré", "Planter", "B1", "640");
            assertThat(neighbour.asked(address + "?autorite=" + Town.SIREN).status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(neighbour
                        .asked("/contributions/fiche?genre=formation&code=F1")
                        .status())
                .isEqualTo(404);
        assertThat(neighbour
                        .asked("/contributions/fiche?genre=formation&code=F1&autorite=" + Town.SIREN)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contributions/fiche?genre=formation&code=F9",
                "/contributions/fiche?genre=nimporte&code=F1",
                "/contributions/fiche?genre=informatique&code=F1",
                "/contributions/fiche?genre=formation&code=",
                "/contributions/fiche?genre=formation&code=%20F1"
            })
    void what_is_not_there_is_told_on_a_page(String address) throws Exception {
        assertThat(reader.asked(address).status()).isEqualTo(404);
    }

    private static List<String> cells(Element row) {
        assertThat(row).isNotNull();
        return row.select("td").eachText().stream().map(Visit::plain).toList();
    }
}

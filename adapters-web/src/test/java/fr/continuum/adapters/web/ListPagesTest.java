package fr.continuum.adapters.web;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.security.SignedIn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// Lists sorted, filtered and laid out by their address, and the same as files.
@WebTest
class ListPagesTest {

    private final MockMvc mvc;
    private final Home home;
    private final Visit reader;

    @Autowired
    ListPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.reader = Visit.of(mvc, home, "lectrice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tri=cout                        | costliest first, as before",
                "tri=-cout                       | costliest first",
            })
    void the_costliest_come_first_however_the_address_says_it(String query, String why) throws Exception {
        List<String> costs = costs(reader.page("/contributions?" + query));

        assertThat(costs).as(why).isNotEmpty().isEqualTo(costs(reader.page("/contributions?tri=cout")));
        assertThat(costs.getLast()).isEqualTo("–");
    }

    @Test
    void several_columns_sort_one_after_the_other_and_what_says_nothing_comes_last() throws Exception {
        Document page = reader.page("/contributions?tri=direction,-titre&colonnes=titre,direction,code");
        List<String> departments = page.select("#liste tbody td.narrow-hide").eachText();

        assertThat(departments).isSortedAccordingTo((one, other) -> one.compareToIgnoreCase(other));
        assertThat(head(page, "direction").attr("aria-sort")).isEqualTo("ascending");
        assertThat(head(page, "titre").hasAttr("aria-sort")).isFalse();
        assertThat(head(page, "titre").text()).contains("▼2").contains("2e critère, décroissant");
    }

    @Test
    void a_header_sorts_and_sorts_the_other_way_when_asked_again() throws Exception {
        Document page = reader.page("/contributions?genre=formation");
        String first = head(page, "cout").select("a").attr("href");
        assertThat(first).contains("tri=-cout").contains("genre=formation");

        Document sorted = reader.page(first);
        assertThat(head(sorted, "cout").attr("aria-sort")).isEqualTo("descending");
        String second = head(sorted, "cout").select("a").attr("href");
        assertThat(second).contains("tri=cout-croissant");
        assertThat(head(reader.page(second), "cout").attr("aria-sort")).isEqualTo("ascending");
        assertThat(sorted.select("select[name=tri] option[selected]").first().attr("value"))
                .isEqualTo("-cout");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titre-contient=ARBRES           | O1 I1",
                "code-contient=i                 | I2 I1",
                "cout-de=100 000                 | I2",
                "cout-a=0                        | ''",
                "genre-est=formation             | F2 F1 F3",
                "genre-est=formation,processus   | F2 P2 F1 F3 P1",
                "genre-est=inconnu               | ''",
                "etat-est=relie                  | C1 P1",
            })
    void each_column_filters(String query, String codes) throws Exception {
        Document page = reader.page("/contributions?" + query.strip() + "&colonnes=titre,code");

        assertThat(page.select("#liste tbody td.more").eachText().stream()
                        .map(cell -> cell.replaceAll(".* ", ""))
                        .toList())
                .isEqualTo(codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ")));
        assertThat(page.select(".list-count strong").text())
                .isEqualTo((codes.isEmpty() ? 0 : codes.split(" ").length) + " sur 9");
        assertThat(page.selectFirst(".list-tools details").hasAttr("open")).isTrue();
    }

    @Test
    void the_sum_is_that_of_what_the_filters_let_through_and_says_of_how_many() throws Exception {
        String sum = reader.page("/contributions?etat-est=sans-objectif")
                .select(".list-sum")
                .text();

        assertThat(plain(sum)).isEqualTo("Coût : 213 600,00 € (2 sur 3 le disent)");
    }

    @Test
    void what_cannot_be_read_is_told_and_not_applied() throws Exception {
        Document page = reader.page("/contributions?cout-de=beaucoup");

        assertThat(page.select(".list-tools .notice.bad").text()).contains("« beaucoup »");
        assertThat(page.select("#liste tbody tr")).hasSize(9);
    }

    @Test
    void columns_are_those_asked_for_the_first_always() throws Exception {
        Document page = reader.page("/contributions?colonnes=cout,partenaire");

        assertThat(page.select("#liste thead th").eachText()).containsExactly("Contribution", "Coût", "Partenaire");
        assertThat(page.select("#liste tbody tr").getFirst().children()).hasSize(3);
        assertThat(page.select("input[name=colonnes][checked]").eachAttr("value"))
                .containsExactly("titre", "partenaire", "cout");
        assertThat(reader.page("/contributions?colonnes=nulle").select("#liste thead th"))
                .hasSize(5);
    }

    /// Both forms of the page keep what the other asked.
    @Test
    void a_form_sent_as_it_stands_asks_the_same_list() throws Exception {
        String address = "/contributions?genre=formation&tri=titre&titre-contient=e&colonnes=titre,code";
        Document page = reader.page(address);
        List<String> rows = page.select("#liste tbody th").eachText();

        for (String form : List.of("form.selectors", ".list-tools form")) {
            Element sent = page.selectFirst("main " + form);
            assertThat(sent).isNotNull();
            Document again = reader.page(address(sent, Visit.fields(sent)));
            assertThat(again.select("#liste tbody th").eachText()).as(form).isEqualTo(rows);
            assertThat(again.select("#liste thead th").eachText())
                    .as(form)
                    .isEqualTo(page.select("#liste thead th").eachText());
        }
    }

    @Test
    void the_file_is_what_is_on_screen() throws Exception {
        String asked = "/contributions?genre-est=formation&tri=-cout&colonnes=titre,code,cout";
        Document page = reader.page(asked);
        String csv = page.selectFirst(".list-files a").attr("href");
        MockHttpServletResponse file = file("lectrice", csv);

        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"contributions-.*rochebrune.*-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        List<String> lines =
                file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\ufeffContribution;Code;Coût");
        assertThat(lines.stream().skip(1).map(line -> line.split(";", -1)[1]).toList())
                .isEqualTo(page.select("#liste tbody td.more").eachText().stream()
                        .map(cell -> cell.replaceAll(".* ", ""))
                        .toList());
        assertThat(file("lectrice", csv.replace("format=csv", "format=xlsx")).getContentType())
                .startsWith("application/vnd.openxmlformats");
        assertThat(file("lectrice", csv.replace("format=csv", "format=pdf")).getStatus())
                .isEqualTo(404);
    }

    /// A rate alone is divided by the wrong sum: what it is of, its euros and its range stand beside it in files.
    @Test
    void a_rate_never_stands_alone_in_a_file() throws Exception {
        MockHttpServletResponse file = file("lectrice", "/documents?format=csv");
        List<String> lines =
                file.getContentAsString(StandardCharsets.UTF_8).lines().toList();

        List<String> head = List.of(lines.getFirst().split(";", -1));
        assertThat(head)
                .containsSubsequence(
                        "Relié aux politiques (% du champ)",
                        "Dans le champ (€)",
                        "Relié aux politiques (€)",
                        "Relié, liens forts seuls (% du champ)",
                        "Relié, avec liens faibles et ambigus (% du champ)",
                        "Pourquoi pas de taux");
        int rate = head.indexOf("Relié aux politiques (% du champ)");
        int told = 0;
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(";", -1));
            if (cells.get(rate).isEmpty()) {
                assertThat(cells.get(rate + 5)).as(line).isNotEmpty();
                continue;
            }
            told++;
            double scope = decimal(cells.get(rate + 1));
            assertThat(decimal(cells.get(rate)))
                    .as(line)
                    .isCloseTo(100 * decimal(cells.get(rate + 2)) / scope, within(0.006))
                    .isBetween(decimal(cells.get(rate + 3)), decimal(cells.get(rate + 4)));
        }
        assertThat(told).isPositive();
        assertThat(file("lectrice", "/documents?format=csv&colonnes=document,depenses")
                        .getContentAsString(StandardCharsets.UTF_8))
                .as("no rate, nothing beside it")
                .doesNotContain("champ");
        assertThat(reader.page("/documents").select("input[name=colonnes][value=champ]"))
                .hasSize(1);
        assertThat(reader.page("/documents?colonnes=taux,champ")
                        .select("thead th")
                        .eachText())
                .contains("Dans le champ (€)");
    }

    @Test
    void a_file_says_of_which_night_it_is_outside_its_table() throws Exception {
        MockHttpServletResponse file = file("lectrice", "/documents?format=csv");

        String night = file.getHeader("Continuum-Night");
        assertThat(night).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(file.getHeader("Content-Disposition")).endsWith("-nuit-" + night + ".csv\"");
    }

    /// Files that are no list of a page: figures are of a night, what people said is of a day.
    @Test
    void other_files_say_of_which_night_or_day_they_are_too() throws Exception {
        for (String address : List.of("/api/v1/flow/file", "/recoupement/fichier", "/api/v1/cross-proof/file")) {
            MockHttpServletResponse file = file("lectrice", address);

            assertThat(file.getHeader("Continuum-Night")).as(address).isEqualTo("2026-11-21");
            assertThat(file.getHeader("Content-Disposition")).as(address).endsWith("-nuit-2026-11-21.csv\"");
        }
        for (String address : List.of(
                "/contributions/exporter?genre=formations",
                "/api/v1/contributions/file?kind=TRAINING&format=csv",
                "/contributions/besoins/exporter",
                "/lier/regles/fichier?dimension=plan",
                "/personnel/formations/exporter")) {
            MockHttpServletResponse file = file("lectrice", address);

            assertThat(file.getHeader("Continuum-Day")).as(address).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(file.getHeader("Content-Disposition"))
                    .as(address)
                    .endsWith("-" + file.getHeader("Continuum-Day") + ".csv\"");
        }
    }

    @Test
    void a_list_of_a_past_day_says_which() throws Exception {
        MockHttpServletResponse file = file("lectrice", "/contributions?le=2025-06-01&format=csv");

        assertThat(file.getHeader("Continuum-Day")).isEqualTo("2025-06-01");
        assertThat(file.getHeader("Continuum-Night")).isNull();
        assertThat(file.getHeader("Content-Disposition")).endsWith("-jour-2025-06-01.csv\"");
        assertThat(file("lectrice", "/contributions?le=bientôt&format=csv").getHeader("Continuum-Day"))
                .isNull();
    }

    /// Posts and places have commas in their names.
    @Test
    void several_in_one_cell_stand_apart_by_more_than_a_comma() throws Exception {
        String csv = file("lectrice", "/plan?vue=liste&format=csv&colonnes=code,pilote")
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv).contains("D2;\"Adjointe au maire, D2 ; Direction du D2\"");
        assertThat(reader.page("/plan?vue=liste").select(".holder").eachText())
                .contains("Adjointe au maire, D2", "Direction du D2");
    }

    private static double decimal(String cell) {
        return Double.parseDouble(cell.replace(',', '.'));
    }

    @Test
    void nobody_else_has_the_file() throws Exception {
        assertThat(file("voisine", "/contributions?autorite=210500015&format=csv")
                        .getStatus())
                .isEqualTo(reader.by("voisine")
                        .asked("/contributions?autorite=210500015")
                        .status());
        assertThat(mvc.perform(get("/contributions?format=csv"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(302, 401);
    }

    @Test
    void keys_are_sorted_filtered_and_sent_as_files_by_the_database() throws Exception {
        String keys = reader.page("/documents")
                        .select("main tbody th a")
                        .first()
                        .attr("href")
                        .replaceAll("\\?.*", "") + "/cles";
        Document page = reader.page(keys + "?tri=-euros");
        long whole = number(page.select(".list-count strong").text().replaceAll(".*sur", ""));
        assertThat(whole).isGreaterThan(3);
        assertThat(head(page, "euros").attr("aria-sort")).isEqualTo("descending");

        Document some = reader.page(
                keys + "?tri=fonction,-euros&nature-contient=6&euros-de=0,01&colonnes=fonction,nature,euros,motif");
        assertThat(some.select("main table tbody tr")).isNotEmpty();
        assertThat(some.select("main table tbody td:nth-child(2) .code").eachText())
                .allMatch(code -> code.contains("6"));
        assertThat(number(some.select(".list-count strong").text().replaceAll("sur.*", "")))
                .isLessThan(whole);

        String csv = some.select(".list-files a").first().attr("href");
        List<String> lines = file("lectrice", csv)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst()).isEqualTo("\ufeffFonction;Nature;Montant;Motif");
        assertThat(lines.size() - 1L)
                .isEqualTo(number(some.select(".list-count strong").text().replaceAll("sur.*", "")))
                .isGreaterThan(50);
        assertThat(reader.page(keys + "?ou-est=nulle-part").select("main table tbody tr"))
                .isEmpty();
    }

    /// Each list sorts by each of its headers, either way, and goes out as a file of as many rows as it says.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contributions",
                "/constats",
                "/plan?vue=liste",
                "/plan/comparer?vue=liste&du=2021-01-01&au=2022-03-10",
                "/lier/regles?dimension=plan",
                "/lier/regles?dimension=politique",
                "/personnel/formations",
                "/personnel/besoins",
            })
    void every_list_sorts_by_every_header_and_is_sent_whole(String address) throws Exception {
        Document page = reader.page(address);
        long count = number(page.select(".list-count strong").text().replaceAll("sur.*", ""));
        assertThat(count).isPositive();
        assertThat(page.select("thead a.by")).hasSizeGreaterThan(3);

        for (String href : page.select("thead a.by").eachAttr("href")) {
            Document sorted = reader.page(href);
            assertThat(sorted.select(".list-count strong").text())
                    .as(href)
                    .isEqualTo(page.select(".list-count strong").text());
            assertThat(sorted.select("th[aria-sort]")).as(href).hasSize(1);
        }
        String csv = page.select(".list-files a").first().attr("href");
        assertThat(file("lectrice", csv)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split("\r\n", -1))
                .hasSize((int) count + 2);
    }

    @Test
    void a_file_of_figures_of_people_holds_none_that_is_hidden() throws Exception {
        Document page = reader.page("/personnel/formations");
        long hidden = page.select("#contenu table.trainings tbody td.num:nth-child(4)").stream()
                .filter(cell -> cell.text().isBlank() || !cell.text().matches("[0-9].*"))
                .count();
        String csv = file("lectrice", "/personnel/formations?format=csv&colonnes=titre,prevus")
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines().skip(1).filter(line -> line.endsWith(";")).count())
                .isEqualTo(hidden);
    }

    private MockHttpServletResponse file(String login, String address) throws Exception {
        return mvc.perform(get(URI.create(address))
                        .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    private static String address(Element form, MultiValueMap<String, String> values) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(form.attr("action"));
        values.forEach((name, all) -> all.forEach(value -> address.queryParam(name, value)));
        return address.build().toUriString();
    }

    private static Element head(Document page, String key) {
        Element link = page.getElementById("tri-" + key);
        assertThat(link).as(key).isNotNull();
        return link.parent();
    }

    private static List<String> costs(Document page) {
        return page.select("#liste tbody td.num").eachText();
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    /// Every list sorts, filters, chooses its columns and comes as a file, by its address.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/documents             | -depenses  | document   | taux   | document-contient=zzzz",
                "/nuits                 | -fichiers  | nuit       | etat   | nuit-du=2099-01-01",
                "/personnel/postes      | poste      | objet      | depuis | objet-contient=zzzz",
            })
    void more_lists_are_asked_the_same_way(String path, String sort, String first, String column, String nothing)
            throws Exception {
        Document page = reader.page(path.strip() + "?tri=" + sort.strip() + "&colonnes=" + column.strip());

        String key = sort.strip().replace("-", "");
        Document whole = reader.page(path.strip() + "?tri=" + sort.strip());
        assertThat(head(whole, key).attr("aria-sort")).isEqualTo(sort.contains("-") ? "descending" : "ascending");
        assertThat(page.select("#tri-" + key)).as("left out").isEmpty();
        assertThat(page.select("#tri-" + column.strip())).hasSize(1);
        assertThat(page.select("#tri-" + first.strip())).as("always there").hasSize(1);
        String csv = reader.raw(whole.select(".list-files a").first().attr("href"));
        assertThat(csv.lines().count() - 1)
                .isEqualTo(Long.parseLong(
                        plain(whole.select(".list-count strong").text()).split(" ")[0]))
                .isPositive();
        assertThat(reader.page(path.strip() + "?" + nothing.strip())
                        .select("main p.empty")
                        .text())
                .as("what nothing answers to")
                .contains("Rien ne répond");
    }

    @Test
    void documents_are_filtered_by_what_they_say() throws Exception {
        Document page = reader.page("/documents?document-contient=bp&colonnes=document,exercice,etape");

        assertThat(page.select("table.in-force tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("BP"));
        assertThat(reader.page("/documents?document-contient=zzz")
                        .select("main")
                        .text())
                .contains("Rien ne répond à ces filtres.");
    }

    @Test
    void accounts_are_a_list_for_who_keeps_them() throws Exception {
        Document page = reader.by("admin").page("/comptes?etat-est=ouvert&tri=-nom");

        assertThat(page.select("table.cards tbody th a").eachText())
                .isSortedAccordingTo(Collator.getInstance(Locale.FRENCH).reversed())
                .isNotEmpty();
        assertThat(reader.by("admin").raw("/comptes?format=csv")).doesNotContain("{noop}", "{bcrypt}");
    }
}

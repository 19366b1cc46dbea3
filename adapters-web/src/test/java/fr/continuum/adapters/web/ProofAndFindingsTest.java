package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.FindingLog.DatedFinding;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostsExtract;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/// From a finding of the cross-proof (R44, R45, R46) to the lines of the page that make it up, and back; and the lists
/// of that page, asked by their address.
@WebTest
@DirtiesContext
@Import(ProofAndFindingsTest.Proven.class)
class ProofAndFindingsTest {

    private static final Set<ContinuumRule> OF_THE_PROOF =
            Set.of(ContinuumRule.R44, ContinuumRule.R45, ContinuumRule.R46);
    private static final String GAPS = "section[aria-labelledby=ecarts] tbody tr";
    private static final String POSTS = "section[aria-labelledby=postes] table:contains(Créé le) tbody tr";

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    ProofAndFindingsTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Proven {

        @Bean
        @Primary
        Home homeOfFindings() throws IOException {
            Home home = new Home("{noop}" + Home.PASSWORD).withLedger();
            home.workforce.read(
                    Owner.of(Town.SIREN),
                    new PostsExtract(
                            LocalDate.of(2026, 11, 20),
                            WorkforceWords.posts(List.of(
                                    "post P91 department=Voirie opened=2026-02-01",
                                    "post P92 department=Voirie opened=2026-03-01",
                                    "post P93 department=Voirie_2025_·_nord opened=2025-03-01"))),
                    new TimelineEntry("sirh", Instant.parse("2026-11-20T05:00:00Z"), "postes.csv"));
            home.nextNightProving(LocalDate.of(2026, 11, 22));
            return home;
        }
    }

    private MockHttpServletResponse answer(String login, String address) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(URI.create(address))
                        .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer("lectrice", address).getContentAsString());
    }

    private List<Finding> found() {
        return home.findings.of(Town.SIREN, home.night()).stream()
                .map(DatedFinding::finding)
                .filter(finding -> OF_THE_PROOF.contains(finding.rule()))
                .toList();
    }

    private static String atFinding(Finding finding) {
        return UriComponentsBuilder.fromPath("/constats")
                .queryParam("autorite", Town.SIREN)
                .queryParam("regle", finding.rule().id())
                .queryParam("sujet", "{sujet}")
                .encode()
                .buildAndExpand(finding.subject())
                .toUriString();
    }

    private static List<String> linksToFindings(Document page, String rows) {
        return page.select(rows + " a[href^='/constats?']").eachAttr("href");
    }

    @Test
    void the_night_found_of_all_three_rules() {
        assertThat(found()).extracting(Finding::rule).contains(ContinuumRule.R44, ContinuumRule.R46);
        assertThat(found()).extracting(Finding::subject).contains("postes créés 2025 · Voirie 2025 · nord");
    }

    @Test
    void a_finding_leads_to_the_lines_that_make_it_up_and_to_no_other() throws Exception {
        List<Finding> all = found();
        assertThat(all).hasSizeGreaterThan(3);
        for (Finding finding : all) {
            Document findings = page(atFinding(finding));
            assertThat(findings.select("section[aria-labelledby=ouverts] tbody tr"))
                    .as("the finding alone: %s", finding.subject())
                    .hasSize(1);
            String address = findings.select("section[aria-labelledby=ouverts] a[href^='/recoupement']")
                    .attr("href");
            String rows = finding.rule() == ContinuumRule.R46 ? POSTS : GAPS;

            Document proof = page(address.replaceAll("#.*", ""));

            assertThat(address).endsWith(finding.rule() == ContinuumRule.R46 ? "#postes" : "#ecarts");
            assertThat(proof.select(address.substring(address.indexOf('#')))).hasSize(1);
            assertThat(proof.select(rows)).as(address).isNotEmpty();
            assertThat(linksToFindings(proof, rows))
                    .as("each line leads back: %s", address)
                    .hasSameSizeAs(proof.select(rows))
                    .containsOnly(atFinding(finding));
            assertThat(proof.select(".notice").text()).contains("constat " + finding.rule(), finding.subject());
        }
    }

    @Test
    void what_a_finding_is_worth_is_what_its_lines_come_to() throws Exception {
        for (Finding finding : found()) {
            if (finding.rule() == ContinuumRule.R44) {
                String address = page(atFinding(finding))
                        .select("section[aria-labelledby=ouverts] a[href^='/recoupement']")
                        .attr("href")
                        .replaceAll("#.*", "");
                String csv = answer("lectrice", address + "&format=csv&colonnes=montant")
                        .getContentAsString(StandardCharsets.UTF_8);
                long cents = csv.lines()
                        .skip(1)
                        .mapToLong(line -> Long.parseLong(
                                line.substring(line.lastIndexOf(';') + 1).replaceAll("[^0-9-]", "")))
                        .sum();
                assertThat(cents)
                        .as(finding.subject())
                        .isEqualTo(finding.cents().orElseThrow());
            }
        }
    }

    @Test
    void every_line_of_the_year_leads_to_its_finding_and_the_finding_is_there() throws Exception {
        Set<String> links = new HashSet<>(linksToFindings(page("/recoupement?exercice=2025"), GAPS));

        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(page(link).select("section[aria-labelledby=ouverts] tbody tr"))
                    .as(link)
                    .hasSize(1);
        }
    }

    @Test
    void lines_of_a_year_or_a_measure_the_night_did_not_ask_about_lead_to_no_finding() throws Exception {
        for (String other : List.of("exercice=2024", "exercice=2025&mesure=MtMandate", "exercice=2026")) {
            Document page = page("/recoupement?" + other);

            assertThat(page.select(GAPS)).as(other).isNotEmpty();
            assertThat(linksToFindings(page, GAPS)).as(other).isEmpty();
        }
    }

    @Test
    void posts_are_told_of_the_year_asked_for_whatever_was_spent_in_it() throws Exception {
        Document page = page("/recoupement?exercice=2026");

        assertThat(page.select("#postes").text()).isEqualTo("Postes créés en 2026");
        assertThat(page.select(POSTS)).hasSize(2);
        Document later = page("/recoupement?exercice=2031");
        assertThat(later.select("#postes").text()).isEqualTo("Postes créés en 2031");
        assertThat(later.select(".notice").text()).contains("2031");
    }

    @Test
    void programs_are_told_which_finding_says_a_gap_or_a_post() throws Exception {
        String json = answer("lectrice", "/api/v1/cross-proof?year=2025&measure=MtReal")
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(JsonPath.<List<String>>read(json, "$.gaps[*].finding"))
                .isNotEmpty()
                .isSubsetOf(found().stream().map(Finding::subject).toList());
        assertThat(JsonPath.<List<String>>read(json, "$.posts.posts[*].finding"))
                .containsExactly("postes créés 2025 · Voirie 2025 · nord");
    }

    @Test
    void what_nothing_tells_any_more_is_said_and_what_is_no_rule_of_ours_is_no_filter() throws Exception {
        Document gone = page("/recoupement?exercice=2025&regle=R44&constat=achats%202025%20%C2%B7%20rien");

        assertThat(gone.select(GAPS)).isEmpty();
        assertThat(gone.select("section[aria-labelledby=ecarts] .empty").text()).startsWith("Plus rien ne le dit");
        int all = page("/recoupement?exercice=2025").select(GAPS).size();
        for (String other : List.of("regle=R20&constat=x", "regle=R44", "constat=x", "regle=R46&constat=x")) {
            assertThat(page("/recoupement?exercice=2025&" + other).select(GAPS))
                    .as(other)
                    .hasSize(all);
        }
    }

    @Test
    void gaps_are_sorted_filtered_and_shown_by_columns_in_their_address() throws Exception {
        Document page = page("/recoupement?exercice=2025&tri=montant&colonnes=quoi,montant,declare,sujet");

        List<Long> amounts = page.select(GAPS + " td.num:not(.more) strong").stream()
                .map(cell -> Long.parseLong(cell.text().replaceAll("[^0-9]", "")))
                .toList();
        assertThat(amounts).hasSizeGreaterThan(1).isSorted();
        assertThat(page.select("#tri-montant")).hasSize(1);
        assertThat(page.select("#tri-question, #tri-achat")).isEmpty();
        assertThat(page.select("#tri-sujet, #tri-declare")).hasSize(2);
        assertThat(page("/recoupement?exercice=2025&question-est=sans-lien")
                        .select(GAPS)
                        .eachText())
                .isNotEmpty()
                .allMatch(row -> row.contains("dépensé, et rien ne dit pourquoi"));
        assertThat(page("/recoupement?exercice=2025&montant-de=999999999999").select(GAPS))
                .isEmpty();
        assertThat(page("/recoupement?exercice=2025&montant-de=abc")
                        .select(".notice.bad")
                        .text())
                .contains("abc");
    }

    @Test
    void the_list_is_the_same_as_a_file() throws Exception {
        Document page = page("/recoupement?exercice=2025&ecart=sans-lien&tri=-montant");
        List<String> files =
                page.select("section[aria-labelledby=ecarts] .list-files a").eachAttr("href");

        String csv = answer("lectrice", files.getFirst()).getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(page.select(GAPS).size() + 1);
        assertThat(csv.lines().findFirst().orElseThrow()).contains("Quoi", "Montant", "Constat");
        assertThat(answer("lectrice", files.getLast()).getContentAsByteArray()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void each_count_of_what_is_declared_leads_to_as_many_lines() throws Exception {
        Document page = page("/recoupement?exercice=2025&mesure=MtReal");
        List<Element> counts = new ArrayList<>(page.select("section[aria-labelledby=declare] td.num a"));

        assertThat(counts).hasSizeGreaterThan(1);
        for (Element count : counts) {
            Document list = page(count.attr("href"));
            assertThat(list.select("main .scroll table tbody tr"))
                    .as(count.attr("href"))
                    .hasSize(Integer.parseInt(count.text()));
            assertThat(answer("lectrice", list.select(".list-files a").first().attr("href"))
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines())
                    .hasSize(Integer.parseInt(count.text()) + 1);
        }
        assertThat(page("/recoupement/declare?exercice=2025&etat-est=RIEN")
                        .select("main .empty")
                        .text())
                .isEqualTo("Rien ne répond à ces filtres.");
    }

    @Test
    void what_is_declared_leads_to_its_finding_where_the_night_found_one() throws Exception {
        List<String> links = page("/recoupement/declare?exercice=2025&mesure=MtReal")
                .select("main .scroll table tbody a[href^='/constats?']")
                .eachAttr("href");

        assertThat(links)
                .containsExactlyInAnyOrderElementsOf(found().stream()
                        .filter(finding -> finding.rule() == ContinuumRule.R45)
                        .map(ProofAndFindingsTest::atFinding)
                        .toList());
    }
}

package fr.continuum.adapters.web.first;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.IndicatorLines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// Each count of each first screen leads to a list of exactly that many lines, all its pages together: whoever reads
/// "39" counts 39 where it leads.
@WebTest
@Import(CountsLeadToListsTest.OfItsOwn.class)
@DirtiesContext
class CountsLeadToListsTest {

    /// A town of which everything there is to count is known: a ledger, a waiver that ends, indicators nobody
    /// measured.
    @TestConfiguration(proxyBeanMethods = false)
    static class OfItsOwn {

        @Bean
        @Primary
        Home homeOfCounts() {
            Home home = new Home("{noop}" + Home.PASSWORD).withLedger();
            LocalDate today = Days.of(Instant.now());
            home.waivers.add(
                    Town.SIREN,
                    new Waiver(
                            ContinuumRule.R20,
                            "fonction=1",
                            "le marché attend l’arbitrage du bureau",
                            "charge",
                            today.minusDays(9),
                            today.plusDays(12)),
                    Instant.now());
            home.waivers.add(
                    Town.SIREN,
                    new Waiver(
                            ContinuumRule.R23,
                            "fonction=1",
                            "les règles seront revues à l’automne",
                            "charge",
                            today.minusDays(9),
                            today.plusDays(200)),
                    Instant.now());
            MandatePlan plan = home.plans.inForce(Town.SIREN).orElseThrow().content();
            home.indicators.put(
                    Owner.of(Town.SIREN),
                    allowed(IndicatorStep.of(
                            IndicatorBook.EMPTY,
                            IndicatorLines.indicators(List.of(
                                    "indicator I1 active=2022-04-01",
                                    "indicator I2 active=2022-04-01 post=Cheffe_de_service",
                                    "indicator I3")),
                            List.of(),
                            IndicatorChange.byFile(plan, today))),
                    new TimelineEntry("marie", Instant.parse("2022-05-02T10:00:00Z"), "fichier"));
            return home;
        }
    }

    /// What is a line of a list, page by page. A count that leads to any other page is a count nobody can check.
    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("/plan", "table.plan-tree tbody tr"),
            Map.entry("/contributions", "main .scroll table:not(.counts) tbody tr"),
            Map.entry("/contributions/a-confirmer", "#par-contribution article.waiting"),
            Map.entry("/indicateurs", "table.indicators tbody tr"),
            Map.entry("/constats", "section[aria-labelledby=ouverts] tbody tr"),
            Map.entry("/constats/derogations", "section tbody tr"),
            Map.entry("/ce-qui-a-change", "main table tbody tr"),
            Map.entry("/personnel/postes", "table.left-by tbody tr"),
            Map.entry("/personnel/formations", "table.trainings tbody tr"),
            Map.entry("/rapprochement", "section[aria-labelledby=ecarts] tbody tr"),
            Map.entry("/recoupement", "section[aria-labelledby=ecarts] tbody tr"),
            Map.entry("/comptes", "main table tbody tr"));

    /// Blocks whose lines are counts, each leading to what it counts.
    private static final String COUNTING = ".first-changed, .first-chase, .first-findings";

    private static final Pattern COUNT = Pattern.compile("^(?:Plan\\h*: )?(\\d[\\d\\h]*)\\h");

    /// What is counted in the middle of a sentence.
    private static final Pattern WITHIN = Pattern.compile("(\\d[\\d\\h]*)\\h(?:clés?|constats?)(?!\\p{L})");

    /// Lists of the keys of a document.
    private static final String KEYS = "main table.cards tbody tr";

    private final MockMvc mvc;

    @Autowired
    CountsLeadToListsTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    private record Counted(Role role, String said, int count, String href) {

        @Override
        public String toString() {
            return role + " " + said + " " + href;
        }
    }

    private Comer comer(Role role) {
        return Comer.of(mvc, role).holding(new Held(Set.of(), Set.of("adjointe au maire, d2"), Set.of("99001"), ""));
    }

    private List<Counted> counted() throws Exception {
        List<Counted> all = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.PARTNER) {
                for (String since : List.of("", "?depuis=2023-01-16", "?regard=argent")) {
                    all.addAll(counted(role, comer(role).page("/" + since)));
                }
            }
        }
        return all;
    }

    private static List<Counted> counted(Role role, Document page) {
        Stream<Counted> tallies = page.select(".first-block .tallies a").stream()
                .map(tally -> new Counted(
                        role, tally.ownText(), number(tally.select("strong").text()), tally.attr("href")));
        Stream<Counted> lines = page.select(COUNTING).select(".first-lines .said a").stream()
                .flatMap(line -> counted(role, line).stream());
        Stream<Counted> looks = page.select(".looks .open-findings a, .looks .unlinked-keys a").stream()
                .map(line -> new Counted(
                        role,
                        line.text(),
                        number(line.text().replaceFirst("^\\D*(\\d[\\d\\h]*).*$", "$1")),
                        line.attr("href")));
        Stream<Counted> found = page.select(".first-late .first-lines > li:has(.said a[href*=/constats])").stream()
                .map(line -> new Counted(
                        role,
                        line.select(".said").text(),
                        number(line.select(".badge").text().replaceAll("\\D+$", "")),
                        line.select(".said a[href*=/constats]").attr("href")));
        return Stream.of(tallies, lines, looks, found).flatMap(all -> all).toList();
    }

    /// What a line counts: at its head, or anywhere where it counts keys or findings.
    private static Optional<Counted> counted(Role role, Element line) {
        return Stream.of(COUNT, WITHIN)
                .map(pattern -> pattern.matcher(line.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(count -> new Counted(role, line.text(), number(count.group(1)), line.attr("href")));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\h", ""));
    }

    @TestFactory
    Stream<DynamicTest> each_count_is_the_number_of_lines_it_leads_to() throws Exception {
        return counted().stream()
                .distinct()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(lines(comer(one.role()), one.href())).isEqualTo(one.count())));
    }

    @Test
    void counts_of_all_kinds_were_walked() throws Exception {
        List<Counted> all = counted();

        assertThat(all).hasSizeGreaterThan(25);
        assertThat(all)
                .anyMatch(one ->
                        one.said().contains("que rien ne relie") && one.href().contains("/cles?"));
        assertThat(all).anyMatch(one -> one.said().contains("que rien ne relie, de plus"));
        assertThat(all).anyMatch(one -> one.said().startsWith("Constats ouverts"));
        assertThat(all)
                .anyMatch(
                        one -> one.said().contains("sans lien (") && one.href().contains("/cles?"));
        assertThat(all.stream().map(one -> path(one.href())).distinct())
                .contains(
                        "/plan",
                        "/contributions",
                        "/contributions/a-confirmer",
                        "/indicateurs",
                        "/constats",
                        "/constats/derogations",
                        "/rapprochement",
                        "/ce-qui-a-change",
                        "/personnel/postes",
                        "/personnel/formations",
                        "/recoupement",
                        "/comptes");
    }

    @Test
    void a_list_that_is_longer_than_its_count_would_be_found() throws Exception {
        Counted late = counted().stream()
                .filter(one -> one.href().contains("etat=LATE"))
                .findFirst()
                .orElseThrow();

        assertThat(lines(comer(late.role()), late.href().replace("&etat=LATE", "")))
                .isGreaterThan(late.count());
    }

    private static String path(String href) {
        return href.replaceAll("[?#].*", "");
    }

    /// The lines of all pages of a list.
    private static int lines(Comer comer, String href) throws Exception {
        String which = LINES.get(path(href));
        if (which == null && path(href).matches("/documents/[0-9a-f]{64}/cles")) {
            which = KEYS;
        }
        if (which == null && path(href).startsWith("/nuits/")) {
            which = "#quarantaine tbody tr, section[aria-labelledby=quarantaine] tbody tr";
        }
        assertThat(which).as("what a line of " + href + " is").isNotNull();
        int lines = 0;
        for (String next = href.replaceAll("#.*", ""); !next.isEmpty(); ) {
            Document page = comer.page(next);
            List<Element> rows = page.select(which).stream()
                    .filter(row -> row.closest("details") == null)
                    .toList();
            lines += rows.size();
            next = page.select(".paging a[rel=next]").attr("href");
        }
        return lines;
    }
}

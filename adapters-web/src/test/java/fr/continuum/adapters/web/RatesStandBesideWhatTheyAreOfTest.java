package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A rate that stands in front of an assembly says what it is of: no page shows a percentage without its denominator
/// beside it. The very paragraph or cell that says a rate names what it is of (`data-of`), not what is around it: two
/// rates of one card may be of two sums. That figure is read in the same paragraph where it says its parts, else in
/// the same table, card or section. Where the part is named too (`data-part`), dividing them gives the rate. A share
/// somebody gave to a link says so (`data-share`): it is no rate.
@WebTest
class RatesStandBesideWhatTheyAreOfTest {

    private static final Pattern PERCENT = Pattern.compile("[0-9][\\s\u00a0\u202f]?%");

    /// The bound that rows of a table are held against: no rate of anything.
    private static final Pattern BOUND = Pattern.compile("sous[\\s\u00a0\u202f]100[\\s\u00a0\u202f]?%");

    /// Where the denominator is looked for: what is read together.
    private static final String TOGETHER = ".rate, table, .card, dl, form, section, article";

    /// What is read in one breath: a rate in it is of what it names itself.
    private static final Set<String> BREATHS =
            Set.of("p", "li", "td", "th", "dd", "dt", "caption", "figcaption", "h1", "h2", "h3", "div", "label");

    private static final Pattern RATE =
            Pattern.compile("[<>]?[\\s\u00a0\u202f]?(−?[0-9]+(?:,[0-9]+)?)[\\s\u00a0\u202f]?%");

    private final Visit visit;
    private final PagesTest pages;

    @Autowired
    RatesStandBesideWhatTheyAreOfTest(MockMvc mvc, Home home) {
        this.visit = Visit.of(mvc, home, "controleur");
        this.pages = new PagesTest(mvc, home);
    }

    @TestFactory
    Stream<DynamicTest> no_page_shows_a_rate_without_its_denominator() {
        return Stream.concat(
                        pages.addresses().stream(),
                        Stream.of(
                                "/?regard=controle",
                                "/?regard=argent",
                                "/vue-d-ensemble",
                                "/continuum/bas",
                                "/continuum/bas?code=D2",
                                "/plan/element?code=D2",
                                "/force-des-liens",
                                "/recoupement",
                                "/recoupement/declare",
                                "/lier/lot?dimension=plan&champ=fonction",
                                "/lier/regles?dimension=plan",
                                "/contributions",
                                "/personnel",
                                "/personnel/couverture",
                                "/personnel/postes",
                                "/personnel/besoins",
                                "/personnel/temps"))
                .map(address -> DynamicTest.dynamicTest(
                        address, () -> assertThat(bare(visit.page(address))).isEmpty()));
    }

    /// A sum of several budgets is nobody's budget: it says so where its rate is, and the page leads to the bridge
    /// of each document it is made of.
    @TestFactory
    Stream<DynamicTest> a_rate_of_several_budgets_says_so_and_leads_to_their_bridges() {
        return Stream.of(
                        "/vue-d-ensemble?exercice=2025&montant=MtReal",
                        "/force-des-liens",
                        "/continuum/bas?exercice=2025&montant=MtReal",
                        "/continuum/bas?code=D1&exercice=2025&montant=MtReal",
                        "/continuum/bas?code=D2&exercice=2025&montant=MtReal",
                        "/continuum/bas?code=P1&exercice=2025&montant=MtReal")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    Document page = visit.page(address);
                    assertThat(page.select("main [data-of]")).isNotEmpty();
                    assertThat(unconsolidated(page)).isEmpty();
                    int bridges = 0;
                    for (String href : page.select("main a[href^=/documents/], main a[href^=/budgets/]")
                            .eachAttr("href")) {
                        bridges += href.contains("/cles") || href.contains("/sans-lien")
                                ? 0
                                : visit.page(href).select("table.bridge").size();
                    }
                    assertThat(bridges).as("bridges it leads to").isGreaterThan(1);
                }));
    }

    /// Two years under one heading look alike: where one is paid by one budget and another executed by two, it
    /// says so before their figures.
    @Test
    void years_that_are_not_known_alike_are_told_apart_before_they_are_compared() throws Exception {
        Document page = visit.page("/force-des-liens");
        long alike = page.select("section[aria-labelledby=exercices] tbody th .under").eachText().stream()
                .distinct()
                .count();

        assertThat(alike).isGreaterThan(1);
        assertThat(page.select("section[aria-labelledby=exercices] > .mixed").text())
                .contains("lisez-le sous chacun avant de comparer");
    }

    @Test
    void a_sum_that_does_not_say_nobody_consolidated_it_would_be_found() {
        String page = "<main><section><p data-of='80 €'>12,5 % de 80 €</p>%s</section>"
                + "<section><p>non consolidé</p></section></main>";

        assertThat(unconsolidated(Jsoup.parse(page.replace("%s", "")))).containsExactly("12,5 % de 80 €");
        assertThat(unconsolidated(Jsoup.parse(page.replace("%s", "<p>Non consolidé.</p>"))))
                .isEmpty();
    }

    /// Rates whose section, read together, does not say that nobody consolidated the sum.
    private static List<String> unconsolidated(Document page) {
        return page.select("main [data-of]").stream()
                .filter(rate -> PERCENT.matcher(rate.text()).find())
                .filter(rate -> !spaced(rate.closest("section, article, main").text())
                        .toLowerCase(Locale.FRENCH)
                        .contains("non consolidé"))
                .map(Element::text)
                .toList();
    }

    @Test
    void some_pages_show_rates_or_nothing_was_looked_at() throws Exception {
        int rates = 0;
        for (String address : List.of("/documents", "/lier", "/force-des-liens", "/vue-d-ensemble", "/contributions")) {
            rates += visit.page(address).select("[data-of]").size();
        }
        assertThat(rates).isGreaterThan(20);
    }

    @Test
    void a_bare_rate_would_be_found() {
        assertThat(bare(Jsoup.parse("<main><section><p>12,5 % de tout</p></section></main>")))
                .containsExactly("12,5 % de tout: of nothing");
        assertThat(bare(Jsoup.parse("<main><section><p data-of='80 €'>12,5 %</p></section><p>80 €</p></main>")))
                .containsExactly("12,5 %: 80 € is not beside it");
        assertThat(bare(Jsoup.parse("<main><section><p data-of='80 €'>12,5 %</p> sur 80 €</section></main>")))
                .isEmpty();
        assertThat(bare(Jsoup.parse("<main><p data-share>60 %</p><option>60 %</option></main>")))
                .isEmpty();
    }

    @Test
    void a_second_rate_of_a_card_does_not_borrow_what_the_first_is_of() {
        String card =
                "<main><div class='rate'><p data-of='80 €' data-part='10 €'>12,5 %</p><p>10 € sur 80 €</p>%s</div></main>";

        assertThat(bare(Jsoup.parse(card.replace("%s", "<p>Hors masse salariale : 20 %</p>"))))
                .containsExactly("Hors masse salariale : 20 %: of nothing");
        assertThat(bare(Jsoup.parse(card.replace("%s", "<p data-of='80 €' data-part='10 €'>Hors paie : 20 %</p>"))))
                .as("of another sum than it says")
                .containsExactly("Hors paie : 20 %: 10 € over 80 € is not that");
        assertThat(bare(Jsoup.parse(card.replace("%s", "<p data-of='50 €' data-part='10 €'>Hors paie : 20 %</p>"))))
                .as("of a sum nobody reads")
                .containsExactly("Hors paie : 20 %: 50 € is not beside it");
        assertThat(bare(Jsoup.parse(card.replace(
                        "%s", "<p data-of='50 €' data-part='10 €'>Hors paie : 20 %, soit 10 € sur 50 €</p>"))))
                .isEmpty();
    }

    @Test
    void the_rate_without_payroll_is_told_with_its_own_denominator() throws Exception {
        Element without = visit.page("/?regard=argent")
                .select(".rate p:contains(Hors masse salariale)")
                .first();

        assertThat(without).isNotNull();
        assertThat(without.attr("data-of"))
                .isNotEqualTo(without.parent().select(".figure").attr("data-of"));
        assertThat(spaced(without.text())).contains(spaced(without.attr("data-of")), spaced(without.attr("data-part")));
    }

    /// Every percentage of a page that does not say what it is of, or says it where nobody reads it, or says
    /// something else than its parts do.
    private static List<String> bare(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.select("main *:not(title)")) {
            for (TextNode text : element.textNodes()) {
                String said = BOUND.matcher(text.text()).replaceAll("");
                if (PERCENT.matcher(said).find() && element.closest("[data-share], option, title") == null) {
                    Element of = named(element);
                    if (of == null) {
                        found.add(text.text().strip() + ": of nothing");
                    } else {
                        wrong(of, said).ifPresent(why -> found.add(text.text().strip() + ": " + why));
                    }
                }
            }
        }
        return found;
    }

    /// What names what a rate is of: the element that says it or one around it, no further than what is read in
    /// one breath.
    private static @Nullable Element named(Element saying) {
        for (Element at = saying; at != null; at = at.parent()) {
            if (at.hasAttr("data-of")) {
                return at;
            }
            if (BREATHS.contains(at.tagName())) {
                return null;
            }
        }
        return null;
    }

    private static Optional<String> wrong(Element of, String said) {
        String whole = of.attr("data-of");
        Element together = of.closest(TOGETHER);
        if (together == null || !spaced(together.text()).contains(spaced(whole))) {
            return Optional.of(whole + " is not beside it");
        }
        return of.hasAttr("data-part") && !isQuotient(of.attr("data-part"), whole, said)
                ? Optional.of(of.attr("data-part") + " over " + whole + " is not that")
                : Optional.empty();
    }

    private static boolean isQuotient(String part, String whole, String said) {
        Matcher rate = RATE.matcher(said);
        return rate.find()
                && number(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(number(whole), 6, RoundingMode.HALF_UP)
                                .subtract(number(rate.group(1)))
                                .abs()
                                .compareTo(new BigDecimal("0.05001"))
                        <= 0;
    }

    private static BigDecimal number(String said) {
        return new BigDecimal(
                said.replace('−', '-').replaceAll("[^0-9,\\-]", "").replace(',', '.'));
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /// Templates cannot say a percentage but where they say what it is of.
    @TestFactory
    Stream<DynamicTest> no_template_says_a_rate_without_saying_what_it_is_of() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(unsaid(Files.readString(file))).isEmpty()));
        }
    }

    private static boolean isNamed(Element saying) {
        for (Element at = saying; at != null; at = at.parent()) {
            if (at.attr("th:attr").contains("data-of=")) {
                return true;
            }
            if (BREATHS.contains(at.tagName())) {
                return false;
            }
        }
        return false;
    }

    @Test
    void a_template_that_says_a_rate_of_nothing_would_be_found() {
        assertThat(unsaid("<div th:attr='data-of=${a}'><p th:text='${say.percent(b)}'></p></div>"))
                .hasSize(1);
        assertThat(unsaid("<div><p th:attr='data-of=${a}'><b th:text='${say.percent(b)}'></b></p></div>"))
                .isEmpty();
    }

    private static List<String> unsaid(String template) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(template, "", Parser.xmlParser()).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getValue().contains("say.percent") && !isNamed(element)) {
                    found.add(element.tagName() + " " + attribute.getValue());
                }
                if (attribute.getValue().contains("say.share")
                        && Stream.concat(Stream.of(element), element.parents().stream())
                                .noneMatch(one -> one.hasAttr("data-share"))) {
                    found.add(element.tagName() + " " + attribute.getValue());
                }
            }
        }
        return found;
    }
}

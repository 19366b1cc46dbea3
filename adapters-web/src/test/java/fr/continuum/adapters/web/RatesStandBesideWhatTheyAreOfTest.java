package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A rate that stands in front of an assembly says what it is of: no page shows a percentage without its denominator
/// beside it. An element that says a rate names what it is of (`data-of`), and that very figure is read in the same
/// table, card or section. A share somebody gave to a link says so (`data-share`): it is no rate.
@WebTest
class RatesStandBesideWhatTheyAreOfTest {

    private static final Pattern PERCENT = Pattern.compile("[0-9][\\s\u00a0\u202f]?%");

    /// The bound that rows of a table are held against: no rate of anything.
    private static final Pattern BOUND = Pattern.compile("sous[\\s\u00a0\u202f]100[\\s\u00a0\u202f]?%");

    /// Where the denominator is looked for: what is read together.
    private static final String TOGETHER = ".rate, table, .card, dl, form, section, article";

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
                                "/vue-d-ensemble",
                                "/continuum/bas",
                                "/continuum/bas?code=D2",
                                "/force-des-liens",
                                "/recoupement",
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

    /// Every percentage of a page that does not say what it is of, or says it where nobody reads it.
    private static List<String> bare(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.select("main *:not(title)")) {
            for (TextNode text : element.textNodes()) {
                String said = BOUND.matcher(text.text()).replaceAll("");
                if (PERCENT.matcher(said).find() && element.closest("[data-share], option, title") == null) {
                    Element of = element.closest("[data-of]");
                    if (of == null) {
                        found.add(text.text().strip() + ": of nothing");
                    } else {
                        Element together = of.closest(TOGETHER);
                        if (together == null || !spaced(together.text()).contains(spaced(of.attr("data-of")))) {
                            found.add(text.text().strip() + ": " + of.attr("data-of") + " is not beside it");
                        }
                    }
                }
            }
        }
        return found;
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

    private static List<String> unsaid(String template) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(template, "", Parser.xmlParser()).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getValue().contains("say.percent")
                        && Stream.concat(Stream.of(element), element.parents().stream())
                                .noneMatch(one -> one.attr("th:attr").contains("data-of="))) {
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

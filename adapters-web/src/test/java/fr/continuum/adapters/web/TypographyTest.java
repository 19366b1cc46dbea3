package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.FilledHome;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.adapters.web.text.Typeset;
import fr.continuum.domain.rule.ContinuumRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
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
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// French is set as it is printed: in texts, in what templates put between them, in rules of the domain, and on the
/// pages people read.
@WebTest
@Import(FilledHome.class)
@DirtiesContext
class TypographyTest {

    /// The value of a header is written with its quotes.
    private static final List<String> HEADERS = List.of("api.version-missing", "api.version-missing.plan");

    /// What somebody typed stays as it was typed where it stands within a sentence of ours.
    private static final List<String> TYPED = List.of("Grandir ici : des écoles", "écran « Plan »");

    private static final Pattern SUBSTITUTED = Pattern.compile("\\|([^|]*)\\|");
    private static final Pattern EXPRESSION = Pattern.compile("[$#@~*]\\{([^{}]|\\{[^{}]*})*}");

    private final Visit visit;
    private final PagesTest pages;

    @Autowired
    TypographyTest(MockMvc mvc, Home home) {
        this.visit = Visit.of(mvc, home, "controleur");
        this.pages = new PagesTest(mvc, home);
    }

    @Test
    void every_text_is_set_as_french_is() {
        Properties texts = Wording.texts("fr");

        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> !HEADERS.contains(key))
                        .flatMap(key -> FrenchSpaces.faults(texts.getProperty(key)).stream()
                                .map(fault -> key + ": " + fault)))
                .isEmpty();
    }

    @Test
    void faults_of_all_kinds_would_be_found() {
        assertThat(Stream.of(
                        "Écarts : 3",
                        " : à venir",
                        "Pourquoi ?",
                        "12 %",
                        "Pourquoi?",
                        "12%",
                        "Écarts: 3",
                        "« oui »",
                        "«oui\u00a0»",
                        "\u00ab\u00a0oui»",
                        "l'an",
                        "\"oui\"",
                        "...",
                        "n° 3",
                        "un  deux",
                        "le 1 juin"))
                .allSatisfy(text -> assertThat(FrenchSpaces.faults(text)).isNotEmpty());
        assertThat(Stream.of(
                        "Écarts\u00a0: 3",
                        "Pourquoi\u00a0?",
                        "«\u00a0oui\u00a0»",
                        "12\u00a0%",
                        "l’an",
                        "le 1er juin",
                        "à 19:44",
                        "a/b?c",
                        "n°\u00a03"))
                .allSatisfy(text -> assertThat(FrenchSpaces.faults(text)).isEmpty());
    }

    @Test
    void what_the_domain_says_is_set_before_it_is_shown() {
        assertThat(Typeset.french("Le 1er juin 2026 : « oui » ; 12 % de 3 € ? n° 4"))
                .isEqualTo(
                        "Le 1er\u00a0juin 2026\u00a0: «\u00a0oui\u00a0»\u00a0; 12\u00a0% de 3\u00a0€\u00a0? n°\u00a04");
        assertThat(Arrays.stream(ContinuumRule.values())
                        .flatMap(rule -> FrenchSpaces.faults(
                                Typeset.french(rule.wording().french()))
                                .stream()))
                .isEmpty();
        assertThat(Typeset.french("http://a ?b")).isEqualTo("http://a ?b");
    }

    /// What stands between two texts: a colon, a dot, a quote.
    @TestFactory
    Stream<DynamicTest> what_templates_put_between_texts_is_set_too() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(between(Files.readString(file)).stream()
                                            .flatMap(text -> FrenchSpaces.faults(text).stream()))
                                    .isEmpty()));
        }
    }

    private static List<String> between(String template) {
        List<String> said = new ArrayList<>();
        for (Element element : Jsoup.parse(template, "", Parser.xmlParser()).getAllElements()) {
            if (!element.hasAttr("th:text")
                    && !element.hasAttr("own:text")
                    && !element.hasAttr("own:says")
                    && !element.hasAttr("own:quoted")
                    && !element.hasAttr("th:replace")) {
                element.textNodes().forEach(text -> said.add(text.getWholeText().strip()));
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals("th:text")) {
                    Matcher substituted = SUBSTITUTED.matcher(attribute.getValue());
                    while (substituted.find()) {
                        said.addAll(List.of(EXPRESSION
                                .matcher(substituted.group(1))
                                .replaceAll("\0")
                                .split("\0", -1)));
                    }
                }
            }
        }
        return said;
    }

    @TestFactory
    Stream<DynamicTest> no_page_says_it_otherwise() {
        return Stream.concat(
                        pages.addresses().stream(),
                        Stream.of(
                                "/?regard=controle",
                                "/?regard=travail",
                                "/?regard=argent",
                                "/plan?vue=liste",
                                "/plan/element?code=D2",
                                "/contributions",
                                "/indicateurs",
                                "/personnel",
                                "/personnel/postes",
                                "/personnel/couverture",
                                "/force-des-liens",
                                "/recoupement",
                                "/recoupement/declare",
                                "/recoupement?regle=R44&constat=rien"))
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> assertThat(said(visit.page(address)).flatMap(text -> FrenchSpaces.faults(text).stream()))
                                .isEmpty()));
    }

    /// Codes are not sentences, and labels of pictures are cut.
    private static Stream<String> said(Document page) {
        return page.select("main *:not(code)").stream()
                .filter(element -> element.closest("svg") == null)
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::getWholeText)
                .map(text -> text.replaceAll("[\\r\\n\\t ]+", " "))
                .map(text -> TYPED.stream().reduce(text, (said, typed) -> said.replace(typed, "…")));
    }
}

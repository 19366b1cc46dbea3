package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/// No template says a word of its own: words are in messages, in both languages. What stands in a template as an
/// example of what Thymeleaf will put in its place is never seen.
class TemplatesTest {

    private static final List<String> SEEN = List.of("title", "alt", "placeholder", "aria-label", "label", "value");
    private static final List<String> SAID = List.of(
            "th:text", "own:text", "own:says", "own:quoted", "th:title", "th:aria-label", "th:alt", "th:placeholder");
    private static final Pattern OURS = Pattern.compile("Continuum");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern SUBSTITUTED = Pattern.compile("\\|([^|]*)\\|");
    private static final Pattern EXPRESSION = Pattern.compile("[$#@~*]\\{([^{}]|\\{[^{}]*})*}");

    /// A block has no text of its own to be replaced: what the template says for those who read it would stay.
    @Test
    void words_of_the_authority_stand_in_elements() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.getFileName().toString())
                    .doesNotContainPattern("<th:block[^>]*own:(text|says|quoted)");
        }
    }

    /// What marks words for `own:says` is shown as it is by anything else.
    @Test
    void words_are_marked_within_sentences_only_where_the_marks_are_read() throws IOException {
        for (Path template : templates()) {
            for (Element element : Jsoup.parse(Files.readString(template), "", Parser.xmlParser())
                    .getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getValue().contains("say.own("))
                            .as(template.getFileName() + " " + attribute)
                            .isEqualTo(attribute.getKey().equals("own:says"));
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> no_template_has_text_of_its_own() throws IOException {
        List<Path> templates = templates();
        assertThat(templates).hasSizeGreaterThan(15);
        return templates.stream()
                .map(t -> DynamicTest.dynamicTest(
                        t.getFileName().toString(),
                        () -> assertThat(words(Files.readString(t))).isEmpty()));
    }

    @Test
    void words_of_its_own_are_found_wherever_they_hide() {
        assertThat(words("<p>Bonjour</p>")).containsExactly("Bonjour");
        assertThat(words("<p title='Bonjour'></p>")).containsExactly("Bonjour");
        assertThat(words("<p th:text=\"|${a} sur ${b}|\"></p>")).containsExactly("sur");
        assertThat(words("<p th:text=\"${a > 0 ? ' n° ' + a : ''}\"></p>")).containsExactly(" n° ");
        assertThat(words("<p th:text='#{key}'>Bonjour</p><p th:text=\"|${a} · #{${'flow.' + b}}|\">x</p>"))
                .isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> words(String template) {
        Document document = Jsoup.parse(template, "", Parser.xmlParser());
        List<String> words = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                if (isWord(text.text())
                        && !isReplaced(element)
                        && !OURS.matcher(text.text()).matches()) {
                    words.add(text.text().strip());
                }
            }
            for (Attribute attribute : element.attributes()) {
                if (SEEN.contains(attribute.getKey()) && isWord(attribute.getValue()) && !isField(element)) {
                    words.add(attribute.getValue());
                } else if (SAID.contains(attribute.getKey())) {
                    words.addAll(literals(attribute.getValue()));
                }
            }
        }
        return words;
    }

    private static boolean isReplaced(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(e -> e.hasAttr("th:text")
                        || e.hasAttr("own:text")
                        || e.hasAttr("own:says")
                        || e.hasAttr("own:quoted")
                        || (e.hasAttr("th:replace") && !e.tagName().equals("html")));
    }

    /// Values sent with a form are not seen.
    private static boolean isField(Element element) {
        return List.of("input", "option", "data").contains(element.tagName());
    }

    private static List<String> literals(String expression) {
        List<String> words = new ArrayList<>();
        Matcher substituted = SUBSTITUTED.matcher(expression);
        while (substituted.find()) {
            for (String piece :
                    EXPRESSION.matcher(substituted.group(1)).replaceAll("\0").split("\0", -1)) {
                if (isWord(piece)) {
                    words.add(piece.strip());
                }
            }
        }
        String said = expression.replaceAll("#\\{\\$\\{[^{}]*}", "");
        Matcher literal = LITERAL.matcher(said);
        while (literal.find()) {
            if (isWord(literal.group(1)) && !isCompared(said, literal.start())) {
                words.add(literal.group(1));
            }
        }
        return words;
    }

    /// A literal after `==`, or given to a method, is asked about, not said.
    private static boolean isCompared(String expression, int at) {
        return expression.substring(0, at).stripTrailing().matches("(?s).*(==|!=|\\(|,)");
    }

    private static boolean isWord(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}

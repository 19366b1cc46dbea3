package fr.continuum.adapters.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/// The texts of each language, and whether a page mixes them.
public final class Wording {

    private Wording() {}

    static Properties texts(String language) {
        Properties texts = new Properties();
        for (String bundle : WebConfiguration.TEXTS) {
            Properties some = new Properties();
            try (var in = Wording.class.getResourceAsStream(bundle + "_" + language + ".properties")) {
                some.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            some.stringPropertyNames().forEach(key -> {
                if (texts.put(key, some.getProperty(key)) != null) {
                    throw new IllegalStateException("Two bundles hold " + key);
                }
            });
        }
        return texts;
    }

    /// Texts of a page that are said in the other language, parts marked `lang` apart; texts that hold values are
    /// not looked for, nor those both languages share.
    public static List<String> inOtherLanguage(Document page, String language) {
        Set<String> foreign = new HashSet<>();
        texts(language.equals("fr") ? "en" : "fr").values().forEach(t -> foreign.add(t.toString()));
        texts(language).values().forEach(t -> foreign.remove(t.toString()));
        foreign.removeIf(text -> text.length() == 1); // a sign of the map is a letter, as codes are
        return page.getAllElements().stream()
                .filter(element -> element.closest("body [lang]") == null)
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .map(String::strip)
                .filter(foreign::contains)
                .toList();
    }
}

package fr.continuum.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The user guide, which says under each heading what pages it speaks of (`<!-- pages : /plan /plan/carte -->`), and
/// can be written with their pictures.
final class Guide {

    private static final Pattern PAGES = Pattern.compile("\\s*<!-- pages : (.*?) -->\\s*");
    private static final List<org.commonmark.Extension> WRITTEN_WITH =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private static final String STYLE = """
            body { font: 1rem/1.55 system-ui, sans-serif; max-width: 74rem; margin: 0 auto; padding: 2rem 1rem; color: #1b2530; }
            p, ul, ol, blockquote { max-width: 72ch; } code { background: #f1efe9; padding: 0 .2em; } pre { background: #f1efe9; padding: 1rem; overflow-x: auto; }
            table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { border-bottom: 1px solid #dedad0; padding: .3rem .6rem; text-align: start; vertical-align: top; }
            .pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.25rem; margin-block: 1rem 2rem; }
            figure { margin: 0; border: 1px solid #dedad0; border-radius: .5rem; padding: .6rem; break-inside: avoid; }
            figure div { display: flex; gap: .6rem; align-items: start; } figure a { display: block; max-height: 18rem; overflow: hidden; border: 1px solid #dedad0; }
            figure a:first-child { flex: 3; } figure a:last-child { flex: 1; } img { width: 100%; height: auto; display: block; }
            figcaption { font-size: .9rem; color: #55616d; margin-top: .4rem; }
            """;

    private final Node root;

    /// What the guide says of where pages belong, as written, under the comment that says it.
    private final Map<PathPattern, Node> places = new LinkedHashMap<>();

    private Guide(Node root) {
        this.root = root;
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock block) {
                Matcher pages = PAGES.matcher(block.getLiteral());
                if (pages.matches()) {
                    for (String pattern : pages.group(1).split(" ", -1)) {
                        if (places.put(PathPatternParser.defaultInstance.parse(pattern), node) != null) {
                            throw new IllegalStateException("The guide places " + pattern + " twice");
                        }
                    }
                }
            }
        }
    }

    static Guide read(Path markdown) throws IOException {
        return new Guide(Parser.builder().extensions(WRITTEN_WITH).build().parse(Files.readString(markdown)));
    }

    /// A page that was looked at.
    ///
    /// @param path without what is asked of it
    /// @param title as it says it
    /// @param wide picture on a desktop, beside the guide
    /// @param narrow picture on a phone
    record Pictured(String path, String title, String wide, String narrow) {}

    Collection<PathPattern> patterns() {
        return places.keySet();
    }

    /// The place of a page: the closest pattern, like the one that answers it.
    Optional<PathPattern> placeOf(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return places.keySet().stream()
                .filter(pattern -> pattern.matches(asked))
                .min(Comparator.naturalOrder());
    }

    /// Writes the guide as one page, with pictures where they belong.
    void write(Path page, List<Pictured> pictures) throws IOException {
        Map<Node, List<Pictured>> under = new LinkedHashMap<>();
        for (Pictured picture : pictures) {
            placeOf(picture.path())
                    .ifPresent(place -> under.computeIfAbsent(places.get(place), _ -> new ArrayList<>())
                            .add(picture));
        }
        under.forEach((node, shown) -> ((HtmlBlock) node)
                .setLiteral("<div class=\"pages\">"
                        + String.join("", shown.stream().map(Guide::figure).toList()) + "</div>"));
        Files.createDirectories(page.getParent());
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                        + " content=\"width=device-width\"><title>Guide de Continuum</title><style>" + STYLE
                        + "</style></head><body>"
                        + HtmlRenderer.builder()
                                .extensions(WRITTEN_WITH)
                                .build()
                                .render(root)
                        + "</body></html>");
    }

    private static String figure(Pictured page) {
        String title = escaped(page.title());
        return "<figure><div>"
                + String.join(
                        "",
                        Stream.of(page.wide(), page.narrow())
                                .map(file -> "<a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\"></a>"
                                        .formatted(file, file, title))
                                .toList())
                + "</div><figcaption>" + title + " <code>" + escaped(page.path()) + "</code></figcaption></figure>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

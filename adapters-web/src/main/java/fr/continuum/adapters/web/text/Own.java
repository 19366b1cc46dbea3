package fr.continuum.adapters.web.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// Words of an authority within a sentence of ours. They are marked before the sentence is made ([#words]), and what
/// shows it (`own:says`, `own:quoted`) says of them that they are French.
///
/// The marks are two characters of Unicode's private use, that nothing of ours holds; typed ones are taken out.
public final class Own {

    private static final char OPENS = '\uE000';
    private static final char CLOSES = '\uE001';
    private static final Pattern MARKS = Pattern.compile("[" + OPENS + CLOSES + "]");
    private static final Pattern MARKED = Pattern.compile(OPENS + "([^" + OPENS + CLOSES + "]*)" + CLOSES);

    /// Sentences of the domain put between such quotes what was written by an authority.
    private static final Pattern QUOTED = Pattern.compile("(?<=“)[^“”]+(?=”)");

    private static final String SPAN = "<span lang=\"fr\">";
    private static final String END = "</span>";

    private Own() {}

    /// Words to be a part of a sentence of ours.
    public static String words(String words) {
        return OPENS + MARKS.matcher(words).replaceAll("") + CLOSES;
    }

    /// A sentence as HTML, all of it escaped.
    ///
    /// @param french whether the page is, and needs no mark
    static String html(String sentence, boolean french) {
        StringBuilder html = new StringBuilder();
        Matcher marked = MARKED.matcher(sentence);
        int from = 0;
        while (marked.find()) {
            html.append(escaped(sentence.substring(from, marked.start())));
            html.append(french ? "" : SPAN)
                    .append(escaped(Typeset.french(marked.group(1))))
                    .append(french ? "" : END);
            from = marked.end();
        }
        return html.append(escaped(sentence.substring(from))).toString();
    }

    /// A sentence of the domain with what it quotes marked, where the page is not French; a French one as it is.
    static String marked(String sentence, boolean french) {
        String plain = MARKS.matcher(sentence).replaceAll("");
        return french
                ? Typeset.french(plain)
                : QUOTED.matcher(plain).replaceAll(quoted -> Matcher.quoteReplacement(words(quoted.group())));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(MARKS.matcher(text).replaceAll(""), "UTF-8");
    }
}

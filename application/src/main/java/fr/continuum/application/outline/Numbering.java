package fr.continuum.application.outline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a title begins with, apart: `Action n° 3.2 – Planter` is the word `action`, the number `3.2` and `Planter`.
///
/// @param word of the level, folded (`defi`, `objectif strategique`); empty where there is none
/// @param number without its marks: `1`, `3.2`, `IV`, `B`; empty where there is none
/// @param rest of the title; empty where it is nothing but word and number
public record Numbering(String word, String number, String rest) {

    private static final String WORDS =
            "sous[- ]sous[- ]axe|sous[- ]axe|axe|defi|orientations? strategiques?|orientation|enjeu"
                    + "|ambition|sous[- ]objectif|objectif (?:strategique|operationnel|general|specifique)|objectif"
                    + "|fiche[- ]actions?|fiche[- ]projet|sous[- ]action|action|projet|mesure|etape|jalon|engagement|promesse";
    private static final String PARTS = "(?:[.\\-]\\d{1,3})*";
    private static final String SIGN = "(?:n\\s?[°ºo]\\s?)?";
    private static final String END = "(?:\\s*[.):\\-–—]+(?=\\s|$|\\p{L})|(?=\\s|$))";

    /// A word of a level, then perhaps a number.
    private static final Pattern NAMED = Pattern.compile("^(" + WORDS + ")\\s*" + SIGN
            + "(?:((?:\\d{1,3}|[ivx]{1,5}|[a-z](?=[\\s.:)\\-–—]))" + PARTS + ")" + END + "|\\s*[:\\-–—]|$)\\s*");

    /// A number alone, told from a quantity by its marks: `1.`, `1)`, `1.2`, `IV.`, `b)`, not `10 000 arbres`.
    private static final Pattern BARE = Pattern.compile("^(?:(\\d{1,3}(?:\\.\\d{1,3})+)(?:\\s*[.):\\-–—]+|(?=\\s|$))"
            + "|(\\d{1,3}|[ivx]{1,5}|[a-z])(?:\\s?[.)](?=\\s|$|\\p{L})|\\s(?:[:\\-–—](?=\\s))|\\s?:(?=\\s)))\\s*");

    /// Reads the beginning of a title.
    public static Numbering of(String title) {
        String text = title.strip();
        String flat = flat(text);
        if (flat.length() != text.length()) {
            return new Numbering("", "", text);
        }
        Matcher named = NAMED.matcher(flat);
        if (named.find()) {
            String number = named.group(2) == null ? "" : text.substring(named.start(2), named.end(2));
            return new Numbering(named.group(1).replace('-', ' '), number, rest(text, named.end()));
        }
        Matcher bare = BARE.matcher(flat);
        if (bare.find()) {
            int group = bare.group(1) == null ? 2 : 1;
            return new Numbering("", text.substring(bare.start(group), bare.end(group)), rest(text, bare.end()));
        }
        return new Numbering("", "", text);
    }

    private static String rest(String text, int from) {
        return text.substring(from).replaceFirst("^[.):\\-–—\\s]+", "").strip();
    }

    /// The title without its number; whole where nothing else would be left.
    public String titleOr(String whole) {
        return rest.isEmpty() ? whole.strip() : rest;
    }

    /// How deep the number goes: 2 for `3.2`, 0 without a number.
    public int depth() {
        return number.isEmpty() ? 0 : number.split("[.\\-]").length;
    }

    /// Lower case without accents, one character for each: places in it are places in the text.
    private static String flat(String text) {
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = Normalizer.normalize(String.valueOf(text.charAt(i)), Normalizer.Form.NFD);
            flat.append(letter.charAt(0) == '\u00a0' || letter.charAt(0) == '\u202f' ? ' ' : letter.charAt(0));
        }
        return flat.toString().toLowerCase(Locale.ROOT);
    }
}

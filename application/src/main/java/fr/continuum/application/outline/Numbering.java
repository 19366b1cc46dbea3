package fr.continuum.application.outline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a title begins with, apart: `Action n° 3.2 – Planter` is the word `action`, the number `3.2` and `Planter`.
///
/// @param word of the level, folded and singular (`defi`, `objectif strategique`); empty where there is none
/// @param number without its marks: `1`, `3.2`, `IV`, `B`, or the code before the word, `D02`; empty where there is
/// none
/// @param rest of the title; empty where it is nothing but word and number
public record Numbering(String word, String number, String rest) {

    private static final String WORDS =
            "sous[- ]sous[- ]axes?|sous[- ]axes?|axes?|piliers?|volets?|thematiques?|themes?"
                    + "|domaines?|finalites?|defis?|orientations? strategiques?|orientations?|enjeux?|ambitions?|priorites?"
                    + "|sous[- ]objectifs?|objectifs? (?:strategiques?|operationnels?|generaux|general|specifiques?)|objectifs?"
                    + "|programmes?|chantiers?|leviers?|fiches?[- ]actions?|fiches?[- ]projets?|sous[- ]actions?|actions?"
                    + "|projets?|mesures?|etapes?|jalons?|engagements?|promesses?";
    private static final String PARTS = "(?:[.\\-]\\d{1,3})*";
    private static final String SIGN = "(?:n\\s?[°ºo]\\s?)?";
    private static final String END = "(?:\\s*[.):\\-–—]+(?=\\s|$|\\p{L})|(?=\\s|$))";

    /// A word of a level, then perhaps a number.
    private static final Pattern NAMED = Pattern.compile(
            "^(" + WORDS + ")(?!\\p{L})\\s*" + SIGN + "(?:((?:\\d{1,3}|[ivx]{1,5}|[a-z](?=[\\s.:)\\-–—]))" + PARTS + ")"
                    + END + "|\\s*(?::|[\\-–—](?=\\s))|$)\\s*");

    /// A code that stands before the word: `D02 – Défi 2 : …`. It is the number then, for it says more.
    private static final Pattern CODED =
            Pattern.compile("^([a-z]{1,4}\\d{1,4}(?:[.\\-][a-z]{0,3}\\d{1,3})*)\\s*[–—:\\-]\\s+");

    /// `1.2`, `I.1`, `A.1.2`, `I.1.a`, `1.a`.
    private static final String OF_PARTS =
            "(?:\\d{1,3}|[ivx]{1,5}|[a-h])(?:\\.\\d{1,3})+(?:\\.[a-z](?=[\\s.):]))?|\\d{1,3}\\.[a-z](?=[.)])";

    /// A number alone, told from a quantity by its marks: `1.`, `1)`, `1.2`, `I.1.`, `IV.`, `b)`, not `10 000
    /// arbres`.
    private static final Pattern BARE = Pattern.compile("^(?:(" + OF_PARTS + ")(?:\\s*[.):\\-–—]+|(?=\\s|$))"
            + "|(\\d{1,3}|[ivx]{1,5}|[a-z])(?:\\s?[.)](?=\\s|$|\\p{L})|\\s?[:\\-–—](?=\\s)))\\s*");

    /// `1-1`, which is a number only among others of its kind: `10-15 ans` is none.
    private static final Pattern HYPHENED = Pattern.compile("^(\\d{1,2}(?:-\\d{1,2})+)(?:\\s*[.):–—]+|(?=\\s|$))\\s*");

    /// `1 Habiter`, likewise.
    private static final Pattern UNMARKED = Pattern.compile("^(\\d{1,2})\\s+(?=\\p{L})");

    /// Reads the beginning of a title that stands alone.
    public static Numbering of(String title) {
        return of(title, Habits.NONE);
    }

    /// Reads the beginning of a title among others.
    static Numbering of(String title, Habits habits) {
        String text = title.strip();
        String flat = flat(text);
        if (flat.length() != text.length()) {
            return new Numbering("", "", text);
        }
        Matcher coded = CODED.matcher(flat);
        if (coded.find()) {
            Matcher word = NAMED.matcher(flat.substring(coded.end()));
            if (word.find()) {
                return new Numbering(
                        singular(word.group(1)), text.substring(0, coded.end(1)), rest(text, coded.end() + word.end()));
            }
        }
        Matcher named = NAMED.matcher(flat);
        if (named.find()) {
            String number = named.group(2) == null ? "" : text.substring(named.start(2), named.end(2));
            return new Numbering(singular(named.group(1)), number, rest(text, named.end()));
        }
        Matcher hyphened = HYPHENED.matcher(flat);
        if (habits.hyphens() && hyphened.find()) {
            return new Numbering("", hyphened.group(1), rest(text, hyphened.end()));
        }
        Matcher bare = BARE.matcher(flat);
        if (bare.find()) {
            int group = bare.group(1) == null ? 2 : 1;
            return named(text.substring(bare.start(group), bare.end(group)), rest(text, bare.end()));
        }
        Matcher unmarked = UNMARKED.matcher(flat);
        if (unmarked.find() && habits.heads().contains(unmarked.group(1))) {
            return new Numbering("", unmarked.group(1), rest(text, unmarked.end()));
        }
        return new Numbering("", "", text);
    }

    /// `I.1. Objectif stratégique : Protéger`: the word comes after the number.
    private static Numbering named(String number, String rest) {
        Matcher named = NAMED.matcher(flat(rest));
        return named.find() && named.group(2) == null && named.end() < rest.length()
                ? new Numbering(singular(named.group(1)), number, rest(rest, named.end()))
                : new Numbering("", number, rest);
    }

    /// How a document writes its numbers, which tells numbers without marks from quantities.
    ///
    /// @param hyphens whether parts are set apart by hyphens
    /// @param heads first parts of its numbers of several parts: `1` of `1.2`
    record Habits(boolean hyphens, Set<String> heads) {

        static final Habits NONE = new Habits(false, Set.of());

        static Habits of(List<String> titles) {
            Set<String> heads = new HashSet<>();
            boolean hyphens = false;
            for (String title : titles) {
                String flat = flat(title.strip());
                Matcher hyphened = HYPHENED.matcher(flat);
                if (hyphened.find() && hyphened.group(1).endsWith("-1")) {
                    hyphens = true;
                }
                Matcher bare = BARE.matcher(flat);
                if (bare.find() && bare.group(1) != null) {
                    heads.add(bare.group(1).replaceFirst("\\..*", ""));
                }
            }
            return new Habits(hyphens, Set.copyOf(heads));
        }
    }

    private static String singular(String words) {
        return Arrays.stream(words.split("[- ]"))
                .map(word -> switch (word) {
                    case "sous" -> word;
                    case "enjeux" -> "enjeu";
                    case "generaux" -> "general";
                    default -> word.replaceFirst("s$", "");
                })
                .collect(Collectors.joining(" "));
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

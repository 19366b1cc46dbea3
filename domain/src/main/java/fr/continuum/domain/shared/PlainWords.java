package fr.continuum.domain.shared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a text and nothing else of it: what stands around and between them (signs, brackets, quotes, any
/// space) is not looked at, nor case, accents, ligatures and characters nobody sees.
final class PlainWords {

    /// Characters that take no place on a line, or a place that stays empty: Unicode has letters among them, too.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
            + "\\u2065\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0000}-\\x{E0FFF}]+");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// U+034F; none comes before but the soft hyphen.
    private static final int FIRST_UNSEEN = 0x34F;

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int APOSTROPHE = '\u2019';

    private PlainWords() {}

    /// In the order they are written; none where nothing can be read. What nobody sees parts no words.
    static List<String> of(String text) {
        return words(seen(text));
    }

    /// The same, where what nobody sees was meant to part words.
    static List<String> parted(String text) {
        return words(UNSEEN.matcher(text).replaceAll(" "));
    }

    /// Both, which are one where all can be seen: most names are letters, spaces and signs of Europe.
    static Stream<List<String>> readings(String text) {
        return isAllSeen(text) ? Stream.of(words(text)) : Stream.of(of(text), parted(text));
    }

    private static boolean isAllSeen(String text) {
        return text.chars().allMatch(sign -> (sign < FIRST_UNSEEN && sign != SOFT_HYPHEN) || sign == APOSTROPHE);
    }

    /// The text without what nobody sees.
    static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    private static List<String> words(String seen) {
        return Stream.of(BETWEEN.split(Spelling.flat(seen)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

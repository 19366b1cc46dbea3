package fr.continuum.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as people write them: two spellings of one name differ in case, accents, spaces (no-break ones too),
/// ligatures or the shape of an apostrophe, and in nothing else.
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");

    private Spelling() {}

    /// What two codes have in common that differ by case alone, « EDU-1 » and « edu-1 »: they look the same to
    /// people, and are two to everything else. For comparing, never for showing.
    public static String uncased(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /// What all spellings of a name have in common; empty where nothing but spaces was written. For comparing,
    /// never for showing.
    public static String folded(String name) {
        String flat = flat(name);
        return isAscii(flat) ? withoutSpaces(flat) : SPACES.matcher(flat).replaceAll("");
    }

    /// Most names are, once their marks are off: pages fold thousands of them.
    private static boolean isAscii(String text) {
        return text.chars().allMatch(sign -> sign < 0x80);
    }

    private static String withoutSpaces(String ascii) {
        StringBuilder kept = new StringBuilder(ascii.length());
        ascii.chars()
                .filter(sign -> sign != ' ' && (sign < '\t' || sign > '\r'))
                .forEach(sign -> kept.append((char) sign));
        return kept.length() == ascii.length() ? ascii : kept.toString();
    }

    /// The same with its spaces.
    static String flat(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
    }
}

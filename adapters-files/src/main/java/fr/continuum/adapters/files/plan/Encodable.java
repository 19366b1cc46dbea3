package fr.continuum.adapters.files.plan;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/// Texts that a character set can hold: what it lacks is written as people did before it was there, `oe` for `œ`, `'`
/// for `’`, letters without their accents; what has no such writing is a question mark, as a tool shows it.
final class Encodable {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("…", "..."),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "OE"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"),
            Map.entry("€", "EUR"),
            Map.entry("\u00a0", " "),
            Map.entry("\u202f", " "));

    private final CharsetEncoder encoder;

    Encodable(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    String of(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder written = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).map(this::one).forEach(written::append);
        return written.toString();
    }

    private String one(String character) {
        if (encoder.canEncode(character)) {
            return character;
        }
        String plain = PLAIN.getOrDefault(
                character,
                MARKS.matcher(Normalizer.normalize(character, Normalizer.Form.NFKD))
                        .replaceAll(""));
        return encoder.canEncode(plain) ? plain : "?";
    }
}

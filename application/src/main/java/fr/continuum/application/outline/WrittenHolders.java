package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Who holds a role, as people write it in one place: « DGA ; Mme Martin ». Semicolons and lines part holders. Commas
/// part them too, in most tables, and belong to one of them elsewhere: « Mme Martin, adjointe aux solidarités ». What
/// begins in lower case goes on with what stands before.
public final class WrittenHolders {

    private WrittenHolders() {}

    /// Every holder, once.
    ///
    /// @param commas whether commas part them
    public static List<String> of(String text, boolean commas) {
        return Arrays.stream(text.split("[;\n]"))
                .flatMap(part -> commas ? parted(part).stream() : Stream.of(part))
                .map(String::strip)
                .filter(holder -> holder.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }

    /// Whether a text parts them by semicolons.
    public static boolean isParted(String text) {
        return of(text, false).size() > 1 && text.contains(";");
    }

    private static List<String> parted(String text) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(text.split(",")).forEach(part -> {
            if (!parts.isEmpty() && goesOn(part.strip())) {
                parts.add(parts.removeLast() + "," + part);
            } else {
                parts.add(part);
            }
        });
        return parts;
    }

    private static boolean goesOn(String part) {
        return !part.isEmpty() && Character.isLowerCase(part.codePointAt(0));
    }
}

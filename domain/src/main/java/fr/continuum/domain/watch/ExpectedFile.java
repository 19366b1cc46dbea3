package fr.continuum.domain.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file that is to come by itself, again and again. Which ones are, people say: what came last month by chance is no
/// promise, and an alert nobody asked for is one nobody reads.
///
/// @param title what people call it
/// @param kind what it is, told by its content
/// @param name it comes under: `*` stands for any signs, `?` for one, capitals or not; empty where any name will do
/// @param days within which the next one comes
public record ExpectedFile(String title, String kind, String name, int days) {

    /// The rarest that is watched: once a year, and a month.
    public static final int LONGEST = 400;

    /// Nights do not begin to the second, and a file may come in the morning that was due at night.
    private static final Duration GRACE = Duration.ofHours(12);

    public ExpectedFile {
        if (title.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("What is expected has a title and a kind: " + title + ", " + kind);
        }
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("A file comes within 1 to " + LONGEST + " days, not: " + days);
        }
    }

    boolean isMetBy(Arrival arrival) {
        return kind.equals(arrival.kind())
                && (name.isEmpty() || pattern().matcher(folded(arrival.name())).matches());
    }

    /// When it is missing that last came at a moment.
    Instant missingFrom(Instant last) {
        return last.plus(Duration.ofDays(days)).plus(GRACE);
    }

    private Pattern pattern() {
        StringBuilder pattern = new StringBuilder();
        folded(name).codePoints().forEach(sign -> {
            switch (sign) {
                case '*' -> pattern.append(".*");
                case '?' -> pattern.append('.');
                default -> pattern.append(Pattern.quote(Character.toString(sign)));
            }
        });
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

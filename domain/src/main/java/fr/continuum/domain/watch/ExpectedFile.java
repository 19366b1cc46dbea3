package fr.continuum.domain.watch;

import fr.continuum.domain.shared.FileNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A file that is to come by itself, again and again. Which ones are, people say: what came last month by chance is no
/// promise, and an alert nobody asked for is one nobody reads.
///
/// @param title what people call it
/// @param kind what it is, told by its content
/// @param name it comes under: `*` stands for any signs, `?` for one, capitals or not; empty where any name will do.
/// What is masked in the name of a file that came ([FileNames]) may have been any signs: the real name, which is kept
/// nowhere, meets the pattern only where the masked one can
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
        return kind.equals(arrival.kind()) && (name.isEmpty() || canBe(signs(name), told(arrival.name())));
    }

    /// When it is missing that last came at a moment.
    Instant missingFrom(Instant last) {
        return last.plus(Duration.ofDays(days)).plus(GRACE);
    }

    /// Stands for any signs, of either text: no text holds it.
    private static final int ANY = -1;

    private static final int ONE = '?';

    /// The mask of a name, and the number that tells it from another.
    private static final Pattern MASK = Pattern.compile(Pattern.quote(FileNames.MASKED) + "\\d*");

    private static int[] signs(String pattern) {
        return folded(pattern)
                .codePoints()
                .map(sign -> sign == '*' ? ANY : sign)
                .toArray();
    }

    private static int[] told(String name) {
        String[] parts = MASK.split(folded(name), -1);
        IntStream signs = parts[0].codePoints();
        for (int i = 1; i < parts.length; i++) {
            signs = IntStream.concat(IntStream.concat(signs, IntStream.of(ANY)), parts[i].codePoints());
        }
        return signs.toArray();
    }

    /// Whether some text is both: what is left of one and of the other, from their ends.
    private static boolean canBe(int[] pattern, int[] name) {
        boolean[] below = new boolean[name.length + 1];
        for (int p = pattern.length; p >= 0; p--) {
            boolean[] here = new boolean[name.length + 1];
            for (int n = name.length; n >= 0; n--) {
                boolean patternEnds = p == pattern.length;
                boolean nameEnds = n == name.length;
                boolean met = patternEnds && nameEnds;
                met |= !patternEnds && pattern[p] == ANY && (below[n] || (!nameEnds && here[n + 1]));
                met |= !nameEnds && name[n] == ANY && (here[n + 1] || (!patternEnds && below[n]));
                met |= !patternEnds
                        && !nameEnds
                        && pattern[p] != ANY
                        && name[n] != ANY
                        && (pattern[p] == ONE || pattern[p] == name[n])
                        && below[n + 1];
                here[n] = met;
            }
            below = here;
        }
        return below[0];
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

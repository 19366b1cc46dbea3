package fr.continuum.domain.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Which known names a mistaken one most likely means: the fewest letters to change.
public final class Nearest {

    private Nearest() {}

    /// The nearest first; none where more than half of the letters would have to change.
    ///
    /// @param most how many at most
    public static List<String> of(String mistaken, Collection<String> known, int most) {
        String wanted = Spelling.folded(mistaken);
        record Candidate(String name, int changes) {}
        return known.stream()
                .distinct()
                .map(name -> new Candidate(name, changes(wanted, Spelling.folded(name))))
                .filter(candidate -> 2 * candidate.changes() <= Math.max(wanted.length(), 2))
                .sorted(Comparator.comparingInt(Candidate::changes).thenComparing(Candidate::name))
                .limit(most)
                .map(Candidate::name)
                .toList();
    }

    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int to = 0; to <= other.length(); to++) {
            row[to] = to;
        }
        for (int from = 1; from <= one.length(); from++) {
            int diagonal = row[0];
            row[0] = from;
            for (int to = 1; to <= other.length(); to++) {
                int above = row[to];
                int change = diagonal + (one.charAt(from - 1) == other.charAt(to - 1) ? 0 : 1);
                row[to] = Math.min(change, Math.min(above, row[to - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}

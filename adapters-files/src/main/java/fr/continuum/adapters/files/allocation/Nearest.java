package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.domain.target.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The known label a mistaken one most likely means: the fewest letters to change.
final class Nearest {

    private Nearest() {}

    static Optional<String> of(String text, List<Target> among) {
        String wanted = FoldedText.of(text);
        return among.stream()
                .flatMap(t -> Stream.of(t.label(), t.code()))
                .min(Comparator.comparingInt(candidate -> distance(wanted, FoldedText.of(candidate))));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

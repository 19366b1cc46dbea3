package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Unsaid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The one figure people remember of a challenge (« chiffre clé »): what was done for them, in a number anybody can
/// hold against its source. It is followed, not voted: it grows with the mandate.
///
/// @param figure as people say it: `4 000 arbres`
/// @param meaning what it counts, of what and since when: a number alone says nothing
/// @param on the day it held
/// @param source who counts it
public record KeyFigure(String figure, String meaning, LocalDate on, String source) {

    /// What a figure is told with.
    public enum Part {
        FIGURE,
        MEANING,
        SOURCE
    }

    public KeyFigure {
        Set<Part> unsaid = unsaid(figure, meaning, source);
        if (!unsaid.isEmpty()) {
            throw new IllegalArgumentException(
                    "A key figure holds a number, and says what it counts and who counts it; it does not say "
                            + unsaid);
        }
    }

    /// What these words do not say: a figure without a number, words for nothing.
    public static Set<Part> unsaid(String figure, String meaning, String source) {
        EnumSet<Part> unsaid = EnumSet.noneOf(Part.class);
        if (figure.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            unsaid.add(Part.FIGURE);
        }
        if (Unsaid.isNoProof(meaning)) {
            unsaid.add(Part.MEANING);
        }
        if (Unsaid.isNobody(source)) {
            unsaid.add(Part.SOURCE);
        }
        return Collections.unmodifiableSet(unsaid);
    }

    /// Part by part, in a fixed order.
    List<String> values() {
        return List.of(figure, meaning, on.toString(), source);
    }
}

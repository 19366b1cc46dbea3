package fr.continuum.domain.plan;

import java.time.LocalDate;
import java.util.List;

/// The one figure people remember of a challenge (« chiffre clé »): what was done for them, in a number anybody can hold
/// against its source. It is followed, not voted: it grows with the mandate.
///
/// @param figure as people say it: `4 000 arbres`
/// @param meaning what it counts, of what and since when: a number alone says nothing
/// @param on the day it held
/// @param source who counts it
public record KeyFigure(String figure, String meaning, LocalDate on, String source) {

    public KeyFigure {
        if (!isFigure(figure) || meaning.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "A key figure is a number, and says what it counts and who counts it: “" + figure + "”");
        }
    }

    /// Whether a text says a number.
    public static boolean isFigure(String text) {
        return text.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    /// Part by part, in a fixed order.
    List<String> values() {
        return List.of(figure, meaning, on.toString(), source);
    }
}

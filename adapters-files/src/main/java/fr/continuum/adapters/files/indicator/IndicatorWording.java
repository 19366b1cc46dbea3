package fr.continuum.adapters.files.indicator;

import fr.continuum.domain.indicator.Direction;
import fr.continuum.domain.indicator.IndicatorKind;
import fr.continuum.domain.indicator.Periodicity;
import java.util.Map;
import java.util.Optional;

/// The words of closed lists, as the table writes them.
final class IndicatorWording {

    static final String SHEET = "fiche";
    static final String MEASURE = "mesure";
    static final String DRAFT = "brouillon";
    static final String ACTIVE = "suivi";
    static final String RETIRED = "retiré";
    static final String YES = "oui";
    static final String NO = "non";

    static final Map<IndicatorKind, String> KINDS =
            Map.of(IndicatorKind.IMPACT, "impact", IndicatorKind.OUTPUT, "réalisation");
    static final Map<Direction, String> DIRECTIONS = Map.of(
            Direction.INCREASE, "à augmenter", Direction.DECREASE, "à diminuer", Direction.MAINTAIN, "à maintenir");
    static final Map<Periodicity, String> PERIODICITIES = Map.of(
            Periodicity.MONTHLY, "mensuelle",
            Periodicity.QUARTERLY, "trimestrielle",
            Periodicity.HALF_YEARLY, "semestrielle",
            Periodicity.YEARLY, "annuelle");

    private IndicatorWording() {}

    static <E extends Enum<E>> Optional<E> read(Map<E, String> words, String said) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equalsIgnoreCase(said))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

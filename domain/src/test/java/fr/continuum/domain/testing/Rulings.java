package fr.continuum.domain.testing;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import java.util.List;

/// What was allowed, in tests that know it must be.
public final class Rulings {

    private Rulings() {}

    public static <T> T allowed(Ruling<T> ruling) {
        return switch (ruling) {
            case Ruling.Allowed<T>(T value) -> value;
            case Ruling.Refused<T>(List<Refusal> refusals) -> throw new AssertionError("Refused: " + refusals);
        };
    }
}

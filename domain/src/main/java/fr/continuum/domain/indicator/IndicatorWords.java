package fr.continuum.domain.indicator;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What indicators say, as refusals and histories tell it.
public final class IndicatorWords {

    private static final Wording NOTHING = new Wording("rien", "nothing");

    private IndicatorWords() {}

    static Wording of(IndicatorState.Name state) {
        return switch (state) {
            case DRAFT -> new Wording("brouillon", "draft");
            case ACTIVE -> new Wording("suivi", "followed");
            case RETIRED -> new Wording("retiré", "retired");
        };
    }

    public static Wording of(Direction direction) {
        return switch (direction) {
            case INCREASE -> new Wording("à augmenter", "to increase");
            case DECREASE -> new Wording("à diminuer", "to decrease");
            case MAINTAIN -> new Wording("à maintenir", "to maintain");
        };
    }

    /// `42,5 au 1er juin 2026`.
    static Wording of(DatedValue value) {
        return Decimals.wording(value.value()).then(new Wording(" au ", " on ")).then(Days.wording(value.on()));
    }

    /// What a followed indicator would be held to otherwise, part by part: `cible 40 au 31 décembre 2026 → 35 au
    /// …`.
    public static Wording changed(Indicator before, Indicator after) {
        List<Wording> parts = new ArrayList<>();
        if (!before.targets().equals(after.targets())) {
            parts.add(part("cible ", "target ", all(before.targets()), all(after.targets())));
        }
        if (!before.baseline().equals(after.baseline())) {
            parts.add(part(
                    "valeur initiale ",
                    "baseline ",
                    all(before.baseline().stream().toList()),
                    all(after.baseline().stream().toList())));
        }
        if (!before.unit().equals(after.unit())) {
            parts.add(part("unité ", "unit ", text(before.unit()), text(after.unit())));
        }
        if (!before.direction().equals(after.direction())) {
            parts.add(part(
                    "",
                    "",
                    before.direction().map(IndicatorWords::of).orElse(NOTHING),
                    after.direction().map(IndicatorWords::of).orElse(NOTHING)));
        }
        if (!before.tolerance().equals(after.tolerance())) {
            parts.add(part("marge ", "tolerance ", number(before.tolerance()), number(after.tolerance())));
        }
        return parts.isEmpty() ? NOTHING : Wording.joined(" ; ", parts);
    }

    private static Wording part(String french, String english, Wording was, Wording is) {
        Wording told = was.then(" → ").then(is);
        return new Wording(french + told.french(), english + told.english());
    }

    private static Wording all(List<DatedValue> values) {
        return values.isEmpty()
                ? NOTHING
                : Wording.joined(", ", values.stream().map(IndicatorWords::of).toList());
    }

    private static Wording number(Optional<BigDecimal> number) {
        return number.map(Decimals::wording).orElse(NOTHING);
    }

    private static Wording text(String text) {
        return text.isBlank() ? NOTHING : Wording.same(text);
    }
}

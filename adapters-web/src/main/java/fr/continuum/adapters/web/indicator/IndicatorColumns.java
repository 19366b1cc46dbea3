package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.TrafficLight;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The columns of the list of indicators.
@Component
final class IndicatorColumns {

    private static final List<String> FRESHNESS = List.of("STALE", "FRESH", "UNKNOWN", "");

    private final Texts texts;

    IndicatorColumns(Texts texts) {
        this.texts = texts;
    }

    ListTable<IndicatorRow> table() {
        return new ListTable<>(
                "indicator.title",
                "indicateurs",
                List.of(
                        Column.<IndicatorRow>text(
                                        "indicateur",
                                        "indicator.col.indicator",
                                        row -> row.indicator().label())
                                .fixed(),
                        Column.<IndicatorRow>text(
                                        "code",
                                        "col.code",
                                        row -> row.indicator().code())
                                .more(),
                        Column.text("objet", "indicator.col.about", row -> (row.about() + " " + row.label()).strip()),
                        Column.choice(
                                "ou",
                                "indicator.col.light",
                                Arrays.stream(TrafficLight.values())
                                        .map(light -> light(light.name()))
                                        .toList(),
                                row -> light(row.light())),
                        Column.number(
                                "derniere",
                                "indicator.col.last",
                                row -> Optional.ofNullable(row.last()).map(Measure::value)),
                        Column.<IndicatorRow>text(
                                        "periode",
                                        "indicator.col.period",
                                        row -> Optional.ofNullable(row.last())
                                                .map(last -> last.period().name())
                                                .orElse(""))
                                .more(),
                        Column.<IndicatorRow>text(
                                        "unite",
                                        "list.indicators.unit",
                                        row -> row.indicator().unit())
                                .beside("derniere"),
                        Column.number(
                                "attendu",
                                "indicator.col.expected",
                                row -> row.standing().expected()),
                        Column.choice(
                                "fraicheur",
                                "indicator.col.fresh",
                                FRESHNESS.stream().map(this::freshness).toList(),
                                row -> freshness(row.freshness())),
                        Column.<IndicatorRow>text(
                                        "direction",
                                        "list.indicators.department",
                                        row -> row.indicator().department())
                                .more()),
                Map.of());
    }

    private Choice light(String name) {
        return new Choice(name, texts.say("indicator.light." + name));
    }

    private Choice freshness(String name) {
        return new Choice(
                name.isEmpty() ? "NONE" : name, texts.say("list.indicators.fresh." + (name.isEmpty() ? "NONE" : name)));
    }
}

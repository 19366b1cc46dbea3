package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All indicators of an authority and what was measured of them, on one day: of each period the value that holds, the
/// ones it took the place of lying in the timeline.
public final class IndicatorBook {

    public static final IndicatorBook EMPTY = new IndicatorBook(List.of(), List.of());

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Period, Measure>> measures = new TreeMap<>();

    public IndicatorBook(Collection<Indicator> indicators, Collection<Measure> measures) {
        indicators.stream().sorted(Comparator.comparing(Indicator::code)).forEach(indicator -> {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException("An indicator is there twice: " + indicator.code());
            }
        });
        measures.forEach(measure -> {
            if (this.measures
                            .computeIfAbsent(measure.indicator(), _ -> new TreeMap<>())
                            .put(measure.period(), measure)
                    != null) {
                throw new IllegalArgumentException(
                        "A period is measured twice: " + measure.indicator() + " " + measure.period());
            }
        });
    }

    public static IndicatorBook of(Collection<IndicatorPart> parts) {
        Stream.Builder<Indicator> indicators = Stream.builder();
        Stream.Builder<Measure> measures = Stream.builder();
        parts.forEach(part -> {
            switch (part) {
                case IndicatorPart.OfIndicator(Indicator indicator) -> indicators.add(indicator);
                case IndicatorPart.OfMeasure(Measure measure) -> measures.add(measure);
            }
        });
        return new IndicatorBook(indicators.build().toList(), measures.build().toList());
    }

    /// By code.
    public List<Indicator> indicators() {
        return List.copyOf(byCode.values());
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Those that are about an element of the plan: as their principal one first, then those that feed it too.
    public List<Indicator> about(PlanCode element) {
        return Stream.concat(
                        byCode.values().stream()
                                .filter(indicator -> indicator.principal().equals(Optional.of(element))),
                        byCode.values().stream()
                                .filter(indicator -> indicator.feeds().contains(element)))
                .toList();
    }

    /// What was measured of an indicator, the earliest period first.
    public List<Measure> measures(String code) {
        return List.copyOf(measures.getOrDefault(code, new TreeMap<>()).values());
    }

    public Optional<Measure> measure(String code, Period period) {
        return Optional.ofNullable(measures.getOrDefault(code, new TreeMap<>()).get(period));
    }

    /// What it is made of, by name.
    public SortedMap<String, IndicatorPart> parts() {
        SortedMap<String, IndicatorPart> parts = new TreeMap<>();
        byCode.values().stream().map(IndicatorPart.OfIndicator::new).forEach(part -> parts.put(part.name(), part));
        measures.values().stream()
                .flatMap(periods -> periods.values().stream())
                .map(IndicatorPart.OfMeasure::new)
                .forEach(part -> parts.put(part.name(), part));
        return parts;
    }

    /// The same book, where these parts take the place of those of their names.
    public IndicatorBook with(Collection<? extends IndicatorPart> said) {
        SortedMap<String, IndicatorPart> parts = parts();
        said.forEach(part -> parts.put(part.name(), part));
        return of(parts.values());
    }

    /// The fingerprint of all it says: it follows from the versions of its parts.
    public Sha256 version() {
        SortedMap<String, Sha256> versions = new TreeMap<>();
        parts().forEach((name, part) -> versions.put(name, part.version()));
        return new Meaning()
                .each(
                        versions.entrySet(),
                        (text, part) -> text.say(part.getKey()).say(part.getValue()))
                .version();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorBook that && byCode.equals(that.byCode) && measures.equals(that.measures);
    }

    @Override
    public int hashCode() {
        return 31 * byCode.hashCode() + measures.hashCode();
    }

    @Override
    public String toString() {
        return "IndicatorBook[" + byCode.size() + " indicators]";
    }
}

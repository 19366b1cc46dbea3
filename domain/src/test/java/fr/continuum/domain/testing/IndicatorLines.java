package fr.continuum.domain.testing;

import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Direction;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorKind;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Period;
import fr.continuum.domain.indicator.Periodicity;
import fr.continuum.domain.indicator.Thresholds;
import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Indicators and measures in the words of the specification files: `indicator I1 principal=D1 direction=DECREASE
/// baseline=2021-12-31:40 targets=2024-12-31:30,2027-12-31:20 active=2022-04-01`, `measure I1 period=2023 value=35
/// why=erreur_de_saisie`. What is left out is said anyhow, so that a sheet is complete: in %, yearly, thirty days
/// later, from 0 on the last day of 2021 to 60 on the last day of 2027, about D1; `without=unit,source` leaves it out.
public final class IndicatorLines {

    private IndicatorLines() {}

    public static IndicatorBook book(List<String> indicators, List<String> measures) {
        return new IndicatorBook(
                indicators(indicators),
                entered(measures).stream().map(Entered::measure).toList());
    }

    public static Indicator indicator(String line) {
        return indicators(List.of(line)).getFirst();
    }

    public static List<Indicator> indicators(List<String> lines) {
        return read("indicator", lines, IndicatorLines::indicator);
    }

    public static Measure measure(String line) {
        return entered(List.of(line)).getFirst().measure();
    }

    public static List<Entered> entered(List<String> lines) {
        return read(
                "measure",
                lines,
                words -> new Entered(
                        new Measure(
                                words.code,
                                Period.parse(words.word("period").orElseThrow()).orElseThrow(),
                                words.word("value").map(BigDecimal::new).orElseThrow(),
                                text(words, "source", ""),
                                text(words, "comment", "")),
                        words.word("why").map(why -> why.replace('_', ' '))));
    }

    private static Indicator indicator(PlanWords words) {
        List<String> without = Arrays.asList(words.word("without").orElse("").split(","));
        Optional<Direction> direction = said(
                without, "direction", Direction.valueOf(words.word("direction").orElse("INCREASE")));
        return new Indicator(
                words.code,
                words.label(),
                text(words, "description", ""),
                text(words, "public", ""),
                text(words, "publicly", ""),
                said(without, "principal", new PlanCode(words.word("principal").orElse("D1"))),
                words.word("feeds")
                        .map(codes -> Arrays.stream(codes.split(","))
                                .map(PlanCode::new)
                                .toList())
                        .orElse(List.of()),
                words.word("kind").map(IndicatorKind::valueOf),
                said(without, "unit", text(words, "unit", "%")).orElse(""),
                direction,
                words.word("tolerance").map(BigDecimal::new),
                said(without, "method", text(words, "method", "compté")).orElse(""),
                said(without, "source", text(words, "source", "observatoire")).orElse(""),
                said(
                        without,
                        "periodicity",
                        Periodicity.valueOf(words.word("every").orElse("YEARLY"))),
                without.contains("delay")
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(words.word("delay").orElse("30"))),
                said(without, "responsible", text(words, "post", "")).orElse(""),
                said(without, "responsible", text(words, "department", "Direction des solidarités"))
                        .orElse(""),
                said(without, "baseline", words.word("baseline").orElse("2021-12-31:0"))
                        .map(IndicatorLines::dated),
                said(without, "targets", words.word("targets").orElse("2027-12-31:60")).stream()
                        .flatMap(all -> Arrays.stream(all.split(",")))
                        .map(IndicatorLines::dated)
                        .toList(),
                words.word("thresholds")
                        .map(both -> both.split("/"))
                        .map(both -> new Thresholds(new BigDecimal(both[0]), new BigDecimal(both[1])))
                        .orElse(Thresholds.USUAL),
                words.word("open").isPresent(),
                state(words));
    }

    private static IndicatorState state(PlanWords words) {
        Optional<IndicatorState> retired = words.date("retired")
                .map(on -> new IndicatorState.Retired(on, text(words, "reason", "remplacé par un autre")));
        return retired.or(() -> words.date("active").map(IndicatorState.Active::new))
                .orElse(new IndicatorState.Draft());
    }

    private static <T> Optional<T> said(List<String> without, String name, T value) {
        return without.contains(name) ? Optional.empty() : Optional.of(value);
    }

    private static String text(PlanWords words, String name, String otherwise) {
        return words.word(name).map(text -> text.replace('_', ' ')).orElse(otherwise);
    }

    private static DatedValue dated(String text) {
        int colon = text.indexOf(':');
        return new DatedValue(LocalDate.parse(text.substring(0, colon)), new BigDecimal(text.substring(colon + 1)));
    }

    private static <T> List<T> read(String subject, List<String> lines, Function<PlanWords, T> as) {
        return lines.stream()
                .map(line -> {
                    PlanWords words = new PlanWords(line);
                    if (!words.subject.equals(subject)) {
                        throw new IllegalArgumentException("Not a " + subject + ": " + line);
                    }
                    T read = as.apply(words);
                    words.done();
                    return read;
                })
                .toList();
    }
}

package fr.continuum.adapters.files.indicator;

import static fr.continuum.adapters.files.indicator.IndicatorColumn.AMBER;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.BASELINE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.BASELINE_DAY;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.CODE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.COMMENT;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.CORRECTION;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DELAY;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DEPARTMENT;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DESCRIPTION;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.DIRECTION;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.FEEDS;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.KIND;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.LABEL;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.METHOD;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PERIOD;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PERIODICITY;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.POST;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PRINCIPAL;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PUBLIC;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PUBLIC_DESCRIPTION;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.PUBLIC_LABEL;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.RED;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.ROW;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.SINCE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.SOURCE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.STATE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.TARGETS;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.TOLERANCE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.UNIT;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.VALUE;
import static fr.continuum.adapters.files.indicator.IndicatorColumn.WHY;

import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Period;
import fr.continuum.domain.indicator.Thresholds;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One row of the table: a sheet or a measure, or every fault that keeps it from being one.
final class IndicatorRowReading {

    private final IndicatorCells cells;

    IndicatorRowReading(IndicatorCells cells) {
        this.cells = cells;
        if (!isOf(IndicatorWording.SHEET) && !isOf(IndicatorWording.MEASURE)) {
            cells.wrong(ROW, new Wording("« fiche » ou « mesure »", "“fiche” or “mesure”"));
        }
        if (!PlanCode.isValid(cells.text(CODE))) {
            cells.wrong(
                    CODE,
                    new Wording(
                            "un code d’une ligne, de 64 caractères au plus",
                            "a code of one line, 64 characters at most"));
        }
    }

    private boolean isOf(String kind) {
        return cells.text(ROW).equalsIgnoreCase(kind);
    }

    /// Empty where the row is none, or is wrong.
    Optional<Indicator> sheet() {
        if (!cells.areSound() || !isOf(IndicatorWording.SHEET)) {
            return Optional.empty();
        }
        if (cells.text(LABEL).isBlank()) {
            cells.wrong(LABEL, new Wording("un intitulé", "a label"));
            return Optional.empty();
        }
        Indicator sheet = new Indicator(
                cells.text(CODE),
                cells.text(LABEL),
                cells.text(DESCRIPTION),
                cells.text(PUBLIC_LABEL),
                cells.text(PUBLIC_DESCRIPTION),
                cells.codes(PRINCIPAL).stream().findFirst(),
                cells.codes(FEEDS),
                cells.chosen(KIND, IndicatorWording.KINDS),
                cells.text(UNIT),
                cells.chosen(DIRECTION, IndicatorWording.DIRECTIONS),
                cells.number(TOLERANCE).filter(band -> cells.notNegative(TOLERANCE, band)),
                cells.text(METHOD),
                cells.text(SOURCE),
                cells.chosen(PERIODICITY, IndicatorWording.PERIODICITIES),
                delay(),
                cells.text(POST),
                cells.text(DEPARTMENT),
                baseline(),
                targets(),
                thresholds(),
                cells.text(PUBLIC).equalsIgnoreCase(IndicatorWording.YES),
                state());
        return cells.areSound() ? Optional.of(sheet) : Optional.empty();
    }

    Optional<Entered> measure() {
        if (!cells.areSound() || !isOf(IndicatorWording.MEASURE)) {
            return Optional.empty();
        }
        Optional<Period> period = Period.parse(cells.text(PERIOD));
        if (period.isEmpty()) {
            cells.wrong(PERIOD, new Wording("2025, 2025-S1, 2025-T3 ou 2025-03", "2025, 2025-S1, 2025-T3 or 2025-03"));
        }
        Optional<BigDecimal> value = cells.number(VALUE);
        if (cells.text(VALUE).isEmpty()) {
            cells.wrong(VALUE, new Wording("un nombre", "a number"));
        }
        String why = cells.text(CORRECTION);
        return cells.areSound()
                ? Optional.of(new Entered(
                        new Measure(
                                cells.text(CODE),
                                period.orElseThrow(),
                                value.orElseThrow(),
                                cells.text(SOURCE),
                                cells.text(COMMENT)),
                        Optional.of(why).filter(said -> !said.isEmpty())))
                : Optional.empty();
    }

    private OptionalInt delay() {
        Optional<BigDecimal> days = cells.number(DELAY).filter(number -> cells.notNegative(DELAY, number));
        if (days.isPresent()
                && (days.get().stripTrailingZeros().scale() > 0 || days.get().precision() > 6)) {
            cells.wrong(DELAY, new Wording("un nombre entier de jours", "a whole number of days"));
            return OptionalInt.empty();
        }
        return days.isPresent() ? OptionalInt.of(days.get().intValueExact()) : OptionalInt.empty();
    }

    private Optional<DatedValue> baseline() {
        Optional<BigDecimal> value = cells.number(BASELINE);
        Optional<LocalDate> day = cells.day(BASELINE_DAY);
        if (cells.areSound() && value.isPresent() != day.isPresent()) {
            cells.wrong(
                    value.isPresent() ? BASELINE_DAY : BASELINE,
                    new Wording("une valeur et sa date", "a value and its day"));
        }
        return value.flatMap(number -> day.map(on -> new DatedValue(on, number)));
    }

    private List<DatedValue> targets() {
        List<DatedValue> targets = new ArrayList<>();
        for (String said : cells.parts(TARGETS)) {
            String[] sides = said.split("=", 2);
            Optional<LocalDate> day = IndicatorCells.parsedDay(sides[0]);
            Optional<BigDecimal> value = sides.length < 2 ? Optional.empty() : IndicatorCells.parsed(sides[1].strip());
            if (day.isEmpty() || value.isEmpty()) {
                cells.wrong(
                        TARGETS,
                        new Wording(
                                "des cibles datées, comme 2027-12-31 = 42,5",
                                "dated targets, such as 2027-12-31 = 42,5"));
            } else {
                targets.add(new DatedValue(day.get(), value.get()));
            }
        }
        return targets;
    }

    private Thresholds thresholds() {
        BigDecimal amber = cells.number(AMBER).orElse(Thresholds.USUAL.amber());
        BigDecimal red = cells.number(RED).orElse(Thresholds.USUAL.red());
        if (!Thresholds.areThresholds(amber, red)) {
            cells.wrong(
                    RED,
                    new Wording(
                            "deux nombres négatifs, le second plus loin", "two negative numbers, the second beyond"));
            return Thresholds.USUAL;
        }
        return new Thresholds(amber, red);
    }

    private IndicatorState state() {
        String said = cells.text(STATE);
        Optional<LocalDate> since = cells.day(SINCE);
        if (said.isEmpty() || said.equalsIgnoreCase(IndicatorWording.DRAFT)) {
            return new IndicatorState.Draft();
        }
        if (!said.equalsIgnoreCase(IndicatorWording.ACTIVE) && !said.equalsIgnoreCase(IndicatorWording.RETIRED)) {
            cells.wrong(
                    STATE, new Wording("« brouillon », « suivi » ou « retiré »", "“brouillon”, “suivi” or “retiré”"));
        } else if (since.isEmpty() && cells.text(SINCE).isEmpty()) {
            cells.wrong(SINCE, new Wording("la date depuis laquelle il l’est", "the day since when it is so"));
        }
        return said.equalsIgnoreCase(IndicatorWording.ACTIVE)
                ? since.<IndicatorState>map(IndicatorState.Active::new).orElseGet(IndicatorState.Draft::new)
                : since.<IndicatorState>map(on -> new IndicatorState.Retired(on, cells.text(WHY)))
                        .orElseGet(IndicatorState.Draft::new);
    }
}

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

import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
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
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// One row of the table: a sheet or a measure, or every fault that keeps it from being one.
final class IndicatorRowReading {

    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?[0-9]{1,30}([.,][0-9]{1,30})?");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f]");

    private final Table.Row row;
    private final Map<IndicatorColumn, Integer> places;
    private final FaultList faults;
    private final boolean csv;
    private boolean sound = true;

    IndicatorRowReading(Table.Row row, Map<IndicatorColumn, Integer> places, FaultList faults, boolean csv) {
        this.row = row;
        this.places = places;
        this.faults = faults;
        this.csv = csv;
        if (!isOf(IndicatorWording.SHEET) && !isOf(IndicatorWording.MEASURE)) {
            wrong(ROW, new Wording("« fiche » ou « mesure »", "“fiche” or “mesure”"));
        }
        if (!PlanCode.isValid(text(CODE))) {
            wrong(
                    CODE,
                    new Wording(
                            "un code d’une ligne, de 64 caractères au plus",
                            "a code of one line, 64 characters at most"));
        }
    }

    private boolean isOf(String kind) {
        return text(ROW).equalsIgnoreCase(kind);
    }

    void wrong(IndicatorColumn column, Wording expected) {
        sound = false;
        faults.add(
                row.line(),
                column.header(),
                new Wording("« " + text(column) + " » ne se lit pas : ", "“" + text(column) + "” cannot be read: ")
                        .then(expected));
    }

    /// Empty where the row is none, or is wrong.
    Optional<Indicator> sheet() {
        if (!sound || !isOf(IndicatorWording.SHEET)) {
            return Optional.empty();
        }
        if (text(LABEL).isBlank()) {
            wrong(LABEL, new Wording("un intitulé", "a label"));
            return Optional.empty();
        }
        Indicator sheet = new Indicator(
                text(CODE),
                text(LABEL),
                text(DESCRIPTION),
                text(PUBLIC_LABEL),
                text(PUBLIC_DESCRIPTION),
                codes(PRINCIPAL).stream().findFirst(),
                codes(FEEDS),
                chosen(KIND, IndicatorWording.KINDS),
                text(UNIT),
                chosen(DIRECTION, IndicatorWording.DIRECTIONS),
                number(TOLERANCE).filter(band -> notNegative(TOLERANCE, band)),
                text(METHOD),
                text(SOURCE),
                chosen(PERIODICITY, IndicatorWording.PERIODICITIES),
                delay(),
                text(POST),
                text(DEPARTMENT),
                baseline(),
                targets(),
                thresholds(),
                text(PUBLIC).equalsIgnoreCase(IndicatorWording.YES),
                state());
        return sound ? Optional.of(sheet) : Optional.empty();
    }

    Optional<Entered> measure() {
        if (!sound || !isOf(IndicatorWording.MEASURE)) {
            return Optional.empty();
        }
        Optional<Period> period = Period.parse(text(PERIOD));
        if (period.isEmpty()) {
            wrong(PERIOD, new Wording("2025, 2025-S1, 2025-T3 ou 2025-03", "2025, 2025-S1, 2025-T3 or 2025-03"));
        }
        Optional<BigDecimal> value = number(VALUE);
        if (text(VALUE).isEmpty()) {
            wrong(VALUE, new Wording("un nombre", "a number"));
        }
        String why = text(CORRECTION);
        return sound
                ? Optional.of(new Entered(
                        new Measure(text(CODE), period.orElseThrow(), value.orElseThrow(), text(SOURCE), text(COMMENT)),
                        Optional.of(why).filter(said -> !said.isEmpty())))
                : Optional.empty();
    }

    private String text(IndicatorColumn column) {
        Integer place = places.get(column);
        if (place == null) {
            return "";
        }
        String cell = row.cell(place);
        return CellText.read(csv ? CellText.unguarded(cell) : cell);
    }

    private Optional<BigDecimal> number(IndicatorColumn column) {
        String said = text(column);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = parsed(said);
        if (number.isEmpty()) {
            wrong(column, new Wording("un nombre, comme 1234,5", "a number, such as 1234,5"));
        }
        return number;
    }

    private static Optional<BigDecimal> parsed(String said) {
        String bare = SPACES.matcher(said).replaceAll("");
        return NUMBER.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace('\u2212', '-').replace(',', '.')))
                : Optional.empty();
    }

    private boolean notNegative(IndicatorColumn column, BigDecimal number) {
        if (number.signum() < 0) {
            wrong(column, new Wording("un nombre positif", "a positive number"));
            return false;
        }
        return true;
    }

    private OptionalInt delay() {
        Optional<BigDecimal> days = number(DELAY).filter(number -> notNegative(DELAY, number));
        if (days.isPresent()
                && (days.get().stripTrailingZeros().scale() > 0 || days.get().precision() > 6)) {
            wrong(DELAY, new Wording("un nombre entier de jours", "a whole number of days"));
            return OptionalInt.empty();
        }
        return days.isPresent() ? OptionalInt.of(days.get().intValueExact()) : OptionalInt.empty();
    }

    private List<PlanCode> codes(IndicatorColumn column) {
        List<PlanCode> codes = new ArrayList<>();
        for (String said : parts(column)) {
            if (PlanCode.isValid(said)) {
                codes.add(new PlanCode(said));
            } else {
                wrong(column, new Wording("des codes du plan", "codes of the plan"));
            }
        }
        return codes;
    }

    private List<String> parts(IndicatorColumn column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private <E extends Enum<E>> Optional<E> chosen(IndicatorColumn column, Map<E, String> words) {
        String said = text(column);
        Optional<E> chosen = IndicatorWording.read(words, said);
        if (chosen.isEmpty() && !said.isEmpty()) {
            String list = String.join(", ", words.values().stream().sorted().toList());
            wrong(column, Wording.same(list));
        }
        return chosen;
    }

    private Optional<LocalDate> day(IndicatorColumn column) {
        String said = text(column);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = parsedDay(said);
        if (day.isEmpty()) {
            wrong(column, new Wording("une date, comme 2027-12-31", "a day, such as 2027-12-31"));
        }
        return day;
    }

    private static Optional<LocalDate> parsedDay(String said) {
        try {
            return Optional.of(LocalDate.parse(said.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<DatedValue> baseline() {
        Optional<BigDecimal> value = number(BASELINE);
        Optional<LocalDate> day = day(BASELINE_DAY);
        if (sound && value.isPresent() != day.isPresent()) {
            wrong(
                    value.isPresent() ? BASELINE_DAY : BASELINE,
                    new Wording("une valeur et sa date", "a value and its day"));
        }
        return value.flatMap(number -> day.map(on -> new DatedValue(on, number)));
    }

    private List<DatedValue> targets() {
        List<DatedValue> targets = new ArrayList<>();
        for (String said : parts(TARGETS)) {
            String[] sides = said.split("=", 2);
            Optional<LocalDate> day = parsedDay(sides[0]);
            Optional<BigDecimal> value = sides.length < 2 ? Optional.empty() : parsed(sides[1].strip());
            if (day.isEmpty() || value.isEmpty()) {
                wrong(
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
        BigDecimal amber = number(AMBER).orElse(Thresholds.USUAL.amber());
        BigDecimal red = number(RED).orElse(Thresholds.USUAL.red());
        if (!Thresholds.areThresholds(amber, red)) {
            wrong(
                    RED,
                    new Wording(
                            "deux nombres négatifs, le second plus loin", "two negative numbers, the second beyond"));
            return Thresholds.USUAL;
        }
        return new Thresholds(amber, red);
    }

    private IndicatorState state() {
        String said = text(STATE);
        Optional<LocalDate> since = day(SINCE);
        if (said.isEmpty() || said.equalsIgnoreCase(IndicatorWording.DRAFT)) {
            return new IndicatorState.Draft();
        }
        if (!said.equalsIgnoreCase(IndicatorWording.ACTIVE) && !said.equalsIgnoreCase(IndicatorWording.RETIRED)) {
            wrong(STATE, new Wording("« brouillon », « suivi » ou « retiré »", "“brouillon”, “suivi” or “retiré”"));
        } else if (since.isEmpty() && text(SINCE).isEmpty()) {
            wrong(SINCE, new Wording("la date depuis laquelle il l’est", "the day since when it is so"));
        }
        return said.equalsIgnoreCase(IndicatorWording.ACTIVE)
                ? since.<IndicatorState>map(IndicatorState.Active::new).orElseGet(IndicatorState.Draft::new)
                : since.<IndicatorState>map(on -> new IndicatorState.Retired(on, text(WHY)))
                        .orElseGet(IndicatorState.Draft::new);
    }
}

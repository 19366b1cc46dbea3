package fr.continuum.adapters.files.indicator;

import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The cells of one row of the table, as values; what cannot be read is a fault that says what is expected.
final class IndicatorCells {

    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?[0-9]{1,30}([.,][0-9]{1,30})?");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f]");

    private final Table.Row row;
    private final Map<IndicatorColumn, Integer> places;
    private final FaultList faults;
    private final boolean csv;
    private boolean sound = true;

    /// @param csv whether what spreadsheets would read as a formula is guarded by a quote
    IndicatorCells(Table.Row row, Map<IndicatorColumn, Integer> places, FaultList faults, boolean csv) {
        this.row = row;
        this.places = places;
        this.faults = faults;
        this.csv = csv;
    }

    /// Whether nothing was wrong so far.
    boolean areSound() {
        return sound;
    }

    void wrong(IndicatorColumn column, Wording expected) {
        sound = false;
        faults.add(
                row.line(),
                column.header(),
                new Wording("« " + text(column) + " » ne se lit pas : ", "“" + text(column) + "” cannot be read: ")
                        .then(expected));
    }

    String text(IndicatorColumn column) {
        Integer place = places.get(column);
        if (place == null) {
            return "";
        }
        String cell = row.cell(place);
        return CellText.read(csv ? CellText.unguarded(cell) : cell);
    }

    Optional<BigDecimal> number(IndicatorColumn column) {
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

    static Optional<BigDecimal> parsed(String said) {
        String bare = SPACES.matcher(said).replaceAll("");
        return NUMBER.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace('\u2212', '-').replace(',', '.')))
                : Optional.empty();
    }

    boolean notNegative(IndicatorColumn column, BigDecimal number) {
        if (number.signum() < 0) {
            wrong(column, new Wording("un nombre positif", "a positive number"));
            return false;
        }
        return true;
    }

    List<PlanCode> codes(IndicatorColumn column) {
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

    List<String> parts(IndicatorColumn column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    <E extends Enum<E>> Optional<E> chosen(IndicatorColumn column, Map<E, String> words) {
        String said = text(column);
        Optional<E> chosen = IndicatorWording.read(words, said);
        if (chosen.isEmpty() && !said.isEmpty()) {
            String list = String.join(", ", words.values().stream().sorted().toList());
            wrong(column, Wording.same(list));
        }
        return chosen;
    }

    Optional<LocalDate> day(IndicatorColumn column) {
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

    static Optional<LocalDate> parsedDay(String said) {
        return CellValues.date(said.strip()).map(CellValues.WrittenDate::date);
    }
}

package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.springframework.util.MultiValueMap;

/// What somebody typed in a form, kept as it was typed, and what is wrong with it, field by field. Reading a field
/// that is wrong notes why and gives what stands in its place, so that everything wrong is told at once.
public final class Typed {

    /// The most rows of one list that are looked at.
    private static final int MOST_ROWS = 60;

    private static final int MOST_DECIMALS = 10;

    /// Stands in the place of what was not typed: it can be read, so that rules answer to all the rest.
    private static final String MISSING = "à remplir";

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final MultiValueMap<String, String> values;
    private final Texts texts;
    private final Locale locale;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    public Typed(MultiValueMap<String, String> values, Texts texts, Locale locale) {
        this.values = values;
        this.texts = texts;
        this.locale = locale;
    }

    /// What is wrong with a field.
    ///
    /// @param text why, and what to write instead
    public record Fault(Cell cell, String text) {}

    /// As it was typed; empty where nothing was.
    public String value(Cell cell) {
        List<String> all = values.getOrDefault(cell.name(), List.of());
        int place = Math.max(0, cell.row());
        return place < all.size() ? all.get(place) : "";
    }

    public String value(String name) {
        return value(Cell.of(name));
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// One line: spaces at its ends and signs nobody can see are no part of it.
    public String line(Cell cell) {
        return value(cell).replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    public String line(String name) {
        return line(Cell.of(name));
    }

    /// Several lines, kept as such.
    public String paragraph(String name) {
        return value(name)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                .strip();
    }

    /// @return what was typed, or something that stands in its place
    public String required(Cell cell) {
        String line = line(cell);
        if (line.isEmpty()) {
            fault(cell, "contribution.fault.required");
            return MISSING;
        }
        return line;
    }

    /// The same of a text by which people know something: it has a letter or a digit.
    public String named(Cell cell) {
        String line = required(cell);
        if (!Names.isName(line)) {
            fault(cell, "contribution.fault.name");
        }
        return line;
    }

    /// The code of something new: what nobody sees at its ends is no part of it, and has no place within.
    public String newCode(Cell cell) {
        String code = Names.trimmed(required(cell));
        if (!Names.isCode(code)) {
            fault(cell, "contribution.fault.code-unseen");
            return MISSING;
        }
        return code;
    }

    public Optional<LocalDate> day(Cell cell) {
        String line = line(cell);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DAYS.stream()
                .flatMap(format -> parsed(line, format).stream())
                .filter(one -> FiscalYear.isValid(Integer.toString(one.getYear())))
                .findFirst();
        if (day.isEmpty()) {
            fault(cell, "contribution.fault.day", line);
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String line, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(line, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Optional<FiscalYear> year(Cell cell) {
        String line = line(cell);
        if (FiscalYear.isValid(line)) {
            return Optional.of(new FiscalYear(Integer.parseInt(line)));
        }
        if (line.isEmpty()) {
            fault(cell, "contribution.fault.required");
        } else {
            fault(cell, "contribution.fault.year", line);
        }
        return Optional.empty();
    }

    /// Euro cents.
    public OptionalLong cents(Cell cell) {
        String line = line(cell);
        if (line.isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<Long> cents = Numbers.of(line, '€', locale).flatMap(Numbers::hundredths);
        if (cents.isEmpty()) {
            fault(cell, "contribution.fault.amount", line);
        }
        return cents.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /// Basis points, 1 to 10000.
    public Optional<Integer> share(Cell cell) {
        String line = line(cell);
        Optional<Integer> share = Numbers.of(line, '%', locale)
                .flatMap(Numbers::hundredths)
                .filter(points -> points >= 1 && points <= 10_000)
                .map(Long::intValue);
        if (share.isEmpty()) {
            fault(cell, "contribution.fault.share", line);
        }
        return share;
    }

    public OptionalInt count(Cell cell) {
        String line = line(cell);
        if (line.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> number = Numbers.of(line, ' ', locale)
                .map(BigDecimal::stripTrailingZeros)
                .filter(whole -> whole.scale() <= 0 && whole.precision() - whole.scale() <= 7);
        if (number.isEmpty()) {
            fault(cell, "contribution.fault.count", line);
        }
        return number.map(whole -> OptionalInt.of(whole.intValueExact())).orElse(OptionalInt.empty());
    }

    public Optional<BigDecimal> decimal(Cell cell) {
        String line = line(cell);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Numbers.of(line, ' ', locale).filter(one -> one.scale() <= 4);
        if (number.isEmpty()) {
            fault(cell, "contribution.fault.decimal", line);
        }
        return number;
    }

    /// A number that may be less than nothing, to ten decimals.
    public Optional<BigDecimal> signed(Cell cell) {
        String line = line(cell);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        boolean below = line.startsWith("-") || line.startsWith("\u2212");
        Optional<BigDecimal> number = Numbers.of(below ? line.substring(1) : line, ' ', locale)
                .filter(one -> one.scale() <= MOST_DECIMALS)
                .map(one -> below ? one.negate() : one);
        if (number.isEmpty()) {
            fault(cell, "contribution.fault.number", line);
        }
        return number;
    }

    /// One of a closed list, by its name; empty where none was chosen.
    public <E extends Enum<E>> Optional<E> choice(Cell cell, Class<E> among) {
        return choice(cell, line(cell), among);
    }

    /// A part of what a field says, which holds several.
    public <E extends Enum<E>> Optional<E> choice(Cell cell, String line, Class<E> among) {
        Optional<E> chosen = Arrays.stream(among.getEnumConstants())
                .filter(one -> one.name().equals(line))
                .findFirst();
        if (chosen.isEmpty() && !line.isEmpty()) {
            fault(cell, "contribution.fault.choice", line);
        }
        return chosen;
    }

    /// The same, where one must be chosen.
    public <E extends Enum<E>> Optional<E> chosen(Cell cell, Class<E> among) {
        if (line(cell).isEmpty()) {
            fault(cell, "contribution.fault.choose");
        }
        return choice(cell, among);
    }

    /// The rows of a list in which something was typed.
    ///
    /// @param columns those that say something: a list always has its first choice chosen
    public List<Cell> rows(String... columns) {
        List<Cell> rows = new ArrayList<>();
        for (int row = 0; row < count(columns); row++) {
            Cell place = new Cell("", row);
            if (Arrays.stream(columns)
                    .anyMatch(column -> !line(place.in(column)).isEmpty())) {
                rows.add(place);
            }
        }
        return rows;
    }

    /// How many rows of a list the form showed.
    public int count(String... columns) {
        return Math.min(
                MOST_ROWS,
                Arrays.stream(columns)
                        .mapToInt(column -> all(column).size())
                        .max()
                        .orElse(0));
    }

    /// @param values what the text of the message holds
    public void fault(Cell cell, String key, Object... values) {
        faults.putIfAbsent(cell.id(), new Fault(cell, texts.say(key, values)));
    }

    /// What the closed list of a field offers.
    public List<String> options(String name) {
        return Options.of(name);
    }

    /// What is wrong with a field; empty where nothing is.
    public String fault(String id) {
        Fault fault = faults.get(id);
        return fault == null ? "" : fault.text();
    }

    public List<Fault> faults() {
        return List.copyOf(faults.values());
    }
}

package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what was typed, and keeps why what cannot be read cannot. An empty field is no fault unless it is asked for.
final class Reading {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern EUROS = Pattern.compile("(\\d{1,3}(?: \\d{3}){1,3}|\\d{1,12})(?:[.,](\\d{1,2}))? ?€?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Typed typed;
    private final Faults faults = new Faults();

    Reading(Typed typed) {
        this.typed = typed;
    }

    Typed typed() {
        return typed;
    }

    Faults faults() {
        return faults;
    }

    /// The name of a field in a row, as faults tell it.
    static String in(String field, int row) {
        return field + "." + row;
    }

    /// One line; empty where nothing was typed.
    String line(String field) {
        return Words.line(typed.one(field));
    }

    /// One line that must not be empty.
    Optional<String> asked(String field) {
        String line = line(field);
        if (line.isEmpty()) {
            faults.add(field, "write.fault.empty");
        }
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    Optional<LocalDate> date(String field) {
        return date(field, typed.one(field));
    }

    Optional<LocalDate> date(String field, int row) {
        return date(in(field, row), typed.at(field, row));
    }

    private Optional<LocalDate> date(String field, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = day(text);
        if (date.isEmpty()) {
            faults.add(field, "write.fault.date", text);
        }
        return date;
    }

    /// `2024-06-30`, as browsers send it, or `30/06/2024`, as people write it.
    static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher french = FRENCH.matcher(text);
        try {
            Optional<LocalDate> day = iso.matches()
                    ? Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)))
                    : french.matches()
                            ? Optional.of(LocalDate.of(number(french, 3), number(french, 2), number(french, 1)))
                            : Optional.empty();
            return day.filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }

    /// Euros as French people write them, `1 300,29`, as cents.
    OptionalLong cents(String field) {
        String text = typed.one(field);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher amount = EUROS.matcher(text.replaceAll("\\h+", " "));
        if (!amount.matches()) {
            faults.add(field, "write.fault.euros", text);
            return OptionalLong.empty();
        }
        String decimals = amount.group(2) == null ? "" : "." + amount.group(2);
        return OptionalLong.of(new BigDecimal(amount.group(1).replace(" ", "") + decimals)
                .movePointRight(2)
                .longValueExact());
    }

    Optional<PlanCode> code(String field) {
        return code(field, line(field));
    }

    Optional<PlanCode> code(String field, int row) {
        return code(in(field, row), Words.line(typed.at(field, row)));
    }

    /// One code of several boxes or rows.
    Optional<PlanCode> code(String field, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!PlanCode.isValid(text)) {
            faults.add(field, "write.fault.code");
            return Optional.empty();
        }
        return Optional.of(new PlanCode(text));
    }

    /// One of a list; what is in none is told.
    <E extends Enum<E>> Optional<E> choice(String field, Class<E> list) {
        return choice(field, typed.one(field), list);
    }

    <E extends Enum<E>> Optional<E> choice(String field, int row, Class<E> list) {
        return choice(in(field, row), typed.at(field, row), list);
    }

    private <E extends Enum<E>> Optional<E> choice(String field, String text, Class<E> list) {
        Optional<E> chosen = Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
        if (chosen.isEmpty() && !text.isEmpty()) {
            faults.add(field, "write.fault.choice", text);
        }
        return chosen;
    }

    boolean ticked(String field) {
        return !typed.all(field).isEmpty();
    }
}

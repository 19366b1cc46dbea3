package fr.continuum.adapters.web.api.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days and moments as requests say them: ISO 8601, years of four digits from 0001 on, which every store here can
/// keep.
final class Dates {

    private static final Pattern SHAPE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern MOMENT =
            Pattern.compile(SHAPE.pattern() + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

    private Dates() {}

    static Optional<LocalDate> parse(String text) {
        try {
            return SHAPE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A moment in UTC, as answers say it.
    static Optional<Instant> moment(String text) {
        try {
            return MOMENT.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

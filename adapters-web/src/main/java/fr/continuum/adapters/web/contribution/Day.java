package fr.continuum.adapters.web.contribution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The day an address asks about.
///
/// @param past a day before today, as its last change left it; empty for now
/// @param unclear whether the address names something else than a day until today
record Day(Optional<LocalDate> past, boolean unclear) {

    static final Day TODAY = new Day(Optional.empty(), false);

    static Day of(String le, LocalDate today) {
        if (le.isBlank()) {
            return new Day(Optional.empty(), false);
        }
        try {
            LocalDate day = LocalDate.parse(le.strip());
            return new Day(Optional.of(day).filter(today::isAfter), day.isAfter(today));
        } catch (DateTimeParseException e) {
            return new Day(Optional.empty(), true);
        }
    }

    /// As the address has it: nothing for now.
    public String le() {
        return past.map(LocalDate::toString).orElse("");
    }

    public boolean isNow() {
        return past.isEmpty();
    }
}

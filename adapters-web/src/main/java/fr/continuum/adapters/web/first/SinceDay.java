package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.shared.Days;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the day since which changes are told.
@Component
final class SinceDay {

    private final PublishedFigures figures;
    private final Clock clock;

    SinceDay(PublishedFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /// @param since the first day that counts
    /// @param unclear whether the address names something else than a day until today
    record Asked(LocalDate today, LocalDate since, boolean unclear) {

        Asking asking(SignedIn viewer, Whose whose, Voice voice) {
            return new Asking(viewer, whose, today, since, voice);
        }
    }

    /// @param depuis as the address has it; the day of the last night readers see where it is empty or no day
    /// until
    ///     today; today before the first night
    Asked of(String depuis, Whose whose) {
        LocalDate today = Days.of(clock.instant());
        Optional<LocalDate> named = day(depuis).filter(day -> !day.isAfter(today));
        return new Asked(today, named.orElseGet(() -> lastNight(whose, today)), !depuis.isBlank() && named.isEmpty());
    }

    private LocalDate lastNight(Whose whose, LocalDate today) {
        return whose.owner()
                .authority()
                .flatMap(figures::current)
                .map(seen -> seen.inputs().asOf())
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    private static Optional<LocalDate> day(String depuis) {
        try {
            return depuis.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(depuis.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.workforce.AskHeadcount;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Receives whoever asks for a page about people.
@Component
final class Reception {

    private final Owners owners;
    private final AskHeadcount headcount;
    private final Clock clock;

    Reception(Owners owners, AskHeadcount headcount, Clock clock) {
        this.owners = owners;
        this.headcount = headcount;
        this.clock = clock;
    }

    /// @param le a past day; today where empty
    Asked asked(SignedIn viewer, String autorite, String le) {
        Whose whose = owners.of(viewer, autorite);
        LocalDate today = today();
        Optional<LocalDate> named = day(le.strip()).filter(day -> !day.isAfter(today));
        LocalDate day = named.orElse(today);
        return new Asked(
                whose,
                day,
                day.equals(today) ? "" : day.toString(),
                !le.isBlank() && named.isEmpty(),
                viewer.sight(),
                headcount.hiding(whose.owner(), day).threshold());
    }

    /// Fills a page: `asked`, what it is asked for, and `view`, what there is to show, null where there is nothing
    /// yet.
    ///
    /// @param le a past day; today where empty
    <V> Asked fill(Model model, SignedIn viewer, String autorite, String le, Function<Asked, Optional<V>> view) {
        Asked asked = asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        model.addAttribute("view", view.apply(asked).orElse(null));
        return asked;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Figures.PARIS));
    }

    private static Optional<LocalDate> day(String le) {
        try {
            return le.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(le));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a program asks about people: whose, on what day, with what sight.
@Component
final class WorkforceAsked {

    private final Whose whose;
    private final Clock clock;

    WorkforceAsked(Whose whose, Clock clock) {
        this.whose = whose;
        this.clock = clock;
    }

    record Asked(Owner owner, LocalDate day, Sight sight) {}

    /// @param on a day until today; today where empty. What is to come is not known: a later day is as good as
    /// today
    Asked of(SignedIn viewer, String authority, String on) {
        LocalDate today = LocalDate.now(clock.withZone(Figures.PARIS));
        Optional<LocalDate> day = Params.day("on", on).filter(named -> named.isBefore(today));
        return new Asked(whose.owner(viewer, authority), day.orElse(today), viewer.sight());
    }

    /// The year named; else this year, the last before it that has anything, or the first after.
    ///
    /// @throws NotHere where no year has anything
    static FiscalYear year(Collection<FiscalYear> known, String year, LocalDate day) {
        return Params.year("year", year)
                .or(() -> known.stream()
                        .filter(one -> one.value() <= day.getYear())
                        .max(Comparator.naturalOrder()))
                .or(() -> known.stream().min(Comparator.naturalOrder()))
                .orElseThrow(() -> new NotHere("api.gone.trainings"));
    }
}

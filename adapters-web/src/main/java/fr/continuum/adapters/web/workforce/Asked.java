package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;

/// What a page is asked for: whose people, on what day, by whom.
///
/// @param le the past day the address names; empty for today
/// @param unclear whether the address names something else than a day until today: today is shown
/// @param hiding under how many people figures are hidden outside HR
record Asked(Whose whose, LocalDate day, String le, boolean unclear, Sight sight, int hiding) {

    Owner owner() {
        return whose.owner();
    }

    /// As addresses have it.
    public String autorite() {
        return whose.autorite();
    }

    public boolean isPast() {
        return !le.isEmpty();
    }

    /// Whether some figures may be missing from what this reader sees.
    public boolean isVeiled() {
        return sight == Sight.OUTSIDE_HR;
    }
}

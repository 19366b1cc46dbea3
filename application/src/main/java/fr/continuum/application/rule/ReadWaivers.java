package fr.continuum.application.rule;

import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// What people set aside, as it stands today: nights take note of it when they run.
public final class ReadWaivers {

    private final WaiverBook waivers;
    private final Clock clock;
    private final ZoneId zone;

    public ReadWaivers(WaiverBook waivers, Clock clock, ZoneId zone) {
        this.waivers = waivers;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param day today: the day on which a waiver is judged to hold or to be over
    public record Today(LocalDate day, Waivers waivers) {

        /// Those in force that end within some days, the first to end first: what they set aside comes back
        /// unless somebody decides again.
        public List<Waiver> ending(int days) {
            return waivers.held().stream()
                    .filter(held -> held.holds(day))
                    .map(Waivers.Held::waiver)
                    .filter(waiver -> !waiver.lastDay().isAfter(day.plusDays(days)))
                    .sorted(Comparator.comparing(Waiver::lastDay))
                    .toList();
        }
    }

    public Today read(Siren authority) {
        return new Today(clock.instant().atZone(zone).toLocalDate(), waivers.of(authority));
    }
}

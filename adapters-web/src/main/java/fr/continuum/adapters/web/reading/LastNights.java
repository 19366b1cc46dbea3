package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The last night there was, and how old what readers see is: a night that was published long ago is not as good as
/// one of last night.
@Component
public final class LastNights {

    /// How far back the last published one is looked for.
    private static final int LOOKED_AT = 100;

    private final Nights nights;
    private final Clock clock;
    private final Duration due;

    /// @param due how long after a night the next one has to be published: a day, and the time a night takes
    LastNights(Nights nights, Clock clock, @Value("${continuum.web.night.due:26h}") Duration due) {
        this.nights = nights;
        this.clock = clock;
        this.due = due;
    }

    /// @param night the last one, whatever became of it
    /// @param published the last one that was published; null where none was
    /// @param days since the day of the published one; 0 where it is of today, or none was
    /// @param old whether the next one should have been published since
    public record Last(Night night, @Nullable Night published, long days, boolean old) {

        /// Whether the last night is the one readers see.
        public boolean isPublished() {
            return night.equals(published);
        }

        /// As badges are styled: green is for what is published and of its day.
        public String style() {
            return isPublished() && old ? "ambiguous" : "night-" + night.status();
        }
    }

    /// Empty before the first.
    public Optional<Last> last() {
        List<Night> all = nights.recent(LOOKED_AT);
        return last(all, all.stream().filter(one -> one.status() == NightStatus.PUBLISHED));
    }

    /// As a page tells it whose figures are of this night: a night may be published while the page is made, and
    /// what is said of the age of its figures is then said of the ones it shows.
    public Optional<Last> last(NightId shown) {
        return last(nights.recent(LOOKED_AT), nights.find(shown).stream());
    }

    private Optional<Last> last(List<Night> all, Stream<Night> shown) {
        return all.stream()
                .findFirst()
                .map(night -> shown.findFirst()
                        .map(published -> told(night, published))
                        .orElseGet(() -> new Last(night, null, 0, false)));
    }

    private Last told(Night night, Night published) {
        Instant now = clock.instant();
        return new Last(
                night,
                published,
                Math.max(0, ChronoUnit.DAYS.between(published.asOf(), Days.of(now))),
                moment(published).plus(due).isBefore(now));
    }

    /// When it began, on the day its figures are of.
    private static Instant moment(Night night) {
        return night.asOf()
                .atTime(night.startedAt().atZone(Days.FRANCE).toLocalTime())
                .atZone(Days.FRANCE)
                .toInstant();
    }
}

package fr.continuum.application.night;

import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.application.workforce.PublishHeadcount;
import fr.continuum.application.workforce.TellTrainings;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// Step 6: shows readers the new figures, authority by authority, each at once.
public final class PublishNight implements NightWork {

    private final Nights nights;
    private final Consolidations consolidations;
    private final PublishHeadcount headcount;
    private final TellTrainings trainings;
    private final Clock clock;

    public PublishNight(
            Nights nights,
            Consolidations consolidations,
            PublishHeadcount headcount,
            TellTrainings trainings,
            Clock clock) {
        this.trainings = trainings;
        this.nights = nights;
        this.consolidations = consolidations;
        this.headcount = headcount;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.PUBLISH;
    }

    @Override
    public void run(NightId night) {
        LocalDate asOf = nights.find(night).orElseThrow().asOf();
        List<Consolidation> all = consolidations.of(night);
        int done = 0;
        for (Consolidation consolidation : all) {
            nights.progress(night, Step.PUBLISH, done++, all.size());
            if (consolidation.state() == State.PREPARED) {
                consolidations.publish(consolidation.authority(), night, clock.instant());
                // A post may open or end on a day said long ago.
                headcountOf(asOf).publish(Owner.of(consolidation.authority()), asOf);
                trainings.tell(Owner.of(consolidation.authority()), asOf);
            }
        }
        nights.progress(night, Step.PUBLISH, all.size(), all.size());
        boolean refused = all.stream().anyMatch(c -> c.state() == State.REFUSED);
        nights.end(night, refused ? NightStatus.NOT_PUBLISHED : NightStatus.PUBLISHED, clock.instant());
    }

    /// What a night of a day that is over publishes is there to be seen from that day on.
    private PublishHeadcount headcountOf(LocalDate asOf) {
        return asOf.isBefore(Days.of(clock.instant()))
                ? headcount.dated(Clock.fixed(
                        asOf.atTime(LocalTime.NOON).atZone(Days.FRANCE).toInstant(), Days.FRANCE))
                : headcount;
    }
}

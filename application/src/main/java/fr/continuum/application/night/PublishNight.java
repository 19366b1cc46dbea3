package fr.continuum.application.night;

import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import java.time.Clock;
import java.util.List;

/// Step 6: shows readers the new figures, authority by authority, each at once.
public final class PublishNight implements NightWork {

    private final Nights nights;
    private final Consolidations consolidations;
    private final Clock clock;

    public PublishNight(Nights nights, Consolidations consolidations, Clock clock) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.PUBLISH;
    }

    @Override
    public void run(NightId night) {
        List<Consolidation> all = consolidations.of(night);
        int done = 0;
        for (Consolidation consolidation : all) {
            nights.progress(night, Step.PUBLISH, done++, all.size());
            if (consolidation.state() == State.PREPARED) {
                consolidations.publish(consolidation.authority(), night, clock.instant());
            }
        }
        nights.progress(night, Step.PUBLISH, all.size(), all.size());
        boolean refused = all.stream().anyMatch(c -> c.state() == State.REFUSED);
        nights.end(night, refused ? NightStatus.NOT_PUBLISHED : NightStatus.PUBLISHED, clock.instant());
    }
}

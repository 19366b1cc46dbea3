package fr.continuum.adapters.web.watch;

import fr.continuum.application.watch.WatchNights;
import fr.continuum.application.watch.Watched;
import fr.continuum.domain.watch.Alert;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Whether nights are published, among the parts of the health. Late nights make no server DOWN: it answers, and to
/// start it again, or to lead readers elsewhere, would mend nothing.
@Component("nightHealthIndicator")
final class NightHealth extends AbstractHealthIndicator {

    /// No status that Spring Boot knows: it counts for nothing in that of the whole.
    static final Status LATE = new Status("LATE", "Something must be looked into");

    private final WatchNights watch;

    NightHealth(WatchNights watch) {
        super("How old the nights are could not be read");
        this.watch = watch;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Watched watched = watch.look();
        health.status(watched.isWell() ? Status.UP : LATE);
        watched.age().map(Duration::toSeconds).ifPresent(age -> health.withDetail("ageSeconds", age));
        if (watched.published() != null) {
            health.withDetail("publishedAt", watched.published().toString());
        }
        health.withDetail("missingFiles", missing(watched))
                .withDetail("alerts", watched.alerts().size() + watched.faults().size());
    }

    private static long missing(Watched watched) {
        return watched.alerts().stream()
                .filter(Alert.MissingFile.class::isInstance)
                .count();
    }
}

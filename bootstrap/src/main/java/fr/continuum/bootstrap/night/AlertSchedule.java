package fr.continuum.bootstrap.night;

import fr.continuum.application.watch.WatchNights;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/// Looks again and again whether nights are published and files come, and tells the log.
final class AlertSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(AlertSchedule.class);

    private final WatchNights watch;
    private final AlertLog log = new AlertLog();

    AlertSchedule(WatchNights watch) {
        this.watch = watch;
    }

    void start(TaskScheduler scheduler, Duration every) {
        ScheduledFuture<?> _ = scheduler.scheduleWithFixedDelay(this::look, every);
    }

    /// Where the database does not answer, the next look may find it again.
    private void look() {
        try {
            log.tell(watch.look());
        } catch (RuntimeException e) {
            LOG.warn("it could not be looked whether nights are published: {}", e.toString());
        }
    }
}

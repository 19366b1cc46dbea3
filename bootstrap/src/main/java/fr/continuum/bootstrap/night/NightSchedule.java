package fr.continuum.bootstrap.night;

import fr.continuum.application.port.NightLauncher;
import fr.continuum.domain.shared.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.support.CronTrigger;

/// Starts the night at the set hours of France, and at once what a killed process had begun.
final class NightSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(NightSchedule.class);

    private final NightLauncher launcher;
    private final Clock clock;
    private final Runnable sweep;

    /// @param sweep drops what is in memory and nobody holds: done before each night and after it
    NightSchedule(NightLauncher launcher, Clock clock, Runnable sweep) {
        this.launcher = launcher;
        this.clock = clock;
        this.sweep = sweep;
    }

    /// @param hours of each day
    void start(TaskScheduler scheduler, List<LocalTime> hours) {
        ScheduledFuture<?> _ = scheduler.schedule(() -> logged(this::resume), clock.instant());
        for (LocalTime at : hours) {
            ScheduledFuture<?> _ = scheduler.schedule(
                    () -> logged(this::run),
                    new CronTrigger(
                            "%d %d %d * * *".formatted(at.getSecond(), at.getMinute(), at.getHour()), Days.FRANCE));
            LOG.info("the night starts every day at {} in France", at);
        }
    }

    /// A fault of one night must not end the schedule of the others.
    private static void logged(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("a night could not be run", e);
        }
    }

    private void resume() {
        launcher.resume().forEach(outcome -> LOG.info("a night that was cut short: {}", outcome));
    }

    /// The collector that asks least memory of all looks through what has lasted only where there is
    /// no room left, and takes room from the machine up to then: what starting and pages left behind would lie
    /// there under what a night needs, and that of each night under the next.
    private void run() {
        sweep.run();
        try {
            NightLauncher.Outcome outcome = launcher.run(
                    LocalDate.now(clock.withZone(Days.FRANCE)), "", night -> LOG.info("night {} begins", night));
            LOG.info("the night ended: {}", outcome);
        } finally {
            sweep.run();
        }
    }
}

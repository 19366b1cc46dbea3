package fr.continuum.bootstrap.night;

import fr.continuum.application.night.NightWork;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A step of the night, and how long it takes: told to the log, and to whoever measures this process.
///
/// @param meters of this process; a night that another process runs stands in its own
record ObservedWork(NightWork work, MeterRegistry meters) implements NightWork {

    /// The timer of steps, told apart by `step` and `outcome`.
    static final String TIMER = "continuum.night.step";

    private static final Logger LOG = LoggerFactory.getLogger(ObservedWork.class);

    @Override
    public Step step() {
        return work.step();
    }

    @Override
    public void run(NightId night) throws IOException {
        Timer.Sample begun = Timer.start(meters);
        boolean done = false;
        try {
            work.run(night);
            done = true;
        } finally {
            long took = begun.stop(Timer.builder(TIMER)
                    .description("How long the steps of nights take")
                    .tag("step", step().name().toLowerCase(Locale.ROOT))
                    .tag("outcome", done ? "done" : "failed")
                    .register(meters));
            LOG.info(
                    "night {}: step {} {} after {} ms",
                    night,
                    step().name().toLowerCase(Locale.ROOT),
                    done ? "done" : "failed",
                    Duration.ofNanos(took).toMillis());
        }
    }
}

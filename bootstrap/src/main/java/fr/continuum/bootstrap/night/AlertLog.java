package fr.continuum.bootstrap.night;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.watch.Watched;
import fr.continuum.domain.watch.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the log what must be looked into: once, once more each day that it lasts, and when it is over. Used by one
/// thread.
final class AlertLog {

    private static final Logger LOG = LoggerFactory.getLogger(AlertLog.class);

    private static final Duration AGAIN = Duration.ofDays(1);

    private final Map<Object, Instant> told = new HashMap<>();

    void tell(Watched watched) {
        Map<Object, String> stand = new LinkedHashMap<>();
        watched.alerts().forEach(alert -> stand.put(alert, sentence(alert)));
        watched.faults().forEach(fault -> stand.put(fault, sentence(fault)));
        told.keySet().removeIf(alert -> {
            boolean over = !stand.containsKey(alert);
            if (over) {
                LOG.info("alert over: {}", alert instanceof Alert one ? sentence(one) : sentence((FileFault) alert));
            }
            return over;
        });
        stand.forEach((alert, sentence) -> {
            Instant last = told.get(alert);
            if (last == null || !last.plus(AGAIN).isAfter(watched.now())) {
                LOG.warn("alert: {}", sentence);
                told.put(alert, watched.now());
            }
        });
    }

    private static String sentence(FileFault fault) {
        return "what files are to come cannot be read: " + fault.inEnglish();
    }

    private static String sentence(Alert alert) {
        return switch (alert) {
            case Alert.NoNight none ->
                none.last() == null
                        ? "no night was ever published, and one is waited for since " + none.since()
                        : "no night was published since " + none.last();
            case Alert.MissingFile missing ->
                "an expected file is missing: “" + missing.file().title() + "”, due every "
                        + missing.file().days() + " day(s), "
                        + (missing.last() == null ? "never came" : "last came " + missing.last());
            case Alert.ClockBehind behind ->
                "the clock went back: the last night was published at " + behind.last() + ", which is still to come";
        };
    }
}

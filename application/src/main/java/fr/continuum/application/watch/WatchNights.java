package fr.continuum.application.watch;

import fr.continuum.application.port.ExpectedFiles;
import fr.continuum.application.port.Nights;
import fr.continuum.application.watch.Watched.Expectation;
import fr.continuum.domain.watch.Alert;
import fr.continuum.domain.watch.Arrival;
import fr.continuum.domain.watch.Watch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks whether nights are published and files come. What it answers is of the moment it is asked: whoever asks
/// often keeps it a while.
public final class WatchNights {

    private final Nights nights;
    private final ExpectedFiles expected;
    private final Clock clock;
    private final Duration patience;
    private final Instant since;

    /// @param patience how long may pass without a published night
    public WatchNights(Nights nights, ExpectedFiles expected, Clock clock, Duration patience) {
        this.nights = nights;
        this.expected = expected;
        this.clock = clock;
        this.patience = patience;
        this.since = clock.instant();
    }

    public Watched look() {
        Instant now = clock.instant();
        Instant published = nights.lastPublished().map(WatchNights::end).orElse(null);
        ExpectedFiles.Said said = expected.read();
        List<Arrival> arrivals = said.files().isEmpty() ? List.of() : nights.arrivals();
        List<Alert.MissingFile> missing = Watch.ofFiles(said.files(), arrivals, now);
        List<Alert> alerts = new ArrayList<>();
        Watch.ofNights(published, since, patience, now).ifPresent(alerts::add);
        alerts.addAll(missing);
        List<Expectation> files = said.files().stream()
                .map(file -> new Expectation(
                        file,
                        Watch.last(file, arrivals),
                        missing.stream().anyMatch(one -> one.file().equals(file))))
                .toList();
        return new Watched(now, published, files, alerts, said.faults());
    }

    private static @Nullable Instant end(Nights.Night night) {
        return night.endedAt();
    }
}

package fr.continuum.application.watch;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.watch.Alert;
import fr.continuum.domain.watch.ExpectedFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How Continuum runs, as of a moment.
///
/// @param now that moment
/// @param published when the last night was published; null where none ever was
/// @param expected every file that is to come
/// @param alerts what must be looked into: the nights first
/// @param faults why what is to come cannot be known
public record Watched(
        Instant now,
        @Nullable Instant published,
        List<Expectation> expected,
        List<Alert> alerts,
        List<FileFault> faults) {

    public Watched {
        expected = List.copyOf(expected);
        alerts = List.copyOf(alerts);
        faults = List.copyOf(faults);
    }

    /// Age of the last published night; empty where none ever was. Never less than nothing, whatever the clock
    /// says.
    public Optional<Duration> age() {
        return Optional.ofNullable(published).map(at -> at.isAfter(now) ? Duration.ZERO : Duration.between(at, now));
    }

    /// Whether nothing must be looked into.
    public boolean isWell() {
        return alerts.isEmpty() && faults.isEmpty();
    }

    /// A file that is to come.
    ///
    /// @param last when it last came; null where it never did
    public record Expectation(ExpectedFile file, @Nullable Instant last, boolean missing) {}
}

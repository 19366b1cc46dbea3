package fr.continuum.domain.watch;

import fr.continuum.domain.watch.Alert.ClockBehind;
import fr.continuum.domain.watch.Alert.MissingFile;
import fr.continuum.domain.watch.Alert.NoNight;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells what must be looked into, from what is known and what time it is.
public final class Watch {

    /// A day, and half a one for whoever mends what stopped a night in the morning.
    public static final Duration PATIENCE = Duration.ofHours(36);

    /// How far two clocks of one installation may differ.
    private static final Duration SAME_TIME = Duration.ofMinutes(10);

    private Watch() {}

    /// Of nights.
    ///
    /// @param last when the last one was published; null where none ever was
    /// @param since since when one is waited for, where none ever was
    /// @param patience how long may pass without one
    public static Optional<Alert> ofNights(@Nullable Instant last, Instant since, Duration patience, Instant now) {
        if (last != null && last.isAfter(now.plus(SAME_TIME))) {
            return Optional.of(new ClockBehind(last));
        }
        Instant from = last == null ? since : last;
        return from.plus(patience).isBefore(now) ? Optional.of(new NoNight(last, from)) : Optional.empty();
    }

    /// Of files: those that are missing, as they were said. One that never came is missing at once: whoever says
    /// what is to come wants to hear that its name or its kind fits nothing.
    public static List<MissingFile> ofFiles(List<ExpectedFile> expected, Collection<Arrival> arrivals, Instant now) {
        return expected.stream()
                .flatMap(file -> missing(file, last(file, arrivals), now).stream())
                .toList();
    }

    private static Optional<MissingFile> missing(ExpectedFile file, @Nullable Instant last, Instant now) {
        return last == null || file.missingFrom(last).isBefore(now)
                ? Optional.of(new MissingFile(file, last))
                : Optional.empty();
    }

    /// When a file last came; null where it never did.
    public static @Nullable Instant last(ExpectedFile file, Collection<Arrival> arrivals) {
        return arrivals.stream()
                .filter(file::isMetBy)
                .map(Arrival::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}

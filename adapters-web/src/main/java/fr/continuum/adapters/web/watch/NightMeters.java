package fr.continuum.adapters.web.watch;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.watch.WatchNights;
import fr.continuum.application.watch.Watched;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.watch.Alert;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The nights as gauges: how old the last published one is, how long the last one that ended took, what it was given
/// and what it put aside. They are read from the database, whichever process or node ran the night; what was read is
/// kept a moment, for a scraper asks for all of them at once.
@Component
final class NightMeters implements MeterBinder {

    private static final Duration KEPT = Duration.ofSeconds(10);

    /// How far back one that ended is looked for: one runs, a few wait to be finished.
    private static final int LOOKED_AT = 20;

    private static final String ALERTS = "What must be looked into";

    private final WatchNights watch;
    private final Nights nights;
    private final Clock clock;
    private @Nullable Seen seen;

    NightMeters(WatchNights watch, Nights nights, Clock clock) {
        this.watch = watch;
        this.nights = nights;
        this.clock = clock;
    }

    /// @param ended the last night that ended, and what it was given; empty before the first
    private record Seen(Instant at, Watched watched, Optional<Ended> ended) {}

    private record Ended(Duration took, List<FileRecord> files) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "continuum.night.age",
                "Age of the last published night",
                seen -> seen.watched()
                        .age()
                        .map(age -> (double) age.toSeconds())
                        .orElse(Double.NaN));
        gauge(
                registry,
                "continuum.night.duration",
                "How long the last night took",
                seen -> seen.ended()
                        .map(night -> night.took().toMillis() / 1000.0)
                        .orElse(Double.NaN));
        rows(registry, "read", LineCounts::read);
        rows(registry, "kept", LineCounts::kept);
        rows(registry, "rejected", LineCounts::rejected);
        for (DocumentStatus status : DocumentStatus.values()) {
            tagged(
                    registry,
                    "continuum.night.files",
                    "Files the last night was given",
                    "status",
                    status.name().toLowerCase(Locale.ROOT),
                    seen -> files(seen).stream()
                            .filter(file -> file.status() == status)
                            .count());
        }
        alerts(registry, "no-night", Alert.NoNight.class);
        alerts(registry, "missing-file", Alert.MissingFile.class);
        alerts(registry, "clock", Alert.ClockBehind.class);
        tagged(
                registry,
                "continuum.alerts",
                ALERTS,
                "kind",
                "unreadable",
                seen -> seen.watched().faults().size());
    }

    private void alerts(MeterRegistry registry, String kind, Class<? extends Alert> of) {
        tagged(
                registry,
                "continuum.alerts",
                ALERTS,
                "kind",
                kind,
                seen -> seen.watched().alerts().stream().filter(of::isInstance).count());
    }

    private void rows(MeterRegistry registry, String outcome, ToLongFunction<LineCounts> count) {
        tagged(registry, "continuum.night.rows", "Rows of the files of the last night", "outcome", outcome, seen -> {
            long rows = 0;
            for (FileRecord file : files(seen)) {
                LineCounts lines = file.lines();
                rows += lines == null ? 0 : count.applyAsLong(lines);
            }
            return rows;
        });
    }

    private static List<FileRecord> files(Seen seen) {
        return seen.ended().map(Ended::files).orElse(List.of());
    }

    private void gauge(MeterRegistry registry, String name, String about, ToDoubleFunction<Seen> value) {
        Gauge.builder(name, this, meters -> value.applyAsDouble(meters.look()))
                .description(about)
                .baseUnit("seconds")
                .register(registry);
    }

    private void tagged(
            MeterRegistry registry, String name, String about, String tag, String is, ToDoubleFunction<Seen> value) {
        Gauge.builder(name, this, meters -> value.applyAsDouble(meters.look()))
                .description(about)
                .tag(tag, is)
                .register(registry);
    }

    /// Anew where what is kept is older than a moment, or of a moment that is still to come.
    private synchronized Seen look() {
        Instant now = clock.instant();
        Seen kept = seen;
        if (kept == null || Duration.between(kept.at(), now).abs().compareTo(KEPT) > 0) {
            kept = new Seen(now, watch.look(), ended());
            seen = kept;
        }
        return kept;
    }

    private Optional<Ended> ended() {
        for (Night night : nights.recent(LOOKED_AT)) {
            Instant end = night.endedAt();
            if (end != null) {
                return Optional.of(new Ended(Duration.between(night.startedAt(), end), nights.files(night.id())));
            }
        }
        return Optional.empty();
    }
}

package fr.continuum.application.memory;

import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.Nights;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.watch.Arrival;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Nights and their files.
public final class InMemoryNights implements Nights {

    private static final Comparator<Night> EARLIEST =
            Comparator.comparing(Night::startedAt).thenComparing(Night::id);

    private final Map<NightId, Night> nights = new LinkedHashMap<>();
    private final Map<NightId, TreeMap<Integer, FileRecord>> files = new LinkedHashMap<>();

    @Override
    public synchronized NightId begin(LocalDate asOf, Instant at, String inbox) {
        int last = nights.keySet().stream()
                .filter(id -> id.date().equals(asOf))
                .mapToInt(NightId::number)
                .max()
                .orElse(0);
        NightId id = NightId.of(asOf, last + 1);
        nights.put(id, new Night(id, asOf, inbox, at, null, NightStatus.RUNNING, Step.RECEIVE, 0, 0));
        files.put(id, new TreeMap<>());
        return id;
    }

    @Override
    public synchronized Optional<Night> find(NightId night) {
        return Optional.ofNullable(nights.get(night));
    }

    @Override
    public synchronized List<Night> recent(int most) {
        List<Night> sorted = new ArrayList<>(nights.values());
        sorted.sort(EARLIEST.reversed());
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }

    @Override
    public synchronized Optional<Night> lastPublished() {
        Map<Instant, Night> byEnd = new TreeMap<>();
        for (Night night : nights.values()) {
            Instant end = night.endedAt();
            if (night.status() == NightStatus.PUBLISHED && end != null) {
                byEnd.put(end, night);
            }
        }
        return byEnd.values().stream().reduce((_, later) -> later);
    }

    @Override
    public synchronized List<Arrival> arrivals() {
        record Content(String kind, String name, Sha256 sha) {}
        record Name(String kind, String name) {}
        Map<Content, Instant> first = new LinkedHashMap<>();
        files.forEach((night, all) -> {
            Instant begun = known(nights.get(night), night).startedAt();
            for (FileRecord file : all.values()) {
                Sha256 sha = file.sha();
                if (sha != null) {
                    first.merge(
                            new Content(file.kind().name(), file.name(), sha),
                            begun,
                            (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        });
        Map<Name, Instant> last = new LinkedHashMap<>();
        first.forEach((content, at) -> last.merge(
                new Name(content.kind(), content.name()), at, (one, other) -> one.isAfter(other) ? one : other));
        return last.entrySet().stream()
                .map(entry -> new Arrival(entry.getKey().kind(), entry.getKey().name(), entry.getValue()))
                .toList();
    }

    @Override
    public synchronized List<Night> unfinished() {
        return nights.values().stream()
                .filter(n -> n.endedAt() == null)
                .sorted(EARLIEST)
                .toList();
    }

    @Override
    public synchronized void progress(NightId night, Step step, long done, long total) {
        change(
                night,
                n -> new Night(n.id(), n.asOf(), n.inbox(), n.startedAt(), n.endedAt(), n.status(), step, done, total));
    }

    @Override
    public synchronized void end(NightId night, NightStatus status, Instant at) {
        change(
                night,
                n -> new Night(n.id(), n.asOf(), n.inbox(), n.startedAt(), at, status, n.step(), n.done(), n.total()));
    }

    @Override
    public synchronized void receive(NightId night, List<FileRecord> received) {
        known(files.get(night), night).clear();
        received.forEach(file -> record(night, file));
    }

    @Override
    public synchronized void record(NightId night, FileRecord file) {
        known(files.get(night), night).put(file.ordinal(), file);
    }

    @Override
    public synchronized List<FileRecord> files(NightId night) {
        return List.copyOf(files.getOrDefault(night, new TreeMap<>()).values());
    }

    @Override
    public synchronized Set<Reduction> feeds() {
        Set<Reduction> feeds = new HashSet<>();
        for (TreeMap<Integer, FileRecord> night : files.values()) {
            for (FileRecord file : night.values()) {
                Sha256 profile = file.header() == null ? null : file.header().profile();
                if (file.sha() != null && profile != null) {
                    feeds.add(new Reduction(file.sha(), profile));
                }
            }
        }
        return Set.copyOf(feeds);
    }

    private void change(NightId night, UnaryOperator<Night> change) {
        nights.put(night, change.apply(known(nights.get(night), night)));
    }

    private static <T> T known(@Nullable T found, NightId night) {
        if (found == null) {
            throw new IllegalStateException("No such night: " + night);
        }
        return found;
    }
}

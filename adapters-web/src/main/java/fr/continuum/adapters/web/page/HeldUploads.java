package fr.continuum.adapters.web.page;

import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.port.Content;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/// Files that wait for their sender to confirm what is done with them. A file is found by the session that sent it
/// alone; it goes when that session ends, when nobody asked for it for a while, when the session sends too many
/// others, and when all together are too large. Safe for use by many threads.
public final class HeldUploads implements HttpSessionListener {

    private final InstantSource clock;
    private final Bounds bounds;
    private final Map<String, Held> held = new LinkedHashMap<>();

    public HeldUploads(InstantSource clock, Bounds bounds) {
        this.clock = clock;
        this.bounds = bounds;
    }

    /// @param kept how long a file waits after it was last asked for
    /// @param largest a single file
    /// @param perSession how many of one session
    /// @param all together
    public record Bounds(Duration kept, DataSize largest, int perSession, DataSize all) {}

    private record Held(String session, Bytes content, Instant until) {}

    private record Bytes(String name, byte[] bytes) implements Content {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /// The largest file taken, in megabytes.
    public long largest() {
        return bounds.largest().toMegabytes();
    }

    /// @return the token under which the session finds it
    /// @throws Told where it is larger than what is taken (413)
    public String hold(HttpSession session, Content file) throws IOException {
        int most = Math.toIntExact(bounds.largest().toBytes());
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(most + 1);
        }
        if (bytes.length > most) {
            throw new Told(HttpStatus.CONTENT_TOO_LARGE, "held.too-large", file.name(), largest());
        }
        return put(session.getId(), new Bytes(file.name(), bytes));
    }

    private synchronized String put(String session, Bytes content) {
        lookForOld();
        List<String> own = oldestFirst(session);
        own.stream().limit(Math.max(0, own.size() - bounds.perSession() + 1)).forEach(held::remove);
        for (String token : oldestFirst("")) {
            if (size() + content.bytes().length > bounds.all().toBytes()) {
                held.remove(token);
            }
        }
        String token = UUID.randomUUID().toString();
        held.put(token, new Held(session, content, until()));
        return token;
    }

    /// @param session empty for those of all sessions
    private List<String> oldestFirst(String session) {
        return held.entrySet().stream()
                .filter(entry -> session.isEmpty() || entry.getValue().session().equals(session))
                .sorted(Comparator.comparing(entry -> entry.getValue().until()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private long size() {
        return held.values().stream()
                .mapToLong(file -> file.content().bytes().length)
                .sum();
    }

    private Instant until() {
        return clock.instant().plus(bounds.kept());
    }

    /// The file a session sent; empty where it is gone, or another's. Asking for it keeps it longer.
    public synchronized Optional<Content> find(HttpSession session, String token) {
        lookForOld();
        Held file = held.get(token);
        if (file == null || !file.session().equals(session.getId())) {
            return Optional.empty();
        }
        held.put(token, new Held(file.session(), file.content(), until()));
        return Optional.of(file.content());
    }

    /// Lets a file go once it has served.
    public synchronized void letGo(HttpSession session, String token) {
        held.computeIfPresent(token, (_, file) -> file.session().equals(session.getId()) ? null : file);
    }

    private void lookForOld() {
        Instant now = clock.instant();
        held.values().removeIf(file -> file.until().isBefore(now));
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent ended) {
        new ArrayList<>(oldestFirst(ended.getSession().getId())).forEach(held::remove);
    }
}

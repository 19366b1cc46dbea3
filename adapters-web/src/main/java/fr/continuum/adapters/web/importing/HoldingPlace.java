package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.port.Content;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;

/// Where dropped files wait between the steps. They belong to the session that dropped them: no other finds them. They
/// go when it ends, when nobody asked for them for a while, and when the same session drops too many; all together
/// they have a bound.
final class HoldingPlace implements HttpSessionListener {

    private final InstantSource clock;
    private final Bounds bounds;
    private final Path folder;
    private final Map<String, Held> byToken = new HashMap<>();

    HoldingPlace(InstantSource clock, Bounds bounds, Path folder) {
        this.clock = clock;
        this.bounds = bounds;
        this.folder = folder;
    }

    /// @param kept how long a file waits for its next step
    /// @param bytes of all files together
    /// @param perSession how many files of one session
    record Bounds(Duration kept, long bytes, int perSession) {}

    /// A dropped file and how far its owner has come.
    ///
    /// @param token names it in addresses
    record Held(String token, String session, HeldFile file, long size, Draft draft, Instant until) {

        private Held with(Draft next) {
            return new Held(token, session, file, size, next, until);
        }

        private Held until(Instant later) {
            return new Held(token, session, file, size, draft, later);
        }

        private Held emptied() {
            return new Held(token, session, file, 0, draft, until);
        }
    }

    /// @return the token under which this session alone finds it
    String hold(String session, Content file, Draft draft) throws IOException {
        HeldFile copy = HeldFile.copy(file, folder);
        try {
            return keep(session, copy, draft);
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private synchronized String keep(String session, HeldFile copy, Draft draft) throws IOException {
        purge();
        List<Held> ofSession = byToken.values().stream()
                .filter(held -> held.session().equals(session))
                .sorted(Comparator.comparing(Held::until))
                .toList();
        ofSession.stream()
                .limit(Math.max(0, ofSession.size() - bounds.perSession() + 1))
                .forEach(this::drop);
        long size = copy.size();
        if (size() + size > bounds.bytes()) {
            throw new Told(HttpStatus.SERVICE_UNAVAILABLE, "profile.no-room");
        }
        String token = UUID.randomUUID().toString();
        byToken.put(token, new Held(token, session, copy, size, draft, later()));
        lookAgain();
        return token;
    }

    private long size() {
        return byToken.values().stream().mapToLong(Held::size).sum();
    }

    private Instant later() {
        return clock.instant().plus(bounds.kept());
    }

    private void lookAgain() {
        CompletableFuture.delayedExecutor(bounds.kept().toMillis() + 1_000, TimeUnit.MILLISECONDS)
                .execute(this::lookForOld);
    }

    private synchronized void lookForOld() {
        purge();
        if (!byToken.isEmpty()) {
            lookAgain();
        }
    }

    /// What this session dropped under a token, with its file; asking for it keeps it longer.
    synchronized Optional<Held> find(String session, String token) {
        purge();
        Optional<Held> found = Optional.ofNullable(byToken.get(token))
                .filter(held -> held.session().equals(session));
        found.ifPresent(held -> byToken.put(token, held.until(later())));
        return found;
    }

    /// Goes a step further, unless it is gone.
    synchronized void change(String session, String token, UnaryOperator<Draft> step) {
        find(session, token).ifPresent(held -> byToken.put(token, held.with(step.apply(held.draft()))));
    }

    /// Lets the file go; how far its owner came stays for a while.
    synchronized void letGo(String session, String token) {
        find(session, token).ifPresent(held -> {
            held.file().close();
            byToken.put(token, held.emptied());
        });
    }

    synchronized void purge() {
        Instant now = clock.instant();
        new ArrayList<>(byToken.values())
                .stream().filter(held -> held.until().isBefore(now)).forEach(this::drop);
    }

    private void drop(Held held) {
        byToken.remove(held.token());
        held.file().close();
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        String ended = event.getSession().getId();
        new ArrayList<>(byToken.values())
                .stream().filter(held -> held.session().equals(ended)).forEach(this::drop);
    }
}

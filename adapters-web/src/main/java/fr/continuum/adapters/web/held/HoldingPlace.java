package fr.continuum.adapters.web.held;

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
import org.springframework.util.unit.DataSize;

/// Where dropped files wait between the steps. They belong to the session that dropped them: no other finds them. They
/// go when it ends, when nobody asked for them for a while, and when the same session drops too many; all together
/// they have a bound. Safe for use by many threads.
///
/// @param <D> how far somebody has come with a file
public final class HoldingPlace<D> implements HttpSessionListener {

    private final InstantSource clock;
    private final Bounds bounds;
    private final Path folder;
    private final Map<String, Held<D>> byToken = new HashMap<>();

    /// @param folder where the disk has room
    public HoldingPlace(InstantSource clock, Bounds bounds, Path folder) {
        this.clock = clock;
        this.bounds = bounds;
        this.folder = folder;
    }

    /// @param kept how long a file waits for its next step
    /// @param largest a single file
    /// @param all files together
    /// @param perSession how many files of one session
    public record Bounds(Duration kept, DataSize largest, DataSize all, int perSession) {}

    /// A dropped file and how far its owner has come.
    ///
    /// @param token names it in addresses
    public record Held<D>(String token, String session, HeldFile file, long size, D draft, Instant until) {

        private Held<D> with(D next) {
            return new Held<>(token, session, file, size, next, until);
        }

        private Held<D> until(Instant later) {
            return new Held<>(token, session, file, size, draft, later);
        }

        private Held<D> emptied() {
            return new Held<>(token, session, file, 0, draft, until);
        }
    }

    /// The largest file taken, in megabytes.
    public long largest() {
        return bounds.largest().toMegabytes();
    }

    /// @return the token under which this session alone finds it
    /// @throws Told where it is larger than what is taken (413), or too many files wait (503)
    public String hold(String session, Content file, D draft) throws IOException {
        HeldFile copy = copy(file);
        try {
            return keep(session, copy, draft);
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private HeldFile copy(Content file) throws IOException {
        long most = bounds.largest().toBytes();
        HeldFile copy = HeldFile.copy(file, folder, most + 1);
        if (copy.size() > most) {
            copy.close();
            throw new Told(HttpStatus.CONTENT_TOO_LARGE, "held.too-large", file.name(), largest());
        }
        return copy;
    }

    private synchronized String keep(String session, HeldFile copy, D draft) throws IOException {
        purge();
        List<Held<D>> ofSession = byToken.values().stream()
                .filter(held -> held.session().equals(session))
                .sorted(Comparator.comparing(Held::until))
                .toList();
        ofSession.stream()
                .limit(Math.max(0, ofSession.size() - bounds.perSession() + 1))
                .forEach(this::drop);
        long size = copy.size();
        if (size() + size > bounds.all().toBytes()) {
            throw new Told(HttpStatus.SERVICE_UNAVAILABLE, "held.no-room");
        }
        String token = UUID.randomUUID().toString();
        byToken.put(token, new Held<>(token, session, copy, size, draft, later()));
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
    public synchronized Optional<Held<D>> find(String session, String token) {
        purge();
        Optional<Held<D>> found = Optional.ofNullable(byToken.get(token))
                .filter(held -> held.session().equals(session));
        found.ifPresent(held -> byToken.put(token, held.until(later())));
        return found;
    }

    /// The file this session dropped under a token; empty where it is gone, another's, or let go.
    public Optional<Content> file(String session, String token) {
        return find(session, token).map(Held::file).filter(HeldFile::isOpen).map(Content.class::cast);
    }

    /// Goes a step further, unless it is gone.
    public synchronized void change(String session, String token, UnaryOperator<D> step) {
        find(session, token).ifPresent(held -> byToken.put(token, held.with(step.apply(held.draft()))));
    }

    /// Lets the file go; how far its owner came stays for a while.
    public synchronized void letGo(String session, String token) {
        find(session, token).ifPresent(held -> {
            held.file().close();
            byToken.put(token, held.emptied());
        });
    }

    private synchronized void purge() {
        Instant now = clock.instant();
        new ArrayList<>(byToken.values())
                .stream().filter(held -> held.until().isBefore(now)).forEach(this::drop);
    }

    private void drop(Held<D> held) {
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

package fr.continuum.adapters.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Slows down whoever guesses passwords: after so many failures within a while, one login from one address, or one
/// address whatever the login, must wait. Other addresses stay free, so that nobody locks a colleague out. Remembers
/// at most ten thousand of each; safe for use by many threads.
public final class LoginThrottle {

    private static final int REMEMBERED = 10_000;

    private final int mostPerLogin;
    private final int mostPerAddress;
    private final Duration wait;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param wait how long a failure counts
    public LoginThrottle(int mostPerLogin, int mostPerAddress, Duration wait, InstantSource clock) {
        this.mostPerLogin = mostPerLogin;
        this.mostPerAddress = mostPerAddress;
        this.wait = wait;
        this.clock = clock;
    }

    public synchronized boolean mustWait(String login, String address) {
        return recent(pair(login, address)) >= mostPerLogin || recent(address) >= mostPerAddress;
    }

    public synchronized void failed(String login, String address) {
        note(pair(login, address));
        note(address);
    }

    public synchronized void succeeded(String login, String address) {
        failures.remove(pair(login, address));
    }

    synchronized int remembered() {
        return failures.size();
    }

    private void note(String who) {
        recent(who);
        failures.computeIfAbsent(who, _ -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private int recent(String who) {
        Deque<Instant> known = failures.get(who);
        if (known == null) {
            return 0;
        }
        Instant since = clock.instant().minus(wait);
        while (!known.isEmpty() && known.getFirst().isBefore(since)) {
            known.removeFirst();
        }
        if (known.isEmpty()) {
            failures.remove(who);
        }
        return known.size();
    }

    private static String pair(String login, String address) {
        return login.toLowerCase(Locale.ROOT) + "\n" + address;
    }
}

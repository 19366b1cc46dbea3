package fr.continuum.application.memory;

import fr.continuum.application.port.Releases;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.disclosure.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Published tables, in the order they were.
public final class InMemoryReleases implements Releases {

    private record Published(Owner owner, String table, Release release, Instant at) {

        boolean is(Owner asked, String name) {
            return owner.equals(asked) && table.equals(name);
        }
    }

    private final List<Published> published = new ArrayList<>();

    @Override
    public Optional<Release> latest(Owner owner, String table) {
        return before(owner, table, Instant.MAX);
    }

    @Override
    public synchronized Optional<Release> before(Owner owner, String table, Instant moment) {
        return published.reversed().stream()
                .filter(one -> one.is(owner, table) && one.at().isBefore(moment))
                .findFirst()
                .map(Published::release);
    }

    @Override
    public synchronized boolean publish(Owner owner, String table, Optional<Release> last, Release next, Instant at) {
        if (!latest(owner, table).equals(last)) {
            return false;
        }
        Instant earliest = published.stream()
                .filter(one -> one.is(owner, table))
                .map(Published::at)
                .max(Instant::compareTo)
                .orElse(at);
        published.add(new Published(owner, table, next, earliest.isAfter(at) ? earliest : at));
        return true;
    }
}

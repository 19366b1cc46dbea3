package fr.continuum.application.memory;

import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverEntry;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Waivers, as they were given.
public final class InMemoryWaiverBook implements WaiverBook {

    private final List<Given> given = new ArrayList<>();

    private record Given(Siren authority, WaiverEntry entry, Instant at) {}

    @Override
    public synchronized boolean add(Siren authority, WaiverEntry entry, Instant at) {
        Waivers before = of(authority);
        if (entry instanceof Waiver waiver && before.sayingTheSame(waiver).isPresent()) {
            return false;
        }
        given.add(new Given(authority, before.and(entry).entries().getLast(), at));
        return true;
    }

    @Override
    public Waivers of(Siren authority) {
        return before(authority, Instant.MAX);
    }

    @Override
    public synchronized Optional<Waivers> find(Siren authority, Sha256 version) {
        Waivers waivers = Waivers.NONE;
        for (Given one : given) {
            if (one.authority().equals(authority)) {
                waivers = new Waivers(Stream.concat(waivers.entries().stream(), Stream.of(one.entry()))
                        .toList());
                if (waivers.version().equals(version)) {
                    return Optional.of(waivers);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized Waivers before(Siren authority, Instant moment) {
        return new Waivers(given.stream()
                .filter(one -> one.authority().equals(authority) && one.at().isBefore(moment))
                .map(Given::entry)
                .toList());
    }
}

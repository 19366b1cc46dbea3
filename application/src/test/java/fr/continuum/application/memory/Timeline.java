package fr.continuum.application.memory;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// An append-only list of versions: the first content put under a fingerprint is the one kept.
final class Timeline<T> {

    private final List<Versioned<T>> entries = new ArrayList<>();

    synchronized void put(Owner owner, Sha256 version, T content, TimelineEntry entry) {
        entries.add(new Versioned<>(owner, version, find(version).orElse(content), entry));
    }

    /// Puts a content where the owner's latest of its topic is the one expected.
    synchronized boolean replace(
            Owner owner,
            Optional<Sha256> expected,
            Predicate<T> topic,
            Sha256 version,
            T content,
            TimelineEntry entry) {
        Optional<Sha256> latest =
                of(owner, topic).stream().map(Versioned::version).findFirst();
        if (!latest.equals(expected)) {
            return false;
        }
        put(owner, version, content, entry);
        return true;
    }

    synchronized Optional<T> find(Sha256 version) {
        return entries.stream()
                .filter(e -> e.version().equals(version))
                .map(Versioned::content)
                .findFirst();
    }

    /// Whoever has an entry of a topic.
    synchronized Set<Owner> owners(Predicate<T> topic) {
        return entries.stream()
                .filter(e -> topic.test(e.content()))
                .map(Versioned::owner)
                .collect(Collectors.toSet());
    }

    /// An owner's entries of one topic, latest first.
    synchronized List<Versioned<T>> of(Owner owner, Predicate<T> topic) {
        return entries.reversed().stream()
                .filter(e -> e.owner().equals(owner) && topic.test(e.content()))
                .toList();
    }
}

package fr.continuum.application.memory;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Profiles under their names, those that ship behind those of the home. None is ever broken: nobody writes here by
/// hand.
public final class InMemoryKeptFeedProfiles implements KeptFeedProfiles, FeedProfiles {

    private final Map<FeedKind, FeedProfile> shipped = new TreeMap<>();
    private final Map<String, FeedProfile> kept = new TreeMap<>();

    /// @param shipped one of each kind that ships
    public InMemoryKeptFeedProfiles(Collection<FeedProfile> shipped) {
        shipped.forEach(profile ->
                this.shipped.put(profile.kind(), profile.called(profile.kind().key())));
    }

    @Override
    public synchronized List<Entry> list() {
        List<Entry> entries = new ArrayList<>();
        kept.values().forEach(profile -> entries.add(entry(profile, false)));
        shipped.values().stream()
                .filter(profile -> !kept.containsKey(profile.name()))
                .forEach(profile -> entries.add(entry(profile, true)));
        return List.copyOf(entries);
    }

    /// All a profile says is in its text.
    private static Entry entry(FeedProfile profile, boolean shipped) {
        return new Entry(
                profile.name(),
                shipped,
                Sha256.of(profile.toString()),
                Optional.of(profile.kind()),
                new State.Sound(profile));
    }

    @Override
    public Optional<Entry> find(ProfileName name) {
        return list().stream()
                .filter(entry -> entry.name().equals(name.value()))
                .findFirst();
    }

    @Override
    public synchronized Kept keep(ProfileName name, FeedProfile profile, Optional<Sha256> seen) {
        Optional<Entry> there = find(name);
        if (there.filter(Entry::shipped).isPresent()) {
            return Kept.NAME_RESERVED;
        }
        if (there.isEmpty() && seen.isPresent()) {
            return Kept.MISSING;
        }
        if (there.isPresent() && !there.map(Entry::version).equals(seen)) {
            return seen.isEmpty() ? Kept.NAME_TAKEN : Kept.CHANGED_MEANWHILE;
        }
        kept.put(name.value(), profile.called(name.value()));
        return Kept.DONE;
    }

    @Override
    public synchronized Kept remove(ProfileName name, Sha256 seen) {
        Optional<Entry> there = find(name).filter(entry -> !entry.shipped());
        if (there.isEmpty()) {
            return Kept.MISSING;
        }
        if (!there.get().version().equals(seen)) {
            return Kept.CHANGED_MEANWHILE;
        }
        kept.remove(name.value());
        return Kept.DONE;
    }

    @Override
    public AtHand atHand() {
        return new AtHand(
                list().stream()
                        .flatMap(entry -> entry.state() instanceof State.Sound(FeedProfile profile)
                                ? Optional.of(profile).stream()
                                : Optional.<FeedProfile>empty().stream())
                        .toList(),
                List.of());
    }
}

package fr.continuum.application.memory;

import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.domain.shared.Owner;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Profiles under their names, those that ship behind those of the home, these behind those of an authority.
public final class InMemoryContributionProfiles implements ContributionProfiles {

    private final Map<String, ContributionProfile> shipped = new TreeMap<>();
    private final Map<Owner, Map<String, ContributionProfile>> kept = new HashMap<>();

    public InMemoryContributionProfiles(Collection<ContributionProfile> shipped) {
        shipped.forEach(
                profile -> this.shipped.put(ProfileName.shipped(profile.kind()).value(), profile));
    }

    @Override
    public synchronized List<Entry> list(Owner owner) {
        Map<String, Entry> entries = new TreeMap<>();
        shipped.forEach((name, profile) -> entries.put(name, entry(name, Optional.empty(), profile)));
        of(Owner.HOME).forEach((name, profile) -> entries.put(name, entry(name, Optional.of(Owner.HOME), profile)));
        of(owner).forEach((name, profile) -> entries.put(name, entry(name, Optional.of(owner), profile)));
        return List.copyOf(entries.values());
    }

    private static Entry entry(String name, Optional<Owner> owner, ContributionProfile profile) {
        return new Entry(name, owner, new State.Sound(profile.called(name)));
    }

    @Override
    public Optional<Entry> find(Owner owner, ProfileName name) {
        return list(owner).stream()
                .filter(entry -> entry.name().equals(name.value()))
                .findFirst();
    }

    @Override
    public synchronized Kept keep(Owner owner, ProfileName name, ContributionProfile profile, boolean replace) {
        if (shipped.containsKey(name.value())) {
            return Kept.NAME_RESERVED;
        }
        if (of(owner).containsKey(name.value()) && !replace) {
            return Kept.NAME_TAKEN;
        }
        of(owner).put(name.value(), profile);
        return Kept.DONE;
    }

    @Override
    public synchronized Kept rename(Owner owner, ProfileName from, ProfileName to) {
        ContributionProfile profile = of(owner).get(from.value());
        if (profile == null) {
            return Kept.MISSING;
        }
        Kept done = keep(owner, to, profile, false);
        if (done == Kept.DONE) {
            of(owner).remove(from.value());
        }
        return done;
    }

    @Override
    public synchronized boolean remove(Owner owner, ProfileName name) {
        return of(owner).remove(name.value()) != null;
    }

    private Map<String, ContributionProfile> of(Owner owner) {
        return kept.computeIfAbsent(owner, _ -> new TreeMap<>());
    }
}

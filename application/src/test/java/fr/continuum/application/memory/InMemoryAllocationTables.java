package fr.continuum.application.memory;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;

/// Allocation tables and their timelines.
public final class InMemoryAllocationTables implements AllocationTables {

    private final Timeline<AllocationTable> timeline = new Timeline<>();

    @Override
    public void put(Owner owner, AllocationTable table, TimelineEntry entry) {
        timeline.put(owner, table.version(), table, entry);
    }

    @Override
    public boolean replace(Owner owner, Optional<Sha256> made, AllocationTable table, TimelineEntry entry) {
        return timeline.replace(
                owner, made, other -> other.dimension() == table.dimension(), table.version(), table, entry);
    }

    @Override
    public Optional<Versioned<AllocationTable>> inForce(Siren authority, Dimension dimension) {
        return latest(Owner.of(authority), dimension).or(() -> latest(Owner.HOME, dimension));
    }

    @Override
    public Optional<Versioned<AllocationTable>> latest(Owner owner, Dimension dimension) {
        return entries(owner, dimension).stream().findFirst();
    }

    @Override
    public Optional<AllocationTable> find(Sha256 version) {
        return timeline.find(version);
    }

    @Override
    public List<Versioned<Integer>> timeline(Owner owner, Dimension dimension) {
        return entries(owner, dimension).stream()
                .map(e -> new Versioned<>(
                        e.owner(), e.version(), e.content().rules().size(), e.entry()))
                .toList();
    }

    private List<Versioned<AllocationTable>> entries(Owner owner, Dimension dimension) {
        return timeline.of(owner, table -> table.dimension() == dimension);
    }
}

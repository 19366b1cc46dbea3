package fr.continuum.application.memory;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.ByFile;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Allocation tables and their timelines.
public final class InMemoryAllocationTables implements AllocationTables {

    private final Timeline<AllocationTable> timeline = new Timeline<>();
    private final Plans plans;

    /// @param plans what rows are judged against; no row is put while one is being changed
    public InMemoryAllocationTables(Plans plans) {
        this.plans = plans;
    }

    /// Where there is no plan: nobody links anything to it.
    public InMemoryAllocationTables() {
        this(new InMemoryPlans(new InMemoryTargetTrees()));
    }

    /// Puts a table in the place of whatever is in force, for tests that begin with it.
    public void put(Owner owner, AllocationTable table, TimelineEntry entry) {
        ByFile.put(this, owner, table, entry);
    }

    @Override
    public boolean replace(Owner owner, Optional<Sha256> made, AllocationTable table, TimelineEntry entry) {
        synchronized (plans) {
            return timeline.replace(
                    owner, made, other -> other.dimension() == table.dimension(), table.version(), table, entry);
        }
    }

    @Override
    public boolean link(
            Owner owner, Optional<Sha256> made, Optional<Sha256> plan, AllocationTable table, TimelineEntry entry) {
        synchronized (plans) {
            return planInForce(owner).equals(plan) && replace(owner, made, table, entry);
        }
    }

    private Optional<Sha256> planInForce(Owner owner) {
        return plans.latest(owner).or(() -> plans.latest(Owner.HOME)).map(Versioned::version);
    }

    @Override
    public Optional<Versioned<AllocationTable>> latest(Owner owner, Dimension dimension) {
        return entries(owner, dimension).stream().findFirst();
    }

    @Override
    public Set<Siren> authorities(Dimension dimension) {
        return timeline.owners(table -> table.dimension() == dimension).stream()
                .flatMap(owner -> owner.authority().stream())
                .collect(Collectors.toSet());
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

package fr.continuum.application.memory;

import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.Optional;

/// Target trees and their timelines.
public final class InMemoryTargetTrees implements TargetTrees {

    private final Timeline<TargetTree> timeline = new Timeline<>();

    @Override
    public void put(Owner owner, TargetTree tree, TimelineEntry entry) {
        timeline.put(owner, tree.version(), tree, entry);
    }

    @Override
    public boolean replace(Owner owner, Optional<Sha256> made, TargetTree tree, TimelineEntry entry) {
        return timeline.replace(
                owner, made, other -> other.dimension() == tree.dimension(), tree.version(), tree, entry);
    }

    @Override
    public Optional<Versioned<TargetTree>> latest(Owner owner, Dimension dimension) {
        return timeline.of(owner, tree -> tree.dimension() == dimension).stream()
                .findFirst();
    }

    @Override
    public Optional<TargetTree> find(Sha256 version) {
        return timeline.find(version);
    }
}

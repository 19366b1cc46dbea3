package fr.continuum.application.memory;

import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files that were taken back, as it was said.
public final class InMemoryTakenBackFiles implements TakenBackFiles {

    private final List<TakenBack> all = new ArrayList<>();

    @Override
    public synchronized void takeBack(TakenBack taken) {
        all.addFirst(taken);
    }

    @Override
    public synchronized Optional<TakenBack> of(Sha256 file) {
        return all.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    @Override
    public synchronized List<TakenBack> timeline(Owner owner) {
        return all.stream().filter(one -> one.owner().equals(owner)).toList();
    }
}

package fr.continuum.application.memory;

import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files that were admitted, as it was said.
public final class InMemoryAdmittedFiles implements AdmittedFiles {

    private final List<Admitted> all = new ArrayList<>();

    @Override
    public synchronized void admit(Admitted admitted) {
        all.addFirst(admitted);
    }

    @Override
    public synchronized Optional<Admitted> of(Sha256 file) {
        return all.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    @Override
    public synchronized List<Admitted> timeline(Owner owner) {
        return all.stream().filter(one -> one.owner().equals(owner)).toList();
    }
}

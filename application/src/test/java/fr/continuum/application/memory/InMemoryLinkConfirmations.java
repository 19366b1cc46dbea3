package fr.continuum.application.memory;

import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.shared.Owner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was confirmed, as it was said.
public final class InMemoryLinkConfirmations implements LinkConfirmations {

    private final Map<Owner, List<LinkConfirmation>> said = new HashMap<>();

    @Override
    public synchronized void confirm(Owner owner, List<LinkConfirmation> confirmations) {
        List<LinkConfirmation> all = List.copyOf(confirmations);
        said.computeIfAbsent(owner, _ -> new ArrayList<>()).addAll(all);
    }

    @Override
    public synchronized List<LinkConfirmation> all(Owner owner) {
        return List.copyOf(said.getOrDefault(owner, List.of()));
    }
}

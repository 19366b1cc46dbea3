package fr.continuum.application.memory;

import fr.continuum.application.port.HrExtracts;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.HrFeed;
import java.util.ArrayList;
import java.util.List;

/// HR files that were loaded, in the order they were.
public final class InMemoryHrExtracts implements HrExtracts {

    private final List<Received> received = new ArrayList<>();

    @Override
    public synchronized List<Received> of(Owner owner, HrFeed feed) {
        return received.stream()
                .filter(extract -> extract.owner().equals(owner) && extract.feed() == feed)
                .toList();
    }

    @Override
    public synchronized List<Received> by(NightId night) {
        return received.stream()
                .filter(extract -> extract.night().equals(night))
                .toList();
    }

    @Override
    public synchronized void receive(Received extract) {
        List<Received> same = of(extract.owner(), extract.feed());
        if (same.isEmpty() || !same.getLast().equals(extract)) {
            received.add(extract);
        }
    }
}

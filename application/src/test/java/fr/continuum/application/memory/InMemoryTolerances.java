package fr.continuum.application.memory;

import fr.continuum.application.port.Tolerances;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is tolerated, as it was said.
public final class InMemoryTolerances implements Tolerances {

    private final Map<Owner, List<Said>> said = new HashMap<>();

    @Override
    public synchronized void say(Owner owner, Said one) {
        said.computeIfAbsent(owner, _ -> new ArrayList<>()).addFirst(one);
    }

    @Override
    public Tolerance inForce(Siren authority) {
        return Stream.of(Owner.of(authority), Owner.HOME)
                .flatMap(owner -> timeline(owner).stream().limit(1))
                .findFirst()
                .map(Said::tolerance)
                .orElse(Tolerance.NONE);
    }

    @Override
    public synchronized List<Said> timeline(Owner owner) {
        return List.copyOf(said.getOrDefault(owner, List.of()));
    }
}

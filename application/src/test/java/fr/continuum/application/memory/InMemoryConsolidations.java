package fr.continuum.application.memory;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Consolidations, by authority and night, and which one readers see.
public final class InMemoryConsolidations implements Consolidations {

    private final Map<Siren, TreeMap<NightId, Consolidation>> consolidations = new TreeMap<>();
    private final Map<Siren, NightId> current = new HashMap<>();
    private final BudgetFacts facts;

    /// @param facts of the documents they are made of
    public InMemoryConsolidations(BudgetFacts facts) {
        this.facts = facts;
    }

    @Override
    public synchronized void prepare(Consolidation consolidation) {
        Consolidation prepared = in(consolidation, State.PREPARED, "");
        Optional<Consolidation> there = find(consolidation.authority(), consolidation.night());
        if (there.isPresent() && there.get().state() == State.PUBLISHED) {
            if (!in(there.get(), State.PREPARED, "").equals(prepared)) {
                throw new IllegalStateException(
                        "Published, never to change: " + consolidation.authority() + " " + consolidation.night());
            }
            return;
        }
        write(prepared);
    }

    @Override
    public synchronized void publish(Siren authority, NightId night, Instant at) {
        Consolidation there = existing(authority, night);
        switch (there.state()) {
            case PREPARED -> {
                write(in(there, State.PUBLISHED, ""));
                current.put(authority, night);
            }
            case PUBLISHED -> {}
            case REFUSED -> throw new IllegalStateException("Refused, not to be published: " + authority + " " + night);
        }
    }

    @Override
    public synchronized void refuse(Siren authority, NightId night, String reason) {
        Consolidation there = existing(authority, night);
        if (there.state() == State.PUBLISHED) {
            throw new IllegalStateException("Published, not to be refused: " + authority + " " + night);
        }
        write(in(there, State.REFUSED, reason));
    }

    @Override
    public synchronized Optional<Consolidation> find(Siren authority, NightId night) {
        return Optional.ofNullable(
                consolidations.getOrDefault(authority, new TreeMap<>()).get(night));
    }

    @Override
    public synchronized Optional<Consolidation> current(Siren authority) {
        return Optional.ofNullable(current.get(authority)).flatMap(night -> find(authority, night));
    }

    @Override
    public synchronized Optional<NightId> currentNight(Siren authority) {
        return Optional.ofNullable(current.get(authority));
    }

    @Override
    public synchronized Set<Siren> authorities() {
        return Set.copyOf(current.keySet());
    }

    @Override
    public Set<String> codesAtSource(Siren authority, Set<String> among) {
        return current(authority).stream()
                .flatMap(consolidation -> consolidation.documents().stream())
                .flatMap(document -> facts.keyTotals(document.reading()).stream())
                .map(totals -> totals.key().analyticCode())
                .filter(among::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<Consolidation> lastWith(Siren authority, Sha256 document) {
        return consolidations.getOrDefault(authority, new TreeMap<>()).descendingMap().values().stream()
                .filter(c -> c.state() == State.PUBLISHED)
                .filter(c -> c.documents().stream()
                        .anyMatch(d -> d.reading().document().equals(document)))
                .findFirst();
    }

    @Override
    public synchronized Optional<Consolidation> lastBy(Siren authority, LocalDate day) {
        return consolidations.getOrDefault(authority, new TreeMap<>()).descendingMap().values().stream()
                .filter(c -> c.state() == State.PUBLISHED && !c.night().date().isAfter(day))
                .findFirst();
    }

    @Override
    public synchronized List<Consolidation> of(NightId night) {
        return consolidations.keySet().stream()
                .flatMap(authority -> find(authority, night).stream())
                .toList();
    }

    private void write(Consolidation consolidation) {
        consolidations
                .computeIfAbsent(consolidation.authority(), _ -> new TreeMap<>())
                .put(consolidation.night(), consolidation);
    }

    private Consolidation existing(Siren authority, NightId night) {
        return find(authority, night)
                .orElseThrow(() -> new IllegalStateException("Never prepared: " + authority + " " + night));
    }

    private static Consolidation in(Consolidation c, State state, String refusal) {
        return new Consolidation(c.authority(), c.night(), c.inputs(), c.documents(), c.budgets(), state, refusal);
    }
}

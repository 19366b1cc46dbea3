package fr.continuum.application.memory;

import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Indicators and measures: every book there ever was, and what each entry said.
public final class InMemoryIndicators implements Indicators {

    private final Plans plans;
    private final List<Kept> kept = new ArrayList<>();

    /// @param plans what sheets are ruled on; none is put while it is being changed
    public InMemoryIndicators(Plans plans) {
        this.plans = plans;
    }

    private record Kept(Versioned<IndicatorBook> book, List<Change> changes) {}

    @Override
    public boolean put(Owner owner, IndicatorStep step, TimelineEntry entry) {
        synchronized (plans) {
            return step.plan()
                            .filter(ruled -> !plans.inForce(owner)
                                    .map(Versioned::version)
                                    .orElse(MandatePlan.NONE.version())
                                    .equals(ruled))
                            .isEmpty()
                    && write(owner, step, entry);
        }
    }

    private synchronized boolean write(Owner owner, IndicatorStep step, TimelineEntry entry) {
        IndicatorBook before = inForce(owner).map(Versioned::content).orElse(IndicatorBook.EMPTY);
        Map<String, Sha256> versions = before.parts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().version()));
        if (!step.follows(versions)) {
            return false;
        }
        if (step.isEmpty()) {
            return true;
        }
        Optional<Versioned<IndicatorBook>> own = latest(owner);
        Instant at =
                own.map(last -> last.entry().at()).filter(entry.at()::isBefore).orElse(entry.at());
        TimelineEntry put = new TimelineEntry(entry.author(), at, entry.source());
        IndicatorBook book =
                before.with(step.said().stream().map(IndicatorStep.Said::part).toList());
        List<Change> changes = new ArrayList<>();
        if (own.isEmpty()) {
            before.parts().values().stream()
                    .filter(part -> step.said().stream()
                            .noneMatch(said -> said.part().name().equals(part.name())))
                    .map(part -> new Change(Origin.PERSON, put, part, Optional.empty(), Optional.empty()))
                    .forEach(changes::add);
        }
        step.said()
                .forEach(said ->
                        changes.add(new Change(step.origin(), put, said.part(), said.correction(), step.revision())));
        kept.add(new Kept(new Versioned<>(owner, book.version(), book, put), changes));
        return true;
    }

    @Override
    public Optional<Versioned<IndicatorBook>> latest(Owner owner) {
        return last(book -> book.owner().equals(owner));
    }

    @Override
    public synchronized Set<Siren> authorities() {
        return kept.stream()
                .map(one -> one.book().owner())
                .filter(owner -> !owner.equals(Owner.HOME))
                .map(owner -> new Siren(owner.value()))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<IndicatorBook> find(Sha256 version) {
        return last(book -> book.version().equals(version)).map(Versioned::content);
    }

    @Override
    public Optional<Versioned<IndicatorBook>> before(Owner owner, Instant moment) {
        return last(book -> book.owner().equals(owner) && book.entry().at().isBefore(moment));
    }

    private synchronized Optional<Versioned<IndicatorBook>> last(Predicate<Versioned<IndicatorBook>> asked) {
        return kept.reversed().stream().map(Kept::book).filter(asked).findFirst();
    }

    @Override
    public synchronized List<Change> history(Owner owner, String indicator) {
        Owner whose = latest(owner).isPresent() ? owner : Owner.HOME;
        return kept.stream()
                .filter(one -> one.book().owner().equals(whose))
                .flatMap(one -> one.changes().stream())
                .filter(change -> isOf(change.said(), indicator))
                .toList();
    }

    private static boolean isOf(IndicatorPart part, String indicator) {
        return switch (part) {
            case IndicatorPart.OfIndicator(var sheet) -> sheet.code().equals(indicator);
            case IndicatorPart.OfMeasure(var measure) -> measure.indicator().equals(indicator);
        };
    }
}

package fr.continuum.application.memory;

import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.CyclesTold.Counted;
import fr.continuum.domain.workforce.GainedTimeStep;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.WorkforcePart;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Posts, gained time and sessions: every book there ever was.
public final class InMemoryWorkforce implements Workforce {

    private final Plans plans;
    private final List<Kept> kept = new ArrayList<>();

    /// @param plans what uses serve is judged against; nothing is declared while it is being changed
    public InMemoryWorkforce(Plans plans) {
        this.plans = plans;
    }

    /// Where there is no plan: what files bring is kept, and nobody declares anything.
    public InMemoryWorkforce() {
        this(new InMemoryPlans(new InMemoryTargetTrees()));
    }

    private record Kept(Origin origin, Versioned<WorkforceBook> book) {}

    @Override
    public synchronized PostUpdate read(Owner owner, PostsExtract extract, TimelineEntry entry) {
        WorkforceBook book = now(owner);
        PostUpdate update = book.posts().read(extract);
        switch (update) {
            case PostUpdate.Read read -> put(owner, book.with(read.register()), Origin.FILE, entry);
            case PostUpdate.Outdated _ -> {}
        }
        return update;
    }

    @Override
    public synchronized void count(Owner owner, List<WorkCycle> cycles, TimelineEntry entry) {
        put(owner, now(owner).counting(cycles), Origin.FILE, entry);
    }

    @Override
    public synchronized void hold(Owner owner, List<TrainingSession> sessions, TimelineEntry entry) {
        put(owner, now(owner).holding(sessions), Origin.FILE, entry);
    }

    @Override
    public boolean change(Owner owner, GainedTimeStep step, TimelineEntry entry) {
        synchronized (plans) {
            Optional<Sha256> plan = plans.inForce(owner).map(Versioned::version);
            return plan.equals(Optional.of(step.plan())) && put(owner, step, entry);
        }
    }

    private synchronized boolean put(Owner owner, GainedTimeStep step, TimelineEntry entry) {
        WorkforceBook book = now(owner);
        if (!book.time().equals(step.before())) {
            return false;
        }
        put(owner, book.with(step.after()), Origin.PERSON, entry);
        return true;
    }

    @Override
    public synchronized void hideUnder(Owner owner, SmallCells smallFigures, TimelineEntry entry) {
        put(owner, now(owner).hiding(smallFigures), Origin.PERSON, entry);
    }

    private void put(Owner owner, WorkforceBook book, Origin origin, TimelineEntry entry) {
        if (book.equals(now(owner))) {
            return;
        }
        Instant last = latest(owner).map(version -> version.entry().at()).orElse(entry.at());
        Instant at = last.isAfter(entry.at()) ? last : entry.at();
        kept.add(new Kept(
                origin,
                new Versioned<>(owner, book.version(), book, new TimelineEntry(entry.author(), at, entry.source()))));
    }

    private WorkforceBook now(Owner owner) {
        return latest(owner)
                .or(() -> latest(Owner.HOME))
                .map(Versioned::content)
                .orElse(WorkforceBook.EMPTY);
    }

    @Override
    public Optional<Versioned<WorkforceBook>> latest(Owner owner) {
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
    public Optional<WorkforceBook> find(Sha256 version) {
        return last(book -> book.version().equals(version)).map(Versioned::content);
    }

    @Override
    public Optional<Versioned<WorkforceBook>> before(Owner owner, Instant moment) {
        return last(book -> book.owner().equals(owner) && book.entry().at().isBefore(moment));
    }

    private synchronized Optional<Versioned<WorkforceBook>> last(Predicate<Versioned<WorkforceBook>> asked) {
        return kept.reversed().stream().map(Kept::book).filter(asked).findFirst();
    }

    @Override
    public synchronized List<Counting> countings(Owner owner) {
        List<Counting> countings = new ArrayList<>();
        Counted before = Counted.NOTHING;
        for (Kept one : kept) {
            WorkforceBook book = one.book().content();
            Counted after = new Counted(book.time().cycles(), book.smallFigures());
            if (one.book().owner().equals(owner) && !after.equals(before)) {
                countings.add(new Counting(one.book().entry().at(), after));
                before = after;
            }
        }
        return List.copyOf(countings);
    }

    @Override
    public synchronized List<Change> history(Owner owner, String part) {
        List<Change> changes = new ArrayList<>();
        Optional<WorkforcePart> before = Optional.empty();
        for (Kept one : kept) {
            Optional<WorkforcePart> after = one.book().content().parts().stream()
                    .filter(said -> said.name().equals(part))
                    .findFirst();
            if (one.book().owner().equals(owner) && !after.equals(before)) {
                changes.add(new Change(one.origin(), one.book().entry(), after));
                before = after;
            }
        }
        return List.copyOf(changes);
    }
}

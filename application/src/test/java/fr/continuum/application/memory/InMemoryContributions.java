package fr.continuum.application.memory;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// What is done for the plan: every book there ever was.
public final class InMemoryContributions implements Contributions {

    private final Plans plans;
    private final List<Kept> kept = new ArrayList<>();

    /// @param plans what is planned is judged against; nothing is planned while it is being changed
    public InMemoryContributions(Plans plans) {
        this.plans = plans;
    }

    /// Where there is no plan: what files bring is kept, and nothing is planned.
    public InMemoryContributions() {
        this(new InMemoryPlans(new InMemoryTargetTrees()));
    }

    private record Kept(Origin origin, Versioned<ContributionBook> book) {

        boolean isBefore(Instant moment) {
            return book.entry().at().isBefore(moment);
        }
    }

    @Override
    public boolean plan(Owner owner, PlannedContribution planned, TimelineEntry entry) {
        synchronized (plans) {
            return plans.latest(owner)
                            .or(() -> plans.latest(Owner.HOME))
                            .map(Versioned::version)
                            .equals(Optional.of(planned.plan()))
                    && put(owner, planned, entry);
        }
    }

    private synchronized boolean put(Owner owner, PlannedContribution planned, TimelineEntry entry) {
        Contribution next = planned.contribution();
        if (!now(owner).find(next.id()).equals(planned.before())) {
            return false;
        }
        put(owner, with(now(owner), next), Origin.PERSON, entry);
        return true;
    }

    @Override
    public synchronized List<ContributionId> keep(Owner owner, Collection<Contribution> brought, TimelineEntry entry) {
        ContributionBook book = now(owner);
        List<ContributionId> changed = new ArrayList<>();
        for (Contribution contribution : brought) {
            if (!book.find(contribution.id()).equals(Optional.of(contribution))) {
                book = with(book, contribution);
                changed.add(contribution.id());
            }
        }
        if (!changed.isEmpty()) {
            put(owner, book, Origin.FILE, entry);
        }
        return changed.stream().distinct().sorted().toList();
    }

    @Override
    public synchronized void declare(Owner owner, Background background, Origin origin, TimelineEntry entry) {
        ContributionBook book = now(owner);
        List<CompetencyNeed> needs = new ArrayList<>(background.needs());
        book.background().needs().stream()
                .filter(need ->
                        background.needs().stream().noneMatch(n -> n.code().equals(need.code())))
                .forEach(needs::add);
        List<TrainingPlan> plans = new ArrayList<>(background.trainingPlans());
        book.background().trainingPlans().stream()
                .filter(plan -> background.trainingPlans().stream()
                        .noneMatch(p -> p.year().equals(plan.year())))
                .forEach(plans::add);
        OptionalInt agents = background.agents().isPresent()
                ? background.agents()
                : book.background().agents();
        ContributionBook next = new ContributionBook(book.contributions(), new Background(needs, plans, agents));
        if (!next.equals(book)) {
            put(owner, next, origin, entry);
        }
    }

    @Override
    public synchronized boolean declare(
            Owner owner, Background background, Map<String, Sha256> seen, TimelineEntry entry) {
        Map<String, Sha256> parts = now(owner).parts();
        if (new ContributionBook(List.of(), background)
                .parts().keySet().stream().anyMatch(part -> !Objects.equals(parts.get(part), seen.get(part)))) {
            return false;
        }
        declare(owner, background, Origin.PERSON, entry);
        return true;
    }

    @Override
    public synchronized boolean withdraw(Owner owner, ContributionId id, Sha256 made, TimelineEntry entry) {
        ContributionBook book = now(owner);
        if (!book.find(id).map(Contribution::version).equals(Optional.of(made))) {
            return false;
        }
        put(owner, without(book, id), Origin.PERSON, entry);
        return true;
    }

    private void put(Owner owner, ContributionBook book, Origin origin, TimelineEntry entry) {
        Instant last = latest(owner).map(version -> version.entry().at()).orElse(entry.at());
        Instant at = last.isAfter(entry.at()) ? last : entry.at();
        kept.add(new Kept(
                origin,
                new Versioned<>(owner, book.version(), book, new TimelineEntry(entry.author(), at, entry.source()))));
    }

    private ContributionBook now(Owner owner) {
        return latest(owner).map(Versioned::content).orElse(ContributionBook.EMPTY);
    }

    private static ContributionBook with(ContributionBook book, Contribution contribution) {
        List<Contribution> all =
                new ArrayList<>(without(book, contribution.id()).contributions());
        all.add(contribution);
        return new ContributionBook(all, book.background());
    }

    private static ContributionBook without(ContributionBook book, ContributionId id) {
        return new ContributionBook(
                book.contributions().stream().filter(c -> !c.id().equals(id)).toList(), book.background());
    }

    @Override
    public Optional<Versioned<ContributionBook>> inForce(Siren authority) {
        return latest(Owner.of(authority)).or(() -> latest(Owner.HOME));
    }

    @Override
    public Optional<Versioned<ContributionBook>> latest(Owner owner) {
        return last(one -> one.book().owner().equals(owner));
    }

    @Override
    public synchronized Optional<ContributionBook> find(Sha256 version) {
        return last(one -> one.book().version().equals(version)).map(Versioned::content);
    }

    @Override
    public Optional<Versioned<ContributionBook>> before(Owner owner, Instant moment) {
        return last(one -> one.book().owner().equals(owner) && one.isBefore(moment));
    }

    private synchronized Optional<Versioned<ContributionBook>> last(Predicate<Kept> asked) {
        return kept.reversed().stream().filter(asked).findFirst().map(Kept::book);
    }

    @Override
    public synchronized List<Change> history(Owner owner, ContributionId id) {
        List<Change> changes = new ArrayList<>();
        Optional<Contribution> before = Optional.empty();
        for (Kept one : kept) {
            Optional<Contribution> after = one.book().content().find(id);
            if (one.book().owner().equals(owner) && !after.equals(before)) {
                changes.add(new Change(one.origin(), one.book().entry(), after));
                before = after;
            }
        }
        return List.copyOf(changes);
    }
}

package fr.continuum.application.memory;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.ByFile;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.DeclaredBackground;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// @param why of a withdrawal
    private record Kept(Origin origin, Versioned<ContributionBook> book, Optional<Withdrawal> why) {

        boolean isBefore(Instant moment) {
            return book.entry().at().isBefore(moment);
        }
    }

    @Override
    public Optional<ContributionId> plan(Owner owner, List<PlannedContribution> planned, TimelineEntry entry) {
        synchronized (plans) {
            return put(owner, planned, planInForce(owner), entry);
        }
    }

    private Optional<Sha256> planInForce(Owner owner) {
        return plans.latest(owner).or(() -> plans.latest(Owner.HOME)).map(Versioned::version);
    }

    private synchronized Optional<ContributionId> put(
            Owner owner, List<PlannedContribution> planned, Optional<Sha256> plan, TimelineEntry entry) {
        ContributionBook book = now(owner);
        for (PlannedContribution one : planned) {
            Contribution next = one.contribution();
            if (!plan.equals(Optional.of(one.plan()))
                    || !book.find(next.id()).equals(one.before())
                    || !one.restsOn(book.parts())) {
                return Optional.of(next.id());
            }
            book = with(book, next);
        }
        if (!planned.isEmpty()) {
            put(owner, book, Origin.PERSON, entry);
        }
        return Optional.empty();
    }

    /// Brings facts to the book as it stands, for tests that begin with them.
    public List<ContributionId> keep(Owner owner, List<Contribution> brought, TimelineEntry entry) {
        return ByFile.keep(this, owner, brought, entry);
    }

    /// Says what they are judged against, likewise.
    public void keep(Owner owner, Background brought, TimelineEntry entry) {
        ByFile.keep(this, owner, brought, entry);
    }

    private List<ContributionId> write(Owner owner, List<Contribution> brought, TimelineEntry entry) {
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
    public synchronized Optional<List<ContributionId>> bring(Owner owner, Brought brought, TimelineEntry entry) {
        if (!now(owner).version().equals(brought.madeFrom())) {
            return Optional.empty();
        }
        List<ContributionId> changed = write(owner, brought.facts(), entry);
        say(owner, brought.background(), Origin.FILE, entry);
        return Optional.of(changed);
    }

    @Override
    public boolean declare(Owner owner, DeclaredBackground declared, TimelineEntry entry) {
        synchronized (plans) {
            return planInForce(owner).equals(declared.plan()) && put(owner, declared, entry);
        }
    }

    private synchronized boolean put(Owner owner, DeclaredBackground declared, TimelineEntry entry) {
        if (!now(owner).version().equals(declared.madeFrom())) {
            return false;
        }
        say(owner, declared.said(), Origin.PERSON, entry);
        return true;
    }

    private void say(Owner owner, Background said, Origin origin, TimelineEntry entry) {
        ContributionBook book = now(owner);
        ContributionBook next =
                new ContributionBook(book.contributions(), book.background().with(said));
        if (!next.equals(book)) {
            put(owner, next, origin, entry);
        }
    }

    @Override
    public synchronized void takeOver(Owner owner, TimelineEntry entry) {
        Optional<ContributionBook> home = latest(Owner.HOME).map(Versioned::content);
        if (latest(owner).isEmpty() && home.isPresent()) {
            put(owner, home.get(), Origin.FILE, entry);
        }
    }

    @Override
    public synchronized boolean withdraw(
            Owner owner, ContributionId id, Sha256 made, Withdrawal why, TimelineEntry entry) {
        ContributionBook book = now(owner);
        if (!book.find(id).map(Contribution::version).equals(Optional.of(made))) {
            return false;
        }
        put(owner, without(book, id), Origin.PERSON, Optional.of(why), entry);
        return true;
    }

    private void put(Owner owner, ContributionBook book, Origin origin, TimelineEntry entry) {
        put(owner, book, origin, Optional.empty(), entry);
    }

    private void put(Owner owner, ContributionBook book, Origin origin, Optional<Withdrawal> why, TimelineEntry entry) {
        Instant last = latest(owner).map(version -> version.entry().at()).orElse(entry.at());
        Instant at = last.isAfter(entry.at()) ? last : entry.at();
        kept.add(new Kept(
                origin,
                new Versioned<>(owner, book.version(), book, new TimelineEntry(entry.author(), at, entry.source())),
                why));
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
    public Optional<Versioned<ContributionBook>> latest(Owner owner) {
        return last(one -> one.book().owner().equals(owner));
    }

    @Override
    public synchronized Set<Siren> authorities() {
        return kept.stream()
                .flatMap(one -> one.book().owner().authority().stream())
                .collect(Collectors.toSet());
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
    public synchronized List<BackgroundChange> backgroundHistory(Owner owner) {
        List<BackgroundChange> changes = new ArrayList<>();
        Background before = Background.UNKNOWN;
        for (Kept one : kept) {
            if (one.book().owner().equals(owner)) {
                Background was = before;
                Background is = one.book().content().background();
                Stream.of(
                                is.needs().stream()
                                        .filter(need -> !was.needs().contains(need))
                                        .map(Background::of),
                                is.trainingPlans().stream()
                                        .filter(plan -> !was.trainingPlans().contains(plan))
                                        .map(plan -> new Background(List.of(), List.of(plan), OptionalInt.empty())),
                                Stream.of(is.agents())
                                        .filter(agents -> !agents.equals(was.agents()))
                                        .map(agents -> new Background(List.of(), List.of(), agents)))
                        .flatMap(said -> said)
                        .forEach(said -> changes.add(
                                new BackgroundChange(one.origin(), one.book().entry(), said)));
                before = is;
            }
        }
        return List.copyOf(changes);
    }

    @Override
    public synchronized List<Change> history(Owner owner, ContributionId id) {
        List<Change> changes = new ArrayList<>();
        Optional<Contribution> before = Optional.empty();
        for (Kept one : kept) {
            Optional<Contribution> after = one.book().content().find(id);
            if (one.book().owner().equals(owner) && !after.equals(before)) {
                changes.add(new Change(one.origin(), one.book().entry(), after, one.why()));
                before = after;
            }
        }
        return List.copyOf(changes);
    }
}

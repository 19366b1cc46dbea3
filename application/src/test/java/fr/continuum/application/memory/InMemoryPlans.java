package fr.continuum.application.memory;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Plans and their timelines.
public final class InMemoryPlans implements Plans {

    private final TargetTrees trees;
    private final List<Put> puts = new ArrayList<>();
    private BiFunction<Owner, Set<PlanCode>, Set<PlanCode>> linked = (_, _) -> Set.of();

    public InMemoryPlans(TargetTrees trees) {
        this.trees = trees;
    }

    /// Asked from now on, each time a step takes something away.
    public synchronized void linkedBy(LinkedCodes codes) {
        linked = codes::among;
    }

    private record Put(Owner owner, PlanStep step, TimelineEntry entry) {

        Versioned<MandatePlan> versioned() {
            return new Versioned<>(owner, step.plan().version(), step.plan(), entry);
        }

        boolean isOf(PlanCode plan) {
            return step.plan().content().code().equals(plan);
        }

        /// What it was made from, which of a plan that began is nothing.
        PlanContent from() {
            PlanContent content = step.plan().content();
            return step.succeedsAnother()
                    ? PlanContent.empty(content.code(), content.name(), content.term())
                    : step.before().content();
        }

        PlanHistory.Entry told() {
            return new PlanHistory.Entry(
                    entry.at(),
                    entry.author(),
                    step.change().origin(),
                    step.change().revision(),
                    step.plan().version(),
                    step.diff());
        }
    }

    @Override
    public synchronized boolean replace(Owner owner, PlanStep step, TimelineEntry entry) {
        if (!step.isRuledFor(entry.at()) || !mayFollow(owner, step)) {
            return false;
        }
        Instant last =
                own(owner).isEmpty() ? entry.at() : own(owner).getLast().entry().at();
        Instant at = last.isAfter(entry.at()) ? last : entry.at();
        TimelineEntry kept = new TimelineEntry(entry.author(), at, entry.source());
        puts.add(new Put(owner, step, kept));
        trees.put(owner, step.plan().targets(), kept);
        return true;
    }

    private boolean mayFollow(Owner owner, PlanStep step) {
        PlanCode plan = step.plan().content().code();
        Optional<Versioned<MandatePlan>> inForce = latest(owner).or(() -> latest(Owner.HOME));
        boolean follows = inForce.map(
                        version -> version.version().equals(step.before().version()))
                .orElseGet(step::isFirst);
        return follows
                && linked.apply(owner, step.removed()).isEmpty()
                && !(step.succeedsAnother() && own(owner).stream().anyMatch(put -> put.isOf(plan)));
    }

    private boolean isTakenFromTheHome(Put first) {
        return !first.owner().equals(Owner.HOME)
                && !first.step().succeedsAnother()
                && own(Owner.HOME).stream()
                        .anyMatch(put -> put.versioned()
                                .version()
                                .equals(first.step().before().version()));
    }

    private List<Put> own(Owner owner) {
        return puts.stream().filter(put -> put.owner().equals(owner)).toList();
    }

    @Override
    public synchronized Optional<Versioned<MandatePlan>> latest(Owner owner) {
        return own(owner).reversed().stream().findFirst().map(Put::versioned);
    }

    @Override
    public synchronized Optional<MandatePlan> find(Sha256 version) {
        return puts.stream()
                .map(put -> put.step().plan())
                .filter(plan -> plan.version().equals(version))
                .findFirst();
    }

    @Override
    public synchronized Optional<Versioned<MandatePlan>> before(Owner owner, Instant moment) {
        return own(owner).reversed().stream()
                .filter(put -> put.entry().at().isBefore(moment))
                .findFirst()
                .map(Put::versioned);
    }

    @Override
    public synchronized PlanHistory history(Owner owner, PlanCode plan) {
        return new PlanHistory(happened(owner, plan).stream().map(Put::told).toList());
    }

    @Override
    public synchronized PlanHistory.Latest latest(Owner owner, PlanCode plan, int skip, int most) {
        List<Put> all = happened(owner, plan);
        return new PlanHistory.Latest(
                all.size(),
                all.reversed().stream()
                        .skip(skip)
                        .limit(most)
                        .map(put -> new PlanHistory.Told(
                                put.told(), put.from(), put.step().plan().content()))
                        .toList());
    }

    private List<Put> happened(Owner owner, PlanCode plan) {
        List<Put> own = own(owner).stream().filter(put -> put.isOf(plan)).toList();
        List<Put> all = new ArrayList<>();
        if (!own.isEmpty() && isTakenFromTheHome(own.getFirst())) {
            Instant taken = own.getFirst().entry().at();
            own(Owner.HOME).stream()
                    .filter(put -> put.isOf(plan) && !put.entry().at().isAfter(taken))
                    .forEach(all::add);
        }
        all.addAll(own);
        return all;
    }
}

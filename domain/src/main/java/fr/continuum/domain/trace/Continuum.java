package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The strategic continuum itself: from anything that is done or paid up to the promise, and from any promise down to
/// all it gets. Built once for a night, asked many times.
public final class Continuum {

    private final MandatePlan plan;
    private final Map<ContributionId, Contribution> contributions = new LinkedHashMap<>();
    private final Map<String, CompetencyNeed> needs = new LinkedHashMap<>();
    private final Map<PlanCode, List<Served>> servedBy = new HashMap<>();
    private final Map<PlanCode, List<Funding>> paidBy = new HashMap<>();
    private final Map<String, List<Funding>> byKey = new LinkedHashMap<>();

    public Continuum(
            MandatePlan plan,
            Collection<Contribution> contributions,
            Collection<CompetencyNeed> needs,
            Collection<Funding> fundings) {
        this.plan = plan;
        needs.forEach(need -> this.needs.put(need.code(), need));
        for (Contribution contribution : contributions) {
            this.contributions.put(contribution.id(), contribution);
            ties(contribution)
                    .forEach(tie -> servedBy.computeIfAbsent(tie.target(), _ -> new ArrayList<>())
                            .add(new Served(contribution, tie)));
        }
        for (Funding funding : fundings) {
            paidBy.computeIfAbsent(funding.target(), _ -> new ArrayList<>()).add(funding);
            byKey.computeIfAbsent(funding.key(), _ -> new ArrayList<>()).add(funding);
        }
    }

    /// The same, each contribution told otherwise: what ties it stays.
    public Continuum told(UnaryOperator<Contribution> as) {
        return new Continuum(
                plan,
                contributions.values().stream().map(as).toList(),
                needs.values(),
                byKey.values().stream().flatMap(List::stream).toList());
    }

    /// What a budget key brings to one target.
    ///
    /// @param key the business key of the budget key, as findings name it
    /// @param cents its share of the key's amount, in euro cents
    /// @param why the allocation row or personal link that says so
    public record Funding(String key, PlanCode target, long cents, Strength strength, String why) {}

    /// What ties a contribution to an element of the plan: a link somebody made, or a competency need it answers.
    public sealed interface Tie {

        PlanCode target();

        Strength strength();

        record Direct(TraceLink link) implements Tie {

            @Override
            public PlanCode target() {
                return link.target();
            }

            @Override
            public Strength strength() {
                return link.strength();
            }
        }

        /// Through what agents must learn: the need was tied to the objective by a person.
        record ThroughNeed(CompetencyNeed need, PlanCode target) implements Tie {

            @Override
            public Strength strength() {
                return Strength.STRONG;
            }
        }
    }

    /// A contribution and what ties it here.
    public record Served(Contribution by, Tie through) {}

    /// One way up: from what an item is tied to, through everything above, to the promises kept on the way.
    ///
    /// @param climb from the target up to the root
    /// @param pledges promises that an objective of the climb keeps, or one the action contributes to besides, or
    /// one
    ///     above that
    /// @param contributesTo objectives the action serves besides its own, where the amount does not count
    public record Path(
            Optional<Tie> tie,
            Optional<Funding> funding,
            List<PlanElement> climb,
            List<Pledge> pledges,
            List<Objective> contributesTo) {

        public Path {
            climb = List.copyOf(climb);
            pledges = List.copyOf(pledges);
            contributesTo = List.copyOf(contributesTo);
        }
    }

    /// What an element gets: its own means, and everything below it.
    ///
    /// @param contributing actions of other objectives that contribute here, and count there
    public record Means(
            PlanElement element,
            List<Served> contributions,
            List<Funding> money,
            List<Means> below,
            List<Action> contributing) {

        public Means {
            contributions = List.copyOf(contributions);
            money = List.copyOf(money);
            below = List.copyOf(below);
            contributing = List.copyOf(contributing);
        }

        /// All the money here and below, in euro cents, of one strength; each cent once.
        public long cents(Strength strength) {
            long own = money.stream()
                    .filter(funding -> funding.strength() == strength)
                    .mapToLong(Funding::cents)
                    .sum();
            return own
                    + below.stream().mapToLong(means -> means.cents(strength)).sum();
        }

        /// Everything done here and below, each contribution once however many links it has.
        public List<Contribution> allContributions() {
            return here().map(Served::by).distinct().toList();
        }

        private Stream<Served> here() {
            return Stream.concat(contributions.stream(), below.stream().flatMap(Means::here));
        }
    }

    /// Every way up from a contribution; none where it is untraced or unknown.
    public List<Path> up(ContributionId id) {
        Contribution contribution = contributions.get(id);
        return contribution == null
                ? List.of()
                : ties(contribution)
                        .map(tie -> path(Optional.of(tie), Optional.empty(), tie.target()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /// Every way up from a budget key; none where it is untraced or unknown.
    public List<Path> up(String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .map(funding -> path(Optional.empty(), Optional.of(funding), funding.target()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// All that an element of the plan gets; for a promise, all that the objectives which keep it get. Empty where
    /// the plan does not hold it.
    public Optional<Means> down(PlanCode code) {
        return plan.find(code).map(this::means);
    }

    private Means means(PlanElement element) {
        List<PlanElement> below = element instanceof Pledge pledge ? plan.keeping(pledge) : plan.below(element.code());
        return new Means(
                element,
                servedBy.getOrDefault(element.code(), List.of()),
                paidBy.getOrDefault(element.code(), List.of()),
                below.stream().map(this::means).toList(),
                element instanceof Objective ? plan.contributingTo(element.code()) : List.of());
    }

    private Optional<Path> path(Optional<Tie> tie, Optional<Funding> funding, PlanCode target) {
        List<PlanElement> climb = plan.lineage(target).reversed();
        if (climb.isEmpty()) {
            return Optional.empty();
        }
        List<Objective> besides = climb.getFirst() instanceof Action action
                ? action.others().stream()
                        .flatMap(code -> plan.find(code).stream())
                        .filter(Objective.class::isInstance)
                        .map(Objective.class::cast)
                        .toList()
                : List.of();
        List<Pledge> pledges = Stream.concat(
                        climb.stream(),
                        besides.stream().flatMap(objective -> plan.lineage(objective.code()).reversed().stream()))
                .flatMap(element -> plan.pledgesKeptBy(element.code()).stream())
                .distinct()
                .toList();
        return Optional.of(new Path(tie, funding, climb, pledges, besides));
    }

    private Stream<Tie> ties(Contribution contribution) {
        Stream<Tie> direct = contribution.links().stream().map(Tie.Direct::new);
        Stream<Tie> needed = contribution instanceof Training training
                ? training.needs().stream()
                        .flatMap(code -> Optional.ofNullable(needs.get(code)).stream())
                        .filter(need -> need.isAnsweredIn(training.year()))
                        .flatMap(need -> need.objectives().stream().map(to -> new Tie.ThroughNeed(need, to)))
                : Stream.empty();
        return Stream.concat(direct, needed);
    }
}

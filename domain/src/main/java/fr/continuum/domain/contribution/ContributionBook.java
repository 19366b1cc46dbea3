package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// All that an authority does for its plan, on one day, as people planned it and files brought it.
public final class ContributionBook {

    public static final ContributionBook EMPTY = new ContributionBook(List.of(), Background.UNKNOWN);

    private final List<Contribution> contributions;
    private final Background background;
    private final Map<ContributionId, Contribution> byId = new HashMap<>();

    public ContributionBook(List<Contribution> contributions, Background background) {
        this.contributions = contributions.stream()
                .sorted(Comparator.comparing(Contribution::id))
                .toList();
        this.background = background;
        for (Contribution contribution : contributions) {
            if (byId.put(contribution.id(), contribution) != null) {
                throw new IllegalArgumentException("A contribution is there twice: " + contribution.id());
            }
        }
    }

    /// By kind, then by code.
    public List<Contribution> contributions() {
        return contributions;
    }

    public Background background() {
        return background;
    }

    public Optional<Contribution> find(ContributionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The same book, each contribution told otherwise.
    public ContributionBook told(UnaryOperator<Contribution> as) {
        return new ContributionBook(contributions.stream().map(as).toList(), background);
    }

    /// What its contributions are judged against.
    public ContributionContext against(MandatePlan plan) {
        return against(Mandates.of(plan));
    }

    /// Likewise, where plans came before the one in force.
    public ContributionContext against(Mandates mandates) {
        return new ContributionContext(mandates, background.needs(), background.agents(), contributions);
    }

    /// Likewise, on a day: what is said to have happened has happened by then.
    public ContributionContext against(Mandates mandates, LocalDate day) {
        return against(mandates).on(day);
    }

    /// Whether it holds a reorganisation of which nobody can tell who had to be consulted, as below.
    public boolean lacksAgents() {
        return contributions.stream().anyMatch(this::lacksAgents);
    }

    /// Whether a decided reorganisation touches health or safety and nobody said how many agents there are: which
    /// body had to be consulted of it then cannot be told (R16, R42).
    public boolean lacksAgents(Contribution contribution) {
        return background.agents().isEmpty()
                && contribution instanceof OrganisationalAdjustment adjustment
                && ConsultationRules.hangsOnAgents(adjustment);
    }

    /// The same book, where these facts take the place of those of their ids, and what is said of what was.
    public ContributionBook with(Collection<Contribution> facts, Background said) {
        Map<ContributionId, Contribution> all = new LinkedHashMap<>(byId);
        facts.forEach(fact -> all.put(fact.id(), fact));
        return new ContributionBook(List.copyOf(all.values()), background.with(said));
    }

    /// The fingerprint of all it says: it follows from the versions of its parts.
    public Sha256 version() {
        return version(parts());
    }

    /// Each part by the name it has in the book, with its own version.
    public SortedMap<String, Sha256> parts() {
        SortedMap<String, Sha256> parts = new TreeMap<>();
        contributions.forEach(contribution -> parts.put(name(contribution.id()), contribution.version()));
        background.needs().forEach(need -> parts.put(name(need), version(need)));
        background.trainingPlans().forEach(plan -> parts.put(name(plan), version(plan)));
        background.agents().ifPresent(agents -> parts.put(AGENTS, version(agents)));
        return parts;
    }

    /// Of a book that has these parts.
    public static Sha256 version(SortedMap<String, Sha256> parts) {
        return new Meaning()
                .each(parts.entrySet(), (text, part) -> text.say(part.getKey()).say(part.getValue()))
                .version();
    }

    /// How the number of agents is called among the parts of a book.
    public static final String AGENTS = "AGENTS";

    public static String name(ContributionId id) {
        return id.toString();
    }

    public static String name(CompetencyNeed need) {
        return "NEED " + need.code();
    }

    public static String name(TrainingPlan plan) {
        return "TRAINING_PLAN " + plan.year();
    }

    public static Sha256 version(CompetencyNeed need) {
        Meaning meaning = new Meaning()
                .say(need.code())
                .say(need.kind())
                .say(need.label())
                .each(need.objectives(), Meaning::say);
        need.closed().ifPresent(meaning::say);
        return meaning.version();
    }

    public static Sha256 version(TrainingPlan plan) {
        return new Meaning()
                .say(plan.year())
                .say(plan.cstOpinion())
                .say(plan.presentedToAssembly())
                .say(plan.sentToCnfpt())
                .version();
    }

    public static Sha256 version(int agents) {
        return new Meaning().say(agents).version();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContributionBook that
                && contributions.equals(that.contributions)
                && background.equals(that.background);
    }

    @Override
    public int hashCode() {
        return 31 * contributions.hashCode() + background.hashCode();
    }

    @Override
    public String toString() {
        return "ContributionBook[" + contributions.size() + " contributions]";
    }
}

package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A contribution that says what it serves, as its kind must prove it, or one that came by file and is amended. A
/// person's contribution is stored as nothing else, and there is no other way to one: nothing can be planned without
/// saying what it serves.
public final class PlannedContribution {

    private final Contribution contribution;
    private final Optional<Contribution> before;
    private final Sha256 plan;
    private final SortedMap<String, Sha256> needs;
    private final boolean agentsMatter;
    private final OptionalInt agents;

    private PlannedContribution(Contribution contribution, Optional<Contribution> before, ContributionContext context) {
        this.contribution = contribution;
        this.before = before;
        this.plan = context.plan().version();
        this.needs = needs(contribution, context);
        this.agentsMatter = contribution instanceof OrganisationalAdjustment;
        this.agents = agentsMatter ? context.agents() : OptionalInt.empty();
    }

    private static SortedMap<String, Sha256> needs(Contribution contribution, ContributionContext context) {
        SortedMap<String, Sha256> needs = new TreeMap<>();
        if (contribution instanceof Training training) {
            training.needs().stream()
                    .flatMap(code -> context.need(code).stream())
                    .forEach(need -> needs.put(ContributionBook.name(need), ContributionBook.version(need)));
        }
        return Collections.unmodifiableSortedMap(needs);
    }

    /// Planned, or every reason why it is not.
    public static Ruling<PlannedContribution> plan(Contribution contribution, ContributionContext context) {
        List<Refusal> broken = new ArrayList<>(EntryRules.alike(contribution, context));
        broken.addAll(broken(Optional.empty(), contribution, context));
        return Ruling.of(new PlannedContribution(contribution, Optional.empty(), context), broken);
    }

    /// The same contribution saying something else, refused for what the change brings about: a fault that a file
    /// brought is a finding, and does not forbid to mend another.
    public static Ruling<PlannedContribution> amend(
            Contribution before, Contribution after, ContributionContext context) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(before.id() + " does not become another: " + after.id());
        }
        List<Refusal> broken = new ArrayList<>(broken(Optional.of(before), after, context));
        ContributionRules.broken(before, context).forEach(broken::remove);
        return Ruling.of(new PlannedContribution(after, Optional.of(before), context), broken);
    }

    private static List<Refusal> broken(
            Optional<Contribution> before, Contribution after, ContributionContext context) {
        return Stream.of(
                        EntryRules.names(before, after),
                        EntryRules.texts(before, after),
                        EntryRules.indicators(before, after, context),
                        LinkRules.reopened(
                                ContributionRules.subject(after),
                                before.map(Contribution::links).orElse(List.of()),
                                after.links(),
                                context.plan()),
                        ContributionRules.broken(after, context))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// What it was made from; empty where it is new.
    public Optional<Contribution> before() {
        return before;
    }

    /// Whether a book says still what it was ruled on: the needs a training answers (R12), and how many agents
    /// there are, which decides who is consulted of a reorganisation (R16). Said otherwise, it may no longer
    /// stand.
    ///
    /// @param parts the versions of the parts of the book, by name
    public boolean restsOn(Map<String, Sha256> parts) {
        return parts.entrySet().containsAll(needs.entrySet())
                && (before.isPresent() || isAlone(parts.keySet()))
                && (!agentsMatter || isStill(Optional.ofNullable(parts.get(ContributionBook.AGENTS))));
    }

    /// Whether no other part has its code but for the case: two people may enter `EDU-1` and `edu-1` at once
    /// (R01).
    private boolean isAlone(Set<String> parts) {
        String name = ContributionBook.name(contribution.id());
        String uncased = Spelling.uncased(name);
        return parts.stream()
                .noneMatch(
                        other -> !other.equals(name) && Spelling.uncased(other).equals(uncased));
    }

    /// As many agents as the book says; none where it says nothing.
    private boolean isStill(Optional<Sha256> said) {
        return said.equals(
                agents.isPresent() ? Optional.of(ContributionBook.version(agents.getAsInt())) : Optional.empty());
    }

    public Contribution contribution() {
        return contribution;
    }

    /// The version of the plan it was judged against: what it serves stands in that plan, and may not in another.
    public Sha256 plan() {
        return plan;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedContribution that
                && contribution.equals(that.contribution)
                && before.equals(that.before)
                && plan.equals(that.plan)
                && needs.equals(that.needs)
                && agents.equals(that.agents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(contribution, before, plan, needs, agents);
    }

    @Override
    public String toString() {
        return "Planned[" + contribution.id() + "]";
    }
}

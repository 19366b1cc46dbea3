package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// What contributions are judged against.
public final class ContributionContext {

    private final Mandates mandates;
    private final Map<String, CompetencyNeed> needs = new LinkedHashMap<>();
    private final OptionalInt agents;
    private final PartnerGrants grants;
    private final Collection<Contribution> done;
    private final Optional<LocalDate> day;
    private final Optional<Set<String>> indicators;

    /// Where nothing else is known to be done.
    ///
    /// @param agents 0 where nobody said how many
    public ContributionContext(MandatePlan plan, Collection<CompetencyNeed> needs, int agents) {
        this(plan, needs, agents, List.of());
    }

    /// @param done all that is done: what a partner is granted adds up
    /// @param agents how many the authority employs, 0 where nobody said
    public ContributionContext(
            MandatePlan plan, Collection<CompetencyNeed> needs, int agents, Collection<Contribution> done) {
        this(Mandates.of(plan), needs, agents, done);
    }

    /// @param agents how many the authority employs, 0 where nobody said
    public ContributionContext(
            Mandates mandates, Collection<CompetencyNeed> needs, int agents, Collection<Contribution> done) {
        this(mandates, needs, agents == 0 ? OptionalInt.empty() : OptionalInt.of(agents), done);
    }

    /// @param mandates what was linked under a former plan is judged by that one
    /// @param agents how many the authority employs: from 200 on, health and safety are put to the F3SCT; empty
    /// where
    ///     nobody said, and then neither body is held to be the wrong one
    public ContributionContext(
            Mandates mandates, Collection<CompetencyNeed> needs, OptionalInt agents, Collection<Contribution> done) {
        this(mandates, needs, agents, done, PartnerGrants.of(done), Optional.empty(), Optional.empty());
    }

    private ContributionContext(
            Mandates mandates,
            Collection<CompetencyNeed> needs,
            OptionalInt agents,
            Collection<Contribution> done,
            PartnerGrants grants,
            Optional<LocalDate> day,
            Optional<Set<String>> indicators) {
        this.mandates = mandates;
        needs.forEach(need -> this.needs.put(need.code(), need));
        this.agents = agents;
        this.grants = grants;
        this.done = done;
        this.day = day;
        this.indicators = indicators;
    }

    /// The same, judged on a day: what is said to have happened has happened by then.
    public ContributionContext on(LocalDate today) {
        return new ContributionContext(mandates, needs.values(), agents, done, grants, Optional.of(today), indicators);
    }

    /// The same, where these are the codes of the indicators there are: what is entered names one of them (R14).
    public ContributionContext measuredBy(Collection<String> codes) {
        return new ContributionContext(
                mandates, needs.values(), agents, done, grants, day, Optional.of(Set.copyOf(codes)));
    }

    /// Whether an indicator is one of those there are; so too where nobody said which there are.
    boolean isIndicator(String code) {
        return indicators.filter(known -> !known.contains(code)).isEmpty();
    }

    /// Codes of the indicators there are; none where nobody said.
    Collection<String> indicators() {
        return indicators.orElse(Set.of());
    }

    /// Whether a day has not come.
    ///
    /// @throws IllegalStateException where nobody said on what day it is judged
    boolean isToCome(LocalDate one) {
        return one.isAfter(day.orElseThrow(
                () -> new IllegalStateException("What has happened is judged on a day, and none was said: " + one)));
    }

    /// All that is done.
    Collection<Contribution> done() {
        return done;
    }

    PartnerGrants grants() {
        return grants;
    }

    /// The one in force.
    public MandatePlan plan() {
        return mandates.inForce();
    }

    Mandates mandates() {
        return mandates;
    }

    /// Whether a link may lead there: an objective or an action of the plan. Nothing is done for an axis or a
    /// promise itself.
    public boolean isTarget(PlanCode code) {
        return LinkRules.isTarget(plan(), code);
    }

    /// Whether a need serves an objective or an action of the plan, or of one that was in force in the year of a
    /// training that answers it.
    boolean isServed(CompetencyNeed need, Training training) {
        return need.isAnsweredIn(training.year())
                && need.objectives().stream()
                        .anyMatch(code -> plans(training).anyMatch(plan -> LinkRules.isTarget(plan, code)));
    }

    /// Likewise, of what such a plan goes on with: a need that serves nothing says nothing of a training.
    boolean isAnswerable(CompetencyNeed need, Training training) {
        return need.isAnsweredIn(training.year())
                && need.objectives().stream()
                        .anyMatch(code -> plans(training)
                                .anyMatch(plan -> LinkRules.fault(code, plan).isEmpty()));
    }

    private Stream<MandatePlan> plans(Training training) {
        return Stream.concat(
                Stream.of(plan()), mandates.formerIn(training.year().value()));
    }

    public Optional<CompetencyNeed> need(String code) {
        return Optional.ofNullable(needs.get(code));
    }

    /// What agents must learn, in the order it was said.
    Collection<CompetencyNeed> needs() {
        return needs.values();
    }

    /// Empty where nobody said.
    public OptionalInt agents() {
        return agents;
    }
}

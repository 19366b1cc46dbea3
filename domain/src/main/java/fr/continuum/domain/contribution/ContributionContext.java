package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What contributions are judged against.
public final class ContributionContext {

    private final MandatePlan plan;
    private final Map<String, CompetencyNeed> needs = new LinkedHashMap<>();
    private final int agents;
    private final PartnerGrants grants;

    /// Where nothing else is known to be done.
    public ContributionContext(MandatePlan plan, Collection<CompetencyNeed> needs, int agents) {
        this(plan, needs, agents, List.of());
    }

    /// @param done all that is done: what a partner is granted adds up
    /// @param agents how many the authority employs: from 200 on, health and safety are put to the F3SCT
    public ContributionContext(
            MandatePlan plan, Collection<CompetencyNeed> needs, int agents, Collection<Contribution> done) {
        this.plan = plan;
        needs.forEach(need -> this.needs.put(need.code(), need));
        this.agents = agents;
        this.grants = PartnerGrants.of(done);
    }

    PartnerGrants grants() {
        return grants;
    }

    public MandatePlan plan() {
        return plan;
    }

    /// Whether a link may lead there: an objective or an action of the plan. Nothing is done for an axis or a
    /// promise itself.
    public boolean isTarget(PlanCode code) {
        return LinkRules.isTarget(plan, code);
    }

    /// Whether a need serves the plan as it goes on: one that serves nothing says nothing of a training.
    boolean isAnswerable(CompetencyNeed need) {
        return need.objectives().stream()
                .anyMatch(code -> LinkRules.fault(code, plan).isEmpty());
    }

    public Optional<CompetencyNeed> need(String code) {
        return Optional.ofNullable(needs.get(code));
    }

    /// What agents must learn, in the order it was said.
    Collection<CompetencyNeed> needs() {
        return needs.values();
    }

    public int agents() {
        return agents;
    }
}

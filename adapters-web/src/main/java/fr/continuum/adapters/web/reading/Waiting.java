package fr.continuum.adapters.web.reading;

import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.contribution.StandingLink.Kind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Continuum.Tie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which steps of the continuum wait for somebody to say that they still hold.
public final class Waiting {

    private final Set<Object> waiting = new HashSet<>();

    private record OfDeed(ContributionId deed, TraceLink link) {}

    private record OfOther(Kind kind, String name, PlanCode target) {}

    Waiting(List<ToConfirm> links, List<Standing> standing) {
        links.forEach(one -> waiting.add(new OfDeed(one.contribution(), one.link())));
        standing.forEach(one -> waiting.add(
                new OfOther(one.link().kind(), one.link().name(), one.link().target())));
    }

    /// Whether what ties a contribution to the plan waits.
    public boolean isFor(ContributionId deed, Tie tie) {
        return switch (tie) {
            case Tie.Direct(TraceLink link) -> waiting.contains(new OfDeed(deed, link));
            case Tie.ThroughNeed(CompetencyNeed need, PlanCode target) ->
                waiting.contains(new OfOther(Kind.NEED, need.code(), target));
        };
    }

    /// Whether the row that sends the money of a key to a target waits.
    ///
    /// @param key null where the year that is looked at has none
    public boolean isFor(@Nullable KeyOfYear key, PlanCode target) {
        return key != null
                && key.attribution() instanceof Attribution.Traced traced
                && traced.by() != null
                && isFor(traced.by(), target);
    }

    private boolean isFor(AllocationRule row, PlanCode target) {
        return waiting.contains(new OfOther(Kind.ROW, StandingLink.nameOf(row), target));
    }
}

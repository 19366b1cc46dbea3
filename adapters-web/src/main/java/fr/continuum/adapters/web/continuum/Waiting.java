package fr.continuum.adapters.web.continuum;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.contribution.StandingLink.Kind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which steps of the continuum wait for somebody to say that they still hold.
final class Waiting {

    private final Set<Object> waiting = new HashSet<>();

    private record OfDeed(ContributionId deed, TraceLink link) {}

    private record OfOther(Kind kind, String name, PlanCode target) {}

    Waiting(List<ToConfirm> links, List<Standing> standing) {
        links.forEach(one -> waiting.add(new OfDeed(one.contribution(), one.link())));
        standing.forEach(one -> waiting.add(
                new OfOther(one.link().kind(), one.link().name(), one.link().target())));
    }

    boolean isFor(ContributionId deed, TraceLink link) {
        return waiting.contains(new OfDeed(deed, link));
    }

    boolean isFor(CompetencyNeed need, PlanCode target) {
        return waiting.contains(new OfOther(Kind.NEED, need.code(), target));
    }

    boolean isFor(AllocationRule row, PlanCode target) {
        return waiting.contains(new OfOther(Kind.ROW, StandingLink.nameOf(row), target));
    }
}
